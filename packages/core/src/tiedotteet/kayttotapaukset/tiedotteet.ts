import type { Kello } from '../../aika/kello.port.js';
import { Muistettu } from '../../aika/muistettu.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokitoimi } from '../../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { vaadiOphOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { TiedoteRepository } from '../tiedote-repository.port.js';
import { voimassaOlevatTiedotteet, type Tiedote, type Yleiso } from '../tiedote.js';

/** Tiedotteen sisältö sellaisena kuin Opetushallitus sen antaa. */
export type Tiedotesisalto = Omit<Tiedote, 'id'>;

/** Tiedotteiden lukeminen, ja Opetushallitukselle niiden julkaiseminen. Ihmisistä ne eivät kerro mitään, joten luvusta ei jää merkintää. */
export class Tiedotteet {
  private readonly muistissa: Muistettu<readonly Tiedote[]>;

  constructor(
    private readonly deps: {
      readonly tiedotteet: TiedoteRepository;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {
    this.muistissa = new Muistettu(deps.kello, () => deps.tiedotteet.kaikki());
  }

  /** Yleisölle nyt näytettävät, viimeksi alkaneesta alkaen. Toisen prosessin muutos näkyy, kun muistettu vanhenee. */
  async voimassa(yleiso: Yleiso): Promise<readonly Tiedote[]> {
    return voimassaOlevatTiedotteet(await this.muistissa.arvo(), yleiso, this.deps.kello.nyt());
  }

  /** Menneet ja tulevatkin, kaikille yleisöille. Heittää `oikeus.kielletty`. */
  async kaikki(kayttaja: Kayttaja): Promise<readonly Tiedote[]> {
    vaadiOphOikeus(kayttaja, 'yllapida');
    return this.deps.tiedotteet.kaikki();
  }

  /** Heittää `oikeus.kielletty`, `pyynto.parametri` (päättyy ennen alkuaan) tai `tallennus.ei-onnistu`. */
  async julkaise(sisalto: Tiedotesisalto, kayttaja: Kayttaja): Promise<Tiedote> {
    const { tiedotteet, tunnistegeneraattori } = this.deps;
    const tiedote = { id: tunnistegeneraattori.uuid(), ...sisalto };
    await this.kirjaten('julkaise-tiedote', tiedote.id, kayttaja, async (jalki) => {
      vaadiKelvollinen(tiedote);
      await tiedotteet.lisaa(tiedote, jalki.muutoksenKirjaukset().audit);
    });
    return tiedote;
  }

  /** Sama tiedote uudella sisällöllä. Heittää samat kuin `julkaise`, ja `tiedote.ei-loydy`. */
  async muuta(id: string, sisalto: Tiedotesisalto, kayttaja: Kayttaja): Promise<Tiedote> {
    const tiedote = { id, ...sisalto };
    await this.kirjaten('muuta-tiedote', id, kayttaja, async (jalki) => {
      vaadiKelvollinen(tiedote);
      if (!(await this.deps.tiedotteet.korvaa(tiedote, jalki.muutoksenKirjaukset().audit)))
        throw new EhoksError('tiedote.ei-loydy');
    });
    return tiedote;
  }

  /** Heittää `oikeus.kielletty`, `tiedote.ei-loydy` tai `tallennus.ei-onnistu`. */
  async poista(id: string, kayttaja: Kayttaja): Promise<void> {
    await this.kirjaten('poista-tiedote', id, kayttaja, async (jalki) => {
      if (!(await this.deps.tiedotteet.poista(id, jalki.muutoksenKirjaukset().audit)))
        throw new EhoksError('tiedote.ei-loydy');
    });
  }

  private async kirjaten(
    toimi: Lokitoimi,
    tiedote: string,
    kayttaja: Kayttaja,
    tyo: (jalki: Jalki) => Promise<void>,
  ): Promise<void> {
    await this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi, kohde: { tiedote } }, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      await tyo(jalki);
    });
    this.muistissa.unohda();
  }
}

function vaadiKelvollinen({ alkaen, asti }: Tiedote): void {
  if (asti !== undefined && asti <= alkaen) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'asti' } });
}
