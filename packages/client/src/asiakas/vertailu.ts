import { annaModuleIdt, kenttamuutokset, valmisHoks, type HoksTiedot, type Kenttamuutos } from '@ehoks/core';
import { lueKorvaus } from '@ehoks/wire';
import type { HoksJson } from './suunnitelma.js';

/**
 * What would change if `oma` were sent in the place of the stored plan: field by field, the parts matched as the service does. What
 * only the service sets is left out, and so is what cannot be read: check the plan first.
 */
export function vertaaSuunnitelmia(tallennettu: HoksJson, oma: HoksJson): readonly Kenttamuutos[] {
  const vanha = sisalto(tallennettu);
  // A PUT without them keeps whose plan it is.
  const { 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus } = tallennettu;
  let uusia = 0;
  const uusi = annaModuleIdt(sisalto({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus, ...oma }), vanha, {
    jarjestyvaUuid: () => `${(uusia += 1)}`,
  });
  return kenttamuutokset(vanha, uusi);
}

function sisalto(json: HoksJson): HoksTiedot {
  const { id: _, eid: __, manuaalisyotto: ___, muokattu: ____, ...lahettajan } = json;
  return valmisHoks(lueKorvaus(lahettajan).luonnos);
}
