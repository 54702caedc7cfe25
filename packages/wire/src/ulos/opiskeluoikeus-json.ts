import type { Nimike, Opiskeluoikeus } from '@ehoks/core';
import type { Json } from './hoks-json.js';

/** A study right in KOSKI's own shape, as far as we read it. */
export function opiskeluoikeusJson(oo: Opiskeluoikeus): Json {
  return {
    oid: oo.oid,
    tyyppi: { koodiarvo: oo.tyyppi },
    oppilaitos: viite(oo.oppilaitosOid),
    koulutustoimija: viite(oo.koulutustoimijaOid),
    alkamispäivä: oo.alkamispaiva,
    arvioituPäättymispäivä: oo.arvioituPaattymispaiva,
    tila: { opiskeluoikeusjaksot: oo.jaksot.map(({ alku, tila }) => ({ alku, tila: { koodiarvo: tila } })) },
    suoritukset: oo.suoritukset.map(({ tyyppi, koulutusmoduuli, osaamisala, toimipisteOid }) => ({
      tyyppi: { koodiarvo: tyyppi },
      toimipiste: viite(toimipisteOid),
      koulutusmoduuli: koulutusmoduuli && { tunniste: koodi(koulutusmoduuli) },
      osaamisala: osaamisala && [{ osaamisala: koodi(osaamisala) }],
    })),
    sisältyyOpiskeluoikeuteen: viite(oo.sisaltyyOpiskeluoikeuteen),
  };
}

const viite = (oid: string | undefined): Json | undefined => (oid === undefined ? undefined : { oid });
const koodi = ({ koodi: koodiarvo, nimi }: Nimike): Json => ({ koodiarvo, nimi });
