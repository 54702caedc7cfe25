import type { Viestiosoite } from './viestinvalitys.port.js';

/** Sama osoite samana merkkijonona: sähköpostin kirjainkoko ja puhelinnumeron välit eivät tarkoita mitään. */
export function osoitteenAvain({ kanava, osoite }: Viestiosoite): string {
  const siisti = osoite.trim().toLowerCase();
  return `${kanava}:${kanava === 'puhelin' ? siisti.replace(/[\s().-]/g, '') : siisti}`;
}

/** Osoite sille, joka tuntee linkin muttei välttämättä osoitetta: saaja tunnistaa omansa, muu ei saa siitä osoitetta. */
export function peitettyOsoite({ kanava, osoite }: Viestiosoite): string {
  if (kanava === 'puhelin') return `•••${osoite.trim().slice(-2)}`;
  const [nimi = '', palvelin = ''] = osoite.trim().split('@');
  const [alku = '', ...loput] = palvelin.split('.');
  return `${peitetty(nimi)}@${[peitetty(alku), ...loput].join('.')}`;
}

function peitetty(sana: string): string {
  return `${[...sana].slice(0, 1).join('')}•••`;
}
