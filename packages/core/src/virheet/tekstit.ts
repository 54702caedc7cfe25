import { onPaiva } from '../aika/paiva.js';

export const KIELET = ['fi', 'sv', 'en'] as const;
export type Kieli = (typeof KIELET)[number];

/** Teksti, jonka Opetushallitus kirjoittaa yleisölle: suomeksi ja ruotsiksi aina (kielilaki 423/2003), englanniksi kun voi. */
export interface KielinenTeksti {
  readonly fi: string;
  readonly sv: string;
  readonly en?: string;
}

/** Mitä on vialla ja mitä sille tehdään. `{nimi}` korvautuu havainnon tai kieltäytymisen tiedolla. */
export interface Teksti {
  readonly syy: string;
  readonly ohje: string;
}
export type Tekstit = Readonly<Record<Kieli, Teksti>>;

/** Tekstin täydennykset. Ei koskaan henkilötietoja, tikettejä eikä salasanoja. */
export type Tiedot = Readonly<Record<string, Tieto>>;
type Tieto = string | number | KielinenTeksti;

/** Valmis lause: paikanpitäjät täydennetty, tuntematon paikanpitäjä jää näkyviin. */
export function taydenna(lause: string, tiedot: Tiedot = {}, kieli: Kieli): string {
  return lause.replace(/\{([a-zA-Z]+)\}/g, (koko, nimi: string) => sanottuna(tiedot[nimi] ?? koko, kieli));
}

/** Suomeksi ja ruotsiksi päivä kirjoitetaan 1.5.2019, englanniksi 2019-05-01. Teksti, jota ei ole englanniksi, sanotaan suomeksi. */
function sanottuna(tieto: Tieto, kieli: Kieli): string {
  if (typeof tieto === 'object') return tieto[kieli] ?? tieto.fi;
  if (kieli === 'en' || typeof tieto === 'number' || !onPaiva(tieto)) return String(tieto);
  return tieto.split('-').map(Number).reverse().join('.');
}
