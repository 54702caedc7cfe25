import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';

/** Kertakoodi: sitä ei voi arvata ennen kuin se vanhenee, ja sen ehtii kirjoittaa sähköpostista. */
export const KERTAKOODI = { numeroita: 6, minuutteja: 15, yrityksia: 5 } as const;

/**
 * Montako koodia lähetetään. Linkin haltija ei voi täyttää saajan postilaatikkoa eikä arvata: vuorokaudessa yhdestä linkistä on enintään 30
 * yritystä miljoonaan. Osoitteella on oma rajansa, jota yksi linkki ei yksin täytä.
 */
export const KOODIRAJAT = [
  { kenelle: 'linkille', tunteina: 1, enintaan: 3 },
  { kenelle: 'linkille', tunteina: 24, enintaan: 6 },
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
  readonly tiiviste: string;
  readonly luotu: Aikaleima;
  readonly voimassaAsti: Aikaleima;
}

/** Viimeisen vuorokauden koodien hetket. */
export interface AiemmatKoodit {
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
