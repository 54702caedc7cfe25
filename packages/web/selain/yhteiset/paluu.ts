import { sivunOsoite } from './palvelu.js';

const MUISTI = 'ehoks.paluu';

/** Keeps the screen that one is on the way to, while one logs in. */
export function muistaPaluu(sivut: string): void {
  sessionStorage.setItem(MUISTI + sivut, location.href);
}

/** After a login one is at the first screen: goes on to the one that one was on the way to, once. */
export function palaaKirjautumisesta(sivut: string): void {
  const osoite = sessionStorage.getItem(MUISTI + sivut);
  if (osoite === null || location.pathname.replace(/\/$/, '') !== sivunOsoite(sivut)) return;
  sessionStorage.removeItem(MUISTI + sivut);
  history.replaceState(null, '', osoite);
}
