import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { kokoNimi, opiskeluoikeustiedot, type Rekisteritiedot } from '../../oppijaindeksi/rekisteritiedot.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista, type Tarkistettava } from '../../saannot/tarkista.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import type { Havainto } from '../../virheet/havainto.js';
import type { HoksinOrganisaatiot } from '../hoks-repository.port.js';
import { opiskeluoikeudenOrganisaatiot } from './opiskeluoikeuden-organisaatiot.js';

export interface Luontitarkastus {
  readonly havainnot: readonly Havainto[];
  readonly organisaatiot: HoksinOrganisaatiot;
  readonly rekisteritiedot: Rekisteritiedot;
  /** Numero, johon suunnitelman oppija on yhdistetty; suunnitelma tallennetaan sille. Puuttuu, kun numeroa ei ole yhdistetty. */
  readonly paanumero?: OppijaOid;
}

/** Uuden suunnitelman tarkastus rekistereitä vasten; yhteinen luonnille ja validoinnille. */
export class LuonninTarkastus {
  constructor(
    private readonly deps: {
      readonly koski: Koski;
      readonly oppijanumerorekisteri: Oppijanumerorekisteri;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kello: Kello;
      readonly saantotasot: Saantotasot;
    },
  ) {}

  /**
   * Järjestys on osa sopimusta: ensin opiskeluoikeus KOSKIsta ja oikeus sen oppilaitokseen, vasta sitten havainnot.
   * Muuten vieras saisi tietää, mitä toisen oppilaitoksen opiskeluoikeudesta tiedetään.
   * Heittää `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `toiminto.suljettu` tai `rekisteri.ei-vastaa`.
   * Jälkeen jää oikeus, jonka perusteella tarkastettiin.
   */
  async tarkasta(tarkistettava: Tarkistettava, kayttaja: Kayttaja, jalki: Jalki): Promise<Luontitarkastus> {
    const { koski, oppijanumerorekisteri, oikeusvalvoja, kello, saantotasot } = this.deps;
    const { opiskeluoikeusOid, oppijaOid } = tarkistettava.luonnos;

    const opiskeluoikeus =
      opiskeluoikeusOid === undefined ? undefined : ((await koski.opiskeluoikeus(opiskeluoikeusOid)) ?? null);
    let organisaatiot: HoksinOrganisaatiot = {};
    if (opiskeluoikeus) {
      const kohde = opiskeluoikeudenOrganisaatiot(opiskeluoikeus);
      const { organisaatio, peruste } = await oikeusvalvoja.vaadi(kayttaja, 'luo', kohde);
      jalki.perusteena(peruste);
      jalki.oppilaitoksessa(organisaatio);
      organisaatiot = opiskeluoikeudenOrganisaatiot(opiskeluoikeus, organisaatio);
    }

    const [henkilo, oppijanOpiskeluoikeudet] =
      oppijaOid === undefined
        ? []
        : await Promise.all([
            oppijanumerorekisteri.henkilo(oppijaOid),
            opiskeluoikeus ? koski.oppijanOpiskeluoikeudet(oppijaOid) : undefined,
          ]);

    const havainnot = tarkista(
      tarkistettava,
      {
        toiminto: 'luo',
        tanaan: paivaHelsingissa(kello.nyt()),
        opiskeluoikeus,
        ...(oppijanOpiskeluoikeudet && { oppijanOpiskeluoikeudet }),
        ...(oppijaOid !== undefined && {
          oppijaLoytyy: henkilo !== undefined,
          oppijaYksiloimatta: henkilo?.yksiloimatta === true,
        }),
      },
      saantotasot,
    );
    const paanumero = henkilo?.yhdistetty ? await oppijanumerorekisteri.masterOid(henkilo.oid) : undefined;
    const oppija = (paanumero !== undefined && (await oppijanumerorekisteri.henkilo(paanumero))) || henkilo;
    const rekisteritiedot = {
      ...(oppija && { nimi: kokoNimi(oppija) }),
      ...(opiskeluoikeus && { opiskeluoikeus: opiskeluoikeustiedot(opiskeluoikeus) }),
    };
    return { havainnot, organisaatiot, rekisteritiedot, ...(paanumero !== undefined && { paanumero }) };
  }
}
