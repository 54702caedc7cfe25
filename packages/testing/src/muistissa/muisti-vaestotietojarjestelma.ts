import { EhoksError, type Henkilotunnus, type Vaestotiedot, type Vaestotietojarjestelma } from '@ehoks/core';

/** The population register in memory. While `alhaalla`, every question is refused. */
export class MuistiVaestotietojarjestelma implements Vaestotietojarjestelma {
  alhaalla = false;
  private readonly rivit = new Map<Henkilotunnus, Vaestotiedot>();

  /** Found by the code in force and by those that the person had before. */
  lisaa(vaestotiedot: Vaestotiedot, entisetHetut: readonly Henkilotunnus[] = []): void {
    for (const hetu of [vaestotiedot.hetu, ...entisetHetut]) this.rivit.set(hetu, vaestotiedot);
  }

  async henkilo(hetu: Henkilotunnus): Promise<Vaestotiedot | undefined> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'vtj' } });
    return this.rivit.get(hetu);
  }
}
