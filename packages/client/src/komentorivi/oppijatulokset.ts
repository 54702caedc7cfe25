import { writeFile } from 'node:fs/promises';
import type { Kieli } from '@ehoks/core';
import { kirjoitaOppijataulukko, OPPIJASARAKKEET, type Oppijasarakeavain, type Oppijataulukko } from '@ehoks/wire';
import type { Oppijapuute } from '../oppijanumerot/oppija-json.js';
import type { OppijanTila, Oppijatulos } from '../oppijanumerot/oppijatulos.js';
import { TULOSTEN_PAATE } from './lahteet.js';
import { sanat, type Tekstiavain } from './tekstit.js';

/** What is said of a state in the table. */
const OHJEET: Readonly<Partial<Record<OppijanTila, Tekstiavain>>> = {
  kesken: 'yksilointiKesken',
  virhe: 'korjaaNimet',
  'henkilotunnus-puuttuu': 'yksiloiKasin',
};

/** The same table beside the one that was imported, with the number or the reason on each row. Gives its name. */
export async function kirjoitaOppijatulokset(
  tiedosto: string,
  taulukko: Oppijataulukko,
  tulokset: readonly Oppijatulos[],
  kieli: Kieli,
): Promise<string> {
  const rivit = tulokset.map((tulos) => {
    const { nimi, tila, oppijanumero } = tulos;
    const oma = oppijanumero !== undefined && { oppijanumero };
    return { rivi: Number(nimi), tila, ...oma, huomautus: huomautus(tulos, kieli) };
  });
  const tulostiedosto = tiedosto.replace(/\.csv$/i, '') + TULOSTEN_PAATE;
  await writeFile(tulostiedosto, kirjoitaOppijataulukko(taulukko, rivit, kieli), { mode: 0o600 });
  return tulostiedosto;
}

/** Everything to look at on the row. Says no values. */
function huomautus({ tila, oppijanumero, ristiriita, puutteet, hylkays }: Oppijatulos, kieli: Kieli): string {
  const sano = sanat(kieli);
  const ilmanNumeroa = ristiriita && oppijanumero === undefined;
  // Of a conflict without a number the remedy is its own.
  const ohje = ilmanNumeroa && tila !== 'kesken' ? undefined : OHJEET[tila];
  return [
    ...(ristiriita ? [sano(ilmanNumeroa ? 'ristiriitaYksiloimatta' : 'ristiriita')] : []),
    ...puutteet.map((puute) => puuteTekstina(puute, kieli)),
    ...(hylkays ? [hylkays.viesti] : []),
    ...(ohje ? [sano(ohje)] : []),
  ].join(' | ');
}

/** The column, what is wrong and what to do. */
export function puuteTekstina({ kentta, syy, ohje }: Oppijapuute, kieli: Kieli): string {
  const sarake = kentta === 'kansalaisuus' ? 'kansalaisuudet' : kentta;
  const nimi = sarake !== undefined && sarake in OPPIJASARAKKEET ? sarake : undefined;
  const alku = nimi === undefined ? '' : `${OPPIJASARAKKEET[nimi as Oppijasarakeavain].nimi[kieli]}: `;
  return `${alku}${syy} ${ohje}`.trim();
}
