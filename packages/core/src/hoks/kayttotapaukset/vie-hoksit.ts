import type { Aikaleima } from '../../aika/aikaleima.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { onOphTasolla, toimenOrganisaatiot, yhteinenOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Hoks } from '../hoks.js';
import type { HoksRepository, TallennettuHoks } from '../hoks-repository.port.js';

export interface Vientipyynto {
  readonly kayttaja: Kayttaja;
  /** Numeroltaan tätä suuremmat. */
  readonly suurempiKuin: number;
  readonly enintaan: number;
  readonly muokattuJalkeen?: Aikaleima;
}

export interface Vientisivu {
  /** Numerojärjestyksessä, poistetut mukana. */
  readonly hoksit: readonly Hoks[];
  /** Koko maan oikeudella viedään ilman henkilöiden tietoja, kuten selattaessa; omat suunnitelmat kokonaan. */
  readonly peitetaan: boolean;
  /** Viimeinen läpikäyty numero, josta seuraava sivu jatkuu; puuttuu, kun mitään ei enää ole. */
  readonly viimeinenId?: number;
}

/** Vie sivu kerrallaan suunnitelmat, jotka käyttäjä saa lukea. */
export class VieHoksit {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /** Sivu on kirjattu auditlokiin, kun se palautuu. Heittää `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
  async sivu({ kayttaja, ...ehdot }: Vientipyynto): Promise<Vientisivu> {
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'selaa', kohde: {} }, async (jalki) => {
      const peitetaan = onOphTasolla(kayttaja, 'lue');
      const sivu = await this.deps.hoksit.selaa({ ...ehdot, organisaatiot: toimenOrganisaatiot(kayttaja, 'lue') });
      const luettavat = peitetaan ? sivu : await this.luettavat(sivu, kayttaja);
      const oikeus = yhteinenOikeus(kayttaja, 'lue');
      if (oikeus !== undefined) jalki.perusteena(oikeus);
      jalki.kohdistui({ hoksIdt: luettavat.map(({ hoks }) => hoks.id) });
      const viimeinenId = sivu.at(-1)?.hoks.id;
      return {
        hoksit: luettavat.map(({ hoks }) => hoks),
        peitetaan,
        ...(viimeinenId !== undefined && { viimeinenId }),
      };
    });
  }

  /** Kokonaan luettavaksi tarvitaan sama oikeus kuin yhden hakuun; samojen organisaatioiden suunnitelmista se ratkaistaan kerran. */
  private async luettavat(sivu: readonly TallennettuHoks[], kayttaja: Kayttaja): Promise<readonly TallennettuHoks[]> {
    const paatokset = new Map<string, boolean>();
    const luettavat: TallennettuHoks[] = [];
    for (const tallennettu of sivu) {
      const { organisaatiot } = tallennettu;
      const avain = JSON.stringify(organisaatiot);
      const sallittu =
        paatokset.get(avain) ?? (await this.deps.oikeusvalvoja.saako(kayttaja, 'lue', organisaatiot)).sallittu;
      paatokset.set(avain, sallittu);
      if (sallittu) luettavat.push(tallennettu);
    }
    return luettavat;
  }
}
