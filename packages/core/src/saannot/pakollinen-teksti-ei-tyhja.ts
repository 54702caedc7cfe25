import { tekstihaku, type Tekstihaku } from '../hoks/tekstikohdat.js';
import { nimella, type Nimi } from './nimella.js';
import type { Saanto } from './saanto.js';

interface Rivi {
  readonly koodi: string;
  readonly tyhjat: Tekstihaku;
  readonly nimi: Nimi;
}

const tyhjat = (...kentat: readonly string[]) => tekstihaku(kentat, (arvo) => arvo.trim() === '');

const RIVIT: readonly Rivi[] = [
  {
    koodi: 'opiskeluvalmiuksia-tukevat-opinnot.nimi-tyhja',
    tyhjat: tyhjat('opiskeluvalmiuksiaTukevatOpinnot.nimi'),
    nimi: {
      fi: 'Opiskeluvalmiuksia tukevien opintojen nimi',
      sv: 'Namnet på studierna som stöder studiefärdigheterna',
      en: 'Name of the studies supporting study readiness',
    },
  },
  {
    koodi: 'opiskeluvalmiuksia-tukevat-opinnot.kuvaus-tyhja',
    tyhjat: tyhjat('opiskeluvalmiuksiaTukevatOpinnot.kuvaus'),
    nimi: {
      fi: 'Opiskeluvalmiuksia tukevien opintojen kuvaus',
      sv: 'Beskrivningen av studierna som stöder studiefärdigheterna',
      en: 'Description of the studies supporting study readiness',
    },
  },
  {
    koodi: 'tyopaikka.nimi-tyhja',
    tyhjat: tyhjat('tyopaikanNimi'),
    nimi: { fi: 'Työpaikan nimi', sv: 'Arbetsplatsens namn', en: 'Name of the workplace' },
  },
  {
    koodi: 'keskeiset-tyotehtavat.tyhja',
    tyhjat: tyhjat('keskeisetTyotehtavat'),
    nimi: { fi: 'Keskeinen työtehtävä', sv: 'Central arbetsuppgift', en: 'Main task' },
  },
  {
    koodi: 'vastuullinen-tyopaikka-ohjaaja.nimi-tyhja',
    tyhjat: tyhjat('vastuullinenTyopaikkaOhjaaja.nimi'),
    nimi: {
      fi: 'Vastuullisen työpaikkaohjaajan nimi',
      sv: 'Den ansvariga arbetsplatshandledarens namn',
      en: 'Name of the responsible workplace instructor',
    },
  },
  {
    koodi: 'oppilaitoshenkilo.nimi-tyhja',
    tyhjat: tyhjat('jarjestajanEdustaja.nimi', 'hankkijanEdustaja.nimi'),
    nimi: {
      fi: 'Koulutuksen järjestäjän edustajan nimi',
      sv: 'Namnet på utbildningsanordnarens representant',
      en: 'Name of the representative of the provider',
    },
  },
  {
    koodi: 'nayttoymparisto.nimi-tyhja',
    tyhjat: tyhjat('nayttoymparisto.nimi'),
    nimi: { fi: 'Näyttöympäristön nimi', sv: 'Yrkesprovsmiljöns namn', en: 'Name of the place of the demonstration' },
  },
  {
    koodi: 'sisallon-kuvaus.tyhja',
    tyhjat: tyhjat('sisallonKuvaus'),
    nimi: {
      fi: 'Osaamisen osoittamisen sisällön kuvaus',
      sv: 'Beskrivningen av innehållet i påvisandet av kunnande',
      en: 'Description of what is shown',
    },
  },
  {
    koodi: 'koulutuksen-jarjestaja-arvioija.nimi-tyhja',
    tyhjat: tyhjat('koulutuksenJarjestajaOsaamisenArvioijat.nimi', 'aiemminHankitunOsaamisenArvioijat.nimi'),
    nimi: {
      fi: 'Koulutuksen järjestäjän arvioijan nimi',
      sv: 'Namnet på utbildningsanordnarens bedömare',
      en: 'Name of the assessor of the provider',
    },
  },
  {
    koodi: 'tyoelama-arvioija.nimi-tyhja',
    tyhjat: tyhjat('tyoelamaOsaamisenArvioijat.nimi'),
    nimi: { fi: 'Työelämän arvioijan nimi', sv: 'Arbetslivsbedömarens namn', en: 'Name of the working-life assessor' },
  },
  {
    koodi: 'tyoelama-arvioija.organisaatio-tyhja',
    tyhjat: tyhjat('tyoelamaOsaamisenArvioijat.organisaatio.nimi'),
    nimi: {
      fi: 'Työelämän arvioijan organisaation nimi',
      sv: 'Namnet på arbetslivsbedömarens organisation',
      en: 'Name of the organisation of the working-life assessor',
    },
  },
];

/** Pakolliset tekstit, joiden muoto hyväksyy tyhjänkin. Pelkät välit ovat tyhjä. Koodi on kohteen, ei kentän paikan mukaan. */
export const pakollinenTekstiEiTyhja: readonly Saanto[] = RIVIT.map(({ koodi, tyhjat, nimi }): Saanto => ({
  koodi,
  lause: `${nimi.fi} ei ole tyhjä.`,
  peruste: 'Rajapinnan sopimus: pakollinen kenttä',
  vastaa: ['9.3 tyhjat'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa'],
  tekstit: nimella(nimi, {
    fi: {
      syy: 'pakollinen tieto on tyhjä.',
      ohje: 'Kirjoita tieto opintohallintojärjestelmään ja siirrä suunnitelma uudelleen.',
    },
    sv: {
      syy: 'den obligatoriska uppgiften är tom.',
      ohje: 'Skriv uppgiften i studieförvaltningssystemet och överför planen på nytt.',
    },
    en: {
      syy: 'the mandatory text is empty.',
      ohje: 'Write it in the student information system and transfer the plan again.',
    },
  }),
  tarkista: ({ tekstit }) => tekstit(tyhjat),
}));
