import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import { osoitteenAvain } from '../../jakolinkit/osoite.js';
import type { Viestinvalitys } from '../../jakolinkit/viestinvalitys.port.js';
import { vaadiOppijanToimi } from '../../oikeudet/asiointi.js';
import type { Kayttaja, Oppijakayttaja, Yhteys } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { OrganisaatioOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Muistutustilaus, NahdytOikeudet, Tilaaja, Tilausvalinnat } from '../muistutustilaus.js';
import { tilauksenKohde, vahvistettavaAsti, VAHVISTUSPYYNTOJA_ENINTAAN } from '../muistutustilaus.js';
import type { MuistutustilausRepository } from '../muistutustilaus-repository.port.js';
import { muistutuslajit, type Muistutettava } from '../muistutuslajit.js';
import { OPPIJAN_RYTMI, RYTMIT, seuraavaLahetys } from '../rytmit.js';
import type { Sivuosoitteet } from '../sivuosoitteet.port.js';

/** Tilaukset ja se, voiko muistutuksia ylipäätään tilata. */
export interface OmatMuistutukset {
  readonly tilaukset: readonly Muistutustilaus[];
  readonly kaytossa: boolean;
}

/**
 * Muistutusten tilaaminen ja lopettaminen. Virkailija tilaa organisaation, jonka suunnitelmia hän saa lukea; oppija tilaa omansa
 * itse, ei kukaan hänen puolestaan. Ennen kuin osoitteen haltija on vahvistanut sen, siihen lähtee vain vahvistuspyyntö. Muutokset
 * heittävät lisäksi `tallennus.ei-onnistu`.
 */
export class Muistutukset {
  constructor(
    private readonly deps: {
      readonly muistutustilaukset: MuistutustilausRepository;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly viestinvalitys: Viestinvalitys;
      readonly sivuosoitteet: Sivuosoitteet;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  virkailijan(kayttaja: Kayttaja): Promise<OmatMuistutukset> {
    const teko = { tekija: kayttaja, toimi: 'lue-muistutuksia', kohde: {} } as const;
    return this.deps.kirjaaja.kirjaten(teko, async () => ({
      tilaukset: await this.deps.muistutustilaukset.virkailijan(kayttaja.kayttajatunnus),
      kaytossa: this.kaytossa,
    }));
  }

  /** Heittää `oikeus.kielletty`, kun asioidaan toisen puolesta. */
  oppijan(oppija: Oppijakayttaja): Promise<OmatMuistutukset> {
    const { oppijaOid } = oppija;
    const teko = { tekija: oppija, toimi: 'lue-muistutuksia', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async () => {
      vaadiOppijanToimi(oppija, 'tilaa-muistutuksia');
      const tilaus = await this.deps.muistutustilaukset.hae({ laji: 'oppija', oppijaOid });
      return { tilaukset: tilaus ? [tilaus] : [], kaytossa: this.kaytossa };
    });
  }

  /**
   * Entisen tilalle. Vahvistettu osoite pysyy vahvistettuna; muuhun lähtee vahvistuspyyntö. Heittää `oikeus.kielletty`, `toiminto.suljettu`,
   * `rekisteri.ei-vastaa`, `pyynto.parametri`, `muistutus.ei-kaytossa`, `muistutus.pyyntoja-liikaa` tai `viesti.ei-lahde`; silloin mikään ei muutu.
   */
  tilaaVirkailijana(
    organisaatio: OrganisaatioOid,
    valinnat: Tilausvalinnat,
    kayttaja: Kayttaja,
  ): Promise<Muistutustilaus> {
    const teko = { tekija: kayttaja, toimi: 'tilaa-muistutukset', kohde: { organisaatio } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      const { peruste } = await this.deps.oikeusvalvoja.vaadi(kayttaja, 'lue', { oppilaitosOid: organisaatio });
      jalki.perusteena(peruste);
      const { yhteys: _, ...oikeudet } = kayttaja;
      const tilaaja = { laji: 'virkailija', kayttajatunnus: kayttaja.kayttajatunnus, organisaatio } as const;
      return this.tilaa(tilaaja, valinnat, jalki, { kayttaja: oikeudet, nahty: this.deps.kello.nyt() });
    });
  }

  /** Sama oppijan omista suunnitelmista. Heittää `oikeus.kielletty`, kun asioidaan toisen puolesta. */
  tilaaOppijana(valinnat: Omit<Tilausvalinnat, 'rytmi'>, oppija: Oppijakayttaja): Promise<Muistutustilaus> {
    const { oppijaOid } = oppija;
    const teko = { tekija: oppija, toimi: 'tilaa-muistutukset', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      vaadiOppijanToimi(oppija, 'tilaa-muistutuksia');
      return this.tilaa({ laji: 'oppija', oppijaOid }, { ...valinnat, rytmi: OPPIJAN_RYTMI }, jalki);
    });
  }

  /** Oman tilauksen voi aina lopettaa, vaikka oikeus organisaatioon olisi päättynyt. Heittää `muistutus.ei-loydy`. */
  lopetaVirkailijana(organisaatio: OrganisaatioOid, kayttaja: Kayttaja): Promise<void> {
    const teko = { tekija: kayttaja, toimi: 'lopeta-muistutukset', kohde: { organisaatio } } as const;
    return this.deps.kirjaaja.kirjaten(teko, (jalki) =>
      this.lopetaTilaajan({ laji: 'virkailija', kayttajatunnus: kayttaja.kayttajatunnus, organisaatio }, jalki),
    );
  }

  /** Heittää `oikeus.kielletty` tai `muistutus.ei-loydy`. */
  lopetaOppijana(oppija: Oppijakayttaja): Promise<void> {
    const { oppijaOid } = oppija;
    const teko = { tekija: oppija, toimi: 'lopeta-muistutukset', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      vaadiOppijanToimi(oppija, 'tilaa-muistutuksia');
      await this.lopetaTilaajan({ laji: 'oppija', oppijaOid }, jalki);
    });
  }

  /** Tilaus, jonka viestissä avain oli. Sivun avaaminen ei muuta mitään: postin tarkastajat avaavat linkkejä. Heittää `muistutus.ei-loydy`. */
  async avaimella(avain: string): Promise<Muistutustilaus> {
    const tilaus = await this.deps.muistutustilaukset.avaimella(avain);
    if (tilaus === undefined) throw new EhoksError('muistutus.ei-loydy');
    return tilaus;
  }

  /** Osoitteen haltija vahvistaa sen. Jo vahvistettu pysyy. Heittää `muistutus.ei-loydy`. */
  vahvista(avain: string, yhteys: Yhteys): Promise<Muistutustilaus> {
    const { muistutustilaukset, kirjaaja, kello } = this.deps;
    return kirjaaja.kirjaten({ yhteys, toimi: 'vahvista-muistutukset', kohde: {} }, async (jalki) => {
      const tilaus = await this.avaimella(avain);
      jalki.kohdistui(tilauksenKohde(tilaus.tilaaja));
      if (tilaus.vahvistettu !== undefined) return tilaus;
      const vahvistettu = kello.nyt();
      const tiedot = { vahvistettu, seuraava: seuraavaLahetys(tilaus.rytmi, vahvistettu) };
      await muistutustilaukset.vahvista(avain, tiedot, jalki.muutoksenKirjaukset().audit);
      return { ...tilaus, ...tiedot };
    });
  }

  /** Osoitteen haltija lopettaa muistutukset kirjautumatta; palauttaa lopetetun. Heittää `muistutus.ei-loydy`. */
  lopeta(avain: string, yhteys: Yhteys): Promise<Muistutustilaus> {
    return this.deps.kirjaaja.kirjaten({ yhteys, toimi: 'lopeta-muistutukset', kohde: {} }, async (jalki) => {
      const tilaus = await this.avaimella(avain);
      jalki.kohdistui(tilauksenKohde(tilaus.tilaaja));
      await this.poista(tilaus, jalki);
      return tilaus;
    });
  }

  private async tilaa(
    tilaaja: Tilaaja,
    valinnat: Tilausvalinnat,
    jalki: Jalki,
    oikeudet?: NahdytOikeudet,
  ): Promise<Muistutustilaus> {
    const { muistutustilaukset } = this.deps;
    vaadiValinnat(tilaaja.laji, valinnat);
    const entinen = await muistutustilaukset.hae(tilaaja);
    const nyt = this.deps.kello.nyt();
    const pysyy =
      entinen?.vahvistettu !== undefined && sahkoposti(entinen.osoite) === sahkoposti(valinnat.osoite)
        ? entinen
        : undefined;
    const tilaus: Muistutustilaus = {
      ...pysyy,
      ...valinnat,
      ...(oikeudet && { oikeudet }),
      tilaaja,
      avain: pysyy?.avain ?? (await this.pyydaVahvistus(tilaaja, valinnat)),
      seuraava: pysyy ? seuraavaLahetys(valinnat.rytmi, nyt) : vahvistettavaAsti(nyt),
    };
    // Osoitetta ei kirjata lokiin: sieltä se ei poistuisi.
    const muutokset = [
      { polku: 'rytmi', uusi: tilaus.rytmi },
      { polku: 'lajit', uusi: tilaus.lajit },
    ];
    await muistutustilaukset.tallenna(tilaus, jalki.muutoksenKirjaukset({ muutokset }).audit);
    return tilaus;
  }

  /** Lähettää pyynnön ja palauttaa avaimen, jolla siihen vastataan. */
  private async pyydaVahvistus(tilaaja: Tilaaja, { osoite, kieli }: Tilausvalinnat): Promise<string> {
    const { muistutustilaukset, viestinvalitys, sivuosoitteet, tunnistegeneraattori, kello } = this.deps;
    if (!this.kaytossa) throw new EhoksError('muistutus.ei-kaytossa');
    const kuka = tilaaja.laji === 'virkailija' ? tilaaja.kayttajatunnus : tilaaja.oppijaOid;
    const lupa = await muistutustilaukset.varaaVahvistuspyynto(
      [`tilaaja:${kuka}`, sahkoposti(osoite)],
      paivaHelsingissa(kello.nyt()),
      VAHVISTUSPYYNTOJA_ENINTAAN,
    );
    if (!lupa) throw new EhoksError('muistutus.pyyntoja-liikaa');
    // Kaksi UUID:tä: 244 satunnaista bittiä.
    const avain = `${tunnistegeneraattori.uuid()}${tunnistegeneraattori.uuid()}`;
    await viestinvalitys.laheta({
      vastaanottaja: { kanava: 'sahkoposti', osoite },
      kieli,
      viesti: { laji: 'muistutusten-vahvistus', uri: sivuosoitteet.muistutukset(avain) },
    });
    return avain;
  }

  private async lopetaTilaajan(tilaaja: Tilaaja, jalki: Jalki): Promise<void> {
    const tilaus = await this.deps.muistutustilaukset.hae(tilaaja);
    if (tilaus === undefined) throw new EhoksError('muistutus.ei-loydy');
    await this.poista(tilaus, jalki);
  }

  private async poista({ avain }: Muistutustilaus, jalki: Jalki): Promise<void> {
    const poistui = await this.deps.muistutustilaukset.poista(avain, jalki.muutoksenKirjaukset().audit);
    if (!poistui) throw new EhoksError('muistutus.ei-loydy');
  }

  private get kaytossa(): boolean {
    const { viestinvalitys, sivuosoitteet } = this.deps;
    return sivuosoitteet.kaytossa && viestinvalitys.kanavat.includes('sahkoposti');
  }
}

function vaadiValinnat(kenelle: Muistutettava, { lajit, rytmi }: Tilausvalinnat): void {
  const sallitut = muistutuslajit(kenelle);
  if (lajit.length === 0 || !lajit.every((laji) => sallitut.includes(laji)))
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'lajit' } });
  if (!(RYTMIT[rytmi].kenelle as readonly Muistutettava[]).includes(kenelle))
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'rytmi' } });
}

function sahkoposti(osoite: string): string {
  return osoitteenAvain({ kanava: 'sahkoposti', osoite });
}
