import { jasenet, type Kohta } from '../hoks/lapikaynti.js';
import type { HoksLuonnos } from '../hoks/luonnos.js';
import type { OppimisenTuki } from '../hoks/oppimisen-tuki.js';
import { kebab } from '../tunnisteet/kirjoitusasu.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

const TYYPPI = 'ammatillinenkoulutusoppimisentuentyyppi';
/** Opettajan antama tukiopetus: vain sillä on ajankohta ja tutkinnon osan tyyppi. */
const TUKIOPETUS = `${TYYPPI}_01`;
const MUU_TUKI: readonly string[] = [`${TYYPPI}_02`, `${TYYPPI}_03`];
const TUKIOPETUKSEN_TIEDOT = ['alku', 'loppu', 'tutkinnonOsanTyyppiKoodiUri'] as const;

const YHTEISTA = {
  peruste: 'Rajapinnan sopimus, oppimisen tuki 1.8.2026 alkaen',
  vastaa: ['2.5 oppimisen-tuki'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'selaa'],
} as const;

/** Koodit `oppimisen-tuki.tieto-puuttuu`, `….tieto-ei-kuulu-tyyppiin` ja `….tyyppi-tuntematon`. */
export const oppimisenTuenTiedotTyypinMukaan: readonly Saanto[] = [
  {
    ...YHTEISTA,
    koodi: 'oppimisen-tuki.tieto-puuttuu',
    lause: 'Opettajan antamalla tukiopetuksella (01) on alku, loppu ja tutkinnon osan tyyppi.',
    tekstit: {
      fi: {
        syy: 'Opettajan antamalta tukiopetukselta puuttuu {kentta}.',
        ohje: 'Lisää tieto; tukiopetuksella (01) on alku, loppu ja tutkinnon osan tyyppi.',
      },
      sv: {
        syy: 'Stödundervisningen som läraren ger saknar uppgiften {kentta}.',
        ohje: 'Ange uppgiften; stödundervisning (01) har start, slut och typ av examensdel.',
      },
      en: {
        syy: 'The remedial teaching by a teacher lacks {kentta}.',
        ohje: 'Add it; remedial teaching (01) has a start, an end and the kind of unit.',
      },
    },
    tarkista: ({ hoks }) =>
      tuet(hoks)
        .filter(({ kohde }) => kohde.oppimisenTuenTyyppiKoodiUri === TUKIOPETUS)
        .flatMap(({ polku, kohde }) =>
          TUKIOPETUKSEN_TIEDOT.filter((kentta) => kohde[kentta] === undefined).map((kentta) => ({
            polku: [...polku, kentta],
            tiedot: { kentta: kebab(kentta) },
          })),
        ),
  },
  {
    ...YHTEISTA,
    koodi: 'oppimisen-tuki.tieto-ei-kuulu-tyyppiin',
    lause: 'Muulla oppimisen tuella (02, 03) ei ole alkua, loppua eikä tutkinnon osan tyyppiä.',
    tekstit: {
      fi: {
        syy: 'Alku, loppu ja tutkinnon osan tyyppi kuuluvat vain opettajan antamaan tukiopetukseen.',
        ohje: 'Poista tieto tai korjaa oppimisen tuen tyypiksi 01.',
      },
      sv: {
        syy: 'Start, slut och typ av examensdel hör bara till stödundervisning som läraren ger.',
        ohje: 'Ta bort uppgiften eller rätta typen av stöd till 01.',
      },
      en: {
        syy: 'Start, end and kind of unit belong only to remedial teaching by a teacher.',
        ohje: 'Remove it, or correct the type of support to 01.',
      },
    },
    tarkista: ({ hoks }) =>
      tuet(hoks)
        .filter(({ kohde }) => MUU_TUKI.includes(kohde.oppimisenTuenTyyppiKoodiUri ?? ''))
        .flatMap(({ polku, kohde }) =>
          TUKIOPETUKSEN_TIEDOT.filter((kentta) => kohde[kentta] !== undefined).map((kentta) => ({
            polku: [...polku, kentta],
          })),
        ),
  },
  {
    ...YHTEISTA,
    koodi: 'oppimisen-tuki.tyyppi-tuntematon',
    lause: 'Oppimisen tuen tyyppi on 01, 02 tai 03.',
    tekstit: {
      fi: { syy: 'Oppimisen tuen tyyppi on tuntematon.', ohje: 'Valitse tyypiksi 01, 02 tai 03.' },
      sv: { syy: 'Typen av stöd för lärandet är okänd.', ohje: 'Välj typ 01, 02 eller 03.' },
      en: { syy: 'The type of support for learning is unknown.', ohje: 'Choose type 01, 02 or 03.' },
    },
    tarkista: ({ hoks }) =>
      rikkovat(
        tuet(hoks),
        ({ oppimisenTuenTyyppiKoodiUri: tyyppi }) =>
          tyyppi !== undefined && tyyppi !== TUKIOPETUS && !MUU_TUKI.includes(tyyppi),
        'oppimisenTuenTyyppiKoodiUri',
      ),
  },
];

function tuet(hoks: HoksLuonnos): readonly Kohta<OppimisenTuki>[] {
  return jasenet(['oppimisenTuki'], hoks.oppimisenTuki);
}
