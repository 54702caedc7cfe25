import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokikohde } from '../../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Toimi } from '../../oikeudet/oikeustaulukko.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { opiskeluoikeustiedot } from '../../oppijaindeksi/rekisteritiedot.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Toiminto } from '../../saannot/saanto.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista, type Tarkistettava } from '../../saannot/tarkista.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { estaa, type Havainto } from '../../virheet/havainto.js';
import type { Hoks, HoksId, HoksOsat, Muutosnumero } from '../hoks.js';
import type { HoksRepository, LuettuHoks, Muutos, TallennettuHoks } from '../hoks-repository.port.js';
import { kenttamuutokset } from '../kenttamuutokset.js';
import { lahetetytTunnisteet } from '../lahetetyt-tunnisteet.js';
import type { HoksLuonnos } from '../luonnos.js';
import { annaModuleIdt } from '../module-idt.js';
import { annaYksiloivatTunnisteet } from '../yksiloivat-tunnisteet.js';
import { valmisHoks } from '../valmis-hoks.js';
import { opiskeluoikeudenOrganisaatiot } from './opiskeluoikeuden-organisaatiot.js';

/** Mitä suunnitelmaa muutetaan, kuka muuttaa ja millä ehdolla. */
export interface Paivityspyynto {
  readonly id: HoksId;
  readonly kayttaja: Kayttaja;
  /** Oppija, jonka osoitteeseen päivitys lähetettiin; suunnitelman on oltava hänen. */
  readonly polunOppijaOid?: OppijaOid;
  /** Tallennetaan vain, jos suunnitelma on yhä jossakin näistä muutoksista (If-Match). */
  readonly ehto?: readonly Muutosnumero[];
}

interface Paivityssisalto extends Tarkistettava {
  /** Rungossa olleet tunnisteet; niiden on oltava polun suunnitelman omat. */
  readonly rungonId?: HoksId;
  readonly rungonEid?: string;
}

export interface HoksinPaivitys extends Paivityspyynto, Paivityssisalto {}

/** Antaa uuden sisällön, kun oikeus muuttaa tiedetään. `tunnetut`: osat, joiden `module-id`t säilyvät; jollei muuta, vanhan. */
type Sisallonhaku = (luettu: LuettuHoks) => Promise<Paivityssisalto & { readonly tunnetut?: HoksOsat }>;

export interface Paivitystulos {
  readonly hoks: Hoks;
  readonly muutosnumero: Muutosnumero;
  /** Ne havainnot, jotka eivät estäneet päivitystä. */
  readonly havainnot: readonly Havainto[];
}

/** Tavat päivittää: mihin on oltava oikeus, minkä säännöt, ja mitä tallennettavasta tulee, kun vanha ja uusi sisältö tunnetaan. */
const PAIVITYSTAVAT = {
  /** PUT: lähetetty korvaa kaiken; pois jätetty tyhjenee, paitsi suunnitelman henkilöllisyys. */
  korvaa: {
    laji: 'korvaus',
    oikeus: 'muuta',
    saannot: 'korvaa',
    luonnos: ({ oppijaOid, opiskeluoikeusOid }, lahetetty) => ({ oppijaOid, opiskeluoikeusOid, ...lahetetty }),
  },
  /** PATCH: lähetetyt päätason tiedot muuttuvat, muu säilyy. */
  muuta: {
    laji: 'muutos',
    oikeus: 'muuta',
    saannot: 'muuta',
    luonnos: (vanha, lahetetty) => ({ ...vanha, ...lahetetty }),
  },
  /** Vanha versio korvaa kaiken muun kuin sen, kenen ja minkä opiskeluoikeuden suunnitelma on. */
  'palauta-versio': {
    laji: 'version-palautus',
    oikeus: 'palauta-versio',
    saannot: 'korvaa',
    luonnos: ({ oppijaOid, opiskeluoikeusOid }, versio) => ({ ...versio, oppijaOid, opiskeluoikeusOid }),
  },
} as const satisfies Record<
  string,
  {
    laji: Muutos['laji'];
    oikeus: Toimi;
    saannot: Toiminto;
    luonnos: (vanha: Hoks, sisalto: HoksLuonnos) => HoksLuonnos;
  }
>;

/** Päivittää olemassa olevan HOKSin kokonaan (PUT), päätason tiedoilta (PATCH) tai aiemman versionsa mukaiseksi. */
export class PaivitaHoks {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly koski: Koski;
      readonly oppijanumerorekisteri: Oppijanumerorekisteri;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
      readonly saantotasot: Saantotasot;
    },
  ) {}

  /** Heittää samat kuin `muuta`. */
  async korvaa(paivitys: HoksinPaivitys): Promise<Paivitystulos> {
    return this.paivita('korvaa', lahetetytTunnisteet(paivitys.luonnos), paivitys, async () =>
      this.lahetetty(paivitys),
    );
  }

  /**
   * Heittää `hoks.ei-loydy`, `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `hoks.ehto-ei-tayty`, `hoks.sisalto`,
   * `hoks.muuttunut`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`; silloin mitään ei ole tallennettu.
   */
  async muuta(paivitys: HoksinPaivitys): Promise<Paivitystulos> {
    return this.paivita('muuta', lahetetytTunnisteet(paivitys.luonnos), paivitys, async () => this.lahetetty(paivitys));
  }

  /** `hae` antaa palautettavan version, kun oikeus palauttaa tiedetään. Heittää samat kuin `muuta` ja mitä `hae` heittää. */
  async palautaVersio(
    { versio, ...pyynto }: Paivityspyynto & { readonly versio: Muutosnumero },
    hae: (luettu: LuettuHoks) => Promise<Hoks>,
  ): Promise<Paivitystulos> {
    return this.paivita('palauta-versio', { versiot: [versio] }, pyynto, async (luettu) => {
      const palautettava = await hae(luettu);
      const { id: _id, eid: _eid, manuaalisyotto: _ms, muokattu: _m, poistettu: _p, ...luonnos } = palautettava;
      return { luonnos, tunnetut: palautettava };
    });
  }

  /** Virkailija syöttää lomakkeella: hankkimistapa saa palvelulta tunnisteen, jos sitä ei annettu. */
  private lahetetty({ kayttaja, ...paivitys }: HoksinPaivitys): Paivityssisalto {
    return kayttaja.tyyppi === 'VIRKAILIJA'
      ? { ...paivitys, luonnos: annaYksiloivatTunnisteet(paivitys.luonnos, this.deps.tunnistegeneraattori) }
      : paivitys;
  }

  private async paivita(
    tapa: keyof typeof PAIVITYSTAVAT,
    kohde: Lokikohde,
    pyynto: Paivityspyynto,
    sisalto: Sisallonhaku,
  ): Promise<Paivitystulos> {
    const teko = { tekija: pyynto.kayttaja, toimi: tapa, kohde: { hoksId: pyynto.id, ...kohde } } as const;
    return this.deps.kirjaaja.kirjaten(teko, (jalki) => this.hakien(tapa, pyynto, sisalto, jalki));
  }

  private async hakien(
    tapa: keyof typeof PAIVITYSTAVAT,
    pyynto: Paivityspyynto,
    sisalto: Sisallonhaku,
    jalki: Jalki,
  ): Promise<Paivitystulos> {
    const { hoksit, koski } = this.deps;
    const tallennettu = await hoksit.hae(pyynto.id);
    if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
    jalki.kohdistuiHoksiin(tallennettu.hoks);
    if (pyynto.polunOppijaOid !== undefined && tallennettu.hoks.oppijaOid !== pyynto.polunOppijaOid)
      throw new EhoksError('hoks.ei-loydy');
    // Opiskeluoikeus kysytään kerran, vaikka hävitty kilpailu yritettäisiin uudelleen: HOKSin opiskeluoikeus ei vaihdu.
    const opiskeluoikeus = (await koski.opiskeluoikeus(tallennettu.hoks.opiskeluoikeusOid)) ?? null;
    const tallenna = (luettu: TallennettuHoks): Promise<Paivitystulos> =>
      this.tallenna(tapa, pyynto, sisalto, luettu, opiskeluoikeus, jalki);
    try {
      return await tallenna(tallennettu);
    } catch (virhe) {
      if (!EhoksError.on(virhe) || virhe.koodi !== 'hoks.muuttunut') throw virhe;
      if (pyynto.ehto !== undefined) throw new EhoksError('hoks.ehto-ei-tayty', { cause: virhe });
    }
    const uusin = await hoksit.hae(pyynto.id);
    if (uusin === undefined) throw new EhoksError('hoks.ei-loydy');
    return tallenna(uusin);
  }

  private async tallenna(
    tapa: keyof typeof PAIVITYSTAVAT,
    { kayttaja, ehto }: Paivityspyynto,
    haeSisalto: Sisallonhaku,
    luettu: TallennettuHoks,
    opiskeluoikeus: Awaited<ReturnType<Koski['opiskeluoikeus']>> | null,
    jalki: Jalki,
  ): Promise<Paivitystulos> {
    const { hoksit, koski, oikeusvalvoja, oppijanumerorekisteri, tunnistegeneraattori, kello, saantotasot } = this.deps;
    const { hoks: vanha, muutosnumero, organisaatiot: vanhat } = luettu;
    const { laji, oikeus, saannot, luonnos: yhdista } = PAIVITYSTAVAT[tapa];

    // Oikeus katsotaan KOSKIn nykyisestä oppilaitoksesta. Kun KOSKI ei enää tunne opiskeluoikeutta, se katsotaan säilytetystä:
    // vieraan on saatava 401 ennen kuin hän saa tietää, ettei opiskeluoikeutta ole.
    const { organisaatio, peruste } = await oikeusvalvoja.vaadi(
      kayttaja,
      oikeus,
      opiskeluoikeus ? opiskeluoikeudenOrganisaatiot(opiskeluoikeus) : vanhat,
    );
    jalki.perusteena(peruste);
    if (ehto !== undefined && !ehto.includes(muutosnumero)) throw new EhoksError('hoks.ehto-ei-tayty');

    const { luonnos: annettu, muotohavainnot, rungonId, rungonEid, tunnetut = vanha } = await haeSisalto(luettu);

    const luonnos = yhdista(vanha, annettu);
    const vaihtuu = (tieto: 'oppijaOid' | 'tuvaOpiskeluoikeusOid'): boolean =>
      luonnos[tieto] !== undefined && luonnos[tieto] !== vanha[tieto];
    const [tallennetunMasterOid, oppijanOpiskeluoikeudet] = await Promise.all([
      vaihtuu('oppijaOid') ? oppijanumerorekisteri.masterOid(vanha.oppijaOid) : undefined,
      vaihtuu('tuvaOpiskeluoikeusOid')
        ? koski.oppijanOpiskeluoikeudet(luonnos.oppijaOid ?? vanha.oppijaOid)
        : undefined,
    ]);
    const havainnot = tarkista(
      { luonnos, ...(muotohavainnot && { muotohavainnot }) },
      {
        toiminto: saannot,
        tanaan: paivaHelsingissa(kello.nyt()),
        opiskeluoikeus,
        tallennettu: vanha,
        ...(rungonId !== undefined && { rungonId }),
        ...(rungonEid !== undefined && { rungonEid }),
        ...(tallennetunMasterOid !== undefined && { tallennetunMasterOid }),
        ...(oppijanOpiskeluoikeudet && { oppijanOpiskeluoikeudet }),
      },
      saantotasot,
    );
    // Tuntematon opiskeluoikeus on aina virhe (`opiskeluoikeus.ei-koskessa`, jota ei voi lieventää).
    if (!opiskeluoikeus || estaa(havainnot)) throw new EhoksError('hoks.sisalto', { havainnot });

    const hoks: Hoks = {
      ...annaModuleIdt(valmisHoks(luonnos), tunnetut, tunnistegeneraattori),
      id: vanha.id,
      eid: vanha.eid,
      manuaalisyotto: vanha.manuaalisyotto,
      muokattu: kello.nyt(),
    };
    const organisaatiot = opiskeluoikeudenOrganisaatiot(opiskeluoikeus, organisaatio);
    const { koulutustoimijaOid } = organisaatiot;
    const uusi = await hoksit.tallenna(hoks, organisaatiot, luettu, {
      tekija: kayttaja.kayttajatunnus,
      laji,
      kirjaukset: jalki.muutoksenKirjaukset({ muutokset: kenttamuutokset(vanha, hoks), havainnot, koulutustoimijaOid }),
      rekisteritiedot: { opiskeluoikeus: opiskeluoikeustiedot(opiskeluoikeus) },
    });
    return { hoks, muutosnumero: uusi, havainnot };
  }
}
