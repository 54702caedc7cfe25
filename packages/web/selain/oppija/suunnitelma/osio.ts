import type { OmaSuunnitelmanakyma } from '@ehoks/wire';

/** What each section of a plan's page is given. */
export interface Osio {
  readonly nakyma: OmaSuunnitelmanakyma;
}
