import {
  lapikaynti,
  KOULUTUSSOPIMUS,
  OPPISOPIMUS,
  type Hoks,
  type HoksId,
  type Jaksoehdot,
  type Jaksosivu,
  type OpiskeluoikeusOid,
  type OppijaOid,
  type OrganisaatioOid,
  type OsaamisenHankkimistapa,
  type Tyopaikkajakso,
  type Tyopaikkajaksot,
} from '@ehoks/core';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { piirilla, piirinArvot } from '../oppijaindeksi/indeksihaku.js';
import { HoksTaulu, type HoksRivi } from '../rivit/hoks-rivi.js';
import { IndeksiTaulu, type IndeksiRivi } from '../rivit/indeksi-rivi.js';
import { OsaTaulu, type OsaRivi } from '../rivit/osa-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

type LuettuJakso = Pick<OsaRivi, 'hoksId' | 'moduleId'> &
  Pick<HoksRivi, 'eid' | 'oppijaOid' | 'opiskeluoikeusOid' | 'oppilaitosOid' | 'dokumentti'> &
  Pick<IndeksiRivi, 'nimi'>;

const JARJESTYKSET: Readonly<Record<NonNullable<Jaksosivu['jarjestys']>, string>> = {
  nimi: 'rivi.nimi_jarjestys',
  alku: 'osa.alku',
  loppu: 'osa.loppu',
};

/** Workplace periods found among the parts of plans; what they are is read from the plan's document, where alone persons are named. */
export class TypeormTyopaikkajaksot implements Tyopaikkajaksot {
  constructor(private readonly tietokanta: Tietokanta) {}

  hae(ehdot: Jaksoehdot, { sivu, enintaan, ...jarjestys }: Jaksosivu): Promise<readonly Tyopaikkajakso[]> {
    return this.jaksot(
      (manager) =>
        jarjesta(jaksohaku(manager, ehdot).select('osa.id'), jarjestys)
          .limit(enintaan)
          .offset(sivu * enintaan),
      jarjestys,
    );
  }

  async maara(ehdot: Jaksoehdot): Promise<number> {
    const laskettu = await this.tietokanta.transactions.readLagging((manager) =>
      jaksohaku(manager, ehdot).select('COUNT(*)', 'maara').getRawOne<{ maara: number | string }>(),
    );
    return Number(laskettu?.maara);
  }

  async hoksIdt(ehdot: Jaksoehdot): Promise<readonly HoksId[]> {
    const rivit = await this.tietokanta.transactions.readLagging((manager) =>
      jaksohaku(manager, ehdot)
        .select('osa.hoks_id', 'hoksId')
        .distinct()
        .orderBy('osa.hoks_id', 'DESC')
        .getRawMany<{ hoksId: HoksId }>(),
    );
    return rivit.map(({ hoksId }) => hoksId);
  }

  async hoksien(ehdot: Jaksoehdot, idt: readonly HoksId[]): Promise<readonly Tyopaikkajakso[]> {
    if (idt.length === 0) return [];
    return this.jaksot((manager) =>
      jaksohaku(manager, ehdot).select('osa.id').andWhere('osa.hoks_id IN (:...idt)', { idt }),
    );
  }

  private async jaksot(
    valitut: (manager: EntityManager) => SelectQueryBuilder<OsaRivi>,
    jarjestys: Jarjestys = {},
  ): Promise<readonly Tyopaikkajakso[]> {
    const rivit = await this.tietokanta.transactions.readLagging((manager) => {
      const numerot = valitut(manager);
      return jarjesta(
        manager
          .createQueryBuilder(OsaTaulu, 'osa')
          .innerJoin(HoksTaulu.options.name, 'hoks', 'hoks.id = osa.hoks_id')
          .innerJoin(IndeksiTaulu.options.name, 'rivi', 'rivi.hoks_id = osa.hoks_id')
          .select([
            'osa.hoks_id AS "hoksId"',
            'osa.module_id AS "moduleId"',
            'hoks.eid AS "eid"',
            'hoks.oppija_oid AS "oppijaOid"',
            'hoks.opiskeluoikeus_oid AS "opiskeluoikeusOid"',
            'hoks.oppilaitos_oid AS "oppilaitosOid"',
            'hoks.dokumentti AS "dokumentti"',
            'rivi.nimi AS "nimi"',
          ])
          .where(`osa.id IN (${numerot.getQuery()})`, numerot.getParameters()),
        jarjestys,
      ).getRawMany<LuettuJakso>();
    });
    return rivit.flatMap((rivi) => jaksoksi(rivi) ?? []);
  }
}

function jaksohaku(manager: EntityManager, ehdot: Jaksoehdot): SelectQueryBuilder<OsaRivi> {
  const { piiri, alkaen, paattyen, alkuAlkaen, alkuPaattyen, tutkinto = {}, kaikki } = ehdot;
  const kysely = manager
    .createQueryBuilder(OsaTaulu, 'osa')
    .innerJoin(IndeksiTaulu.options.name, 'rivi', 'rivi.hoks_id = osa.hoks_id AND rivi.poistettu IS NULL')
    // Written out: a partial index is used only when its condition is seen.
    .where(`osa.koodi_uri IN ('${KOULUTUSSOPIMUS}', '${OPPISOPIMUS}')`)
    .andWhere(piirilla('rivi', piiri), piirinArvot(piiri));
  if (!kaikki) kysely.andWhere('osa.osa_aikaisuus IS NULL');
  if (alkaen !== undefined) kysely.andWhere('osa.loppu >= :alkaen', { alkaen });
  if (paattyen !== undefined) kysely.andWhere('osa.loppu <= :paattyen', { paattyen });
  if (alkuAlkaen !== undefined) kysely.andWhere('osa.alku >= :alkuAlkaen', { alkuAlkaen });
  if (alkuPaattyen !== undefined) kysely.andWhere('osa.alku <= :alkuPaattyen', { alkuPaattyen });
  for (const kieli of ['fi', 'sv', 'en'] as const)
    if (tutkinto[kieli] !== undefined)
      kysely.andWhere(`rivi.tutkinto_${kieli} = :tutkinto_${kieli}`, { [`tutkinto_${kieli}`]: tutkinto[kieli] });
  return kysely;
}

type Jarjestys = Pick<Jaksosivu, 'jarjestys' | 'laskeva'>;

function jarjesta(
  kysely: SelectQueryBuilder<OsaRivi>,
  { jarjestys, laskeva }: Jarjestys = {},
): SelectQueryBuilder<OsaRivi> {
  if (jarjestys !== undefined) kysely.orderBy(JARJESTYKSET[jarjestys], laskeva ? 'DESC' : 'ASC');
  return kysely.addOrderBy('osa.hoks_id', 'DESC').addOrderBy('osa.id');
}

function jaksoksi({ moduleId, dokumentti, ...rivi }: LuettuJakso): Tyopaikkajakso | undefined {
  const hoks = JSON.parse(dokumentti) as Omit<Hoks, 'id'>;
  const kohta = lapikaynti(hoks).hankkimistavat.find(({ kohde }) => kohde.moduleId === moduleId);
  return (
    kohta && {
      hoksId: rivi.hoksId as HoksId,
      eid: rivi.eid,
      oppijaOid: rivi.oppijaOid as OppijaOid,
      opiskeluoikeusOid: rivi.opiskeluoikeusOid as OpiskeluoikeusOid,
      ...(rivi.oppilaitosOid !== null && { oppilaitosOid: rivi.oppilaitosOid as OrganisaatioOid }),
      ...(rivi.nimi !== '' && { nimi: rivi.nimi }),
      // A stored plan is whole, so what the walk finds in it is too.
      hankkimistapa: kohta.kohde as OsaamisenHankkimistapa,
    }
  );
}
