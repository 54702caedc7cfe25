import { randomUUID } from 'node:crypto';
import type { Tunnistegeneraattori } from '@ehoks/core';

/** Random UUIDs (version 4) from the operating system's generator. */
export const satunnaisetTunnisteet: Tunnistegeneraattori = { uuid: () => randomUUID() };
