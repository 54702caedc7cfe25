import { casRoolit } from '@ehoks/core';
import type { Kayttajatyyppi } from '@ehoks/core';
import { demoTilit, EHOKS_TILI } from '../demo/tilit.js';

/** An account as CAS knows it. */
export interface Tili {
  readonly kayttajatunnus: string;
  readonly nimi: string;
  readonly oid: string;
  readonly tyyppi: Kayttajatyyppi;
  readonly roolit: readonly string[];
  readonly salasana: string;
  readonly lukittu: boolean;
}

export type Tunnistus = { readonly tulos: 'ok'; readonly tili: Tili } | { readonly tulos: 'vaara' | 'lukittu' };

/** The accounts of CAS: the demo accounts and the one eHOKS itself uses. */
export class Tilit {
  readonly #tilit: ReadonlyMap<string, Tili>;

  constructor(demoSalasana: string) {
    const kaikki: readonly Tili[] = [
      ...demoTilit.map(({ roolit, ...tili }) => ({
        ...tili,
        roolit: casRoolit(roolit),
        salasana: demoSalasana,
      })),
      { ...EHOKS_TILI, nimi: 'eHOKS', tyyppi: 'PALVELU', roolit: [], lukittu: false },
    ];
    this.#tilit = new Map(kaikki.map((tili) => [tili.kayttajatunnus, tili]));
  }

  /** A locked account is told before its password is looked at. */
  tunnista(kayttajatunnus: string, salasana: string): Tunnistus {
    const tili = this.#tilit.get(kayttajatunnus);
    if (tili?.lukittu) return { tulos: 'lukittu' };
    return tili?.salasana === salasana ? { tulos: 'ok', tili } : { tulos: 'vaara' };
  }

  /** Those who log in with a browser. */
  virkailijat(): readonly Tili[] {
    return [...this.#tilit.values()].filter(({ tyyppi }) => tyyppi === 'VIRKAILIJA');
  }
}
