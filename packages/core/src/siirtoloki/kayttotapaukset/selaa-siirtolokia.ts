import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { onOphTasolla, ratkaiseOikeus, toimenOrganisaatiot } from '../../oikeudet/ratkaise-oikeus.js';
import type { Indeksirivi, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { OppijaOid, OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Siirtoehdot, SiirtolokiRepository, Siirtomaara, Siirtotilanne } from '../siirtoloki-repository.port.js';
import type { NimettySiirto } from '../siirtotapahtuma.js';

export interface Siirtohaku extends Omit<Siirtoehdot, 'organisaatiot'> {
  /** Vain tämän organisaation ja sen alla olevien lähettämät ja niiden opiskeluoikeuksien siirrot. */
  readonly organisaatio?: OrganisaatioOid;
}

/** Tilanneraportti: siirretyt suunnitelmat ja aloittaneet järjestäjät päivittäin, ja järjestäjiä kaikkiaan. */
export interface Tilanneraportti {
  readonly jarjestajia: number;
  readonly paivat: readonly Siirtotilanne[];
}

/**
 * Siirtolokin katselu: omien organisaatioiden lähettämät ja niiden opiskeluoikeuksien siirrot, lähetti ne kuka tahansa.
 * Opetushallitus näkee kaikki.
 */
export class SelaaSiirtolokia {
  constructor(
    private readonly deps: {
      readonly siirtoloki: SiirtolokiRepository;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly organisaatiot: Organisaatiot;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /**
   * Uusimmasta alkaen, nimi niillä oppijoilla, joiden suunnitelman katselija saa lukea. Heittää `oikeus.kielletty` tai
   * `rekisteri.ei-vastaa`.
   */
  async hae(
    kayttaja: Kayttaja,
    haku: Siirtohaku,
    sivu: { readonly enintaan: number; readonly ennenNumeroa?: number },
  ): Promise<readonly NimettySiirto[]> {
    return this.kirjaten(kayttaja, async (jalki) => {
      const rivit = await this.deps.siirtoloki.hae(await this.ehdot(kayttaja, haku), sivu);
      const nahdyt = await this.nahtavat(kayttaja, [...new Set(rivit.flatMap(({ oppijaOid }) => oppijaOid ?? []))]);
      if (nahdyt.length > 0) jalki.kohdistui({ hoksIdt: nahdyt.map(({ hoksId }) => hoksId) });
      const nimet = new Map(nahdyt.map(({ oppijaOid, nimi }) => [oppijaOid, nimi]));
      return rivit.map((rivi) => {
        const oppijaNimi = rivi.oppijaOid && nimet.get(rivi.oppijaOid);
        return { ...rivi, ...(oppijaNimi !== undefined && { oppijaNimi }) };
      });
    });
  }

  /** Yritykset päivittäin ja syittäin. Heittää samat kuin `hae`. */
  async maarat(kayttaja: Kayttaja, haku: Siirtohaku): Promise<readonly Siirtomaara[]> {
    return this.kirjaten(kayttaja, async () => this.deps.siirtoloki.maarat(await this.ehdot(kayttaja, haku)));
  }

  /** Koko maan tilanne; lukumääriä ilman yksittäisiä tietoja. Heittää samat kuin `hae`. */
  async tilanne(kayttaja: Kayttaja): Promise<Tilanneraportti> {
    return this.kirjaten(kayttaja, async () => {
      if (!onOphTasolla(kayttaja, 'lue-siirtoloki'))
        throw new EhoksError('oikeus.kielletty', { peruste: 'ei-oikeutta-organisaatioon' });
      const [paivat, jarjestajat] = await Promise.all([
        this.deps.siirtoloki.tilanne(),
        this.deps.organisaatiot.koulutustoimijat(),
      ]);
      return { jarjestajia: jarjestajat.length, paivat };
    });
  }

  /** Oppijoiden suunnitelmista ne, joista indeksi tietää oppijan nimen ja jotka katselija saa lukea. */
  private async nahtavat(kayttaja: Kayttaja, oppijat: readonly OppijaOid[]): Promise<readonly Indeksirivi[]> {
    const luettavat = toimenOrganisaatiot(kayttaja, 'lue');
    if (luettavat.length === 0) return [];
    const nimetyt = (await this.deps.oppijaindeksi.oppijoilla(oppijat)).filter(({ nimi }) => nimi !== undefined);
    if (luettavat === 'koko-maa') return nimetyt;
    const paatokset = await Promise.all(
      nimetyt.map(({ organisaatiot }) => this.deps.oikeusvalvoja.saako(kayttaja, 'lue', organisaatiot)),
    );
    return nimetyt.filter((_, i) => paatokset[i]?.sallittu);
  }

  private kirjaten<T>(kayttaja: Kayttaja, tyo: (jalki: Jalki) => Promise<T>): Promise<T> {
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-siirtoloki', kohde: {} }, tyo);
  }

  private async ehdot(kayttaja: Kayttaja, { organisaatio, ...haku }: Siirtohaku): Promise<Siirtoehdot> {
    if (onOphTasolla(kayttaja, 'lue-siirtoloki') && organisaatio === undefined)
      return { ...haku, organisaatiot: 'koko-maa' };
    if (toimenOrganisaatiot(kayttaja, 'lue-siirtoloki').length === 0)
      throw new EhoksError('oikeus.kielletty', { peruste: 'oikeus-ei-riita' });
    const lokissa = await this.deps.siirtoloki.organisaatiot();
    const nahtavat = await Promise.all(lokissa.map((oid) => this.nakee(kayttaja, oid, organisaatio)));
    return { ...haku, organisaatiot: lokissa.filter((_, i) => nahtavat[i]) };
  }

  private async nakee(kayttaja: Kayttaja, oid: OrganisaatioOid, alla: OrganisaatioOid | undefined): Promise<boolean> {
    const organisaatio = await this.deps.organisaatiot.organisaatio(oid);
    if (organisaatio === undefined) return false;
    if (alla !== undefined && ![...organisaatio.ylemmat, oid].includes(alla)) return false;
    return ratkaiseOikeus(kayttaja, 'lue-siirtoloki', { organisaatio }).sallittu;
  }
}
