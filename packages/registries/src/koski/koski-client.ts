import type { Koski, Opiskeluoikeus, OpiskeluoikeusOid, OppijaOid } from '@ehoks/core';
import type { Options } from 'ky';
import type { OmaTili } from '../cas/oma-tili.js';
import { alkiot, kentat, tekstiJosOn } from '../http/lukija.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { json, jsonVastaus, OutoVastaus, type Vastaus } from '../http/vastaus.js';
import { lueKoskiOpiskeluoikeus, lueKoskiOppijat } from './koski-opiskeluoikeus.dto.js';
import { opiskeluoikeusKoskesta } from './opiskeluoikeus-koskesta.js';

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
      return lueKoskiOppijat(jsonVastaus(vastaus)).flatMap((oo) => opiskeluoikeusKoskesta(oo) ?? []);
    });
  }

  #kysy<T>(polku: readonly string[], kysymys: Options, lue: (vastaus: Vastaus) => T): Promise<T> {
    const pyynto = (): Options => ({ ...kysymys, retry: LUKU, headers: { authorization: this.tili.basic } });
    return this.naapuri.kysy(polku, pyynto, (vastaus) => {
      // KOSKI tries our password at CAS: a wrong one counts towards the lock of our account there too.
      if (onVirhe(vastaus, 401, 'unauthorized.loginFail')) this.tili.torjuttiin();
      return lue(vastaus);
    });
  }
}

/** KOSKI's errors are a list of keys. Anything else with the same status comes from a proxy on the way and means nothing. */
function onVirhe(vastaus: Vastaus, tila: number, alku: string): boolean {
  if (vastaus.tila !== tila) return false;
  const [virhe] = alkiot(json(vastaus), 'errors');
  return tekstiJosOn(kentat(virhe, 'error').key, 'error.key')?.startsWith(alku) === true;
}
