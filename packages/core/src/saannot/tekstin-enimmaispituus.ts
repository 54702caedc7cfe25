import { tekstihaku } from '../hoks/tekstikohdat.js';
import { kebab } from '../tunnisteet/kirjoitusasu.js';
import type { Saanto, Toiminto } from './saanto.js';

interface Rivi {
  readonly laji: string;
  /** Merkkejä. */
  readonly raja: number;
  readonly peruste: string;
  readonly toiminnot: readonly Toiminto[];
  readonly kentat: readonly string[];
}

const KIRJOITUS: readonly Toiminto[] = ['luo', 'korvaa'];
const SARAKE = 'Rajapinnan sopimus: tietokannan rajat';

/** Kentät, joiden muoto ei jo rajaa pituutta. 256 on nykyisen tietokannan sarakkeen pituus. */
const RIVIT: readonly Rivi[] = [
  {
    laji: 'yhteystieto',
    raja: 256,
    peruste: SARAKE,
    toiminnot: [...KIRJOITUS, 'muuta'],
    kentat: ['sahkoposti', 'puhelinnumero'],
  },
  { laji: 'nimi', raja: 256, peruste: SARAKE, toiminnot: KIRJOITUS, kentat: ['nimi', 'rooli', 'tyopaikanNimi'] },
  {
    laji: 'tunniste',
    raja: 256,
    peruste: SARAKE,
    toiminnot: KIRJOITUS,
    kentat: ['yksiloivaTunniste', 'amosaaTunniste', 'tutkinnonOsanPerusteenDiaarinro'],
  },
  {
    laji: 'koodi',
    raja: 256,
    peruste: SARAKE,
    toiminnot: KIRJOITUS,
    kentat: [
      'koodiUri',
      'tutkinnonOsaKoodiUri',
      'osaAlueKoodiUri',
      'osaamisenHankkimistapaKoodiUri',
      'oppisopimuksenPerustaKoodiUri',
      'valittuTodentamisenProsessiKoodiUri',
    ],
  },
  {
    laji: 'vapaa-teksti',
    raja: 20_000,
    peruste: 'Oma raja: kohtuullinen vapaan tekstin pituus',
    toiminnot: KIRJOITUS,
    kentat: [
      'kuvaus',
      'sisallonKuvaus',
      'ajanjaksonTarkenne',
      'keskeisetTyotehtavat',
      'yksilollisetKriteerit',
      'tavoitteetJaSisallot',
      'vaatimuksistaTaiTavoitteistaPoikkeaminen',
    ],
  },
];

/** Koodit `<tekstin laji>.liian-pitka`. */
export const tekstinEnimmaispituus: readonly Saanto[] = RIVIT.map(
  ({ laji, raja, peruste, toiminnot, kentat }): Saanto => {
    const liianPitkat = tekstihaku(kentat, (arvo) => arvo.length > raja && merkkeja(arvo) > raja);
    return {
      koodi: `${laji}.liian-pitka`,
      lause: `Enintään ${raja} merkkiä on kentissä ${kentat.map(kebab).join(', ')}.`,
      peruste,
      vastaa: ['9.3 pituudet'],
      taso: 'varoitus',
      toiminnot,
      tekstit: {
        fi: {
          syy: 'Teksti on pidempi kuin {raja} merkkiä.',
          ohje: 'Lyhennä teksti; muu järjestelmä voi katkaista sen.',
        },
        sv: { syy: 'Texten är längre än {raja} tecken.', ohje: 'Förkorta texten; ett annat system kan klippa den.' },
        en: { syy: 'The text is longer than {raja} characters.', ohje: 'Shorten the text; another system may cut it.' },
      },
      tarkista: ({ tekstit }) => tekstit(liianPitkat).map(({ polku }) => ({ polku, tiedot: { raja } })),
    };
  },
);

/** Unicode-merkkeinä, kuten tietokanta laskee: hymiö on yksi merkki, vaikka sen `length` on kaksi. */
function merkkeja(arvo: string): number {
  return [...arvo].length;
}
