import {
  EhoksError,
  hankkimistavat,
  type Hankkimistapahaku,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksRepository,
  type Kirjaukset,
  type LuettuHoks,
  type Muutos,
  type Muutosnumero,
  type OpiskeluoikeusOid,
  type OppijaOid,
  type OrganisaatioOid,
  type OsaamisenHankkimistapa,
  type Selausehdot,
  type TallennettuHoks,
} from '@ehoks/core';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { onVarattu } from '../ajurin-virheet.js';
import { lisaaVersio, pakkaaVersio } from '../historia/lisaa-historiaan.js';
import { kirjoitaIndeksi, OIDIEN_EROTIN } from '../oppijaindeksi/kirjoita-indeksi.js';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { HoksTaulu, type HoksRivi } from '../rivit/hoks-rivi.js';
import { OsaTaulu, type OsaRivi } from '../rivit/osa-rivi.js';
import { lisaaSiirto } from '../siirtoloki/lisaa-siirto.js';
import type { Tietokanta } from '../tietokanta.js';
import { dokumentiksi, hoksiksi } from './dokumentti.js';
import { osarivit } from './osarivit.js';

/** Rows in one INSERT: what a statement can take of parameters (32 766 in SQLite) is the limit. */
const OSIA_KERRALLA = 2000;

type Tila = 'voimassa' | 'poistettu' | 'kaikki';
type LuettuRivi = Pick<
  HoksRivi,
  'id' | 'dokumentti' | 'muutosnumero' | 'oppilaitosOid' | 'koulutustoimijaOid' | 'toimipisteOidit'
>;

/** Plans as documents. A parallel change is noticed by the change number, in the row's own UPDATE. */
export class TypeormHoksRepository implements HoksRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async lisaa(hoks: Omit<Hoks, 'id'>, organisaatiot: HoksinOrganisaatiot, muutos: Muutos): Promise<HoksId> {
    try {
      return await this.tietokanta.transactions.write(async (manager) => {
        const rivi = { ...sarakkeet(hoks, organisaatiot), muutosnumero: 1, dokumentti: dokumentiksi(hoks) };
        const { identifiers } = await manager.insert(HoksTaulu, rivi);
        const id = identifiers[0]?.['id'] as HoksId;
        await this.kirjoitaOsat(manager, hoks, id, 1);
        const { rekisteritiedot } = muutos;
        await kirjoitaIndeksi(manager, [{ hoksId: id, hoks, organisaatiot, rekisteritiedot }]);
        await this.kirjoitaMuutos(manager, { ...hoks, id }, 1, {
          ...muutos,
          kirjaukset: numeroituina(muutos.kirjaukset, id),
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
    luettu: LuettuHoks,
    muutos: Muutos,
  ): Promise<Muutosnumero> {
    const muutosnumero = luettu.muutosnumero + 1;
    await this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await manager.update(
        HoksTaulu,
        { id: hoks.id, muutosnumero: luettu.muutosnumero },
        { ...sarakkeet(hoks, organisaatiot), muutosnumero, dokumentti: dokumentiksi(hoks) },
      );
      if (affected !== 1) throw new EhoksError('hoks.muuttunut');
      await this.kirjoitaOsat(manager, hoks, hoks.id, muutosnumero);
      await manager
        .createQueryBuilder()
        .delete()
        .from(OsaTaulu)
        .where('hoks_id = :hoksId AND muutosnumero < :muutosnumero', { hoksId: hoks.id, muutosnumero })
        .execute();
      // The row was still at the number that was read, so what was read is the document that is left behind.
      const jaava = { hoksId: hoks.id, muutosnumero: luettu.muutosnumero };
      await pakkaaVersio(manager, jaava, dokumentiksi(luettu.hoks));
      const { rekisteritiedot } = muutos;
      await kirjoitaIndeksi(manager, [{ hoksId: hoks.id, hoks, organisaatiot, rekisteritiedot }]);
      await this.kirjoitaMuutos(manager, hoks, muutosnumero, muutos);
    });
    return muutosnumero;
  }

  async havita(id: HoksId, { audit, siirto }: Kirjaukset): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      // What belongs to the plan goes with it by its foreign keys.
      const { affected } = await manager.delete(HoksTaulu, { id });
      if (affected !== 1) throw new EhoksError('hoks.ei-loydy');
      await lisaaLokitapahtuma(manager, audit);
      if (siirto) await lisaaSiirto(manager, siirto);
    });
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

  async oppijanHoksIdt(oid: OppijaOid): Promise<readonly HoksId[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(HoksTaulu, { select: { id: true }, where: { oppijaOid: oid }, order: { id: 'ASC' } }),
    );
    return rivit.map(({ id }) => id as HoksId);
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
    const hoks = hoksiksi(rivi.id, rivi.dokumentti);
    const kohta = [...hankkimistavat(hoks)].find(({ kohde }) => kohde.moduleId === rivi.moduleId);
    // The rows are derived from the document in one transaction, so what is missing there is missing from both; and a
    // stored plan is whole, so what the walk finds in it is too.
    return (
      kohta && {
        hoksId: hoks.id,
        oppijaOid: hoks.oppijaOid,
        hankkimistapa: kohta.kohde as OsaamisenHankkimistapa,
      }
    );
  }

  async selaa({
    suurempiKuin,
    enintaan,
    muokattuJalkeen,
    organisaatiot,
  }: Selausehdot): Promise<readonly TallennettuHoks[]> {
    if (organisaatiot.length === 0) return [];
    const rajaa = (kysely: SelectQueryBuilder<HoksRivi>): void => {
      kysely.andWhere('hoks.id > :suurempiKuin', { suurempiKuin }).limit(enintaan);
      if (muokattuJalkeen !== undefined) kysely.andWhere('hoks.muokattu > :muokattuJalkeen', { muokattuJalkeen });
      if (organisaatiot !== 'koko-maa') rajaaOrganisaatioilla(kysely, organisaatiot);
    };
    return this.hoksit('kaikki', rajaa, 'readLagging');
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
          ['muutosnumero', 'laji', 'koodi_uri', 'alku', 'loppu', 'y_tunnus', 'yksiloiva_tunniste', 'osa_aikaisuus'],
          ['hoks_id', 'module_id'],
        )
        .updateEntity(false)
        .execute();
  }

  private async kirjoitaMuutos(
    manager: EntityManager,
    { id: hoksId, muokattu: aika }: Pick<Hoks, 'id' | 'muokattu'>,
    muutosnumero: Muutosnumero,
    { tekija, laji, kirjaukset: { audit, siirto } }: Muutos,
  ): Promise<void> {
    await lisaaVersio(manager, { hoksId, muutosnumero, aika, tekija, laji });
    await lisaaLokitapahtuma(manager, audit);
    if (siirto) await lisaaSiirto(manager, siirto);
  }

  private async hoksit(
    tila: Tila,
    rajaa: (kysely: SelectQueryBuilder<HoksRivi>) => void,
    lue: 'read' | 'readLagging' = 'read',
  ): Promise<readonly TallennettuHoks[]> {
    const rivit = await this.tietokanta.transactions[lue]((manager) => {
      const kysely = manager
        .createQueryBuilder(HoksTaulu, 'hoks')
        .select([
          'hoks.id AS "id"',
          'hoks.dokumentti AS "dokumentti"',
          'hoks.muutosnumero AS "muutosnumero"',
          'hoks.oppilaitos_oid AS "oppilaitosOid"',
          'hoks.koulutustoimija_oid AS "koulutustoimijaOid"',
          'hoks.toimipiste_oidit AS "toimipisteOidit"',
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

/**
 * Each way to belong to an organisation is a search of its own in an index of its own. The last has to look at every list
 * there is: in one condition with the others, or limited to a page, it would do so in the table, through the documents.
 */
function rajaaOrganisaatioilla(kysely: SelectQueryBuilder<HoksRivi>, organisaatiot: readonly OrganisaatioOid[]): void {
  const toimipisteet = organisaatiot.flatMap((oid) => erotettuLista.haettava(oid, OIDIEN_EROTIN) ?? []);
  const toimipisteella = toimipisteet.map((_, i) => erotettuLista.ehto('toimipiste_oidit', `toimipiste${i}`));
  const ehdot = [
    'id > :suurempiKuin AND oppilaitos_oid IN (:...organisaatiot)',
    'id > :suurempiKuin AND koulutustoimija_oid IN (:...organisaatiot)',
    ...(toimipisteella.length > 0 ? [`toimipiste_oidit > '' AND (${toimipisteella.join(' OR ')})`] : []),
  ];
  const haut = ehdot.map((ehto) => `SELECT id FROM ehoks_hoksit WHERE ${ehto}`);
  kysely.andWhere(`hoks.id IN (${haut.join(' UNION ALL ')})`, {
    organisaatiot,
    ...Object.fromEntries(toimipisteet.map((haettava, i) => [`toimipiste${i}`, haettava])),
  });
}

/** A new plan gets its number only from the database. */
function numeroituina({ audit, siirto }: Kirjaukset, hoksId: HoksId): Kirjaukset {
  return {
    audit: { ...audit, kohde: { ...audit.kohde, hoksId } },
    ...(siirto && { siirto: { ...siirto, hoksId } }),
  };
}

function sarakkeet(
  hoks: Omit<Hoks, 'id'>,
  { oppilaitosOid, koulutustoimijaOid, toimipisteOidit }: HoksinOrganisaatiot,
) {
  return {
    eid: hoks.eid,
    opiskeluoikeusOid: hoks.opiskeluoikeusOid,
    oppijaOid: hoks.oppijaOid,
    oppilaitosOid: oppilaitosOid ?? null,
    koulutustoimijaOid: koulutustoimijaOid ?? null,
    toimipisteOidit: toimipisteOidit ? erotettuLista.tekstiksi(toimipisteOidit, OIDIEN_EROTIN) : null,
    muokattu: hoks.muokattu,
    poistettu: hoks.poistettu ?? null,
  };
}

function tallennetuksi({
  oppilaitosOid,
  koulutustoimijaOid,
  toimipisteOidit,
  muutosnumero,
  id,
  dokumentti,
}: LuettuRivi): TallennettuHoks {
  return {
    hoks: hoksiksi(id, dokumentti),
    muutosnumero,
    organisaatiot: {
      ...(oppilaitosOid !== null && { oppilaitosOid: oppilaitosOid as OrganisaatioOid }),
      ...(koulutustoimijaOid !== null && { koulutustoimijaOid: koulutustoimijaOid as OrganisaatioOid }),
      ...(toimipisteOidit !== null && {
        toimipisteOidit: erotettuLista.jaseniksi(toimipisteOidit, OIDIEN_EROTIN) as OrganisaatioOid[],
      }),
    },
  };
}
