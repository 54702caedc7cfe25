import { TODENTAMINEN_ARVIOIJILLA, TODENTAMINEN_NAYTOLLA } from '../hoks/aiemmin-hankittu-tutkinnon-osa.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

/** Laki vaatii nämä, nykyinen rajapinta ei. */
const YHTEISTA = { taso: 'huomautus', toiminnot: ['luo', 'korvaa'] } as const;

/** Koodit `aiemmin-hankittu-osaaminen.arvioijat-puuttuvat` ja `….naytto-puuttuu`. Tyhjä luettelo on sama kuin puuttuva. */
export const todentamisenTiedotProsessinMukaan: readonly Saanto[] = [
  {
    ...YHTEISTA,
    koodi: 'aiemmin-hankittu-osaaminen.arvioijat-puuttuvat',
    lause: 'Arvioijien kautta todennettavalla aiemmin hankitulla osaamisella on arvioijat.',
    peruste: 'Asetus 673/2017 9 § 3 kohta',
    tekstit: {
      fi: {
        syy: 'Osaaminen todennetaan arvioijien kautta, mutta arvioijia ei ole.',
        ohje: 'Lisää aiemmin hankitun osaamisen arvioijat tai korjaa todentamisen prosessi.',
      },
      sv: {
        syy: 'Kunnandet verifieras av bedömare, men bedömare saknas.',
        ohje: 'Ange bedömarna av det tidigare förvärvade kunnandet eller rätta verifieringsprocessen.',
      },
      en: {
        syy: 'The competence is verified by assessors, but there are none.',
        ohje: 'Add the assessors of the earlier competence, or correct the verification process.',
      },
    },
    tarkista: ({ aiemminHankitutOsat }) =>
      aiemminHankitutOsat
        .filter(({ kohde }) => kohde.valittuTodentamisenProsessiKoodiUri === TODENTAMINEN_ARVIOIJILLA)
        .flatMap(({ polku, kohde: { tarkentavatTiedotOsaamisenArvioija: arvioija } }) => {
          const tiedot = [...polku, 'tarkentavatTiedotOsaamisenArvioija'];
          if (arvioija === undefined) return { polku: tiedot };
          return arvioija.aiemminHankitunOsaamisenArvioijat?.length
            ? []
            : { polku: [...tiedot, 'aiemminHankitunOsaamisenArvioijat'] };
        }),
  },
  {
    ...YHTEISTA,
    koodi: 'aiemmin-hankittu-osaaminen.naytto-puuttuu',
    lause: 'Näytön kautta todennettavalla aiemmin hankitulla osaamisella on näyttö.',
    peruste: 'Asetus 673/2017 9 § (sisältö päätelty, kohdan numeroa ei ole vahvistettu)',
    tekstit: {
      fi: {
        syy: 'Osaaminen todennetaan näytöllä, mutta näytön tietoja ei ole.',
        ohje: 'Lisää tarkentavat tiedot näytöstä tai korjaa todentamisen prosessi.',
      },
      sv: {
        syy: 'Kunnandet verifieras genom yrkesprov, men uppgifter om yrkesprovet saknas.',
        ohje: 'Ange uppgifterna om yrkesprovet eller rätta verifieringsprocessen.',
      },
      en: {
        syy: 'The competence is verified by a demonstration, but it has no data.',
        ohje: 'Add the data of the demonstration, or correct the verification process.',
      },
    },
    tarkista: ({ aiemminHankitutOsat }) =>
      rikkovat(
        aiemminHankitutOsat,
        (osa) =>
          osa.valittuTodentamisenProsessiKoodiUri === TODENTAMINEN_NAYTOLLA && !osa.tarkentavatTiedotNaytto?.length,
        'tarkentavatTiedotNaytto',
      ),
  },
];
