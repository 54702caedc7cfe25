import type { Lokalisoinnit } from '../../rekisterit/lokalisoinnit.port.js';
import type { Kieli } from '../../virheet/tekstit.js';
import { Puuttuvat } from '../puuttuvat.js';

/** Lokalisointipalvelun avainten alku, josta sivujen tekstit tuntee. */
export const SIVUTEKSTIN_ALKU = 'sivut.';

export interface Sivutekstit {
  /** Avaimittain, ilman avaimen alkua. */
  readonly tekstit: Readonly<Record<string, string>>;
  readonly puuttuvat: readonly string[];
}

/** Tekstit, joilla ylläpito on korvannut sivujen omia. Kun palvelu ei vastaa, niitä ei ole: sivuilla on omansa. */
export class HaeSivutekstit {
  constructor(private readonly deps: { readonly lokalisoinnit: Lokalisoinnit }) {}

  async suorita(kieli: Kieli): Promise<Sivutekstit> {
    const puuttuvat = new Puuttuvat();
    const kaikki = (await puuttuvat.ilman(this.deps.lokalisoinnit.kaikki())) ?? [];
    const sivujen = kaikki.filter((rivi) => rivi.kieli === kieli && rivi.avain.startsWith(SIVUTEKSTIN_ALKU));
    return {
      tekstit: Object.fromEntries(sivujen.map(({ avain, teksti }) => [avain.slice(SIVUTEKSTIN_ALKU.length), teksti])),
      puuttuvat: puuttuvat.luettelo(),
    };
  }
}
