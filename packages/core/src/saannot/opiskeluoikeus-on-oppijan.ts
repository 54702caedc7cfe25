import type { Saanto } from './saanto.js';

export const opiskeluoikeusOnOppijan: Saanto = {
  koodi: 'oppija.ei-opiskeluoikeuden-haltija',
  lause: 'Opiskeluoikeus on sen oppijan, jonka oppijanumero HOKSissa on.',
  peruste: 'eHOKSin käyttöönoton ohje: tiedonsiirron virheet (oppijanumero ei vastaa KOSKIssa olevaa tietoa)',
  vastaa: ['9.3 oppija'],
  taso: 'virhe',
  lievennettava: true,
  toiminnot: ['luo'],
  tekstit: {
    fi: {
      syy: 'Opiskeluoikeus ei ole tämän oppijan KOSKIssa.',
      ohje: 'Tarkista, että oppijanumero ja opiskeluoikeuden OID kuuluvat samalle opiskelijalle.',
    },
    sv: {
      syy: 'Studierätten hör inte till denna studerande i KOSKI.',
      ohje: 'Kontrollera att studentnumret och studierättens OID hör till samma studerande.',
    },
    en: {
      syy: 'The study right does not belong to this learner in KOSKI.',
      ohje: 'Check that the learner number and the OID of the study right belong to the same student.',
    },
  },
  tarkista: (_, { opiskeluoikeus, oppijanOpiskeluoikeudet }) =>
    opiskeluoikeus && oppijanOpiskeluoikeudet?.every((oma) => oma.oid !== opiskeluoikeus.oid)
      ? [{ polku: ['oppijaOid'] }]
      : [],
};
