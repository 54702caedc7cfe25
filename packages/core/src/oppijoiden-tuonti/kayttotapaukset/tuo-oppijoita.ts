import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Toimi } from '../../oikeudet/oikeustaulukko.js';
import type { Organisaatio, Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import { OPH_OID, type OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Kieli } from '../../virheet/tekstit.js';
import { tarkistaLuettu, type AnnettuOppija, type Rivipuute } from '../annettu-oppija.js';
import type { OppijoidenTuontiRepository, TuontiMaarineen, UusiRivi } from '../oppijoiden-tuonti-repository.port.js';
import type { TuontiId, Tuontirajapinta } from '../tuonti.js';
import { tuontioikeus, tuontipiiri, vaadiTuontipiiri } from '../tuontipiiri.js';

/** Rivi sellaisena kuin lähettävä järjestelmä sen antoi. */
export interface LahetettyRivi {
  readonly tunniste?: string;
  readonly annettu: AnnettuOppija;
  /** Kentät, joita ei voinut lukea. */
  readonly muotopuutteet: readonly Rivipuute[];
}

export interface Tuontipyynto {
  readonly kayttaja: Kayttaja;
  readonly rajapinta: Tuontirajapinta;
  /** Käydään läpi monta kertaa. */
  readonly rivit: Iterable<LahetettyRivi>;
  readonly avain?: string;
  readonly sahkoposti?: string;
  /** Ilmoituksen kieli. */
  readonly kieli: Kieli;
}

/** Toimi, johon rajapinta vaatii oikeuden. */
const TUOVA_TOIMI: Readonly<Record<Tuontirajapinta, Toimi>> = {
  OPPIJA: 'tuo-oppijoita',
  YLEISTUNNISTE: 'hae-oppijanumeroita',
};

/** Tuonnin peruu, kuka tahansa, joka voisi tehdä sen tai korjata sen henkilöitä. */
export const PERUVAT_TOIMET = [
  'tuo-oppijoita',
  'hae-oppijanumeroita',
  'kasittele-oppijoita',
] as const satisfies readonly Toimi[];

/** Vie oppijoita oppijanumerorekisteriin. Rivit jäävät odottamaan käsittelyä. */
export class TuoOppijoita {
  private readonly kuuntelijat = new Set<() => void>();

  constructor(
    private readonly deps: {
      readonly oppijoidenTuonti: OppijoidenTuontiRepository;
      readonly organisaatiot: Organisaatiot;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
      /** Keinotekoinen henkilötunnus kelpaa muualla kuin tuotannossa. */
      readonly keinotekoisetSallittu: boolean;
    },
  ) {}

  /** Kuuntelijaa kutsutaan, kun rivejä on tullut käsiteltäviksi. Palauttaa tavan lopettaa. */
  kunTulee(kuuntelija: () => void): () => void {
    this.kuuntelijat.add(kuuntelija);
    return () => this.kuuntelijat.delete(kuuntelija);
  }

  /**
   * Tallentaa rivit; puutteellinen hylätään muiden estymättä. Samalla avaimella lähetetty sama tuonti tehdään kerran. Heittää
   * `oikeus.kielletty`, `tuonti.tyhja`, `tuonti.avain-kaytetty`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`.
   */
  async tuo({ kayttaja, rajapinta, rivit, avain, sahkoposti, kieli }: Tuontipyynto): Promise<TuontiMaarineen> {
    const { oppijoidenTuonti, kirjaaja, kello } = this.deps;
    const { kayttajatunnus, oid, tyyppi } = kayttaja;
    const toimi = TUOVA_TOIMI[rajapinta];
    const id = await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'tuo-oppijoita', kohde: {} }, async (jalki) => {
      const omat = vaadiTuontipiiri(kayttaja, [toimi]);
      const oikeus = tuontioikeus(kayttaja, [toimi]);
      if (oikeus) jalki.perusteena(oikeus);
      if (onTyhja(rivit)) throw new EhoksError('tuonti.tyhja');
      const organisaatiot = await this.organisaatiot(omat === 'koko-maa' ? [OPH_OID] : omat);
      const tulos = await oppijoidenTuonti.lisaa(
        {
          aika: kello.nyt(),
          tuoja: { kayttajatunnus, oid, tyyppi },
          kasittelija: kasittelija(kayttaja, organisaatiot),
          organisaatiot: organisaatiot.map((organisaatio) => organisaatio.oid),
          piiri: [...new Set(organisaatiot.flatMap((organisaatio) => [organisaatio.oid, ...organisaatio.ylemmat]))],
          rajapinta,
          kieli,
          ...(avain !== undefined && { avain }),
          ...(sahkoposti !== undefined && { sahkoposti }),
        },
        this.tarkistetut(rivit, rajapinta),
        (tuonti) => {
          jalki.kohdistui({ tuonti });
          return jalki.muutoksenKirjaukset().audit;
        },
      );
      jalki.kohdistui({ tuonti: tulos.id });
      return tulos.id;
    });
    this.herata();
    return this.tallennettu(id);
  }

  /** Keskeytynyt jatkuu itsekin; tämä vain kiirehtii. Heittää `tuonti.ei-loydy`, `oikeus.kielletty` tai `tallennus.ei-onnistu`. */
  async jatka(id: TuontiId, kayttaja: Kayttaja): Promise<TuontiMaarineen> {
    const { kirjaaja } = this.deps;
    await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-tuonti', kohde: { tuonti: id } }, async () => {
      await this.vaadi(id, kayttaja);
    });
    this.herata();
    return this.tallennettu(id);
  }

  /** Odottavia ei enää käsitellä; käsitellyt jäävät. Perutulle ei tee mitään. Heittää `tuonti.ei-loydy`, `oikeus.kielletty` tai `tallennus.ei-onnistu`. */
  async peru(id: TuontiId, kayttaja: Kayttaja): Promise<TuontiMaarineen> {
    const { oppijoidenTuonti, kirjaaja, kello } = this.deps;
    await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'peru-tuonti', kohde: { tuonti: id } }, async (jalki) => {
      await this.vaadi(id, kayttaja);
      const oikeus = tuontioikeus(kayttaja, PERUVAT_TOIMET);
      if (oikeus) jalki.perusteena(oikeus);
      const { peruttu } = await this.tallennettu(id);
      if (peruttu === undefined) await oppijoidenTuonti.peru(id, kello.nyt(), jalki.muutoksenKirjaukset().audit);
    });
    return this.tallennettu(id);
  }

  private herata(): void {
    for (const kuuntelija of this.kuuntelijat) kuuntelija();
  }

  /** Vierasta ei erota tuntemattomasta. */
  private async vaadi(id: TuontiId, kayttaja: Kayttaja): Promise<void> {
    vaadiTuontipiiri(kayttaja, PERUVAT_TOIMET);
    if (!(await this.deps.oppijoidenTuonti.onPiirissa(id, tuontipiiri(kayttaja, PERUVAT_TOIMET))))
      throw new EhoksError('tuonti.ei-loydy');
  }

  private async tallennettu(id: TuontiId): Promise<TuontiMaarineen> {
    const tuonti = await this.deps.oppijoidenTuonti.tuonti(id);
    if (tuonti === undefined) throw new EhoksError('tuonti.ei-loydy');
    return tuonti;
  }

  /** Ne, jotka Organisaatiopalvelu tuntee. Heittää `oikeus.kielletty`, kun ei yhtäkään. */
  private async organisaatiot(oidit: readonly OrganisaatioOid[]): Promise<readonly Organisaatio[]> {
    const tunnetut = await this.deps.organisaatiot.organisaatiot(oidit);
    const loydetyt = oidit.flatMap((oid) => tunnetut.get(oid) ?? []);
    if (loydetyt.length === 0) throw new EhoksError('oikeus.kielletty', { peruste: 'organisaatiota-ei-ole' });
    return loydetyt;
  }

  /** Rivi kerrallaan: suuren tuonnin rivejä ei pidetä muistissa toiseen kertaan. */
  private tarkistetut(rivit: Iterable<LahetettyRivi>, rajapinta: Tuontirajapinta): Iterable<UusiRivi> {
    const { keinotekoisetSallittu } = this.deps;
    const vaatimukset = { kansalaisuus: rajapinta === 'OPPIJA', keinotekoisetSallittu };
    return {
      *[Symbol.iterator]() {
        for (const { tunniste, annettu, muotopuutteet } of rivit) {
          const puutteet = [...muotopuutteet, ...tarkistaLuettu(annettu, vaatimukset, muotopuutteet)];
          yield { ...(tunniste !== undefined && { tunniste }), annettu, puutteet };
        }
      },
    };
  }
}

function onTyhja(rivit: Iterable<unknown>): boolean {
  for (const _ of rivit) return false;
  return true;
}

/** Palvelun nimi; Opintopolun tunnuksesta sitä ei tiedetä, jolloin organisaation. */
function kasittelija({ nimi }: Kayttaja, [organisaatio]: readonly Organisaatio[]): string {
  return nimi ?? organisaatio?.nimi.fi ?? organisaatio?.nimi.sv ?? organisaatio?.oid ?? '';
}
