import type { LuonnostiedotJson } from '@ehoks/wire';
import { hakuehdot } from '../../yhteiset/rajapinta.js';
import { ORGANISAATIO } from '../kehys/organisaatio.js';

/** Query parameters of a new plan's form: whose it is, under which name its draft is kept, and for which study right. */
export const OPPIJA = 'oppija';
export const LUONNOS = 'luonnos';
/** The degree of the chosen study right comes with the form. */
export const OPISKELUOIKEUS = 'opiskeluoikeus';

/** The query of the address as it is now, with these set: what is drawn may be behind it, and would undo the step before. */
export function osoitteenHaku(asetettavat: Readonly<Record<string, string>>): URLSearchParams {
  const haku = new URLSearchParams(window.location.search);
  for (const [nimi, arvo] of Object.entries(asetettavat)) haku.set(nimi, arvo);
  return haku;
}

/** The form that a draft was left of. */
export function lomakkeenOsoite({ avain, organisaatio, ...luonnos }: LuonnostiedotJson): string {
  const { 'hoks-id': id, 'oppija-oid': oppija = '', 'opiskeluoikeus-oid': opiskeluoikeus } = luonnos;
  if (id !== undefined) return `/hoks/${oppija}/${id}?${hakuehdot({ [ORGANISAATIO]: organisaatio }).toString()}`;
  const ehdot = { [ORGANISAATIO]: organisaatio, [OPPIJA]: oppija, [LUONNOS]: avain, [OPISKELUOIKEUS]: opiskeluoikeus };
  return `/luohoks?${hakuehdot(ehdot).toString()}`;
}
