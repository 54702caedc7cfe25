import { randomInt, randomUUID } from 'node:crypto';
import type { Tunnistegeneraattori } from '@ehoks/core';
import { v7 } from 'uuid';

/** Random UUIDs (version 4), UUIDs in the order of time (version 7) and characters from the operating system's generator. */
export const satunnaisetTunnisteet: Tunnistegeneraattori = {
  uuid: () => randomUUID(),
  jarjestyvaUuid: () => v7(),
  merkit: (merkisto, maara) => Array.from({ length: maara }, () => merkisto[randomInt(merkisto.length)]).join(''),
};
