import {
  paasuoritus,
  type HoksinNakyma,
  type Kieli,
  type Nimet,
  type OpiskeluoikeudenTiedot,
  type Toimi,
} from '@ehoks/core';
import { havaintoJson, type HavaintoJson } from '../ulos/havainto-json.js';
import { hoksJson, type Json } from '../ulos/hoks-json.js';
import { oppijaJson, type OppijaJson } from './oppijanakyma.js';
import { nimettyOrganisaatio, type NimettyOrganisaatio, type Nimi, type PuuttuvatPalvelut } from './osat.js';

/** Names of what a plan refers to. What has no name here is shown by its code. */
export interface NimetJson {
  /** By code URI; `laajuus` of a part in competence points, of an area (osa-alue) its compulsory ones. */
  readonly koodit: Readonly<Record<string, { readonly nimi: Nimi; readonly laajuus?: number }>>;
  /** By OID. */
  readonly organisaatiot: Readonly<Record<string, Nimi>>;
}

/** The study right of a plan: from KOSKI, or from the index when KOSKI did not answer. */
export interface OpiskeluoikeusJson {
  readonly oid: string;
  readonly oppilaitos?: NimettyOrganisaatio;
  readonly koulutustoimija?: NimettyOrganisaatio;
  readonly tutkinto: Nimi;
  readonly osaamisala?: Nimi;
  readonly tutkintonimike?: Nimi;
  /** Competence points of the degree; weeks of TUVA. */
  readonly laajuus?: number;
  readonly alkanut?: string;
  readonly 'arvioitu-paattyminen'?: string;
  readonly paattynyt?: string;
  readonly tila: OpiskeluoikeudenTiedot['tila'];
}

/** `GET /virkailija/nakymat/hoks/{id}`: a plan with everything that its page shows. */
export interface Hoksinakyma {
  /** As `GET /virkailija/oppijat/{oid}/hoksit/{id}` gives it. */
  readonly hoks: Json;
  /** For `If-Match`; the answer's `ETag` too. */
  readonly etag: string;
  readonly oppija: OppijaJson;
  readonly opiskeluoikeus: OpiskeluoikeusJson;
  readonly nimet: NimetJson;
  /** What may be done to the plan; empty for another school's plan that may only be read. */
  readonly toimet: readonly Toimi[];
  /** What the rules remark and warn of in the plan as it is. */
  readonly havainnot: readonly HavaintoJson[];
  readonly puuttuvat: PuuttuvatPalvelut;
}

export function hoksinakyma(nakyma: HoksinNakyma, etag: string, kieli: Kieli): Hoksinakyma {
  return {
    hoks: hoksJson(nakyma.tallennettu.hoks),
    etag,
    oppija: oppijaJson(nakyma.oppija),
    opiskeluoikeus: opiskeluoikeusJson(nakyma),
    nimet: nimetJson(nakyma.nimet),
    toimet: nakyma.toimet,
    havainnot: nakyma.havainnot.map((havainto) => havaintoJson(havainto, kieli)),
    puuttuvat: nakyma.puuttuvat,
  };
}

export function nimetJson({ koodit, organisaatiot }: Nimet): NimetJson {
  const nimetyt = [...koodit].map(([uri, { vaatimukset: _, ...nimetty }]) => [uri, nimetty] as const);
  return { koodit: Object.fromEntries(nimetyt), organisaatiot: Object.fromEntries(organisaatiot) };
}

export function opiskeluoikeusJson({
  tallennettu: { hoks, organisaatiot },
  opiskeluoikeus: { koskesta, tiedot, tila },
  laajuus,
  nimet,
}: Pick<HoksinNakyma, 'tallennettu' | 'opiskeluoikeus' | 'laajuus' | 'nimet'>): OpiskeluoikeusJson {
  const { oppilaitosOid, koulutustoimijaOid } = organisaatiot;
  return {
    oid: hoks.opiskeluoikeusOid,
    oppilaitos: oppilaitosOid && nimettyOrganisaatio(oppilaitosOid, nimet.organisaatiot),
    koulutustoimija: koulutustoimijaOid && nimettyOrganisaatio(koulutustoimijaOid, nimet.organisaatiot),
    tutkinto: tiedot?.tutkinto?.nimi ?? {},
    osaamisala: tiedot?.osaamisala?.nimi,
    tutkintonimike: koskesta && paasuoritus(koskesta)?.tutkintonimike?.nimi,
    laajuus,
    alkanut: tiedot?.alkamispaiva,
    'arvioitu-paattyminen': tiedot?.arvioituPaattymispaiva,
    paattynyt: tiedot?.paattyi,
    tila,
  };
}
