import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut, OmatTunnuksetPalvelut } from '../ehoks-palvelut.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import type { Reitti } from '../pyynto/reitti.js';
import { kirjautumisenReitit } from './kirjautumisen-reitit.js';
import { salasananReitit } from './salasanan-reitit.js';
import { tikettireitit } from './tikettireitit.js';
import { uloskirjautumisenReitit } from './uloskirjautumisen-reitit.js';

/** The embedded CAS, `/cas`: tickets for systems, the login page, and the page where a person sets the password. */
export function casinReitit(
  omat: OmatTunnuksetPalvelut,
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): readonly Reitti[] {
  return [
    ...tikettireitit(omat.kirjaudu, palvelut, asetukset, rajat),
    ...kirjautumisenReitit(omat.kirjaudu, palvelut, asetukset, rajat),
    ...uloskirjautumisenReitit(omat.kirjaudu, palvelut, asetukset),
    ...salasananReitit(omat.asetaSalasana, asetukset, rajat),
  ];
}
