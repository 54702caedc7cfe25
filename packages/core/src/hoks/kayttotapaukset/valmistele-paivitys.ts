import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Toimi } from '../../oikeudet/oikeustaulukko.js';
import { opiskeluoikeustiedot } from '../../oppijaindeksi/rekisteritiedot.js';
import type { Toiminto } from '../../saannot/saanto.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Opiskeluoikeus } from '../../rekisterit/opiskeluoikeus.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista, type Tarkistettava } from '../../saannot/tarkista.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { estaa, type Havainto } from '../../virheet/havainto.js';
import type { Hoks, HoksId, HoksOsat, Muutosnumero } from '../hoks.js';
import type { LuettuHoks, Muutos, TallennettuHoks, Tallennus } from '../hoks-repository.port.js';
import { kenttamuutokset } from '../kenttamuutokset.js';
import type { HoksLuonnos } from '../luonnos.js';
import { annaModuleIdt } from '../module-idt.js';
import { muutoksentekija } from '../muutoksentekija.js';
import { valmisHoks } from '../valmis-hoks.js';
import { opiskeluoikeudenOrganisaatiot } from './opiskeluoikeuden-organisaatiot.js';

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

export type Paivitystapa = keyof typeof PAIVITYSTAVAT;

interface Deps {
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly oikeusvalvoja: Oikeusvalvoja;
  readonly tunnistegeneraattori: Tunnistegeneraattori;
  readonly kello: Kello;
  readonly saantotasot: Saantotasot;
}

/** Kuka päivittää; tallennetaan vain, jos suunnitelma on yhä jossakin ehdon muutoksista. */
interface Paivittaja {
  readonly kayttaja: Kayttaja;
  readonly ehto?: readonly Muutosnumero[];
}

/** Suunnitelman uusi sisältö sellaisena kuin se lähetettiin. */
export interface Paivityssisalto extends Tarkistettava {
  /** Rungossa olleet tunnisteet; niiden on oltava polun suunnitelman omat. */
  readonly rungonId?: HoksId;
  readonly rungonEid?: string;
}

/** Antaa uuden sisällön, kun oikeus muuttaa tiedetään. `tunnetut`: osat, joiden `module-id`t säilyvät; jollei muuta, vanhan. */
export type Sisallonhaku = (luettu: LuettuHoks) => Promise<Paivityssisalto & { readonly tunnetut?: HoksOsat }>;

/** Suunnitelma, jota päivitetään, ja sen opiskeluoikeus KOSKIssa juuri nyt. */
interface Paivitettava {
  readonly tallennettu: TallennettuHoks;
  readonly opiskeluoikeus: Opiskeluoikeus | null;
}

/**
 * Tarkastaa päivityksen ja tekee siitä tallennettavan; mukana havainnot, jotka eivät estäneet. Yhteinen yhdelle
 * päivitykselle ja joukkosiirrolle. Heittää `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `toiminto.suljettu`, `hoks.ehto-ei-tayty`,
 * `hoks.sisalto` tai `rekisteri.ei-vastaa`, ja mitä `haeSisalto` heittää.
 */
export async function valmistelePaivitys(
  { koski, oikeusvalvoja, oppijanumerorekisteri, tunnistegeneraattori, kello, saantotasot }: Deps,
  tapa: Paivitystapa,
  { kayttaja, ehto }: Paivittaja,
  haeSisalto: Sisallonhaku,
  { tallennettu: luettu, opiskeluoikeus }: Paivitettava,
  jalki: Jalki,
): Promise<Tallennus & { readonly havainnot: readonly Havainto[] }> {
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
  jalki.oppilaitoksessa(organisaatio);
  if (ehto !== undefined && !ehto.includes(muutosnumero)) throw new EhoksError('hoks.ehto-ei-tayty');

  const { luonnos: annettu, muotohavainnot, rungonId, rungonEid, tunnetut = vanha } = await haeSisalto(luettu);

  const luonnos = await paanumerolla(yhdista(vanha, annettu), vanha.oppijaOid, oppijanumerorekisteri);
  const vaihtuu = (tieto: 'oppijaOid' | 'tuvaOpiskeluoikeusOid'): boolean =>
    luonnos[tieto] !== undefined && luonnos[tieto] !== vanha[tieto];
  const [tallennetunMasterOid, oppijanOpiskeluoikeudet] = await Promise.all([
    vaihtuu('oppijaOid') ? oppijanumerorekisteri.masterOid(vanha.oppijaOid) : undefined,
    vaihtuu('tuvaOpiskeluoikeusOid') ? koski.oppijanOpiskeluoikeudet(luonnos.oppijaOid ?? vanha.oppijaOid) : undefined,
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
  return {
    hoks,
    organisaatiot,
    luettu,
    muutos: {
      ...muutoksentekija(kayttaja, jalki.oikeus),
      laji,
      kirjaukset: jalki.muutoksenKirjaukset({ muutokset: kenttamuutokset(vanha, hoks), havainnot, koulutustoimijaOid }),
      rekisteritiedot: { opiskeluoikeus: opiskeluoikeustiedot(opiskeluoikeus) },
    },
    havainnot,
  };
}

/** Lähettäjällä voi olla vielä numero, joka on yhdistetty suunnitelman päänumeroon: oppija on sama, eikä suunnitelma siirry takaisin. */
async function paanumerolla(
  luonnos: HoksLuonnos,
  paanumero: OppijaOid,
  oppijanumerorekisteri: Oppijanumerorekisteri,
): Promise<HoksLuonnos> {
  const { oppijaOid } = luonnos;
  if (oppijaOid === undefined || oppijaOid === paanumero) return luonnos;
  return (await oppijanumerorekisteri.masterOid(oppijaOid)) === paanumero
    ? { ...luonnos, oppijaOid: paanumero }
    : luonnos;
}
