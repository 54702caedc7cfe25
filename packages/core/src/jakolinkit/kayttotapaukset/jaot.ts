import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokimuutos } from '../../auditloki/lokitapahtuma.js';
import type { Hoks, HoksId } from '../../hoks/hoks.js';
import type { HoksRepository, TallennettuHoks } from '../../hoks/hoks-repository.port.js';
import type { Nimeaja, Nimet } from '../../nakymat/nimeaja.js';
import { Puuttuvat } from '../../nakymat/puuttuvat.js';
import { viittaukset } from '../../nakymat/viittaukset.js';
import type { Kayttaja, Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import { suljetunKielto } from '../../oikeudet/kielto.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Indeksirivi, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Kieltaytymiskoodi } from '../../virheet/kieltaytymiset.js';
import { etsiKohta, nimetynOsoitteet, nimetytSaajat, type Jaettavakohta, type Jaonosa } from '../jaettavat-kohdat.js';
import { JAON_OSIOIDEN_NIMET, onKohdeviite, type Jaonkohde, type Jaonosio, type Kohdeviite } from '../jaon-kohde.js';
import { jaonEsitaytot, type Esitaytto } from '../jaon-esitaytto.js';
import {
  ajanEste,
  JAKO_ENINTAAN_KUUKAUSIA,
  lyhennyksenEste,
  saajanEste,
  virkailijanViimeinenPaiva,
} from '../jaon-tarkistus.js';
import { avauseste, jaonTila, type Jakaja, type Jakolinkki, type Jaonsaaja, type JaonTila } from '../jakolinkki.js';
import type { JakolinkkiRepository, Katselut } from '../jakolinkki-repository.port.js';
import { saakoJaolle, salliiJaon, type JaonTekija } from '../jakotaulukko.js';
import type { Kanava, Viestinvalitys } from '../viestinvalitys.port.js';

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

/** Jako jakajalle näytettynä. */
export interface Jakotiedot {
  readonly jako: Jakolinkki;
  readonly tila: JaonTila | 'kohde-poistunut';
  /** Puuttuu laajemmasta jaosta ja kohteesta, jota ei enää ole. */
  readonly osa?: Jaonosa;
  readonly katselut: Katselut;
  /** Mitä katsoja saa jaolle vielä tehdä. */
  readonly toimet: readonly ('lyhenna' | 'peru')[];
}

/** Yhden suunnitelman jaot ja mitä siitä voi jakaa. */
export interface SuunnitelmanJaot {
  readonly eid: string;
  /** Puuttuu, kun suunnitelmaa ei ole indeksissä. */
  readonly rivi?: Indeksirivi;
  readonly jaot: readonly Jakotiedot[];
  readonly esitaytot: readonly Esitaytto[];
}

export interface Jaotiedot {
  readonly suunnitelmat: readonly SuunnitelmanJaot[];
  /** Mitä osioita katsoja saa jakaa; tyhjä, kun vain jakson tai näytön. */
  readonly osiot: readonly Jaonosio[];
  readonly kanavat: readonly Kanava[];
  readonly nimet: Nimet;
  readonly puuttuvat: readonly string[];
}

/** Jaettu kohde sen oppijalle itselleen, nykyisen palvelun rajapintaa varten. */
export interface OmaJako {
  readonly jako: Jakolinkki;
  readonly kohta: Jaettavakohta;
  readonly hoks: Hoks;
  readonly rivi?: Indeksirivi;
}

/** Kenen nimissä ja mistä suunnitelmasta jaetaan; oikeus on tarkistettu. */
interface Jakopiiri {
  readonly tallennettu: TallennettuHoks;
  readonly tekija: JaonTekija;
  readonly jakaja: Jakaja;
}

const EI_KATSELUJA: Katselut = { maara: 0, viimeisimmat: [] };

/**
 * Jakaminen ja sen valvonta: oppija ja hänen puolestaan asioiva omista suunnitelmistaan, virkailija organisaationsa suunnitelmista. Jokainen
 * heittää oman koodinsa lisäksi `tallennus.ei-onnistu`; virkailijan `hoks.ei-loydy`, `oikeus.kielletty`, `toiminto.suljettu` tai
 * `rekisteri.ei-vastaa`, oppijan `hoks.ei-loydy` tai `toiminto.suljettu`.
 */
export class Jaot {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly hoksit: HoksRepository;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly viestinvalitys: Viestinvalitys;
      readonly nimeaja: Nimeaja;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  virkailijalle(hoksId: HoksId, kayttaja: Kayttaja): Promise<Jaotiedot> {
    const teko = { tekija: kayttaja, toimi: 'lue-jakoja', kohde: { hoksId } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.jaot([await this.virkailijana(hoksId, kayttaja, jalki)]),
    );
  }

  oppijalle(oppija: Oppijakayttaja): Promise<Jaotiedot> {
    const { oppijaOid } = oppija;
    const teko = { tekija: oppija, toimi: 'lue-jakoja', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      const piirit = await this.oppijana(oppija, 'lue');
      jalki.kohdistui({ hoksIdt: piirit.map(({ tallennettu }) => tallennettu.hoks.id) });
      return this.jaot(piirit);
    });
  }

  /**
   * `linkki`: osoite, josta saaja avaa jaon. Heittää lisäksi `jako.vain-oppijan`, `jako.kohdetta-ei-ole`, ajan ja saajan esteet (`ajanEste`,
   * `saajanEste`), `jako.liikaa` tai `viesti.ei-lahde`, jolloin jakoa ei tehty.
   */
  luoVirkailijana(
    hoksId: HoksId,
    pyynto: Jakopyynto,
    kayttaja: Kayttaja,
    linkki: (tunnus: string) => string,
  ): Promise<Jakotiedot> {
    const teko = { tekija: kayttaja, toimi: 'jaa', kohde: { hoksId } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.luo(await this.virkailijana(hoksId, kayttaja, jalki), pyynto, jalki, linkki),
    );
  }

  /** Oppijan jako on hänen suostumuksensa: laajuus, saaja ja aika jäävät auditlokiin. Heittää samat kuin `luoVirkailijana`. */
  luoOppijana(
    hoksEid: string,
    pyynto: Jakopyynto,
    oppija: Oppijakayttaja,
    linkki: (tunnus: string) => string,
  ): Promise<Jakotiedot> {
    return this.oppijanTeko(oppija, 'jaa', async (jalki) =>
      this.luo(await this.omaSuunnitelma(hoksEid, oppija, jalki), pyynto, jalki, linkki),
    );
  }

  /**
   * Nykyisen palvelun rajapinnasta, joka ei kerro saajaa: jakson ohjaaja, jos suunnitelmassa on hänen osoitteensa. Linkkiä ei lähetetä.
   * Heittää `jako.kohdetta-ei-ole` myös, kun kohde on muussa osassa kuin `osanModuleId`.
   */
  luoIlmanSaajaa(
    hoksEid: string,
    pyynto: Pick<Jakopyynto, 'alku' | 'loppu'> & { readonly kohde: Kohdeviite; readonly osanModuleId: string },
    oppija: Oppijakayttaja,
  ): Promise<string> {
    return this.oppijanTeko(oppija, 'jaa', async (jalki) => {
      const piiri = await this.omaSuunnitelma(hoksEid, oppija, jalki);
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

  /** Heittää lisäksi `jako.ei-loydy` tai lyhentämisen esteen (`lyhennyksenEste`). */
  lyhennaVirkailijana(hoksId: HoksId, tunnus: string, loppu: Paiva, kayttaja: Kayttaja): Promise<Jakotiedot> {
    const teko = { tekija: kayttaja, toimi: 'lyhenna-jako', kohde: { hoksId, jako: tunnus } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.lyhenna([await this.virkailijana(hoksId, kayttaja, jalki)], tunnus, loppu, jalki),
    );
  }

  lyhennaOppijana(tunnus: string, loppu: Paiva, oppija: Oppijakayttaja): Promise<Jakotiedot> {
    return this.oppijanTeko(
      oppija,
      'lyhenna-jako',
      async (jalki) => this.lyhenna(await this.oppijana(oppija, 'lue'), tunnus, loppu, jalki),
      tunnus,
    );
  }

  /** Heittää lisäksi `jako.ei-loydy` tai `jako.peruttu`. Päättyneenkin voi perua: silloin se poistuu aiemmin. */
  peruVirkailijana(hoksId: HoksId, tunnus: string, kayttaja: Kayttaja): Promise<void> {
    const teko = { tekija: kayttaja, toimi: 'peru-jako', kohde: { hoksId, jako: tunnus } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.peru([await this.virkailijana(hoksId, kayttaja, jalki)], tunnus, jalki),
    );
  }

  peruOppijana(tunnus: string, oppija: Oppijakayttaja): Promise<void> {
    return this.oppijanTeko(
      oppija,
      'peru-jako',
      async (jalki) => this.peru(await this.oppijana(oppija, 'lue'), tunnus, jalki),
      tunnus,
    );
  }

  /** Jaettu kohde omistajalleen. Heittää `jako.ei-loydy` myös laajemmasta jaosta, tai sen, miksi linkki ei aukea (`avauseste`). */
  omaJako(tunnus: string, oppija: Oppijakayttaja): Promise<OmaJako> {
    return this.oppijanTeko(
      oppija,
      'lue-jakoja',
      async (jalki) => {
        const { jako, piiri } = await this.nahtava(await this.oppijana(oppija, 'lue'), tunnus);
        const { hoks } = piiri.tallennettu;
        jalki.kohdistuiHoksiin(hoks);
        if (!onKohdeviite(jako.kohde)) throw new EhoksError('jako.ei-loydy');
        const kohta = etsiKohta(hoks, jako.kohde);
        const este = avauseste(jako, kohta === undefined ? 'kohde-poistunut' : 'on', this.tanaan());
        if (este !== undefined || kohta === undefined)
          throw new EhoksError(este ?? 'jako.kohde-poistunut', { tiedot: { alku: jako.alku } });
        const rivi = await this.deps.oppijaindeksi.hoksilla(hoks.id);
        return { jako, kohta, hoks, ...(rivi && { rivi }) };
      },
      tunnus,
    );
  }

  /** Oppijan omien suunnitelmien jaksosta tai näytöstä tehdyt jaot, joita ei ole peruttu. */
  kohteenJaot(moduleId: string, oppija: Oppijakayttaja): Promise<readonly Jakolinkki[]> {
    return this.oppijanTeko(oppija, 'lue-jakoja', async () => {
      const piirit = await this.oppijana(oppija, 'lue');
      const jaot = await this.deps.jakolinkit.hoksien(piirit.map(({ tallennettu }) => tallennettu.hoks.id));
      return jaot.filter(
        ({ kohde, peruttu }) => onKohdeviite(kohde) && kohde.moduleId === moduleId && peruttu === undefined,
      );
    });
  }

  private oppijanTeko<T>(
    oppija: Oppijakayttaja,
    toimi: 'jaa' | 'lue-jakoja' | 'lyhenna-jako' | 'peru-jako',
    tyo: (jalki: Jalki) => Promise<T>,
    jako?: string,
  ): Promise<T> {
    const kohde = { oppijaOid: oppija.oppijaOid, ...(jako !== undefined && { jako }) };
    return this.deps.kirjaaja.kirjaten({ tekija: oppija, toimi, kohde }, tyo);
  }

  private async virkailijana(hoksId: HoksId, kayttaja: Kayttaja, jalki: Jalki): Promise<Jakopiiri> {
    const tallennettu = await this.deps.hoksit.hae(hoksId);
    if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
    jalki.kohdistuiHoksiin(tallennettu.hoks);
    const { peruste } = await this.deps.oikeusvalvoja.vaadi(kayttaja, 'jaa', tallennettu.organisaatiot);
    jalki.perusteena(peruste);
    const { kayttajatunnus } = kayttaja;
    return { tallennettu, tekija: 'virkailija', jakaja: { laji: 'virkailija', kayttajatunnus } };
  }

  /** Oppijan suunnitelmat, joihin toimi on hänelle auki. Heittää `toiminto.suljettu`, kun kaikki ovat suljettuja. */
  private async oppijana({ oppijaOid, puolesta }: Oppijakayttaja, toimi: 'lue' | 'jaa'): Promise<readonly Jakopiiri[]> {
    const { hoksit, oikeusvalvoja } = this.deps;
    const kaikki = await hoksit.haeOppijalla(oppijaOid);
    const oppija = { oppijaOid, nimi: '' };
    const sulkemiset = await Promise.all(
      kaikki.map(
        async ({ organisaatiot }) =>
          (await oikeusvalvoja.katselunSulkeminen(oppija, organisaatiot)) ??
          (toimi === 'jaa' ? oikeusvalvoja.katselunSulkeminen(oppija, organisaatiot, 'jaa') : undefined),
      ),
    );
    const avoimet = kaikki.filter((_, i) => sulkemiset[i] === undefined);
    const [suljettu] = sulkemiset.flatMap((sulkeminen) => sulkeminen ?? []);
    if (avoimet.length === 0 && suljettu) throw suljetunKielto(suljettu);
    return avoimet.map((tallennettu) => ({
      tallennettu,
      tekija: puolesta ? 'puolesta-asioiva' : 'oppija',
      jakaja: { laji: 'oppija', ...(puolesta && { puolesta }) },
    }));
  }

  private async omaSuunnitelma(eid: string, oppija: Oppijakayttaja, jalki: Jalki): Promise<Jakopiiri> {
    const piiri = (await this.oppijana(oppija, 'jaa')).find(({ tallennettu }) => tallennettu.hoks.eid === eid);
    if (piiri === undefined) throw new EhoksError('hoks.ei-loydy');
    jalki.kohdistuiHoksiin(piiri.tallennettu.hoks);
    return piiri;
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
    return this.tiedot(piiri, jako, EI_KATSELUJA);
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

  private async lyhenna(piirit: readonly Jakopiiri[], tunnus: string, loppu: Paiva, jalki: Jalki): Promise<Jakotiedot> {
    const { jakolinkit } = this.deps;
    const { jako, piiri } = await this.muutettava(piirit, tunnus, jalki);
    vaadi(lyhennyksenEste(jako, loppu, this.tanaan()));
    const muutokset = [{ polku: 'loppu', vanha: jako.loppu, uusi: loppu }];
    // Toinen ehti perua tai lyhentää enemmän.
    if (!(await jakolinkit.lyhenna(tunnus, loppu, jalki.muutoksenKirjaukset({ muutokset }).audit)))
      throw new EhoksError('jako.ei-lyhenna');
    return this.tiedot(piiri, { ...jako, loppu }, (await jakolinkit.katselut([tunnus])).get(tunnus));
  }

  private async peru(piirit: readonly Jakopiiri[], tunnus: string, jalki: Jalki): Promise<void> {
    const { jakolinkit, kello } = this.deps;
    await this.muutettava(piirit, tunnus, jalki);
    if (!(await jakolinkit.peru(tunnus, kello.nyt(), jalki.muutoksenKirjaukset().audit)))
      throw new EhoksError('jako.peruttu');
  }

  private async nahtava(
    piirit: readonly Jakopiiri[],
    tunnus: string,
  ): Promise<{ readonly jako: Jakolinkki; readonly piiri: Jakopiiri }> {
    const jako = await this.deps.jakolinkit.hae(tunnus);
    const piiri = piirit.find(({ tallennettu }) => tallennettu.hoks.id === jako?.hoksId);
    if (jako === undefined || piiri === undefined || !saakoJaolle(piiri.tekija, 'nae', jako.jakaja))
      throw new EhoksError('jako.ei-loydy');
    return { jako, piiri };
  }

  private async muutettava(piirit: readonly Jakopiiri[], tunnus: string, jalki: Jalki) {
    const { jako, piiri } = await this.nahtava(piirit, tunnus);
    jalki.kohdistuiHoksiin(piiri.tallennettu.hoks);
    if (!saakoJaolle(piiri.tekija, 'muuta', jako.jakaja)) throw new EhoksError('oikeus.kielletty');
    return { jako, piiri };
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

  private async jaot(piirit: readonly Jakopiiri[]): Promise<Jaotiedot> {
    const { jakolinkit, oppijaindeksi, viestinvalitys, nimeaja } = this.deps;
    const [kaikki, rivit] = await Promise.all([
      jakolinkit.hoksien(piirit.map(({ tallennettu }) => tallennettu.hoks.id)),
      Promise.all(piirit.map(({ tallennettu }) => oppijaindeksi.hoksilla(tallennettu.hoks.id))),
    ]);
    const katselut = await jakolinkit.katselut(kaikki.map(({ tunnus }) => tunnus));
    const suunnitelmat = piirit.map((piiri, i): SuunnitelmanJaot => {
      const { hoks } = piiri.tallennettu;
      const rivi = rivit[i];
      return {
        eid: hoks.eid,
        ...(rivi && { rivi }),
        jaot: kaikki
          .filter((jako) => jako.hoksId === hoks.id && saakoJaolle(piiri.tekija, 'nae', jako.jakaja))
          .map((jako) => this.tiedot(piiri, jako, katselut.get(jako.tunnus))),
        esitaytot: jaonEsitaytot(hoks, piiri.jakaja.laji, this.tanaan()),
      };
    });
    const puuttuvat = new Puuttuvat();
    const osat = suunnitelmat.flatMap(({ jaot, esitaytot }) => [...jaot, ...esitaytot].flatMap(({ osa }) => osa ?? []));
    const nimet = await nimeaja.nimet(viittaukset(...osat), puuttuvat);
    const osiot = piirit.every(({ tekija }) => salliiJaon(tekija, 'jaa-laajasti')) ? JAON_OSIOIDEN_NIMET : [];
    return { suunnitelmat, osiot, kanavat: viestinvalitys.kanavat, nimet, puuttuvat: puuttuvat.luettelo() };
  }

  private tiedot(piiri: Jakopiiri, jako: Jakolinkki, katselut: Katselut = EI_KATSELUJA): Jakotiedot {
    const kohta = onKohdeviite(jako.kohde) ? etsiKohta(piiri.tallennettu.hoks, jako.kohde) : undefined;
    const jaonOma = jaonTila(jako, this.tanaan());
    const onAuki = jaonOma === 'voimassa' || jaonOma === 'ei-viela';
    const tila = onAuki && onKohdeviite(jako.kohde) && kohta === undefined ? 'kohde-poistunut' : jaonOma;
    const saaMuuttaa = onAuki && saakoJaolle(piiri.tekija, 'muuta', jako.jakaja);
    return { jako, tila, ...(kohta && { osa: kohta.osa }), katselut, toimet: saaMuuttaa ? ['lyhenna', 'peru'] : [] };
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
