/** A small valid plan of an invented learner, as the JSON of the transfer API. */
export function plan(opiskeluoikeusOid: string, oppijaOid: string): object {
  return {
    'opiskeluoikeus-oid': opiskeluoikeusOid,
    'oppija-oid': oppijaOid,
    'ensikertainen-hyvaksyminen': '2025-09-01',
    'osaamisen-hankkimisen-tarve': true,
    sahkoposti: 'opiskelija@example.com',
    'hankittavat-ammat-tutkinnon-osat': [
      { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_300268', 'tutkinnon-osa-koodi-versio': 1 },
    ],
  };
}
