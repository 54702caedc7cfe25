import {
  EhoksError,
  hankkimistavat,
  type Hankkimistapahaku,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksRepository,
  type Muutos,
  type Muutosnumero,
  type OpiskeluoikeusOid,
  type OppijaOid,
  type OrganisaatioOid,
  type OsaamisenHankkimistapa,
  type Selausehdot,
  type TallennettuHoks,
} from '@ehoks/core';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { onVarattu } from '../dialects.js';
import { HistoriaTaulu } from '../rivit/historia-rivi.js';
import { HoksTaulu, type HoksRivi } from '../rivit/hoks-rivi.js';
import { OsaTaulu, type OsaRivi } from '../rivit/osa-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { osarivit } from './osarivit.js';

/** Rows in one INSERT: what a statement can take of parameters (32 766 in SQLite) is the limit. */
const OSIA_KERRALLA = 2000;

type Tila = 'voimassa' | 'poistettu' | 'kaikki';
type LuettuRivi = Pick<HoksRivi, 'id' | 'dokumentti' | 'muutosnumero' | 'oppilaitosOid' | 'koulutustoimijaOid'>;

/** Plans as documents. A parallel change is noticed by the change number, in the row's own UPDATE. */
export class TypeormHoksRepository implements HoksRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async lisaa(hoks: Omit<Hoks, 'id'>, organisaatiot: HoksinOrganisaatiot, muutos: Muutos): Promise<HoksId> {
    try {
      return await this.tietokanta.transactions.write(async (manager) => {
        const dokumentti = dokumentiksi(hoks);
        const rivi = { ...sarakkeet(hoks, organisaatiot), muutosnumero: 1, dokumentti };
        const { identifiers } = await manager.insert(HoksTaulu, rivi);
        const id = identifiers[0]?.['id'] as HoksId;
        await this.kirjoitaOsat(manager, hoks, id, 1);
        await this.kirjoitaHistoria(manager, {
          hoksId: id,
          muutosnumero: 1,
          aika: hoks.muokattu,
          dokumentti,
          ...muutos,
        });
        return id;
      });
    } catch (error) {
      if (!onVarattu(error, 'ehoks_hoksit', 'opiskeluoikeus_oid')) throw error;
      const elossa = await this.haeOpiskeluoikeudella(hoks.opiskeluoikeusOid);
      throw new EhoksError(elossa ? 'hoks.on-jo' : 'hoks.poistettu-on-jo', { cause: error });
    }
  }

  async tallenna(
    hoks: Hoks,
    organisaatiot: HoksinOrganisaatiot,
    luettu: Muutosnumero,
    muutos: Muutos,
  ): Promise<Muutosnumero> {
    const muutosnumero = luettu + 1;
    await this.tietokanta.transactions.write(async (manager) => {
      const dokumentti = dokumentiksi(hoks);
      const { affected } = await manager.update(
        HoksTaulu,
        { id: hoks.id, muutosnumero: luettu },
        { ...sarakkeet(hoks, organisaatiot), muutosnumero, dokumentti },
      );
      if (affected !== 1) throw new EhoksError('hoks.muuttunut');
      await this.kirjoitaOsat(manager, hoks, hoks.id, muutosnumero);
      await manager
        .createQueryBuilder()
        .delete()
        .from(OsaTaulu)
        .where('hoks_id = :hoksId AND muutosnumero < :muutosnumero', { hoksId: hoks.id, muutosnumero })
        .execute();
      await this.kirjoitaHistoria(manager, {
        hoksId: hoks.id,
        muutosnumero,
        aika: hoks.muokattu,
        dokumentti,
        ...muutos,
      });
    });
    return muutosnumero;
  }

  async hae(id: HoksId): Promise<TallennettuHoks | undefined> {
    const [loydetty] = await this.hoksit('voimassa', (kysely) => kysely.andWhere('hoks.id = :id', { id }));
    return loydetty;
  }

  async haePoistettu(id: HoksId): Promise<TallennettuHoks | undefined> {
    const [loydetty] = await this.hoksit('poistettu', (kysely) => kysely.andWhere('hoks.id = :id', { id }));
    return loydetty;
  }

  async haeOpiskeluoikeudella(oid: OpiskeluoikeusOid): Promise<TallennettuHoks | undefined> {
    const [loydetty] = await this.hoksit('voimassa', (kysely) =>
      kysely.andWhere('hoks.opiskeluoikeus_oid = :oid', { oid }),
    );
    return loydetty;
  }

  haeOppijalla(oid: OppijaOid): Promise<readonly TallennettuHoks[]> {
    return this.hoksit('voimassa', (kysely) => kysely.andWhere('hoks.oppija_oid = :oid', { oid }));
  }

  async haeHankkimistapa(id: number): Promise<Hankkimistapahaku | undefined> {
    const laji: OsaRivi['laji'] = 'osaamisenHankkimistapa';
    const rivi = await this.tietokanta.transactions.read((manager) =>
      manager
        .createQueryBuilder(OsaTaulu, 'osa')
        .innerJoin(HoksTaulu.options.name, 'hoks', 'hoks.id = osa.hoks_id AND hoks.poistettu IS NULL')
        .where('osa.id = :id AND osa.laji = :laji', { id, laji })
        .select(['osa.module_id AS "moduleId"', 'hoks.id AS "id"', 'hoks.dokumentti AS "dokumentti"'])
        .getRawOne<Pick<HoksRivi, 'id' | 'dokumentti'> & Pick<OsaRivi, 'moduleId'>>(),
    );
    if (!rivi) return undefined;
    const hoks = hoksiksi(rivi);
    const kohta = [...hankkimistavat(hoks)].find(({ kohde }) => kohde.moduleId === rivi.moduleId);
    // The rows are derived from the document in one transaction, so what is missing there is missing from both; and a
    // stored plan is whole, so what the walk finds in it is too.
    return kohta && { hoksId: hoks.id, hankkimistapa: kohta.kohde as OsaamisenHankkimistapa };
  }

  async selaa({
    suurempiKuin,
    enintaan,
    muokattuJalkeen,
    organisaatiot,
  }: Selausehdot): Promise<readonly TallennettuHoks[]> {
    if (organisaatiot.length === 0) return [];
    return this.hoksit('kaikki', (kysely) => {
      kysely.andWhere('hoks.id > :suurempiKuin', { suurempiKuin }).limit(enintaan);
      if (muokattuJalkeen !== undefined) kysely.andWhere('hoks.muokattu > :muokattuJalkeen', { muokattuJalkeen });
      if (organisaatiot !== 'koko-maa')
        kysely.andWhere(
          new Brackets((tai) =>
            tai
              .where('hoks.oppilaitos_oid IN (:...organisaatiot)', { organisaatiot })
              .orWhere('hoks.koulutustoimija_oid IN (:...organisaatiot)', { organisaatiot }),
          ),
        );
    });
  }

  private async kirjoitaOsat(
    manager: EntityManager,
    hoks: Omit<Hoks, 'id'>,
    hoksId: HoksId,
    muutosnumero: Muutosnumero,
  ): Promise<void> {
    const rivit = osarivit(hoks, hoksId, muutosnumero);
    for (let alku = 0; alku < rivit.length; alku += OSIA_KERRALLA)
      await manager
        .createQueryBuilder()
        .insert()
        .into(OsaTaulu)
        .values(rivit.slice(alku, alku + OSIA_KERRALLA))
        .orUpdate(
          ['muutosnumero', 'laji', 'koodi_uri', 'alku', 'loppu', 'y_tunnus', 'yksiloiva_tunniste'],
          ['hoks_id', 'module_id'],
        )
        .updateEntity(false)
        .execute();
  }

  private async kirjoitaHistoria(
    manager: EntityManager,
    rivi: Muutos & { hoksId: HoksId; muutosnumero: Muutosnumero; aika: string; dokumentti: string },
  ): Promise<void> {
    await manager.createQueryBuilder().insert().into(HistoriaTaulu).values(rivi).updateEntity(false).execute();
  }

  private async hoksit(
    tila: Tila,
    rajaa: (kysely: SelectQueryBuilder<HoksRivi>) => void,
  ): Promise<readonly TallennettuHoks[]> {
    const rivit = await this.tietokanta.transactions.read((manager) => {
      const kysely = manager
        .createQueryBuilder(HoksTaulu, 'hoks')
        .select([
          'hoks.id AS "id"',
          'hoks.dokumentti AS "dokumentti"',
          'hoks.muutosnumero AS "muutosnumero"',
          'hoks.oppilaitos_oid AS "oppilaitosOid"',
          'hoks.koulutustoimija_oid AS "koulutustoimijaOid"',
        ])
        .orderBy('hoks.id');
      if (tila === 'voimassa') kysely.where('hoks.poistettu IS NULL');
      if (tila === 'poistettu') kysely.where('hoks.poistettu IS NOT NULL');
      rajaa(kysely);
      return kysely.getRawMany<LuettuRivi>();
    });
    return rivit.map(tallennetuksi);
  }
}

function sarakkeet(hoks: Omit<Hoks, 'id'>, { oppilaitosOid, koulutustoimijaOid }: HoksinOrganisaatiot) {
  return {
    eid: hoks.eid,
    opiskeluoikeusOid: hoks.opiskeluoikeusOid,
    oppijaOid: hoks.oppijaOid,
    oppilaitosOid: oppilaitosOid ?? null,
    koulutustoimijaOid: koulutustoimijaOid ?? null,
    muokattu: hoks.muokattu,
    poistettu: hoks.poistettu ?? null,
  };
}

/** Without the id: at creation it is not known yet, and the row has it. */
function dokumentiksi(hoks: Omit<Hoks, 'id'>): string {
  return JSON.stringify({ ...hoks, id: undefined });
}

function hoksiksi({ id, dokumentti }: Pick<HoksRivi, 'id' | 'dokumentti'>): Hoks {
  return { id: id as HoksId, ...(JSON.parse(dokumentti) as Omit<Hoks, 'id'>) };
}

function tallennetuksi({ oppilaitosOid, koulutustoimijaOid, muutosnumero, ...rivi }: LuettuRivi): TallennettuHoks {
  return {
    hoks: hoksiksi(rivi),
    muutosnumero,
    organisaatiot: {
      ...(oppilaitosOid !== null && { oppilaitosOid: oppilaitosOid as OrganisaatioOid }),
      ...(koulutustoimijaOid !== null && { koulutustoimijaOid: koulutustoimijaOid as OrganisaatioOid }),
    },
  };
}
