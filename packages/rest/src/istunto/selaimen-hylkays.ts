import { EhoksError, KIELTAYTYMISET } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { html } from '../sivut/html.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { SIVUN_TEKSTIT } from '../sivut/tekstit.js';
import { haluaaSivun, virhesivu } from '../sivut/virhesivu.js';

/** Where a browser may go on to from a login that was refused. */
export interface Jatko {
  readonly kirjaudu: string;
  readonly kirjauduUlos: string;
}

/**
 * A refused login as a page when a browser came for one: who is not known logs in again, who is not let in logs out to come as
 * somebody else. Failures of the service itself go on, to be logged with their causes.
 */
export function selaimenHylkays(virhe: unknown, pyynto: Pyynto, asetukset: RestAsetukset, jatko: Jatko): Vastaus {
  if (!EhoksError.on(virhe) || !haluaaSivun(pyynto)) throw virhe;
  const { siirtokoodi } = KIELTAYTYMISET[virhe.koodi];
  if (siirtokoodi >= 500) throw virhe;
  const { kirjaudu, kirjauduUlos, kirjautuminenEiOnnistunut } = SIVUN_TEKSTIT[sivunKieli(pyynto)];
  const [osoite, teksti] =
    siirtokoodi === 403 || siirtokoodi === 423 ? [jatko.kirjauduUlos, kirjauduUlos] : [jatko.kirjaudu, kirjaudu];
  const sivu = virhesivu(virhe, pyynto, asetukset, {
    otsikko: kirjautuminenEiOnnistunut,
    jatko: html`<p><a class="painike" href="${osoite}">${teksti}</a></p>`,
  });
  return { ...sivu, koodi: virhe.koodi };
}
