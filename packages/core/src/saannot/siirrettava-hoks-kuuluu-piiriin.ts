import { HANKITTAVAT_TUTKINNON_OSAT } from '../hoks/hoks.js';
import type { Lapikaynti } from '../hoks/lapikaynti.js';
import type { Polku } from '../hoks/polku.js';
import { paattymispaiva, type Opiskeluoikeus } from '../rekisterit/opiskeluoikeus.js';
import { SUORITUSTEN_LAJIT } from '../rekisterit/suoritusten-lajit.js';
import type { Tekstit } from '../virheet/tekstit.js';
import { SIIRTO_ALKAA, siirronEsteet, type PiirinUlkopuolella } from './siirron-piiri.js';
import type { Saanto, Tilanne } from './saanto.js';

interface Piirisaanto extends Pick<Saanto, 'lause' | 'peruste' | 'voimaan'> {
  readonly este: PiirinUlkopuolella;
  /** Kokoelmat, joista puuttumiseen este nojaa. */
  readonly puuttuvat?: readonly Polku[];
  readonly tekstit: Tekstit;
}

/** Ne esteet, jotka näkyvät suunnitelmasta ja opiskeluoikeudesta. Uuden lain mukaisuuden tietää vain lähettäjä. */
const PIIRISAANNOT: readonly Piirisaanto[] = [
  {
    este: 'paattynyt-ennen-siirtoja',
    lause: 'Siirrettävän HOKSin opiskeluoikeus on ollut voimassa 1.5.2019 tai sen jälkeen.',
    peruste: 'eHOKSin käyttöönoton aikataulu: keiden tiedot siirretään',
    voimaan: SIIRTO_ALKAA,
    tekstit: {
      fi: {
        syy: 'Opiskeluoikeus on päättynyt ennen 1.5.2019, joten HOKSia ei tarvitse siirtää.',
        ohje: 'Tarkista opiskeluoikeuden OID.',
      },
      sv: {
        syy: 'Studierätten har upphört före 1.5.2019, så planen behöver inte överföras.',
        ohje: 'Kontrollera studierättens OID.',
      },
      en: {
        syy: 'The study right ended before 1 May 2019, so the plan need not be transferred.',
        ohje: 'Check the OID of the study right.',
      },
    },
  },
  {
    este: 'ei-tyopaikkajaksoa',
    puuttuvat: HANKITTAVAT_TUTKINNON_OSAT.map((kokoelma) => [kokoelma]),
    lause:
      'Muussa ammatillisessa koulutuksessa HOKS siirretään, kun koulutus perustuu oppisopimukseen tai koulutussopimukseen.',
    peruste: 'Laki 531/2017 44 §',
    tekstit: {
      fi: {
        syy: 'Koulutus on muuta ammatillista koulutusta, eikä suunnitelmassa ole oppisopimus- eikä koulutussopimusjaksoa.',
        ohje: 'Jos koulutus perustuu oppisopimukseen tai koulutussopimukseen, lisää jakso viimeistään päivityksessä. Muuten HOKSia ei tarvitse laatia eikä siirtää.',
      },
      sv: {
        syy: 'Utbildningen är annan yrkesutbildning och planen har ingen period med läroavtal eller utbildningsavtal.',
        ohje: 'Om utbildningen grundar sig på läroavtal eller utbildningsavtal, lägg till perioden senast vid uppdateringen. Annars behöver planen varken göras eller överföras.',
      },
      en: {
        syy: 'The training is other vocational training and the plan has no apprenticeship or training agreement period.',
        ohje: 'If the training is based on an apprenticeship or training agreement, add the period at the latest when updating. Otherwise the plan need not be made or transferred.',
      },
    },
  },
];

function piirisaannosta({ este, puuttuvat = [], ...muut }: Piirisaanto): Saanto {
  return {
    ...muut,
    koodi: `siirron-piiri.${este}`,
    taso: 'varoitus',
    toiminnot: ['luo', 'korvaa'],
    tarkista: (lapikaynti, tilanne) =>
      tilanne.opiskeluoikeus && esteet(lapikaynti, tilanne.opiskeluoikeus, tilanne).includes(este)
        ? [{ polku: ['opiskeluoikeusOid'], puuttuvat }]
        : [],
  };
}

function esteet(
  { tyopaikkajaksot }: Lapikaynti,
  opiskeluoikeus: Opiskeluoikeus,
  { tanaan }: Tilanne,
): readonly PiirinUlkopuolella[] {
  const lajit = opiskeluoikeus.suoritukset.map((suoritus) => SUORITUSTEN_LAJIT[suoritus.tyyppi]);
  return siirronEsteet({
    opiskeluoikeusPaattyi: paattymispaiva(opiskeluoikeus, tanaan),
    uudenLainHoks: true,
    // Yksikin tuntematon suoritus riittää siihen, ettei koulutuksen lajista voi sanoa mitään.
    koulutuslajit: lajit.every((laji) => laji !== undefined) ? lajit : [],
    tyopaikkajakso: tyopaikkajaksot.length > 0,
  });
}

/** Koodit `siirron-piiri.<este>`. */
export const siirrettavaHoksKuuluuPiiriin: readonly Saanto[] = PIIRISAANNOT.map(piirisaannosta);
