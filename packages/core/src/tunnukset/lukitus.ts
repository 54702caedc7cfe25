import type { Aikaleima } from '../aika/aikaleima.js';
import type { Kirjautumisyritys, Lukot } from './kirjautumisyritys-repository.port.js';

/**
 * Lukituskäytäntö, oletus. Lähde: käyttöönoton ohje "Tiedonsiirto ei onnistu (virhekoodi 423)": liian monta väärää
 * salasanaa lukitsee määräajaksi, jokainen yritys lukituksen aikana pidentää sitä, muutama yritys merkitsee 2–3 tuntia
 * ja suuri määrä enintään 1–2 vuorokautta.
 */
export const LUKITUSKAYTANTO = {
  /** Väärää salasanaa samasta lähteestä, ennen kuin tunnus lukkiutuu siltä lähteeltä. */
  yrityksia: 5,
  /** Väärää salasanaa useasta lähteestä, ennen kuin koko tunnus lukkiutuu. */
  yrityksiaKaikista: 20,
  /** Lähteitä, joista väärien on vähintään tultava, jotta koko tunnus lukkiutuu: yksi lukitsee vain itsensä. */
  lahteita: 2,
  /** Tunteina: miltä ajalta väärät salasanat lasketaan yhteen. */
  ikkunaTunteina: 24,
  lukitusTunteina: 2,
  /** Minuutteina: paljonko jokainen yritys lukituksen aikana lisää. */
  pidennysMinuutteina: 10,
  /** Tunteina viimeisestä yrityksestä: lukitus ei koskaan kestä tätä kauempaa. */
  enintaanTunteina: 48,
} as const;

/** Tuntia: näin vanhat yritykset voivat vielä vaikuttaa lukitukseen. */
export const LUKITUSHISTORIA_TUNTEINA = LUKITUSKAYTANTO.ikkunaTunteina + LUKITUSKAYTANTO.enintaanTunteina;

const MINUUTTI = 60_000;
const TUNTI = 60 * MINUUTTI;

/** Hetki, johon asti tunnus on lukittu tältä lähteeltä, tai `undefined`. Yritykset kirjaamisjärjestyksessä. */
export function lukittuAsti(
  yritykset: readonly Kirjautumisyritys[],
  lahde: string,
  nyt: Aikaleima,
): Aikaleima | undefined {
  const omat = yritykset.filter((yritys) => yritys.lahde === lahde);
  return lukkoAsti(omat, { yrityksia: LUKITUSKAYTANTO.yrityksia, lahteita: 1, lukko: 'lahde' }, nyt);
}

/** Hetki, johon asti koko tunnus on lukittu, tuli yritys mistä tahansa, tai `undefined`. Yritykset kirjaamisjärjestyksessä. */
export function kokonaanLukittuAsti(yritykset: readonly Kirjautumisyritys[], nyt: Aikaleima): Aikaleima | undefined {
  const { yrityksiaKaikista: yrityksia, lahteita } = LUKITUSKAYTANTO;
  return lukkoAsti(yritykset, { yrityksia, lahteita, lukko: 'kaikki' }, nyt);
}

/** Lukot, kun tunnusta yritetään juuri nyt; tyhjä, kun se on auki. Yritys itse ei ole vielä mukana: se pidentää. */
export function lukotYrityksenJalkeen(yritykset: readonly Kirjautumisyritys[], lahde: string, nyt: Aikaleima): Lukot {
  const omaLukko = lukittuAsti(yritykset, lahde, nyt);
  const kokoLukko = kokonaanLukittuAsti(yritykset, nyt);
  return {
    ...(omaLukko && { lahde: hetkeksi(pidennetty(Date.parse(omaLukko), Date.parse(nyt), 1)) }),
    ...(kokoLukko && { kaikki: hetkeksi(pidennetty(Date.parse(kokoLukko), Date.parse(nyt), 1)) }),
  };
}

function lukkoAsti(
  yritykset: readonly Kirjautumisyritys[],
  raja: { readonly yrityksia: number; readonly lahteita: number; readonly lukko: keyof Lukot },
  nyt: Aikaleima,
): Aikaleima | undefined {
  const k = LUKITUSKAYTANTO;
  let vaarat: { readonly hetki: number; readonly lahde: string }[] = [];
  let asti = 0;
  for (const { aika, tulos, lahde, maara = 1, lukot } of yritykset) {
    const hetki = Date.parse(aika);
    if (tulos === 'avattu') {
      vaarat = [];
      asti = 0;
      continue;
    }
    // Merkitty loppu jatkaa lukitusta silloinkin, kun sen aloittaneet väärät salasanat ovat jo siivottu pois.
    const merkitty = lukot?.[raja.lukko];
    if (hetki < asti || merkitty !== undefined) {
      const jatkettu = hetki < asti ? pidennetty(asti, hetki, maara) : 0;
      asti = Math.max(jatkettu, merkitty === undefined ? 0 : Date.parse(merkitty));
      continue;
    }
    if (tulos !== 'vaara-salasana') continue;
    vaarat = [...vaarat.filter((vaara) => vaara.hetki > hetki - k.ikkunaTunteina * TUNTI), { hetki, lahde }];
    if (vaarat.length >= raja.yrityksia && new Set(vaarat.map((vaara) => vaara.lahde)).size >= raja.lahteita) {
      asti = hetki + k.lukitusTunteina * TUNTI;
      vaarat = [];
    }
  }
  return asti > Date.parse(nyt) ? hetkeksi(asti) : undefined;
}

function pidennetty(asti: number, hetki: number, yrityksia: number): number {
  const { pidennysMinuutteina, enintaanTunteina } = LUKITUSKAYTANTO;
  return Math.min(asti + yrityksia * pidennysMinuutteina * MINUUTTI, hetki + enintaanTunteina * TUNTI);
}

function hetkeksi(ms: number): Aikaleima {
  return new Date(ms).toISOString() as Aikaleima;
}
