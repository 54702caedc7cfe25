import type { Tunnistegeneraattori } from '@ehoks/core';

const LUOKAT = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

/**
 * UUIDs that count upwards from one, so that a failing test fails the same way again. Characters come from each class of
 * the alphabet in turn (lower case, upper case, digits, others), so that a password has them all.
 */
export function juoksevaTunnistegeneraattori(): Tunnistegeneraattori {
  let edellinen = 0;
  let merkkeja = 0;
  const uuid = (): string => {
    edellinen += 1;
    return `00000000-0000-4000-8000-${edellinen.toString(16).padStart(12, '0')}`;
  };
  return {
    uuid,
    jarjestyvaUuid: uuid,
    merkit: (merkisto, maara) => {
      const luokittain = LUOKAT.map((luokka) => [...merkisto].filter((merkki) => luokka.test(merkki)));
      const luokat = luokittain.filter(({ length }) => length > 0);
      const arvotut = Array.from({ length: maara }, (_, i) => {
        const luokka = luokat[i % luokat.length] ?? [];
        merkkeja += 1;
        return luokka[merkkeja % luokka.length];
      });
      return arvotut.join('');
    },
  };
}
