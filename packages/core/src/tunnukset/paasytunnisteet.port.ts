import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';

/** Kenelle pääsytunniste on annettu ja milloin. */
export interface Paasytunniste {
  readonly kayttajatunnus: string;
  readonly annettu: Aikaleima;
  readonly voimassaAsti: Aikaleima;
}

/** Allekirjoitetut lyhytikäiset pääsytunnisteet (OAuth 2.0 access token). */
export interface Paasytunnisteet {
  allekirjoita(paasytunniste: Paasytunniste): Promise<string>;
  /** `undefined`, kun allekirjoitus ei ole meidän. Voimassaolon katsoo kutsuja. */
  lue(teksti: string): Promise<Paasytunniste | undefined>;
}
export const Paasytunnisteet = portti<Paasytunnisteet>('Paasytunnisteet');
