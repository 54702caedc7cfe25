import { createHash } from 'node:crypto';

/** What a ticket is stored as: whoever reads the database or its backup gets no ticket to use. */
export function tiketinTiiviste(tiketti: string): string {
  return createHash('sha256').update(tiketti).digest('base64url');
}
