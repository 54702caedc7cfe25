import type { OpiskeluoikeudenTiedot, OppijanNakyma, OppijanSuunnitelma, NakymanOppija, Toimi } from '@ehoks/core';
import { nimettyOrganisaatio, type NimettyOrganisaatio, type Nimi, type PuuttuvatPalvelut } from './osat.js';

/** The learner of a page; an empty name is not known. */
export interface OppijaJson {
  readonly oid: string;
  readonly nimi: string;
}

/** One plan of the learner in the list. */
export interface OppijanSuunnitelmaJson {
  readonly id: number;
  readonly eid: string;
  readonly tutkinto: Nimi;
  readonly osaamisala?: Nimi;
  /** Absent when KOSKI told no school. */
  readonly oppilaitos?: NimettyOrganisaatio;
  readonly 'opiskeluoikeus-oid': string;
  /** Days on which the study right began and ended; the latter may be to come. */
  readonly alkanut?: string;
  readonly paattynyt?: string;
  readonly tila: OpiskeluoikeudenTiedot['tila'];
  readonly 'ensikertainen-hyvaksyminen': string;
  readonly muokattu: string;
  readonly manuaalisyotto: boolean;
  /** What may be done to it; empty for another school's plan that may only be read. */
  readonly toimet: readonly Toimi[];
}

/** `GET /virkailija/nakymat/oppija/{oid}`: a learner and the plans that the official may see. */
export interface Oppijanakyma {
  readonly oppija: OppijaJson;
  readonly hoksit: readonly OppijanSuunnitelmaJson[];
  readonly puuttuvat: PuuttuvatPalvelut;
}

export function oppijanakyma({ oppija, suunnitelmat, organisaatiot, puuttuvat }: OppijanNakyma): Oppijanakyma {
  return {
    oppija: oppijaJson(oppija),
    hoksit: suunnitelmat.map((suunnitelma) => suunnitelmaJson(suunnitelma, organisaatiot)),
    puuttuvat,
  };
}

export function oppijaJson({ oid, nimi = '' }: NakymanOppija): OppijaJson {
  return { oid, nimi };
}

function suunnitelmaJson(
  { tallennettu: { hoks, organisaatiot }, opiskeluoikeus: { tiedot, tila }, toimet }: OppijanSuunnitelma,
  nimet: OppijanNakyma['organisaatiot'],
): OppijanSuunnitelmaJson {
  const { oppilaitosOid } = organisaatiot;
  return {
    id: hoks.id,
    eid: hoks.eid,
    tutkinto: tiedot?.tutkinto?.nimi ?? {},
    osaamisala: tiedot?.osaamisala?.nimi,
    oppilaitos: oppilaitosOid && nimettyOrganisaatio(oppilaitosOid, nimet),
    'opiskeluoikeus-oid': hoks.opiskeluoikeusOid,
    alkanut: tiedot?.alkamispaiva,
    paattynyt: tiedot?.paattyi,
    tila,
    'ensikertainen-hyvaksyminen': hoks.ensikertainenHyvaksyminen,
    muokattu: hoks.muokattu,
    manuaalisyotto: hoks.manuaalisyotto,
    toimet,
  };
}
