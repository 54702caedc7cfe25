import type {
  Edistyminen,
  KielinenTeksti,
  OmaSuunnitelma,
  OmaSuunnitelmatieto,
  OmatSuunnitelmat,
  OpiskeluoikeudenTiedot,
  OsanArviointi,
  TulevaTapahtuma,
} from '@ehoks/core';
import { hoksJson, type Json } from '../ulos/hoks-json.js';
import { nimetJson, opiskeluoikeusJson, type NimetJson, type OpiskeluoikeusJson } from './hoksinakyma.js';
import { oppijaJson, type OppijaJson } from './oppijanakyma.js';
import { nimettyOrganisaatio, type NimettyOrganisaatio, type Nimi, type PuuttuvatPalvelut } from './osat.js';

/** A period or a demonstration that goes on or is to come. */
export interface TulevaTapahtumaJson {
  readonly laji: TulevaTapahtuma['laji'];
  readonly tila: TulevaTapahtuma['tila'];
  /** Absent of a TUVA part only. */
  readonly 'module-id'?: string;
  readonly alku: string;
  readonly loppu: string;
  /** The part that it belongs to: its code, or the name of a local one. */
  readonly osa: { readonly 'koodi-uri'?: string; readonly nimi?: string };
  /** Workplace or place of the demonstration. */
  readonly paikka?: string;
}

/** One of the learner's own plans in the list. */
export interface OmaSuunnitelmaJson {
  readonly eid: string;
  readonly tutkinto: Nimi;
  readonly osaamisala?: Nimi;
  readonly oppilaitos?: NimettyOrganisaatio;
  readonly alkanut?: string;
  readonly 'arvioitu-paattyminen'?: string;
  readonly paattynyt?: string;
  readonly tila: OpiskeluoikeudenTiedot['tila'];
  readonly muokattu: string;
  /** How many parts are at each stage; `koskesta` of them by an assessment in KOSKI. */
  readonly edistyminen: Edistyminen;
  readonly seuraavaksi: readonly TulevaTapahtumaJson[];
}

/** `GET /oppija/nakymat/suunnitelmat`: the learner's own plans and what comes next in them. */
export interface OmatSuunnitelmatNakyma {
  readonly hoksit: readonly OmaSuunnitelmaJson[];
  readonly nimet: NimetJson;
  /** Why some of the plans are not shown now. */
  readonly suljetut: readonly KielinenTeksti[];
  readonly puuttuvat: PuuttuvatPalvelut;
}

/** Latest assessment of a part in KOSKI. */
export interface ArviointiJson {
  readonly arvosana: Nimi;
  /** Code of the grade, when it has no name. */
  readonly koodi?: string;
  readonly paiva?: string;
  readonly hyvaksytty: boolean;
}

/** What a plan shows to anyone who may see it. */
export interface SuunnitelmanSisalto {
  readonly hoks: Json;
  readonly oppija: OppijaJson;
  readonly opiskeluoikeus: OpiskeluoikeusJson;
  readonly nimet: NimetJson;
  readonly puuttuvat: PuuttuvatPalvelut;
}

/** `GET /oppija/nakymat/suunnitelmat/{eid}`: one of the learner's own plans with everything that its page shows. The plan has `eid` but no `id`. */
export interface OmaSuunnitelmanakyma extends SuunnitelmanSisalto {
  /** By code URI of the part. */
  readonly arvioinnit: Readonly<Record<string, ArviointiJson>>;
  /** By code URI of the part: what one who has completed it can do, as ePerusteet tells. */
  readonly vaatimukset: Readonly<Record<string, readonly Nimi[]>>;
}

export function omatSuunnitelmatNakyma({
  suunnitelmat,
  nimet,
  suljetut,
  puuttuvat,
}: OmatSuunnitelmat): OmatSuunnitelmatNakyma {
  return {
    hoksit: suunnitelmat.map((suunnitelma) => suunnitelmaJson(suunnitelma, nimet.organisaatiot)),
    nimet: nimetJson(nimet),
    suljetut,
    puuttuvat,
  };
}

export function omaSuunnitelmanakyma(suunnitelma: OmaSuunnitelma): OmaSuunnitelmanakyma {
  const { hoks, ...sisalto } = suunnitelmanSisalto(suunnitelma);
  const { id: _, ...ilmanNumeroa } = hoks;
  return {
    hoks: ilmanNumeroa,
    ...sisalto,
    arvioinnit: Object.fromEntries(
      [...suunnitelma.arvioinnit].map(([koodi, arviointi]) => [koodi, arviointiJson(arviointi)]),
    ),
    vaatimukset: Object.fromEntries(
      [...suunnitelma.nimet.koodit].flatMap(([koodi, { vaatimukset }]) => (vaatimukset ? [[koodi, vaatimukset]] : [])),
    ),
  };
}

/** The plan with its number and names, as its printout shows it. */
export function suunnitelmanSisalto(suunnitelma: OmaSuunnitelma): SuunnitelmanSisalto {
  return {
    hoks: hoksJson(suunnitelma.tallennettu.hoks),
    oppija: oppijaJson(suunnitelma.oppija),
    opiskeluoikeus: opiskeluoikeusJson(suunnitelma),
    nimet: nimetJson(suunnitelma.nimet),
    puuttuvat: suunnitelma.puuttuvat,
  };
}

function suunnitelmaJson(
  {
    tallennettu: { hoks, organisaatiot },
    opiskeluoikeus: { tiedot, tila },
    edistyminen,
    seuraavaksi,
  }: OmaSuunnitelmatieto,
  nimet: OmatSuunnitelmat['nimet']['organisaatiot'],
): OmaSuunnitelmaJson {
  const { oppilaitosOid } = organisaatiot;
  return {
    eid: hoks.eid,
    tutkinto: tiedot?.tutkinto?.nimi ?? {},
    ...(tiedot?.osaamisala && { osaamisala: tiedot.osaamisala.nimi }),
    ...(oppilaitosOid && { oppilaitos: nimettyOrganisaatio(oppilaitosOid, nimet) }),
    ...(tiedot?.alkamispaiva && { alkanut: tiedot.alkamispaiva }),
    ...(tiedot?.arvioituPaattymispaiva && { 'arvioitu-paattyminen': tiedot.arvioituPaattymispaiva }),
    ...(tiedot?.paattyi && { paattynyt: tiedot.paattyi }),
    tila,
    muokattu: hoks.muokattu,
    edistyminen,
    seuraavaksi: seuraavaksi.map(tapahtumaJson),
  };
}

function tapahtumaJson({ laji, tila, moduleId, alku, loppu, osa, paikka }: TulevaTapahtuma): TulevaTapahtumaJson {
  return {
    laji,
    tila,
    ...(moduleId !== undefined && { 'module-id': moduleId }),
    alku,
    loppu,
    osa: {
      ...(osa.koodiUri !== undefined && { 'koodi-uri': osa.koodiUri }),
      ...(osa.nimi !== undefined && { nimi: osa.nimi }),
    },
    ...(paikka !== undefined && { paikka }),
  };
}

function arviointiJson({ arvosana: { nimi, koodi }, paiva, hyvaksytty }: OsanArviointi): ArviointiJson {
  return {
    arvosana: nimi,
    ...(koodi !== undefined && { koodi }),
    ...(paiva !== undefined && { paiva }),
    hyvaksytty,
  };
}
