import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokimuutos } from '../../auditloki/lokitapahtuma.js';
import type { HoksId } from '../../hoks/hoks.js';
import type { Kayttaja, Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Kieltaytymiskoodi } from '../../virheet/kieltaytymiset.js';
import { etsiKohta, nimetynOsoitteet, nimetytSaajat, type Jaettavakohta } from '../jaettavat-kohdat.js';
import { onKohdeviite, type Jaonkohde, type Kohdeviite } from '../jaon-kohde.js';
import { ajanEste, JAKO_ENINTAAN_KUUKAUSIA, saajanEste, virkailijanViimeinenPaiva } from '../jaon-tarkistus.js';
import { jaonTila, type Jakaja, type Jakolinkki, type Jaonsaaja } from '../jakolinkki.js';
import type { JakolinkkiRepository } from '../jakolinkki-repository.port.js';
import type { Jakopiiri, Jakopiirit } from '../jakopiirit.js';
import { jakotiedot, type Jakotiedot } from '../jakotiedot.js';
import { salliiJaon } from '../jakotaulukko.js';
import type { Viestinvalitys } from '../viestinvalitys.port.js';

/** Yhden suunnitelman voimassa olevia ja tulevia jakoja: enemmän ei kukaan pysty valvomaan. */
export const JAKOJA_ENINTAAN = 100;

/** Mitä jaetaan, kenelle ja miksi ajaksi. */
export interface Jakopyynto {
  readonly kohde: Jaonkohde;
  readonly saaja: Jaonsaaja;
  readonly alku: Paiva;
  readonly loppu: Paiva;
  /** Lähetetäänkö linkki saajalle. */
  readonly laheta: boolean;
}

/**
 * Jakaminen: oppija ja hänen puolestaan asioiva omista suunnitelmistaan, virkailija organisaationsa suunnitelmista. Jokainen heittää oman
 * koodinsa lisäksi `tallennus.ei-onnistu` ja ne, jotka `Jakopiirit` heittää.
 */
export class Jaa {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly jakopiirit: Jakopiirit;
      readonly viestinvalitys: Viestinvalitys;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /**
   * `linkki`: osoite, josta saaja avaa jaon. Heittää lisäksi `jako.vain-oppijan`, `jako.kohdetta-ei-ole`, ajan ja saajan esteet (`ajanEste`,
   * `saajanEste`), `jako.liikaa` tai `viesti.ei-lahde`, jolloin jakoa ei tehty.
   */
  virkailijana(
    hoksId: HoksId,
    pyynto: Jakopyynto,
    kayttaja: Kayttaja,
    linkki: (tunnus: string) => string,
  ): Promise<Jakotiedot> {
    const teko = { tekija: kayttaja, toimi: 'jaa', kohde: { hoksId } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.luo(await this.deps.jakopiirit.virkailijan(hoksId, kayttaja, jalki), pyynto, jalki, linkki),
    );
  }

  /** Oppijan jako on hänen suostumuksensa: laajuus, saaja ja aika jäävät auditlokiin. Heittää samat kuin `virkailijana`. */
  oppijana(
    hoksEid: string,
    pyynto: Jakopyynto,
    oppija: Oppijakayttaja,
    linkki: (tunnus: string) => string,
  ): Promise<Jakotiedot> {
    return this.oppijanTeko(oppija, async (jalki) =>
      this.luo(await this.deps.jakopiirit.omaSuunnitelma(hoksEid, oppija, jalki), pyynto, jalki, linkki),
    );
  }

  /**
   * Nykyisen palvelun rajapinnasta, joka ei kerro saajaa: jakson ohjaaja, jos suunnitelmassa on hänen osoitteensa. Linkkiä ei lähetetä.
   * Heittää `jako.kohdetta-ei-ole` myös, kun kohde on muussa osassa kuin `osanModuleId`.
   */
  ilmanSaajaa(
    hoksEid: string,
    pyynto: Pick<Jakopyynto, 'alku' | 'loppu'> & { readonly kohde: Kohdeviite; readonly osanModuleId: string },
    oppija: Oppijakayttaja,
  ): Promise<string> {
    return this.oppijanTeko(oppija, async (jalki) => {
      const piiri = await this.deps.jakopiirit.omaSuunnitelma(hoksEid, oppija, jalki);
      const kohta = this.vaadiKohta(piiri, pyynto.kohde);
      if (kohta?.osanModuleIdt.includes(pyynto.osanModuleId) !== true) throw new EhoksError('jako.kohdetta-ei-ole');
      this.vaadiAika(pyynto, piiri.jakaja, kohta);
      const [saaja] = nimetytSaajat(kohta).flatMap((nimetty) =>
        nimetynOsoitteet(nimetty, this.deps.viestinvalitys.kanavat).map((osoite): Jaonsaaja => ({
          ...osoite,
          nimi: nimetty.nimi,
          rooli: nimetty.rooli,
          kieli: 'fi',
        })),
      );
      const { kohde, alku, loppu } = pyynto;
      return (await this.lisaa(piiri, { kohde, alku, loppu, ...(saaja && { saaja }) }, jalki, async () => {})).tunnus;
    });
  }

  private oppijanTeko<T>(oppija: Oppijakayttaja, tyo: (jalki: Jalki) => Promise<T>): Promise<T> {
    const teko = { tekija: oppija, toimi: 'jaa', kohde: { oppijaOid: oppija.oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, tyo);
  }

  private async luo(
    piiri: Jakopiiri,
    { kohde, saaja, alku, loppu, laheta }: Jakopyynto,
    jalki: Jalki,
    linkki: (tunnus: string) => string,
  ): Promise<Jakotiedot> {
    const { viestinvalitys } = this.deps;
    const kohta = this.vaadiKohta(piiri, kohde);
    this.vaadiAika({ alku, loppu }, piiri.jakaja, kohta);
    const { kanavat } = viestinvalitys;
    vaadi(saajanEste(saaja, piiri.jakaja.laji, kohta ? nimetytSaajat(kohta) : [], kanavat));
    const jako = await this.lisaa(piiri, { kohde, saaja, alku, loppu }, jalki, async ({ tunnus }) => {
      const viesti = { laji: 'jako', uri: linkki(tunnus), alku, loppu } as const;
      if (laheta) await viestinvalitys.laheta({ vastaanottaja: saaja, kieli: saaja.kieli, viesti });
    });
    return jakotiedot(piiri, jako, this.tanaan());
  }

  /** Viesti lähtee ensin: linkki, jota ei tallennettu, ei avaa mitään, mutta lähettämätön jäisi jaetuksi kenenkään tietämättä. */
  private async lisaa(
    { tallennettu, jakaja }: Jakopiiri,
    sisalto: Pick<Jakolinkki, 'kohde' | 'saaja' | 'alku' | 'loppu'>,
    jalki: Jalki,
    laheta: (jako: Jakolinkki) => Promise<void>,
  ): Promise<Jakolinkki> {
    const { jakolinkit, tunnistegeneraattori, kello } = this.deps;
    const { id: hoksId, eid: hoksEid } = tallennettu.hoks;
    const entiset = await jakolinkit.hoksien([hoksId]);
    const avoimia = entiset.filter((jako) => ['voimassa', 'ei-viela'].includes(jaonTila(jako, this.tanaan()))).length;
    if (avoimia >= JAKOJA_ENINTAAN) throw new EhoksError('jako.liikaa', { tiedot: { raja: JAKOJA_ENINTAAN } });
    const jako = { tunnus: tunnistegeneraattori.uuid(), hoksId, hoksEid, jakaja, luotu: kello.nyt(), ...sisalto };
    jalki.kohdistui({ jako: jako.tunnus });
    await laheta(jako);
    await jakolinkit.lisaa(jako, jalki.muutoksenKirjaukset({ muutokset: suostumus(jako) }).audit);
    return jako;
  }

  /** Jakso tai näyttö, tai `undefined`, kun jaetaan laajemmin ja jakaja saa tehdä niin. */
  private vaadiKohta({ tallennettu, tekija }: Jakopiiri, kohde: Jaonkohde): Jaettavakohta | undefined {
    if (!onKohdeviite(kohde)) {
      if (!salliiJaon(tekija, 'jaa-laajasti')) throw new EhoksError('jako.vain-oppijan');
      return undefined;
    }
    if (!salliiJaon(tekija, 'jaa-kohta')) throw new EhoksError('oikeus.kielletty');
    const kohta = etsiKohta(tallennettu.hoks, kohde);
    if (kohta === undefined) throw new EhoksError('jako.kohdetta-ei-ole');
    return kohta;
  }

  private vaadiAika(
    aika: Pick<Jakolinkki, 'alku' | 'loppu'>,
    { laji }: Jakaja,
    kohta: Jaettavakohta | undefined,
  ): void {
    const loppu = kohta?.kohde.loppu;
    const viimeistaan = loppu && virkailijanViimeinenPaiva(loppu);
    vaadi(ajanEste(aika, laji, loppu, this.tanaan()), {
      kuukausia: JAKO_ENINTAAN_KUUKAUSIA,
      ...(viimeistaan && { viimeistaan }),
    });
  }

  private tanaan(): Paiva {
    return paivaHelsingissa(this.deps.kello.nyt());
  }
}

function vaadi(este: Kieltaytymiskoodi | undefined, tiedot: Readonly<Record<string, string | number>> = {}): void {
  if (este !== undefined) throw new EhoksError(este, { tiedot });
}

/** Mitä jaettiin, kenelle ja miksi ajaksi: auditlokista sen näkee vielä, kun jako itse on poistettu. */
function suostumus({ kohde, saaja, alku, loppu }: Jakolinkki): readonly Lokimuutos[] {
  return [
    { polku: 'kohde', uusi: kohde },
    { polku: 'saaja', uusi: saaja },
    { polku: 'alku', uusi: alku },
    { polku: 'loppu', uusi: loppu },
  ].filter(({ uusi }) => uusi !== undefined);
}
