import type { HavaintoJson } from '@ehoks/wire';
import type { Options } from 'ky';
import type { Lupa } from '../lukitus/tilin-vartija.js';
import type { Siirtotapa } from '../siirto/siirrettava.js';
import { Siirtovirhe } from './siirtovirhe.js';
import type { HoksJson, LuettuSuunnitelma } from './suunnitelma.js';
import { Tiliyhteys, TUNNISTE_EI_KELPAA, type Asiakasasetukset, type Kohdepalvelu } from './tiliyhteys.js';
import type { Vastaus, Yhteys } from './yhteys.js';

const RAJAPINTA = 'ehoks-virkailija-backend/api/v1';
const HOKS = `${RAJAPINTA}/hoks`;

/** A plan that was created or changed, with the findings that did not refuse it. */
export interface Vastaanotettu {
  readonly id: number;
  readonly havainnot: readonly HavaintoJson[];
}

/** What would become of a plan. */
export interface Harjoitus {
  readonly tila: 'luotu' | 'korvattu' | 'ennallaan';
  /** Of the plan that is there now. */
  readonly id?: number;
  readonly havainnot: readonly HavaintoJson[];
}

/** A right of the account in an organisation. */
export interface Tilinoikeus {
  readonly oikeus: string;
  readonly organisaatio: string;
}

/** The line of a rehearsed plan in the answer of a mass transfer, or why there is none. */
interface Harjoitusrivi extends Syy {
  readonly tila?: Harjoitus['tila'] | 'hylatty';
  readonly id?: number;
  readonly havainnot?: readonly HavaintoJson[];
  readonly keskeytyi?: Syy;
}

interface Syy {
  readonly koodi?: string;
  readonly error?: string;
  readonly ohje?: string;
}

/** A ticket lasts for ten seconds: the service may have been too busy to look at it in time. */
const TIKETTI_EI_KELPAA = 'tunnistus.tiketti-ei-kelpaa';
const EHOKS: Kohdepalvelu = {
  tikettipolku: 'ehoks-virkailija-backend/cas-security-check',
  onVanhentunut: (virhe) => on(virhe, TIKETTI_EI_KELPAA) || on(virhe, TUNNISTE_EI_KELPAA),
  // Two in a row: every other ticket is refused, too.
  toistui: (virhe, yhteys, palvelu) =>
    on(virhe, TIKETTI_EI_KELPAA)
      ? new Siirtovirhe({ ...virhe.hylkays, ohje: yhteys.sano('tikettiOhje', { palvelu }) }, { cause: virhe })
      : virhe,
};

/**
 * The transfer API for one service account. Logs in when the first call needs it. Every call throws `Siirtovirhe`; one of the kind
 * `lukittu` is remembered, and after it nothing is sent until the waiting time has passed. So is a password that was refused, and
 * the same is not offered again.
 */
export class EhoksAsiakas {
  private readonly tili: Tiliyhteys;

  constructor(asetukset: Asiakasasetukset) {
    this.tili = new Tiliyhteys(asetukset, EHOKS);
  }

  /** Is the account known to be locked? Asks nobody. */
  lupa(): Promise<Lupa> {
    return this.tili.lupa();
  }

  /** Throws `Siirtovirhe` while a lock-out is waited for. Asks nobody. */
  vaadiLupa(): Promise<void> {
    return this.tili.vaadiLupa();
  }

  /** Logs in, unless that has been done. `torjutullakin`: once even with a password that was refused the last time. */
  kirjaudu(asetukset: { readonly torjutullakin?: boolean } = {}): Promise<void> {
    return this.tili.kirjaudu(asetukset);
  }

  /** The next call logs in with it. */
  vaihdaSalasana(salasana: string): void {
    this.tili.vaihdaSalasana(salasana);
  }

  async luo(suunnitelma: HoksJson): Promise<Vastaanotettu> {
    const vastaus = await this.kysy(HOKS, { method: 'post', json: suunnitelma });
    const { meta, data } = this.yhteys.jsonina<{ meta: { id: number }; data?: { havainnot?: HavaintoJson[] } }>(
      vastaus,
      (json) => typeof json.meta?.id === 'number',
    );
    return { id: meta.id, havainnot: data?.havainnot ?? [] };
  }

  /** `etag`: of the state that was read; a plan that has changed since is refused (412). */
  korvaa(id: number, suunnitelma: HoksJson, etag?: string): Promise<Vastaanotettu> {
    return this.kirjoita('put', id, suunnitelma, etag);
  }

  muuta(id: number, muutokset: HoksJson, etag?: string): Promise<Vastaanotettu> {
    return this.kirjoita('patch', id, muutokset, etag);
  }

  async hae(id: number): Promise<LuettuSuunnitelma> {
    const vastaus = await this.kysy(`${HOKS}/${id}`);
    const { data } = this.yhteys.jsonina<{ readonly data: LuettuSuunnitelma['suunnitelma'] }>(vastaus, onData);
    return { suunnitelma: data, etag: vastaus.otsakkeet.get('etag') ?? undefined };
  }

  /** The number of the study right's plan; `undefined` when it has none. */
  async numero(opiskeluoikeusOid: string): Promise<number | undefined> {
    try {
      const { data } = await this.json<{ data: { id: number } }>(
        `${HOKS}/opiskeluoikeus/${encodeURIComponent(opiskeluoikeusOid)}`,
      );
      return data.id;
    } catch (virhe) {
      if (Siirtovirhe.on(virhe) && virhe.hylkays.tila === 404) return undefined;
      throw virhe;
    }
  }

  /**
   * What would the service do with it, registries and the stored plan included? Nothing is stored; what would be refused is thrown. The
   * national service of today answers 404.
   */
  async harjoittele(suunnitelma: HoksJson, tapa: Siirtotapa): Promise<Harjoitus> {
    const vastaus = await this.kysy(`${HOKS}/bulk?tapa=${tapa}&kuiva=true`, {
      method: 'post',
      headers: { 'content-type': 'application/x-ndjson' },
      body: `${JSON.stringify(suunnitelma)}\n`,
    });
    const [teksti = ''] = vastaus.teksti.split('\n');
    const rivi = this.yhteys.jsonina<Harjoitusrivi>(
      { ...vastaus, teksti },
      ({ tila, keskeytyi }) => !!(tila ?? keskeytyi),
    );
    const { tila, id, havainnot = [], keskeytyi } = rivi;
    if (tila !== undefined && tila !== 'hylatty') return { tila, ...(id !== undefined && { id }), havainnot };
    const { koodi, error: viesti = '', ohje } = keskeytyi ?? rivi;
    throw new Siirtovirhe({
      tila: keskeytyi ? 503 : 400,
      ...(koodi !== undefined && { koodi }),
      viesti,
      ...(ohje !== undefined && { ohje }),
      havainnot,
      tuki: {},
    });
  }

  /** What the account may do and where; `undefined` from the national service of today, which tells it to nobody. */
  async oikeudet(): Promise<readonly Tilinoikeus[] | undefined> {
    try {
      const { data } = await this.json<{ data: { oikeudet: readonly Tilinoikeus[] } }>(`${HOKS}/oikeudet`);
      return data.oikeudet;
    } catch (virhe) {
      // There the word is taken for a plan's number.
      if (Siirtovirhe.on(virhe) && virhe.laji === 'suunnitelma') return undefined;
      throw virhe;
    }
  }

  /** Does the service answer? Asked without an account; throws `Siirtovirhe`. */
  async elossa(): Promise<void> {
    try {
      this.yhteys.jsonina(await this.yhteys.kysy(`${RAJAPINTA}/healthcheck`, { retry: 0 }), () => true);
    } catch (virhe) {
      if (!Siirtovirhe.on(virhe) || virhe.laji !== 'suunnitelma') throw virhe;
      // No plan was sent: another service is at the address.
      const { tila = '' } = virhe.hylkays;
      const hylkays = { ...virhe.hylkays, viesti: this.yhteys.sano('eiEhoks', { tila }) };
      throw new Siirtovirhe(hylkays, { cause: virhe, laji: 'palvelu' });
    }
  }

  private async kirjoita(
    method: 'put' | 'patch',
    id: number,
    suunnitelma: HoksJson,
    etag: string | undefined,
  ): Promise<Vastaanotettu> {
    const vastaus = await this.kysy(`${HOKS}/${id}`, {
      method,
      json: { id, ...suunnitelma },
      headers: { prefer: 'return=representation', ...(etag !== undefined && { 'if-match': etag }) },
    });
    if (vastaus.tila === 204) return { id, havainnot: [] };
    const { data } = this.yhteys.jsonina<{ readonly data: { readonly havainnot?: readonly HavaintoJson[] } }>(
      vastaus,
      onData,
    );
    return { id, havainnot: data.havainnot ?? [] };
  }

  private async json<T extends { readonly data: object }>(polku: string, asetukset?: Options): Promise<T> {
    return this.yhteys.jsonina<T>(await this.kysy(polku, asetukset), onData);
  }

  private kysy(polku: string, asetukset?: Options): Promise<Vastaus> {
    return this.tili.kysy(polku, asetukset);
  }

  /** See `Yhteysasetukset`. */
  get keskeytys(): AbortSignal | undefined {
    return this.yhteys.keskeytys;
  }

  private get yhteys(): Yhteys {
    return this.tili.yhteys;
  }
}

function on(virhe: Siirtovirhe, koodi: string): boolean {
  return virhe.hylkays.koodi === koodi;
}

function onData({ data }: { readonly data?: unknown }): boolean {
  return typeof data === 'object' && data !== null;
}
