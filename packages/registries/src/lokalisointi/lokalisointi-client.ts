import type { Lokalisoinnit, Lokalisointi } from '@ehoks/core';
import { eiVastaa } from '../http/ei-vastaa.js';
import type { LyhytMuisti } from '../http/lyhyt-muisti.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { jsonVastaus } from '../http/vastaus.js';
import { lueLokalisoinnit } from './lokalisointi.dto.js';

interface Deps {
  readonly naapuri: Naapuri;
  readonly muisti: LyhytMuisti<readonly Lokalisointi[]>;
}

/** Lokalisointi over HTTP; reading is public. */
export class LokalisointiClient implements Lokalisoinnit {
  constructor(private readonly deps: Deps) {}

  /** Throws `rekisteri.ei-vastaa` (lokalisointi). */
  async kaikki(): Promise<readonly Lokalisointi[]> {
    const { muisti, naapuri } = this.deps;
    try {
      const rivit = await muisti.hae('ehoks', () =>
        naapuri.kysy(
          ['lokalisointi', 'cxf', 'rest', 'v1', 'localisation'],
          () => ({ retry: LUKU, searchParams: { category: 'ehoks' } }),
          (vastaus) => ({ arvo: lueLokalisoinnit(jsonVastaus(vastaus)), otsikot: vastaus.otsikot }),
        ),
      );
      return rivit ?? [];
    } catch (virhe) {
      throw eiVastaa('lokalisointi', virhe);
    }
  }
}
