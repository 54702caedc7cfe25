import type { Saanto } from './saanto.js';

export const tuvaOpiskeluoikeusOnOppijan: Saanto = {
  koodi: 'tuva-opiskeluoikeus-oid.ei-oppijan',
  lause: 'Rinnakkainen TUVA-opiskeluoikeus on saman oppijan.',
  peruste: 'Rajapinnan sopimus: saman opiskelijan TUVA-opiskeluoikeus',
  vastaa: ['9.3 tuva-oid'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Opiskelijalla ei ole KOSKIssa tätä TUVA-opiskeluoikeutta.',
      ohje: 'Tarkista tuva-opiskeluoikeus-oid tai ota se pois.',
    },
    sv: {
      syy: 'Den studerande har inte denna Hux-studierätt i KOSKI.',
      ohje: 'Kontrollera fältet tuva-opiskeluoikeus-oid eller ta bort det.',
    },
    en: {
      syy: 'The student does not have this TUVA study right in KOSKI.',
      ohje: 'Check the field tuva-opiskeluoikeus-oid or remove it.',
    },
  },
  tarkista: ({ hoks: { tuvaOpiskeluoikeusOid } }, { oppijanOpiskeluoikeudet }) =>
    tuvaOpiskeluoikeusOid !== undefined && oppijanOpiskeluoikeudet?.every((oma) => oma.oid !== tuvaOpiskeluoikeusOid)
      ? [{ polku: ['tuvaOpiskeluoikeusOid'] }]
      : [],
};
