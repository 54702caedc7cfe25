import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Koski } from './koski.port.js';
import type { Opiskeluoikeus } from './opiskeluoikeus.js';
import type { Henkilo, Oppijanumerorekisteri } from './oppijanumerorekisteri.port.js';
import type { Organisaatiot } from './organisaatiot.port.js';
import { rinnan } from './rinnan.js';

/** Mitä yhdestä suunnitelmasta kysytään: ne sen tunnisteista, jotka olivat oikean muotoisia. */
interface Kysyttava {
  readonly oppijaOid?: OppijaOid | undefined;
  readonly opiskeluoikeusOid?: OpiskeluoikeusOid | undefined;
  readonly tuvaOpiskeluoikeusOid?: OpiskeluoikeusOid | undefined;
}

interface Rekisterit {
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly organisaatiot: Organisaatiot;
}

/**
 * Samat rekisterit yhden erän ajaksi: mitä monesta suunnitelmasta kysytään, kysytään niistä kerralla (`ennakoi`), ja samaa
 * asiaa vain kerran. Vastaus on aina se, jonka yhden suunnitelman kysymys saisi: mitä erän vastaus ei varmuudella kerro,
 * kysytään yksin. Erän jälkeen mitään ei muisteta.
 */
export class EranRekisterit implements Rekisterit {
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly organisaatiot: Organisaatiot;
  private readonly opiskeluoikeus: Kerran<OpiskeluoikeusOid, Opiskeluoikeus | undefined>;
  private readonly oppijanOpiskeluoikeudet: Kerran<OppijaOid, readonly Opiskeluoikeus[]>;
  private readonly henkilo: Kerran<OppijaOid, Henkilo | undefined>;

  constructor({ koski, oppijanumerorekisteri, organisaatiot }: Rekisterit) {
    this.opiskeluoikeus = new Kerran((oid) => koski.opiskeluoikeus(oid));
    this.oppijanOpiskeluoikeudet = new Kerran((oid) => koski.oppijanOpiskeluoikeudet(oid));
    this.henkilo = new Kerran((oid) => oppijanumerorekisteri.henkilo(oid));
    const masterOid = new Kerran((oid: OppijaOid) => oppijanumerorekisteri.masterOid(oid));
    const organisaatio = new Kerran((oid: OrganisaatioOid) => organisaatiot.organisaatio(oid));
    this.koski = {
      opiskeluoikeus: (oid) => this.opiskeluoikeus.kysy(oid),
      oppijanOpiskeluoikeudet: (oid) => this.oppijanOpiskeluoikeudet.kysy(oid),
      oppijoidenOpiskeluoikeudet: (oidit) => koski.oppijoidenOpiskeluoikeudet(oidit),
    };
    this.oppijanumerorekisteri = {
      henkilo: (oid) => this.henkilo.kysy(oid),
      masterOid: (oid) => masterOid.kysy(oid),
      henkilot: (oidit) => oppijanumerorekisteri.henkilot(oidit),
      yhdistetyt: (oid) => oppijanumerorekisteri.yhdistetyt(oid),
    };
    this.organisaatiot = {
      organisaatio: (oid) => organisaatio.kysy(oid),
      organisaatiot: (oidit) => organisaatiot.organisaatiot(oidit),
      etsi: (haku, enintaan) => organisaatiot.etsi(haku, enintaan),
      koulutustoimijat: () => organisaatiot.koulutustoimijat(),
    };
  }

  /** Kysyy kerralla sen, mitä suunnitelmat tarvitsevat. Heittää `rekisteri.ei-vastaa`. */
  async ennakoi(kysyttavat: readonly Kysyttava[]): Promise<void> {
    const oppijat = [...new Set(kysyttavat.flatMap(({ oppijaOid }) => oppijaOid ?? []))];
    const [opiskeluoikeudet, henkilot] = await Promise.all([
      oppijat.length === 0 ? undefined : this.koski.oppijoidenOpiskeluoikeudet(oppijat),
      oppijat.length === 0 ? undefined : this.oppijanumerorekisteri.henkilot(oppijat),
    ]);
    for (const oikeudet of opiskeluoikeudet?.values() ?? [])
      for (const oikeus of oikeudet) this.opiskeluoikeus.tiedetaan(oikeus.oid, oikeus);
    for (const [oid, henkilo] of henkilot ?? []) this.henkilo.tiedetaan(oid, henkilo);
    // Oppijan opiskeluoikeudet voivat olla KOSKIssa hänen toisella numerollaan: luetteloon luotetaan, kun kysytty on siinä.
    const vajaat = new Set(
      kysyttavat.flatMap(({ oppijaOid, opiskeluoikeusOid, tuvaOpiskeluoikeusOid }) => {
        const omat = oppijaOid && opiskeluoikeudet?.get(oppijaOid)?.map(({ oid }) => oid);
        const haetut = [opiskeluoikeusOid, tuvaOpiskeluoikeusOid].filter((oid) => oid !== undefined);
        return omat && haetut.every((oid) => omat.includes(oid)) ? [] : (oppijaOid ?? []);
      }),
    );
    for (const [oid, oikeudet] of opiskeluoikeudet ?? [])
      if (!vajaat.has(oid)) this.oppijanOpiskeluoikeudet.tiedetaan(oid, oikeudet);
    await Promise.all([
      rinnan(
        kysyttavat.flatMap(({ opiskeluoikeusOid }) => opiskeluoikeusOid ?? []),
        (oid) => this.opiskeluoikeus.kysy(oid),
      ),
      rinnan([...vajaat], (oid) => this.oppijanOpiskeluoikeudet.kysy(oid)),
      rinnan(oppijat, (oid) => this.henkilo.kysy(oid)),
    ]);
  }
}

/** Kysyy samaa asiaa kerran; epäonnistunutkin vastaus on vastaus. */
class Kerran<K, V> {
  private readonly vastaukset = new Map<K, Promise<V>>();

  constructor(private readonly kysymys: (avain: K) => Promise<V>) {}

  tiedetaan(avain: K, vastaus: V): void {
    this.vastaukset.set(avain, Promise.resolve(vastaus));
  }

  kysy(avain: K): Promise<V> {
    const vastaus = this.vastaukset.get(avain) ?? this.kysymys(avain);
    this.vastaukset.set(avain, vastaus);
    return vastaus;
  }
}
