import type { ReactNode } from 'react';
import type { Osio } from './hoks.js';
import { Tulosta } from './tulosta.js';

/** What may be done to the plan, by one's rights. */
export function Toiminnot({ nakyma: { hoks } }: Osio): ReactNode {
  return <Tulosta hoks={hoks} />;
}
