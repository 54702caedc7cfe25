import { onAikaleima, onPaiva } from '@ehoks/core';
import { InvalidArgumentError } from 'commander';
import { selitys } from '../asiakas/selitys.js';

/** A whole number between the two. Throws `InvalidArgumentError`. */
export function kokonaisluku(vahintaan: number, enintaan: number): (arvo: string) => number {
  return (arvo) => {
    const maara = /^\d+$/.test(arvo) ? Number(arvo) : NaN;
    if (maara >= vahintaan && maara <= enintaan) return maara;
    throw new InvalidArgumentError(`${vahintaan}–${enintaan}`);
  };
}

/** Minutes, also parts of one. Throws `InvalidArgumentError`. */
export function minuutteja(arvo: string): number {
  const maara = Number(arvo);
  if (arvo.trim() === '' || !(maara >= 0) || maara > 24 * 60) throw new InvalidArgumentError('0–1440');
  return maara;
}

/** A day as people or programs write it, or a moment, as the API takes it. Throws `InvalidArgumentError`. */
export function paivaTaiHetki(arvo: string): string {
  const [, paiva = '', kuukausi = '', vuosi = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(arvo) ?? [];
  const iso = vuosi === '' ? arvo : `${vuosi}-${kuukausi.padStart(2, '0')}-${paiva.padStart(2, '0')}`;
  if (onPaiva(iso) || onAikaleima(iso)) return iso;
  throw new InvalidArgumentError('24.8.2026, 2026-08-24');
}

/** A code of the catalogues. Throws `InvalidArgumentError`. */
export function virhekoodi(arvo: string): string {
  if (selitys(arvo, 'fi') !== undefined) return arvo;
  throw new InvalidArgumentError('hoks.on-jo … (ehoks selita)');
}
