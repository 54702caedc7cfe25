import {
  opiskeluoikeustiedot,
  type Koodi,
  type Lomake,
  type LomakkeenOpiskeluoikeus,
  type PerusteenOsa,
  type TutkinnonOsa,
  type TutkinnonRakenne,
} from '@ehoks/core';
import { hoksJson, type Json } from '../ulos/hoks-json.js';
import { nimetJson, type NimetJson } from './hoksinakyma.js';
import { oppijaJson, type OppijaJson } from './oppijanakyma.js';
import { nimettyOrganisaatio, type NimettyOrganisaatio, type Nimi, type PuuttuvatPalvelut } from './osat.js';

/** A study right for which the official may make a plan. */
export interface LomakkeenOpiskeluoikeusJson {
  readonly oid: string;
  readonly oppilaitos?: NimettyOrganisaatio;
  /** Code set `opiskeluoikeudentyyppi`; plans are made for `ammatillinenkoulutus` and `tuva`. */
  readonly tyyppi: string;
  readonly tutkinto: Nimi;
  readonly osaamisala?: Nimi;
  readonly tila: LomakkeenOpiskeluoikeus['tila'];
  readonly alkanut?: string;
  /** Number of the plan that it has already. */
  readonly 'on-hoks'?: number;
}

/** A code to choose. */
export interface ValittavaKoodi {
  readonly uri: string;
  readonly versio: number;
  readonly nimi: Nimi;
}

/** An area of a common unit. */
export interface OsaAlueJson {
  readonly uri: string;
  readonly versio?: number;
  readonly nimi: Nimi;
  /** Compulsory competence points. */
  readonly laajuus?: number;
}

/** A unit of a degree. `versio` is missing when neither ePerusteet nor Koodisto told it. */
export interface TutkinnonOsaJson {
  readonly uri: string;
  readonly versio?: number;
  readonly nimi: Nimi;
  /** Competence points; of a TUVA unit the least weeks. */
  readonly laajuus?: number;
  /** Of a common unit; else empty. */
  readonly 'osa-alueet': readonly OsaAlueJson[];
}

/** A unit in its group of the degree; the same unit may be in several groups. */
export interface RakenteenOsaJson extends TutkinnonOsaJson {
  readonly pakollinen: boolean;
  readonly ryhma?: Nimi;
}

/** A degree with its units in the order of its formation rules; TUVA with its koulutuksen osat. */
export interface RakenneJson {
  readonly diaarinumero: string;
  readonly nimi: Nimi;
  readonly laajuus?: number;
  readonly osat: readonly RakenteenOsaJson[];
}

/** `GET /virkailija/nakymat/lomake`: what the entry form needs besides the schema of a plan. */
export interface Lomakenakyma {
  readonly oppija: OppijaJson;
  readonly opiskeluoikeudet: readonly LomakkeenOpiskeluoikeusJson[];
  /** By name of the code set, without passive codes and those that the schema refuses; a set that was not told is absent. */
  readonly koodistot: Readonly<Record<string, readonly ValittavaKoodi[]>>;
  /** Degree of the chosen study right. */
  readonly rakenne?: RakenneJson;
  /** The plan to edit, as `GET /virkailija/oppijat/{oid}/hoksit/{id}` gives it. */
  readonly hoks?: Json;
  readonly etag?: string;
  readonly nimet: NimetJson;
  readonly puuttuvat: PuuttuvatPalvelut;
}

export function lomakenakyma(lomake: Lomake, etag: string | undefined): Lomakenakyma {
  const { nimet, rakenne, tallennettu } = lomake;
  return {
    oppija: oppijaJson(lomake.oppija),
    opiskeluoikeudet: lomake.opiskeluoikeudet.map((oikeus) => opiskeluoikeusJson(oikeus, nimet.organisaatiot)),
    koodistot: Object.fromEntries([...lomake.koodistot].map(([nimi, koodit]) => [nimi, koodit.map(valittavaKoodi)])),
    rakenne: rakenne && rakenneJson(rakenne),
    hoks: tallennettu && hoksJson(tallennettu.hoks),
    etag,
    nimet: nimetJson(nimet),
    puuttuvat: lomake.puuttuvat,
  };
}

export function tutkinnonOsaJson(osa: TutkinnonOsa): TutkinnonOsaJson {
  return { ...osaJson(osa), 'osa-alueet': osa.osaAlueet.map(osaJson) };
}

function opiskeluoikeusJson(
  { opiskeluoikeus, tila, hoksId }: LomakkeenOpiskeluoikeus,
  nimet: Lomake['nimet']['organisaatiot'],
): LomakkeenOpiskeluoikeusJson {
  const { oid, oppilaitosOid, tyyppi } = opiskeluoikeus;
  const { tutkinto, osaamisala, alkamispaiva } = opiskeluoikeustiedot(opiskeluoikeus);
  return {
    oid,
    oppilaitos: oppilaitosOid && nimettyOrganisaatio(oppilaitosOid, nimet),
    tyyppi,
    tutkinto: tutkinto?.nimi ?? {},
    osaamisala: osaamisala?.nimi,
    tila,
    alkanut: alkamispaiva,
    'on-hoks': hoksId,
  };
}

function rakenneJson({ osat, ...tutkinto }: TutkinnonRakenne): RakenneJson {
  return {
    ...tutkinto,
    osat: osat.map((osa) => ({ ...tutkinnonOsaJson(osa), pakollinen: osa.pakollinen, ryhma: osa.ryhma })),
  };
}

function valittavaKoodi({ koodiUri, versio, nimi }: Koodi): ValittavaKoodi {
  return { uri: koodiUri, versio, nimi };
}

function osaJson({ koodiUri, versio, nimi, laajuus }: PerusteenOsa): OsaAlueJson {
  return { uri: koodiUri, versio, nimi, laajuus };
}
