import type { Sanat, Tekstiavain } from './tekstit.js';

/** What commander refuses, by its codes. */
const VIRHEET: Readonly<Record<string, Tekstiavain>> = {
  'commander.unknownCommand': 'komentoTuntematon',
  'commander.unknownOption': 'valintaTuntematon',
  'commander.missingArgument': 'argumenttiPuuttuu',
  'commander.excessArguments': 'argumenttejaLiikaa',
  'commander.missingMandatoryOptionValue': 'valintaPuuttuu',
  'commander.optionMissingArgument': 'valinnanArvoPuuttuu',
  'commander.invalidArgument': 'valinnanArvoKelvoton',
};

/** A command that was written wrong, in the reader's language: commander says it in English only. `undefined` when it is none. */
export function kayttovirhe(koodi: string, viesti: string, sano: Sanat): string | undefined {
  const avain = VIRHEET[koodi];
  if (avain === undefined) return undefined;
  const [nimi = '', arvo = ''] = [...viesti.matchAll(/'([^']*)'/g)].map(([, osa = '']) => osa);
  const [, rajat = ''] = /is invalid\. (?:Allowed choices are )?(.*?)\.?$/.exec(viesti) ?? [];
  const [, ehdotus] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(viesti) ?? [];
  const virhe = sano(avain, { nimi, arvo, rajat });
  return ehdotus === undefined ? virhe : `${virhe} ${sano('tarkoititko', { ehdotus })}`;
}
