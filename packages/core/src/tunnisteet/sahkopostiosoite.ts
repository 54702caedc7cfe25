/**
 * Käytännön muoto, ei RFC 5322: yksi @, ei välilyöntejä, näkymättömiä merkkejä eikä osoitteen ympärille kuuluvia merkkejä kuten <>,
 * verkkotunnuksessa piste. Tiukempi muoto hylkäisi toimivia osoitteita. Pituusrajat 64 ja 254 merkkiä: RFC 5321, 4.5.3.1.
 */
const SAHKOPOSTI = /^[^\s\p{C}@<>()[\]:;,\\"]{1,64}@[^\s\p{C}@.<>()[\]:;,\\"]+(\.[^\s\p{C}@.<>()[\]:;,\\"]+)+$/u;

export function onSahkopostiosoite(arvo: string): boolean {
  return arvo.length <= 254 && SAHKOPOSTI.test(arvo);
}
