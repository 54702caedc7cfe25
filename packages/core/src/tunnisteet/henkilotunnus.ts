import { onPaiva, type Paiva } from '../aika/paiva.js';
import type { Merkitty } from '../merkki.js';

/**
 * Henkilötunnus: syntymäaika, välimerkki, yksilönumero ja tarkistusmerkki. Henkilötieto, jota ei kirjoiteta lokiin, osoitteeseen eikä
 * virheen tekstiin; näytettäessä se on `peitettyHenkilotunnus`.
 * Lähde: valtioneuvoston asetus väestötietojärjestelmästä 128/2010 2 §, välimerkit 1.1.2023 alkaen.
 */
export type Henkilotunnus = Merkitty<string, 'Henkilotunnus'>;

export const HENKILOTUNNUS = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/;

const TARKISTUSMERKIT = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Vuosisata välimerkistä. Välimerkki ei ole tarkisteessa: sama tunnus toisella välimerkillä on toisen henkilön. */
const VUOSISADAT: Readonly<Record<string, string>> = {
  '+': '18',
  ...Object.fromEntries([...'-YXWVU'].map((valimerkki) => [valimerkki, '19'])),
  ...Object.fromEntries([...'ABCDEF'].map((valimerkki) => [valimerkki, '20'])),
};

/** Yksilönumerot, joita ei anneta: ne alkavat 002:sta. */
const PIENIN_YKSILONUMERO = 2;
/** Tästä alkaen yksilönumerot ovat tilapäisiä ja keinotekoisia: väestötietojärjestelmä ei anna niitä kenellekään. */
const KEINOTEKOISET = 900;

/** Sukupuoli koodiston `sukupuoli` arvona: 1 mies, 2 nainen. */
export type Sukupuoli = '1' | '2';

/** Onko arvo henkilötunnus: päivä on olemassa ja tarkistusmerkki oikea. Pienin kirjaimin se ei ole. */
export function onHenkilotunnus(arvo: string): arvo is Henkilotunnus {
  const [, pv = '', kk = '', vv = '', valimerkki = '', numero = '', tarkiste] = HENKILOTUNNUS.exec(arvo) ?? [];
  return (
    Number(numero) >= PIENIN_YKSILONUMERO &&
    onPaiva(`${VUOSISADAT[valimerkki]}${vv}-${kk}-${pv}`) &&
    tarkiste === TARKISTUSMERKIT[Number(pv + kk + vv + numero) % TARKISTUSMERKIT.length]
  );
}

export function syntymaaika(tunnus: Henkilotunnus): Paiva {
  const vuosi = `${VUOSISADAT[tunnus.charAt(6)]}${tunnus.slice(4, 6)}`;
  return `${vuosi}-${tunnus.slice(2, 4)}-${tunnus.slice(0, 2)}` as Paiva;
}

export function sukupuoli(tunnus: Henkilotunnus): Sukupuoli {
  return yksilonumero(tunnus) % 2 === 1 ? '1' : '2';
}

/** Tilapäinen tai testissä käytettävä tunnus, jota oikealla henkilöllä ei ole. */
export function onKeinotekoinen(tunnus: Henkilotunnus): boolean {
  return yksilonumero(tunnus) >= KEINOTEKOISET;
}

/** Näytettäväksi: syntymäaika ja välimerkki jäävät, loput neljä merkkiä eivät. */
export function peitettyHenkilotunnus(tunnus: string): string {
  return `${tunnus.slice(0, -4)}****`;
}

function yksilonumero(tunnus: Henkilotunnus): number {
  return Number(tunnus.slice(7, 10));
}
