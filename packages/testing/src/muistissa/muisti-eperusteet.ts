import {
  EhoksError,
  type Eperusteet,
  type Kieli,
  type KoodiUri,
  type RakenteenOsa,
  type TutkinnonOsa,
  type TutkinnonRakenne,
  type Tutkinto,
} from '@ehoks/core';

/** ePerusteet in memory. While `alhaalla`, every question is refused. */
export class MuistiEperusteet implements Eperusteet {
  alhaalla = false;
  private readonly rakenteet = new Map<string, TutkinnonRakenne>();

  /** Puts the degree in the place of what was there under its diary number. */
  lisaa(rakenne: TutkinnonRakenne): void {
    this.rakenteet.set(rakenne.diaarinumero, rakenne);
  }

  async tutkinnonOsa(koodiUri: KoodiUri): Promise<TutkinnonOsa | undefined> {
    return this.osat().get(koodiUri);
  }

  async tutkinto(diaarinumero: string): Promise<Tutkinto | undefined> {
    const rakenne = this.kaikki().get(diaarinumero);
    return rakenne && { diaarinumero, nimi: rakenne.nimi, laajuus: rakenne.laajuus };
  }

  async tutkinnonRakenne(diaarinumero: string): Promise<TutkinnonRakenne | undefined> {
    return this.kaikki().get(diaarinumero);
  }

  async etsiTutkinnonOsia(haku: string, kieli: Kieli, enintaan: number): Promise<readonly TutkinnonOsa[]> {
    return [...this.osat().values()]
      .filter(
        ({ koodiUri, nimi }) =>
          koodiUri === `tutkinnonosat_${haku}` || nimi[kieli]?.toLowerCase().includes(haku.toLowerCase()),
      )
      .slice(0, enintaan);
  }

  private osat(): ReadonlyMap<KoodiUri, TutkinnonOsa> {
    const osat = [...this.kaikki().values()].flatMap((rakenne) => rakenne.osat);
    return new Map(
      osat.filter(({ koodiUri }) => koodiUri.startsWith('tutkinnonosat_')).map((osa) => [osa.koodiUri, yksin(osa)]),
    );
  }

  private kaikki(): ReadonlyMap<string, TutkinnonRakenne> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'eperusteet' } });
    return this.rakenteet;
  }
}

/** The part without its place in a degree. */
function yksin({ pakollinen: _, ryhma: __, ...osa }: RakenteenOsa): TutkinnonOsa {
  return osa;
}
