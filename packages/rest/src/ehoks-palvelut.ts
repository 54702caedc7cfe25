import type {
  HaeHankintakoulutukset,
  HaeHankkimistapa,
  HaeHoks,
  Kello,
  Kirjaudu,
  LuoHoks,
  PaivitaHoks,
  SelaaHokseja,
  Tunnistautuminen,
  ValidoiHoks,
} from '@ehoks/core';

/** What the routers need of the domain. `createEhoks()` returns it; a vendor may assemble it by hand. */
export interface EhoksPalvelut {
  readonly luoHoks: LuoHoks;
  readonly validoiHoks: ValidoiHoks;
  readonly paivitaHoks: PaivitaHoks;
  readonly haeHoks: HaeHoks;
  readonly haeHankkimistapa: HaeHankkimistapa;
  readonly haeHankintakoulutukset: HaeHankintakoulutukset;
  readonly selaaHokseja: SelaaHokseja;
  readonly tunnistautuminen: Tunnistautuminen;
  /** The embedded CAS; absent when accounts live in Opintopolku. */
  readonly omatTunnukset?: { readonly kirjaudu: Kirjaudu };
  readonly kello: Kello;
  /** Runs one request: everything asked of neighbours in it ends within the service's time limit. */
  pyynnossa<T>(tyo: () => Promise<T>): Promise<T>;
  /** Reasons why the service is not ready; empty when it is. */
  valmius(): Promise<readonly string[]>;
}
