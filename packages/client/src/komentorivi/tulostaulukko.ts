import { writeFile } from 'node:fs/promises';
import type { Kieli } from '@ehoks/core';
import { kirjoitaTaulukko, type Rivitulos, type Taulukko } from '@ehoks/wire';
import { TULOSTEN_PAATE } from './lahteet.js';
import type { SiirronTila, Siirtotulos } from '../siirto/siirtotulos.js';

/** How a transfer's outcome is called in a table. */
const TILAT: Readonly<Record<SiirronTila, Rivitulos['tila']>> = {
  luotu: 'luotu',
  korvattu: 'luotu',
  ennallaan: 'luotu',
  tarkistettu: 'kelpaa',
  hylatty: 'hylatty',
  siirtamatta: 'kesken',
};

/** The same table beside the one that was sent, with the plan's number or the reason on each row. Gives its name. */
export async function kirjoitaTulokset(
  tiedosto: string,
  taulukko: Taulukko,
  tulokset: readonly Siirtotulos[],
  kieli: Kieli,
): Promise<string> {
  const rivitulokset = tulokset.flatMap(({ nimi, tila, id, havainnot, hylkays }): Rivitulos[] => {
    if (!nimi.startsWith(`${tiedosto}:`)) return [];
    return [
      {
        rivi: Number(nimi.slice(tiedosto.length + 1)),
        tila: TILAT[tila],
        ...(id !== undefined && { id }),
        ...(hylkays && { error: hylkays.viesti, ...(hylkays.ohje !== undefined && { ohje: hylkays.ohje }) }),
        havainnot: havainnot.filter(({ taso }) => taso === 'virhe'),
      },
    ];
  });
  const tulostiedosto = tiedosto.replace(/\.csv$/i, '') + TULOSTEN_PAATE;
  await writeFile(tulostiedosto, kirjoitaTaulukko(taulukko, rivitulokset, kieli), { mode: 0o600 });
  return tulostiedosto;
}
