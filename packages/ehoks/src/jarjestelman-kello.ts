import type { Aikaleima, Kello } from '@ehoks/core';

/** The system's clock. */
export const jarjestelmanKello: Kello = { nyt: () => new Date().toISOString() as Aikaleima };
