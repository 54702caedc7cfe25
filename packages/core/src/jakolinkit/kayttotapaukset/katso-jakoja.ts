import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Muutosnumero } from '../../hoks/hoks.js';
import type { Nimeaja, Nimet } from '../../nakymat/nimeaja.js';
import { Puuttuvat } from '../../nakymat/puuttuvat.js';
import { viittaukset } from '../../nakymat/viittaukset.js';
import type { Tyopaikkakayttaja } from '../../oikeudet/kayttaja.js';
import type { Indeksirivi, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { Jaonsisalto } from '../jaon-sisalto.js';
import type { Jakolinkki } from '../jakolinkki.js';
import type { JakolinkkiRepository } from '../jakolinkki-repository.port.js';
import type { Jakovartija } from '../jakovartija.js';
import { vastaustoimet, type Vastaustoimi } from '../tyopaikan-vastaus.js';
import type { Vastauslukija, Vastaustilanne } from '../vastauslukija.js';

/** Jaettu saajalleen. Oppijasta kerrotaan nimi ja tutkinto. */
export interface Jaettu {
  readonly jako: Jakolinkki;
  /** Puuttuu, kun rekisterit eivät ole vielä kertoneet oppijasta. */
  readonly rivi?: Indeksirivi;
  readonly sisalto: Jaonsisalto;
}

/** Yksi jaettu: sen kuittaaminen koskee tätä suunnitelman versiota. */
export interface JaettuNimineen extends Jaettu {
  readonly versio: Muutosnumero;
  readonly vastaukset: Vastaustilanne;
  /** Mitä saaja voi vastata. */
  readonly toimet: readonly Vastaustoimi[];
  readonly nimet: Nimet;
  readonly puuttuvat: readonly string[];
}

export interface Jaetut {
  readonly jaetut: readonly Jaettu[];
  readonly nimet: Nimet;
  readonly puuttuvat: readonly string[];
}

/** Työpaikan sivut: mitä samaan osoitteeseen on nyt jaettu. */
export class KatsoJakoja {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly jakovartija: Jakovartija;
      readonly vastauslukija: Vastauslukija;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly nimeaja: Nimeaja;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Kaikki, mitä hänen osoitteeseensa on nyt jaettu. Heittää `tallennus.ei-onnistu`. */
  async kaikki(kayttaja: Tyopaikkakayttaja): Promise<Jaetut> {
    const { jakolinkit, jakovartija, kirjaaja, kello } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'katso-jakoa', kohde: {} }, async (jalki) => {
      const jaot = await jakolinkit.osoitteen(kayttaja, paivaHelsingissa(kello.nyt()));
      const loydetyt = await Promise.all(jaot.map((jako) => jakovartija.avattuna(jako)));
      const jaetut = await Promise.all(
        loydetyt.flatMap((avattu) => ('este' in avattu ? [] : this.jaettu(avattu.jako, avattu.sisalto))),
      );
      jalki.kohdistui({ hoksIdt: jaetut.map(({ jako }) => jako.hoksId) });
      const osat = jaetut.flatMap(({ sisalto }) => ('osa' in sisalto ? sisalto.osa : []));
      return { jaetut, ...(await this.nimet(osat)) };
    });
  }

  /** Yksi niistä; luetaan katseluksi. Heittää `jako.ei-loydy` myös toisen osoitteen jaosta, tai sen, miksi linkki ei aukea. */
  async yksi(tunnus: string, kayttaja: Tyopaikkakayttaja): Promise<JaettuNimineen> {
    const { jakolinkit, jakovartija, vastauslukija, kirjaaja, kello } = this.deps;
    const teko = { tekija: kayttaja, toimi: 'katso-jakoa', kohde: { jako: tunnus } } as const;
    return kirjaaja.kirjaten(teko, async (jalki) => {
      const { jako, hoks, muutosnumero, sisalto } = await jakovartija.vaadiSaajan(tunnus, kayttaja);
      jalki.kohdistuiHoksiin(hoks);
      const [jaettu, nimet, vastaukset] = await Promise.all([
        this.jaettu(jako, sisalto),
        this.nimet([sisalto]),
        vastauslukija.jaon(jako, { hoks, muutosnumero }),
      ]);
      await jakolinkit.kirjaaKatselu(tunnus, kello.nyt(), jalki.muutoksenKirjaukset().audit);
      return { ...jaettu, ...nimet, versio: muutosnumero, vastaukset, toimet: vastaustoimet(jako.kohde) };
    });
  }

  private async jaettu(jako: Jakolinkki, sisalto: Jaonsisalto): Promise<Jaettu> {
    const rivi = await this.deps.oppijaindeksi.hoksilla(jako.hoksId);
    return { jako, sisalto, ...(rivi && { rivi }) };
  }

  private async nimet(kohteet: readonly object[]): Promise<Pick<JaettuNimineen, 'nimet' | 'puuttuvat'>> {
    const puuttuvat = new Puuttuvat();
    const nimet = await this.deps.nimeaja.nimet(viittaukset(...kohteet), puuttuvat);
    return { nimet, puuttuvat: puuttuvat.luettelo() };
  }
}
