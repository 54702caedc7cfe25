import type { Saanto } from './saanto.js';

/** Oppijanumerorekisteri yhdistää saman ihmisen numerot yhteen päänumeroon; vain siihen saa vaihtaa. */
export const oppijaOidVaihtuuVainPaanumeroon: Saanto = {
  koodi: 'oppija-oid.vaihtunut',
  lause: 'Oppijanumero vaihtuu päivityksessä vain saman oppijan nykyiseen päänumeroon.',
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.9 rivi 3'],
  taso: 'virhe',
  toiminnot: ['korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Oppijanumero on eri kuin tallennetussa HOKSissa eikä se ole saman oppijan päänumero.',
      ohje: 'Tarkista, että päivität oikean opiskelijan HOKSia. Numeron voi vaihtaa vain Oppijanumerorekisterin päänumeroon.',
    },
    sv: {
      syy: 'Studentnumret är ett annat än i den sparade planen och inte samma studerandes huvudnummer.',
      ohje: 'Kontrollera att du uppdaterar rätt studerandes plan. Numret kan bytas endast till huvudnumret i studentnummerregistret.',
    },
    en: {
      syy: 'The learner number differs from that of the stored plan and is not the master number of the same learner.',
      ohje: 'Check that you are updating the plan of the right student. The number can change only to the master number in the learner register.',
    },
  },
  tarkista: ({ hoks: { oppijaOid } }, { tallennettu, tallennetunMasterOid }) =>
    tallennettu !== undefined &&
    oppijaOid !== undefined &&
    oppijaOid !== tallennettu.oppijaOid &&
    oppijaOid !== tallennetunMasterOid
      ? [{ polku: ['oppijaOid'] }]
      : [],
};
