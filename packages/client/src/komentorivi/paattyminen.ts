import { CommanderError } from 'commander';
import type { Kieli } from '@ehoks/core';
import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import { hylkaysTekstina, tukiTekstina } from './hylkaystuloste.js';
import { kayttovirhe } from './kayttovirhe.js';
import { KomentoVirhe, POISTUMISKOODIT, virheenKoodi } from './poistumiskoodit.js';
import { sanat } from './tekstit.js';

/** How a command ended before its time. */
export interface Paattyminen {
  readonly poistumiskoodi: number;
  /** Why, to the person; empty when there is nothing to tell. */
  readonly teksti: string;
  /** The same to a script. */
  readonly virhe: Readonly<Record<string, unknown>>;
}

/** Of what a command threw; `undefined`: it is none that is known. */
export function paattyminen(virhe: unknown, kieli: Kieli): Paattyminen | undefined {
  if (virhe instanceof KomentoVirhe) {
    const { poistumiskoodi, koodi, message: viesti } = virhe;
    return paatos(poistumiskoodi, viesti, { koodi, viesti });
  }
  if (Siirtovirhe.on(virhe)) {
    const { koodi, tila, viesti, ohje, aikaisintaan, havainnot, tuki } = virhe.hylkays;
    const teksti = [hylkaysTekstina(virhe.hylkays, kieli), ...tukiTekstina(tuki, kieli)].join('\n');
    return paatos(virheenKoodi(virhe), teksti, { koodi, tila, viesti, ohje, aikaisintaan, havainnot, tuki });
  }
  const sano = sanat(kieli);
  if (virhe instanceof CommanderError) {
    // The help has been printed: it was asked for, or stands in for a command that was not given.
    const { code, exitCode, message } = virhe;
    return paatos(
      exitCode === 0 ? POISTUMISKOODIT.onnistui : POISTUMISKOODIT.kaytto,
      kayttovirhe(code, message, sano) ?? '',
    );
  }
  // Ctrl-C when the password was asked for.
  if ((virhe as Error).name === 'ExitPromptError') return paatos(POISTUMISKOODIT.kaytto, '');
  // The disk is full, or what is remembered cannot be read.
  const { code = '', path: tiedosto, message } = virhe as NodeJS.ErrnoException;
  if (!/^E[A-Z]+$/.test(code)) return undefined;
  return paatos(POISTUMISKOODIT.kaytto, tiedosto === undefined ? message : sano('muistiaEi', { tiedosto, syy: code }));
}

function paatos(
  poistumiskoodi: number,
  teksti: string,
  virhe: Readonly<Record<string, unknown>> = { viesti: teksti },
): Paattyminen {
  return { poistumiskoodi, teksti, virhe: { ...virhe, poistumiskoodi } };
}
