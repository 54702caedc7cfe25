import {
  KERTAKOODI,
  KOODIHISTORIA_TUNTEINA,
  siirraSekunteja,
  type AiemmatKoodit,
  type Aikaleima,
  type Kertakoodi,
  type KertakoodiRepository,
} from '@ehoks/core';

interface Rivi extends Kertakoodi {
  readonly yrityksia: number;
  readonly kaytetty: boolean;
}

/** One-time codes in memory. */
export class MuistiKertakoodiRepository implements KertakoodiRepository {
  private rivit: readonly Rivi[] = [];

  async lisaa(koodi: Kertakoodi, salli: (aiemmat: AiemmatKoodit) => boolean): Promise<boolean> {
    const alkaen = siirraSekunteja(koodi.luotu, -KOODIHISTORIA_TUNTEINA * 3600);
    const hetket = (ehto: (rivi: Rivi) => boolean) =>
      this.rivit.filter((rivi) => rivi.luotu > alkaen && ehto(rivi)).map(({ luotu }) => luotu);
    const aiemmat = {
      linkille: hetket(({ jako }) => jako === koodi.jako),
      osoitteelle: hetket(({ osoite }) => osoite === koodi.osoite),
    };
    if (!salli(aiemmat)) return false;
    this.rivit = [...this.rivit, { ...koodi, yrityksia: 0, kaytetty: false }];
    return true;
  }

  async yrita(jako: string, nyt: Aikaleima): Promise<Pick<Kertakoodi, 'id' | 'tiiviste'> | undefined> {
    const uusin = this.rivit
      .filter((rivi) => rivi.jako === jako)
      .reduce<Rivi | undefined>((a, b) => (a && `${a.luotu}${a.id}` > `${b.luotu}${b.id}` ? a : b), undefined);
    if (!uusin || uusin.kaytetty || uusin.yrityksia >= KERTAKOODI.yrityksia || uusin.voimassaAsti <= nyt)
      return undefined;
    this.korvaa({ ...uusin, yrityksia: uusin.yrityksia + 1 });
    return { id: uusin.id, tiiviste: uusin.tiiviste };
  }

  async kayta(id: string): Promise<boolean> {
    const rivi = this.rivit.find((koodi) => koodi.id === id && !koodi.kaytetty);
    if (rivi) this.korvaa({ ...rivi, kaytetty: true });
    return rivi !== undefined;
  }

  async poista(id: string): Promise<void> {
    this.rivit = this.rivit.filter((rivi) => rivi.id !== id);
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const jaavat = this.rivit.filter(({ luotu }) => luotu >= ennen);
    const poistui = this.rivit.length - jaavat.length;
    this.rivit = jaavat;
    return poistui;
  }

  private korvaa(uusi: Rivi): void {
    this.rivit = this.rivit.map((rivi) => (rivi.id === uusi.id ? uusi : rivi));
  }
}
