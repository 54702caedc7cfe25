import type { Saanto } from './saanto.js';

export const opiskeluoikeusOidEiVaihdu: Saanto = {
  koodi: 'opiskeluoikeus-oid.vaihtunut',
  lause: 'HOKSin opiskeluoikeus ei vaihdu päivityksessä.',
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.9 rivi 2'],
  taso: 'virhe',
  toiminnot: ['korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Opiskeluoikeuden OID on eri kuin tallennetussa HOKSissa.',
      ohje: 'Päivitä sen opiskeluoikeuden HOKSia, jota muutos koskee, tai luo uudelle opiskeluoikeudelle oma HOKS.',
    },
    sv: {
      syy: 'Studierättens OID är en annan än i den sparade planen.',
      ohje: 'Uppdatera planen för den studierätt som ändringen gäller, eller skapa en egen plan för den nya studierätten.',
    },
    en: {
      syy: 'The OID of the study right differs from that of the stored plan.',
      ohje: 'Update the plan of the study right that the change concerns, or create a plan for the new study right.',
    },
  },
  tarkista: ({ hoks: { opiskeluoikeusOid } }, { tallennettu }) =>
    tallennettu && opiskeluoikeusOid !== undefined && opiskeluoikeusOid !== tallennettu.opiskeluoikeusOid
      ? [{ polku: ['opiskeluoikeusOid'] }]
      : [],
};
