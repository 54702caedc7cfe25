import type { Hoks, HoksHistoria, HoksId, HoksinVersio, Kirjaukset, Muutosnumero, Versiotiedot } from '@ehoks/core';
import type { Historiamerkinta, MuistiHoksRepository } from './muisti-hoks-repository.js';

/** The versions of the plans of a store in memory. */
export class MuistiHoksHistoria implements HoksHistoria {
  constructor(private readonly hoksit: MuistiHoksRepository) {}

  async versiot(
    id: HoksId,
    { enintaan, ennen = Infinity }: { readonly enintaan: number; readonly ennen?: Muutosnumero },
  ): Promise<readonly Versiotiedot[]> {
    return this.hoksit.historia
      .filter(({ hoksId, versio }) => hoksId === id && versio < ennen)
      .reverse()
      .slice(0, enintaan)
      .map(({ hoksId: _, dokumentti: __, ...tiedot }) => tiedot);
  }

  async versio(id: HoksId, numero: Muutosnumero): Promise<HoksinVersio | undefined> {
    const loydetty = this.hoksit.historia.find(({ hoksId, versio }) => hoksId === id && versio === numero);
    if (loydetty === undefined) return undefined;
    const { hoksId: _, dokumentti, ...tiedot } = loydetty;
    return { ...tiedot, ...(dokumentti !== undefined && { hoks: JSON.parse(dokumentti) as Hoks }) };
  }

  async muokkaaVersioita(
    id: HoksId,
    muunnos: (hoks: Hoks) => Hoks,
    kirjaukset: (versiot: readonly Muutosnumero[]) => Kirjaukset,
  ): Promise<readonly Muutosnumero[]> {
    const muokattu = (merkinta: Historiamerkinta): Historiamerkinta => {
      if (merkinta.hoksId !== id || merkinta.dokumentti === undefined) return merkinta;
      const dokumentti = JSON.stringify(muunnos(JSON.parse(merkinta.dokumentti) as Hoks));
      return dokumentti === merkinta.dokumentti ? merkinta : { ...merkinta, dokumentti };
    };
    const ennen = this.hoksit.historia;
    this.hoksit.historia = ennen.map(muokattu);
    const muuttuneet = this.hoksit.historia.filter((merkinta, i) => merkinta !== ennen[i]).map(({ versio }) => versio);
    if (muuttuneet.length === 0) return muuttuneet;
    const { audit, siirto } = kirjaukset(muuttuneet);
    this.hoksit.auditloki.lisaa(audit);
    if (siirto) this.hoksit.siirtoloki.lisaa(siirto);
    return muuttuneet;
  }
}
