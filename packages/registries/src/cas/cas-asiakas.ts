import type { Aikaraja } from '../aikaraja.js';
import { eiVastaa } from '../http/ei-vastaa.js';
import { KERRAN, type Naapuri } from '../http/naapuri.js';
import { OutoVastaus } from '../http/vastaus.js';
import { YhteinenLento } from '../http/yhteinen-lento.js';
import type { OmaTili } from './oma-tili.js';

/** How long a login is used; CAS itself keeps it for eight hours. */
const KIRJAUTUMINEN_MS = 7200_000;

const TIKETIT = ['cas', 'v1', 'tickets'];

/** Our own logging in at CAS: one login for all, a new service ticket for each call. */
export class CasAsiakas {
  readonly #naapuri: Naapuri;
  readonly #tili: OmaTili;
  readonly #nyt: () => number;
  readonly #lento: YhteinenLento<string>;
  #kirjautuminen: { readonly tgt: string; readonly asti: number } | undefined;

  constructor({
    naapuri,
    tili,
    aikaraja,
    nyt,
  }: {
    naapuri: Naapuri;
    tili: OmaTili;
    aikaraja: Aikaraja;
    nyt: () => number;
  }) {
    this.#naapuri = naapuri;
    this.#tili = tili;
    this.#nyt = nyt;
    this.#lento = new YhteinenLento(aikaraja);
  }

  /**
   * A service ticket: it lives ten seconds and serves once, so ask right before the call. Throws `rekisteri.ei-vastaa` (cas).
   */
  async tiketti(palvelu: string): Promise<string> {
    const ensin = await this.#palvelutiketti(palvelu);
    if (ensin !== undefined) return ensin;
    const uudella = await this.#palvelutiketti(palvelu);
    if (uudella === undefined) throw eiVastaa('cas', new OutoVastaus('a fresh login is not known'));
    return uudella;
  }

  /** `undefined` when CAS no longer knows our login, which is then forgotten. */
  async #palvelutiketti(palvelu: string): Promise<string | undefined> {
    const tgt = await this.#kirjaudu();
    const tiketti = await this.#naapuri.kysy(
      [...TIKETIT, tgt],
      () => ({ method: 'post', retry: KERRAN, body: new URLSearchParams({ service: palvelu }) }),
      ({ tila, runko }) => {
        if (tila === 404) return undefined;
        if (tila !== 200 || !/^ST-\S+$/.test(runko.trim())) throw new OutoVastaus(`no service ticket, status ${tila}`);
        return runko.trim();
      },
    );
    if (tiketti === undefined && this.#kirjautuminen?.tgt === tgt) this.#kirjautuminen = undefined;
    return tiketti;
  }

  async #kirjaudu(): Promise<string> {
    if (this.#kirjautuminen !== undefined && this.#nyt() < this.#kirjautuminen.asti) return this.#kirjautuminen.tgt;
    try {
      return await this.#lento.kysy('tgt', () => this.#uusiKirjautuminen());
    } catch (virhe) {
      throw eiVastaa('cas', virhe);
    }
  }

  async #uusiKirjautuminen(): Promise<string> {
    const alku = this.#nyt();
    const tgt = await this.#naapuri.kysy(
      TIKETIT,
      () => ({ method: 'post', retry: KERRAN, body: new URLSearchParams(this.#tili.tunnukset) }),
      ({ tila, otsikot }) => {
        if (tila === 401 || tila === 423) this.#tili.torjuttiin();
        // Only the ticket is taken of the address: the service asked next is the configured one, whatever the header says.
        const tiketti = /\/(TGT-[^/?#]+)$/.exec(otsikot.get('location') ?? '')?.[1];
        if (tila !== 201 || tiketti === undefined) throw new OutoVastaus(`no login, status ${tila}`);
        return tiketti;
      },
    );
    this.#tili.hyvaksyttiin();
    this.#kirjautuminen = { tgt, asti: alku + KIRJAUTUMINEN_MS };
    return tgt;
  }
}
