import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import { opiskeluoikeudenOrganisaatiot } from '../../hoks/kayttotapaukset/opiskeluoikeuden-organisaatiot.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { kielto } from '../../oikeudet/kielto.js';
import { opiskeluoikeudenVaihe, virkailijanNakemat } from '../../oikeudet/nakyvyys.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Oikeuspaatos } from '../../oikeudet/ratkaise-oikeus.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Opiskeluoikeus } from '../../rekisterit/opiskeluoikeus.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import type { Indeksirivi, Oppijaindeksi } from '../oppijaindeksi.port.js';

/** Yksi oppija virkailijalle, jonka organisaatiolla on oppijan suunnitelma. */
export class HaeOppija {
  constructor(
    private readonly deps: {
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly koski: Koski;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Ensimmäinen niistä oppijan suunnitelmista, joita virkailija saa lukea. Heittää `oikeus.kielletty`, myös kun oppijaa ei ole, `toiminto.suljettu` tai `rekisteri.ei-vastaa`. */
  async suorita(oppijaOid: OppijaOid, kayttaja: Kayttaja): Promise<Indeksirivi> {
    const teko = { tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, (jalki) => this.omaRivi(oppijaOid, kayttaja, jalki));
  }

  /** Oppijan opiskeluoikeudet KOSKIsta, samoin näkyvyyssäännöin kuin suunnitelmat. Heittää samat kuin `suorita`. */
  async opiskeluoikeudet(oppijaOid: OppijaOid, kayttaja: Kayttaja): Promise<readonly Opiskeluoikeus[]> {
    const { oikeusvalvoja, koski, kirjaaja, kello } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid } }, async (jalki) => {
      await this.omaRivi(oppijaOid, kayttaja, jalki);
      const tanaan = paivaHelsingissa(kello.nyt());
      const katseltavat = await Promise.all(
        (await koski.oppijanOpiskeluoikeudet(oppijaOid)).map(async (oikeus) => ({
          oikeus,
          vaihe: opiskeluoikeudenVaihe(oikeus, tanaan),
          omaOikeus: (await oikeusvalvoja.saako(kayttaja, 'lue', opiskeluoikeudenOrganisaatiot(oikeus))).sallittu,
          sulkeminen: await oikeusvalvoja.katselunSulkeminen(kayttaja, opiskeluoikeudenOrganisaatiot(oikeus)),
        })),
      );
      return virkailijanNakemat(katseltavat, tanaan).map(({ oikeus }) => oikeus);
    });
  }

  private async omaRivi(oppijaOid: OppijaOid, kayttaja: Kayttaja, jalki: Jalki): Promise<Indeksirivi> {
    const { oppijaindeksi, oikeusvalvoja } = this.deps;
    const kiellot: Oikeuspaatos[] = [];
    for (const rivi of await oppijaindeksi.oppijalla(oppijaOid)) {
      const paatos = await oikeusvalvoja.saako(kayttaja, 'lue', rivi.organisaatiot);
      if (paatos.sallittu) {
        jalki.perusteena(paatos.peruste);
        return rivi;
      }
      kiellot.push(paatos);
    }
    throw kielto(kayttaja, kiellot);
  }
}
