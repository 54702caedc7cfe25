import { paiva, type Paiva } from '../aika/paiva.js';
import { paattymispaiva } from '../rekisterit/opiskeluoikeus.js';
import type { Saanto, Toiminto } from './saanto.js';

/**
 * Käyttöönoton jousto: opiskeluoikeuden päätyttyä 1.5.–30.6.2019 päätason tiedot sai siirtää 1.7.2019 mennessä ja loput
 * 31.12.2019 mennessä. Kaikki rajapäivät ovat mukana.
 */
const JOUSTO = {
  paattynytAikaisintaan: paiva('2019-05-01'),
  paattynytViimeistaan: paiva('2019-06-30'),
  siirrettavaViimeistaan: { luo: paiva('2019-07-01'), korvaa: paiva('2019-12-31'), muuta: paiva('2019-12-31') },
} as const;

export const opiskeluoikeusEiOlePaattynyt: Saanto = {
  koodi: 'opiskeluoikeus.paattynyt',
  lause:
    'Opiskeluoikeus ei ole päättynyt; jos se päättyi 1.5.–30.6.2019, HOKSin sai luoda 1.7.2019 ja sitä täydentää 31.12.2019 mennessä.',
  peruste: 'eHOKSin käyttöönoton ohje: tiedonsiirron virheet; eHOKSin käyttöönoton aikataulu: joustoa tiedonsiirrossa',
  vastaa: ['2.9 rivi 1'],
  taso: 'virhe',
  lievennettava: true,
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Opiskeluoikeus on päättynyt {paiva}. Päättyneeseen opiskeluoikeuteen liittyvään HOKSiin ei voi tuoda uutta tietoa.',
      ohje: 'Tarkista opiskeluoikeuden tila KOSKIsta. Jos se on merkitty päättyneeksi virheellisesti, korjaa tila siellä ja siirrä HOKS uudelleen.',
    },
    sv: {
      syy: 'Studierätten har upphört {paiva}. Nya uppgifter kan inte föras in i en plan vars studierätt har upphört.',
      ohje: 'Kontrollera studierättens status i KOSKI. Om den felaktigt har angetts som avslutad, rätta statusen där och överför planen på nytt.',
    },
    en: {
      syy: 'The study right ended on {paiva}. New data cannot be brought to a plan whose study right has ended.',
      ohje: 'Check the state of the study right in KOSKI. If it has been marked as ended by mistake, correct the state there and transfer the plan again.',
    },
  },
  tarkista(_, { opiskeluoikeus, tanaan, toiminto }) {
    const paattynyt = opiskeluoikeus ? paattymispaiva(opiskeluoikeus, tanaan) : undefined;
    return paattynyt !== undefined && !onJoustossa(paattynyt, tanaan, toiminto)
      ? [{ polku: ['opiskeluoikeusOid'], tiedot: { paiva: paattynyt } }]
      : [];
  },
};

function onJoustossa(paattynyt: Paiva, tanaan: Paiva, toiminto: Toiminto): boolean {
  if (toiminto === 'selaa') return false;
  if (paattynyt < JOUSTO.paattynytAikaisintaan || paattynyt > JOUSTO.paattynytViimeistaan) return false;
  return tanaan <= JOUSTO.siirrettavaViimeistaan[toiminto];
}
