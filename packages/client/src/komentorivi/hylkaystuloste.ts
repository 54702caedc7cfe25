import type { Kieli } from '@ehoks/core';
import type { Hylkays } from '../asiakas/hylkays.js';
import { hetki } from './hetki.js';
import { sanat, type Tekstiavain } from './tekstit.js';
import { virkkeina } from './virkkeet.js';

/** A refusal in one line: what, how to mend it, and when to go on. */
export function hylkaysTekstina({ viesti, ohje, aikaisintaan }: Hylkays, kieli: Kieli): string {
  const jatko = aikaisintaan && sanat(kieli)('aikaisintaan', { aika: hetki(aikaisintaan, kieli) });
  return virkkeina([viesti, ohje, jatko]);
}

/** What the support asks for, by names that a person knows, and where the support is. */
const TUKITIEDOT: Readonly<Record<string, Tekstiavain>> = {
  aika: 'lokiAika',
  'pyynto-id': 'tukiPyynto',
  'oppija-oid': 'tukiOppija',
  'opiskeluoikeus-oid': 'tukiOpiskeluoikeus',
  kayttajatunnus: 'tukiTunnus',
  vastaus: 'tukiVastaus',
};

/** Lines to be told when support is asked for; none when there is nothing to tell. */
export function tukiTekstina({ yhteys, ...tuki }: Hylkays['tuki'], kieli: Kieli): readonly string[] {
  const sano = sanat(kieli);
  const tiedot = Object.entries(tuki).map(([nimi, arvo]) => {
    const avain = TUKITIEDOT[nimi];
    return `${avain === undefined ? nimi : sano(avain)} ${nimi === 'aika' ? hetki(arvo, kieli) : arvo}`;
  });
  return [
    ...(tiedot.length > 0 ? [sano('tuki', { tiedot: tiedot.join(', ') })] : []),
    ...(yhteys === undefined ? [] : [sano('tukiosoite', { osoite: yhteys.replace(/^mailto:/, '') })]),
  ];
}
