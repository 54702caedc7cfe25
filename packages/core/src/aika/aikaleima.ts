import type { Merkitty } from '../merkki.js';
import { ENSIMMAINEN, onPaiva, VIIMEINEN, type Paiva } from './paiva.js';

/** Hetki UTC-aikana, `YYYY-MM-DDTHH:mm:ss.sssZ`. Aikaleimat vertautuvat merkkijonoina. */
export type Aikaleima = Merkitty<string, 'Aikaleima'>;

/** ISO 8601 -hetki, jossa aikavyöhyke on aina sanottu; murtosekunteja enintään yhdeksän numeroa. */
export const AIKALEIMA =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):?[0-5]\d)$/;

const YHTENAINEN = /^.{10}T.{8}\.\d{3}Z$/;

/** Hetken on oltava kalenterin vuosina 0001–9999 myös UTC-aikana, jossa se säilytetään. */
export function onAikaleima(arvo: string): boolean {
  const [, pv] = AIKALEIMA.exec(arvo) ?? [];
  if (pv === undefined || !onPaiva(pv)) return false;
  // Aikavyöhyke siirtää enintään päivän, joten vain kalenterin reunoilla UTC-päivä voi puuttua kalenterista.
  return (ENSIMMAINEN < pv && pv < VIIMEINEN) || onPaiva(utc(arvo).slice(0, 10));
}

/** Sama hetki yhtenäisessä muodossa. Kutsu vasta, kun `onAikaleima` on tosi. */
export function aikaleima(arvo: string): Aikaleima {
  return (YHTENAINEN.test(arvo) ? arvo : utc(arvo)) as Aikaleima;
}

function utc(arvo: string): string {
  const kaksoispisteella = arvo.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return new Date(kaksoispisteella).toISOString();
}

const HELSINGISSA = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

/** Tunti ja sen päivä: vuorokausi ja kesäaika vaihtuvat Suomessa vain tasatunnein, ja samaa hetkeä kysytään monta kertaa pyynnössä. */
let viimeksi: { readonly tunti: string; readonly paiva: Paiva } | undefined;

/** Se kalenteripäivä, joka hetkellä on Suomessa. */
export function paivaHelsingissa(hetki: Aikaleima): Paiva {
  const tunti = hetki.slice(0, 13);
  if (viimeksi?.tunti !== tunti) viimeksi = { tunti, paiva: HELSINGISSA.format(new Date(hetki)) as Paiva };
  return viimeksi.paiva;
}

const KELLO_HELSINGISSA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * Hetki, jona Suomen kello on päivänä `pv` niin paljon kuin `kello` (`HH:mm`) sanoo; ilman sitä päivän alku. Syksyllä
 * kahdesti tuleva tunti on kesäaikaa.
 */
export function hetkiHelsingissa(pv: Paiva, kello = '00:00'): string {
  const kesaaikaa = `${pv}T${kello}:00+03:00`;
  return KELLO_HELSINGISSA.format(new Date(kesaaikaa)) === `${pv} ${kello}` ? kesaaikaa : `${pv}T${kello}:00+02:00`;
}

/** Hetki `sekunteja` sekuntia myöhemmin; negatiivinen on aiemmin. */
export function siirraSekunteja(hetki: Aikaleima, sekunteja: number): Aikaleima {
  return aikaleima(new Date(Date.parse(hetki) + sekunteja * 1000).toISOString());
}
