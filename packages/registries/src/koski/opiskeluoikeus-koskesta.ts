import {
  onOrganisaatioOid,
  onPaiva,
  OPISKELUOIKEUS_OID,
  viimeisinJakso,
  type Opiskeluoikeus,
  type OpiskeluoikeusOid,
} from '@ehoks/core';
import type { KoskiOpiskeluoikeus } from './koski-opiskeluoikeus.dto.js';

/**
 * KOSKI's study right in core's words; `undefined` when it is annulled, which most accounts cannot see at all, or when no
 * plan can name its OID. Dates and OIDs that are none are left out, as are periods and suoritukset without a code.
 */
export function opiskeluoikeusKoskesta(oo: KoskiOpiskeluoikeus): Opiskeluoikeus | undefined {
  if (!onKoskenOid(oo.oid)) return undefined;
  const opiskeluoikeus: Opiskeluoikeus = {
    oid: oo.oid,
    tyyppi: oo.tyyppi,
    oppilaitosOid: jos(onOrganisaatioOid, oo.oppilaitos),
    koulutustoimijaOid: jos(onOrganisaatioOid, oo.koulutustoimija),
    alkamispaiva: jos(onPaiva, oo.alkamispäivä),
    arvioituPaattymispaiva: jos(onPaiva, oo.arvioituPäättymispäivä),
    jaksot: oo.opiskeluoikeusjaksot.flatMap(({ alku, tila }) => {
      const alkupaiva = jos(onPaiva, alku);
      return alkupaiva === undefined || tila === undefined ? [] : [{ alku: alkupaiva, tila }];
    }),
    suoritukset: oo.suoritukset.flatMap(({ tyyppi, toimipiste, ...suoritus }) =>
      tyyppi === undefined ? [] : [{ ...suoritus, tyyppi, toimipisteOid: jos(onOrganisaatioOid, toimipiste) }],
    ),
    sisaltyyOpiskeluoikeuteen: jos(onKoskenOid, oo.sisältyyOpiskeluoikeuteen),
  };
  return viimeisinJakso(opiskeluoikeus)?.tila === 'mitatoity' ? undefined : opiskeluoikeus;
}

/** KOSKI promises the form of its OIDs but not the check digit. */
const onKoskenOid = (arvo: string): arvo is OpiskeluoikeusOid => OPISKELUOIKEUS_OID.test(arvo);

function jos<T extends string>(on: (arvo: string) => arvo is T, arvo: string | undefined): T | undefined {
  return arvo !== undefined && on(arvo) ? arvo : undefined;
}
