import { lisaaKuukausia, type Paiva } from '../aika/paiva.js';
import { YHTEYSTIEDOT_SAILYTETAAN_KUUKAUSIA } from '../sailytys/sailytysajat.js';
import type { Kieltaytymiskoodi } from '../virheet/kieltaytymiset.js';
import { nimetynOsoitteet, type NimettySaaja } from './jaettavat-kohdat.js';
import { jaonTila, type Jakaja, type Jakolinkki, type Jaonsaaja } from './jakolinkki.js';
import { osoitteenAvain } from './osoite.js';
import { samaNimi } from './sama-nimi.js';
import type { Kanava } from './viestinvalitys.port.js';

/** Kuukautta: jako, jota ei vuosittain uusita, ei ole enää kenenkään harkitsema (EU 2016/679 5 artikla 1 kohta e). */
export const JAKO_ENINTAAN_KUUKAUSIA = 12;

/**
 * Viimeinen päivä, johon virkailija voi jakaa: työpaikan toimija näkee tiedot "tiettynä ajanjaksona" (esittelyaineisto 2019), ja arviointi
 * tehdään sen jälkeen. Samaan asti säilyvät ohjaajan yhteystiedot.
 */
export function virkailijanViimeinenPaiva(kohteenLoppu: Paiva): Paiva {
  return lisaaKuukausia(kohteenLoppu, YHTEYSTIEDOT_SAILYTETAAN_KUUKAUSIA);
}

/** Este, tai `undefined`, kun aika kelpaa. `kohteenLoppu` puuttuu laajemmasta jaosta. */
export function ajanEste(
  { alku, loppu }: Pick<Jakolinkki, 'alku' | 'loppu'>,
  jakaja: Jakaja['laji'],
  kohteenLoppu: Paiva | undefined,
  tanaan: Paiva,
): Kieltaytymiskoodi | undefined {
  if (loppu < alku) return 'jako.loppu-ennen-alkua';
  if (loppu < tanaan) return 'jako.loppu-mennyt';
  if (jakaja === 'virkailija' && kohteenLoppu !== undefined && loppu > virkailijanViimeinenPaiva(kohteenLoppu))
    return 'jako.kohteen-jalkeen';
  const alkaen = alku > tanaan ? alku : tanaan;
  return loppu > lisaaKuukausia(alkaen, JAKO_ENINTAAN_KUUKAUSIA) ? 'jako.liian-pitka' : undefined;
}

/** Este jaon lyhentämiselle, tai `undefined`. */
export function lyhennyksenEste(jako: Jakolinkki, loppu: Paiva, tanaan: Paiva): Kieltaytymiskoodi | undefined {
  const tila = jaonTila(jako, tanaan);
  if (tila === 'peruttu') return 'jako.peruttu';
  if (tila === 'paattynyt') return 'jako.paattynyt';
  if (loppu >= jako.loppu) return 'jako.ei-lyhenna';
  if (loppu < jako.alku) return 'jako.loppu-ennen-alkua';
  return loppu < tanaan ? 'jako.loppu-mennyt' : undefined;
}

/**
 * Este saajalle, tai `undefined`. Virkailija jakaa vain sille, jonka suunnitelma kohteessa nimeää, ja suunnitelman osoitteeseen, jos siinä on
 * sellainen; oppija suostumuksellaan kenelle tahansa.
 */
export function saajanEste(
  saaja: Jaonsaaja,
  jakaja: Jakaja['laji'],
  nimetyt: readonly NimettySaaja[],
  kanavat: readonly Kanava[],
): Kieltaytymiskoodi | undefined {
  if (!kanavat.includes(saaja.kanava)) return 'jako.kanava-ei-kaytossa';
  if (jakaja === 'oppija') return undefined;
  const nimetty = nimetyt.find(({ nimi, rooli }) => rooli === saaja.rooli && samaNimi(nimi, saaja.nimi));
  if (nimetty === undefined) return 'jako.saaja-ei-nimetty';
  const osoitteet = nimetynOsoitteet(nimetty, kanavat).map(osoitteenAvain);
  return osoitteet.length > 0 && !osoitteet.includes(osoitteenAvain(saaja)) ? 'jako.osoite-suunnitelmassa' : undefined;
}
