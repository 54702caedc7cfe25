import {
  aakkosavain,
  lapikaynti,
  onTyopaikkajakso,
  type HoksId,
  type Jaksoehdot,
  type Jaksosivu,
  type OsaamisenHankkimistapa,
  type Tyopaikkajakso,
  type Tyopaikkajaksot,
} from '@ehoks/core';
import type { MuistiHoksRepository } from './muisti-hoks-repository.js';
import { onPiirissa } from './muisti-oppijaindeksi.js';

const JARJESTYKSET: Readonly<Record<NonNullable<Jaksosivu['jarjestys']>, (jakso: Tyopaikkajakso) => string>> = {
  nimi: ({ nimi = '' }) => aakkosavain(nimi),
  alku: ({ hankkimistapa }) => hankkimistapa.alku,
  loppu: ({ hankkimistapa }) => hankkimistapa.loppu,
};

/** Workplace periods of the plans of a store in memory. */
export class MuistiTyopaikkajaksot implements Tyopaikkajaksot {
  constructor(private readonly hoksit: MuistiHoksRepository) {}

  async hae(ehdot: Jaksoehdot, { sivu, enintaan, jarjestys, laskeva }: Jaksosivu): Promise<readonly Tyopaikkajakso[]> {
    const jaksot = await this.jaksot(ehdot);
    if (jarjestys !== undefined) {
      const suunta = laskeva ? -1 : 1;
      const avain = JARJESTYKSET[jarjestys];
      jaksot.sort((a, b) => (avain(a) === avain(b) ? 0 : avain(a) < avain(b) ? -suunta : suunta));
    }
    return jaksot.slice(sivu * enintaan, (sivu + 1) * enintaan);
  }

  async maara(ehdot: Jaksoehdot): Promise<number> {
    return (await this.jaksot(ehdot)).length;
  }

  async hoksIdt(ehdot: Jaksoehdot): Promise<readonly HoksId[]> {
    return [...new Set((await this.jaksot(ehdot)).map(({ hoksId }) => hoksId))];
  }

  async hoksien(ehdot: Jaksoehdot, idt: readonly HoksId[]): Promise<readonly Tyopaikkajakso[]> {
    return (await this.jaksot(ehdot)).filter(({ hoksId }) => idt.includes(hoksId));
  }

  private async jaksot(ehdot: Jaksoehdot): Promise<Tyopaikkajakso[]> {
    const { piiri, alkaen, paattyen, alkuAlkaen, alkuPaattyen, tutkinto = {}, kaikki } = ehdot;
    const suunnitelmat = await this.hoksit.selaa({ suurempiKuin: 0, enintaan: Infinity, organisaatiot: 'koko-maa' });
    const jaksot: Tyopaikkajakso[] = [];
    for (const { hoks, organisaatiot } of [...suunnitelmat].reverse()) {
      const rivi = await this.hoksit.oppijaindeksi.hoksilla(hoks.id);
      const nimi = rivi?.opiskeluoikeus?.tutkinto?.nimi ?? {};
      const onTutkinto = (['fi', 'sv', 'en'] as const).every(
        (kieli) => tutkinto[kieli] === undefined || tutkinto[kieli] === (nimi[kieli] ?? ''),
      );
      if (hoks.poistettu !== undefined || !onPiirissa(organisaatiot, piiri) || !onTutkinto) continue;
      for (const { kohde } of lapikaynti(hoks).hankkimistavat) {
        // A stored plan is whole, so what the walk finds in it is too.
        const hankkimistapa = kohde as OsaamisenHankkimistapa;
        if (
          onTyopaikkajakso(hankkimistapa) &&
          (kaikki || hankkimistapa.osaAikaisuustieto === undefined) &&
          (alkaen === undefined || hankkimistapa.loppu >= alkaen) &&
          (paattyen === undefined || hankkimistapa.loppu <= paattyen) &&
          (alkuAlkaen === undefined || hankkimistapa.alku >= alkuAlkaen) &&
          (alkuPaattyen === undefined || hankkimistapa.alku <= alkuPaattyen)
        )
          jaksot.push({
            hoksId: hoks.id,
            eid: hoks.eid,
            oppijaOid: hoks.oppijaOid,
            opiskeluoikeusOid: hoks.opiskeluoikeusOid,
            ...(organisaatiot.oppilaitosOid && { oppilaitosOid: organisaatiot.oppilaitosOid }),
            ...(rivi?.nimi !== undefined && { nimi: rivi.nimi }),
            hankkimistapa,
          });
      }
    }
    return jaksot;
  }
}
