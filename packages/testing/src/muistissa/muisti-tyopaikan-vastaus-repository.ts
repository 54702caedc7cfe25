import {
  siirraSekunteja,
  VIESTIRAJA,
  type Aikaleima,
  type Hakupiiri,
  type HoksId,
  type JaonVastaukset,
  type Viestinkasittely,
  type Kuittaus,
  type Lokitapahtuma,
  type TallennettuHoks,
  type TyopaikanVastausRepository,
  type TyopaikanViesti,
  type Viestimaara,
} from '@ehoks/core';
import { MuistiHoksRepository } from './muisti-hoks-repository.js';
import { onPiirissa } from './muisti-oppijaindeksi.js';

/** Answers of workplaces in memory, to the shares of a store of plans. */
export class MuistiTyopaikanVastausRepository implements TyopaikanVastausRepository {
  private kuittaukset: readonly Kuittaus[] = [];
  private viestit: readonly TyopaikanViesti[] = [];

  constructor(private readonly hoksit = new MuistiHoksRepository()) {}

  async kuittaa(kuittaus: Kuittaus, kirjaus: Lokitapahtuma): Promise<boolean> {
    if (this.kuittaukset.some(({ jako, versio }) => jako === kuittaus.jako && versio === kuittaus.versio)) return false;
    this.kuittaukset = [...this.kuittaukset, kuittaus];
    this.hoksit.auditloki.lisaa(kirjaus);
    return true;
  }

  async kirjoita(
    viesti: TyopaikanViesti,
    salli: (aiemmat: readonly Aikaleima[]) => boolean,
    kirjaus: Lokitapahtuma,
  ): Promise<boolean> {
    const alkaen = siirraSekunteja(viesti.aika, -VIESTIRAJA.tunteina * 3600);
    const aiemmat = this.viestit.filter(({ jako, aika }) => jako === viesti.jako && aika > alkaen);
    if (!salli(aiemmat.map(({ aika }) => aika))) return false;
    this.viestit = [...this.viestit, viesti];
    this.hoksit.auditloki.lisaa(kirjaus);
    return true;
  }

  async jakojen(tunnukset: readonly string[]): Promise<ReadonlyMap<string, JaonVastaukset>> {
    const vastaukset = new Map<string, JaonVastaukset>();
    for (const tunnus of tunnukset) {
      if ((await this.hoksit.jakolinkit.hae(tunnus)) === undefined) continue;
      const kuittaukset = this.kuittaukset.filter(({ jako }) => jako === tunnus);
      const viestit = this.viestit.filter(({ jako }) => jako === tunnus);
      if (kuittaukset.length + viestit.length > 0)
        vastaukset.set(tunnus, { kuittaukset: ajassa(kuittaukset), viestit: ajassa(viestit) });
    }
    return vastaukset;
  }

  async kasittele(tunnus: string, kasittely: Viestinkasittely, kirjaus: Lokitapahtuma): Promise<boolean> {
    const viesti = this.viestit.find((ehdokas) => ehdokas.tunnus === tunnus && ehdokas.kasitelty === undefined);
    if (viesti === undefined) return false;
    this.viestit = this.viestit.map((vanha) => (vanha === viesti ? { ...viesti, kasitelty: kasittely } : vanha));
    this.hoksit.auditloki.lisaa(kirjaus);
    return true;
  }

  async kasittelematta(piiri: Hakupiiri, enintaan: number): Promise<readonly TyopaikanViesti[]> {
    const avoimet = await this.avoimet();
    return avoimet
      .filter(({ suunnitelma }) => onPiirissa(suunnitelma.organisaatiot, piiri))
      .map(({ viesti }) => viesti)
      .slice(0, enintaan);
  }

  async kasittelemattomia(piiri: Hakupiiri): Promise<number> {
    return (await this.kasittelematta(piiri, Infinity)).length;
  }

  async maarat(alkaen: Aikaleima, asti: Aikaleima): Promise<readonly Viestimaara[]> {
    const maarat = new Map<HoksId, Viestimaara>();
    for (const { viesti, suunnitelma } of await this.avoimet()) {
      if (viesti.aika < alkaen || viesti.aika >= asti) continue;
      const { hoks, organisaatiot } = suunnitelma;
      const { oppilaitosOid, koulutustoimijaOid } = organisaatiot;
      maarat.set(hoks.id, {
        hoksId: hoks.id,
        organisaatiot: { ...(oppilaitosOid && { oppilaitosOid }), ...(koulutustoimijaOid && { koulutustoimijaOid }) },
        maara: (maarat.get(hoks.id)?.maara ?? 0) + 1,
      });
    }
    return [...maarat.values()].sort((a, b) => a.hoksId - b.hoksId);
  }

  /** What nobody has taken care of, with the plan that it is of. */
  private async avoimet() {
    const avoimet: { readonly viesti: TyopaikanViesti; readonly suunnitelma: TallennettuHoks }[] = [];
    for (const viesti of ajassa(this.viestit)) {
      const jako = viesti.kasitelty ? undefined : await this.hoksit.jakolinkit.hae(viesti.jako);
      const suunnitelma = jako && (await this.hoksit.hae(jako.hoksId));
      if (suunnitelma) avoimet.push({ viesti, suunnitelma });
    }
    return avoimet;
  }
}

function ajassa<T extends { readonly aika: Aikaleima }>(rivit: readonly T[]): readonly T[] {
  return [...rivit].sort((a, b) => (a.aika < b.aika ? -1 : a.aika > b.aika ? 1 : 0));
}
