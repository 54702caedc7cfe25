import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Muutosnumero } from '../../hoks/hoks.js';
import type { Tyopaikkakayttaja } from '../../oikeudet/kayttaja.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { AvattuJako, Jakovartija } from '../jakovartija.js';
import { vastaustoimet, VIESTIRAJA, viestinOdotus, type Vastaustoimi } from '../tyopaikan-vastaus.js';
import type { TyopaikanVastausRepository } from '../tyopaikan-vastaus-repository.port.js';
import type { Vastauslukija, Vastaustilanne } from '../vastauslukija.js';

/**
 * Työpaikan vastaukset oppilaitokselle. Jokainen heittää sen, miksi jako ei aukea hänelle (`Jakovartija.vaadiSaajan`),
 * `jako.ei-vastattavissa`, `toiminto.suljettu` tai `tallennus.ei-onnistu`, ja palauttaa, mitä jaosta on sen jälkeen vastattu.
 */
export class VastaaJakoon {
  constructor(
    private readonly deps: {
      readonly jakovartija: Jakovartija;
      readonly vastaukset: TyopaikanVastausRepository;
      readonly vastauslukija: Vastauslukija;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /** `versio`: minkä suunnitelman version saaja näki. Kuittaus, joka yhä pitää, jää sellaiseksi. Heittää `pyynto.parametri`, kun versiota ei ole. */
  kuittaa(tunnus: string, versio: Muutosnumero, kayttaja: Tyopaikkakayttaja): Promise<Vastaustilanne> {
    return this.vastaten('kuittaa', 'kuittaa-jako', tunnus, kayttaja, async ({ jako, ...luettu }, jalki) => {
      const { vastaukset, vastauslukija, kello } = this.deps;
      if (versio > luettu.muutosnumero) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'versio' } });
      const { kuittaus } = await vastauslukija.jaon(jako, luettu);
      if (kuittaus?.tila === 'kuitattu') return;
      const muutokset = [{ polku: 'versio', uusi: versio }];
      await vastaukset.kuittaa(
        { jako: tunnus, versio, aika: kello.nyt() },
        jalki.muutoksenKirjaukset({ muutokset }).audit,
      );
    });
  }

  /** Heittää lisäksi `jako.viesteja-liikaa`. Teksti ei mene lokiin. */
  kirjoita(tunnus: string, teksti: string, kayttaja: Tyopaikkakayttaja): Promise<Vastaustilanne> {
    return this.vastaten('kirjoita', 'kirjoita-oppilaitokselle', tunnus, kayttaja, async (_, jalki) => {
      const { vastaukset, tunnistegeneraattori, kello } = this.deps;
      const viesti = { tunnus: tunnistegeneraattori.uuid(), jako: tunnus, teksti, aika: kello.nyt() };
      let sekuntia = 0;
      const meni = await vastaukset.kirjoita(
        viesti,
        (aiemmat) => (sekuntia = viestinOdotus(aiemmat, viesti.aika)) === 0,
        jalki.muutoksenKirjaukset().audit,
      );
      if (!meni) throw new EhoksError('jako.viesteja-liikaa', { tiedot: { sekuntia, raja: VIESTIRAJA.enintaan } });
    });
  }

  private vastaten(
    toimi: Vastaustoimi,
    lokitoimi: 'kuittaa-jako' | 'kirjoita-oppilaitokselle',
    tunnus: string,
    kayttaja: Tyopaikkakayttaja,
    tyo: (avattu: AvattuJako, jalki: Jalki) => Promise<void>,
  ): Promise<Vastaustilanne> {
    const { jakovartija, vastauslukija, kirjaaja } = this.deps;
    const teko = { tekija: kayttaja, toimi: lokitoimi, kohde: { jako: tunnus } } as const;
    return kirjaaja.kirjaten(teko, async (jalki) => {
      const avattu = await jakovartija.vaadiSaajan(tunnus, kayttaja);
      jalki.kohdistuiHoksiin(avattu.hoks);
      if (!vastaustoimet(avattu.jako.kohde).includes(toimi)) throw new EhoksError('jako.ei-vastattavissa');
      await tyo(avattu, jalki);
      return vastauslukija.jaon(avattu.jako, avattu);
    });
  }
}
