import {
  HETI,
  VIIMEINEN,
  type Aikaleima,
  type HoksId,
  type HoksinOrganisaatiot,
  type IndeksinOppija,
  type Indeksihaku,
  type Indeksirivi,
  type Indeksisivu,
  type Indeksitilanne,
  type Loputtomat,
  type Luettelorivi,
  type Nimike,
  type OpiskeluoikeusOid,
  type Opiskeluoikeustiedot,
  type Oppijaindeksi,
  type OppijaOid,
  type OrganisaatioOid,
  type Paiva,
  type Siivottava,
  type Siivottu,
  type Vanhentuneet,
  type Virkistetty,
  type Virkistysehdot,
} from '@ehoks/core';
import { IsNull, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { dialekti } from '../dialects.js';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { HoksTaulu, type HoksRivi } from '../rivit/hoks-rivi.js';
import { IndeksiTaulu, type IndeksiRivi } from '../rivit/indeksi-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { indeksihaku, piirilla } from './indeksihaku.js';
import {
  nimenSarakkeet,
  OIDIEN_EROTIN,
  opiskeluoikeudenSarakkeet,
  organisaatioidenSarakkeet,
} from './kirjoita-indeksi.js';

type LuettuRivi = Omit<
  IndeksiRivi,
  'puutteet' | 'nimiHaku' | 'nimiJarjestys' | 'tutkintoHaku' | 'osaamisalaHaku' | 'muutosnumero' | 'siivotaan'
> &
  Pick<HoksRivi, 'eid' | 'oppijaOid' | 'opiskeluoikeusOid'>;

/** Columns of the row that are read, by their names in it; of the plan's row the others. */
const LUETTAVAT: Readonly<Record<keyof LuettuRivi, string>> = {
  hoksId: 'rivi.hoks_id',
  poistettu: 'rivi.poistettu',
  oppilaitosOid: 'rivi.oppilaitos_oid',
  koulutustoimijaOid: 'rivi.koulutustoimija_oid',
  toimipisteOidit: 'rivi.toimipiste_oidit',
  nimi: 'rivi.nimi',
  tyyppi: 'rivi.tyyppi',
  tutkintoKoodi: 'rivi.tutkinto_koodi',
  tutkintoFi: 'rivi.tutkinto_fi',
  tutkintoSv: 'rivi.tutkinto_sv',
  tutkintoEn: 'rivi.tutkinto_en',
  osaamisalaKoodi: 'rivi.osaamisala_koodi',
  osaamisalaFi: 'rivi.osaamisala_fi',
  osaamisalaSv: 'rivi.osaamisala_sv',
  osaamisalaEn: 'rivi.osaamisala_en',
  alkamispaiva: 'rivi.alkamispaiva',
  arvioituPaattymispaiva: 'rivi.arvioitu_paattymispaiva',
  paattyi: 'rivi.paattyi',
  tuntematonAlkaen: 'rivi.tuntematon_alkaen',
  paivitetty: 'rivi.paivitetty',
  eid: 'hoks.eid',
  oppijaOid: 'hoks.oppija_oid',
  opiskeluoikeusOid: 'hoks.opiskeluoikeus_oid',
};

/** What a list shows of the plan besides. */
type LuettuLuettelorivi = LuettuRivi &
  Pick<HoksRivi, 'muokattu'> & {
    readonly ensikertainenHyvaksyminen: string;
    readonly suunnitelmia: number | string;
  };

/** The index as one row beside each plan. */
export class TypeormOppijaindeksi implements Oppijaindeksi {
  constructor(private readonly tietokanta: Tietokanta) {}

  async hae(haku: Indeksihaku, sivu: Indeksisivu): Promise<readonly Luettelorivi[]> {
    // The page is chosen from an index; only its own rows are read, however many are skipped.
    const rivit = await this.luetut<LuettuLuettelorivi>((kysely, manager) => {
      const { jsonField } = dialekti(manager.connection.options.type);
      const sivunNumerot = jarjesta(indeksihaku(manager, haku).select('rivi.hoks_id'), sivu)
        .limit(sivu.enintaan)
        .offset(sivu.sivu * sivu.enintaan);
      jarjesta(kysely, sivu)
        .addSelect('hoks.muokattu', 'muokattu')
        .addSelect(jsonField('hoks.dokumentti', 'ensikertainenHyvaksyminen'), 'ensikertainenHyvaksyminen')
        .addSelect(`(${oppijanSuunnitelmia(haku)})`, 'suunnitelmia')
        .where(`rivi.hoks_id IN (${sivunNumerot.getQuery()})`)
        .setParameters(sivunNumerot.getParameters());
    }, 'readLagging');
    return rivit.map((rivi) => ({
      ...indeksiriviksi(rivi),
      ensikertainenHyvaksyminen: rivi.ensikertainenHyvaksyminen as Paiva,
      muokattu: rivi.muokattu as Aikaleima,
      suunnitelmia: Number(rivi.suunnitelmia),
    }));
  }

  async maara(haku: Indeksihaku): Promise<number> {
    const laskettu = await this.tietokanta.transactions.readLagging((manager) =>
      indeksihaku(manager, haku).select('COUNT(*)', 'maara').getRawOne<{ maara: number | string }>(),
    );
    return Number(laskettu?.maara);
  }

  async hoksilla(id: HoksId): Promise<Indeksirivi | undefined> {
    const [rivi] = await this.rivit((kysely) => kysely.where('rivi.hoks_id = :id', { id }));
    return rivi;
  }

  async opiskeluoikeudella(oid: OpiskeluoikeusOid): Promise<Indeksirivi | undefined> {
    const [rivi] = await this.rivit((kysely) => kysely.where('hoks.opiskeluoikeus_oid = :oid', { oid }));
    return rivi;
  }

  oppijalla(oid: OppijaOid): Promise<readonly Indeksirivi[]> {
    return this.oppijoilla([oid]);
  }

  async oppijoilla(oidit: readonly OppijaOid[]): Promise<readonly Indeksirivi[]> {
    if (oidit.length === 0) return [];
    return this.rivit((kysely) =>
      kysely.where('hoks.oppija_oid IN (:...oidit) AND rivi.poistettu IS NULL', { oidit }).orderBy('rivi.hoks_id'),
    );
  }

  async oppilaitokset(koulutustoimijaOid?: OrganisaatioOid): Promise<readonly OrganisaatioOid[]> {
    // From one to the next in the index: the plans of a school are not gone through.
    const ehto = `poistettu IS NULL${koulutustoimijaOid === undefined ? '' : ' AND koulutustoimija_oid = $1'}`;
    const seuraava = (jalkeen: string): string =>
      `SELECT oppilaitos_oid FROM ehoks_oppijaindeksi WHERE ${ehto} AND oppilaitos_oid > ${jalkeen} ORDER BY oppilaitos_oid LIMIT 1`;
    const loydetyt = await this.tietokanta.transactions.readLagging((manager) =>
      manager.query<{ oid: OrganisaatioOid }[]>(
        `WITH RECURSIVE loydetty (oid) AS (
           SELECT (${seuraava("''")})
           UNION ALL
           SELECT (${seuraava('loydetty.oid')}) FROM loydetty WHERE loydetty.oid IS NOT NULL
         )
         SELECT oid FROM loydetty WHERE oid IS NOT NULL ORDER BY oid`,
        koulutustoimijaOid === undefined ? [] : [koulutustoimijaOid],
      ),
    );
    return loydetyt.map(({ oid }) => oid);
  }

  async tilanne(): Promise<Indeksitilanne> {
    const lasketaan = (ehto: string): string => `COUNT(CASE WHEN poistettu IS NULL AND ${ehto} THEN 1 END)`;
    const [tilanne] = await this.tietokanta.transactions.readLagging((manager) =>
      manager.query<Record<keyof Indeksitilanne, number | string>[]>(
        `SELECT COUNT(*) AS "hokseja",
                ${lasketaan("nimi = ''")} AS "nimettomia",
                ${lasketaan('tyyppi IS NULL')} AS "opiskeluoikeudettomia",
                ${lasketaan("tutkinto_fi = ''")} AS "tutkinnottomia"
           FROM ehoks_oppijaindeksi`,
      ),
    );
    return {
      hokseja: Number(tilanne?.hokseja),
      nimettomia: Number(tilanne?.nimettomia),
      opiskeluoikeudettomia: Number(tilanne?.opiskeluoikeudettomia),
      tutkinnottomia: Number(tilanne?.tutkinnottomia),
    };
  }

  virkistettavat({ ennen, suurempiKuin, enintaan }: Virkistysehdot): Promise<readonly Indeksirivi[]> {
    return this.rivit((kysely) => {
      kysely
        .where('rivi.hoks_id > :suurempiKuin AND rivi.poistettu IS NULL', { suurempiKuin })
        .andWhere(
          ennen === undefined ? 'rivi.paivitetty IS NULL' : '(rivi.paivitetty IS NULL OR rivi.paivitetty < :ennen)',
          {
            ennen,
          },
        )
        .orderBy('rivi.hoks_id')
        .limit(enintaan);
    });
  }

  async paivita(
    hoksId: HoksId,
    { nimi, opiskeluoikeus }: Virkistetty,
    organisaatiot: HoksinOrganisaatiot,
    nyt: Aikaleima,
  ): Promise<void> {
    const organisaatioidenArvot = organisaatioidenSarakkeet(organisaatiot);
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.update(HoksTaulu, { id: hoksId }, organisaatioidenArvot);
      await manager.update(
        IndeksiTaulu,
        { hoksId },
        {
          ...organisaatioidenArvot,
          ...opiskeluoikeudenSarakkeet(opiskeluoikeus),
          ...(nimi !== undefined && nimenSarakkeet(nimi)),
          paivitetty: nyt,
          // When the study right ended may have changed.
          siivotaan: HETI,
        },
      );
    });
  }

  async merkitseTuntemattomaksi(hoksId: HoksId, nyt: Aikaleima): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.query(
        `UPDATE ehoks_oppijaindeksi SET tuntematon_alkaen = COALESCE(tuntematon_alkaen, $1), paivitetty = $2
          WHERE hoks_id = $3`,
        [nyt, nyt, hoksId],
      ),
    );
  }

  async vanhenna(koulutustoimijaOid: OrganisaatioOid): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager
        .createQueryBuilder()
        .update(IndeksiTaulu)
        .set({ paivitetty: null })
        .where('koulutustoimija_oid = :koulutustoimijaOid AND poistettu IS NULL', { koulutustoimijaOid })
        .execute(),
    );
    return affected ?? 0;
  }

  async vanhentuneet({ ennen, enintaan }: Vanhentuneet): Promise<readonly Indeksirivi[]> {
    // Two questions, each of which an index answers in its order: the databases sort what is missing differently.
    const kysymattomat = await this.rivit((kysely) =>
      kysely.where('rivi.paivitetty IS NULL').orderBy('rivi.hoks_id').limit(enintaan),
    );
    if (kysymattomat.length === enintaan) return kysymattomat;
    const vanhat = await this.rivit((kysely) =>
      kysely
        .where('rivi.paivitetty < :ennen', { ennen })
        .orderBy('rivi.paivitetty')
        .addOrderBy('rivi.hoks_id')
        .limit(enintaan - kysymattomat.length),
    );
    return [...kysymattomat, ...vanhat];
  }

  paattyneet({
    ennen,
    enintaan,
  }: {
    readonly ennen: Paiva;
    readonly enintaan: number;
  }): Promise<readonly Indeksirivi[]> {
    return this.rivit((kysely) =>
      kysely
        .where('rivi.paattyi < :ennen AND rivi.tuntematon_alkaen IS NULL', { ennen })
        .orderBy('rivi.paattyi')
        .addOrderBy('rivi.hoks_id')
        .limit(enintaan),
    );
  }

  async loputtomat(): Promise<Loputtomat> {
    const [maarat] = await this.tietokanta.transactions.read((manager) =>
      manager.query<Record<keyof Loputtomat, number | string>[]>(
        `SELECT COUNT(tuntematon_alkaen) AS "tuntemattomia",
                COUNT(CASE WHEN tuntematon_alkaen IS NULL AND tyyppi IS NULL THEN 1 END) AS "kysymattomia"
           FROM ehoks_oppijaindeksi`,
      ),
    );
    return { tuntemattomia: Number(maarat?.tuntemattomia), kysymattomia: Number(maarat?.kysymattomia) };
  }

  async siivottavat({
    viimeistaan,
    jalkeen,
    enintaan,
  }: Parameters<Oppijaindeksi['siivottavat']>[0]): Promise<readonly Siivottava[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.query<(Omit<Siivottava, 'paattyi'> & { readonly paattyi: Paiva | null })[]>(
        `SELECT hoks_id AS "hoksId", siivotaan, paattyi FROM ehoks_oppijaindeksi
          WHERE siivotaan <= $1 AND (siivotaan, hoks_id) > ($2, $3) ORDER BY siivotaan, hoks_id LIMIT $4`,
        [viimeistaan, jalkeen?.siivotaan ?? HETI, jalkeen?.hoksId ?? 0, enintaan],
      ),
    );
    return rivit.map(({ paattyi, ...rivi }) => ({ ...rivi, ...(paattyi !== null && { paattyi }) }));
  }

  async merkitseSiivotuksi({ hoksId, muutosnumero, paattyi, seuraavaksi }: Siivottu): Promise<boolean> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.update(
        IndeksiTaulu,
        { hoksId, muutosnumero, paattyi: paattyi ?? IsNull() },
        { siivotaan: seuraavaksi ?? VIIMEINEN },
      ),
    );
    return affected === 1;
  }

  async oppijat({
    jalkeen = '' as OppijaOid,
    enintaan,
  }: Parameters<Oppijaindeksi['oppijat']>[0]): Promise<readonly IndeksinOppija[]> {
    const oppijat = await this.tietokanta.transactions.read((manager) =>
      manager.query<{ readonly oid: OppijaOid; readonly nimi: string; readonly viimeinenNimi: string }[]>(
        `SELECT hoks.oppija_oid AS oid, MIN(rivi.nimi) AS nimi, MAX(rivi.nimi) AS "viimeinenNimi"
           FROM ehoks_hoksit hoks JOIN ehoks_oppijaindeksi rivi ON rivi.hoks_id = hoks.id
          WHERE hoks.oppija_oid > $1 GROUP BY hoks.oppija_oid ORDER BY hoks.oppija_oid LIMIT $2`,
        [jalkeen, enintaan],
      ),
    );
    return oppijat.map(({ oid, nimi, viimeinenNimi }) => ({
      oid,
      ...(nimi !== '' && nimi === viimeinenNimi && { nimi }),
    }));
  }

  async nimea(oid: OppijaOid, nimi: string): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager
        .createQueryBuilder()
        .update(IndeksiTaulu)
        .set(nimenSarakkeet(nimi))
        .where('hoks_id IN (SELECT id FROM ehoks_hoksit WHERE oppija_oid = :oid)', { oid })
        .execute(),
    );
  }

  private async rivit(
    rajaa: (kysely: SelectQueryBuilder<IndeksiRivi>, manager: EntityManager) => void,
  ): Promise<readonly Indeksirivi[]> {
    return (await this.luetut(rajaa, 'read')).map(indeksiriviksi);
  }

  private luetut<T extends LuettuRivi>(
    rajaa: (kysely: SelectQueryBuilder<IndeksiRivi>, manager: EntityManager) => void,
    lue: 'read' | 'readLagging',
  ): Promise<readonly T[]> {
    return this.tietokanta.transactions[lue]((manager) => {
      const kysely = manager
        .createQueryBuilder(IndeksiTaulu, 'rivi')
        .innerJoin(HoksTaulu.options.name, 'hoks', 'hoks.id = rivi.hoks_id')
        .select(Object.entries(LUETTAVAT).map(([nimi, sarake]) => `${sarake} AS "${nimi}"`));
      rajaa(kysely, manager);
      return kysely.getRawMany<T>();
    });
  }
}

/** The plans of the row's learner within the search; its parameters are of `piirinArvot`. */
function oppijanSuunnitelmia({ piiri }: Indeksihaku): string {
  return `SELECT COUNT(*) FROM ehoks_hoksit oma JOIN ehoks_oppijaindeksi muu ON muu.hoks_id = oma.id
           WHERE oma.oppija_oid = hoks.oppija_oid AND muu.poistettu IS NULL AND ${piirilla('muu', piiri)}`;
}

/** Always ends with the plan's number, or two pages could show the same row and none another. */
function jarjesta<T extends SelectQueryBuilder<IndeksiRivi>>(kysely: T, { jarjestys, kieli, laskeva }: Indeksisivu): T {
  const suunta = laskeva ? 'DESC' : 'ASC';
  if (jarjestys !== 'nimi') kysely.orderBy(`rivi.${jarjestys}_${kieli}`, suunta);
  kysely.addOrderBy('rivi.nimi_jarjestys', suunta).addOrderBy('rivi.hoks_id', suunta);
  return kysely;
}

function indeksiriviksi(rivi: LuettuRivi): Indeksirivi {
  const { oppilaitosOid, koulutustoimijaOid, toimipisteOidit, tyyppi } = rivi;
  return {
    hoksId: rivi.hoksId as HoksId,
    eid: rivi.eid,
    oppijaOid: rivi.oppijaOid as OppijaOid,
    opiskeluoikeusOid: rivi.opiskeluoikeusOid as OpiskeluoikeusOid,
    organisaatiot: {
      ...(oppilaitosOid !== null && { oppilaitosOid: oppilaitosOid as OrganisaatioOid }),
      ...(koulutustoimijaOid !== null && { koulutustoimijaOid: koulutustoimijaOid as OrganisaatioOid }),
      ...(toimipisteOidit !== null && {
        toimipisteOidit: erotettuLista.jaseniksi(toimipisteOidit, OIDIEN_EROTIN) as OrganisaatioOid[],
      }),
    },
    ...(rivi.nimi !== '' && { nimi: rivi.nimi }),
    ...(tyyppi !== null && { opiskeluoikeus: opiskeluoikeudeksi(rivi, tyyppi) }),
    ...(rivi.tuntematonAlkaen !== null && { tuntematonAlkaen: rivi.tuntematonAlkaen as Aikaleima }),
    ...(rivi.paivitetty !== null && { paivitetty: rivi.paivitetty as Aikaleima }),
    ...(rivi.poistettu !== null && { poistettu: rivi.poistettu as Aikaleima }),
  };
}

function opiskeluoikeudeksi(rivi: LuettuRivi, tyyppi: string): Opiskeluoikeustiedot {
  const tutkinto = nimike(rivi.tutkintoKoodi, rivi.tutkintoFi, rivi.tutkintoSv, rivi.tutkintoEn);
  const osaamisala = nimike(rivi.osaamisalaKoodi, rivi.osaamisalaFi, rivi.osaamisalaSv, rivi.osaamisalaEn);
  return {
    tyyppi,
    ...(tutkinto && { tutkinto }),
    ...(osaamisala && { osaamisala }),
    ...(rivi.alkamispaiva !== null && { alkamispaiva: rivi.alkamispaiva as Paiva }),
    ...(rivi.arvioituPaattymispaiva !== null && { arvioituPaattymispaiva: rivi.arvioituPaattymispaiva as Paiva }),
    ...(rivi.paattyi !== null && { paattyi: rivi.paattyi as Paiva }),
  };
}

function nimike(koodi: string | null, fi: string, sv: string, en: string): Nimike | undefined {
  if (koodi === null && fi === '' && sv === '' && en === '') return undefined;
  return {
    ...(koodi !== null && { koodi }),
    nimi: { ...(fi !== '' && { fi }), ...(sv !== '' && { sv }), ...(en !== '' && { en }) },
  };
}
