import { paiva } from '../aika/paiva.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

const VOIMAAN = paiva('2021-08-26');

/** Työpaikka on työelämäpalautetta varten tunnettava yritys. Jakso ilman työpaikkakoulutuksen tietoja on toisen säännön asia. */
export const tyopaikkajaksollaOnTyopaikanYTunnus: Saanto = {
  koodi: 'osaamisen-hankkimistapa.y-tunnus-puuttuu',
  lause: 'Koulutussopimus- ja oppisopimusjaksolla, joka päättyy 26.8.2021 tai myöhemmin, on työpaikan Y-tunnus.',
  peruste: 'Rajapinnan sopimus; työelämäpalautteen ohje',
  vastaa: ['2.6 c'],
  taso: 'virhe',
  voimaan: VOIMAAN,
  toiminnot: ['luo', 'korvaa', 'selaa'],
  tekstit: {
    fi: {
      syy: 'Työpaikkajaksolta puuttuu työpaikan Y-tunnus.',
      ohje: 'Lisää työpaikan Y-tunnus; sen löytää palvelusta ytj.fi.',
    },
    sv: {
      syy: 'Arbetsplatsperioden saknar arbetsplatsens FO-nummer.',
      ohje: 'Ange arbetsplatsens FO-nummer; det finns i tjänsten ytj.fi.',
    },
    en: {
      syy: 'The workplace period has no business ID of the workplace.',
      ohje: 'Add the business ID of the workplace; it is found at ytj.fi.',
    },
  },
  tarkista: ({ tyopaikkajaksot }) =>
    rikkovat(
      tyopaikkajaksot,
      ({ loppu, tyopaikallaJarjestettavaKoulutus: koulutus }) =>
        loppu !== undefined && loppu >= VOIMAAN && koulutus !== undefined && koulutus.tyopaikanYTunnus === undefined,
      'tyopaikallaJarjestettavaKoulutus',
      'tyopaikanYTunnus',
    ),
};
