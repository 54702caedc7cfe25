import type { Kello } from '../../aika/kello.port.js';
import { Jalki } from '../../auditloki/jalki.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { uusiOppijaOid } from '../../tunnisteet/uusi-oppija-oid.js';
import type { OppijoidenTuontiRepository } from '../oppijoiden-tuonti-repository.port.js';
import type { TuontiId } from '../tuonti.js';
import { kasitteleRivit, rivinTunnisteet } from '../rivien-kasittely.js';

/** Riviä yhdessä tapahtumassa. */
const ERA = 100;
/** Näin monesti peräkkäin toinen prosessi saa ehtiä ensin: silloin se käsittelee loputkin. */
const OHITUKSIA_ENINTAAN = 20;

/**
 * Käsittelee tuontien odottavat rivit erissä, jotka kirjataan kokonaan tai ei ollenkaan: keskeytynyt jatkuu siitä, mihin jäi, ja monesta
 * samaan aikaan käsittelevästä prosessista kunkin rivin kirjaa yksi.
 */
export class KasitteleTuonnit {
  constructor(
    private readonly deps: {
      readonly oppijoidenTuonti: OppijoidenTuontiRepository;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /** Yhden tuonnin rivit, tai kaikkien. Palauttaa, montako tässä kirjattiin. `lopetetaanko` kysytään erien välissä. Heittää `tallennus.ei-onnistu`. */
  async aja(lopetetaanko: () => boolean = () => false, tuonti?: TuontiId): Promise<number> {
    const { oppijoidenTuonti, tunnistegeneraattori, kello } = this.deps;
    let kirjattuja = 0;
    let ohituksia = 0;
    while (ohituksia < OHITUKSIA_ENINTAAN && !lopetetaanko()) {
      const rivit = await oppijoidenTuonti.odottavat(ERA, tuonti);
      if (rivit.length === 0) break;
      const loydetyt = await oppijoidenTuonti.loyda(rivit.flatMap(({ annettu }) => rivinTunnisteet(annettu)));
      const tulokset = kasitteleRivit(rivit, loydetyt, {
        nyt: kello.nyt(),
        uusiOid: () => uusiOppijaOid(tunnistegeneraattori),
      });
      const kirjaukset = rivit.map(({ tuonti: rivinTuonti, tuoja }, i) => {
        const oppijaOid = tulokset[i]?.oppijaOid;
        const teko = { tekija: { ...tuoja, oikeudet: [] }, toimi: 'kasittele-tuontirivi' } as const;
        return new Jalki(this.deps, {
          ...teko,
          kohde: { tuonti: rivinTuonti, ...(oppijaOid && { oppijaOid }) },
        }).tapahtuma();
      });
      const kirjautui = await oppijoidenTuonti.kirjaaTulokset(tulokset, kirjaukset);
      // Ellei kirjautunut, toinen prosessi ehti ensin: seuraava kierros näkee, mitä siltä jäi.
      ohituksia = kirjautui ? 0 : ohituksia + 1;
      if (kirjautui) kirjattuja += rivit.length;
    }
    return kirjattuja;
  }
}
