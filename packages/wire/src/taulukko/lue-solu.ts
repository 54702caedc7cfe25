import { hetkiHelsingissa, onAikaleima, onPaiva, SOLUSAANNOT, type Paiva } from '@ehoks/core';
import type { Arvomuoto } from '../kentat/kentta.js';

/** The value as JSON has it, or the code of why there is none. */
export type LuettuSolu = { readonly arvo: string | number | boolean } | { readonly koodi: string };
type Solulukija = (solu: string) => LuettuSolu;

/** A cell that is not empty, as a value of the kind. Whether the value itself is fit is for the plan's own reader to say. */
export function lueSolu(muoto: Arvomuoto, solu: string): LuettuSolu {
  return (LUKIJAT[muoto] ?? sellaisenaan)(solu);
}

const sellaisenaan: Solulukija = (solu) => ({ arvo: solu });

/** `1,2246E+11`: what a spreadsheet shows of a long number, its last digits gone. */
const LUVUKSI_MUUTTUNUT = /^\d+([.,]\d+)?E\+?\d+$/i;

/** Have the digits of a number gone? */
export function onMuuttunutLuvuksi(solu: string): boolean {
  return LUVUKSI_MUUTTUNUT.test(solu);
}

const sailynyt: Solulukija = (solu) =>
  onMuuttunutLuvuksi(solu) ? { koodi: SOLUSAANNOT.muuttunutLuvuksi.koodi } : { arvo: solu };

const LUKIJAT: Readonly<Partial<Record<Arvomuoto, Solulukija>>> = {
  oppijaOid: sailynyt,
  opiskeluoikeusOid: sailynyt,
  teksti: sailynyt,
  // A spreadsheet drops the leading zeros of a bare code value.
  urasuunnitelma: (solu) => ({ arvo: /^\d{1,4}$/.test(solu) ? `urasuunnitelma_${solu.padStart(4, '0')}` : solu }),
  kokonaisluku: (solu) =>
    /^-?\d{1,15}([.,]\d{1,15})?$/.test(solu)
      ? { arvo: Number(solu.replace(',', '.')) }
      : { koodi: SOLUSAANNOT.eiLuku.koodi },
  paiva: (solu) => {
    const arvo = paivana(solu);
    return arvo === undefined ? { koodi: SOLUSAANNOT.eiPaiva.koodi } : { arvo };
  },
  aikaleima: (solu) => {
    const arvo = hetkena(solu);
    return arvo === undefined ? { koodi: SOLUSAANNOT.eiAikaleima.koodi } : { arvo };
  },
  totuusarvo: (solu) => {
    const arvo = TOTUUSARVOT.get(solu.toLowerCase());
    return arvo === undefined ? { koodi: SOLUSAANNOT.eiTotuusarvo.koodi } : { arvo };
  },
};

const TOTUUSARVOT: ReadonlyMap<string, boolean> = new Map([
  ...['kyllä', 'kylla', 'k', 'ja', 'j', 'yes', 'y', 'true', 'tosi', 'sant', 'x', '1'].map(
    (sana) => [sana, true] as const,
  ),
  ...['ei', 'e', 'nej', 'no', 'n', 'false', 'epätosi', 'falskt', '0'].map((sana) => [sana, false] as const),
]);

/** `24.8.2026` or `2026-08-24`. */
export function paivana(teksti: string): Paiva | undefined {
  const [, pv = '', kk = '', vuosi] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(teksti) ?? [];
  const iso = vuosi === undefined ? teksti : `${vuosi}-${kk.padStart(2, '0')}-${pv.padStart(2, '0')}`;
  return onPaiva(iso) ? iso : undefined;
}

/** A day alone is the moment it begins; without an offset the time is Finland's. */
function hetkena(teksti: string): string | undefined {
  if (onAikaleima(teksti)) return teksti;
  const [, alku = '', tunnit, minuutit] =
    /^(.{8,12}?)(?:(?:T| |,? klo | kl\.? )(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?)?$/.exec(teksti) ?? [];
  const paiva = paivana(alku);
  if (paiva === undefined) return undefined;
  if (tunnit === undefined || minuutit === undefined) return hetkiHelsingissa(paiva);
  const kelpaa = Number(tunnit) < 24 && Number(minuutit) < 60;
  return kelpaa ? hetkiHelsingissa(paiva, `${tunnit.padStart(2, '0')}:${minuutit}`) : undefined;
}
