import {
  JAKO_ENINTAAN_KUUKAUSIA,
  type AvoimetViestit,
  type Esitaytto,
  type Jaetut,
  type Jaettu,
  type JaettuNimineen,
  type Jakaja,
  type Jakotiedot,
  type Jaonkohde,
  type Jaonosa,
  type Jaonosio,
  type Jaonsaaja,
  type Jaotiedot,
  type Kanava,
  type Kieli,
  type KuittauksenTila,
  type SaajanRooli,
  type SuunnitelmanJaot,
  type TyopaikanViesti,
  type Vastaustiedot,
  type Vastaustilanne,
  type Vastaustoimi,
} from '@ehoks/core';
import type { Json } from '../ulos/hoks-json.js';
import { kebabJson } from '../ulos/kebab-json.js';
import { nimetJson, type NimetJson } from './hoksinakyma.js';
import type { Nimi, PuuttuvatPalvelut } from './osat.js';

/** What is shared: one period or demonstration by its `module-id`, sections of the plan, or the whole plan. */
export type KohdeJson =
  | { readonly laji: 'osaamisenHankkimistapa' | 'osaamisenOsoittaminen'; readonly 'module-id': string }
  | { readonly laji: 'osiot'; readonly osiot: readonly Jaonosio[] }
  | { readonly laji: 'suunnitelma' };

/** The part of a degree, or area of one, that the shared period or demonstration is of. */
export interface JaonOsaJson {
  readonly tyyppi: Jaonosa['tyyppi'];
  readonly 'koodi-uri'?: string;
  /** The own name of a local part. */
  readonly nimi?: string;
}

export interface SaajaJson {
  readonly nimi: string;
  readonly rooli: SaajanRooli;
  readonly kanava: Kanava;
  readonly osoite: string;
  readonly kieli: Kieli;
}

/** A share as the sharer sees it. */
export interface JakoJson {
  readonly tunnus: string;
  /** Address of the page that the receiver opens. */
  readonly uri: string;
  readonly 'hoks-eid': string;
  readonly kohde: KohdeJson;
  /** Absent in wider shares, and when the target is gone. */
  readonly osa?: JaonOsaJson;
  /** `puolesta`: name of who acted for the learner. `nimi`: user name of an official; only officials are told. */
  readonly jakaja: { readonly laji: Jakaja['laji']; readonly nimi?: string; readonly puolesta?: string };
  readonly saaja?: SaajaJson;
  readonly alku: string;
  readonly loppu: string;
  readonly luotu: string;
  readonly peruttu?: string;
  readonly tila: Jakotiedot['tila'];
  readonly katselut: { readonly maara: number; readonly viimeisimmat: readonly string[] };
  readonly toimet: Jakotiedot['toimet'];
}

/** What a workplace has acknowledged and written of a share, oldest message first. */
export interface VastausJson {
  readonly kuittaus?: { readonly aika: string; readonly tila: KuittauksenTila };
  readonly viestit: readonly ViestiJson[];
}

export interface ViestiJson {
  readonly aika: string;
  /** Plain text. */
  readonly teksti: string;
}

/** The same to the school and to the learner: who answered, and of what. */
export interface TyopaikaltaJson extends VastausJson {
  readonly kohde: KohdeJson;
  /** Absent when the target is gone. */
  readonly osa?: JaonOsaJson;
  readonly saaja?: { readonly nimi: string; readonly rooli: SaajanRooli };
  readonly viestit: readonly (ViestiJson & {
    readonly tunnus: string;
    /** Absent in what nobody has taken care of. `nimi`: user name; only officials are told. */
    readonly kasitelty?: { readonly aika: string; readonly nimi?: string };
  })[];
}

/** One period or demonstration that can be shared, and what the form is filled with. */
export interface EsitayttoJson {
  readonly kohde: KohdeJson;
  readonly osa: JaonOsaJson;
  readonly paikka?: string;
  readonly 'kohteen-alku': string;
  readonly 'kohteen-loppu': string;
  readonly alku: string;
  /** Absent when the target has ended. */
  readonly loppu?: string;
  /** The last day that the sharer may choose. */
  readonly viimeistaan: string;
  readonly saajat: readonly {
    readonly nimi: string;
    readonly rooli: SaajanRooli;
    readonly sahkoposti?: string;
    readonly puhelinnumero?: string;
  }[];
}

interface JakamisenTiedot {
  /** Channels that messages are sent in; empty: nothing can be shared. */
  readonly kanavat: readonly Kanava[];
  readonly 'enintaan-kuukausia': number;
  readonly nimet: NimetJson;
  readonly puuttuvat: PuuttuvatPalvelut;
}

/** `GET /virkailija/nakymat/jaot/{hoksId}`: the shares of a plan, and what of it can be shared. */
export interface Jaotnakyma extends JakamisenTiedot {
  readonly jaot: readonly JakoJson[];
  readonly esitaytot: readonly EsitayttoJson[];
  readonly tyopaikalta: readonly TyopaikaltaJson[];
}

/** `GET /oppija/nakymat/jaot`: the same of each plan of the learner. */
export interface OppijanJaotnakyma extends JakamisenTiedot {
  readonly suunnitelmat: readonly {
    readonly eid: string;
    readonly tutkinto: Nimi;
    readonly jaot: readonly JakoJson[];
    readonly esitaytot: readonly EsitayttoJson[];
    readonly tyopaikalta: readonly TyopaikaltaJson[];
  }[];
  readonly osiot: readonly Jaonosio[];
}

/** Body with which a share is made; the learner's also has `hoks-eid`. */
export interface JaonPyynto {
  readonly kohde: KohdeJson;
  readonly saaja: SaajaJson;
  readonly alku: string;
  readonly loppu: string;
  /** Is the link sent to the receiver? Default true. */
  readonly laheta?: boolean;
}

/** `GET /tyopaikka/linkit/{jako}`: what is told to who has the link, before the code. */
export interface JakolinkinTila {
  readonly osoite: string;
  readonly kanava: Kanava;
  readonly kieli: Kieli;
  readonly istunto: boolean;
}

/** A share in the list of its receiver. */
export interface JaetunRiviJson {
  readonly tunnus: string;
  readonly oppija: { readonly nimi: string };
  readonly tutkinto: Nimi;
  readonly kohde: KohdeJson;
  readonly osa?: JaonOsaJson;
  readonly paikka?: string;
  readonly 'kohteen-alku'?: string;
  readonly 'kohteen-loppu'?: string;
  readonly alku: string;
  readonly loppu: string;
}

/** `GET /tyopaikka/jaot`: everything that is now shared with the address of the session. */
export interface JaetutJson {
  readonly jaot: readonly JaetunRiviJson[];
  readonly nimet: NimetJson;
  readonly puuttuvat: PuuttuvatPalvelut;
}

/** `GET /tyopaikka/jaot/{jako}`: one of them with what is shared; exactly one of the last three is there. */
export interface JaettuJson extends JaetunRiviJson, VastausJson {
  /** Of the plan: an acknowledgement tells what was read. */
  readonly versio: number;
  /** What can be answered. */
  readonly toimet: readonly Vastaustoimi[];
  readonly osaamisala?: Nimi;
  readonly hankkimistapa?: Json;
  readonly naytto?: Json;
  readonly osiot?: Json;
  readonly nimet: NimetJson;
  readonly puuttuvat: PuuttuvatPalvelut;
}

/** `GET /virkailija/nakymat/tyopaikkojen-viestit`: what workplaces have written and nobody has taken care of, oldest first. */
export interface TyopaikkojenViestitJson {
  /** Of all; the list may be shorter. */
  readonly maara: number;
  readonly viestit: readonly (ViestiJson & {
    readonly tunnus: string;
    readonly 'hoks-id': number;
    readonly 'oppija-oid': string;
    /** Empty when the register has not told it yet. */
    readonly oppija: string;
    readonly kohde: KohdeJson;
    readonly saaja?: { readonly nimi: string; readonly rooli: SaajanRooli };
  })[];
}

/** Address of the receiver's page. */
export type Linkki = (tunnus: string) => string;

export function jakoJson(
  { jako, osa, tila, katselut, toimet }: Jakotiedot,
  linkki: Linkki,
  virkailijalle: boolean,
): JakoJson {
  return {
    tunnus: jako.tunnus,
    uri: linkki(jako.tunnus),
    'hoks-eid': jako.hoksEid,
    kohde: kohdeJson(jako.kohde),
    ...(osa && { osa: osaJson(osa) }),
    jakaja: jakajaJson(jako.jakaja, virkailijalle),
    ...(jako.saaja && { saaja: saajaJson(jako.saaja) }),
    alku: jako.alku,
    loppu: jako.loppu,
    luotu: jako.luotu,
    ...(jako.peruttu !== undefined && { peruttu: jako.peruttu }),
    tila,
    katselut,
    toimet,
  };
}

export function jaotnakyma(tiedot: Jaotiedot, linkki: Linkki): Jaotnakyma {
  const [suunnitelma] = tiedot.suunnitelmat;
  return {
    ...suunnitelmanJaot(suunnitelma, linkki, true),
    tyopaikalta: (suunnitelma?.vastaukset ?? []).map((vastaus) => tyopaikaltaJson(vastaus, true)),
    ...jakamisenTiedot(tiedot),
  };
}

export function oppijanJaotnakyma(tiedot: Jaotiedot, linkki: Linkki): OppijanJaotnakyma {
  return {
    suunnitelmat: tiedot.suunnitelmat.map((suunnitelma) => ({
      eid: suunnitelma.eid,
      tutkinto: suunnitelma.rivi?.opiskeluoikeus?.tutkinto?.nimi ?? {},
      ...suunnitelmanJaot(suunnitelma, linkki, false),
      tyopaikalta: suunnitelma.vastaukset.map((vastaus) => tyopaikaltaJson(vastaus, false)),
    })),
    osiot: tiedot.osiot,
    ...jakamisenTiedot(tiedot),
  };
}

export function jaetutJson({ jaetut, nimet, puuttuvat }: Jaetut): JaetutJson {
  return { jaot: jaetut.map(jaetunRiviJson), nimet: nimetJson(nimet), puuttuvat };
}

export function jaettuJson(jaettu: JaettuNimineen): JaettuJson {
  const { rivi, sisalto, versio, vastaukset, toimet, nimet, puuttuvat } = jaettu;
  const osaamisala = rivi?.opiskeluoikeus?.osaamisala?.nimi;
  return {
    ...jaetunRiviJson(jaettu),
    ...(osaamisala && { osaamisala }),
    ...('hankkimistapa' in sisalto && { hankkimistapa: kebabJson(sisalto.hankkimistapa) }),
    ...('naytto' in sisalto && { naytto: kebabJson(sisalto.naytto) }),
    ...('osiot' in sisalto && { osiot: kebabJson(sisalto.osiot) }),
    versio,
    ...vastausJson(vastaukset),
    toimet,
    nimet: nimetJson(nimet),
    puuttuvat,
  };
}

export function vastausJson({ kuittaus, viestit }: Vastaustilanne): VastausJson {
  return { ...(kuittaus && { kuittaus }), viestit: viestit.map(viestiJson) };
}

export function tyopaikkojenViestitJson({ maara, viestit }: AvoimetViestit): TyopaikkojenViestitJson {
  return {
    maara,
    viestit: viestit.map(({ viesti, jako, oppijaOid, oppijanNimi = '' }) => ({
      tunnus: viesti.tunnus,
      ...viestiJson(viesti),
      'hoks-id': jako.hoksId,
      'oppija-oid': oppijaOid,
      oppija: oppijanNimi,
      kohde: kohdeJson(jako.kohde),
      ...(jako.saaja && { saaja: vastaajaJson(jako.saaja) }),
    })),
  };
}

function viestiJson({ aika, teksti }: TyopaikanViesti): ViestiJson {
  return { aika, teksti };
}

function vastaajaJson({ nimi, rooli }: Pick<Jaonsaaja, 'nimi' | 'rooli'>) {
  return { nimi, rooli };
}

function tyopaikaltaJson(
  { kohde, osa, saaja, kuittaus, viestit }: Vastaustiedot,
  virkailijalle: boolean,
): TyopaikaltaJson {
  return {
    kohde: kohdeJson(kohde),
    ...(osa && { osa: osaJson(osa) }),
    ...(saaja && { saaja: vastaajaJson(saaja) }),
    ...(kuittaus && { kuittaus }),
    viestit: viestit.map(({ tunnus, kasitelty, ...viesti }) => ({
      tunnus,
      aika: viesti.aika,
      teksti: viesti.teksti,
      ...(kasitelty && {
        kasitelty: { aika: kasitelty.aika, ...(virkailijalle && { nimi: kasitelty.kayttajatunnus }) },
      }),
    })),
  };
}

function jaetunRiviJson({ jako, rivi, sisalto }: Jaettu): JaetunRiviJson {
  const kohde = 'hankkimistapa' in sisalto ? sisalto.hankkimistapa : 'naytto' in sisalto ? sisalto.naytto : undefined;
  return {
    tunnus: jako.tunnus,
    oppija: { nimi: rivi?.nimi ?? '' },
    tutkinto: rivi?.opiskeluoikeus?.tutkinto?.nimi ?? {},
    kohde: kohdeJson(jako.kohde),
    ...('osa' in sisalto && { osa: osaJson(sisalto.osa) }),
    ...('paikka' in sisalto && { paikka: sisalto.paikka }),
    ...(kohde && { 'kohteen-alku': kohde.alku, 'kohteen-loppu': kohde.loppu }),
    alku: jako.alku,
    loppu: jako.loppu,
  };
}

function suunnitelmanJaot(suunnitelma: SuunnitelmanJaot | undefined, linkki: Linkki, virkailijalle: boolean) {
  return {
    jaot: (suunnitelma?.jaot ?? []).map((tiedot) => jakoJson(tiedot, linkki, virkailijalle)),
    esitaytot: (suunnitelma?.esitaytot ?? []).map(esitayttoJson),
  };
}

function jakamisenTiedot({ kanavat, nimet, puuttuvat }: Jaotiedot): JakamisenTiedot {
  return { kanavat, 'enintaan-kuukausia': JAKO_ENINTAAN_KUUKAUSIA, nimet: nimetJson(nimet), puuttuvat };
}

function esitayttoJson({ kohde, osa, paikka, kohteenAlku, kohteenLoppu, ...muut }: Esitaytto): EsitayttoJson {
  return {
    kohde: kohdeJson(kohde),
    osa: osaJson(osa),
    ...(paikka !== undefined && { paikka }),
    'kohteen-alku': kohteenAlku,
    'kohteen-loppu': kohteenLoppu,
    ...muut,
  };
}

function kohdeJson(kohde: Jaonkohde): KohdeJson {
  return 'moduleId' in kohde ? { laji: kohde.laji, 'module-id': kohde.moduleId } : kohde;
}

function osaJson({ tyyppi, koodiUri, nimi }: Jaonosa): JaonOsaJson {
  return { tyyppi, ...(koodiUri && { 'koodi-uri': koodiUri }), ...(nimi !== undefined && { nimi }) };
}

function saajaJson({ nimi, rooli, kanava, osoite, kieli }: Jaonsaaja): SaajaJson {
  return { nimi, rooli, kanava, osoite, kieli };
}

function jakajaJson(jakaja: Jakaja, virkailijalle: boolean): JakoJson['jakaja'] {
  if (jakaja.laji === 'virkailija')
    return { laji: 'virkailija', ...(virkailijalle && { nimi: jakaja.kayttajatunnus }) };
  return { laji: 'oppija', ...(jakaja.puolesta && { puolesta: jakaja.puolesta.nimi }) };
}
