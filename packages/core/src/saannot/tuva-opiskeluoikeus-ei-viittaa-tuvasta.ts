import { saanto } from './saanto.js';

export const tuvaOpiskeluoikeusEiViittaaTuvasta = saanto({
  koodi: 'tuva-opiskeluoikeus-oid.kielletty',
  lause: 'TUVA-opiskeluoikeuden HOKSissa ei ole rinnakkaista tuva-opiskeluoikeus-oidia.',
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.7 rivi 2'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: { syy: 'Tuva-opiskeluoikeus-oid ei käy, koska opiskeluoikeus on itse TUVA.', ohje: 'Ota tuva-opiskeluoikeus-oid pois.' },
    sv: { syy: 'Fältet tuva-opiskeluoikeus-oid duger inte, eftersom studierätten själv gäller Hux.', ohje: 'Ta bort fältet tuva-opiskeluoikeus-oid.' },
    en: { syy: 'The field tuva-opiskeluoikeus-oid is not allowed, because the study right itself is TUVA.', ohje: 'Remove the field tuva-opiskeluoikeus-oid.' },
  },
  *tarkista({ tuvaOpiskeluoikeusOid }, { opiskeluoikeus }) {
    if (tuvaOpiskeluoikeusOid !== undefined && opiskeluoikeus?.tyyppi === 'tuva')
      yield { polku: ['tuvaOpiskeluoikeusOid'] };
  },
});
