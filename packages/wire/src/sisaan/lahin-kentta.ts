import { closest, distance } from 'fastest-levenshtein';

/** Letters of which one may be wrong. */
const KIRJAIMIA_VIRHETTA_KOHTI = 4;

/** The field that was probably meant by a key that is not known; `undefined` when none is near. */
export function lahinKentta(avain: string, kentat: readonly string[]): string | undefined {
  const kirjoitettu = avain.toLowerCase();
  const raja = Math.max(1, Math.floor(kirjoitettu.length / KIRJAIMIA_VIRHETTA_KOHTI));
  // A key may be as long as a body: only those of about the same length are compared.
  const ehdokkaat = kentat.filter((kentta) => Math.abs(kentta.length - kirjoitettu.length) <= raja);
  if (ehdokkaat.length === 0) return undefined;
  const lahin = closest(kirjoitettu, ehdokkaat);
  return distance(kirjoitettu, lahin) <= raja ? lahin : undefined;
}
