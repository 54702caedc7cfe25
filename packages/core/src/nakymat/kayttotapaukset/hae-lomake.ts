import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { HoksId } from '../../hoks/hoks.js';
import type { TallennettuHoks } from '../../hoks/hoks-repository.port.js';
import type { HaeOppijanHoksit } from '../../hoks/kayttotapaukset/hae-oppijan-hoksit.js';
import { opiskeluoikeudenOrganisaatiot } from '../../hoks/kayttotapaukset/opiskeluoikeuden-organisaatiot.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { kielto } from '../../oikeudet/kielto.js';
import { opiskeluoikeudenVaihe, type OpiskeluoikeudenVaihe } from '../../oikeudet/nakyvyys.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Oikeuspaatos } from '../../oikeudet/ratkaise-oikeus.js';
import type { Indeksirivi, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { kokoNimi, paasuoritus } from '../../oppijaindeksi/rekisteritiedot.js';
import type { TutkinnonRakenne } from '../../rekisterit/eperusteet.port.js';
import type { Koodi } from '../../rekisterit/koodistopalvelu.port.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Opiskeluoikeus } from '../../rekisterit/opiskeluoikeus.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Koodisto } from '../../tunnisteet/koodi-uri.js';
import type { OpiskeluoikeusOid, OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Lomaketiedot } from '../lomaketiedot.js';
import type { Nimeaja, Nimet } from '../nimeaja.js';
import { Puuttuvat } from '../puuttuvat.js';
import { viittaukset } from '../viittaukset.js';
import type { NakymanOppija } from './hae-oppijan-nakyma.js';

/** Opiskeluoikeus, jolle virkailija saa tehdä suunnitelman. */
export interface LomakkeenOpiskeluoikeus {
  readonly opiskeluoikeus: Opiskeluoikeus;
  readonly tila: OpiskeluoikeudenVaihe['tila'];
  /** Suunnitelma, joka sillä jo on. */
  readonly hoksId?: HoksId;
}

/** Mitä suunnitelman syöttölomake tarvitsee. */
export interface Lomake {
  readonly oppija: NakymanOppija;
  readonly opiskeluoikeudet: readonly LomakkeenOpiskeluoikeus[];
  /** Voimassa olevat koodit, jotka lomakkeelle kelpaavat. Koodisto, jota ei saatu, puuttuu. */
  readonly koodistot: ReadonlyMap<Koodisto, readonly Koodi[]>;
  /** Valitun opiskeluoikeuden tutkinto. */
  readonly rakenne?: TutkinnonRakenne;
  /** Muokattava suunnitelma. */
  readonly tallennettu?: TallennettuHoks;
  readonly nimet: Nimet;
  readonly puuttuvat: readonly string[];
}

/** Saako opiskeluoikeudelle tehdä suunnitelman. */
interface Paatetty {
  readonly opiskeluoikeus: Opiskeluoikeus;
  readonly paatos: Oikeuspaatos;
}

/** Lomakkeen avaaminen sille, joka saa tallentaa sen. */
export class HaeLomake {
  constructor(
    private readonly deps: {
      readonly haeOppijanHoksit: HaeOppijanHoksit;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly koski: Koski;
      readonly oppijanumerorekisteri: Oppijanumerorekisteri;
      readonly lomaketiedot: Lomaketiedot;
      readonly nimeaja: Nimeaja;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Uutta suunnitelmaa varten. Oppijasta, jolla ei ole opiskeluoikeutta virkailijan organisaatiossa, ei kerrota mitään: silloin, ja
   * kun valittu opiskeluoikeus ei ole sellainen, heittää `oikeus.kielletty`; `toiminto.suljettu`, kun vain tallennus on kiinni.
   * KOSKItta oikeutta ei tiedetä: `rekisteri.ei-vastaa`.
   */
  async uudelle(oppijaOid: OppijaOid, kayttaja: Kayttaja, valittu?: OpiskeluoikeusOid): Promise<Lomake> {
    const kohde = { oppijaOid, ...(valittu && { opiskeluoikeusOid: valittu }) };
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde }, async (jalki) => {
      const kaikki = await this.deps.koski.oppijanOpiskeluoikeudet(oppijaOid);
      const paatetyt = await this.paatetyt(kaikki, kayttaja);
      const haetut = paatetyt.filter(({ opiskeluoikeus: { oid } }) => valittu === undefined || oid === valittu);
      const perusteet = haetut.flatMap(({ paatos }) => (paatos.sallittu ? paatos.peruste : []));
      if (perusteet[0] === undefined)
        throw kielto(
          kayttaja,
          haetut.map(({ paatos }) => paatos),
        );
      jalki.perusteena(perusteet[0]);
      return this.lomake(oppijaOid, async () => sallitut(paatetyt), new Puuttuvat(), { valittu });
    });
  }

  /**
   * Tallennetun muokkaamista varten; kenen suunnitelman pitäisi olla, kerrotaan, kun se tiedetään. Heittää samat kuin
   * `HaeHoksinNakyma`, ja `oikeus.kielletty`, kun saa vain lukea.
   */
  async muokattavalle(id: HoksId, kayttaja: Kayttaja, kenen?: string): Promise<Lomake> {
    const { haeOppijanHoksit, oppijaindeksi, oikeusvalvoja, kirjaaja } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: { hoksId: id } }, async (jalki) => {
      const rivi = await oppijaindeksi.hoksilla(id);
      if (rivi === undefined) throw new EhoksError('hoks.ei-loydy');
      const { oppijaOid, opiskeluoikeusOid } = rivi;
      jalki.kohdistui({ oppijaOid, opiskeluoikeusOid });
      if (kenen !== undefined && kenen !== oppijaOid) throw new EhoksError('hoks.ei-loydy');
      const { kaikki, nahdyt } = await haeOppijanHoksit.katselu(oppijaOid, kayttaja, jalki);
      const tallennettu = kaikki.find(({ hoks }) => hoks.id === id);
      if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
      const puuttuvat = new Puuttuvat();
      const haeOmat = async (): Promise<readonly Opiskeluoikeus[]> => {
        const { hoksit, opiskeluoikeudet } = await nahdyt();
        if (!hoksit.includes(tallennettu)) throw new EhoksError('hoks.ei-loydy');
        if (opiskeluoikeudet === undefined) puuttuvat.lisaa('koski');
        return sallitut(await this.paatetyt(opiskeluoikeudet ?? [], kayttaja));
      };
      const { peruste } = await oikeusvalvoja.vaadi(kayttaja, 'muuta', tallennettu.organisaatiot);
      jalki.perusteena(peruste);
      return this.lomake(oppijaOid, haeOmat, puuttuvat, { valittu: opiskeluoikeusOid, tallennettu });
    });
  }

  private async paatetyt(
    opiskeluoikeudet: readonly Opiskeluoikeus[],
    kayttaja: Kayttaja,
  ): Promise<readonly Paatetty[]> {
    return Promise.all(
      opiskeluoikeudet.map(async (opiskeluoikeus) => ({
        opiskeluoikeus,
        paatos: await this.deps.oikeusvalvoja.saako(kayttaja, 'luo', opiskeluoikeudenOrganisaatiot(opiskeluoikeus)),
      })),
    );
  }

  /** Kaikki kysytään yhtä aikaa: hiljainen KOSKI ei saa viedä muilta aikaa. */
  private async lomake(
    oppijaOid: OppijaOid,
    haeOmat: () => Promise<readonly Opiskeluoikeus[]>,
    puuttuvat: Puuttuvat,
    { valittu, tallennettu }: { readonly valittu?: OpiskeluoikeusOid; readonly tallennettu?: TallennettuHoks },
  ): Promise<Lomake> {
    const { oppijaindeksi, lomaketiedot, nimeaja } = this.deps;
    const rivit = await oppijaindeksi.oppijalla(oppijaOid);
    const [{ omat, rakenne, organisaatiot }, oppija, koodistot, nimet] = await Promise.all([
      this.valinnat(haeOmat, valittu, puuttuvat),
      this.oppija(oppijaOid, rivit, puuttuvat),
      lomaketiedot.koodistot(puuttuvat),
      nimeaja.nimet(viittaukset(tallennettu ?? {}), puuttuvat),
    ]);
    return {
      oppija,
      opiskeluoikeudet: omat.map((opiskeluoikeus) => this.valittava(opiskeluoikeus, rivit)),
      koodistot,
      ...(rakenne && { rakenne }),
      ...(tallennettu && { tallennettu }),
      nimet: { koodit: nimet.koodit, organisaatiot: new Map([...nimet.organisaatiot, ...organisaatiot]) },
      puuttuvat: puuttuvat.luettelo(),
    };
  }

  /** Opiskeluoikeudet, niiden organisaatioiden nimet ja valitun tutkinto. */
  private async valinnat(
    haeOmat: () => Promise<readonly Opiskeluoikeus[]>,
    valittu: OpiskeluoikeusOid | undefined,
    puuttuvat: Puuttuvat,
  ) {
    const { lomaketiedot, nimeaja } = this.deps;
    const omat = await haeOmat();
    const oikeus = omat.find(({ oid }) => oid === valittu);
    const diaarinumero = oikeus && paasuoritus(oikeus)?.perusteenDiaarinumero;
    const oidit = [...new Set(omat.flatMap(({ oppilaitosOid }) => oppilaitosOid ?? []))];
    const [rakenne, organisaatiot] = await Promise.all([
      diaarinumero === undefined ? undefined : lomaketiedot.rakenne(diaarinumero, puuttuvat),
      nimeaja.organisaatioidenNimet(oidit, puuttuvat),
    ]);
    return { omat, rakenne, organisaatiot };
  }

  private valittava(opiskeluoikeus: Opiskeluoikeus, rivit: readonly Indeksirivi[]): LomakkeenOpiskeluoikeus {
    const rivi = rivit.find(({ opiskeluoikeusOid }) => opiskeluoikeusOid === opiskeluoikeus.oid);
    const { tila } = opiskeluoikeudenVaihe(opiskeluoikeus, paivaHelsingissa(this.deps.kello.nyt()));
    return { opiskeluoikeus, tila, ...(rivi && { hoksId: rivi.hoksId }) };
  }

  private async oppija(oid: OppijaOid, rivit: readonly Indeksirivi[], puuttuvat: Puuttuvat): Promise<NakymanOppija> {
    const tuttu = rivit.find(({ nimi }) => nimi !== undefined)?.nimi;
    if (tuttu !== undefined) return { oid, nimi: tuttu };
    const henkilo = await puuttuvat.ilman(this.deps.oppijanumerorekisteri.henkilo(oid));
    return { oid, ...(henkilo && { nimi: kokoNimi(henkilo) }) };
  }
}

/** Opiskeluoikeudet, joille saa tehdä suunnitelman. */
function sallitut(paatetyt: readonly Paatetty[]): readonly Opiskeluoikeus[] {
  return paatetyt.flatMap(({ opiskeluoikeus, paatos }) => (paatos.sallittu ? opiskeluoikeus : []));
}
