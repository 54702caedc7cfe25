import {
  siirraSekunteja,
  VIESTIRAJA,
  type Aikaleima,
  type AvoinViesti,
  type Hakupiiri,
  type Jakolinkki,
  type JaonVastaukset,
  type Viestinkasittely,
  type Kuittaus,
  type Lokitapahtuma,
  type TallennettuHoks,
  type TyopaikanVastausRepository,
  type TyopaikanViesti,
} from '@ehoks/core';
import { MuistiHoksRepository } from './muisti-hoks-repository.js';
import { onPiirissa } from './muisti-oppijaindeksi.js';

/** Answers of workplaces in memory, to the shares of a store of plans. */
export class MuistiTyopaikanVastausRepository implements TyopaikanVastausRepository {
  private kuittaukset: readonly Kuittaus[] = [];
  private viestit: readonly TyopaikanViesti[] = [];

  constructor(private readonly hoksit = new MuistiHoksRepository()) {}

  async kuittaa(kuittaus: Kuittaus, kirjaus: Lokitapahtuma): Promise<void> {
    if (!this.kuittaukset.some(({ jako, versio }) => jako === kuittaus.jako && versio === kuittaus.versio))
      this.kuittaukset = [...this.kuittaukset, kuittaus];
    this.hoksit.auditloki.lisaa(kirjaus);
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

  async kasittele(tunnus: string, kasittely: Viestinkasittely, kirjaus: Lokitapahtuma): Promise<void> {
    this.viestit = this.viestit.map((viesti) =>
      viesti.tunnus === tunnus ? { kasitelty: kasittely, ...viesti } : viesti,
    );
    this.hoksit.auditloki.lisaa(kirjaus);
  }

  async kasittelematta(piiri: Hakupiiri, enintaan: number): Promise<readonly AvoinViesti[]> {
    const avoimet = (await this.avoimet()).filter(({ suunnitelma }) => onPiirissa(suunnitelma.organisaatiot, piiri));
    return Promise.all(
      avoimet.slice(0, enintaan).map(async ({ viesti, jako, suunnitelma: { hoks } }) => {
        const nimi = (await this.hoksit.oppijaindeksi.hoksilla(hoks.id))?.nimi;
        return { viesti, jako, oppijaOid: hoks.oppijaOid, ...(nimi !== undefined && { oppijanNimi: nimi }) };
      }),
    );
  }

  async kasittelemattomia(
    piiri: Hakupiiri,
    { alkaen, ennen }: { readonly alkaen?: Aikaleima; readonly ennen?: Aikaleima } = {},
  ): Promise<number> {
    const avoimet = await this.kasittelematta(piiri, Infinity);
    return avoimet.filter(
      ({ viesti: { aika } }) => (alkaen === undefined || aika >= alkaen) && (ennen === undefined || aika < ennen),
    ).length;
  }

  /** What nobody has taken care of, with the plan that it is of. */
  private async avoimet() {
    const avoimet: { viesti: TyopaikanViesti; jako: Jakolinkki; suunnitelma: TallennettuHoks }[] = [];
    for (const viesti of ajassa(this.viestit)) {
      const jako = viesti.kasitelty ? undefined : await this.hoksit.jakolinkit.hae(viesti.jako);
      const suunnitelma = jako && (await this.hoksit.hae(jako.hoksId));
      if (suunnitelma) avoimet.push({ viesti, jako, suunnitelma });
    }
    return avoimet;
  }
}

function ajassa<T extends { readonly aika: Aikaleima }>(rivit: readonly T[]): readonly T[] {
  return [...rivit].sort((a, b) => (a.aika < b.aika ? -1 : a.aika > b.aika ? 1 : 0));
}
