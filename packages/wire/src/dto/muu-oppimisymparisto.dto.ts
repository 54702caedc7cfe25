import { Pakollinen } from '../kentat/koristeet.js';

/** Another learning environment inside a period. */
export class MuuOppimisymparistoDto {
  @Pakollinen('oppimisymparistot') 'oppimisymparisto-koodi-uri'!: string;
  @Pakollinen('kokonaisluku') 'oppimisymparisto-koodi-versio'!: number;
  @Pakollinen('paiva') 'alku'!: string;
  @Pakollinen('paiva') 'loppu'!: string;
}
