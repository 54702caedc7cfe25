import { OPH_OID } from '@ehoks/core';
import { onLista, onObjekti } from '../json.js';
import type { Json, JsonObjekti } from '../json.js';
import { tila } from './tila.js';
import type { Tila } from './tila.js';

/** What the hierarchy search is asked with; the service knows other criteria too. */
export interface Hakuehdot {
  readonly tilat: readonly Tila[];
  /** Code of the code set `organisaatiotyyppi`; missing: any type. */
  readonly organisaatiotyyppi: string | undefined;
  /** Piece of the name in any language, of the OID or of the business id; missing: any name. */
  readonly searchStr: string | undefined;
}

/** Types of the organisations that come along above and below a hit: not those of early childhood education. */
const SUKULAISTEN_TYYPIT: readonly Json[] = [
  'organisaatiotyyppi_01',
  'organisaatiotyyppi_02',
  'organisaatiotyyppi_03',
  'organisaatiotyyppi_04',
];

interface Rivi {
  readonly oid: string;
  readonly organisaatio: JsonObjekti;
  /** Organisations above this one, the root first. */
  readonly ylemmat: readonly string[];
  readonly tyypit: readonly Json[];
  readonly tila: Tila;
  readonly osuma: boolean;
}

/** The answer of the hierarchy search: hits with those above and below them, as trees without the root. */
export function hierarkia(
  organisaatiot: ReadonlyMap<string, JsonObjekti>,
  ehdot: Hakuehdot,
  paiva: string,
): JsonObjekti {
  const rivit = [...organisaatiot]
    .filter(([oid]) => oid !== OPH_OID)
    .map(([oid, organisaatio]) => rivi(oid, organisaatio, ehdot, paiva))
    .filter((ehdokas) => ehdot.tilat.includes(ehdokas.tila));
  const osumat = rivit.filter(({ osuma }) => osuma);
  const mukana = rivit.filter((ehdokas) => ehdokas.osuma || osumat.some((osuma) => sukua(ehdokas, osuma)));
  const oidit = new Set(mukana.map(({ oid }) => oid));
  const alla = (ylempi: string | undefined): readonly JsonObjekti[] =>
    mukana
      .filter(({ ylemmat }) => ylemmat.filter((oid) => oidit.has(oid)).at(-1) === ylempi)
      .map((loydetty) => perustieto(loydetty, alla(loydetty.oid)));
  return { numHits: mukana.length, organisaatiot: alla(undefined) };
}

function rivi(
  oid: string,
  organisaatio: JsonObjekti,
  { organisaatiotyyppi, searchStr = '' }: Hakuehdot,
  paiva: string,
): Rivi {
  const { parentOidPath, tyypit, nimi, ytunnus } = organisaatio;
  const omat = onLista(tyypit) ? tyypit : [];
  return {
    oid,
    organisaatio,
    ylemmat: typeof parentOidPath === 'string' ? parentOidPath.split('|').filter((osa) => osa !== '') : [],
    tyypit: omat,
    tila: tila(organisaatio, paiva),
    osuma:
      (organisaatiotyyppi === undefined || omat.includes(organisaatiotyyppi)) &&
      [oid, ytunnus, ...(onObjekti(nimi) ? Object.values(nimi) : [])].some(
        (teksti) => typeof teksti === 'string' && teksti.toLowerCase().includes(searchStr.toLowerCase()),
      ),
  };
}

function sukua({ oid, ylemmat, tyypit }: Rivi, osuma: Rivi): boolean {
  return (
    (ylemmat.includes(osuma.oid) || osuma.ylemmat.includes(oid)) &&
    tyypit.some((tyyppi) => SUKULAISTEN_TYYPIT.includes(tyyppi))
  );
}

/**
 * An organisation as the search tells it: some fields have other names than alone, and the path goes the other way.
 * The service's `subRows`, a copy of `children`, is left out.
 */
function perustieto(
  { oid, organisaatio, ylemmat, tyypit, tila, osuma }: Rivi,
  children: readonly JsonObjekti[],
): JsonObjekti {
  return {
    oid,
    alkuPvm: hetki(organisaatio['alkuPvm']),
    lakkautusPvm: hetki(organisaatio['lakkautusPvm']),
    parentOid: ylemmat.at(-1),
    parentOidPath: [...ylemmat, oid].reverse().join('/'),
    ytunnus: organisaatio['ytunnus'],
    oppilaitosKoodi: organisaatio['oppilaitosKoodi'],
    oppilaitostyyppi: organisaatio['oppilaitosTyyppiUri'],
    toimipistekoodi: organisaatio['toimipistekoodi'],
    match: osuma,
    nimi: organisaatio['nimi'],
    lyhytNimi: organisaatio['lyhytNimi'],
    kieletUris: organisaatio['kieletUris'],
    kotipaikkaUri: organisaatio['kotipaikkaUri'],
    children,
    aliOrganisaatioMaara: children.length,
    organisaatiotyypit: tyypit,
    status: tila,
  };
}

/** Epoch milliseconds of a day. */
function hetki(paiva: Json | undefined): number | undefined {
  return typeof paiva === 'string' && !Number.isNaN(Date.parse(paiva)) ? Date.parse(paiva) : undefined;
}
