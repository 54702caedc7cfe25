import type { HoksLuonnos } from './luonnos.js';

/** Yksi teksti suunnitelmassa. */
export interface Tekstikohta {
  readonly polku: readonly (string | number)[];
  readonly arvo: string;
}

/**
 * Suunnitelman tekstit kaikkialla, missä on annettu kenttä. Kenttä on yksi tai useampi avain pisteillä erotettuna
 * (`nayttoymparisto.nimi`); listojen järjestysnumeroita siinä ei ole.
 */
export type Tekstikohdat = (kentta: string) => readonly Tekstikohta[];

/** Tekstit niiden viimeisen avaimen mukaan; listan jäsenen avain on listan. */
type Tekstit = Map<string, Tekstikohta[]>;

/** Suunnitelma käydään läpi kerran, kun ensimmäistä kenttää kysytään; sen jälkeen tehty muutos ei näy. */
export function tekstikohdat(hoks: HoksLuonnos): Tekstikohdat {
  let tekstit: Tekstit | undefined;
  return (kentta) => {
    tekstit ??= keraa(hoks, [], '', new Map());
    const avaimet = kentta.split('.');
    const kohdat = tekstit.get(avaimet.at(-1) ?? '') ?? [];
    return avaimet.length === 1 ? kohdat : kohdat.filter(({ polku }) => paattyy(polku, avaimet));
  };
}

function paattyy(polku: Tekstikohta['polku'], avaimet: readonly string[]): boolean {
  const omat = polku.filter((osa) => typeof osa === 'string').slice(-avaimet.length);
  return omat.length === avaimet.length && omat.every((avain, i) => avain === avaimet[i]);
}

/** `polku` kasvaa ja kutistuu kuljettaessa, jotta siitä tehdään oma kopio vain teksteille: suunnitelmassa niitä on tuhansia. */
function keraa(kohde: unknown, polku: (string | number)[], avain: string, tekstit: Tekstit): Tekstit {
  if (typeof kohde === 'string') {
    const kohta = { polku: [...polku], arvo: kohde };
    const omat = tekstit.get(avain);
    if (omat === undefined) tekstit.set(avain, [kohta]);
    else omat.push(kohta);
    return tekstit;
  }
  if (typeof kohde !== 'object' || kohde === null) return tekstit;
  for (const [nimi, arvo] of Array.isArray(kohde) ? kohde.entries() : Object.entries(kohde)) {
    polku.push(nimi);
    keraa(arvo, polku, typeof nimi === 'number' ? avain : nimi, tekstit);
    polku.pop();
  }
  return tekstit;
}
