import type { Aikaleima, Istunto, IstuntoRepository, TallennettuIstunto } from '@ehoks/core';

/** Sessions in memory. */
export class MuistiIstuntoRepository implements IstuntoRepository {
  private readonly istunnot = new Map<string, Istunto>();

  async lisaa(istunto: Istunto): Promise<void> {
    this.istunnot.set(istunto.tunniste, istunto);
  }

  async hae(tunniste: string): Promise<TallennettuIstunto | undefined> {
    const istunto = this.istunnot.get(tunniste);
    if (!istunto) return undefined;
    const { haltija, luotu, voimassaAsti } = istunto;
    return { haltija, luotu, voimassaAsti };
  }

  async poista(tunniste: string): Promise<void> {
    this.istunnot.delete(tunniste);
  }

  async poistaTiketilla(tiketti: string): Promise<number> {
    return this.poistaKun((istunto) => istunto.tiketti === tiketti);
  }

  async poistaKayttajan(kayttajatunnus: string): Promise<number> {
    const avain = kayttajatunnus.toLowerCase();
    return this.poistaKun(
      ({ haltija }) => haltija.laji === 'virkailija' && haltija.kayttaja.kayttajatunnus.toLowerCase() === avain,
    );
  }

  async poistaVanhentuneet(nyt: Aikaleima): Promise<number> {
    return this.poistaKun(({ voimassaAsti }) => voimassaAsti < nyt);
  }

  private poistaKun(ehto: (istunto: Istunto) => boolean): number {
    const poistuvat = [...this.istunnot.values()].filter(ehto);
    for (const { tunniste } of poistuvat) this.istunnot.delete(tunniste);
    return poistuvat.length;
  }
}
