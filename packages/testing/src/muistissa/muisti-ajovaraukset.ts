import type { Aikaleima, Ajontila, Ajontulos, Ajovaraukset, HuoltoajonNimi, Varauspyynto } from '@ehoks/core';

interface Rivi extends Ajontila {
  readonly onnistui?: Aikaleima;
}

/** Leases in memory: of one process only. */
export class MuistiAjovaraukset implements Ajovaraukset {
  private readonly rivit = new Map<HuoltoajonNimi, Rivi>();

  async varaa({ ajo, haltija, nyt, asti, edellinenViimeistaan }: Varauspyynto): Promise<boolean> {
    const rivi = this.rivit.get(ajo);
    const vapaa = rivi?.varattuAsti === undefined || rivi.varattuAsti <= nyt;
    const ajallaan =
      edellinenViimeistaan === undefined ||
      rivi?.onnistui === undefined ||
      rivi.pyydetty !== undefined ||
      rivi.onnistui <= edellinenViimeistaan;
    if (vapaa && ajallaan) this.rivit.set(ajo, { ...rivi, ajo, haltija, varattuAsti: asti });
    return vapaa && ajallaan;
  }

  async jatka(ajo: HuoltoajonNimi, haltija: string, asti: Aikaleima): Promise<boolean> {
    const rivi = this.rivit.get(ajo);
    if (rivi?.haltija !== haltija) return false;
    this.rivit.set(ajo, { ...rivi, varattuAsti: asti });
    return true;
  }

  async paata(ajo: HuoltoajonNimi, haltija: string, tulos: Ajontulos): Promise<boolean> {
    const rivi = this.rivit.get(ajo);
    if (rivi?.haltija !== haltija) return false;
    const { haltija: _, varattuAsti: __, pyydetty, ...muut } = rivi;
    const onnistui = tulos.tulos === 'onnistui';
    const jaapyynto = pyydetty !== undefined && (!onnistui || pyydetty > tulos.alkoi);
    this.rivit.set(ajo, {
      ...muut,
      viimeisin: tulos,
      ...(onnistui && { onnistui: tulos.alkoi }),
      ...(jaapyynto && { pyydetty }),
    });
    return true;
  }

  async pyyda(ajo: HuoltoajonNimi, nyt: Aikaleima): Promise<void> {
    this.rivit.set(ajo, { ...this.rivit.get(ajo), ajo, pyydetty: nyt });
  }

  async tilat(): Promise<readonly Ajontila[]> {
    return [...this.rivit.values()].map(({ onnistui: _, ...tila }) => tila).sort((a, b) => (a.ajo < b.ajo ? -1 : 1));
  }
}
