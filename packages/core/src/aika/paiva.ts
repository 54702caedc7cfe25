import type { Merkitty } from '../merkki.js';

/** Kalenteripäivä `YYYY-MM-DD`. Päivät vertautuvat merkkijonoina. */
export type Paiva = Merkitty<string, 'Paiva'>;

export const PAIVA = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Onko arvo olemassa oleva kalenteripäivä: 2024-02-30 ei ole. */
export function onPaiva(arvo: string): arvo is Paiva {
  const [, vuosi, kuukausi, paiva] = PAIVA.exec(arvo) ?? [];
  if (vuosi === undefined || kuukausi === undefined || paiva === undefined || vuosi === '0000') return false;
  const kk = Number(kuukausi);
  return kk >= 1 && kk <= 12 && Number(paiva) >= 1 && Number(paiva) <= kuukaudenPituus(Number(vuosi), kk);
}

/** Ohjelmassa kirjoitettu päivä. Heittää `RangeError`, jos päivää ei ole. */
export function paiva(arvo: string): Paiva {
  if (!onPaiva(arvo)) throw new RangeError(`Ei kalenteripäivä: ${arvo}`);
  return arvo;
}

const ENSIMMAINEN = paiva('0001-01-01');
const VIIMEINEN = paiva('9999-12-31');

/** Kalenterin ulkopuolelle osuva tulos on kalenterin reunalla, jotta päivät vertautuvat yhä merkkijonoina. */
export function lisaaPaivia(alku: Paiva, maara: number): Paiva {
  const hetki = new Date(`${alku}T00:00:00Z`);
  hetki.setUTCDate(hetki.getUTCDate() + maara);
  return kalenterissa(hetki.toISOString().slice(0, 10), maara);
}

/** Sama kalenteripäivä `maara` vuotta myöhemmin, kuitenkin kalenterissa; karkauspäivästä tulee helmikuun viimeinen. */
export function lisaaVuosia(alku: Paiva, maara: number): Paiva {
  const vuosi = String(Number(alku.slice(0, 4)) + maara).padStart(4, '0');
  const samaPaiva = `${vuosi}${alku.slice(4)}`;
  return kalenterissa(samaPaiva.endsWith('-02-29') && !onPaiva(samaPaiva) ? `${vuosi}-02-28` : samaPaiva, maara);
}

function kalenterissa(tulos: string, maara: number): Paiva {
  if (onPaiva(tulos)) return tulos;
  return maara < 0 ? ENSIMMAINEN : VIIMEINEN;
}

function kuukaudenPituus(vuosi: number, kuukausi: number): number {
  const karkausvuosi = (vuosi % 4 === 0 && vuosi % 100 !== 0) || vuosi % 400 === 0;
  if (kuukausi === 2) return karkausvuosi ? 29 : 28;
  return [4, 6, 9, 11].includes(kuukausi) ? 30 : 31;
}
