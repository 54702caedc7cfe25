import type { Havainto, Polku } from '@ehoks/core';
import { kentat, type DtoLuokka, type Kentta, type Sisalto } from '../kentat/kentta.js';
import { lahinKentta } from './lahin-kentta.js';
import { tuntematonAvain } from './muotohavainto.js';

export interface Karsittu {
  /** A copy with known keys only. */
  readonly json: Record<string, unknown>;
  readonly tuntemattomat: readonly Havainto[];
}

/**
 * The known part of what was sent, safe to give to class-transformer and class-validator. They cannot be given the rest:
 * a key named `constructor` makes class-transformer throw or disappears, and class-validator takes `hasOwnProperty` for known.
 */
export function karsi(luokka: DtoLuokka, lahetetty: object): Karsittu {
  const tuntemattomat: Havainto[] = [];
  return { json: karsiObjekti(luokka, lahetetty, [], tuntemattomat), tuntemattomat };
}

function karsiObjekti(luokka: DtoLuokka, lahetetty: object, polku: Polku, tuntemattomat: Havainto[]) {
  const tunnetut = kentat(luokka);
  const lahettamatta = () => [...tunnetut.keys()].filter((toinen) => !Object.hasOwn(lahetetty, toinen));
  const json: Record<string, unknown> = {};
  for (const [avain, arvo] of Object.entries(lahetetty)) {
    const kentta = tunnetut.get(avain);
    if (kentta === undefined) tuntemattomat.push(tuntematonAvain(polku, avain, lahinKentta(avain, lahettamatta())));
    else json[avain] = karsiKentta(kentta, arvo, [...polku, kentta.nimi], tuntemattomat);
  }
  return json;
}

function karsiKentta({ lista, sisalto }: Kentta, arvo: unknown, polku: Polku, tuntemattomat: Havainto[]): unknown {
  if (!lista) return karsiArvo(sisalto, arvo, polku, tuntemattomat);
  if (!Array.isArray(arvo)) return kuori(arvo);
  return arvo.map((jasen: unknown, i) => karsiArvo(sisalto, jasen, [...polku, i], tuntemattomat));
}

function karsiArvo(sisalto: Sisalto, arvo: unknown, polku: Polku, tuntemattomat: Havainto[]): unknown {
  if (typeof sisalto === 'string' || !onObjekti(arvo)) return kuori(arvo);
  return karsiObjekti(sisalto, arvo, polku, tuntemattomat);
}

export function onObjekti(arvo: unknown): arvo is Record<string, unknown> {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo);
}

/** A structure where none belongs keeps only its JSON type, which is all that its finding needs. */
function kuori(arvo: unknown): unknown {
  if (Array.isArray(arvo)) return [];
  return onObjekti(arvo) ? {} : arvo;
}
