import {
  EhoksError,
  type Erahaku,
  type Eratulos,
  type Hankkimistapahaku,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksRepository,
  type Kirjaukset,
  type Lisays,
  type LuettuHoks,
  lapikaynti,
  type Muutos,
  type Muutosnumero,
  type OpiskeluoikeusOid,
  type OppijaOid,
  type OrganisaatioOid,
  type OsaamisenHankkimistapa,
  type Selausehdot,
  type TallennettuHoks,
  type Tallennus,
} from '@ehoks/core';
import type { SelectQueryBuilder } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { lisaaSiirrot } from '../siirtoloki/lisaa-siirto.js';
import { paikat } from '../lisaa-rivit.js';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { HoksTaulu, type HoksRivi } from '../rivit/hoks-rivi.js';
import { OsaTaulu, type OsaRivi } from '../rivit/osa-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { OIDIEN_EROTIN } from '../oppijaindeksi/kirjoita-indeksi.js';
import { hoksiksi } from './dokumentti.js';
import { kirjoita, kirjoitaErat, type Kirjoitusera } from './kirjoita.js';

type Tila = 'voimassa' | 'kaikki';
type LuettuRivi = Pick<
  HoksRivi,
  'id' | 'dokumentti' | 'muutosnumero' | 'oppilaitosOid' | 'koulutustoimijaOid' | 'toimipisteOidit'
>;

/** Of the row `hoks`, by their names in `LuettuRivi`. */
const LUETTAVAT = [
  'hoks.id AS "id"',
  'hoks.dokumentti AS "dokumentti"',
  'hoks.muutosnumero AS "muutosnumero"',
  'hoks.oppilaitos_oid AS "oppilaitosOid"',
  'hoks.koulutustoimija_oid AS "koulutustoimijaOid"',
  'hoks.toimipiste_oidit AS "toimipisteOidit"',
];

/** Plans as documents. A parallel change is noticed by the change number, in the row's own UPDATE. */
export class TypeormHoksRepository implements HoksRepository {
  /** In force. */
  readonly hae: (id: HoksId) => Promise<TallennettuHoks | undefined>;
  private readonly kirjoitaMuidenKanssa: (era: Kirjoitusera) => Promise<Eratulos>;

  constructor(private readonly tietokanta: Tietokanta) {
    this.kirjoitaMuidenKanssa = tietokanta.together.write(kirjoitaErat);
    this.hae = tietokanta.together.read(async (manager, idt) => {
      const rivit = await manager.query<LuettuRivi[]>(
        `SELECT ${LUETTAVAT.join(', ')} FROM ehoks_hoksit hoks WHERE hoks.poistettu IS NULL AND hoks.id IN ${paikat(manager, idt.length)}`,
        [...idt],
      );
      const hoksit = new Map(rivit.map((rivi) => [rivi.id, tallennetuksi(rivi)]));
      return idt.map((id) => hoksit.get(id));
    });
  }

  async lisaa(hoks: Omit<Hoks, 'id'>, organisaatiot: HoksinOrganisaatiot, muutos: Muutos): Promise<HoksId> {
    const { lisatyt } = await this.kirjoitaMuidenKanssa({
      lisaykset: [{ hoks, organisaatiot, muutos }],
      tallennukset: [],
    });
    const [id] = lisatyt;
    if (id !== undefined) return id;
    const elossa = await this.haeOpiskeluoikeudella(hoks.opiskeluoikeusOid);
    throw new EhoksError(elossa ? 'hoks.on-jo' : 'hoks.poistettu-on-jo');
  }

  async tallenna(
    hoks: Hoks,
    organisaatiot: HoksinOrganisaatiot,
    luettu: LuettuHoks,
    muutos: Muutos,
  ): Promise<Muutosnumero> {
    const tallennus = { hoks, organisaatiot, luettu, muutos };
    const { tallennetut } = await this.kirjoitaMuidenKanssa({ lisaykset: [], tallennukset: [tallennus] });
    const [muutosnumero] = tallennetut;
    if (muutosnumero === undefined) throw new EhoksError('hoks.muuttunut');
    return muutosnumero;
  }

  async kirjoitaErana(lisaykset: readonly Lisays[], tallennukset: readonly Tallennus[]): Promise<Eratulos> {
    if (lisaykset.length + tallennukset.length === 0) return { lisatyt: [], tallennetut: [] };
    return this.tietokanta.transactions.write((manager) => kirjoita(manager, { lisaykset, tallennukset }));
  }

  async havita(id: HoksId, { audit, siirto }: Kirjaukset): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.query(
        `DELETE FROM ehoks_lomakeluonnokset
          WHERE hoks_id = $1 OR opiskeluoikeus_oid = (SELECT opiskeluoikeus_oid FROM ehoks_hoksit WHERE id = $1)`,
        [id],
      );
      // What belongs to the plan goes with it by its foreign keys.
      const { affected } = await manager.delete(HoksTaulu, { id });
      if (affected !== 1) throw new EhoksError('hoks.ei-loydy');
      await lisaaLokitapahtuma(manager, audit);
      await lisaaSiirrot(manager, siirto ? [siirto] : []);
    });
  }

  haePoistettu(id: HoksId): Promise<TallennettuHoks | undefined> {
    return this.yksi('hoks.poistettu IS NOT NULL AND hoks.id = $1', id);
  }

  haeOpiskeluoikeudella(oid: OpiskeluoikeusOid): Promise<TallennettuHoks | undefined> {
    return this.yksi('hoks.poistettu IS NULL AND hoks.opiskeluoikeus_oid = $1', oid);
  }

  async haeErana({ idt, eidit, opiskeluoikeudet }: Erahaku): Promise<readonly TallennettuHoks[]> {
    const ehdot = [
      ...(idt.length > 0 ? ['hoks.id IN (:...idt)'] : []),
      ...(eidit.length > 0 ? ['hoks.eid IN (:...eidit)'] : []),
      ...(opiskeluoikeudet.length > 0 ? ['hoks.opiskeluoikeus_oid IN (:...opiskeluoikeudet)'] : []),
    ];
    if (ehdot.length === 0) return [];
    return this.hoksit('kaikki', (kysely) =>
      kysely.andWhere(`(${ehdot.join(' OR ')})`, { idt, eidit, opiskeluoikeudet }),
    );
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
    const kohta = lapikaynti(hoks).hankkimistavat.find(({ kohde }) => kohde.moduleId === rivi.moduleId);
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

  /** By hand: TypeORM's builder takes longer for one plan than the database. */
  private async yksi(ehto: string, arvo: HoksId | OpiskeluoikeusOid): Promise<TallennettuHoks | undefined> {
    const [rivi] = await this.tietokanta.transactions.read((manager) =>
      manager.query<LuettuRivi[]>(`SELECT ${LUETTAVAT.join(', ')} FROM ehoks_hoksit hoks WHERE ${ehto}`, [arvo]),
    );
    return rivi && tallennetuksi(rivi);
  }

  private async hoksit(
    tila: Tila,
    rajaa: (kysely: SelectQueryBuilder<HoksRivi>) => void,
    lue: 'read' | 'readLagging' = 'read',
  ): Promise<readonly TallennettuHoks[]> {
    const rivit = await this.tietokanta.transactions[lue]((manager) => {
      const kysely = manager.createQueryBuilder(HoksTaulu, 'hoks').select(LUETTAVAT).orderBy('hoks.id');
      if (tila === 'voimassa') kysely.where('hoks.poistettu IS NULL');
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

function tallennetuksi({
  oppilaitosOid,
  koulutustoimijaOid,
  toimipisteOidit,
  muutosnumero,
  ...rivi
}: LuettuRivi): TallennettuHoks {
  return {
    hoks: hoksiksi(rivi.id, rivi.dokumentti),
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
