import { aikaleima, type Kello } from '@ehoks/core';

/** The system's clock. */
export const jarjestelmanKello: Kello = { nyt: () => aikaleima(new Date().toISOString()) };
