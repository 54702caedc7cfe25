import type { Koski, Opiskeluoikeus, OpiskeluoikeusOid, OppijaOid } from '@ehoks/core';
import type { Options } from 'ky';
import type { OmaTili } from '../cas/oma-tili.js';
import { alkiot, kentat, tekstiJosOn } from '../http/lukija.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { json, jsonVastaus, OutoVastaus, type Vastaus } from '../http/vastaus.js';
import {
  lueKoskiOpiskeluoikeus,
  lueKoskiOppijat,
  type KoskiOpiskeluoikeus,
  type KoskiOppija,
} from './koski-opiskeluoikeus.dto.js';
import { opiskeluoikeusKoskesta } from './opiskeluoikeus-koskesta.js';

/**
 * Learners in one question; KOSKI takes 1 000. Fewer, because the answer has the whole study rights, those of basic
 * education too, and is read in one piece.
 */
const OPPIJOITA_KERRALLA = 100;
/** Bytes of such an answer. */
const SUURIN_ERA = 64 * 1024 * 1024;

/** KOSKI over HTTP with Basic authentication. Nothing is remembered or shared between requests. */
export class KoskiClient implements Koski {
  constructor(
    private readonly naapuri: Naapuri,
    private readonly tili: OmaTili,
  ) {}

  /** Throws `rekisteri.ei-vastaa` (koski). */
  opiskeluoikeus(oid: OpiskeluoikeusOid): Promise<Opiskeluoikeus | undefined> {
    return this.#kysy(['koski', 'api', 'opiskeluoikeus', oid], { method: 'get' }, (vastaus) => {
      if (onVirhe(vastaus, 404, 'notFound') || onVirhe(vastaus, 400, 'badRequest.queryParam')) return undefined;
      const oo = lueKoskiOpiskeluoikeus(jsonVastaus(vastaus));
      if (oo.oid !== oid) throw new OutoVastaus('another study right than was asked for');
      return opiskeluoikeusKoskesta(oo);
    });
  }

  /** Throws `rekisteri.ei-vastaa` (koski). */
  oppijanOpiskeluoikeudet(oid: OppijaOid): Promise<readonly Opiskeluoikeus[]> {
    return this.#kysy(['koski', 'api', 'sure', 'oids'], { method: 'post', json: [oid] }, (vastaus) => {
      if (onVirhe(vastaus, 400, 'badRequest.queryParam')) return [];
      // Of every entry, whichever of the learner's numbers it carries.
      return lueKoskiOppijat(jsonVastaus(vastaus)).flatMap(({ opiskeluoikeudet }) =>
        opiskeluoikeudet.flatMap((oo) => opiskeluoikeusKoskesta(oo) ?? []),
      );
    });
  }

  /** Throws `rekisteri.ei-vastaa` (koski). */
  async oppijoidenOpiskeluoikeudet(
    oidit: readonly OppijaOid[],
  ): Promise<ReadonlyMap<OppijaOid, readonly Opiskeluoikeus[]>> {
    const erat = await Promise.all(eriin(oidit, OPPIJOITA_KERRALLA).map((era) => this.#oppijoiden(era)));
    return new Map(erat.flat());
  }

  #oppijoiden(oidit: readonly OppijaOid[]): Promise<readonly (readonly [OppijaOid, readonly Opiskeluoikeus[]])[]> {
    return this.#kysy(
      ['koski', 'api', 'sure', 'oids'],
      { method: 'post', json: oidit },
      (vastaus) => {
        // One number whose form KOSKI does not know refuses all: nothing is told of any of them.
        if (onVirhe(vastaus, 400, 'badRequest.queryParam')) return [];
        const oppijat = ryhmiteltyina(lueKoskiOppijat(jsonVastaus(vastaus)));
        return oidit.flatMap((oid) => {
          const oikeudet = oppijat.get(oid);
          return oikeudet ? [[oid, oikeudet.flatMap((oo) => opiskeluoikeusKoskesta(oo) ?? [])] as const] : [];
        });
      },
      SUURIN_ERA,
    );
  }

  #kysy<T>(polku: readonly string[], kysymys: Options, lue: (vastaus: Vastaus) => T, suurinRunko?: number): Promise<T> {
    const pyynto = (): Options => ({ ...kysymys, retry: LUKU, headers: { authorization: this.tili.basic } });
    return this.naapuri.kysy(
      polku,
      pyynto,
      (vastaus) => {
        // KOSKI tries our password at CAS: a wrong one counts towards the lock of our account there too.
        if (onVirhe(vastaus, 401, 'unauthorized.loginFail')) this.tili.torjuttiin();
        return lue(vastaus);
      },
      suurinRunko,
    );
  }
}

/** Each learner's study rights, in however many entries of the answer they are. */
function ryhmiteltyina(oppijat: readonly KoskiOppija[]): ReadonlyMap<string, readonly KoskiOpiskeluoikeus[]> {
  const ryhmat = new Map<string, readonly KoskiOpiskeluoikeus[]>();
  for (const { oid, opiskeluoikeudet } of oppijat) ryhmat.set(oid, [...(ryhmat.get(oid) ?? []), ...opiskeluoikeudet]);
  return ryhmat;
}

function eriin<T>(alkiot: readonly T[], koko: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(alkiot.length / koko) }, (_, i) => alkiot.slice(i * koko, (i + 1) * koko));
}

/** KOSKI's errors are a list of keys. Anything else with the same status comes from a proxy on the way and means nothing. */
function onVirhe(vastaus: Vastaus, tila: number, alku: string): boolean {
  if (vastaus.tila !== tila) return false;
  const [virhe] = alkiot(json(vastaus), 'errors');
  return tekstiJosOn(kentat(virhe, 'error').key, 'error.key')?.startsWith(alku) === true;
}
