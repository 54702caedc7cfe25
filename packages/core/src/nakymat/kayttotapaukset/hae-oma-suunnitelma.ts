import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { HaeOppijanHoksit } from '../../hoks/kayttotapaukset/hae-oppijan-hoksit.js';
import { vaadiOppijanToimi, type OppijanToimi } from '../../oikeudet/asiointi.js';
import type { Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import type { Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { paasuoritus } from '../../oppijaindeksi/rekisteritiedot.js';
import type { Eperusteet } from '../../rekisterit/eperusteet.port.js';
import type { OsanArviointi } from '../../rekisterit/opiskeluoikeus.js';
import type { KoodiUri } from '../../tunnisteet/koodi-uri.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { arvioinnit } from '../arvioinnit.js';
import type { Nimeaja } from '../nimeaja.js';
import { opiskeluoikeudenTiedot } from '../opiskeluoikeuden-tiedot.js';
import { Puuttuvat } from '../puuttuvat.js';
import { viittaukset } from '../viittaukset.js';
import type { HoksinNakyma } from './hae-hoksin-nakyma.js';

/** Oppijan oman suunnitelman sivu. */
export interface OmaSuunnitelma extends Omit<HoksinNakyma, 'toimet' | 'havainnot'> {
  /** Mitä KOSKI kertoo arvioiduista osista. */
  readonly arvioinnit: ReadonlyMap<KoodiUri, OsanArviointi>;
}

/** Yksi oppijan omista suunnitelmista kaikkineen. */
export class HaeOmaSuunnitelma {
  constructor(
    private readonly deps: {
      readonly haeOppijanHoksit: HaeOppijanHoksit;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly nimeaja: Nimeaja;
      readonly eperusteet: Eperusteet;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `hoks.ei-loydy`, myös kun suunnitelma on toisen oppijan, `toiminto.suljettu` tai `oikeus.kielletty`. */
  async suorita(eid: string, kayttaja: Oppijakayttaja, toimi: OppijanToimi = 'katso'): Promise<OmaSuunnitelma> {
    const { haeOppijanHoksit, oppijaindeksi, nimeaja, eperusteet, kirjaaja, kello } = this.deps;
    const { oppijaOid, nimi } = kayttaja;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid } }, async (jalki) => {
      vaadiOppijanToimi(kayttaja, toimi);
      const katselu = await haeOppijanHoksit.omaKatselu(kayttaja, jalki);
      const haettu = katselu.kaikki.find(({ hoks }) => hoks.eid === eid);
      const puuttuvat = new Puuttuvat();
      // Yhtä aikaa: hiljainen KOSKI ei saa viedä muilta aikaa.
      const [{ hoksit, opiskeluoikeudet }, rivit, nimet] = await Promise.all([
        katselu.omat(),
        oppijaindeksi.oppijalla(oppijaOid),
        nimeaja.nimet(viittaukset(...(haettu ? [haettu.hoks, haettu.organisaatiot] : [])), puuttuvat),
      ]);
      const tallennettu = hoksit.find(({ hoks }) => hoks.eid === eid);
      if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
      const { hoks } = tallennettu;
      jalki.kohdistuiHoksiin(hoks);
      jalki.kohdistui({ hoksIdt: [hoks.id] });
      if (opiskeluoikeudet === undefined) puuttuvat.lisaa('koski');
      const rivi = rivit.find(({ hoksId }) => hoksId === hoks.id);
      const opiskeluoikeus = opiskeluoikeudenTiedot(
        hoks.opiskeluoikeusOid,
        opiskeluoikeudet,
        rivi,
        paivaHelsingissa(kello.nyt()),
      );
      const diaarinumero = opiskeluoikeus.koskesta && paasuoritus(opiskeluoikeus.koskesta)?.perusteenDiaarinumero;
      const tutkinto =
        diaarinumero === undefined ? undefined : await puuttuvat.ilman(eperusteet.tutkinto(diaarinumero));
      return {
        tallennettu,
        oppija: { oid: oppijaOid, ...(nimi !== '' && { nimi }) },
        opiskeluoikeus,
        ...(tutkinto?.laajuus !== undefined && { laajuus: tutkinto.laajuus }),
        nimet,
        arvioinnit: arvioinnit(opiskeluoikeus.koskesta),
        puuttuvat: puuttuvat.luettelo(),
      };
    });
  }
}
