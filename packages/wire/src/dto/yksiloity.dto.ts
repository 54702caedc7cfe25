import { Valinnainen } from '../kentat/koristeet.js';

/** A part with the server's lasting identifier: sent as GET gave it, so that the part stays the same part. */
export class YksiloityDto {
  @Valinnainen('uuid') 'module-id'?: string;
}
