import { osoitin, type Polku } from '../hoks/polku.js';
import type { Rikkomus, Saanto } from './saanto.js';

/** Toistuvista kerrotaan kaikki muut paitsi ensimmäinen, kukin omassa paikassaan. */
export const yksiloivaTunnisteOnAinoa: Saanto = {
  koodi: 'osaamisen-hankkimistapa.yksiloiva-tunniste-toistuu',
  lause: 'Yksilöivä tunniste on samassa suunnitelmassa vain yhdellä osaamisen hankkimistavalla.',
  peruste: 'Käsitteen määritelmä rajapinnan kenttäluettelossa',
  vastaa: ['9.3 yksiloiva-tunniste'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa'],
  tekstit: {
    fi: {
      syy: 'Sama yksilöivä tunniste on jo toisella jaksolla: {ensimmainen}.',
      ohje: 'Anna jokaiselle jaksolle oma tunniste; muuten jaksot sekoittuvat seuraavassa siirrossa.',
    },
    sv: {
      syy: 'Samma identifierare finns redan på en annan period: {ensimmainen}.',
      ohje: 'Ge varje period en egen identifierare; annars förväxlas perioderna i nästa överföring.',
    },
    en: {
      syy: 'The same identifier is already on another period: {ensimmainen}.',
      ohje: 'Give each period an identifier of its own; otherwise they are confused in the next transfer.',
    },
  },
  tarkista({ hankkimistavat }) {
    const nahdyt = new Map<string, Polku>();
    const rikkomukset: Rikkomus[] = [];
    for (const { polku, kohde } of hankkimistavat) {
      if (kohde.yksiloivaTunniste === undefined) continue;
      const ensimmainen = nahdyt.get(kohde.yksiloivaTunniste);
      if (ensimmainen === undefined) nahdyt.set(kohde.yksiloivaTunniste, polku);
      else rikkomukset.push({ polku: [...polku, 'yksiloivaTunniste'], tiedot: { ensimmainen: osoitin(ensimmainen) } });
    }
    return rikkomukset;
  },
};
