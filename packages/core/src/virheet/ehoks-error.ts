import type { Havainto } from './havainto.js';
import { KIELTAYTYMISET, type Kieltaytymiskoodi } from './kieltaytymiset.js';
import { taydenna, type Tiedot } from './tekstit.js';

// Symbol.for eikä instanceof: kaksi kopiota ytimestä samassa prosessissa tunnistaa silti toistensa virheet.
const MERKKI = Symbol.for('ehoks/EhoksError');

/** Kieltäytyminen: pyyntöä ei voitu tai saatu toteuttaa, eikä mitään ole tallennettu. */
export class EhoksError extends Error {
  readonly [MERKKI] = true;
  readonly tiedot: Tiedot;
  /** Kaikki havainnot kerralla, kun koodi on `hoks.sisalto`; muulloin tyhjä. */
  readonly havainnot: readonly Havainto[];
  /** Päätöksen peruste auditlokia varten; pyynnön tekijälle sitä ei kerrota. */
  readonly peruste: string | undefined;

  constructor(
    readonly koodi: Kieltaytymiskoodi,
    {
      tiedot = {},
      havainnot = [],
      peruste,
      cause,
    }: {
      readonly tiedot?: Tiedot;
      readonly havainnot?: readonly Havainto[];
      readonly peruste?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super(taydenna(KIELTAYTYMISET[koodi].tekstit.en.syy, tiedot, 'en'), { cause });
    this.name = 'EhoksError';
    this.tiedot = tiedot;
    this.havainnot = havainnot;
    this.peruste = peruste;
  }

  static on(arvo: unknown): arvo is EhoksError {
    return typeof arvo === 'object' && arvo !== null && MERKKI in arvo;
  }
}
