import { EhoksError, paiva, type HoksId, type Lisays } from '@ehoks/core';
import {
  esimerkkiHoks,
  esimerkkiLokitapahtuma,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  juoksevaTunnistegeneraattori,
  postgresKanta,
  type PostgresKanta,
} from '@ehoks/testing';
import { setTimeout as odota } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { kirjoita } from '../src/hoks/kirjoita.js';
import {
  avaaTietokanta,
  TypeormAuditlokiRepository,
  TypeormHoksRepository,
  TypeormOppijaindeksi,
  type Tietokanta,
} from '../src/index.js';
import { MIGRAATIOT } from '../src/migraatiot/migraatiot.js';
import type { Work } from '../src/transaction.js';

describe('PostgreSQL', () => {
  let kanta: PostgresKanta;
  const avatut: Tietokanta[] = [];
  beforeEach(async () => {
    kanta = await postgresKanta();
  });
  afterEach(async () => {
    for (const tietokanta of avatut.splice(0)) await tietokanta.sulje();
    await kanta.poista();
  });
  const avaa = async (url = kanta.url, asetukset: Parameters<typeof avaaTietokanta>[1] = {}): Promise<Tietokanta> => {
    const tietokanta = await avaaTietokanta(url, asetukset);
    avatut.push(tietokanta);
    return tietokanta;
  };
  const taulut = async ({ dataSource }: Tietokanta): Promise<string[]> =>
    (
      await dataSource.query<{ tablename: string }[]>("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    ).map(({ tablename }) => tablename);

  it('avaus ei luo tauluja; migroi luo ne vastaamaan rivien kuvausta, ja ne voi perua', async () => {
    const tietokanta = await avaa();
    expect(await tietokanta.migraatiotAjettu()).toBe(false);
    expect(await taulut(tietokanta)).toEqual([]);
    await tietokanta.migroi();
    const { dataSource } = tietokanta;
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)).toEqual([]);
    expect((await taulut(tietokanta)).filter((nimi) => !nimi.startsWith('ehoks_'))).toEqual([]);
    expect(await tietokanta.migraatiotAjettu()).toBe(true);
    await tietokanta.migroi();

    for (const migraatio of MIGRAATIOT) {
      expect(typeof migraatio).toBe('function');
      await dataSource.undoLastMigration();
    }
    expect(await taulut(tietokanta)).toEqual(['ehoks_migraatiot']);
  });

  it('yhtä aikaa käynnistyvät prosessit migroivat kerran, eikä yksikään epäonnistu', async () => {
    const prosessit = await Promise.all([avaa(), avaa(), avaa(), avaa()]);
    await Promise.all(prosessit.map((prosessi) => prosessi.migroi()));
    for (const prosessi of prosessit) expect(await prosessi.migraatiotAjettu()).toBe(true);
    expect(await prosessit[0].dataSource.query('SELECT count(*) AS n FROM ehoks_migraatiot')).toEqual([
      { n: MIGRAATIOT.length },
    ]);
  });

  it.each(['postgres', 'postgresql'])('osoitteen alku %s käy, ja sen asetukset menevät palvelimelle', async (alku) => {
    const url = new URL(kanta.url.replace(/^postgres/, alku));
    url.searchParams.set('options', '-c work_mem=5MB');
    const { dataSource } = await avaa(url.href);
    expect(await dataSource.query('SHOW work_mem')).toEqual([{ work_mem: '5MB' }]);
  });

  it.each(['ehoks_auditloki', 'ehoks_auditloki_hoksit'])(
    'taulun %s riviä ei voi muuttaa eikä poistaa',
    async (taulu) => {
      const tietokanta = await avaa();
      await tietokanta.migroi();
      const kohde = { hoksIdt: [7, 8] as HoksId[] };
      await new TypeormAuditlokiRepository(tietokanta).kirjaa(esimerkkiLokitapahtuma({ kohde }));
      const { dataSource } = tietokanta;
      const rivit = () => dataSource.query(`SELECT * FROM ${taulu}`);
      const ennen = await rivit();
      for (const lause of [`UPDATE ${taulu} SET numero = 9`, `DELETE FROM ${taulu}`, `TRUNCATE ${taulu} CASCADE`])
        await expect(dataSource.query(lause)).rejects.toThrow('append-only');
      expect(await rivit()).toEqual(ennen);
    },
  );

  it('auditlokia jatkava ei ohita riviä, jonka numero on pienempi mutta joka tulee myöhemmin', async () => {
    const tietokanta = await avaa();
    await tietokanta.migroi();
    const loki = new TypeormAuditlokiRepository(tietokanta);
    let paata: () => void = () => undefined;
    let alkoi: () => void = () => undefined;
    const este = new Promise<void>((jatka) => (paata = jatka));
    const ensimmainenKesken = new Promise<void>((jatka) => (alkoi = jatka));
    const ensimmainen = tietokanta.transactions.write(async (manager) => {
      await manager.query("INSERT INTO ehoks_auditloki (aika, toimi, tapahtuma) VALUES ('2026', 'lue', '{}')");
      alkoi();
      await este;
    });
    await ensimmainenKesken;
    await loki.kirjaa(esimerkkiLokitapahtuma());
    const vienti = loki.jalkeen(0, 10);
    paata();
    await ensimmainen;
    expect((await vienti).map(({ numero }) => numero)).toEqual([1, 2]);
  });

  it('virheessä ei ole kenenkään tietoja', async () => {
    const tietokanta = await avaa();
    await tietokanta.migroi();
    const hoksit = new TypeormHoksRepository(tietokanta);
    const hoks = esimerkkiHoks({}, juoksevaTunnistegeneraattori());
    await hoksit.lisaa(hoks, {}, esimerkkiMuutos('luonti'));
    const sama = { ...hoks, opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(2) };
    const virhe: unknown = await hoksit.lisaa(sama, {}, esimerkkiMuutos('luonti')).catch((error: unknown) => error);
    expect(virhe).toMatchObject({ code: '23505', table: 'ehoks_hoksit', sarake: 'eid' });
    expect(JSON.stringify({ ...(virhe as object), teksti: String(virhe) })).not.toContain(hoks.eid);
  });

  describe('samat suunnitelmat eri järjestyksessä', () => {
    /** The database chooses as it does in a table of hundreds of thousands of plans: row by row, through the index. */
    const suurenTaulunTapaan = (): string => {
      const url = new URL(kanta.url);
      const pois = ['hashjoin', 'mergejoin', 'seqscan'].map((tapa) => `-c enable_${tapa}=off`);
      url.searchParams.set('options', pois.join(' '));
      return url.href;
    };
    const tunnisteet = juoksevaTunnistegeneraattori();
    const lisays = (n: number): Lisays => ({
      hoks: esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n) }, tunnisteet),
      organisaatiot: {},
      muutos: esimerkkiMuutos('luonti'),
    });

    /** The middle one is held by somebody until both batches wait, for it or for each other. Gives what the statements that failed were. */
    const kilpaa = async (
      keskimmaisenLukitsija: Work<unknown>,
      erat: readonly ((hoksit: TypeormHoksRepository) => Promise<unknown>)[],
    ): Promise<readonly string[]> => {
      const epaonnistuneet: string[] = [];
      const prosessi = await avaa(suurenTaulunTapaan(), {
        lause: ({ laji, kestoMs }) => void (kestoMs === undefined && epaonnistuneet.push(laji)),
      });
      const seuraaja = await avaa();
      const odottavia = async (): Promise<number | undefined> => {
        const [rivi] = await seuraaja.dataSource.query<{ n: number }[]>(
          "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
        );
        return rivi?.n;
      };
      const tulokset: Promise<unknown>[] = [];
      await seuraaja.transactions.write(async (manager) => {
        await keskimmaisenLukitsija(manager);
        for (const [i, era] of erat.entries()) {
          tulokset.push(era(new TypeormHoksRepository(prosessi)));
          while ((await odottavia()) !== i + 1) await odota(5);
        }
      });
      await Promise.all(tulokset);
      return epaonnistuneet;
    };

    it('eivät luotaessa lukkiudu', async () => {
      await (await avaa()).migroi();
      const erat = [
        [1, 2, 3],
        [3, 2, 1],
      ].map((numerot) => (hoksit: TypeormHoksRepository) => hoksit.kirjoitaErana(numerot.map(lisays), []));
      const keskimmainen = (manager: EntityManager) => kirjoita(manager, { lisaykset: [lisays(2)], tallennukset: [] });
      expect(await kilpaa(keskimmainen, erat)).toEqual([]);
    });

    it('eivät korvattaessa lukkiudu', async () => {
      const tietokanta = await avaa();
      await tietokanta.migroi();
      const { lisatyt } = await new TypeormHoksRepository(tietokanta).kirjoitaErana([1, 2, 3].map(lisays), []);
      const erat = [lisatyt, [...lisatyt].reverse()].map((idt) => async (hoksit: TypeormHoksRepository) => {
        const luetut = await hoksit.haeErana({ idt: idt as HoksId[], eidit: [], opiskeluoikeudet: [] });
        const tallennukset = idt.map((oma) => {
          const { hoks, organisaatiot, muutosnumero } = luetut.find((luettu) => luettu.hoks.id === oma)!;
          return { hoks, organisaatiot, luettu: { hoks, muutosnumero }, muutos: esimerkkiMuutos('korvaus') };
        });
        return hoksit.kirjoitaErana([], tallennukset);
      });
      const keskimmainen = (manager: EntityManager) =>
        manager.query('SELECT 1 FROM ehoks_hoksit WHERE id = $1 FOR UPDATE', [lisatyt[1]]);
      expect(await kilpaa(keskimmainen, erat)).toEqual([]);
    });
  });

  describe('kun palvelin', () => {
    /** A failure of the store, which may pass. */
    const TALLENNUS = { koodi: 'tallennus.ei-onnistu' };

    it('katkaisee yhteydet, se on tallennusvirhe, ja seuraava yritys onnistuu', async () => {
      const tietokanta = await avaa();
      await tietokanta.migroi();
      const tapa = (manager: { query(lause: string): Promise<unknown> }) =>
        manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
      await expect(tietokanta.transactions.write(tapa)).rejects.toMatchObject(TALLENNUS);
      await expect(tietokanta.transactions.writeStatement(tapa)).rejects.toMatchObject(TALLENNUS);
      await expect(tietokanta.transactions.read(tapa)).rejects.toMatchObject(TALLENNUS);
      const id = await new TypeormHoksRepository(tietokanta).lisaa(esimerkkiHoks(), {}, esimerkkiMuutos('luonti'));
      expect(id).toBeGreaterThan(0);
    });

    it('panee aina toisen edelle, se on lopulta tallennusvirhe', async () => {
      const tietokanta = await avaa();
      let yrityksia = 0;
      const tormaa = (manager: EntityManager) => {
        yrityksia += 1;
        return manager.query('DO $$ BEGIN RAISE deadlock_detected; END $$');
      };
      await expect(tietokanta.transactions.write(tormaa)).rejects.toMatchObject(TALLENNUS);
      expect(yrityksia).toBeGreaterThan(1);
    });

    it('ei ota muutoksia, se on tallennusvirhe', async () => {
      const tietokanta = await avaa();
      await tietokanta.migroi();
      const vainLuku = new URL(kanta.url);
      vainLuku.searchParams.set('options', '-c default_transaction_read_only=on');
      const lukija = await avaa(vainLuku.href);
      const lisays = new TypeormHoksRepository(lukija).lisaa(esimerkkiHoks(), {}, esimerkkiMuutos('luonti'));
      await expect(lisays).rejects.toMatchObject(TALLENNUS);
    });

    it('ei ole siellä, avaus epäonnistuu', async () => {
      const url = new URL(kanta.url);
      url.port = '1';
      const virhe: unknown = await avaaTietokanta(url.href).catch((error: unknown) => error);
      expect(EhoksError.on(virhe) && virhe.koodi).toBe('tallennus.ei-onnistu');
    });
  });

  it('replikalta luetaan vain se, mikä saa olla jäljessä', async () => {
    const replika = await postgresKanta();
    try {
      const tietokanta = await avaa(kanta.url, { replika: replika.url });
      const nimi = new URL(kanta.url).pathname.slice(1);
      const kannasta = (lue: Tietokanta['transactions']['read']): Promise<unknown> =>
        lue((manager) => manager.query('SELECT current_database() AS nimi'));
      const { transactions } = tietokanta;
      expect(await kannasta((work) => transactions.read(work))).toEqual([{ nimi }]);
      expect(await kannasta((work) => transactions.write(work))).toEqual([{ nimi }]);
      expect(await kannasta((work) => transactions.writeStatement(work))).toEqual([{ nimi }]);
      expect(await kannasta((work) => transactions.readLagging(work))).toEqual([
        { nimi: new URL(replika.url).pathname.slice(1) },
      ]);
      await tietokanta.sulje();
      avatut.pop();
    } finally {
      await replika.poista();
    }
  });

  it('luettelot, raportit ja lokit luetaan replikalta, yksi suunnitelma ja sen indeksirivi eivät', async () => {
    const replika = await postgresKanta();
    try {
      const jaljessa = await avaaTietokanta(replika.url);
      await jaljessa.migroi();
      await jaljessa.sulje();
      const tietokanta = await avaa(kanta.url, { replika: replika.url });
      await tietokanta.migroi();
      const hoks = esimerkkiHoks();
      const hoksit = new TypeormHoksRepository(tietokanta);
      const id = await hoksit.lisaa(hoks, {}, esimerkkiMuutos('luonti'));
      const indeksi = new TypeormOppijaindeksi(tietokanta);
      expect((await hoksit.hae(id))?.hoks.id).toBe(id);
      expect((await indeksi.hoksilla(id))?.hoksId).toBe(id);
      expect((await indeksi.oppijalla(hoks.oppijaOid)).length).toBe(1);

      const haku = { piiri: { taso: 'koko-maa' }, tanaan: paiva('2026-10-01') } as const;
      const sivu = { jarjestys: 'nimi', kieli: 'fi', laskeva: false, sivu: 0, enintaan: 10 } as const;
      expect([await indeksi.maara(haku), await indeksi.hae(haku, sivu)]).toEqual([0, []]);
      expect((await indeksi.tilanne()).hokseja).toBe(0);
      expect(await hoksit.selaa({ suurempiKuin: 0, enintaan: 10, organisaatiot: 'koko-maa' })).toEqual([]);
      const loki = new TypeormAuditlokiRepository(tietokanta);
      expect(await loki.oppijasta({ oppijaOid: hoks.oppijaOid, hoksIdt: [id] }, { enintaan: 10 })).toEqual([]);
      expect((await loki.jalkeen(0, 10)).length).toBe(1);
      await tietokanta.sulje();
      avatut.pop();
    } finally {
      await replika.poista();
    }
  });

  it('sulku odottaa sen, mikä on kesken', async () => {
    const tietokanta = await avaaTietokanta(kanta.url);
    await tietokanta.migroi();
    const lisays = new TypeormHoksRepository(tietokanta).lisaa(esimerkkiHoks(), {}, esimerkkiMuutos('luonti'));
    await tietokanta.sulje();
    expect(await lisays).toBe(1);
    expect(await tietokanta.vastaa()).toBe(false);
  });
});
