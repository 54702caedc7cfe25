import { siirraSekunteja, type Aikaleima } from './aikaleima.js';
import type { Kello } from './kello.port.js';

/** Sekuntia, joiden jälkeen muistettu luetaan uudelleen: näin pian toisessa prosessissa tehty muutos on voimassa kaikkialla. */
export const MUISTETAAN_SEKUNTEINA = 10;

/** Varaston tieto, jota jokainen pyyntö tarvitsee ja joka muuttuu harvoin: luetaan kerran kaikille eikä joka pyynnössä. */
export class Muistettu<T> {
  private luettu: { readonly alkaen: Aikaleima; readonly asti: Aikaleima; readonly arvo: Promise<T> } | undefined;

  constructor(
    private readonly kello: Kello,
    private readonly lue: () => Promise<T>,
  ) {}

  /** Heittää mitä luku heittää; epäonnistunutta ei muisteta. */
  async arvo(): Promise<T> {
    const nyt = this.kello.nyt();
    // Kelloa voi siirtää taaksepäinkin.
    if (this.luettu !== undefined && this.luettu.alkaen <= nyt && nyt < this.luettu.asti) return this.luettu.arvo;
    const luettu = { alkaen: nyt, asti: siirraSekunteja(nyt, MUISTETAAN_SEKUNTEINA), arvo: this.lue() };
    this.luettu = luettu;
    try {
      return await luettu.arvo;
    } catch (virhe) {
      if (this.luettu === luettu) this.unohda();
      throw virhe;
    }
  }

  /** Seuraava kysyjä saa varastosta luetun: kutsutaan, kun muutos on tallennettu. */
  unohda(): void {
    this.luettu = undefined;
  }
}
