import { onTuva } from '../rekisterit/opiskeluoikeus.js';
import type { Saanto } from './saanto.js';

export const tuvaOpiskeluoikeusOnTuvaa: Saanto = {
  koodi: 'tuva-opiskeluoikeus-oid.vaara-tyyppi',
  lause: 'Rinnakkainen TUVA-opiskeluoikeus on tyypiltään tuva.',
  peruste: 'Rajapinnan sopimus: saman opiskelijan TUVA-opiskeluoikeus',
  vastaa: ['9.3 tuva-oid'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Opiskeluoikeus, johon tuva-opiskeluoikeus-oid viittaa, ei ole TUVA.',
      ohje: 'Vaihda tilalle opiskelijan TUVA-opiskeluoikeuden OID tai ota kenttä pois.',
    },
    sv: {
      syy: 'Studierätten som tuva-opiskeluoikeus-oid hänvisar till gäller inte Hux.',
      ohje: 'Ange i stället OID för den studerandes Hux-studierätt eller ta bort fältet.',
    },
    en: {
      syy: 'The study right that tuva-opiskeluoikeus-oid refers to is not TUVA.',
      ohje: 'Give the OID of the TUVA study right of the student instead, or remove the field.',
    },
  },
  tarkista({ hoks: { tuvaOpiskeluoikeusOid } }, { oppijanOpiskeluoikeudet }) {
    const viitattu = oppijanOpiskeluoikeudet?.find((oma) => oma.oid === tuvaOpiskeluoikeusOid);
    return viitattu !== undefined && !onTuva(viitattu) ? [{ polku: ['tuvaOpiskeluoikeusOid'] }] : [];
  },
};
