/**
 * Käytännön muoto, ei RFC 5322: yksi @, ei välilyöntejä, verkkotunnuksessa piste. Tiukempi muoto hylkäisi toimivia osoitteita.
 * Pituusrajat 64 ja 254 merkkiä: RFC 5321, 4.5.3.1.
 */
const SAHKOPOSTI = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u;

export function onSahkopostiosoite(arvo: string): boolean {
  return arvo.length <= 254 && SAHKOPOSTI.test(arvo);
}
