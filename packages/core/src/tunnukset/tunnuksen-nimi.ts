/** Käyttäjätunnuksen muoto: sama kuin Opintopolussa. Pisteitä ei ole, joten OID ei ole käyttäjätunnus. */
export const KAYTTAJATUNNUS = /^[_\-a-zA-Z0-9]{5,50}$/;

export function onKayttajatunnus(arvo: string): boolean {
  return KAYTTAJATUNNUS.test(arvo);
}

/** OID, jolla palvelun oma tunnus näkyy lokeissa: UUID numerona haarassa 2.25 (ITU-T X.667), joten se ei ole kenenkään oppijanumero. */
export function tunnuksenOid(uuid: string): string {
  return `2.25.${BigInt(`0x${uuid.replaceAll('-', '')}`)}`;
}
