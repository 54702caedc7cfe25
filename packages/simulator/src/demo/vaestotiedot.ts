import { demoHenkilot } from './oppijat.js';

/** A person of the population register. */
export interface DemoVaestotiedot {
  readonly hetu: string;
  /** Earlier identity codes: asked by one of them, the register answers with the one in force. */
  readonly entisetHetut?: readonly string[];
  readonly etunimet: string;
  readonly sukunimi: string;
  /** Milliseconds before the register answers of this one. */
  readonly viiveMs?: number;
}

/** Everyone of Oppijanumerorekisteri who has an identity code, and people who have no learner number yet. */
export const demoVaestotiedot: readonly DemoVaestotiedot[] = [
  ...demoHenkilot.flatMap(({ hetu, etunimet, sukunimi }) => (hetu === undefined ? [] : [{ hetu, etunimet, sukunimi }])),
  { hetu: '120307A923R', etunimet: 'Tuisku Ilona', sukunimi: 'Uusiniemi' },
  { hetu: '230505A924Y', etunimet: 'Kalle Johannes', sukunimi: 'Uusimalli' },
  { hetu: '040606A926U', entisetHetut: ['040606A925T'], etunimet: 'Sointu Marjaana', sukunimi: 'Vaihtuva' },
  // Her school knows her by another surname.
  { hetu: '110208B927N', etunimet: 'Lumi Onerva', sukunimi: 'Avioinen' },
  { hetu: '010101A928M', etunimet: 'Hermanni Olavi', sukunimi: 'Viipyjä', viiveMs: 3000 },
];
