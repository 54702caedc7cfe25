import { onSahkopostiosoite } from '../tunnisteet/sahkopostiosoite.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

/** Työpaikkaohjaajan kysely lähetetään tähän osoitteeseen. */
export const tyopaikkaohjaajanSahkopostiOnOsoite: Saanto = {
  koodi: 'vastuullinen-tyopaikka-ohjaaja.sahkoposti-muoto',
  lause: 'Vastuullisen työpaikkaohjaajan sähköposti on sähköpostiosoite.',
  peruste: 'Työelämäpalautteen ohje',
  vastaa: ['9.3 sahkoposti'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa'],
  tekstit: {
    fi: {
      syy: 'Työpaikkaohjaajan sähköposti ei ole sähköpostiosoite.',
      ohje: 'Korjaa osoite muotoon nimi@verkkotunnus.fi tai jätä kenttä pois.',
    },
    sv: {
      syy: 'Arbetsplatshandledarens e-post är inte en e-postadress.',
      ohje: 'Rätta adressen till formen namn@doman.fi eller lämna bort fältet.',
    },
    en: {
      syy: 'The e-mail of the workplace instructor is not an e-mail address.',
      ohje: 'Correct the address to the form name@domain.fi, or leave the field out.',
    },
  },
  tarkista: ({ hankkimistavat }) =>
    rikkovat(
      hankkimistavat,
      ({ tyopaikallaJarjestettavaKoulutus: koulutus }) => {
        const sahkoposti = koulutus?.vastuullinenTyopaikkaOhjaaja?.sahkoposti?.trim() ?? '';
        return sahkoposti !== '' && !onSahkopostiosoite(sahkoposti);
      },
      'tyopaikallaJarjestettavaKoulutus',
      'vastuullinenTyopaikkaOhjaaja',
      'sahkoposti',
    ),
};
