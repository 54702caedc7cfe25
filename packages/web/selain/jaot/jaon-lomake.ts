import { type Jaonosio, type Kieli, onPaiva } from '@ehoks/core';
import type { EsitayttoJson, JaonPyynto } from '@ehoks/wire';
import type { Tekstiavain } from '../tekstit/kielet.js';
import { Rajapintavirhe } from '../yhteiset/rajapinta.js';
import type { UudenJaonPyynto } from './kutsut.js';

type Kanava = JaonPyynto['saaja']['kanava'];
type Nimetty = EsitayttoJson['saajat'][number];

/** Of a target: what no single period or demonstration is. */
export const LAAJAT = ['suunnitelma', 'osiot'] as const;
/** Of a receiver: somebody whom the plan does not name. */
export const MUU = 'muu';

/** A share being made, as it is written. */
export interface Lomake {
  /** `module-id` of a period or a demonstration, or one of `LAAJAT`. */
  readonly kohde: string;
  readonly osiot: readonly Jaonosio[];
  /** Place among those that the target names, or `MUU`. */
  readonly saaja: string;
  readonly nimi: string;
  readonly kanava: Kanava;
  readonly osoite: string;
  /** Another address than the plan's. */
  readonly muuOsoite: boolean;
  readonly alku: string | undefined;
  readonly loppu: string | undefined;
  readonly kieli: Kieli;
  readonly laheta: boolean;
}

/** What can be wrong, one by one. */
export type Lomakekentta = 'kohde' | 'osiot' | 'saaja' | 'nimi' | 'osoite' | 'alku' | 'loppu';
export type Lomakevirheet<V> = Readonly<Partial<Record<Lomakekentta, V>>>;

/** What of a plan is shared, as the form tells it. */
export function kohteenTunnus({ kohde }: Pick<EsitayttoJson, 'kohde'>): string {
  return 'module-id' in kohde ? kohde['module-id'] : kohde.laji;
}

/** The form with what is proposed for a target: its days, and its receiver when there is only one. */
export function kohteella(lomake: Lomake, kohde: string, esitaytto: EsitayttoJson | undefined, tanaan: string): Lomake {
  const saajat = esitaytto?.saajat ?? [];
  const saaja = esitaytto === undefined ? MUU : saajat.length === 1 ? '0' : '';
  const { alku = tanaan, loppu } = esitaytto ?? {};
  return { ...lomake, kohde, saaja, osoite: '', muuOsoite: false, alku, loppu };
}

export function nimettySaaja({ saaja }: Lomake, esitaytto: EsitayttoJson | undefined): Nimetty | undefined {
  return saaja === '' || saaja === MUU ? undefined : esitaytto?.saajat[Number(saaja)];
}

/** The plan's address of the receiver, when the plan has one and no other is given. */
export function suunnitelmanOsoite(lomake: Lomake, esitaytto: EsitayttoJson | undefined): string | undefined {
  if (lomake.muuOsoite) return undefined;
  const nimetty = nimettySaaja(lomake, esitaytto);
  return lomake.kanava === 'sahkoposti' ? nimetty?.sahkoposti : nimetty?.puhelinnumero;
}

const OSOITTEET: Readonly<Record<Kanava, RegExp>> = { sahkoposti: /^\S+@\S+\.\S+$/, puhelin: /^\+?[\d\s().-]{5,}$/ };

/** What is missing or is none of its kind; the rest is the service's to decide. */
export function puutteet(lomake: Lomake, esitaytto: EsitayttoJson | undefined): Lomakevirheet<Tekstiavain> {
  const { kohde, osiot, saaja, nimi, kanava, osoite, alku = '', loppu = '' } = lomake;
  return {
    ...(kohde === '' && { kohde: 'jaot.kohde.puuttuu' }),
    ...(kohde === 'osiot' && osiot.length === 0 && { osiot: 'jaot.osiot.puuttuu' }),
    ...(saaja === '' && { saaja: 'jaot.saaja.puuttuu' }),
    ...(saaja === MUU && nimi.trim() === '' && { nimi: 'jaot.saaja.nimi.puuttuu' }),
    ...(suunnitelmanOsoite(lomake, esitaytto) === undefined &&
      !OSOITTEET[kanava].test(osoite.trim()) && { osoite: `jaot.osoite.${kanava}.puuttuu` }),
    ...(!onPaiva(alku) && { alku: 'jaot.aika.puuttuu' }),
    ...(!onPaiva(loppu) && { loppu: 'jaot.aika.puuttuu' }),
    ...(onPaiva(alku) && onPaiva(loppu) && loppu < alku && { loppu: 'jaot.aika.jarjestys' }),
  } as const;
}

/** What is sent of a form that has no `puutteet`. */
export function pyynnoksi(
  lomake: Lomake,
  esitaytto: EsitayttoJson | undefined,
  hoksEid: string | undefined,
): UudenJaonPyynto {
  const { kohde, osiot, kanava, alku = '', loppu = '', kieli, laheta } = lomake;
  const nimetty = nimettySaaja(lomake, esitaytto);
  const { nimi, rooli } = nimetty ?? { nimi: lomake.nimi.trim(), rooli: 'muu' };
  const osoite = suunnitelmanOsoite(lomake, esitaytto) ?? lomake.osoite.trim();
  return {
    ...(hoksEid !== undefined && { 'hoks-eid': hoksEid }),
    kohde: esitaytto?.kohde ?? (kohde === 'osiot' ? { laji: 'osiot', osiot } : { laji: 'suunnitelma' }),
    saaja: { nimi, rooli, kanava, osoite, kieli },
    alku,
    loppu,
    laheta,
  };
}

/** Fields by their place in what was sent. */
const KENTAT: Readonly<Record<string, Lomakekentta>> = {
  '/kohde': 'kohde',
  '/kohde/osiot': 'osiot',
  '/saaja': 'saaja',
  '/saaja/nimi': 'nimi',
  '/saaja/osoite': 'osoite',
  '/saaja/kanava': 'osoite',
  '/alku': 'alku',
  '/loppu': 'loppu',
};

/** What the service refused at each field, in its words; empty when it said nothing of fields. */
export function hylatyt(virhe: unknown): Lomakevirheet<string> {
  if (!(virhe instanceof Rajapintavirhe) || virhe.runko === undefined) return {};
  return Object.fromEntries(
    virhe.runko.havainnot.flatMap(({ polku, viesti, ohje }) => {
      const kentta = KENTAT[polku];
      return kentta === undefined ? [] : [[kentta, [viesti, ohje].filter(Boolean).join(' ')]];
    }),
  );
}
