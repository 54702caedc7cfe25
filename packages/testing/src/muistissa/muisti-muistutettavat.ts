import {
  lapikaynti,
  type Alkava,
  type Hakupiiri,
  type Muistutettavat,
  type Muistutusikkuna,
  type OppijaOid,
  type Paiva,
} from '@ehoks/core';
import type { MuistiHoksRepository } from './muisti-hoks-repository.js';
import { onPiirissa } from './muisti-oppijaindeksi.js';

/** What reminders tell of, in the plans of a store in memory. */
export class MuistiMuistutettavat implements Muistutettavat {
  constructor(private readonly hoksit: MuistiHoksRepository) {}

  async nayttoja(piiri: Hakupiiri, ikkuna: Muistutusikkuna): Promise<number> {
    const suunnitelmat = (await this.suunnitelmat()).filter(({ organisaatiot }) => onPiirissa(organisaatiot, piiri));
    return suunnitelmat
      .flatMap(({ hoks }) => (hoks.poistettu === undefined ? lapikaynti(hoks).naytot : []))
      .filter(({ kohde: { alku } }) => alku !== undefined && onIkkunassa(alku, ikkuna)).length;
  }

  async oppijoiden(
    oidit: readonly OppijaOid[],
    ikkuna: Muistutusikkuna,
  ): Promise<ReadonlyMap<OppijaOid, readonly Alkava[]>> {
    const oppijat = new Map<OppijaOid, readonly Alkava[]>();
    for (const { hoks } of await this.suunnitelmat()) {
      if (!oidit.includes(hoks.oppijaOid)) continue;
      const { tyopaikkajaksot, naytot } = lapikaynti(hoks);
      const kaikki = [
        ...tyopaikkajaksot.map(({ kohde }) => ({ laji: 'jakso-alkaa' as const, alku: kohde.alku })),
        ...naytot.map(({ kohde }) => ({ laji: 'naytto-alkaa' as const, alku: kohde.alku })),
      ].flatMap(({ laji, alku }) => (alku !== undefined && onIkkunassa(alku, ikkuna) ? [{ laji, alku }] : []));
      const alkavat = [...(oppijat.get(hoks.oppijaOid) ?? []), ...(hoks.poistettu === undefined ? kaikki : [])];
      oppijat.set(
        hoks.oppijaOid,
        alkavat.sort((a, b) => (a.alku < b.alku ? -1 : a.alku > b.alku ? 1 : 0)),
      );
    }
    return oppijat;
  }

  private suunnitelmat() {
    return this.hoksit.selaa({ suurempiKuin: 0, enintaan: Infinity, organisaatiot: 'koko-maa' });
  }
}

function onIkkunassa(paiva: Paiva, { alkaen, paattyen }: Muistutusikkuna): boolean {
  return alkaen <= paiva && paiva <= paattyen;
}
