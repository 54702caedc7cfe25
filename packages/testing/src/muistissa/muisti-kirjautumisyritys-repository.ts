import type { Aikaleima, Kirjautumisyritys, KirjautumisyritysRepository } from '@ehoks/core';

/** Failed logins in memory. */
export class MuistiKirjautumisyritysRepository implements KirjautumisyritysRepository {
  private kirjatut: readonly Kirjautumisyritys[] = [];

  async kirjaa(yritys: Kirjautumisyritys): Promise<void> {
    const aiempi = yritys.tulos === 'lukittu' ? this.kirjatut.find((kirjattu) => onSamaa(kirjattu, yritys)) : undefined;
    this.kirjatut = aiempi
      ? this.kirjatut.map((kirjattu) => (kirjattu === aiempi ? yhdessa(aiempi, yritys) : kirjattu))
      : [...this.kirjatut, yritys];
  }

  async yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]> {
    return this.kirjatut.filter(
      (yritys) => yritys.kayttajatunnus.toLowerCase() === kayttajatunnus.toLowerCase() && yritys.aika >= alkaen,
    );
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const aiemmin = this.kirjatut.length;
    this.kirjatut = this.kirjatut.filter(({ aika }) => aika >= ennen);
    return aiemmin - this.kirjatut.length;
  }
}

function onSamaa(a: Kirjautumisyritys, b: Kirjautumisyritys): boolean {
  return (
    a.tulos === b.tulos &&
    a.lahde === b.lahde &&
    a.kayttajatunnus.toLowerCase() === b.kayttajatunnus.toLowerCase() &&
    minuutti(a.aika) === minuutti(b.aika)
  );
}

function yhdessa(aiempi: Kirjautumisyritys, uusi: Kirjautumisyritys): Kirjautumisyritys {
  const lukot = { ...aiempi.lukot, ...uusi.lukot };
  return {
    ...aiempi,
    maara: (aiempi.maara ?? 1) + (uusi.maara ?? 1),
    ...(Object.keys(lukot).length > 0 && { lukot }),
  };
}

function minuutti(hetki: Aikaleima): string {
  return hetki.slice(0, 'YYYY-MM-DDTHH:mm'.length);
}
