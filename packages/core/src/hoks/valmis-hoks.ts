import type { HoksTiedot } from './hoks.js';
import type { HoksLuonnos } from './luonnos.js';

/**
 * Luonnos, jossa ei ole yhtään virhettä, on kokonainen suunnitelma: muoto on tarkistettu ja pakolliset päätason tiedot
 * ovat sääntöjä, joita ei voi lieventää. Puuttuvat osakokoelmat ovat tyhjiä. Tämä on ainoa paikka, jossa tyyppi vaihtuu.
 */
export function valmisHoks(virheeton: HoksLuonnos): HoksTiedot {
  return {
    aiemminHankitutAmmatTutkinnonOsat: [],
    aiemminHankitutYhteisetTutkinnonOsat: [],
    aiemminHankitutPaikallisetTutkinnonOsat: [],
    opiskeluvalmiuksiaTukevatOpinnot: [],
    oppimisenTuki: [],
    hankittavatAmmatTutkinnonOsat: [],
    hankittavatYhteisetTutkinnonOsat: [],
    hankittavatPaikallisetTutkinnonOsat: [],
    hankittavatKoulutuksenOsat: [],
    ...virheeton,
  } as HoksTiedot;
}
