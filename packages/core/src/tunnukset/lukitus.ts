import type { Aikaleima } from '../aika/aikaleima.js';
import type { Kirjautumisyritys } from './kirjautumisyritys-repository.port.js';

/**
 * Lukituskäytäntö, oletus. Lähde: käyttöönoton ohje "Tiedonsiirto ei onnistu (virhekoodi 423)": liian monta väärää
 * salasanaa lukitsee määräajaksi, jokainen yritys lukituksen aikana pidentää sitä, muutama yritys merkitsee 2–3 tuntia
 * ja suuri määrä enintään 1–2 vuorokautta.
 */
export const LUKITUSKAYTANTO = {
  /** Väärää salasanaa samasta lähteestä, ennen kuin tunnus lukkiutuu siltä lähteeltä. */
  yrityksia: 5,
  /** Tunteina: miltä ajalta väärät salasanat lasketaan yhteen. */
  ikkunaTunteina: 24,
  lukitusTunteina: 2,
  /** Minuutteina: paljonko jokainen yritys lukituksen aikana lisää. */
  pidennysMinuutteina: 10,
  /** Tunteina viimeisestä yrityksestä: lukitus ei koskaan kestä tätä kauempaa. */
  enintaanTunteina: 48,
} as const;

const MINUUTTI = 60_000;
const TUNTI = 60 * MINUUTTI;

/** Hetki, johon asti tunnus on lukittu tältä lähteeltä, tai `undefined`. Yritykset aikajärjestyksessä. */
export function lukittuAsti(
  yritykset: readonly Kirjautumisyritys[],
  lahde: string,
  nyt: Aikaleima,
): Aikaleima | undefined {
  const k = LUKITUSKAYTANTO;
  let vaarat: number[] = [];
  let asti = 0;
  for (const yritys of yritykset) {
    if (yritys.lahde !== lahde) continue;
    const hetki = Date.parse(yritys.aika);
    if (hetki < asti) {
      asti = Math.min(asti + k.pidennysMinuutteina * MINUUTTI, hetki + k.enintaanTunteina * TUNTI);
      continue;
    }
    if (yritys.tulos !== 'vaara-salasana') continue;
    vaarat = [...vaarat.filter((vaara) => vaara > hetki - k.ikkunaTunteina * TUNTI), hetki];
    if (vaarat.length >= k.yrityksia) {
      asti = hetki + k.lukitusTunteina * TUNTI;
      vaarat = [];
    }
  }
  return asti > Date.parse(nyt) ? (new Date(asti).toISOString() as Aikaleima) : undefined;
}
