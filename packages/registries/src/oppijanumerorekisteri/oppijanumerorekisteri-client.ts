import { onOppijaOid, type Henkilo, type OppijaOid, type Oppijanumerorekisteri } from '@ehoks/core';
import type { Options } from 'ky';
import type { CasAsiakas } from '../cas/cas-asiakas.js';
import { eiVastaa } from '../http/ei-vastaa.js';
import type { Loydetty, LyhytMuisti } from '../http/lyhyt-muisti.js';
import { lista } from '../http/lukija.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { jsonVastaus, OutoVastaus, type Vastaus } from '../http/vastaus.js';
import { lueHenkilo, type HenkiloDto } from './henkilo.dto.js';

interface Deps {
  readonly naapuri: Naapuri;
  readonly cas: CasAsiakas;
  /** The name under which CAS gives tickets to Oppijanumerorekisteri. */
  readonly palvelu: string;
  readonly muisti: LyhytMuisti<Henkilo>;
}

/** Oppijanumerorekisteri over HTTP, each call with a service ticket of its own. */
export class OppijanumerorekisteriClient implements Oppijanumerorekisteri {
  constructor(private readonly deps: Deps) {}

  /** Throws `rekisteri.ei-vastaa` (onr, or cas when our own login fails). */
  async henkilo(oid: OppijaOid): Promise<Henkilo | undefined> {
    const henkilo = await this.#hae([oid]);
    if (henkilo !== undefined && henkilo.oid !== oid)
      throw eiVastaa('onr', new OutoVastaus('another person than was asked for'));
    return henkilo;
  }

  /** Throws `rekisteri.ei-vastaa` (onr, or cas when our own login fails). */
  async masterOid(oid: OppijaOid): Promise<OppijaOid | undefined> {
    return (await this.#hae([oid, 'master']))?.oid;
  }

  /** Not remembered: asked only when a person has changed. Throws `rekisteri.ei-vastaa` (onr, or cas when our own login fails). */
  async yhdistetyt(oid: OppijaOid): Promise<readonly OppijaOid[]> {
    try {
      const vastaus = await this.#kysyKahdesti([oid, 'slaves']);
      if (vastaus.tila === 404) return [];
      return lista(jsonVastaus(vastaus), 'slaves').map((yksi) => henkilo(lueHenkilo(yksi)).oid);
    } catch (virhe) {
      throw eiVastaa('onr', virhe);
    }
  }

  /** Throws `rekisteri.ei-vastaa` (onr, or cas when our own login fails). Not remembered: it is asked of many at a time. */
  async henkilot(oidit: readonly OppijaOid[]): Promise<ReadonlyMap<OppijaOid, Henkilo>> {
    try {
      const vastaus = await this.#kysyKahdesti(['henkilotByHenkiloOidList'], { method: 'post', json: oidit });
      const henkilot = lista(jsonVastaus(vastaus), 'henkilot').map((json) => henkilo(lueHenkilo(json)));
      return new Map(henkilot.filter(({ oid }) => oidit.includes(oid)).map((loydetty) => [loydetty.oid, loydetty]));
    } catch (virhe) {
      throw eiVastaa('onr', virhe);
    }
  }

  async #hae(polku: readonly string[]): Promise<Henkilo | undefined> {
    try {
      return await this.deps.muisti.hae(polku.join('/'), () => this.#kysy(polku));
    } catch (virhe) {
      throw eiVastaa('onr', virhe);
    }
  }

  async #kysy(polku: readonly string[]): Promise<Loydetty<Henkilo>> {
    const vastaus = await this.#kysyKahdesti(polku);
    return {
      arvo: vastaus.tila === 404 ? undefined : henkilo(lueHenkilo(jsonVastaus(vastaus))),
      otsikot: vastaus.otsikot,
    };
  }

  /** 401 means a ticket that was too old as well as a missing right: a fresh ticket tells them apart. */
  async #kysyKahdesti(polku: readonly string[], kysymys: Options = {}): Promise<Vastaus> {
    const ensin = await this.#yrita(polku, kysymys);
    return ensin.tila === 401 ? this.#yrita(polku, kysymys) : ensin;
  }

  #yrita(polku: readonly string[], kysymys: Options): Promise<Vastaus> {
    return this.deps.naapuri.kysy(
      ['oppijanumerorekisteri-service', 'henkilo', ...polku],
      () => ({ ...kysymys, retry: LUKU, hooks: { beforeRequest: [(pyynto) => this.#liputa(pyynto)] } }),
      (vastaus) => vastaus,
    );
  }

  /** Runs before each attempt: a ticket serves once, so a retry needs its own. Sent as eHOKS has always sent it: in the header and, as documented, in the query. */
  async #liputa(pyynto: Request): Promise<Request> {
    const tiketti = await this.deps.cas.tiketti(this.deps.palvelu);
    const osoite = new URL(pyynto.url);
    osoite.searchParams.set('ticket', tiketti);
    const liputettu = new Request(osoite, pyynto);
    liputettu.headers.set('ticket', tiketti);
    return liputettu;
  }
}

/** Throws `OutoVastaus` when the number is none. Names may be missing from a foreigner's data. */
function henkilo({ oidHenkilo, etunimet = '', kutsumanimi = '', sukunimi = '', duplicate }: HenkiloDto): Henkilo {
  if (!onOppijaOid(oidHenkilo)) throw new OutoVastaus('oidHenkilo is not a learner number');
  return { oid: oidHenkilo, etunimet, kutsumanimi, sukunimi, yhdistetty: duplicate };
}
