import { OSAKOKOELMAT, type HoksTiedot } from './hoks.js';
import type { HoksLuonnos } from './luonnos.js';

/**
 * Luonnos, jossa ei ole yhtään virhettä, on kokonainen suunnitelma: muoto on tarkistettu ja pakolliset päätason tiedot
 * ovat sääntöjä, joita ei voi lieventää. Puuttuvat osakokoelmat ovat tyhjiä. Tämä on ainoa paikka, jossa tyyppi vaihtuu.
 */
export function valmisHoks(virheeton: HoksLuonnos): HoksTiedot {
  const tyhjat = Object.fromEntries(OSAKOKOELMAT.map((kokoelma) => [kokoelma, []]));
  return { ...tyhjat, ...virheeton } as HoksTiedot;
}
