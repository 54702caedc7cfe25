import type fi from '../fi/aikajana.js';

export default {
  'aikajana.otsikko': 'Tidslinje',
  'aikajana.kuvaus': 'Planens perioder, avbrott och yrkesprov',
  'aikajana.tyhja': 'Det finns ingenting i planen som har datum.',
  'aikajana.taulukkona': 'Samma uppgifter i tabellform',
  'aikajana.ohje': 'Uppgifterna i bilden finns i tabellen nedan.',
  'aikajana.tanaan': 'I dag {paiva}',
  'aikajana.osa': 'Del',
  'aikajana.mika': 'Vad',
  'aikajana.missa': 'Var',
  'aikajana.tila': 'Läge',
  'aikajana.tulossa': 'Kommande',
  'aikajana.menossa': 'Pågår',
  'aikajana.paattynyt': 'Avslutad',
  'aikajana.laji.oppilaitos': 'Förvärvande av kunnande på annat håll än en arbetsplats',
  'aikajana.laji.tyopaikka': 'Förvärvande av kunnande på en arbetsplats',
  'aikajana.laji.keskeytys': 'Avbrott',
  'aikajana.laji.naytto': 'Yrkesprov eller annat påvisande av kunnande',
  'aikajana.laji.koulutus': 'Del av utbildning',
  'aikajana.laji.opinnot': 'Studier som stöder studiefärdigheterna',
  'aikajana.laji.tuki': 'Stöd för lärande',
} satisfies Record<keyof typeof fi, string>;
