import type { Lapikaynti } from '../hoks/lapikaynti.js';
import type { Polku } from '../hoks/polku.js';
import { kebab } from '../tunnisteet/kirjoitusasu.js';
import { nimella, type Nimi } from './nimella.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto, Toiminto } from './saanto.js';

interface Pari<K extends string> {
  readonly kentta: K;
  readonly nimi: Nimi;
  readonly toiminnot: readonly Toiminto[];
  readonly kohdat: (lapikaynti: Lapikaynti) => readonly {
    readonly polku: Polku;
    readonly kohde: { readonly [A in `${K}KoodiUri` | `${K}KoodiVersio`]?: unknown };
  }[];
}

function parinSaannot<K extends string>({ kentta, nimi, toiminnot, kohdat }: Pari<K>): readonly Saanto[] {
  const uri = `${kentta}KoodiUri` as const;
  const versio = `${kentta}KoodiVersio` as const;
  const yhteista = {
    lause: `${nimi.fi}: koodi-uri ja koodiversio annetaan yhdessä.`,
    peruste: 'Koodistopalvelu: koodin merkitys riippuu versiosta',
    vastaa: ['9.3 koodiversio'],
    taso: 'varoitus',
    toiminnot,
  } as const;
  return [
    {
      ...yhteista,
      koodi: `${kebab(kentta)}.koodi-versio-puuttuu`,
      tekstit: nimella(nimi, {
        fi: { syy: 'koodiversio puuttuu.', ohje: 'Lisää sen koodiston version numero, josta koodi on.' },
        sv: { syy: 'kodversionen saknas.', ohje: 'Ange numret på den version av kodverket som koden är ur.' },
        en: {
          syy: 'the code version is missing.',
          ohje: 'Add the number of the code set version that the code comes from.',
        },
      }),
      tarkista: (lapikaynti) =>
        rikkovat(kohdat(lapikaynti), (kohde) => kohde[uri] !== undefined && kohde[versio] === undefined, versio),
    },
    {
      ...yhteista,
      koodi: `${kebab(kentta)}.koodi-uri-puuttuu`,
      tekstit: nimella(nimi, {
        fi: {
          syy: 'koodi-uri puuttuu, vaikka koodiversio on annettu.',
          ohje: 'Lisää koodi-uri tai poista koodiversio.',
        },
        sv: {
          syy: 'kodens URI saknas fast kodversionen är angiven.',
          ohje: 'Ange kodens URI eller ta bort kodversionen.',
        },
        en: {
          syy: 'the code URI is missing although the version is given.',
          ohje: 'Add the code URI or remove the version.',
        },
      }),
      tarkista: (lapikaynti) =>
        rikkovat(kohdat(lapikaynti), (kohde) => kohde[uri] === undefined && kohde[versio] !== undefined, uri),
    },
  ];
}

/** Koodit `<kenttä>.koodi-versio-puuttuu` ja `<kenttä>.koodi-uri-puuttuu` niille pareille, jotka saavat puuttua kokonaan. */
export const koodiJaVersioYhdessa: readonly Saanto[] = [
  ...parinSaannot({
    kentta: 'urasuunnitelma',
    nimi: { fi: 'Urasuunnitelma', sv: 'Karriärplan', en: 'Career plan' },
    toiminnot: ['luo', 'korvaa', 'muuta'],
    kohdat: ({ hoks }) => [{ polku: [], kohde: hoks }],
  }),
  ...parinSaannot({
    kentta: 'oppisopimuksenPerusta',
    nimi: { fi: 'Oppisopimuksen perusta', sv: 'Grund för läroavtalet', en: 'Basis of apprenticeship' },
    toiminnot: ['luo', 'korvaa'],
    kohdat: ({ hankkimistavat }) => hankkimistavat,
  }),
  ...parinSaannot({
    kentta: 'valittuTodentamisenProsessi',
    nimi: { fi: 'Valittu todentamisen prosessi', sv: 'Vald verifieringsprocess', en: 'Chosen verification process' },
    toiminnot: ['luo', 'korvaa'],
    kohdat: ({ aiemminHankitutOsat }) => aiemminHankitutOsat,
  }),
];
