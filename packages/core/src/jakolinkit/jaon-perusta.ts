import type { Hoks } from '../hoks/hoks.js';
import { etsiKohta, nimetytSaajat, type NimettySaaja } from './jaettavat-kohdat.js';
import { onKohdeviite } from './jaon-kohde.js';
import type { Jakolinkki, Jaonsaaja } from './jakolinkki.js';
import { osoitteenAvain } from './osoite.js';
import { samaNimi } from './sama-nimi.js';

/** Onko suunnitelmassa yhä se, mihin jako perustuu. */
export type JaonPerusta = 'on' | 'kohde-poistunut' | 'saaja-vaihtunut';

/**
 * Jaettu kohde on suunnitelmassa, ja virkailijan jaossa suunnitelma nimeää saajan yhä: työpaikan toimija näkee vain sen, mitä juuri hän ohjaa
 * tai arvioi. Oppijan suostumus ei riipu siitä, ketä suunnitelma nimeää.
 */
export function jaonPerusta(
  hoks: Hoks,
  { kohde, jakaja, saaja }: Pick<Jakolinkki, 'kohde' | 'jakaja' | 'saaja'>,
): JaonPerusta {
  if (!onKohdeviite(kohde)) return 'on';
  const kohta = etsiKohta(hoks, kohde);
  if (kohta === undefined) return 'kohde-poistunut';
  const vaihtui = jakaja.laji === 'virkailija' && saaja && !nimetytSaajat(kohta).some((yksi) => onSaaja(yksi, saaja));
  return vaihtui ? 'saaja-vaihtunut' : 'on';
}

/** Osoite ratkaisee, kun suunnitelmassa on sellainen, muuten nimi: ohjaajan yhteystiedot siivotaan jakson jälkeen. */
function onSaaja(nimetty: NimettySaaja, saaja: Jaonsaaja): boolean {
  if (nimetty.rooli !== saaja.rooli) return false;
  const { kanava } = saaja;
  const osoite = kanava === 'sahkoposti' ? nimetty.sahkoposti : nimetty.puhelinnumero;
  return osoite === undefined
    ? samaNimi(nimetty.nimi, saaja.nimi)
    : osoitteenAvain({ kanava, osoite }) === osoitteenAvain(saaja);
}
