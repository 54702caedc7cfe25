import type { HavaintoJson } from '@ehoks/wire';
import type { Hylkays } from '../asiakas/hylkays.js';
import type { Virhelaji } from '../asiakas/siirtovirhe.js';
import type { Siirrettava } from './siirrettava.js';

/**
 * `ennallaan`: the service has it as it is. `tarkistettu`: a dry run found nothing that refuses it. `hylatty`: the plan has to be mended, whether it was found here or by the
 * service. `siirtamatta`: it was not sent, or nobody knows whether it arrived; it is to be sent again.
 */
export const SIIRRON_TILAT = ['luotu', 'korvattu', 'ennallaan', 'tarkistettu', 'hylatty', 'siirtamatta'] as const;
export type SiirronTila = (typeof SIIRRON_TILAT)[number];

export interface Siirtotulos extends Siirrettava {
  readonly tila: SiirronTila;
  readonly id?: number;
  readonly havainnot: readonly HavaintoJson[];
  readonly hylkays?: Hylkays;
  /** Of a plan that is `siirtamatta`: why the sending ended. */
  readonly vika?: Virhelaji;
}

/** Outcomes by their state, and reasons by their code with their number, the most common first. */
export interface Yhteenveto {
  readonly tilat: Readonly<Record<SiirronTila, number>>;
  readonly syyt: readonly { readonly syy: string; readonly maara: number }[];
}

/** Counts outcomes as they come. */
export class Yhteenvedot {
  private readonly tilat = Object.fromEntries(SIIRRON_TILAT.map((tila) => [tila, 0])) as Record<SiirronTila, number>;
  private readonly syyt = new Map<string, number>();

  lisaa(tulos: Siirtotulos): void {
    this.tilat[tulos.tila] += 1;
    if (tulos.tila !== 'hylatty' && tulos.tila !== 'siirtamatta') return;
    for (const syy of new Set(syytTuloksesta(tulos))) this.syyt.set(syy, (this.syyt.get(syy) ?? 0) + 1);
  }

  get yhteenveto(): Yhteenveto {
    const syyt = [...this.syyt].map(([syy, maara]) => ({ syy, maara }));
    return { tilat: { ...this.tilat }, syyt: syyt.sort((a, b) => b.maara - a.maara) };
  }
}

/** Codes where there are some; the national service of today has only texts. */
function syytTuloksesta({ havainnot, hylkays }: Siirtotulos): readonly string[] {
  const virheet = havainnot.filter(({ taso }) => taso === 'virhe').map(({ koodi, viesti }) => koodi || viesti);
  if (virheet.length > 0) return virheet;
  return hylkays ? [hylkays.koodi ?? hylkays.viesti] : [];
}
