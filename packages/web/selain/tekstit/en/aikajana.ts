import type fi from '../fi/aikajana.js';

export default {
  'aikajana.otsikko': 'Timeline',
  'aikajana.kuvaus': 'Periods, interruptions and demonstrations of the plan',
  'aikajana.tyhja': 'Nothing in the plan has days.',
  'aikajana.taulukkona': 'The same as a table',
  'aikajana.ohje': 'What the picture shows is in the table below.',
  'aikajana.tanaan': 'Today {paiva}',
  'aikajana.osa': 'Part',
  'aikajana.mika': 'What',
  'aikajana.missa': 'Where',
  'aikajana.tila': 'State',
  'aikajana.tulossa': 'Coming',
  'aikajana.menossa': 'Going on',
  'aikajana.paattynyt': 'Ended',
  'aikajana.laji.oppilaitos': 'Acquiring of competence other than at a workplace',
  'aikajana.laji.tyopaikka': 'Acquiring of competence at a workplace',
  'aikajana.laji.keskeytys': 'Interruption',
  'aikajana.laji.naytto': 'Demonstration of competence',
  'aikajana.laji.koulutus': 'Part of the education',
  'aikajana.laji.opinnot': 'Studies that support study skills',
  'aikajana.laji.tuki': 'Support for learning',
} satisfies Record<keyof typeof fi, string>;
