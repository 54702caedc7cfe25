import type { Saanto } from './saanto.js';

export const oppijaOnYksiloity: Saanto = {
  koodi: 'oppija.yksiloimatta',
  lause: 'Oppija on yksilöity: hänellä on oppijanumero.',
  peruste: 'Oppijoiden tuontiraportin ohje: oppijanumero muodostuu, kun henkilö on yksilöity',
  taso: 'virhe',
  toiminnot: ['luo'],
  tekstit: {
    fi: {
      syy: 'Henkilö on tuotu oppijanumerorekisteriin, mutta häntä ei ole vielä yksilöity, joten hänellä ei ole oppijanumeroa.',
      ohje: 'Avaa Oppijoiden tuontiraportti: korjaa nimet, yksilöi henkilö käsin tai yhdistä hänet aiemmin yksilöityyn. Jos yksilöinti on kesken, lähetä suunnitelma hetken kuluttua uudelleen.',
    },
    sv: {
      syy: 'Personen har importerats till studentnummerregistret men är ännu inte identifierad och har därför inget studentnummer.',
      ohje: 'Öppna rapporten över importerade studerande: rätta namnen, identifiera personen manuellt eller sammanslå personen med en tidigare identifierad. Om identifieringen pågår, sänd planen på nytt om en stund.',
    },
    en: {
      syy: 'The person has been imported to the learner register but has not been identified yet, and so has no learner number.',
      ohje: 'Open the report of imported learners: mend the names, identify the person by hand or link to a person identified earlier. If identification is going on, send the plan again after a while.',
    },
  },
  tarkista: (_, { oppijaYksiloimatta }) => (oppijaYksiloimatta === true ? [{ polku: ['oppijaOid'] }] : []),
};
