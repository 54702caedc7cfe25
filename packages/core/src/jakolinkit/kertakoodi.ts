import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';

/**
 * Kertakoodi: sitä ei voi arvata ennen kuin se vanhenee, ja sen ehtii kirjoittaa sähköpostista. Yritykset ovat erikseen selaimelta, joka koodin
 * pyysi, ja muilta: linkin toinen haltija ei voi kuluttaa saajan omia.
 */
export const KERTAKOODI = { numeroita: 6, minuutteja: 15, yrityksia: 5 } as const;

/**
 * Montako koodia lähetetään. Yhdestä paikasta saa vain osan linkin koodeista, joten linkin toinen haltija ei vie niitä saajalta. Hän ei voi
 * myöskään täyttää saajan postilaatikkoa eikä arvata: vuorokaudessa yhdestä linkistä on enintään 150 yritystä miljoonaan, ja jokainen koodi
 * näkyy saajalle. Osoitteella on oma rajansa, jota yksi linkki ei yksin täytä.
 */
export const KOODIRAJAT = [
  { kenelle: 'paikasta', tunteina: 1, enintaan: 3 },
  { kenelle: 'paikasta', tunteina: 24, enintaan: 6 },
  { kenelle: 'linkille', tunteina: 24, enintaan: 15 },
  { kenelle: 'osoitteelle', tunteina: 24, enintaan: 20 },
] as const;

/** Tunteina: näin vanhat koodit vielä vaikuttavat rajoihin. */
export const KOODIHISTORIA_TUNTEINA = 24;

/** Koodi varastossa: itse koodista on vain tiiviste. */
export interface Kertakoodi {
  /** UUID. */
  readonly id: string;
  /** Jaon tunnus. */
  readonly jako: string;
  /** Osoitteen avain. */
  readonly osoite: string;
  /** Verkko, josta koodi pyydettiin. */
  readonly paikka: string;
  readonly tiiviste: string;
  readonly luotu: Aikaleima;
  readonly voimassaAsti: Aikaleima;
}

/** Viimeisen vuorokauden koodien hetket. */
export interface AiemmatKoodit {
  /** Samalle linkille samasta paikasta. */
  readonly paikasta: readonly Aikaleima[];
  readonly linkille: readonly Aikaleima[];
  readonly osoitteelle: readonly Aikaleima[];
}

/** Sekuntia, jonka kuluttua uuden koodin saa; 0, kun heti. */
export function koodinOdotus(aiemmat: AiemmatKoodit, nyt: Aikaleima): number {
  const odotukset = KOODIRAJAT.map(({ kenelle, tunteina, enintaan }) => {
    const alkaen = siirraSekunteja(nyt, -tunteina * 3600);
    const ikkunassa = aiemmat[kenelle].filter((hetki) => hetki > alkaen).sort();
    const vapauttava = ikkunassa.at(-enintaan);
    return vapauttava === undefined ? 0 : Math.ceil((Date.parse(vapauttava) - Date.parse(alkaen)) / 1000);
  });
  return Math.max(...odotukset);
}
