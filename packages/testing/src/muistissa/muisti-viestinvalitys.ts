import { EhoksError, type Kanava, type Lahetys, type Viestinvalitys } from '@ehoks/core';

/** Messages in memory: what would have been sent. */
export class MuistiViestinvalitys implements Viestinvalitys {
  readonly lahetetyt: Lahetys[] = [];
  /** Nothing goes while it is set. */
  rikki = false;

  constructor(readonly kanavat: readonly Kanava[] = ['sahkoposti']) {}

  async laheta(lahetys: Lahetys): Promise<void> {
    if (this.rikki || !this.kanavat.includes(lahetys.vastaanottaja.kanava)) throw new EhoksError('viesti.ei-lahde');
    this.lahetetyt.push(lahetys);
  }
}
