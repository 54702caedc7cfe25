import {
  onKoodiUri,
  type Eperusteet,
  type Kieli,
  type KoodiUri,
  type TutkinnonOsa,
  type TutkinnonRakenne,
  type Tutkinto,
} from '@ehoks/core';
import { eiVastaa } from '../http/ei-vastaa.js';
import type { LyhytMuisti } from '../http/lyhyt-muisti.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { jsonVastaus, type Vastaus } from '../http/vastaus.js';
import { luePeruste, luePerusteRivit, lueYksiTutkinnonOsa, type PerusteRivi } from './peruste.dto.js';

/** Bytes. A published peruste is some megabytes. */
const SUURIN_PERUSTE = 64 * 1024 * 1024;
/** Whole perusteet that one search for parts may ask. */
const PERUSTEITA_HAUSSA = 5;

interface Deps {
  readonly naapuri: Naapuri;
  readonly osienMuisti: LyhytMuisti<TutkinnonOsa>;
  readonly rivienMuisti: LyhytMuisti<readonly PerusteRivi[]>;
  /** Of whole perusteet only what we read of them. */
  readonly rakenteidenMuisti: LyhytMuisti<TutkinnonRakenne>;
}

/** ePerusteet's external API over HTTP; reading is public. */
export class EperusteetClient implements Eperusteet {
  constructor(private readonly deps: Deps) {}

  /** Throws `rekisteri.ei-vastaa` (eperusteet). */
  tutkinnonOsa(koodiUri: KoodiUri): Promise<TutkinnonOsa | undefined> {
    return this.#hae(this.deps.osienMuisti, ['peruste', 'tutkinnonosa', koodiUri], {}, lueYksiTutkinnonOsa);
  }

  /** Throws `rekisteri.ei-vastaa` (eperusteet). */
  async tutkinto(diaarinumero: string): Promise<Tutkinto | undefined> {
    const rivi = await this.#perusteRivi(diaarinumero);
    return rivi && { diaarinumero, nimi: rivi.nimi, laajuus: rivi.laajuus };
  }

  /** Throws `rekisteri.ei-vastaa` (eperusteet). */
  async tutkinnonRakenne(diaarinumero: string): Promise<TutkinnonRakenne | undefined> {
    const rivi = await this.#perusteRivi(diaarinumero);
    return rivi && this.#rakenne(rivi.id);
  }

  /** Throws `rekisteri.ei-vastaa` (eperusteet). */
  async etsiTutkinnonOsia(haku: string, kieli: Kieli, enintaan: number): Promise<readonly TutkinnonOsa[]> {
    const koodiUri = `tutkinnonosat_${haku}`;
    if (onKoodiUri('tutkinnonosat', koodiUri)) {
      const osa = await this.tutkinnonOsa(koodiUri);
      return osa === undefined ? [] : [osa];
    }
    const rivit = await this.#perusteet({ nimi: haku, kieli, sivukoko: PERUSTEITA_HAUSSA });
    const rakenteet = await Promise.all(rivit.map(({ id }) => this.#rakenne(id)));
    const osat = rakenteet.flatMap((rakenne) => rakenne?.osat ?? []);
    const osuvat = osat.filter(({ nimi }) => nimi[kieli]?.toLowerCase().includes(haku.toLowerCase()));
    const kerran = new Map(
      osuvat
        .filter(({ koodiUri }) => onKoodiUri('tutkinnonosat', koodiUri))
        .map(({ pakollinen: _, ryhma: __, ...osa }) => [osa.koodiUri, osa]),
    );
    return [...kerran.values()].slice(0, enintaan);
  }

  /** The search finds a diary number by a piece of it. Of several exactly the same the newest counts. */
  async #perusteRivi(diaarinumero: string): Promise<PerusteRivi | undefined> {
    const rivit = await this.#perusteet({ diaarinumero, poistuneet: true, sivukoko: 50 });
    return rivit.filter((rivi) => rivi.diaarinumero === diaarinumero).sort((a, b) => b.id - a.id)[0];
  }

  async #perusteet(haku: Readonly<Record<string, string | number | boolean>>): Promise<readonly PerusteRivi[]> {
    return (await this.#hae(this.deps.rivienMuisti, ['perusteet'], haku, luePerusteRivit)) ?? [];
  }

  #rakenne(id: number): Promise<TutkinnonRakenne | undefined> {
    return this.#hae(this.deps.rakenteidenMuisti, ['peruste', String(id)], {}, luePeruste);
  }

  async #hae<T extends object>(
    muisti: LyhytMuisti<T>,
    polku: readonly string[],
    searchParams: Readonly<Record<string, string | number | boolean>>,
    lue: (json: unknown) => T | undefined,
  ): Promise<T | undefined> {
    try {
      return await muisti.hae(JSON.stringify([polku, searchParams]), () =>
        this.deps.naapuri.kysy(
          ['eperusteet-service', 'api', 'external', ...polku],
          () => ({ retry: LUKU, searchParams }),
          (vastaus) => ({
            arvo: onOlemassa(vastaus) ? lue(jsonVastaus(vastaus)) : undefined,
            otsikot: vastaus.otsikot,
          }),
          SUURIN_PERUSTE,
        ),
      );
    } catch (virhe) {
      throw eiVastaa('eperusteet', virhe);
    }
  }
}

/** 204: not published. */
function onOlemassa({ tila }: Vastaus): boolean {
  return tila !== 404 && tila !== 204;
}
