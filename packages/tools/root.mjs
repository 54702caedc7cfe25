import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this file belongs to, whatever directory the command was given in. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
