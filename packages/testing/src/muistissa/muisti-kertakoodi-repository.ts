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
  readonly omiaYrityksia: number;
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
      paikasta: hetket(({ jako, paikka }) => jako === koodi.jako && paikka === koodi.paikka),
      linkille: hetket(({ jako }) => jako === koodi.jako),
      osoitteelle: hetket(({ osoite }) => osoite === koodi.osoite),
    };
    if (!salli(aiemmat)) return false;
    this.rivit = [...this.rivit, { ...koodi, omiaYrityksia: 0, yrityksia: 0, kaytetty: false }];
    return true;
  }

  async yrita(jako: string, nyt: Aikaleima, oma?: string): Promise<readonly Pick<Kertakoodi, 'id' | 'tiiviste'>[]> {
    const linkin = this.rivit.filter((rivi) => rivi.jako === jako);
    const uusin = linkin.reduce<Rivi | undefined>(
      (a, b) => (a && `${a.luotu}${a.id}` > `${b.luotu}${b.id}` ? a : b),
      undefined,
    );
    return linkin.flatMap((rivi) => {
      const yritykset = rivi.id === oma ? 'omiaYrityksia' : 'yrityksia';
      const kelpaa = !rivi.kaytetty && rivi.voimassaAsti > nyt && rivi[yritykset] < KERTAKOODI.yrityksia;
      if (!kelpaa || (rivi.id !== oma && rivi !== uusin)) return [];
      this.korvaa({ ...rivi, [yritykset]: rivi[yritykset] + 1 });
      return [{ id: rivi.id, tiiviste: rivi.tiiviste }];
    });
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
