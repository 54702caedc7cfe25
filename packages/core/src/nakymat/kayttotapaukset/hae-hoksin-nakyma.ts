import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { HoksId } from '../../hoks/hoks.js';
import type { HaeOppijanHoksit } from '../../hoks/kayttotapaukset/hae-oppijan-hoksit.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { paasuoritus } from '../../oppijaindeksi/rekisteritiedot.js';
import type { Eperusteet } from '../../rekisterit/eperusteet.port.js';
import type { Opiskeluoikeus } from '../../rekisterit/opiskeluoikeus.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import { tarkista } from '../../saannot/tarkista.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Havainto } from '../../virheet/havainto.js';
import type { Nimeaja, Nimet } from '../nimeaja.js';
import { opiskeluoikeudenTiedot } from '../opiskeluoikeuden-tiedot.js';
import { Puuttuvat } from '../puuttuvat.js';
import { viittaukset } from '../viittaukset.js';
import type { NakymanOppija, OppijanSuunnitelma } from './hae-oppijan-nakyma.js';

/** Suunnitelman sivu. */
export interface HoksinNakyma extends OppijanSuunnitelma {
  readonly oppija: NakymanOppija;
  /** Tutkinnon laajuus osaamispisteinä, TUVAssa viikkoina. */
  readonly laajuus?: number;
  /** Kaikki koodit ja organisaatiot, joihin suunnitelma ja opiskeluoikeus viittaavat. */
  readonly nimet: Nimet;
  /** Mitä säännöt suunnitelmasta nyt huomauttavat ja varoittavat. */
  readonly havainnot: readonly Havainto[];
  readonly puuttuvat: readonly string[];
}

/** Yksi suunnitelma kaikkineen sille, joka näkee sen. */
export class HaeHoksinNakyma {
  constructor(
    private readonly deps: {
      readonly haeOppijanHoksit: HaeOppijanHoksit;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly nimeaja: Nimeaja;
      readonly eperusteet: Eperusteet;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
      readonly saantotasot: Saantotasot;
    },
  ) {}

  /** Heittää samat kuin `HaeOppijanHoksit.yksiVirkailijalle`. Kenen suunnitelman pitäisi olla, kerrotaan, kun se tiedetään. */
  async suorita(id: HoksId, kayttaja: Kayttaja, kenen?: string): Promise<HoksinNakyma> {
    const { haeOppijanHoksit, oppijaindeksi, oikeusvalvoja, nimeaja, kirjaaja, kello, saantotasot } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: { hoksId: id } }, async (jalki) => {
      const rivi = await oppijaindeksi.hoksilla(id);
      if (rivi === undefined) throw new EhoksError('hoks.ei-loydy');
      const { oppijaOid, opiskeluoikeusOid } = rivi;
      jalki.kohdistui({ oppijaOid, opiskeluoikeusOid });
      if (kenen !== undefined && kenen !== oppijaOid) throw new EhoksError('hoks.ei-loydy');
      const katselu = await haeOppijanHoksit.katselu(oppijaOid, kayttaja, jalki);
      const tallennettu = katselu.kaikki.find(({ hoks }) => hoks.id === id);
      if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');

      const { hoks, organisaatiot } = tallennettu;
      const puuttuvat = new Puuttuvat();
      // Yhtä aikaa: hiljainen KOSKI ei saa viedä muilta aikaa.
      const [{ hoksit, opiskeluoikeudet }, nimet, toimet] = await Promise.all([
        katselu.nahdyt(),
        nimeaja.nimet(viittaukset(hoks, organisaatiot), puuttuvat),
        oikeusvalvoja.toimet(kayttaja, organisaatiot),
      ]);
      if (!hoksit.includes(tallennettu)) throw new EhoksError('hoks.ei-loydy');
      if (opiskeluoikeudet === undefined) puuttuvat.lisaa('koski');

      const tanaan = paivaHelsingissa(kello.nyt());
      const opiskeluoikeus = opiskeluoikeudenTiedot(hoks.opiskeluoikeusOid, opiskeluoikeudet, rivi, tanaan);
      const laajuus = await this.laajuus(opiskeluoikeus.koskesta, puuttuvat);
      const havainnot = tarkista(
        { luonnos: hoks },
        {
          toiminto: 'korvaa',
          tanaan,
          tallennettu: hoks,
          opiskeluoikeus: opiskeluoikeudet && (opiskeluoikeus.koskesta ?? null),
        },
        saantotasot,
      );
      return {
        tallennettu,
        oppija: { oid: oppijaOid, ...(rivi.nimi !== undefined && { nimi: rivi.nimi }) },
        opiskeluoikeus,
        ...(laajuus !== undefined && { laajuus }),
        nimet,
        toimet,
        havainnot: havainnot.filter(({ taso }) => taso !== 'virhe'),
        puuttuvat: puuttuvat.luettelo(),
      };
    });
  }

  private async laajuus(oikeus: Opiskeluoikeus | undefined, puuttuvat: Puuttuvat): Promise<number | undefined> {
    const diaarinumero = oikeus && paasuoritus(oikeus)?.perusteenDiaarinumero;
    if (diaarinumero === undefined) return undefined;
    return (await puuttuvat.ilman(this.deps.eperusteet.tutkinto(diaarinumero)))?.laajuus;
  }
}
