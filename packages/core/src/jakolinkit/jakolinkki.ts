import type { Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import type { HoksId } from '../hoks/hoks.js';
import type { Kieltaytymiskoodi } from '../virheet/kieltaytymiset.js';
import type { Kieli } from '../virheet/tekstit.js';
import type { Jaonkohde } from './jaon-kohde.js';
import type { Viestiosoite } from './viestinvalitys.port.js';

/** Kuka jakoi: oppija tai hänen puolestaan asioiva, tai virkailija. */
export type Jakaja =
  | { readonly laji: 'oppija'; readonly puolesta?: { readonly oid: string; readonly nimi: string } }
  | { readonly laji: 'virkailija'; readonly kayttajatunnus: string };

export const SAAJAN_ROOLIT = ['tyopaikkaohjaaja', 'arvioija', 'muu'] as const;
export type SaajanRooli = (typeof SAAJAN_ROOLIT)[number];

/** Nimetty saaja. Kertakoodi lähtee hänen osoitteeseensa; samaan osoitteeseen jaetut näkyvät yhdellä sivulla. */
export interface Jaonsaaja extends Viestiosoite {
  readonly nimi: string;
  readonly rooli: SaajanRooli;
  /** Kieli, jolla saajalle kirjoitetaan. */
  readonly kieli: Kieli;
}

/** Jako. Oppijan tieto on suunnitelmassa, joten linkki seuraa sitä, kun oppijanumeroita yhdistetään. */
export interface Jakolinkki {
  /** Arvaamaton UUID: linkin osoite. */
  readonly tunnus: string;
  readonly hoksId: HoksId;
  readonly hoksEid: string;
  readonly kohde: Jaonkohde;
  readonly jakaja: Jakaja;
  /** Puuttuu, kun linkki on tehty nykyisen palvelun rajapinnasta kohteelle, jolla ei ole osoitetta: sitä ei voi avata koodilla. */
  readonly saaja?: Jaonsaaja;
  /** Kumpikin päivä mukaan, Suomen päiviä. */
  readonly alku: Paiva;
  readonly loppu: Paiva;
  readonly luotu: Aikaleima;
  readonly peruttu?: Aikaleima;
}

export type JaonTila = 'ei-viela' | 'voimassa' | 'paattynyt' | 'peruttu';

export function jaonTila(
  { alku, loppu, peruttu }: Pick<Jakolinkki, 'alku' | 'loppu' | 'peruttu'>,
  tanaan: Paiva,
): JaonTila {
  if (peruttu !== undefined) return 'peruttu';
  if (loppu < tanaan) return 'paattynyt';
  return alku > tanaan ? 'ei-viela' : 'voimassa';
}

/** Miksi linkki ei aukea. Kerrotaan sille, joka tuntee linkin. */
export type Avauseste = Extract<
  Kieltaytymiskoodi,
  | 'jako.ei-loydy'
  | 'jako.peruttu'
  | 'jako.paattynyt'
  | 'jako.suunnitelma-poistettu'
  | 'jako.kohde-poistunut'
  | 'jako.saaja-vaihtunut'
  | 'jako.ei-viela'
>;

const TILAN_ESTE = {
  peruttu: 'jako.peruttu',
  paattynyt: 'jako.paattynyt',
  'ei-viela': 'jako.ei-viela',
  voimassa: undefined,
} as const satisfies Record<JaonTila, Avauseste | undefined>;

const SUUNNITELMAN_ESTE = {
  poistettu: 'jako.suunnitelma-poistettu',
  'kohde-poistunut': 'jako.kohde-poistunut',
  'saaja-vaihtunut': 'jako.saaja-vaihtunut',
} as const satisfies Record<string, Avauseste>;

/**
 * Este, tai `undefined`, kun linkki aukeaa. `suunnitelma`: onko sitä vielä, ja onko siinä yhä se, mihin jako perustuu (`jaonPerusta`).
 * Lopullinen este kerrotaan ennen väliaikaista: poistunutta ei kehoteta odottamaan.
 */
export function avauseste(
  jako: Pick<Jakolinkki, 'alku' | 'loppu' | 'peruttu'> | undefined,
  suunnitelma: 'on' | 'poistettu' | 'kohde-poistunut' | 'saaja-vaihtunut',
  tanaan: Paiva,
): Avauseste | undefined {
  if (jako === undefined) return 'jako.ei-loydy';
  const tila = jaonTila(jako, tanaan);
  if (tila === 'peruttu' || tila === 'paattynyt') return TILAN_ESTE[tila];
  if (suunnitelma !== 'on') return SUUNNITELMAN_ESTE[suunnitelma];
  return TILAN_ESTE[tila];
}
