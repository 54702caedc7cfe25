import { onTuva } from '../rekisterit/opiskeluoikeus.js';
import type { Saanto } from './saanto.js';

export const tuvaOpiskeluoikeusEiViittaaTuvasta: Saanto = {
  koodi: 'tuva-opiskeluoikeus-oid.kielletty',
  lause: 'TUVA-opiskeluoikeuden HOKSissa ei ole rinnakkaista tuva-opiskeluoikeus-oidia.',
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.7 rivi 2'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Tuva-opiskeluoikeus-oid ei käy, koska opiskeluoikeus on itse TUVA.',
      ohje: 'Ota tuva-opiskeluoikeus-oid pois.',
    },
    sv: {
      syy: 'Fältet tuva-opiskeluoikeus-oid är inte tillåtet, eftersom studierätten själv gäller Hux.',
      ohje: 'Ta bort fältet tuva-opiskeluoikeus-oid.',
    },
    en: {
      syy: 'The field tuva-opiskeluoikeus-oid is not allowed, because the study right itself is TUVA.',
      ohje: 'Remove the field tuva-opiskeluoikeus-oid.',
    },
  },
  tarkista: ({ hoks: { tuvaOpiskeluoikeusOid } }, { opiskeluoikeus }) =>
    tuvaOpiskeluoikeusOid !== undefined && opiskeluoikeus && onTuva(opiskeluoikeus)
      ? [{ polku: ['tuvaOpiskeluoikeusOid'] }]
      : [],
};
