import type { Paiva } from '../aika/paiva.js';
import { jasenet, type Lapikaynti } from '../hoks/lapikaynti.js';
import type { Polku } from '../hoks/polku.js';
import type { Taso } from '../virheet/havainto.js';
import { nimella, type Nimi } from './nimella.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto, Toiminto } from './saanto.js';

interface Jakso {
  readonly polku: Polku;
  readonly kohde: { readonly alku?: Paiva | undefined; readonly loppu?: Paiva | undefined };
}

interface Rivi {
  readonly kasite: string;
  readonly nimi: Nimi;
  readonly peruste: string;
  readonly vastaa: string;
  readonly taso: Taso;
  readonly toiminnot: readonly Toiminto[];
  readonly jaksot: (lapikaynti: Lapikaynti) => readonly Jakso[];
}

const TARKENNUS = {
  peruste: 'Käsitteen määritelmä: jakson loppu ei ole ennen sen alkua',
  vastaa: '9.3 paivajarjestys',
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa'],
} as const;

const RIVIT: readonly Rivi[] = [
  {
    kasite: 'osaamisen-hankkimistapa',
    nimi: { fi: 'Osaamisen hankkimistapa', sv: 'Sätt att förvärva kunnande', en: 'Way of acquiring competence' },
    peruste: 'Rajapinnan sopimus',
    vastaa: '2.6 e',
    taso: 'virhe',
    toiminnot: ['luo', 'korvaa', 'selaa'],
    jaksot: ({ hankkimistavat }) => hankkimistavat,
  },
  {
    ...TARKENNUS,
    kasite: 'keskeytymisajanjakso',
    nimi: { fi: 'Keskeytymisajanjakso', sv: 'Avbrott', en: 'Interruption' },
    vastaa: '9.3 keskeytykset',
    jaksot: ({ keskeytymisajanjaksot }) => keskeytymisajanjaksot,
  },
  {
    ...TARKENNUS,
    kasite: 'muu-oppimisymparisto',
    nimi: { fi: 'Muu oppimisympäristö', sv: 'Annan lärmiljö', en: 'Other learning environment' },
    jaksot: ({ muutOppimisymparistot }) => muutOppimisymparistot,
  },
  {
    ...TARKENNUS,
    kasite: 'osaamisen-osoittaminen',
    nimi: { fi: 'Osaamisen osoittaminen', sv: 'Påvisande av kunnande', en: 'Showing of competence' },
    jaksot: ({ naytot }) => naytot,
  },
  {
    ...TARKENNUS,
    kasite: 'opiskeluvalmiuksia-tukevat-opinnot',
    nimi: {
      fi: 'Opiskeluvalmiuksia tukevat opinnot',
      sv: 'Studier som stöder studiefärdigheterna',
      en: 'Studies supporting study readiness',
    },
    jaksot: ({ hoks }) => jasenet(['opiskeluvalmiuksiaTukevatOpinnot'], hoks.opiskeluvalmiuksiaTukevatOpinnot),
  },
  {
    ...TARKENNUS,
    kasite: 'oppimisen-tuki',
    nimi: { fi: 'Oppimisen tuki', sv: 'Stöd för lärandet', en: 'Support for learning' },
    jaksot: ({ hoks }) => jasenet(['oppimisenTuki'], hoks.oppimisenTuki),
  },
  {
    ...TARKENNUS,
    kasite: 'hankittava-koulutuksen-osa',
    nimi: { fi: 'Hankittava koulutuksen osa', sv: 'Utbildningsdel', en: 'Training unit' },
    jaksot: ({ hoks }) => jasenet(['hankittavatKoulutuksenOsat'], hoks.hankittavatKoulutuksenOsat),
  },
];

/** Koodit `<jakso>.loppu-ennen-alkua`. Sama päivä alkuna ja loppuna on yhden päivän jakso. */
export const loppuEiEnnenAlkua: readonly Saanto[] = RIVIT.map(
  ({ kasite, nimi, peruste, vastaa, taso, toiminnot, jaksot }): Saanto => ({
    koodi: `${kasite}.loppu-ennen-alkua`,
    lause: `${nimi.fi}: loppu ei ole ennen alkua.`,
    peruste,
    vastaa: [vastaa],
    taso,
    toiminnot,
    tekstit: nimella(nimi, {
      fi: { syy: 'loppupäivä on ennen alkupäivää.', ohje: 'Korjaa alku- ja loppupäivä oikein päin.' },
      sv: { syy: 'slutdatumet är före startdatumet.', ohje: 'Rätta ordningen på start- och slutdatum.' },
      en: { syy: 'the end date is before the start date.', ohje: 'Put the start and end dates in the right order.' },
    }),
    tarkista: (lapikaynti) =>
      rikkovat(jaksot(lapikaynti), ({ alku, loppu }) => alku !== undefined && loppu !== undefined && loppu < alku),
  }),
);
