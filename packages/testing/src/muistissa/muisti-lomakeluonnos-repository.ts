import {
  EhoksError,
  luonnoksenHoks,
  type Aikaleima,
  type HoksId,
  type Lokitapahtuma,
  type Lomakeluonnos,
  type LomakeluonnosRepository,
  type Luonnosavain,
  type Luonnostiedot,
  type OpiskeluoikeusOid,
} from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Unfinished forms in memory. */
export class MuistiLomakeluonnosRepository implements LomakeluonnosRepository {
  readonly auditloki: MuistiAuditloki;
  /** JSON text, so that what is read is a copy and holds exactly what a database would give back. */
  private readonly rivit = new Map<string, string>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async omistajan(omistaja: string): Promise<readonly Luonnostiedot[]> {
    return this.kaikki()
      .filter((luonnos) => luonnos.omistaja === omistaja)
      .map(({ sisalto: _, ...tiedot }) => tiedot)
      .sort((a, b) => vertaa(b.muokattu, a.muokattu) || vertaa(a.avain, b.avain));
  }

  async hae(omistaja: string, avain: Luonnosavain): Promise<Lomakeluonnos | undefined> {
    const rivi = this.rivit.get(tunniste({ omistaja, avain }));
    return rivi === undefined ? undefined : (JSON.parse(rivi) as Lomakeluonnos);
  }

  async lisaa(luonnos: Lomakeluonnos, enintaan: number, kirjaus: Lokitapahtuma): Promise<void> {
    if (this.rivit.has(tunniste(luonnos))) throw new EhoksError('luonnos.ehto-ei-tayty');
    const omia = this.kaikki().filter(({ omistaja }) => omistaja === luonnos.omistaja).length;
    if (omia >= enintaan) throw new EhoksError('luonnos.liikaa', { tiedot: { raja: enintaan } });
    this.kirjoita(luonnos, kirjaus);
  }

  async korvaa(luonnos: Lomakeluonnos, versiot: readonly string[], kirjaus: Lokitapahtuma): Promise<void> {
    const rivi = this.rivit.get(tunniste(luonnos));
    if (rivi === undefined || !versiot.includes((JSON.parse(rivi) as Lomakeluonnos).versio))
      throw new EhoksError('luonnos.ehto-ei-tayty');
    this.kirjoita(luonnos, kirjaus);
  }

  async poista(omistaja: string, avain: Luonnosavain, kirjaus: Lokitapahtuma): Promise<boolean> {
    if (!this.rivit.delete(tunniste({ omistaja, avain }))) return false;
    this.auditloki.lisaa(kirjaus);
    return true;
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    return this.poistaKun(({ muokattu }) => muokattu < ennen);
  }

  /** The plan and its study right are gone for good. */
  havita(hoksId: HoksId, opiskeluoikeusOid: OpiskeluoikeusOid): void {
    this.poistaKun(
      (luonnos) => luonnoksenHoks(luonnos.avain) === hoksId || luonnos.opiskeluoikeusOid === opiskeluoikeusOid,
    );
  }

  private kirjoita(luonnos: Lomakeluonnos, kirjaus: Lokitapahtuma): void {
    this.rivit.set(tunniste(luonnos), JSON.stringify(luonnos));
    this.auditloki.lisaa(kirjaus);
  }

  private poistaKun(ehto: (luonnos: Lomakeluonnos) => boolean): number {
    const poistuvat = this.kaikki().filter(ehto);
    for (const luonnos of poistuvat) this.rivit.delete(tunniste(luonnos));
    return poistuvat.length;
  }

  private kaikki(): readonly Lomakeluonnos[] {
    return [...this.rivit.values()].map((rivi) => JSON.parse(rivi) as Lomakeluonnos);
  }
}

function tunniste({ omistaja, avain }: Pick<Lomakeluonnos, 'omistaja' | 'avain'>): string {
  return JSON.stringify([omistaja, avain]);
}

function vertaa(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
