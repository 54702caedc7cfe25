import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokikohde } from '../../auditloki/lokitapahtuma.js';
import type { HoksId } from '../../hoks/hoks.js';
import type { HoksHistoria } from '../../hoks/hoks-historia.port.js';
import type { HoksRepository } from '../../hoks/hoks-repository.port.js';
import { muutoksentekija } from '../../hoks/muutoksentekija.js';
import { kenttamuutokset } from '../../hoks/kenttamuutokset.js';
import { opiskeluoikeudenOrganisaatiot } from '../../hoks/kayttotapaukset/opiskeluoikeuden-organisaatiot.js';
import type { MuistutustilausRepository } from '../../muistutukset/muistutustilaus-repository.port.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { vaadiOphOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import { EranRekisterit } from '../../rekisterit/eran-rekisterit.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Henkilo, Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Indeksirivi, Oppijaindeksi } from '../oppijaindeksi.port.js';
import { kokoNimi, opiskeluoikeustiedot } from '../rekisteritiedot.js';

/** Luonnin muutosnumero. */
const ENSIMMAINEN_VERSIO = 1;

/** Rivejä, jotka yhdessä pyynnössä ehditään kysyä rekistereistä. */
const KERRALLA = 25;

/** Mistä virkistettävä rivi tunnetaan. */
export type Rivitunnisteet = Pick<Indeksirivi, 'hoksId' | 'oppijaOid' | 'opiskeluoikeusOid'>;

/** Tunsiko KOSKI opiskeluoikeuden. */
export type Virkistystulos = 'virkistettyja' | 'tuntemattomia';

/** Kysyy rekistereistä uudelleen sen, mitä indeksi niistä tietää. Pyydettäessä Opetushallituksen; `virkista` on ajastettua työtä varten. */
export class PaivitaOppijaindeksi {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly historia: HoksHistoria;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly muistutustilaukset: MuistutustilausRepository;
      readonly koski: Koski;
      readonly oppijanumerorekisteri: Oppijanumerorekisteri;
      readonly organisaatiot: Organisaatiot;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Yhden suunnitelman rivi: nimi Oppijanumerorekisteristä, muu KOSKIsta. Jos KOSKI ei tunne opiskeluoikeutta, se merkitään ja
   * entiset tiedot jäävät. Heittää `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`.
   */
  async virkista({ hoksId, oppijaOid, opiskeluoikeusOid }: Rivitunnisteet): Promise<Virkistystulos> {
    const { oppijaindeksi, koski, oppijanumerorekisteri, organisaatiot, kello } = this.deps;
    const oo = await koski.opiskeluoikeus(opiskeluoikeusOid);
    if (oo === undefined) {
      await oppijaindeksi.merkitseTuntemattomaksi(hoksId, kello.nyt());
      return 'tuntemattomia';
    }
    const [henkilo, oppilaitos] = await Promise.all([
      oppijanumerorekisteri.henkilo(oppijaOid),
      oo.oppilaitosOid === undefined ? undefined : organisaatiot.organisaatio(oo.oppilaitosOid),
    ]);
    await oppijaindeksi.paivita(
      hoksId,
      { ...(henkilo && { nimi: kokoNimi(henkilo) }), opiskeluoikeus: opiskeluoikeustiedot(oo) },
      opiskeluoikeudenOrganisaatiot(oo, oppilaitos),
      kello.nyt(),
    );
    return 'virkistettyja';
  }

  /** Kysyy rekistereistä kerralla kaiken, mitä rivit tarvitsevat; palautuva funktio on `virkista` niistä kullekin. Heittää `rekisteri.ei-vastaa`. */
  async virkistaErana(rivit: readonly Rivitunnisteet[]): Promise<(rivi: Rivitunnisteet) => Promise<Virkistystulos>> {
    const rekisterit = new EranRekisterit(this.deps);
    await rekisterit.ennakoi(rivit);
    const { koski, oppijanumerorekisteri, organisaatiot } = rekisterit;
    const eralla = new PaivitaOppijaindeksi({ ...this.deps, koski, oppijanumerorekisteri, organisaatiot });
    return (rivi) => eralla.virkista(rivi);
  }

  /** Oppijan rivit. Heittää `oikeus.kielletty`, `hoks.ei-loydy`, kun oppijalla ei ole suunnitelmia, tai `rekisteri.ei-vastaa`. */
  async oppija(oppijaOid: OppijaOid, kayttaja: Kayttaja): Promise<void> {
    await this.yllapitona({ oppijaOid }, kayttaja, async () => {
      const rivit = await this.deps.oppijaindeksi.oppijalla(oppijaOid);
      if (rivit.length === 0) throw new EhoksError('hoks.ei-loydy');
      for (const rivi of rivit) await this.virkista(rivi);
    });
  }

  /** Heittää `oikeus.kielletty`, `hoks.ei-loydy` tai `rekisteri.ei-vastaa`. */
  async opiskeluoikeus(opiskeluoikeusOid: OpiskeluoikeusOid, kayttaja: Kayttaja): Promise<void> {
    await this.yllapitona({ opiskeluoikeusOid }, kayttaja, async (jalki) => {
      const rivi = await this.deps.oppijaindeksi.opiskeluoikeudella(opiskeluoikeusOid);
      if (rivi === undefined || rivi.poistettu) throw new EhoksError('hoks.ei-loydy');
      jalki.kohdistui({ hoksId: rivi.hoksId, oppijaOid: rivi.oppijaOid });
      await this.virkista(rivi);
    });
  }

  /** Koulutustoimijan kaikki rivit vanhentuvat: ajastettu työ kysyy ne uudelleen. Heittää `oikeus.kielletty` tai `hoks.ei-loydy`. */
  async koulutustoimija(organisaatio: OrganisaatioOid, kayttaja: Kayttaja): Promise<void> {
    await this.yllapitona({ organisaatio }, kayttaja, async () => {
      if ((await this.deps.oppijaindeksi.vanhenna(organisaatio)) === 0) throw new EhoksError('hoks.ei-loydy');
    });
  }

  /** Ensimmäiset niistä riveistä, joista ei ole kysytty; palauttaa kysyttyjen määrän. Heittää `oikeus.kielletty` tai `rekisteri.ei-vastaa`. */
  async puuttuvat(kayttaja: Kayttaja): Promise<number> {
    return this.yllapitona({}, kayttaja, async (jalki) => {
      const rivit = await this.deps.oppijaindeksi.virkistettavat({ suurempiKuin: 0, enintaan: KERRALLA });
      for (const rivi of rivit) await this.virkista(rivi);
      jalki.kohdistui({ hoksIdt: rivit.map(({ hoksId }) => hoksId) });
      return rivit.length;
    });
  }

  /**
   * Henkilön tiedot muuttuivat Oppijanumerorekisterissä: nimi päivittyy, ja yhdistetyn numeron suunnitelmat, poistetutkin, ja
   * muistutusten tilaus siirtyvät päänumerolle. Heittää `oikeus.kielletty`, `hoks.muuttunut` tai `rekisteri.ei-vastaa`.
   */
  async henkiloMuuttui(oppijaOid: OppijaOid, kayttaja: Kayttaja): Promise<void> {
    const { oppijanumerorekisteri } = this.deps;
    await this.yllapitona({ oppijaOid }, kayttaja, async () => {
      const paanumero = await oppijanumerorekisteri.masterOid(oppijaOid);
      if (paanumero === undefined) return;
      const vanhat = paanumero === oppijaOid ? await oppijanumerorekisteri.yhdistetyt(oppijaOid) : [oppijaOid];
      for (const vanha of vanhat) await this.siirra(vanha, paanumero, kayttaja);
      await this.nimea(paanumero);
    });
  }

  /**
   * Ajastettua työtä varten: yhdistetyn numeron suunnitelmat, poistetutkin, ja tilaus päänumerolle. Palauttaa siirrettyjen suunnitelmien
   * määrän. Heittää `hoks.muuttunut`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`; siirretyt jäävät siirretyiksi.
   */
  async siirraPaanumerolle(yhdistetty: OppijaOid): Promise<number> {
    const paanumero = await this.deps.oppijanumerorekisteri.masterOid(yhdistetty);
    if (paanumero === undefined || paanumero === yhdistetty) return 0;
    const siirrettyja = await this.siirra(yhdistetty, paanumero, 'YLLAPITO');
    await this.nimea(paanumero);
    return siirrettyja;
  }

  /**
   * Yhdistämistä puretaan: päänumeron suunnitelmat, poistetutkin, jotka on tehty yhdistetylle, palaavat hänelle. Heittää
   * `hoks.muuttunut` tai `tallennus.ei-onnistu`; palautetut jäävät palautetuiksi.
   */
  async palautaPaanumerolta(
    paanumero: OppijaOid,
    yhdistetty: Pick<Henkilo, 'oid' | 'etunimet' | 'sukunimi'>,
  ): Promise<void> {
    const { hoksit, historia, oppijaindeksi } = this.deps;
    for (const id of await hoksit.oppijanHoksIdt(paanumero)) {
      const luotu = await historia.versio(id, ENSIMMAINEN_VERSIO);
      if (luotu?.hoks?.oppijaOid === yhdistetty.oid) await this.siirraHoks(id, yhdistetty.oid, 'YLLAPITO');
    }
    await oppijaindeksi.nimea(yhdistetty.oid, kokoNimi(yhdistetty));
  }

  private async nimea(oid: OppijaOid): Promise<void> {
    const henkilo = await this.deps.oppijanumerorekisteri.henkilo(oid);
    if (henkilo) await this.deps.oppijaindeksi.nimea(oid, kokoNimi(henkilo));
  }

  private async siirra(vanha: OppijaOid, paanumero: OppijaOid, tekija: Kayttaja | 'YLLAPITO'): Promise<number> {
    const idt = await this.deps.hoksit.oppijanHoksIdt(vanha);
    for (const id of idt) await this.siirraHoks(id, paanumero, tekija);
    await this.deps.muistutustilaukset.siirraPaanumerolle(vanha, paanumero);
    return idt.length;
  }

  private async siirraHoks(hoksId: HoksId, oppijaOid: OppijaOid, tekija: Kayttaja | 'YLLAPITO'): Promise<void> {
    const { hoksit, kirjaaja, kello } = this.deps;
    await kirjaaja.kirjaten({ tekija, toimi: 'muuta', kohde: { hoksId } }, async (jalki) => {
      if (tekija !== 'YLLAPITO') jalki.perusteena(vaadiOphOikeus(tekija, 'yllapida'));
      const tallennettu = (await hoksit.hae(hoksId)) ?? (await hoksit.haePoistettu(hoksId));
      if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
      const { hoks, organisaatiot } = tallennettu;
      jalki.kohdistuiHoksiin(hoks);
      const uusi = { ...hoks, oppijaOid, muokattu: kello.nyt() };
      await hoksit.tallenna(uusi, organisaatiot, tallennettu, {
        ...muutoksentekija(tekija, jalki.oikeus),
        laji: 'muutos',
        kirjaukset: jalki.muutoksenKirjaukset({ muutokset: kenttamuutokset(hoks, uusi) }),
      });
    });
  }

  private async yllapitona<T>(kohde: Lokikohde, kayttaja: Kayttaja, tyo: (jalki: Jalki) => Promise<T>): Promise<T> {
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'paivita-indeksi', kohde }, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      return tyo(jalki);
    });
  }
}
