import {
  EhoksError,
  hakumuoto,
  henkilonTunnisteet,
  yksilointitila,
  type Aikaleima,
  type Henkilomaarat,
  type Henkilotunniste,
  type Lokitapahtuma,
  type Muutoshaku,
  type OdottavaRivi,
  type OppijanTuonti,
  type OppijaOid,
  type OppijoidenTuontiRepository,
  type OrganisaatioOid,
  type Rekisterihenkilo,
  type Rivintulos,
  type Rivirajaus,
  type Tuonti,
  type TuontiId,
  type Tuontijarjestys,
  type TuontiMaarineen,
  type Tuontipiiri,
  type Tuontirivi,
  type Tuontisivu,
  type UusiRivi,
  type UusiTuonti,
  type Virhehaku,
  type Yksilointitila,
} from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

interface Talletettu {
  readonly tuonti: Tuonti;
  /** Of those who gave an address: whether it has been decided if a message goes there. */
  readonly ilmoitus?: 'odottaa' | 'paatetty';
  readonly piiri: readonly OrganisaatioOid[];
  readonly rivit: Tuontirivi[];
}

/** In which of the sums a person of this state is. */
const SUMMA: Readonly<Record<Yksilointitila, 'onnistuneet' | 'virheet' | 'keskeneraiset'>> = {
  onnistunut: 'onnistuneet',
  virhe: 'virheet',
  'henkilotunnus-puuttuu': 'virheet',
  kesken: 'keskeneraiset',
};

/** Imports and the learner register in memory. */
export class MuistiOppijoidenTuonti implements OppijoidenTuontiRepository {
  readonly auditloki: MuistiAuditloki;
  private tallessa: Talletettu[] = [];
  private tuonteja = 0;
  /** In the order they came; what is read is a copy. */
  private readonly rekisteri = new Map<OppijaOid, Rekisterihenkilo>();
  private readonly nakijat = new Map<OppijaOid, Set<OrganisaatioOid>>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async lisaa(
    { piiri, ...tuonti }: UusiTuonti,
    annetut: Iterable<UusiRivi>,
    kirjaus: (id: TuontiId) => Lokitapahtuma,
  ): Promise<{ readonly id: TuontiId; readonly uusi: boolean }> {
    const rivit = [...annetut];
    const { avain, tuoja } = tuonti;
    const aiempi = this.tallessa.find(
      ({ tuonti: toinen }) =>
        avain !== undefined && toinen.avain === avain && toinen.tuoja.kayttajatunnus === tuoja.kayttajatunnus,
    );
    if (aiempi) {
      const samat = JSON.stringify(rivit.map(lahetetty)) === JSON.stringify(aiempi.rivit.map(lahetetty));
      if (!samat) throw new EhoksError('tuonti.avain-kaytetty');
      return { id: aiempi.tuonti.id, uusi: false };
    }
    const id = (this.tuonteja += 1);
    this.tallessa.push({
      tuonti: { id, ...tuonti },
      ...(tuonti.sahkoposti !== undefined && { ilmoitus: 'odottaa' }),
      piiri,
      rivit: structuredClone(rivit).map((rivi, paikka) => ({
        ...rivi,
        tuonti: id,
        paikka,
        tila: rivi.puutteet.length > 0 ? 'hylatty' : 'odottaa',
        ristiriita: false,
      })),
    });
    this.auditloki.lisaa(kirjaus(id));
    return { id, uusi: true };
  }

  async tuonti(id: TuontiId): Promise<TuontiMaarineen | undefined> {
    const talletettu = this.tallessa.find(({ tuonti }) => tuonti.id === id);
    return talletettu && this.maarineen(talletettu);
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const ennallaan = this.tallessa.filter(
      ({ tuonti, rivit }) => tuonti.aika >= ennen || rivit.some(({ tila }) => tila === 'odottaa'),
    );
    const poistettuja = this.tallessa.length - ennallaan.length;
    this.tallessa = ennallaan;
    return poistettuja;
  }

  async onPiirissa(id: TuontiId, piiri: Tuontipiiri): Promise<boolean> {
    return this.tallessa.some((talletettu) => talletettu.tuonti.id === id && nakee(piiri, talletettu.piiri));
  }

  async rivit(
    id: TuontiId,
    alkaen: number,
    enintaan: number,
    rajaus: Rivirajaus = 'kaikki',
  ): Promise<readonly Tuontirivi[]> {
    const talletettu = this.tallessa.find(({ tuonti }) => tuonti.id === id);
    const rajatut = talletettu?.rivit.filter((rivi) => rivi.paikka >= alkaen && RAJAUKSET[rajaus](rivi)) ?? [];
    return structuredClone(rajatut.slice(0, enintaan));
  }

  async odottavat(enintaan: number, tuonti?: TuontiId): Promise<readonly OdottavaRivi[]> {
    const kaikki = this.tallessa
      .filter(({ tuonti: { id } }) => tuonti === undefined || id === tuonti)
      .flatMap(({ tuonti: { tuoja }, rivit }) => rivit.map((rivi) => ({ ...rivi, tuoja })));
    return structuredClone(kaikki.filter(({ tila }) => tila === 'odottaa').slice(0, enintaan));
  }

  async peru(id: TuontiId, aika: Aikaleima, kirjaus: Lokitapahtuma): Promise<void> {
    const i = this.tallessa.findIndex(({ tuonti }) => tuonti.id === id);
    const talletettu = this.tallessa[i];
    if (talletettu === undefined || talletettu.tuonti.peruttu !== undefined) return;
    this.tallessa[i] = {
      ...talletettu,
      tuonti: { ...talletettu.tuonti, peruttu: aika },
      rivit: talletettu.rivit.map((rivi) => (rivi.tila === 'odottaa' ? { ...rivi, tila: 'peruttu' } : rivi)),
    };
    this.auditloki.lisaa(kirjaus);
  }

  async loyda(tunnisteet: readonly Henkilotunniste[]): Promise<readonly Rekisterihenkilo[]> {
    const haetut = new Set(tunnisteet.map(avain));
    return this.kun((henkilo) => henkilonTunnisteet(henkilo).some((tunniste) => haetut.has(avain(tunniste))));
  }

  async henkilot(oidit: readonly OppijaOid[]): Promise<readonly Rekisterihenkilo[]> {
    return [...this.kun(({ oid }) => oidit.includes(oid))].sort((a, b) => vertaa(a.oid, b.oid));
  }

  async yhdistetyt(oidit: readonly OppijaOid[]): Promise<readonly Rekisterihenkilo[]> {
    const yhdistetyt = this.kun(({ paanumero }) => paanumero !== undefined && oidit.includes(paanumero));
    return [...yhdistetyt].sort((a, b) => vertaa(a.oid, b.oid));
  }

  async oppijoidenTuonnit(oidit: readonly OppijaOid[], piiri: Tuontipiiri): Promise<readonly OppijanTuonti[]> {
    return [...this.tallessa].reverse().flatMap((talletettu) => {
      if (!nakee(piiri, talletettu.piiri)) return [];
      const { id, aika, kasittelija } = talletettu.tuonti;
      const tulleet = new Set(talletettu.rivit.flatMap(({ oppijaOid }) => oppijaOid ?? []));
      return oidit.filter((oid) => tulleet.has(oid)).map((oppijaOid) => ({ oppijaOid, id, aika, kasittelija }));
    });
  }

  async onHenkiloPiirissa(oid: OppijaOid, piiri: Tuontipiiri): Promise<boolean> {
    return this.rekisteri.has(oid) && nakee(piiri, [...(this.nakijat.get(oid) ?? [])]);
  }

  async kirjaaTulokset(tulokset: readonly Rivintulos[], kirjaukset: readonly Lokitapahtuma[]): Promise<boolean> {
    const talletus = (id: TuontiId) => this.tallessa.find(({ tuonti }) => tuonti.id === id);
    const rivinPaikka = ({ tuonti, paikka }: Rivintulos) => talletus(tuonti)?.rivit[paikka];
    const uudet = tulokset.flatMap(({ uusi }) => uusi ?? []);
    const kaikkiOdottavat = tulokset.every((tulos) => rivinPaikka(tulos)?.tila === 'odottaa');
    const samoja = new Set(uudet.map(({ oid }) => oid)).size < uudet.length;
    if (
      !kaikkiOdottavat ||
      samoja ||
      uudet.some((henkilo) => this.onVarattu(henkilo) || this.rekisteri.has(henkilo.oid))
    )
      return false;
    for (const henkilo of uudet) this.rekisteri.set(henkilo.oid, structuredClone(henkilo));
    for (const { uusi: _, ...tulos } of tulokset) {
      const talletettu = talletus(tulos.tuonti);
      const rivi = talletettu?.rivit[tulos.paikka];
      if (talletettu === undefined || rivi === undefined) continue;
      talletettu.rivit[tulos.paikka] = { ...rivi, ...tulos, tila: tulos.oppijaOid ? 'kasitelty' : 'hylatty' };
      if (tulos.oppijaOid && !tulos.ristiriita)
        this.nakijat.set(tulos.oppijaOid, new Set([...(this.nakijat.get(tulos.oppijaOid) ?? []), ...talletettu.piiri]));
    }
    for (const kirjaus of kirjaukset) this.auditloki.lisaa(kirjaus);
    return true;
  }

  async korvaa(henkilot: readonly Rekisterihenkilo[], kirjaukset: readonly Lokitapahtuma[]): Promise<void> {
    const onnistuu = henkilot.every(
      (henkilo, i) =>
        this.rekisteri.get(henkilo.oid)?.versio === henkilo.versio - 1 &&
        !this.onVarattu(henkilo, henkilot.slice(0, i)),
    );
    if (!onnistuu) throw new EhoksError('oppija.muuttunut');
    for (const henkilo of henkilot) this.rekisteri.set(henkilo.oid, structuredClone(henkilo));
    for (const kirjaus of kirjaukset) this.auditloki.lisaa(kirjaus);
  }

  async yksiloitavat(nyt: Aikaleima, enintaan: number): Promise<readonly Rekisterihenkilo[]> {
    const aika = ({ seuraavaYritys }: Rekisterihenkilo): string => seuraavaYritys ?? '';
    return [...this.kun(({ seuraavaYritys }) => seuraavaYritys !== undefined && seuraavaYritys <= nyt)]
      .sort((a, b) => vertaa(aika(a), aika(b)) || vertaa(a.oid, b.oid))
      .slice(0, enintaan);
  }

  async yhteenveto(piiri: Tuontipiiri, muokatut = ''): Promise<Henkilomaarat> {
    const omat = this.piirinHenkilot(piiri, muokatut);
    const maara = (summa: string): number => omat.filter((henkilo) => SUMMA[yksilointitila(henkilo)] === summa).length;
    return {
      yhteensa: omat.length,
      onnistuneet: maara('onnistuneet'),
      virheet: maara('virheet'),
      keskeneraiset: maara('keskeneraiset'),
    };
  }

  async muuttuneet({ piiri, muokatut, alkaen, enintaan }: Muutoshaku): Promise<readonly Rekisterihenkilo[]> {
    return [...this.piirinHenkilot(piiri, muokatut)]
      .sort((a, b) => vertaa(a.muokattu, b.muokattu) || vertaa(a.oid, b.oid))
      .slice(alkaen, alkaen + enintaan);
  }

  async virheelliset({
    piiri,
    sanat = [],
    alkaen,
    enintaan,
  }: Virhehaku): Promise<{ readonly henkilot: readonly Rekisterihenkilo[]; readonly yhteensa: number }> {
    const loydetyt = [
      ...this.kun((henkilo) => {
        const nimet = hakumuoto(`${henkilo.sukunimi} ${henkilo.etunimet}`).split(' ');
        return (
          SUMMA[yksilointitila(henkilo)] === 'virheet' &&
          nakee(piiri, [...(this.nakijat.get(henkilo.oid) ?? [])]) &&
          sanat.every((sana) => nimet.some((nimi) => nimi.startsWith(sana)))
        );
      }),
    ].sort((a, b) => vertaa(b.luotu, a.luotu) || vertaa(a.oid, b.oid));
    return { henkilot: loydetyt.slice(alkaen, alkaen + enintaan), yhteensa: loydetyt.length };
  }

  async tuonnit(
    piiri: Tuontipiiri,
    { kasittelija = '', jarjestys, laskeva, alkaen, enintaan }: Tuontisivu,
  ): Promise<{ readonly tuonnit: readonly TuontiMaarineen[]; readonly yhteensa: number }> {
    const omat = this.tallessa
      .filter(
        (talletettu) =>
          nakee(piiri, talletettu.piiri) && hakumuoto(talletettu.tuonti.kasittelija).includes(hakumuoto(kasittelija)),
      )
      .reverse();
    const suunta = laskeva ? -1 : 1;
    const tuonnit = omat
      .map((talletettu) => this.maarineen(talletettu))
      .sort((a, b) => suunta * vertaa(jarjestysavain(a, jarjestys), jarjestysavain(b, jarjestys)) || b.id - a.id)
      .slice(alkaen, alkaen + enintaan);
    return { tuonnit, yhteensa: omat.length };
  }

  async ilmoittamattomat(enintaan: number): Promise<readonly TuontiMaarineen[]> {
    return this.tallessa
      .filter(({ ilmoitus }) => ilmoitus === 'odottaa')
      .map((talletettu) => this.maarineen(talletettu))
      .filter(({ maarat }) => maarat.odottavat === 0)
      .slice(0, enintaan);
  }

  async paataIlmoitus(id: TuontiId): Promise<boolean> {
    return this.vaihdaIlmoitus(id, 'odottaa', 'paatetty');
  }

  async peruIlmoitus(id: TuontiId): Promise<void> {
    this.vaihdaIlmoitus(id, 'paatetty', 'odottaa');
  }

  private vaihdaIlmoitus(id: TuontiId, nykyinen: Talletettu['ilmoitus'], ilmoitus: 'odottaa' | 'paatetty'): boolean {
    const i = this.tallessa.findIndex(({ tuonti }) => tuonti.id === id);
    const talletettu = this.tallessa[i];
    if (talletettu === undefined || talletettu.ilmoitus !== nykyinen) return false;
    this.tallessa[i] = { ...talletettu, ilmoitus };
    return true;
  }

  private maarineen({ tuonti, rivit }: Talletettu): TuontiMaarineen {
    const maara = (ehto: (rivi: Tuontirivi) => boolean): number => rivit.filter(ehto).length;
    const henkilona =
      (summa: string) =>
      ({ oppijaOid }: Tuontirivi): boolean => {
        const henkilo = oppijaOid && this.rekisteri.get(oppijaOid);
        return henkilo !== undefined && SUMMA[yksilointitila(henkilo)] === summa;
      };
    const odottavat = maara(({ tila }) => tila === 'odottaa');
    return structuredClone({
      ...tuonti,
      maarat: {
        yhteensa: rivit.length,
        onnistuneet: maara(henkilona('onnistuneet')),
        virheet: maara(henkilona('virheet')) + maara(({ tila }) => tila === 'hylatty'),
        keskeneraiset: maara(henkilona('keskeneraiset')) + odottavat,
        perutut: maara(({ tila }) => tila === 'peruttu'),
        odottavat,
        ristiriidat: maara(({ ristiriita }) => ristiriita),
      },
    });
  }

  /** `jo`: others as they already are in the same change. */
  private onVarattu(henkilo: Rekisterihenkilo, jo: readonly Rekisterihenkilo[] = []): boolean {
    const omat = new Set(henkilonTunnisteet(henkilo).map(avain));
    const korvatut = new Set([henkilo, ...jo].map(({ oid }) => oid));
    return [...this.kun(({ oid }) => !korvatut.has(oid)), ...jo].some((muu) =>
      henkilonTunnisteet(muu).some((tunniste) => omat.has(avain(tunniste))),
    );
  }

  private piirinHenkilot(piiri: Tuontipiiri, muokatut: string): readonly Rekisterihenkilo[] {
    return this.kun(({ oid, muokattu }) => muokattu >= muokatut && nakee(piiri, [...(this.nakijat.get(oid) ?? [])]));
  }

  private kun(ehto: (henkilo: Rekisterihenkilo) => boolean): readonly Rekisterihenkilo[] {
    return structuredClone([...this.rekisteri.values()].filter(ehto));
  }
}

/** What the sender sent: the same again has the same. */
const lahetetty = ({ tunniste, annettu }: UusiRivi): unknown => [tunniste ?? null, annettu];

const avain = ({ laji, arvo }: Henkilotunniste): string => `${laji} ${arvo}`;

const nakee = (piiri: Tuontipiiri, organisaatiot: readonly OrganisaatioOid[]): boolean =>
  piiri === 'koko-maa' || organisaatiot.some((oid) => piiri.includes(oid));

const RAJAUKSET: Readonly<Record<Rivirajaus, (rivi: Tuontirivi) => boolean>> = {
  kaikki: () => true,
  hylatyt: ({ tila }) => tila === 'hylatty',
  ristiriidat: ({ ristiriita }) => ristiriita,
};

function jarjestysavain(tuonti: TuontiMaarineen, jarjestys: Tuontijarjestys): string | number {
  // Numbers are given in the order of time.
  if (jarjestys === 'id' || jarjestys === 'aika') return tuonti.id;
  return jarjestys === 'kasittelija' ? tuonti.kasittelija : tuonti.maarat[jarjestys];
}

function vertaa<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
