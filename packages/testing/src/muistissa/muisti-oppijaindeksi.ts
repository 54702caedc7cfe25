import {
  aakkosavain,
  hakumuoto,
  hoksinPuutteet,
  onHoksinPuute,
  type Aikaleima,
  type Hakupiiri,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksinPuute,
  type Indeksihaku,
  type Indeksirivi,
  type Indeksisivu,
  type Indeksitilanne,
  type Nimike,
  type OpiskeluoikeusOid,
  type Oppijaindeksi,
  type OppijaOid,
  type OrganisaatioOid,
  type Puute,
  type Rekisteritiedot,
  type Virkistetty,
  type Virkistysehdot,
} from '@ehoks/core';

type Rivi = Indeksirivi & { readonly puutteet: readonly HoksinPuute[] };

const PUUTTEET: Readonly<Record<Exclude<Puute, HoksinPuute>, (rivi: Rivi) => boolean>> = {
  opiskeluoikeus: ({ tuntematonAlkaen }) => tuntematonAlkaen !== undefined,
  indeksi: ({ paivitetty }) => paivitetty === undefined,
  tutkinto: ({ opiskeluoikeus }) => opiskeluoikeus?.tutkinto?.nimi.fi === undefined,
};

/** The index in memory; `MuistiHoksRepository` writes its rows. */
export class MuistiOppijaindeksi implements Oppijaindeksi {
  private readonly rivit = new Map<HoksId, Rivi>();

  /** What a plan's own writing puts here. */
  kirjoita(hoks: Hoks, organisaatiot: HoksinOrganisaatiot, { nimi, opiskeluoikeus }: Rekisteritiedot = {}): void {
    const { tuntematonAlkaen, poistettu: _, ...pysyva }: Partial<Rivi> = this.rivit.get(hoks.id) ?? {};
    this.rivit.set(hoks.id, {
      ...pysyva,
      hoksId: hoks.id,
      eid: hoks.eid,
      oppijaOid: hoks.oppijaOid,
      opiskeluoikeusOid: hoks.opiskeluoikeusOid,
      organisaatiot,
      puutteet: hoksinPuutteet(hoks),
      ...(nimi !== undefined && { nimi }),
      ...(opiskeluoikeus && { opiskeluoikeus }),
      ...(tuntematonAlkaen && !opiskeluoikeus && { tuntematonAlkaen }),
      ...(nimi !== undefined && opiskeluoikeus && { paivitetty: hoks.muokattu }),
      ...(hoks.poistettu && { poistettu: hoks.poistettu }),
    });
  }

  havita(id: HoksId): void {
    this.rivit.delete(id);
  }

  organisaatiot(id: HoksId): HoksinOrganisaatiot {
    return this.rivit.get(id)?.organisaatiot ?? {};
  }

  async hae(haku: Indeksihaku, { sivu, enintaan, ...jarjestys }: Indeksisivu): Promise<readonly Indeksirivi[]> {
    const loydetyt = this.haku(haku).sort((a, b) => verrattuna(avain(a, jarjestys), avain(b, jarjestys)));
    if (jarjestys.laskeva) loydetyt.reverse();
    return loydetyt.slice(sivu * enintaan, (sivu + 1) * enintaan).map(ulos);
  }

  async maara(haku: Indeksihaku): Promise<number> {
    return this.haku(haku).length;
  }

  async hoksilla(id: HoksId): Promise<Indeksirivi | undefined> {
    const rivi = this.rivit.get(id);
    return rivi && ulos(rivi);
  }

  async opiskeluoikeudella(oid: OpiskeluoikeusOid): Promise<Indeksirivi | undefined> {
    const rivi = [...this.rivit.values()].find(({ opiskeluoikeusOid }) => opiskeluoikeusOid === oid);
    return rivi && ulos(rivi);
  }

  async oppijalla(oid: OppijaOid): Promise<readonly Indeksirivi[]> {
    return this.voimassaolevat()
      .filter(({ oppijaOid }) => oppijaOid === oid)
      .map(ulos);
  }

  async oppilaitokset(koulutustoimijaOid?: OrganisaatioOid): Promise<readonly OrganisaatioOid[]> {
    const omat = this.voimassaolevat().filter(
      ({ organisaatiot }) =>
        koulutustoimijaOid === undefined || organisaatiot.koulutustoimijaOid === koulutustoimijaOid,
    );
    return [...new Set(omat.flatMap(({ organisaatiot: { oppilaitosOid } }) => oppilaitosOid ?? []))].sort();
  }

  async tilanne(): Promise<Indeksitilanne> {
    const rivit = this.voimassaolevat();
    return {
      hokseja: this.rivit.size,
      nimettomia: rivit.filter(({ nimi = '' }) => nimi === '').length,
      opiskeluoikeudettomia: rivit.filter(({ opiskeluoikeus }) => opiskeluoikeus === undefined).length,
      tutkinnottomia: rivit.filter(PUUTTEET.tutkinto).length,
    };
  }

  async virkistettavat({ ennen, suurempiKuin, enintaan }: Virkistysehdot): Promise<readonly Indeksirivi[]> {
    return this.voimassaolevat()
      .filter(({ hoksId }) => hoksId > suurempiKuin)
      .filter(({ paivitetty }) => paivitetty === undefined || (ennen !== undefined && paivitetty < ennen))
      .slice(0, enintaan)
      .map(ulos);
  }

  async paivita(id: HoksId, tiedot: Virkistetty, organisaatiot: HoksinOrganisaatiot, nyt: Aikaleima): Promise<void> {
    this.muuta(id, ({ tuntematonAlkaen: _, ...rivi }) => ({ ...rivi, ...tiedot, organisaatiot, paivitetty: nyt }));
  }

  async merkitseTuntemattomaksi(id: HoksId, nyt: Aikaleima): Promise<void> {
    this.muuta(id, (rivi) => ({ tuntematonAlkaen: nyt, ...rivi, paivitetty: nyt }));
  }

  async vanhenna(koulutustoimijaOid: OrganisaatioOid): Promise<number> {
    const omat = this.voimassaolevat().filter(
      ({ organisaatiot }) => organisaatiot.koulutustoimijaOid === koulutustoimijaOid,
    );
    for (const { hoksId } of omat) this.muuta(hoksId, ({ paivitetty: _, ...rivi }) => rivi);
    return omat.length;
  }

  async nimea(oid: OppijaOid, nimi: string): Promise<void> {
    for (const { hoksId, oppijaOid } of this.rivit.values())
      if (oppijaOid === oid) this.muuta(hoksId, (rivi) => ({ ...rivi, nimi }));
  }

  private muuta(id: HoksId, muutos: (rivi: Rivi) => Rivi): void {
    const rivi = this.rivit.get(id);
    if (rivi) this.rivit.set(id, muutos(rivi));
  }

  private voimassaolevat(): Rivi[] {
    return [...this.rivit.values()].filter(({ poistettu }) => poistettu === undefined);
  }

  private haku(haku: Indeksihaku): Rivi[] {
    const {
      piiri,
      tanaan,
      tila,
      nimi,
      tutkinto,
      osaamisala,
      hoksId,
      oppijaOid,
      opiskeluoikeusOid,
      puuttuu = [],
    } = haku;
    return [...this.rivit.values()]
      .filter((rivi) => (rivi.poistettu !== undefined) === (tila === 'poistettu'))
      .filter(({ organisaatiot }) => onPiirissa(organisaatiot, piiri))
      .filter(({ opiskeluoikeus: { paattyi } = {} }) => {
        const paattynyt = paattyi !== undefined && paattyi <= tanaan;
        return tila === undefined || tila === 'poistettu' || paattynyt === (tila === 'paattynyt');
      })
      .filter((rivi) => hoksId === undefined || rivi.hoksId === hoksId)
      .filter((rivi) => oppijaOid === undefined || rivi.oppijaOid === oppijaOid)
      .filter((rivi) => opiskeluoikeusOid === undefined || rivi.opiskeluoikeusOid === opiskeluoikeusOid)
      .filter((rivi) => sisaltaa(hakumuoto(rivi.nimi ?? ''), nimi))
      .filter((rivi) => sisaltaa(haettava(rivi.opiskeluoikeus?.tutkinto), tutkinto))
      .filter((rivi) => sisaltaa(haettava(rivi.opiskeluoikeus?.osaamisala), osaamisala))
      .filter((rivi) =>
        puuttuu.every((puute) => (onHoksinPuute(puute) ? rivi.puutteet.includes(puute) : PUUTTEET[puute](rivi))),
      );
  }
}

function ulos({ puutteet: _, ...rivi }: Rivi): Indeksirivi {
  const { nimi, ...muut } = rivi;
  return { ...muut, ...(nimi !== undefined && nimi !== '' && { nimi }) };
}

/** Is a plan with these organisations within those that are searched? */
export function onPiirissa(
  { oppilaitosOid, koulutustoimijaOid, toimipisteOidit = [] }: HoksinOrganisaatiot,
  piiri: Hakupiiri,
) {
  switch (piiri.taso) {
    case 'koko-maa':
      return true;
    case 'koulutustoimija':
      return koulutustoimijaOid === piiri.oid;
    case 'oppilaitos':
      return oppilaitosOid === piiri.oid;
    case 'toimipiste':
      return (
        oppilaitosOid !== undefined && piiri.ylemmat.includes(oppilaitosOid) && toimipisteOidit.includes(piiri.oid)
      );
  }
}

function sisaltaa(teksti: string, sanat: readonly string[] = []): boolean {
  return sanat.every((sana) => teksti.includes(sana));
}

function haettava(nimike: Nimike | undefined): string {
  return hakumuoto([...Object.values(nimike?.nimi ?? {}), nimike?.koodi ?? ''].join(' '));
}

type Avain = readonly (string | number)[];

function avain(rivi: Rivi, { jarjestys, kieli }: Pick<Indeksisivu, 'jarjestys' | 'kieli'>): Avain {
  const nimike = jarjestys === 'nimi' ? [] : [rivi.opiskeluoikeus?.[jarjestys]?.nimi[kieli] ?? ''];
  return [...nimike, aakkosavain(rivi.nimi ?? ''), rivi.hoksId];
}

function verrattuna(a: Avain, b: Avain): number {
  const i = a.findIndex((osa, j) => osa !== b[j]);
  const [oma = '', toinen = ''] = [a[i], b[i]];
  return oma === toinen ? 0 : oma < toinen ? -1 : 1;
}
