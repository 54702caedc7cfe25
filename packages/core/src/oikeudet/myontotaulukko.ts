import type { Kayttooikeus } from './oikeustaulukko.js';
import { ROOLIT, type Rooli } from './roolitaulukko.js';

/**
 * Millä oikeudella mitäkin rooleja myönnetään omassa organisaatiossa ja sen alla. Mikä puuttuu, on kielletty.
 * Lähde: käyttöönoton ohje "eHOKS-käyttöoikeudet": vastuukäyttäjä myöntää pääkäyttäjän ja luo palvelutunnuksen, pääkäyttäjä
 * myöntää käyttäjän, tallentajan pääkäyttäjän myöntää Opetushallitus ja tallentajan tämä. Poisto-oikeuden antaa Opetushallitus.
 */
export const MYONTOTAULUKKO = {
  VASTUUKAYTTAJA: [
    'ehoks-paakayttaja',
    'ehoks-palvelukayttaja',
    'oppijanumeropalvelun-paakayttaja',
    'oppijoiden-tuonti',
    'oppijanumeron-haku',
  ],
  PAAKAYTTAJA: ['ehoks-kayttaja'],
  TALLENTAJAN_PAAKAYTTAJA: ['ehoks-tallentaja'],
  OPHPAAKAYTTAJA: ['vastuukayttaja', 'ehoks-tallentajan-paakayttaja', 'hoks-poistaja', 'oph-paakayttaja'],
} as const satisfies Partial<Record<Kayttooikeus, readonly Rooli[]>>;

/** Roolit, jotka vaativat hyväksytyn anomuksen ja sen, ettei järjestäjä voi siirtää tietoa rajapinnan kautta. */
export const ANOMUKSELLA_MYONNETTAVAT: readonly Rooli[] = ['ehoks-tallentajan-paakayttaja'];

export function myontaa(oikeus: Kayttooikeus, rooli: Rooli): boolean {
  const taulukko: Partial<Record<Kayttooikeus, readonly Rooli[]>> = MYONTOTAULUKKO;
  return taulukko[oikeus]?.includes(rooli) ?? false;
}

/**
 * Roolit, joita kantavia tunnuksia oikeudella hallitaan (salasana, käytöstä poisto, lukitus): ne, jotka sillä myönnetään;
 * Opetushallitus hallitsee kaikkia, jotta yksikään tunnus ei jää ilman hoitajaa.
 */
export function hallittavatRoolit(oikeus: Kayttooikeus): readonly Rooli[] {
  return oikeus === 'OPHPAAKAYTTAJA' ? ROOLIT : ROOLIT.filter((rooli) => myontaa(oikeus, rooli));
}
