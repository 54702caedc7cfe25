import type { Merkitty } from '../merkki.js';

/** Kalenteripäivä `YYYY-MM-DD`. Päivät vertautuvat merkkijonoina. */
export type Paiva = Merkitty<string, 'Paiva'>;

export const PAIVA = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Onko arvo olemassa oleva kalenteripäivä: 2024-02-30 ei ole. */
export function onPaiva(arvo: string): arvo is Paiva {
  if (arvo.length !== 10 || arvo[4] !== '-' || arvo[7] !== '-') return false;
  const vuosi = luku(arvo, 0, 4);
  const kuukausi = luku(arvo, 5, 7);
  const paiva = luku(arvo, 8, 10);
  return vuosi >= 1 && kuukausi >= 1 && kuukausi <= 12 && paiva >= 1 && paiva <= kuukaudenPituus(vuosi, kuukausi);
}

/** Merkit `alku`–`loppu` kokonaislukuna; `NaN`, jos jokin niistä ei ole numero. Päiviä on suunnitelmassa kymmeniä, ja säännöllinen lauseke on monin verroin hitaampi. */
function luku(arvo: string, alku: number, loppu: number): number {
  let tulos = 0;
  for (let i = alku; i < loppu; i += 1) {
    const numero = arvo.charCodeAt(i) - 48;
    if (numero < 0 || numero > 9) return NaN;
    tulos = tulos * 10 + numero;
  }
  return tulos;
}

/** Ohjelmassa kirjoitettu päivä. Heittää `RangeError`, jos päivää ei ole. */
export function paiva(arvo: string): Paiva {
  if (!onPaiva(arvo)) throw new RangeError(`Ei kalenteripäivä: ${arvo}`);
  return arvo;
}

/** Kalenterin reunat. */
export const ENSIMMAINEN = paiva('0001-01-01');
export const VIIMEINEN = paiva('9999-12-31');

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

/** Sama päivä `maara` kuukautta myöhemmin; jos kuukaudessa ei ole sitä, kuukauden viimeinen. Kuitenkin kalenterissa. */
export function lisaaKuukausia(alku: Paiva, maara: number): Paiva {
  const kuukausia = Number(alku.slice(0, 4)) * 12 + Number(alku.slice(5, 7)) - 1 + maara;
  const [vuosi, kuukausi] = [Math.floor(kuukausia / 12), (kuukausia % 12) + 1];
  const paivaksi = Math.min(Number(alku.slice(8)), kuukaudenPituus(vuosi, kuukausi));
  const osa = (luku: number, pituus: number): string => String(luku).padStart(pituus, '0');
  return kalenterissa(`${osa(vuosi, 4)}-${osa(kuukausi, 2)}-${osa(paivaksi, 2)}`, maara);
}

function kalenterissa(tulos: string, maara: number): Paiva {
  if (onPaiva(tulos)) return tulos;
  return maara < 0 ? ENSIMMAINEN : VIIMEINEN;
}

function kuukaudenPituus(vuosi: number, kuukausi: number): number {
  const karkausvuosi = (vuosi % 4 === 0 && vuosi % 100 !== 0) || vuosi % 400 === 0;
  if (kuukausi === 2) return karkausvuosi ? 29 : 28;
  return kuukausi === 4 || kuukausi === 6 || kuukausi === 9 || kuukausi === 11 ? 30 : 31;
}
