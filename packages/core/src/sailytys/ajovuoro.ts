import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';
import type { Kello } from '../aika/kello.port.js';
import type { Ajoraportti, Ajovaraukset } from './ajovaraukset.port.js';
import type { HuoltoajonNimi } from './huoltoajot.js';

/** Sekuntia: näin pian varaus raukeaa, kun sen haltija katoaa. Pidempi kuin mikään, mitä ajo tekee kahden `jatkuu`-kysymyksen välissä. */
const VARAUKSEN_KESTO = 600;
/** Sekuntia: näin usein varausta jatketaan. */
const JATKAMISVALI = 60;

export function varausAsti(nyt: Aikaleima): Aikaleima {
  return siirraSekunteja(nyt, VARAUKSEN_KESTO);
}

/** Yhden ajon vuoro: pitää varauksen voimassa ja laskee, mitä tehtiin. */
export class Ajovuoro {
  private readonly maarat: Record<string, number> = {};
  private jatkettu: Aikaleima;
  private loppui = false;

  constructor(
    private readonly deps: { readonly ajovaraukset: Ajovaraukset; readonly kello: Kello },
    private readonly varaus: { readonly ajo: HuoltoajonNimi; readonly haltija: string; readonly alkoi: Aikaleima },
    private readonly lopetetaanko: () => boolean,
  ) {
    this.jatkettu = varaus.alkoi;
  }

  laske(nimi: string, maara = 1): void {
    this.maarat[nimi] = (this.maarat[nimi] ?? 0) + maara;
  }

  get raportti(): Ajoraportti {
    return this.maarat;
  }

  /** Ajo jäi kesken; seuraava jatkaa siitä. */
  keskeyta(): void {
    this.loppui = true;
  }

  get keskeytyi(): boolean {
    return this.loppui;
  }

  /** Kysytään ennen jokaista suunnitelmaa ja erää; `false` on lopetettava siihen: palvelu pysähtyy tai varaus on toisella. */
  async jatkuu(): Promise<boolean> {
    const { ajovaraukset, kello } = this.deps;
    if (this.lopetetaanko()) this.loppui = true;
    const nyt = kello.nyt();
    if (!this.loppui && nyt >= siirraSekunteja(this.jatkettu, JATKAMISVALI)) {
      this.jatkettu = nyt;
      if (!(await ajovaraukset.jatka(this.varaus.ajo, this.varaus.haltija, varausAsti(nyt)))) this.loppui = true;
    }
    return !this.loppui;
  }
}

/** Yksi huoltotöistä. Heittää, kun ei voi jatkaa; mitä ehdittiin, on vuorossa laskettuna. */
export interface Huoltotyo {
  aja(vuoro: Ajovuoro): Promise<void>;
}
