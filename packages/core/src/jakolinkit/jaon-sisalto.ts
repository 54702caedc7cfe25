import type { Hoks } from '../hoks/hoks.js';
import type { HankittavaOsaaminen } from '../hoks/hankittava-tutkinnon-osa.js';
import type { OsaamisenHankkimistapa } from '../hoks/osaamisen-hankkimistapa.js';
import type { OsaamisenOsoittaminen } from '../hoks/osaamisen-osoittaminen.js';
import { etsiKohta, kohteenPaikka, type Jaonosa } from './jaettavat-kohdat.js';
import { JAON_OSIOIDEN_NIMET, JAON_OSIOT, onKohdeviite, type Jaonkohde, type Jaonosio } from './jaon-kohde.js';

/** Jakson tiedot, jotka saaja näkee: aika, työtehtävät ja ihmiset. */
const JAKSOSTA = [
  'alku',
  'loppu',
  'ajanjaksonTarkenne',
  'keskeytymisajanjaksot',
  'osaamisenHankkimistapaKoodiUri',
  'jarjestajanEdustaja',
  'hankkijanEdustaja',
  'tyopaikallaJarjestettavaKoulutus',
] as const satisfies readonly (keyof OsaamisenHankkimistapa)[];

/** Näytön tiedot, jotka saaja näkee: aika, paikka, mitä näytetään ja arvioidaan, ja ihmiset. */
const NAYTOSTA = [
  'alku',
  'loppu',
  'nayttoymparisto',
  'sisallonKuvaus',
  'osaAlueet',
  'yksilollisetKriteerit',
  'koulutuksenJarjestajaOsaamisenArvioijat',
  'tyoelamaOsaamisenArvioijat',
] as const satisfies readonly (keyof OsaamisenOsoittaminen)[];

export type JaettuHankkimistapa = Pick<OsaamisenHankkimistapa, (typeof JAKSOSTA)[number]>;
export type JaettuNaytto = Pick<OsaamisenOsoittaminen, (typeof NAYTOSTA)[number]>;

/** Mitä saaja suunnitelmasta näkee: kohteen, tai oppijan jakamat osiot. */
export type Jaonsisalto =
  | { readonly osa: Jaonosa; readonly paikka?: string; readonly hankkimistapa: JaettuHankkimistapa }
  | { readonly osa: Jaonosa; readonly paikka?: string; readonly naytto: JaettuNaytto }
  | { readonly osiot: Partial<Hoks> };

/** Jaon sisältö suunnitelmasta sellaisena kuin se nyt on; `undefined`, kun kohdetta ei enää ole. */
export function jaonSisalto(hoks: Hoks, kohde: Jaonkohde): Jaonsisalto | undefined {
  if (!onKohdeviite(kohde))
    return { osiot: jaetutOsiot(hoks, kohde.laji === 'osiot' ? kohde.osiot : JAON_OSIOIDEN_NIMET) };
  const kohta = etsiKohta(hoks, kohde);
  if (kohta === undefined) return undefined;
  const paikka = kohteenPaikka(kohta);
  const yhteiset = { osa: kohta.osa, ...(paikka !== undefined && { paikka }) };
  return kohta.laji === 'osaamisenHankkimistapa'
    ? { ...yhteiset, hankkimistapa: poimittu(ilmanYhteystietoja(kohta.kohde), JAKSOSTA) }
    : { ...yhteiset, naytto: poimittu(kohta.kohde, NAYTOSTA) };
}

function jaetutOsiot(hoks: Hoks, osiot: readonly Jaonosio[]): Partial<Hoks> {
  const nimella = <T extends HankittavaOsaaminen>(osa: T): T =>
    osa.osaamisenHankkimistavat
      ? { ...osa, osaamisenHankkimistavat: osa.osaamisenHankkimistavat.map(ilmanYhteystietoja) }
      : osa;
  const ilman: Hoks = {
    ...hoks,
    hankittavatAmmatTutkinnonOsat: hoks.hankittavatAmmatTutkinnonOsat.map(nimella),
    hankittavatPaikallisetTutkinnonOsat: hoks.hankittavatPaikallisetTutkinnonOsat.map(nimella),
    hankittavatYhteisetTutkinnonOsat: hoks.hankittavatYhteisetTutkinnonOsat.map((osa) => ({
      ...osa,
      osaAlueet: osa.osaAlueet.map(nimella),
    })),
  };
  return poimittu(
    ilman,
    osiot.flatMap((osio): readonly (keyof Hoks)[] => JAON_OSIOT[osio]),
  );
}

/**
 * Työpaikkaohjaajasta jaetaan nimi: oppijan suostumus ei koske muiden yhteystietoja, ja ohjaaja tuntee omansa. Niiden siivous ei siis myöskään
 * muuta sitä, minkä saaja on kuitannut.
 */
function ilmanYhteystietoja(tapa: OsaamisenHankkimistapa): OsaamisenHankkimistapa {
  const koulutus = tapa.tyopaikallaJarjestettavaKoulutus;
  if (koulutus === undefined) return tapa;
  const { nimi } = koulutus.vastuullinenTyopaikkaOhjaaja;
  return { ...tapa, tyopaikallaJarjestettavaKoulutus: { ...koulutus, vastuullinenTyopaikkaOhjaaja: { nimi } } };
}

function poimittu<T extends object, K extends keyof T>(kohde: T, avaimet: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    avaimet.flatMap((avain) => (kohde[avain] === undefined ? [] : [[avain, kohde[avain]]])),
  ) as Pick<T, K>;
}
