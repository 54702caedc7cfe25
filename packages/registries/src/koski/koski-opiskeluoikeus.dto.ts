import type { Nimike } from '@ehoks/core';
import { alkiot, kentat, kentatJosOn, nimi as lueNimi, teksti, tekstiJosOn } from '../http/lukija.js';
import { OutoVastaus } from '../http/vastaus.js';

/** KOSKI's study right as far as we read it. Any part but `oid` and `tyyppi` may be missing or empty in a real answer. */
export interface KoskiOpiskeluoikeus {
  readonly oid: string;
  readonly tyyppi: string;
  readonly oppilaitos?: string;
  readonly koulutustoimija?: string;
  readonly alkamispäivä?: string;
  readonly arvioituPäättymispäivä?: string;
  readonly opiskeluoikeusjaksot: readonly { readonly alku?: string; readonly tila?: string }[];
  readonly suoritukset: readonly KoskiSuoritus[];
  readonly sisältyyOpiskeluoikeuteen?: string;
}

export interface KoskiSuoritus {
  readonly tyyppi?: string;
  readonly toimipiste?: string;
  readonly koulutusmoduuli?: Nimike;
  readonly osaamisala?: Nimike;
  readonly tutkintonimike?: Nimike;
  readonly perusteenDiaarinumero?: string;
  /** Units and areas that have been assessed, whichever units they are in. */
  readonly arvioidut: readonly KoskiArviointi[];
}

/** A unit, or an area of a common unit, with its latest assessment. */
export interface KoskiArviointi {
  readonly koodisto?: string;
  readonly koodiarvo?: string;
  readonly arvosana: Nimike;
  readonly päivä?: string;
  readonly hyväksytty?: boolean;
}

/** One study right of KOSKI's JSON; of objects only the code (`koodiarvo`), the names shown in lists or the OID is read. Throws `OutoVastaus`. */
export function lueKoskiOpiskeluoikeus(json: unknown): KoskiOpiskeluoikeus {
  const oo = kentat(json, 'opiskeluoikeus');
  return {
    oid: teksti(oo.oid, 'oid'),
    tyyppi: teksti(kentat(oo.tyyppi, 'tyyppi').koodiarvo, 'tyyppi.koodiarvo'),
    oppilaitos: oid(oo.oppilaitos, 'oppilaitos'),
    koulutustoimija: oid(oo.koulutustoimija, 'koulutustoimija'),
    alkamispäivä: tekstiJosOn(oo.alkamispäivä, 'alkamispäivä'),
    arvioituPäättymispäivä: tekstiJosOn(oo.arvioituPäättymispäivä, 'arvioituPäättymispäivä'),
    opiskeluoikeusjaksot: alkiot(kentatJosOn(oo.tila, 'tila').opiskeluoikeusjaksot, 'tila.opiskeluoikeusjaksot').map(
      (jakso) => {
        const { alku, tila } = kentat(jakso, 'opiskeluoikeusjakso');
        return { alku: tekstiJosOn(alku, 'alku'), tila: koodiarvo(tila, 'tila') };
      },
    ),
    suoritukset: alkiot(oo.suoritukset, 'suoritukset').map((suoritus) => {
      const { tyyppi, toimipiste, koulutusmoduuli, osaamisala, tutkintonimike, osasuoritukset } = kentat(
        suoritus,
        'suoritus',
      );
      const { tunniste, perusteenDiaarinumero } = kentatJosOn(koulutusmoduuli, 'koulutusmoduuli');
      const [ensimmainen] = alkiot(osaamisala, 'osaamisala');
      return {
        tyyppi: koodiarvo(tyyppi, 'suoritus.tyyppi'),
        toimipiste: oid(toimipiste, 'toimipiste'),
        koulutusmoduuli: nimike(tunniste, 'koulutusmoduuli.tunniste'),
        // With its dates around it since 2018, without them before.
        osaamisala: nimike(kentatJosOn(ensimmainen, 'osaamisala').osaamisala ?? ensimmainen, 'osaamisala'),
        tutkintonimike: nimike(alkiot(tutkintonimike, 'tutkintonimike')[0], 'tutkintonimike'),
        perusteenDiaarinumero: tekstiJosOn(perusteenDiaarinumero, 'perusteenDiaarinumero'),
        arvioidut: arvioidut(osasuoritukset),
      };
    }),
    sisältyyOpiskeluoikeuteen: oid(oo.sisältyyOpiskeluoikeuteen, 'sisältyyOpiskeluoikeuteen'),
  };
}

/** Of units and of the areas inside them. */
function arvioidut(osasuoritukset: unknown): readonly KoskiArviointi[] {
  return alkiot(osasuoritukset, 'osasuoritukset').flatMap((json) => {
    const osa = kentat(json, 'osasuoritus');
    const viimeisin = alkiot(osa.arviointi, 'arviointi').at(-1);
    const { tunniste } = kentatJosOn(osa.koulutusmoduuli, 'koulutusmoduuli');
    return [...(viimeisin === undefined ? [] : [arviointi(tunniste, viimeisin)]), ...arvioidut(osa.osasuoritukset)];
  });
}

function arviointi(tunniste: unknown, json: unknown): KoskiArviointi {
  const { koodistoUri, koodiarvo: arvo } = kentatJosOn(tunniste, 'koulutusmoduuli.tunniste');
  const { arvosana, päivä, hyväksytty } = kentat(json, 'arviointi');
  return {
    koodisto: tekstiJosOn(koodistoUri, 'tunniste.koodistoUri'),
    koodiarvo: tekstiJosOn(arvo, 'tunniste.koodiarvo'),
    arvosana: nimike(arvosana, 'arvosana') ?? { nimi: {} },
    päivä: tekstiJosOn(päivä, 'arviointi.päivä'),
    ...(typeof hyväksytty === 'boolean' && { hyväksytty }),
  };
}

/** An entry of an answer of `sure/oids`. */
export interface KoskiOppija {
  /** Empty when the entry does not say. */
  readonly oid: string;
  readonly opiskeluoikeudet: readonly KoskiOpiskeluoikeus[];
}

/** The entries of an answer of `sure/oids`. Throws `OutoVastaus`. */
export function lueKoskiOppijat(json: unknown): readonly KoskiOppija[] {
  if (!Array.isArray(json)) throw new OutoVastaus('sure/oids is not a list');
  return json.map((oppija) => {
    const { henkilö, opiskeluoikeudet } = kentat(oppija, 'oppija');
    return {
      oid: oid(henkilö, 'henkilö') ?? '',
      opiskeluoikeudet: alkiot(opiskeluoikeudet, 'opiskeluoikeudet').map(lueKoskiOpiskeluoikeus),
    };
  });
}

const oid = (arvo: unknown, paikka: string): string | undefined =>
  tekstiJosOn(kentatJosOn(arvo, paikka).oid, `${paikka}.oid`);

const koodiarvo = (arvo: unknown, paikka: string): string | undefined =>
  tekstiJosOn(kentatJosOn(arvo, paikka).koodiarvo, `${paikka}.koodiarvo`);

function nimike(arvo: unknown, paikka: string): Nimike | undefined {
  if (arvo === undefined || arvo === null) return undefined;
  const { koodiarvo: koodi, nimi } = kentat(arvo, paikka);
  return { koodi: tekstiJosOn(koodi, `${paikka}.koodiarvo`), nimi: lueNimi(nimi, `${paikka}.nimi`) };
}
