import {
  aakkosavain,
  hakumuoto,
  HETI,
  hoksinPuutteet,
  onHoksinPuute,
  paivitettavaEnnen,
  VIIMEINEN,
  type Aikaleima,
  type Hakupiiri,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksinPuute,
  type IndeksinOppija,
  type Indeksihaku,
  type Indeksirivi,
  type Indeksisivu,
  type Indeksitilanne,
  type Loputtomat,
  type Luettelorivi,
  type Muutosnumero,
  type Nimike,
  type OpiskeluoikeusOid,
  type Oppijaindeksi,
  type OppijaOid,
  type OrganisaatioOid,
  type Paiva,
  type Puute,
  type Rekisteritiedot,
  type Siivottava,
  type Siivottu,
  type Vanhentuneet,
  type Virkistetty,
  type Virkistysehdot,
} from '@ehoks/core';

interface Rivi extends Indeksirivi {
  readonly puutteet: readonly HoksinPuute[];
  readonly muutosnumero: Muutosnumero;
  readonly siivotaan: Paiva;
  readonly ensikertainenHyvaksyminen: Paiva;
  readonly muokattu: Aikaleima;
}

const PUUTTEET: Readonly<Record<Exclude<Puute, HoksinPuute>, (rivi: Rivi, tanaan: Paiva) => boolean>> = {
  opiskeluoikeus: ({ tuntematonAlkaen }) => tuntematonAlkaen !== undefined,
  indeksi: ({ paivitetty }) => paivitetty === undefined,
  tutkinto: onTutkinnoton,
  paivitys: ({ muokattu }, tanaan) => muokattu < paivitettavaEnnen(tanaan),
};

/** The index in memory; `MuistiHoksRepository` writes its rows. */
export class MuistiOppijaindeksi implements Oppijaindeksi {
  private readonly rivit = new Map<HoksId, Rivi>();

  /** What a plan's own writing puts here. */
  kirjoita(
    hoks: Hoks,
    organisaatiot: HoksinOrganisaatiot,
    muutosnumero: Muutosnumero,
    { nimi, opiskeluoikeus }: Rekisteritiedot = {},
  ): void {
    const { tuntematonAlkaen, poistettu: _, ...pysyva }: Partial<Rivi> = this.rivit.get(hoks.id) ?? {};
    this.rivit.set(hoks.id, {
      ...pysyva,
      hoksId: hoks.id,
      eid: hoks.eid,
      oppijaOid: hoks.oppijaOid,
      opiskeluoikeusOid: hoks.opiskeluoikeusOid,
      organisaatiot,
      puutteet: hoksinPuutteet(hoks),
      muutosnumero,
      siivotaan: HETI,
      ensikertainenHyvaksyminen: hoks.ensikertainenHyvaksyminen,
      muokattu: hoks.muokattu,
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

  async hae(haku: Indeksihaku, { sivu, enintaan, ...jarjestys }: Indeksisivu): Promise<readonly Luettelorivi[]> {
    const loydetyt = this.haku(haku).sort((a, b) => verrattuna(avain(a, jarjestys), avain(b, jarjestys)));
    if (jarjestys.laskeva) loydetyt.reverse();
    return loydetyt.slice(sivu * enintaan, (sivu + 1) * enintaan).map((rivi) => ({
      ...ulos(rivi),
      ensikertainenHyvaksyminen: rivi.ensikertainenHyvaksyminen,
      muokattu: rivi.muokattu,
      suunnitelmia: this.voimassaolevat().filter(
        ({ oppijaOid, organisaatiot }) => oppijaOid === rivi.oppijaOid && onPiirissa(organisaatiot, haku.piiri),
      ).length,
    }));
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
    return this.oppijoilla([oid]);
  }

  async oppijoilla(oidit: readonly OppijaOid[]): Promise<readonly Indeksirivi[]> {
    return this.voimassaolevat()
      .filter(({ oppijaOid }) => oidit.includes(oppijaOid))
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
      tutkinnottomia: rivit.filter(onTutkinnoton).length,
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
    this.muuta(id, ({ tuntematonAlkaen: _, ...rivi }) => ({
      ...rivi,
      ...tiedot,
      organisaatiot,
      paivitetty: nyt,
      siivotaan: HETI,
    }));
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

  async vanhentuneet({ ennen, enintaan }: Vanhentuneet): Promise<readonly Indeksirivi[]> {
    return [...this.rivit.values()]
      .filter(({ paivitetty = '' }) => paivitetty < ennen)
      .sort((a, b) => verrattuna([a.paivitetty ?? '', a.hoksId], [b.paivitetty ?? '', b.hoksId]))
      .slice(0, enintaan)
      .map(ulos);
  }

  async paattyneet({ ennen, enintaan }: { readonly ennen: Paiva; readonly enintaan: number }) {
    const paattyi = ({ opiskeluoikeus }: Rivi): Paiva => opiskeluoikeus?.paattyi ?? VIIMEINEN;
    return [...this.rivit.values()]
      .filter((rivi) => paattyi(rivi) < ennen && rivi.tuntematonAlkaen === undefined)
      .sort((a, b) => verrattuna([paattyi(a), a.hoksId], [paattyi(b), b.hoksId]))
      .slice(0, enintaan)
      .map(ulos);
  }

  async loputtomat(): Promise<Loputtomat> {
    const tuntemattomat = [...this.rivit.values()].filter(({ tuntematonAlkaen }) => tuntematonAlkaen !== undefined);
    const kysymattomat = [...this.rivit.values()].filter(
      ({ tuntematonAlkaen, opiskeluoikeus }) => tuntematonAlkaen === undefined && opiskeluoikeus === undefined,
    );
    return { tuntemattomia: tuntemattomat.length, kysymattomia: kysymattomat.length };
  }

  async siivottavat({
    viimeistaan,
    jalkeen,
    enintaan,
  }: Parameters<Oppijaindeksi['siivottavat']>[0]): Promise<readonly Siivottava[]> {
    const paikka = ({ siivotaan, hoksId }: Pick<Siivottava, 'siivotaan' | 'hoksId'>) => [siivotaan, hoksId];
    return [...this.rivit.values()]
      .filter(({ siivotaan }) => siivotaan <= viimeistaan)
      .filter((rivi) => jalkeen === undefined || verrattuna(paikka(rivi), paikka(jalkeen)) > 0)
      .sort((a, b) => verrattuna(paikka(a), paikka(b)))
      .slice(0, enintaan)
      .map(({ hoksId, siivotaan, opiskeluoikeus: { paattyi } = {} }) => ({
        hoksId,
        siivotaan,
        ...(paattyi && { paattyi }),
      }));
  }

  async merkitseSiivotuksi({ hoksId, muutosnumero, paattyi, seuraavaksi }: Siivottu): Promise<boolean> {
    const rivi = this.rivit.get(hoksId);
    if (rivi?.muutosnumero !== muutosnumero || rivi.opiskeluoikeus?.paattyi !== paattyi) return false;
    this.muuta(hoksId, (entinen) => ({ ...entinen, siivotaan: seuraavaksi ?? VIIMEINEN }));
    return true;
  }

  async oppijat({
    jalkeen = '' as OppijaOid,
    enintaan,
  }: Parameters<Oppijaindeksi['oppijat']>[0]): Promise<readonly IndeksinOppija[]> {
    const nimet = new Map<OppijaOid, Set<string>>();
    for (const { oppijaOid, nimi = '' } of this.rivit.values())
      nimet.set(oppijaOid, (nimet.get(oppijaOid) ?? new Set()).add(nimi));
    return [...nimet]
      .filter(([oid]) => oid > jalkeen)
      .sort(([a], [b]) => verrattuna([a], [b]))
      .slice(0, enintaan)
      .map(([oid, [nimi, ...muut]]) => ({ oid, ...(nimi && muut.length === 0 && { nimi }) }));
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
        puuttuu.every((puute) =>
          onHoksinPuute(puute) ? rivi.puutteet.includes(puute) : PUUTTEET[puute](rivi, tanaan),
        ),
      );
  }
}

function onTutkinnoton({ opiskeluoikeus }: Rivi): boolean {
  return opiskeluoikeus?.tutkinto?.nimi.fi === undefined;
}

function ulos(rivi: Rivi): Indeksirivi {
  const {
    puutteet: _,
    muutosnumero: __,
    siivotaan: ___,
    ensikertainenHyvaksyminen: ____,
    muokattu: _____,
    nimi,
    ...muut
  } = rivi;
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
  return hakumuoto([...Object.values({ ...nimike?.nimi }), nimike?.koodi ?? ''].join(' '));
}

type Avain = readonly (string | number)[];

function avain(rivi: Rivi, { jarjestys, kieli }: Pick<Indeksisivu, 'jarjestys' | 'kieli'>): Avain {
  const nimike: readonly string[] = jarjestys === 'nimi' ? [] : [rivi.opiskeluoikeus?.[jarjestys]?.nimi[kieli] ?? ''];
  return [...nimike, aakkosavain(rivi.nimi ?? ''), rivi.hoksId];
}

function verrattuna(a: Avain, b: Avain): number {
  const i = a.findIndex((osa, j) => osa !== b[j]);
  const [oma = '', toinen = ''] = [a[i], b[i]];
  return oma === toinen ? 0 : oma < toinen ? -1 : 1;
}
