import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokikohde } from '../../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Opiskeluoikeus } from '../../rekisterit/opiskeluoikeus.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Havainto } from '../../virheet/havainto.js';
import type { Hoks, HoksId, Muutosnumero } from '../hoks.js';
import type { HoksRepository, LuettuHoks, TallennettuHoks } from '../hoks-repository.port.js';
import { lahetetytTunnisteet } from '../lahetetyt-tunnisteet.js';
import { annaYksiloivatTunnisteet } from '../yksiloivat-tunnisteet.js';
import {
  valmistelePaivitys,
  type Paivityssisalto,
  type Paivitystapa,
  type Sisallonhaku,
} from './valmistele-paivitys.js';

/** Mitä suunnitelmaa muutetaan, kuka muuttaa ja millä ehdolla. */
export interface Paivityspyynto {
  readonly id: HoksId;
  readonly kayttaja: Kayttaja;
  /** Oppija, jonka osoitteeseen päivitys lähetettiin; suunnitelman on oltava hänen. */
  readonly polunOppijaOid?: OppijaOid;
  /** Tallennetaan vain, jos suunnitelma on yhä jossakin näistä muutoksista (If-Match). */
  readonly ehto?: readonly Muutosnumero[];
}

export interface HoksinPaivitys extends Paivityspyynto, Paivityssisalto {}

export interface Paivitystulos {
  readonly hoks: Hoks;
  readonly muutosnumero: Muutosnumero;
  /** Ne havainnot, jotka eivät estäneet päivitystä. */
  readonly havainnot: readonly Havainto[];
}

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
   * Heittää `hoks.ei-loydy`, `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `toiminto.suljettu`, `hoks.ehto-ei-tayty`, `hoks.sisalto`,
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
    tapa: Paivitystapa,
    kohde: Lokikohde,
    pyynto: Paivityspyynto,
    sisalto: Sisallonhaku,
  ): Promise<Paivitystulos> {
    const teko = { tekija: pyynto.kayttaja, toimi: tapa, kohde: { hoksId: pyynto.id, ...kohde } } as const;
    return this.deps.kirjaaja.kirjaten(teko, (jalki) => this.hakien(tapa, pyynto, sisalto, jalki));
  }

  private async hakien(
    tapa: Paivitystapa,
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
    tapa: Paivitystapa,
    pyynto: Paivityspyynto,
    sisalto: Sisallonhaku,
    luettu: TallennettuHoks,
    opiskeluoikeus: Opiskeluoikeus | null,
    jalki: Jalki,
  ): Promise<Paivitystulos> {
    const paivitettava = { tallennettu: luettu, opiskeluoikeus };
    const valmis = await valmistelePaivitys(this.deps, tapa, pyynto, sisalto, paivitettava, jalki);
    const { hoks, organisaatiot, muutos, havainnot } = valmis;
    const muutosnumero = await this.deps.hoksit.tallenna(hoks, organisaatiot, luettu, muutos);
    return { hoks, muutosnumero, havainnot };
  }
}
