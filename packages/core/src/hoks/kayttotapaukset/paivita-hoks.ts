import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista, type Tarkistettava } from '../../saannot/tarkista.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { estaa, type Havainto } from '../../virheet/havainto.js';
import type { Hoks, HoksId } from '../hoks.js';
import type { HoksRepository, Muutos, Muutosnumero, TallennettuHoks } from '../hoks-repository.port.js';
import { kenttamuutokset } from '../kenttamuutokset.js';
import { lahetetytTunnisteet } from '../lahetetyt-tunnisteet.js';
import type { HoksLuonnos } from '../luonnos.js';
import { annaModuleIdt } from '../module-idt.js';
import { annaYksiloivatTunnisteet } from '../yksiloivat-tunnisteet.js';
import { valmisHoks } from '../valmis-hoks.js';
import { opiskeluoikeudenOrganisaatiot } from './opiskeluoikeuden-organisaatiot.js';

export interface HoksinPaivitys extends Tarkistettava {
  readonly id: HoksId;
  readonly kayttaja: Kayttaja;
  /** Oppija, jonka osoitteeseen päivitys lähetettiin; suunnitelman on oltava hänen. */
  readonly polunOppijaOid?: OppijaOid;
  /** Rungossa olleet tunnisteet; niiden on oltava polun suunnitelman omat. */
  readonly rungonId?: HoksId;
  readonly rungonEid?: string;
  /** Tallennetaan vain, jos suunnitelma on yhä jossakin näistä muutoksista (If-Match). */
  readonly ehto?: readonly Muutosnumero[];
}

export interface Paivitystulos {
  readonly hoks: Hoks;
  readonly muutosnumero: Muutosnumero;
  /** Ne havainnot, jotka eivät estäneet päivitystä. */
  readonly havainnot: readonly Havainto[];
}

/** Kaksi tapaa päivittää: mitä tallennettavasta tulee, kun vanha ja lähetetty tunnetaan. */
const PAIVITYSTAVAT = {
  /** PUT: lähetetty korvaa kaiken; pois jätetty tyhjenee, paitsi suunnitelman henkilöllisyys. */
  korvaa: {
    laji: 'korvaus',
    luonnos: ({ oppijaOid, opiskeluoikeusOid }: Hoks, lahetetty: HoksLuonnos): HoksLuonnos => ({
      oppijaOid,
      opiskeluoikeusOid,
      ...lahetetty,
    }),
  },
  /** PATCH: lähetetyt päätason tiedot muuttuvat, muu säilyy. */
  muuta: {
    laji: 'muutos',
    luonnos: (vanha: Hoks, lahetetty: HoksLuonnos): HoksLuonnos => ({ ...vanha, ...lahetetty }),
  },
} as const satisfies Record<
  string,
  { laji: Muutos['laji']; luonnos: (vanha: Hoks, lahetetty: HoksLuonnos) => HoksLuonnos }
>;

/** Päivittää olemassa olevan HOKSin kokonaan (PUT) tai päätason tiedoilta (PATCH). */
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
    return this.paivita('korvaa', paivitys);
  }

  /**
   * Heittää `hoks.ei-loydy`, `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `hoks.ehto-ei-tayty`, `hoks.sisalto`,
   * `hoks.muuttunut`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`; silloin mitään ei ole tallennettu.
   */
  async muuta(paivitys: HoksinPaivitys): Promise<Paivitystulos> {
    return this.paivita('muuta', paivitys);
  }

  private async paivita(tapa: keyof typeof PAIVITYSTAVAT, paivitys: HoksinPaivitys): Promise<Paivitystulos> {
    const { id, kayttaja, luonnos } = paivitys;
    const kohde = { hoksId: id, ...lahetetytTunnisteet(luonnos) };
    const teko = { tekija: kayttaja, toimi: tapa, kohde } as const;
    return this.deps.kirjaaja.kirjaten(teko, (jalki) => this.hakien(tapa, paivitys, jalki));
  }

  private async hakien(
    tapa: keyof typeof PAIVITYSTAVAT,
    paivitys: HoksinPaivitys,
    jalki: Jalki,
  ): Promise<Paivitystulos> {
    const { hoksit, koski } = this.deps;
    const tallennettu = await hoksit.hae(paivitys.id);
    if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
    jalki.kohdistuiHoksiin(tallennettu.hoks);
    if (paivitys.polunOppijaOid !== undefined && tallennettu.hoks.oppijaOid !== paivitys.polunOppijaOid)
      throw new EhoksError('hoks.ei-loydy');
    // Opiskeluoikeus kysytään kerran, vaikka hävitty kilpailu yritettäisiin uudelleen: HOKSin opiskeluoikeus ei vaihdu.
    const opiskeluoikeus = (await koski.opiskeluoikeus(tallennettu.hoks.opiskeluoikeusOid)) ?? null;
    const tallenna = (luettu: TallennettuHoks): Promise<Paivitystulos> =>
      this.tallenna(tapa, paivitys, luettu, opiskeluoikeus, jalki);
    try {
      return await tallenna(tallennettu);
    } catch (virhe) {
      if (!EhoksError.on(virhe) || virhe.koodi !== 'hoks.muuttunut') throw virhe;
      if (paivitys.ehto !== undefined) throw new EhoksError('hoks.ehto-ei-tayty', { cause: virhe });
    }
    const uusin = await hoksit.hae(paivitys.id);
    if (uusin === undefined) throw new EhoksError('hoks.ei-loydy');
    return tallenna(uusin);
  }

  private async tallenna(
    tapa: keyof typeof PAIVITYSTAVAT,
    { luonnos: annettu, muotohavainnot, rungonId, rungonEid, kayttaja, ehto }: HoksinPaivitys,
    { hoks: vanha, muutosnumero, organisaatiot: vanhat }: TallennettuHoks,
    opiskeluoikeus: Awaited<ReturnType<Koski['opiskeluoikeus']>> | null,
    jalki: Jalki,
  ): Promise<Paivitystulos> {
    const { hoksit, koski, oikeusvalvoja, oppijanumerorekisteri, tunnistegeneraattori, kello, saantotasot } = this.deps;
    const { laji, luonnos: yhdista } = PAIVITYSTAVAT[tapa];
    const lahetetty =
      kayttaja.tyyppi === 'VIRKAILIJA' ? annaYksiloivatTunnisteet(annettu, tunnistegeneraattori) : annettu;

    // Oikeus katsotaan KOSKIn nykyisestä oppilaitoksesta. Kun KOSKI ei enää tunne opiskeluoikeutta, se katsotaan säilytetystä:
    // vieraan on saatava 401 ennen kuin hän saa tietää, ettei opiskeluoikeutta ole.
    const { organisaatio, peruste } = await oikeusvalvoja.vaadi(
      kayttaja,
      'muuta',
      opiskeluoikeus ? opiskeluoikeudenOrganisaatiot(opiskeluoikeus) : vanhat,
    );
    jalki.perusteena(peruste);
    if (ehto !== undefined && !ehto.includes(muutosnumero)) throw new EhoksError('hoks.ehto-ei-tayty');

    const vaihtuu = (tieto: 'oppijaOid' | 'tuvaOpiskeluoikeusOid'): boolean =>
      lahetetty[tieto] !== undefined && lahetetty[tieto] !== vanha[tieto];
    const [tallennetunMasterOid, oppijanOpiskeluoikeudet] = await Promise.all([
      vaihtuu('oppijaOid') ? oppijanumerorekisteri.masterOid(vanha.oppijaOid) : undefined,
      vaihtuu('tuvaOpiskeluoikeusOid')
        ? koski.oppijanOpiskeluoikeudet(lahetetty.oppijaOid ?? vanha.oppijaOid)
        : undefined,
    ]);
    const luonnos = yhdista(vanha, lahetetty);
    const havainnot = tarkista(
      { luonnos, ...(muotohavainnot && { muotohavainnot }) },
      {
        toiminto: tapa,
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
      ...annaModuleIdt(valmisHoks(luonnos), vanha, tunnistegeneraattori),
      id: vanha.id,
      eid: vanha.eid,
      manuaalisyotto: vanha.manuaalisyotto,
      muokattu: kello.nyt(),
    };
    const organisaatiot = opiskeluoikeudenOrganisaatiot(opiskeluoikeus, organisaatio);
    const { koulutustoimijaOid } = organisaatiot;
    const uusi = await hoksit.tallenna(hoks, organisaatiot, muutosnumero, {
      tekija: kayttaja.kayttajatunnus,
      laji,
      kirjaukset: jalki.muutoksenKirjaukset({ muutokset: kenttamuutokset(vanha, hoks), havainnot, koulutustoimijaOid }),
    });
    return { hoks, muutosnumero: uusi, havainnot };
  }
}
