import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja, Oppijakayttaja, Tekija } from '../../oikeudet/kayttaja.js';
import { kielto, suljetunKielto } from '../../oikeudet/kielto.js';
import { nakyvat, opiskeluoikeudenVaihe, virkailijanNakemat, type Katseltava } from '../../oikeudet/nakyvyys.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Oikeuspaatos } from '../../oikeudet/ratkaise-oikeus.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Opiskeluoikeus } from '../../rekisterit/opiskeluoikeus.js';
import type { OppijaOid, OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { KielinenTeksti } from '../../virheet/tekstit.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository, TallennettuHoks } from '../hoks-repository.port.js';

/** Suunnitelmat, jotka virkailija näkee, ja oppijan opiskeluoikeudet, jotka niistä kysyttäessä selvisivät. */
export interface Nahdyt {
  readonly hoksit: readonly TallennettuHoks[];
  /** `undefined`, kun KOSKI ei vastannut. */
  readonly opiskeluoikeudet: readonly Opiskeluoikeus[] | undefined;
}

/** Oppijan omat suunnitelmat. */
export interface Omat extends Nahdyt {
  /** Miksi osa niistä on suljettu; tyhjä, kun kaikki ovat auki. */
  readonly suljetut: readonly KielinenTeksti[];
}

/** Katselu, johon on oikeus. */
export interface Katselu {
  /** Oppijan kaikki suunnitelmat, nekin, joita katselija ei näe. */
  readonly kaikki: readonly TallennettuHoks[];
  nahdyt(): Promise<Nahdyt>;
}

/** Oppijan oma katselu. */
export interface OmaKatselu {
  /** Oppijan kaikki suunnitelmat, nekin, joita hän ei näe. */
  readonly kaikki: readonly TallennettuHoks[];
  omat(): Promise<Omat>;
}

/** Oppijan suunnitelmat sen mukaan, kuka katsoo. */
export class HaeOppijanHoksit {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly koski: Koski;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Virkailijalle. Heittää `oikeus.kielletty`, kun yksikään ei ole hänen organisaationsa, `toiminto.suljettu` tai `rekisteri.ei-vastaa`. */
  async virkailijalle(oppijaOid: OppijaOid, kayttaja: Kayttaja): Promise<readonly TallennettuHoks[]> {
    const teko = { tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      const nahdyt = await this.nakemat(oppijaOid, kayttaja, jalki);
      jalki.kohdistui({ hoksIdt: nahdyt.map(({ hoks }) => hoks.id) });
      return nahdyt;
    });
  }

  /**
   * Virkailijalle, kun hän katsoo oppilaitoksen (tai muun organisaation) nimissä: sen suunnitelmat, ja toisten vain, kun jokin niistä on
   * voimassa olevasta opiskeluoikeudesta. Heittää `oikeus.kielletty`, `toiminto.suljettu`, `hoks.ei-loydy`, kun organisaatiolla ei ole oppijan
   * suunnitelmaa, tai `rekisteri.ei-vastaa`.
   */
  async organisaationa(
    oppijaOid: OppijaOid,
    organisaatioOid: OrganisaatioOid,
    kayttaja: Kayttaja,
  ): Promise<readonly TallennettuHoks[]> {
    const { hoksit, oikeusvalvoja, kirjaaja } = this.deps;
    const kohde = { oppijaOid, organisaatio: organisaatioOid };
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde }, async (jalki) => {
      const { peruste } = await oikeusvalvoja.vaadi(kayttaja, 'lue', { oppilaitosOid: organisaatioOid });
      jalki.perusteena(peruste);
      const kaikki = await hoksit.haeOppijalla(oppijaOid);
      const onOma = ({ organisaatiot: { oppilaitosOid, koulutustoimijaOid, toimipisteOidit = [] } }: TallennettuHoks) =>
        [oppilaitosOid, koulutustoimijaOid, ...toimipisteOidit].includes(organisaatioOid);
      if (!kaikki.some(onOma)) throw new EhoksError('hoks.ei-loydy');
      const opiskeluoikeudet = await this.opiskeluoikeudet(oppijaOid);
      const katseltavat = (await this.vaiheineen(kayttaja, kaikki, opiskeluoikeudet)).map((katseltava) => ({
        ...katseltava,
        omaOikeus: onOma(katseltava.tallennettu),
      }));
      const nahdyt = virkailijanNakemat(katseltavat, this.tanaan()).map(({ tallennettu }) => tallennettu);
      jalki.kohdistui({ hoksIdt: nahdyt.map(({ hoks }) => hoks.id) });
      return nahdyt;
    });
  }

  /** Yksi virkailijalle, saman näkyvyyden mukaan. Heittää lisäksi `hoks.ei-loydy`, myös kun se on toisen oppijan. */
  async yksiVirkailijalle(oppijaOid: OppijaOid, id: HoksId, kayttaja: Kayttaja): Promise<TallennettuHoks> {
    const teko = { tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid, hoksId: id } } as const;
    return this.deps.kirjaaja.kirjaten(teko, (jalki) => this.nahtava(oppijaOid, id, kayttaja, jalki));
  }

  /** Sama osana tekoa, jonka kutsuja kirjaa. */
  async nahtava(oppijaOid: OppijaOid, id: HoksId, kayttaja: Kayttaja, jalki: Jalki): Promise<TallennettuHoks> {
    const loydetty = (await this.nakemat(oppijaOid, kayttaja, jalki)).find(({ hoks }) => hoks.id === id);
    if (loydetty === undefined) throw new EhoksError('hoks.ei-loydy');
    jalki.kohdistuiHoksiin(loydetty.hoks);
    return loydetty;
  }

  /** Oppijalle itselleen tai hänen puolestaan asioivalle. Tyhjä, kun suunnitelmia ei ole. Heittää `toiminto.suljettu`, kun muita kuin suljettuja ei ole. */
  async oppijalle(kayttaja: Oppijakayttaja): Promise<readonly TallennettuHoks[]> {
    const teko = { tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid: kayttaja.oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      const { omat } = await this.omaKatselu(kayttaja, jalki);
      return (await omat()).hoksit;
    });
  }

  /** Sama opiskeluoikeuksineen osana tekoa, jonka kutsuja kirjaa. Mitkä hän näkee, ratkeaa vasta KOSKIsta. */
  async omaKatselu(kayttaja: Oppijakayttaja, jalki: Jalki): Promise<OmaKatselu> {
    const kaikki = await this.deps.hoksit.haeOppijalla(kayttaja.oppijaOid);
    return { kaikki, omat: () => this.omat(kayttaja, kaikki, jalki) };
  }

  private async omat(kayttaja: Oppijakayttaja, kaikki: readonly TallennettuHoks[], jalki: Jalki): Promise<Omat> {
    const { oppijaOid } = kayttaja;
    const opiskeluoikeudet = kaikki.length === 0 ? [] : await this.opiskeluoikeudet(oppijaOid);
    const katseltavat = await this.vaiheineen(kayttaja, kaikki, opiskeluoikeudet);
    const hoksit = nakyvat(katseltavat, this.tanaan()).map(({ tallennettu }) => tallennettu);
    const sulkemiset = new Set(katseltavat.flatMap(({ sulkeminen }) => sulkeminen ?? []));
    const [suljettu] = sulkemiset;
    if (hoksit.length === 0 && suljettu) throw suljetunKielto(suljettu);
    jalki.kohdistui({ hoksIdt: hoksit.map(({ hoks }) => hoks.id) });
    return { hoksit, opiskeluoikeudet, suljetut: [...sulkemiset].map(({ syy }) => syy) };
  }

  /**
   * Oppijan suunnitelmat virkailijalle, joka saa lukea niistä jonkin; osana tekoa, jonka kutsuja kirjaa. Heittää `oikeus.kielletty`,
   * kun yksikään ei ole hänen organisaationsa, `toiminto.suljettu` tai `rekisteri.ei-vastaa`. Mitkä hän näkee, ratkeaa vasta KOSKIsta.
   */
  async katselu(oppijaOid: OppijaOid, kayttaja: Kayttaja, jalki: Jalki): Promise<Katselu> {
    const kaikki = await this.deps.hoksit.haeOppijalla(oppijaOid);
    const paatokset = await Promise.all(
      kaikki.map(({ organisaatiot }) => this.deps.oikeusvalvoja.saako(kayttaja, 'lue', organisaatiot)),
    );
    const sallinut = paatokset.find((paatos) => paatos.sallittu);
    if (sallinut === undefined) throw kielto(kayttaja, paatokset);
    jalki.perusteena(sallinut.peruste);
    return { kaikki, nahdyt: () => this.nahdyt(oppijaOid, kayttaja, kaikki, paatokset) };
  }

  private async nakemat(oppijaOid: OppijaOid, kayttaja: Kayttaja, jalki: Jalki): Promise<readonly TallennettuHoks[]> {
    const { nahdyt } = await this.katselu(oppijaOid, kayttaja, jalki);
    return (await nahdyt()).hoksit;
  }

  private async nahdyt(
    oppijaOid: OppijaOid,
    kayttaja: Kayttaja,
    kaikki: readonly TallennettuHoks[],
    paatokset: readonly Oikeuspaatos[],
  ): Promise<Nahdyt> {
    const opiskeluoikeudet = await this.opiskeluoikeudet(oppijaOid);
    const vaiheineen = await this.vaiheineen(kayttaja, kaikki, opiskeluoikeudet);
    const katseltavat: readonly (Katseltava & { tallennettu: TallennettuHoks })[] = vaiheineen.map((katseltava, i) => ({
      ...katseltava,
      omaOikeus: paatokset[i]?.sallittu === true,
    }));
    const hoksit = virkailijanNakemat(katseltavat, this.tanaan()).map(({ tallennettu }) => tallennettu);
    return { hoksit, opiskeluoikeudet };
  }

  /** Kun KOSKI ei vastannut, vaihe ei ole tiedossa: omat näkyvät silti, toisten eivät. */
  private async vaiheineen(
    katsoja: Tekija,
    kaikki: readonly TallennettuHoks[],
    oikeudet: readonly Opiskeluoikeus[] = [],
  ) {
    const sulkemiset = await Promise.all(
      kaikki.map(({ organisaatiot }) => this.deps.oikeusvalvoja.katselunSulkeminen(katsoja, organisaatiot)),
    );
    const tanaan = this.tanaan();
    return kaikki.map((tallennettu, i) => ({
      tallennettu,
      sulkeminen: sulkemiset[i],
      vaihe: opiskeluoikeudenVaihe(
        oikeudet.find(({ oid }) => oid === tallennettu.hoks.opiskeluoikeusOid),
        tanaan,
      ),
    }));
  }

  private async opiskeluoikeudet(oppijaOid: OppijaOid): Promise<readonly Opiskeluoikeus[] | undefined> {
    try {
      return await this.deps.koski.oppijanOpiskeluoikeudet(oppijaOid);
    } catch (virhe) {
      if (EhoksError.on(virhe) && virhe.koodi === 'rekisteri.ei-vastaa') return undefined;
      throw virhe;
    }
  }

  private tanaan(): Paiva {
    return paivaHelsingissa(this.deps.kello.nyt());
  }
}
