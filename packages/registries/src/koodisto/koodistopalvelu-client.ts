import type { Koodi, Koodisto, Koodistopalvelu, KoodiUri } from '@ehoks/core';
import { eiVastaa } from '../http/ei-vastaa.js';
import { lista } from '../http/lukija.js';
import type { LyhytMuisti } from '../http/lyhyt-muisti.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { jsonVastaus, OutoVastaus } from '../http/vastaus.js';
import { lueKoodi } from './koodi.dto.js';

/** A code or a set whose form the service refuses is none either. */
const EI_OLE = [400, 404];

interface Deps {
  readonly naapuri: Naapuri;
  readonly muisti: LyhytMuisti<readonly Koodi[]>;
}

/** Koodisto over HTTP; reading is public. */
export class KoodistopalveluClient implements Koodistopalvelu {
  constructor(private readonly deps: Deps) {}

  /** Throws `rekisteri.ei-vastaa` (koodisto). */
  async koodi(koodiUri: KoodiUri): Promise<Koodi | undefined> {
    const [koodi] = await this.#hae(['codeelement', 'latest', koodiUri], (json) => [lueKoodi(json)]);
    if (koodi !== undefined && koodi.koodiUri !== koodiUri)
      throw eiVastaa('koodisto', new OutoVastaus('another code than was asked for'));
    return koodi;
  }

  /** Throws `rekisteri.ei-vastaa` (koodisto). */
  koodisto(nimi: Koodisto): Promise<readonly Koodi[]> {
    return this.#hae(['json', nimi, 'koodi'], (json) => lista(json, 'koodisto').map(lueKoodi));
  }

  async #hae(polku: readonly string[], lue: (json: unknown) => readonly Koodi[]): Promise<readonly Koodi[]> {
    const { muisti, naapuri } = this.deps;
    try {
      const koodit = await muisti.hae(polku.join('/'), () =>
        naapuri.kysy(
          ['koodisto-service', 'rest', ...polku],
          () => ({ retry: LUKU }),
          (vastaus) => ({
            arvo: EI_OLE.includes(vastaus.tila) ? undefined : lue(jsonVastaus(vastaus)),
            otsikot: vastaus.otsikot,
          }),
        ),
      );
      return koodit ?? [];
    } catch (virhe) {
      throw eiVastaa('koodisto', virhe);
    }
  }
}
