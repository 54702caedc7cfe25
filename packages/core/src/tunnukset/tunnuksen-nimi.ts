/** Käyttäjätunnuksen muoto: sama kuin Opintopolussa. Pisteitä ei ole, joten OID ei ole käyttäjätunnus. */
export const KAYTTAJATUNNUS = /^[_\-a-zA-Z0-9]{5,50}$/;

export function onKayttajatunnus(arvo: string): boolean {
  return KAYTTAJATUNNUS.test(arvo);
}

/** Henkilötunnus näyttää muuten käyttäjätunnukselta. */
const HENKILOTUNNUS = /^\d{6}[-A-FU-Y]\d{3}[0-9A-Y]$/i;

/**
 * Saako kirjautuessa kirjoitetun nimen kirjata sellaisenaan? Kenttään osuu välillä salasana tai henkilötunnus, ja
 * sepitetty nimi voi olla kuinka pitkä tahansa.
 */
export function saaKirjata(kayttajatunnus: string): boolean {
  return onKayttajatunnus(kayttajatunnus) && !HENKILOTUNNUS.test(kayttajatunnus);
}

/** OID, jolla palvelun oma tunnus näkyy lokeissa: UUID numerona haarassa 2.25 (ITU-T X.667), joten se ei ole kenenkään oppijanumero. */
export function tunnuksenOid(uuid: string): string {
  return `2.25.${BigInt(`0x${uuid.replaceAll('-', '')}`)}`;
}
