import { KOODI_URIT, type Koodisto } from '../tunnisteet/koodi-uri.js';

/** Koodistot, joista lomakkeella valitaan: kaikki muut kuin tutkinnon osat, joita on tuhansia ja jotka tulevat tutkinnon rakenteesta. */
export const LOMAKKEEN_KOODISTOT = (Object.keys(KOODI_URIT) as Koodisto[]).filter((nimi) => nimi !== 'tutkinnonosat');
