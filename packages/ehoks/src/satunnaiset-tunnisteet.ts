import { randomInt, randomUUID } from 'node:crypto';
import type { Tunnistegeneraattori } from '@ehoks/core';

/** Random UUIDs (version 4) and characters from the operating system's generator. */
export const satunnaisetTunnisteet: Tunnistegeneraattori = {
  uuid: () => randomUUID(),
  merkit: (merkisto, maara) => Array.from({ length: maara }, () => merkisto[randomInt(merkisto.length)]).join(''),
};
