import type { Kello } from '../aika/kello.port.js';
import type { Hoks } from '../hoks/hoks.js';
import { osoitin } from '../hoks/polku.js';
import {
  onOppija,
  onTyopaikasta,
  type OrganisaationOikeus,
  type Tekija,
  type Tyopaikkakayttaja,
  type Yhteys,
} from '../oikeudet/kayttaja.js';
import type { Organisaatio } from '../rekisterit/organisaatiot.port.js';
import { SIIRTOTOIMET, type Siirtotapahtuma, type Siirtotoimi } from '../siirtoloki/siirtotapahtuma.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { EhoksError } from '../virheet/ehoks-error.js';
import type { Havainto } from '../virheet/havainto.js';
import type { Kirjaukset } from './kirjaukset.js';
import type { Lokikohde, Lokimuutos, Lokitapahtuma, Lokitekija, Lokitoimi } from './lokitapahtuma.js';

/** Mitä ollaan tekemässä; kirjataan, päättyi se miten tahansa. */
export interface Teko {
  /** Puuttuu, kun tunnistus ei onnistunut. YLLAPITO toimii palvelimella eikä palvelun kautta. */
  readonly tekija?: Tekija | Tyopaikkakayttaja | 'YLLAPITO';
  /** Tarvitaan, kun tekijää ei tunneta. */
  readonly yhteys?: Yhteys;
  /** Tultiin tiedonsiirron rajapinnasta: yritys on siirtolokissa, vaikkei tekijää tunnistettu tai hän on väärän tyyppinen. */
  readonly tiedonsiirto?: boolean;
  readonly toimi: Lokitoimi;
  readonly kohde: Lokikohde;
}

/** Se, mitä teosta tiedetään tähän mennessä. Käyttötapaus täydentää sitä edetessään. */
export class Jalki {
  private kirjattu = false;

  constructor(
    private readonly deps: { readonly kello: Kello },
    readonly teko: Teko,
    private lisatty: Lokikohde = {},
    private sallinut?: OrganisaationOikeus,
    private oppilaitosOid?: OrganisaatioOid,
  ) {}

  /** Kohteesta selvisi lisää. */
  kohdistui(kohde: Lokikohde): void {
    this.lisatty = { ...this.lisatty, ...kohde };
  }

  /** Suunnitelma, jota teko koski, löytyi. */
  kohdistuiHoksiin({ id, oppijaOid, opiskeluoikeusOid }: Hoks): void {
    this.kohdistui({ hoksId: id, oppijaOid, opiskeluoikeusOid });
  }

  /** Oikeus, jonka perusteella tehdään. */
  perusteena(oikeus: OrganisaationOikeus): void {
    this.sallinut = oikeus;
  }

  /** Oikeus, joka sallii; puuttuu, kunnes se on ratkaistu, ja palvelulta itseltään. */
  get oikeus(): OrganisaationOikeus | undefined {
    return this.sallinut;
  }

  /** Opiskeluoikeuden oppilaitos, johon oikeus riittää: sekin näkee siirron. */
  oppilaitoksessa({ oid }: Organisaatio): void {
    this.oppilaitosOid = oid;
  }

  get onKirjattu(): boolean {
    return this.kirjattu;
  }

  /**
   * Merkinnät, jotka varasto kirjoittaa muutoksen kanssa samassa tapahtumassa; sen jälkeen tekoa ei enää kirjata
   * onnistuneena erikseen.
   */
  muutoksenKirjaukset({
    muutokset,
    havainnot = [],
    koulutustoimijaOid,
  }: {
    readonly muutokset?: readonly Lokimuutos[];
    readonly havainnot?: readonly Havainto[];
    readonly koulutustoimijaOid?: OrganisaatioOid | undefined;
  } = {}): Kirjaukset {
    this.kirjattu = true;
    const siirto = this.siirto(undefined, havainnot, koulutustoimijaOid);
    return { audit: { ...this.tapahtuma(), ...(muutokset && { muutokset }) }, ...(siirto && { siirto }) };
  }

  /** Merkinnät, kun teko hylättiin. */
  hylkayksenKirjaukset(virhe: EhoksError): Kirjaukset {
    const siirto = this.siirto(virhe, virhe.havainnot);
    return { audit: this.tapahtuma(virhe), ...(siirto && { siirto }) };
  }

  tapahtuma(virhe?: EhoksError): Lokitapahtuma {
    const { toimi, kohde, tekija } = this.teko;
    const yhteys = this.yhteys;
    const peruste = virhe?.peruste ?? this.oikeus;
    return {
      aika: this.deps.kello.nyt(),
      tekija: lokitekija(tekija),
      ...(yhteys && { yhteys }),
      toimi,
      kohde: { ...kohde, ...this.lisatty },
      ...(peruste !== undefined && { peruste }),
      ...(virhe && { koodi: virhe.koodi }),
    };
  }

  /** Siirtolokin rivi, kun järjestelmä siirtää tietoa, tai kuka tahansa yrittää sitä tiedonsiirron rajapinnassa. */
  siirto(
    virhe: EhoksError | undefined,
    havainnot: readonly Havainto[],
    koulutustoimijaOid?: OrganisaatioOid,
  ): Siirtotapahtuma | undefined {
    const { toimi, kohde, tekija, tiedonsiirto } = this.teko;
    if (!onSiirtotoimi(toimi) || tekija === 'YLLAPITO') return undefined;
    const kayttaja = tekija && !onTyopaikasta(tekija) && !onOppija(tekija) ? tekija : undefined;
    if (tiedonsiirto !== true && kayttaja?.tyyppi !== 'PALVELU') return undefined;
    // Siirtolokin näkee siirtäjän organisaatio: ilman oikeutta siihen jää vain se, mitä siirtäjä itse lähetti.
    const { oppijaOid, opiskeluoikeusOid, hoksId } = this.oikeus ? { ...kohde, ...this.lisatty } : kohde;
    const oikeus = this.oikeus ?? kayttaja?.oikeudet[0] ?? kayttaja?.paattynyt;
    const organisaatio = oikeus?.organisaatio;
    return {
      aika: this.deps.kello.nyt(),
      pyyntoId: this.yhteys?.pyyntoId ?? '',
      toimi,
      ...(kayttaja && { kayttajatunnus: kayttaja.kayttajatunnus }),
      ...(organisaatio && { organisaatio }),
      ...(this.oppilaitosOid && { oppilaitosOid: this.oppilaitosOid }),
      ...(koulutustoimijaOid && { koulutustoimijaOid }),
      ...(opiskeluoikeusOid && { opiskeluoikeusOid }),
      ...(oppijaOid && { oppijaOid }),
      ...(hoksId !== undefined && { hoksId }),
      ...(virhe && { koodi: virhe.koodi }),
      havainnot: havainnot.map(({ koodi, taso, polku }) => ({ koodi, taso, polku: osoitin(polku) })),
    };
  }

  private get yhteys(): Yhteys | undefined {
    const { tekija, yhteys } = this.teko;
    return (tekija === 'YLLAPITO' ? undefined : tekija?.yhteys) ?? yhteys;
  }
}

function lokitekija(tekija: Teko['tekija']): Lokitekija {
  if (tekija === undefined) return { tyyppi: 'TUNTEMATON' };
  if (tekija === 'YLLAPITO') return { tyyppi: 'YLLAPITO' };
  if (onTyopaikasta(tekija)) return { tyyppi: 'TYOPAIKKA', kayttajatunnus: tekija.osoite };
  if (!onOppija(tekija)) return { tyyppi: tekija.tyyppi, kayttajatunnus: tekija.kayttajatunnus, oid: tekija.oid };
  const { puolesta, oppijaOid } = tekija;
  return puolesta ? { tyyppi: 'OPPIJA', oid: puolesta.oid, puolesta: oppijaOid } : { tyyppi: 'OPPIJA', oid: oppijaOid };
}

function onSiirtotoimi(toimi: Lokitoimi): toimi is Siirtotoimi {
  return (SIIRTOTOIMET as readonly string[]).includes(toimi);
}
