import type { Hoks } from './hoks.js';

/** Kentät, jotka palvelu itse asettaa: ne eivät ole lähettäjän sisältöä. */
const PALVELUN_OMAT: ReadonlySet<string> = new Set<keyof Hoks | 'moduleId'>([
  'id',
  'eid',
  'manuaalisyotto',
  'muokattu',
  'moduleId',
]);

/** Sanovatko suunnitelmat saman? Palvelun omat kentät ja avainten järjestys eivät vaikuta, listojen järjestys vaikuttaa. */
export function samaSisalto(yksi: object, toinen: object): boolean {
  return sama(yksi, toinen);
}

function sama(yksi: unknown, toinen: unknown): boolean {
  if (typeof yksi !== 'object' || typeof toinen !== 'object' || yksi === null || toinen === null)
    return yksi === toinen;
  if (Array.isArray(yksi) || Array.isArray(toinen))
    return (
      Array.isArray(yksi) &&
      Array.isArray(toinen) &&
      yksi.length === toinen.length &&
      yksi.every((jasen, i) => sama(jasen, toinen[i]))
    );
  const [a, b] = [yksi as Record<string, unknown>, toinen as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (avain) => PALVELUN_OMAT.has(avain) || sama(a[avain], b[avain]),
  );
}
