import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja, Kayttajatyyppi, OrganisaationOikeus } from '../../oikeudet/kayttaja.js';
import { ANOMUKSELLA_MYONNETTAVAT } from '../../oikeudet/myontotaulukko.js';
import { ratkaiseMyonto, saaHallita, type Myonto } from '../../oikeudet/ratkaise-myonto.js';
import { roolitiedot, type Rooli } from '../../oikeudet/roolitaulukko.js';
import type { Organisaatio, Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { AnomusRepository } from '../anomus-repository.port.js';
import { jarjestajaOid } from '../jarjestaja.js';
import { roolinVoimassaolo, type Voimassaolo } from '../roolin-voimassaolo.js';
import { onSamaRooli, roolitMyonnettyina } from '../roolit-myonnettyina.js';
import type { Salasanatiivistin } from '../salasanatiivistin.port.js';
import { onKayttajatunnus, tunnuksenOid } from '../tunnuksen-nimi.js';
import type { TikettiRepository } from '../tiketti-repository.port.js';
import type { TunnusRepository } from '../tunnus-repository.port.js';
import { onVoimassa, type Roolimyonto, type Tunnus } from '../tunnus.js';
import type { TunnustenPiiri } from '../tunnusten-piiri.js';
import { tunnustiedot, type HallitseTunnuksia, type Kertasalaisuus, type Tunnustiedot } from './hallitse-tunnuksia.js';

/** Mikä rooli, missä ja milloin. Päivien oletukset: tästä päivästä, henkilöllä vuoden. */
export interface MyonnettavaRooli {
  readonly rooli: Rooli;
  readonly organisaatio: OrganisaatioOid;
  readonly alkaa?: Paiva;
  readonly paattyy?: Paiva;
}

export interface UusiTunnus extends MyonnettavaRooli {
  readonly kayttajatunnus: string;
  readonly nimi: string;
}

/** Roolien myöntäminen ja uudet tunnukset; tunnuksella on alusta asti rooli, joten sen luo roolin myöntäjä. */
export class MyonnaRooleja {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly anomukset: AnomusRepository;
      readonly organisaatiot: Organisaatiot;
      readonly tunnustenPiiri: TunnustenPiiri;
      readonly tiketit: TikettiRepository;
      readonly hallitseTunnuksia: HallitseTunnuksia;
      readonly salasanatiivistin: Salasanatiivistin;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Uusi tunnus: järjestelmälle, kun rooli on järjestelmän, muuten henkilölle. Heittää `myonto.*`, `tunnus.on-jo`,
   * `pyynto.parametri` tai `rekisteri.ei-vastaa`.
   */
  async luoTunnus(
    myontaja: Kayttaja,
    { kayttajatunnus, nimi, ...myonnettava }: UusiTunnus,
  ): Promise<{ readonly tunnus: Tunnustiedot; readonly salaisuus: Kertasalaisuus }> {
    const { tunnukset, hallitseTunnuksia, salasanatiivistin, tunnistegeneraattori, kirjaaja, kello } = this.deps;
    const kohde = { tunnus: kayttajatunnus, organisaatio: myonnettava.organisaatio };
    return kirjaaja.kirjaten({ tekija: myontaja, toimi: 'luo-tunnus', kohde }, async (jalki) => {
      if (!onKayttajatunnus(kayttajatunnus))
        throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'kayttajatunnus' } });
      const tyyppi = roolitiedot(myonnettava.rooli).kenelle;
      const myonto = await this.sallittu(myontaja, myonnettava, tyyppi, jalki);
      const luotu = kello.nyt();
      const salasana = tyyppi === 'PALVELU' ? hallitseTunnuksia.uusiSalasana() : undefined;
      const tunnus: Tunnus = {
        kayttajatunnus,
        oid: tunnuksenOid(tunnistegeneraattori.uuid()),
        tyyppi,
        nimi,
        ...(salasana !== undefined && {
          salasanatiiviste: await salasanatiivistin.tiivista(salasana),
          salasanaVaihdettu: luotu,
        }),
        roolit: [myonto],
        lukittu: false,
        kaytossa: true,
        luotu,
      };
      await tunnukset.lisaa(
        tunnus,
        jalki.muutoksenKirjaukset({ muutokset: [{ polku: 'roolit', uusi: tunnus.roolit }] }).audit,
      );
      const salaisuus: Kertasalaisuus =
        salasana === undefined ? { linkki: await hallitseTunnuksia.uusiLinkki(kayttajatunnus) } : { salasana };
      return { tunnus: tunnustiedot(tunnus, this.deps.kello.nyt()), salaisuus };
    });
  }

  /**
   * Antaa roolin tunnukselle, jota myöntäjä hallitsee, tai jatkaa sen voimassaoloa. Vieraan tunnuksen roolit eivät kasva:
   * muuten sen omat hallitsijat eivät enää hallitsisi sitä. Heittää `tunnus.ei-loydy`, `myonto.*` tai `rekisteri.ei-vastaa`.
   */
  async myonna(myontaja: Kayttaja, kayttajatunnus: string, myonnettava: MyonnettavaRooli): Promise<Tunnustiedot> {
    const kohde = { tunnus: kayttajatunnus, organisaatio: myonnettava.organisaatio };
    return this.deps.kirjaaja.kirjaten({ tekija: myontaja, toimi: 'myonna-rooli', kohde }, async (jalki) => {
      const { tyyppi } = await this.deps.tunnustenPiiri.vaadi(myontaja, kayttajatunnus);
      const myonto = await this.sallittu(myontaja, myonnettava, tyyppi, jalki);
      const tanaan = paivaHelsingissa(this.deps.kello.nyt());
      const tiedot = await this.muutaRoolit(kayttajatunnus, jalki, (roolit) =>
        roolitMyonnettyina(roolit, myonto, tanaan),
      );
      // Aiemmin annettu salasanalinkki ei saa avata uutta roolia sille, joka hallitsi vain vanhoja.
      if (tyyppi === 'VIRKAILIJA') await this.deps.tiketit.poistaKayttajan(kayttajatunnus);
      return tiedot;
    });
  }

  /** Ottaa roolin pois: sen saa tehdä, joka saisi sen myöntää. Heittää `tunnus.ei-loydy`, `myonto.*` tai `rekisteri.ei-vastaa`. */
  async poista(
    myontaja: Kayttaja,
    kayttajatunnus: string,
    poistettava: Pick<MyonnettavaRooli, 'rooli' | 'organisaatio'>,
  ): Promise<void> {
    const kohde = { tunnus: kayttajatunnus, organisaatio: poistettava.organisaatio };
    await this.deps.kirjaaja.kirjaten({ tekija: myontaja, toimi: 'poista-rooli', kohde }, async (jalki) => {
      const organisaatio = await this.deps.organisaatiot.organisaatio(poistettava.organisaatio);
      if (!saaHallita(myontaja, [{ rooli: poistettava.rooli, organisaatio }]))
        throw new EhoksError('myonto.roolia-ei-saa-myontaa', { peruste: 'roolia-ei-saa-myontaa' });
      const tunnus = await this.deps.tunnukset.hae(kayttajatunnus);
      // Vierasta tunnusta ei eroteta puuttuvasta.
      if (!tunnus?.roolit.some((rooli) => onSamaRooli(rooli, poistettava))) throw new EhoksError('tunnus.ei-loydy');
      await this.muutaRoolit(kayttajatunnus, jalki, (roolit) =>
        roolit.filter((vanha) => !onSamaRooli(vanha, poistettava)),
      );
    });
  }

  /** Onnistuisiko `myonna`, jos anomus olisi jo hyväksytty? Heittää samat kuin se. */
  async vaadiMyonnettavissa(myontaja: Kayttaja, kayttajatunnus: string, myonnettava: MyonnettavaRooli): Promise<void> {
    const { tyyppi } = await this.deps.tunnustenPiiri.vaadi(myontaja, kayttajatunnus);
    await this.myonto(myontaja, myonnettava, tyyppi, { anomusHyvaksytty: true });
  }

  private async muutaRoolit(
    kayttajatunnus: string,
    jalki: Jalki,
    muunna: (roolit: readonly Roolimyonto[]) => readonly Roolimyonto[],
  ): Promise<Tunnustiedot> {
    const { tunnukset } = this.deps;
    const ennen = await tunnukset.hae(kayttajatunnus);
    if (ennen === undefined) throw new EhoksError('tunnus.ei-loydy');
    const { audit } = jalki.muutoksenKirjaukset({
      muutokset: [{ polku: 'roolit', vanha: ennen.roolit, uusi: muunna(ennen.roolit) }],
    });
    const muutettu = await tunnukset.muuta(
      kayttajatunnus,
      (tunnus) => ({ ...tunnus, roolit: muunna(tunnus.roolit) }),
      audit,
    );
    if (muutettu === undefined) throw new EhoksError('tunnus.ei-loydy');
    return tunnustiedot(muutettu, this.deps.kello.nyt());
  }

  private async sallittu(
    myontaja: Kayttaja,
    myonnettava: MyonnettavaRooli,
    saajanTyyppi: Kayttajatyyppi,
    jalki: Jalki,
  ): Promise<Roolimyonto & Voimassaolo> {
    const anomusHyvaksytty = await this.onHyvaksytty(myonnettava);
    const { myonto, peruste } = await this.myonto(myontaja, myonnettava, saajanTyyppi, { anomusHyvaksytty });
    jalki.perusteena(peruste);
    return myonto;
  }

  private async myonto(
    myontaja: Kayttaja,
    { rooli, organisaatio: oid, ...paivat }: MyonnettavaRooli,
    saajanTyyppi: Kayttajatyyppi,
    { anomusHyvaksytty }: Pick<Myonto, 'anomusHyvaksytty'>,
  ): Promise<{ readonly myonto: Roolimyonto & Voimassaolo; readonly peruste: OrganisaationOikeus }> {
    const { organisaatiot, kello } = this.deps;
    const organisaatio = await organisaatiot.organisaatio(oid);
    const anomuksella = ANOMUKSELLA_MYONNETTAVAT.includes(rooli) && organisaatio !== undefined;
    const paatos = ratkaiseMyonto(myontaja, {
      rooli,
      saajanTyyppi,
      organisaatio,
      anomusHyvaksytty,
      jarjestajaIntegroi: anomuksella && (await this.integroi(organisaatio)),
    });
    if (!paatos.sallittu) throw new EhoksError(`myonto.${paatos.peruste}`, { peruste: paatos.peruste });
    const voimassaolo = roolinVoimassaolo(saajanTyyppi, paivat, paivaHelsingissa(kello.nyt()));
    return { myonto: { rooli, organisaatio: oid, ...voimassaolo }, peruste: paatos.peruste };
  }

  private async onHyvaksytty({ rooli, organisaatio }: MyonnettavaRooli): Promise<boolean> {
    if (!ANOMUKSELLA_MYONNETTAVAT.includes(rooli)) return false;
    const anomukset = await this.deps.anomukset.kaikki();
    return anomukset.some((anomus) => anomus.tila === 'hyvaksytty' && anomus.organisaatio === organisaatio);
  }

  /** Onko järjestäjällä palvelukäyttäjätunnus, jonka oikeus on voimassa? */
  private async integroi(organisaatio: Organisaatio): Promise<boolean> {
    const { tunnukset, organisaatiot, kello } = this.deps;
    const tanaan = paivaHelsingissa(kello.nyt());
    const palvelunRoolit = (await tunnukset.kaikki()).flatMap(({ tyyppi, kaytossa, roolit }) =>
      tyyppi === 'PALVELU' && kaytossa ? roolit.filter((myonto) => onVoimassa(myonto, tanaan)) : [],
    );
    const missa = await Promise.all(palvelunRoolit.map((myonto) => organisaatiot.organisaatio(myonto.organisaatio)));
    return missa.some((toinen) => toinen !== undefined && jarjestajaOid(toinen) === jarjestajaOid(organisaatio));
  }
}
