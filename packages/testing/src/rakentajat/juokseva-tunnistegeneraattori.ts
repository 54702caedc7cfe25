import type { Tunnistegeneraattori } from '@ehoks/core';

/** UUIDs that count upwards from one, so that a failing test fails the same way again. */
export function juoksevaTunnistegeneraattori(): Tunnistegeneraattori {
  let edellinen = 0;
  return {
    uuid: () => {
      edellinen += 1;
      return `00000000-0000-4000-8000-${edellinen.toString(16).padStart(12, '0')}`;
    },
  };
}
