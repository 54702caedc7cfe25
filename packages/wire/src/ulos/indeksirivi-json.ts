import type { Luettelorivi, Nimike } from '@ehoks/core';
import type { Json } from './hoks-json.js';

/** A row of the list of learners. Names that are not known are empty, as in the service that exists. */
export function indeksiriviJson(rivi: Luettelorivi): Json {
  const { opiskeluoikeus, organisaatiot } = rivi;
  return {
    oid: rivi.oppijaOid,
    nimi: rivi.nimi ?? '',
    'opiskeluoikeus-oid': rivi.opiskeluoikeusOid,
    'hoks-id': rivi.hoksId,
    'tutkinto-nimi': nimet(opiskeluoikeus?.tutkinto),
    'osaamisala-nimi': nimet(opiskeluoikeus?.osaamisala),
    'oppilaitos-oid': organisaatiot.oppilaitosOid,
    'koulutustoimija-oid': organisaatiot.koulutustoimijaOid,
    tyyppi: opiskeluoikeus?.tyyppi,
    'tutkinto-koodi': opiskeluoikeus?.tutkinto?.koodi,
    alkamispaiva: opiskeluoikeus?.alkamispaiva,
    'arvioitu-paattymispaiva': opiskeluoikeus?.arvioituPaattymispaiva,
    paattyi: opiskeluoikeus?.paattyi,
    'tuntematon-alkaen': rivi.tuntematonAlkaen,
    paivitetty: rivi.paivitetty,
    'ensikertainen-hyvaksyminen': rivi.ensikertainenHyvaksyminen,
    muokattu: rivi.muokattu,
    suunnitelmia: rivi.suunnitelmia,
    poistettu: rivi.poistettu,
  };
}

function nimet(nimike: Nimike | undefined): Json {
  return { fi: '', sv: '', ...nimike?.nimi };
}
