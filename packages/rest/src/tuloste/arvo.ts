import type { Kieli } from '@ehoks/core';
import type { Hoksinakyma } from '@ehoks/wire';
import { nimiKielella, type Laji } from '@ehoks/wire/esitys';
import { TEKSTIT } from './tekstit.js';

/** Writes single values of a plan as people write them. */
export function arvonKirjoittaja(
  { koodit, organisaatiot }: Hoksinakyma['nimet'],
  kieli: Kieli,
): (laji: Exclude<Laji, 'objekti'>, arvo: unknown) => string {
  return (laji, arvo) => {
    const teksti = String(arvo);
    switch (laji) {
      case 'totuusarvo':
        return arvo === true ? TEKSTIT[kieli].kylla : TEKSTIT[kieli].ei;
      case 'paiva':
        return paivaksi(teksti);
      case 'hetki':
        return hetkeksi(new Date(teksti));
      case 'koodi':
        return nimiKielella(koodit[teksti]?.nimi, kieli) ?? teksti;
      case 'organisaatio':
        return nimiKielella(organisaatiot[teksti], kieli) ?? teksti;
      case 'luku':
        return luvuksi(teksti, kieli);
      case 'teksti':
      case 'pitka-teksti':
      case 'opiskeluoikeus':
      case 'oppija':
      case 'y-tunnus':
        return teksti;
    }
  };
}

/** 5.2.2026, in every language as in Finland. */
export function paivaksi(paiva: string): string {
  const [vuosi, kuukausi, pv] = paiva.split('-');
  return `${Number(pv)}.${Number(kuukausi)}.${vuosi}`;
}

const HETKI = new Intl.DateTimeFormat('fi-FI', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Helsinki',
});

/** 5.2.2026 10.15 on Finnish clocks; without the Finnish `klo`, for it is read in three languages. */
export function hetkeksi(hetki: Date): string {
  return HETKI.format(hetki).replace(/\s*klo\s*/, ' ');
}

/** A number with the decimal mark of the language. */
export function luvuksi(luku: number | string, kieli: Kieli): string {
  return kieli === 'en' ? String(luku) : String(luku).replace('.', ',');
}
