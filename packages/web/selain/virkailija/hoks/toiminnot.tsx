import type { ReactNode } from 'react';
import type { Osio } from './hoks.js';

/** What may be done to the plan, by one's rights. */
export function Toiminnot({ nakyma: _nakyma }: Osio): ReactNode {
  return null;
}
