import {
  onKoodiUri,
  onOrganisaatioOid,
  onPaiva,
  OPISKELUOIKEUS_OID,
  viimeisinJakso,
  type KoodiUri,
  type Opiskeluoikeus,
  type OpiskeluoikeusOid,
  type OsanArviointi,
} from '@ehoks/core';
import type { KoskiArviointi, KoskiOpiskeluoikeus } from './koski-opiskeluoikeus.dto.js';

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
    suoritukset: oo.suoritukset.flatMap(({ tyyppi, toimipiste, arvioidut, ...suoritus }) => {
      if (tyyppi === undefined) return [];
      const luetut = arvioidut.flatMap((arviointi) => osanArviointi(arviointi) ?? []);
      return [
        {
          ...suoritus,
          tyyppi,
          toimipisteOid: jos(onOrganisaatioOid, toimipiste),
          ...(luetut.length > 0 && { arvioidut: luetut }),
        },
      ];
    }),
    sisaltyyOpiskeluoikeuteen: jos(onKoskenOid, oo.sisältyyOpiskeluoikeuteen),
  };
  return viimeisinJakso(opiskeluoikeus)?.tila === 'mitatoity' ? undefined : opiskeluoikeus;
}

/** Code sets of what a plan has parts of. */
const OSIEN_KOODISTOT = ['tutkinnonosat', 'ammatillisenoppiaineet'] as const;
/** Grades that fail, when KOSKI does not say it itself. */
const HYLATYT = ['0', 'Hylätty'];

/** `undefined` of a local unit: its code means something in its own school only. */
function osanArviointi({
  koodisto,
  koodiarvo,
  arvosana,
  päivä,
  hyväksytty,
}: KoskiArviointi): OsanArviointi | undefined {
  const koodiUri = `${koodisto}_${koodiarvo}`.toLowerCase();
  if (!OSIEN_KOODISTOT.some((nimi) => onKoodiUri(nimi, koodiUri))) return undefined;
  const paiva = jos(onPaiva, päivä);
  return {
    koodiUri: koodiUri as KoodiUri,
    arvosana,
    ...(paiva !== undefined && { paiva }),
    hyvaksytty: hyväksytty ?? !HYLATYT.includes(arvosana.koodi ?? ''),
  };
}

/** KOSKI promises the form of its OIDs but not the check digit. */
const onKoskenOid = (arvo: string): arvo is OpiskeluoikeusOid => OPISKELUOIKEUS_OID.test(arvo);

function jos<T extends string>(on: (arvo: string) => arvo is T, arvo: string | undefined): T | undefined {
  return arvo !== undefined && on(arvo) ? arvo : undefined;
}
