import {
  EhoksError,
  hakumuoto,
  henkilonTunnisteet,
  yksilointitila,
  type Aikaleima,
  type Henkilomaarat,
  type Henkilotunniste,
  type Lokitapahtuma,
  type OdottavaRivi,
  type OppijaOid,
  type OppijoidenTuontiRepository,
  type OrganisaatioOid,
  type Rekisterihenkilo,
  type Rivintulos,
  type Tuonti,
  type TuontiId,
  type Tuontimaarat,
  type Tuontipiiri,
  type Tuontirivi,
  type UusiRivi,
  type UusiTuonti,
  type Virhehaku,
  type Yksilointitila,
} from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

interface Talletettu {
  readonly tuonti: Tuonti;
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
  private readonly tallessa: Talletettu[] = [];
  /** In the order they came; what is read is a copy. */
  private readonly rekisteri = new Map<OppijaOid, Rekisterihenkilo>();
  private readonly nakijat = new Map<OppijaOid, Set<OrganisaatioOid>>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async lisaa(
    { piiri, ...tuonti }: UusiTuonti,
    rivit: readonly UusiRivi[],
    kirjaus: (id: TuontiId) => Lokitapahtuma,
  ): Promise<{ readonly id: TuontiId; readonly uusi: boolean }> {
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
    const id = this.tallessa.length + 1;
    this.tallessa.push({
      tuonti: { id, ...tuonti },
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

  async tuonti(id: TuontiId): Promise<(Tuonti & { readonly maarat: Tuontimaarat }) | undefined> {
    const talletettu = this.tallessa.find(({ tuonti }) => tuonti.id === id);
    return talletettu && this.maarineen(talletettu);
  }

  async onPiirissa(id: TuontiId, piiri: Tuontipiiri): Promise<boolean> {
    return this.tallessa.some((talletettu) => talletettu.tuonti.id === id && nakee(piiri, talletettu.piiri));
  }

  async rivit(id: TuontiId, alkaen: number, enintaan: number): Promise<readonly Tuontirivi[]> {
    const talletettu = this.tallessa.find(({ tuonti }) => tuonti.id === id);
    return structuredClone(talletettu?.rivit.slice(alkaen, alkaen + enintaan) ?? []);
  }

  async odottavat(enintaan: number): Promise<readonly OdottavaRivi[]> {
    const kaikki = this.tallessa.flatMap(({ tuonti: { tuoja }, rivit }) => rivit.map((rivi) => ({ ...rivi, tuoja })));
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

  async yhdistetyt(oid: OppijaOid): Promise<readonly Rekisterihenkilo[]> {
    return this.kun(({ paanumero }) => paanumero === oid);
  }

  async onHenkiloPiirissa(oid: OppijaOid, piiri: Tuontipiiri): Promise<boolean> {
    return this.rekisteri.has(oid) && nakee(piiri, [...(this.nakijat.get(oid) ?? [])]);
  }

  async kirjaaTulokset(tulokset: readonly Rivintulos[], kirjaukset: readonly Lokitapahtuma[]): Promise<boolean> {
    const rivinPaikka = ({ tuonti, paikka }: Rivintulos) => this.tallessa[tuonti - 1]?.rivit[paikka];
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
      const talletettu = this.tallessa[tulos.tuonti - 1];
      const rivi = talletettu?.rivit[tulos.paikka];
      if (talletettu === undefined || rivi === undefined) continue;
      talletettu.rivit[tulos.paikka] = { ...rivi, ...tulos, tila: tulos.oppijaOid ? 'kasitelty' : 'hylatty' };
      if (tulos.oppijaOid)
        this.nakijat.set(tulos.oppijaOid, new Set([...(this.nakijat.get(tulos.oppijaOid) ?? []), ...talletettu.piiri]));
    }
    for (const kirjaus of kirjaukset) this.auditloki.lisaa(kirjaus);
    return true;
  }

  async korvaa(henkilot: readonly Rekisterihenkilo[], kirjaukset: readonly Lokitapahtuma[]): Promise<void> {
    const onnistuu = henkilot.every(
      (henkilo) => this.rekisteri.get(henkilo.oid)?.versio === henkilo.versio - 1 && !this.onVarattu(henkilo),
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

  async yhteenveto(piiri: Tuontipiiri): Promise<Henkilomaarat> {
    const omat = this.kun(({ oid }) => nakee(piiri, [...(this.nakijat.get(oid) ?? [])]));
    const maara = (summa: string): number => omat.filter((henkilo) => SUMMA[yksilointitila(henkilo)] === summa).length;
    return {
      yhteensa: omat.length,
      onnistuneet: maara('onnistuneet'),
      virheet: maara('virheet'),
      keskeneraiset: maara('keskeneraiset'),
    };
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
    alkaen: number,
    enintaan: number,
  ): Promise<{ readonly tuonnit: readonly (Tuonti & { readonly maarat: Tuontimaarat })[]; readonly yhteensa: number }> {
    const omat = this.tallessa.filter((talletettu) => nakee(piiri, talletettu.piiri)).reverse();
    const tuonnit = omat.slice(alkaen, alkaen + enintaan).map((talletettu) => this.maarineen(talletettu));
    return { tuonnit, yhteensa: omat.length };
  }

  private maarineen({ tuonti, rivit }: Talletettu): Tuonti & { readonly maarat: Tuontimaarat } {
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

  private onVarattu(henkilo: Rekisterihenkilo): boolean {
    const omat = new Set(henkilonTunnisteet(henkilo).map(avain));
    return this.kun(({ oid }) => oid !== henkilo.oid).some((muu) =>
      henkilonTunnisteet(muu).some((tunniste) => omat.has(avain(tunniste))),
    );
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

function vertaa(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
