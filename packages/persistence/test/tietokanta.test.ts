import { stat } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { esimerkkiHoks, esimerkkiMuutos } from '@ehoks/testing';
import { avaaTietokanta, tietokannanAsetukset, TypeormHoksRepository, type Tietokanta } from '../src/index.js';
import { MIGRAATIOT } from '../src/migraatiot/migraatiot.js';
import { valiaikainenKansio } from './valiaikainen-kansio.js';
import { vainMuistissa } from './vain-muistissa.js';

const LUONTI = esimerkkiMuutos('luonti');

describe('tietokanta', () => {
  const tiedosto = valiaikainenKansio();
  const avatut: Tietokanta[] = [];
  afterEach(async () => {
    for (const tietokanta of avatut.splice(0)) await tietokanta.sulje();
  });
  const avaa = async (kohde: string | DataSource) => {
    const tietokanta = await avaaTietokanta(kohde);
    avatut.push(tietokanta);
    return tietokanta;
  };
  const taulut = async ({ dataSource }: Tietokanta): Promise<string[]> =>
    (
      await dataSource.query<{ name: string }[]>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
    ).map(({ name }) => name);

  it('avaus luo kansion mutta ei tauluja; migroi luo ne, eikä toinen kerta muuta mitään', async () => {
    const tietokanta = await avaa(`sqlite:${tiedosto('a/b/ehoks.sqlite')}`);
    expect((await stat(tiedosto('a/b/ehoks.sqlite'))).isFile()).toBe(true);
    expect(await tietokanta.migraatiotAjettu()).toBe(false);
    expect(await taulut(tietokanta)).toEqual([]);

    await tietokanta.migroi();
    expect(await tietokanta.migraatiotAjettu()).toBe(true);
    await new TypeormHoksRepository(tietokanta).lisaa(esimerkkiHoks(), {}, LUONTI);
    await tietokanta.migroi();
    expect(await tietokanta.dataSource.query('SELECT count(*) AS n FROM ehoks_hoksit')).toEqual([{ n: 1 }]);
  });

  it('kaikki taulut ovat ehoks-alkuisia, migraatioiden omakin', async () => {
    const tietokanta = await avaa('sqlite::memory:');
    await tietokanta.migroi();
    const nimet = await taulut(tietokanta);
    expect(nimet).toContain('ehoks_migraatiot');
    expect(nimet.length).toBeGreaterThan(7);
    expect(nimet.filter((nimi) => !nimi.startsWith('ehoks_'))).toEqual([]);
  });

  it('migraatioiden jälkeen taulut vastaavat rivien kuvausta', async () => {
    const { dataSource } = await avaa('sqlite::memory:');
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries).not.toEqual([]);
    await dataSource.runMigrations();
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  });

  it('migraatiot voi perua ja ajaa uudelleen', async () => {
    const tietokanta = await avaa('sqlite::memory:');
    await tietokanta.migroi();
    for (const migraatio of MIGRAATIOT) {
      expect(typeof migraatio).toBe('function');
      await tietokanta.dataSource.undoLastMigration();
    }
    expect(await taulut(tietokanta)).toEqual(['ehoks_migraatiot']);
    expect(await tietokanta.migraatiotAjettu()).toBe(false);
    await tietokanta.migroi();
    expect(await tietokanta.migraatiotAjettu()).toBe(true);
  });

  it.each(['ensi kerralla', 'uudelleen avattuna'])('kestävyysasetukset ovat voimassa %s', async () => {
    const { dataSource } = await avaa(`sqlite:${tiedosto('asetukset.sqlite')}`);
    await dataSource.query('CREATE TABLE IF NOT EXISTS kokeilu (id integer)');
    const asetus = async (nimi: string) =>
      Object.values((await dataSource.query<Record<string, unknown>[]>(`PRAGMA ${nimi}`))[0] ?? {})[0];
    expect({
      journal_mode: await asetus('journal_mode'),
      synchronous: await asetus('synchronous'),
      page_size: await asetus('page_size'),
      wal_autocheckpoint: await asetus('wal_autocheckpoint'),
      busy_timeout: await asetus('busy_timeout'),
      foreign_keys: await asetus('foreign_keys'),
    }).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      page_size: 8192,
      wal_autocheckpoint: 10000,
      busy_timeout: 5000,
      foreign_keys: 1,
    });
  });

  it('kestävyys asetetaan avauksessa, vaikka yhteydellä olisi ollut löysempi', async () => {
    const dataSource = new DataSource(await tietokannanAsetukset(`sqlite:${tiedosto('loysa.sqlite')}`));
    await dataSource.initialize();
    await dataSource.query('PRAGMA synchronous = OFF');
    await avaa(dataSource);
    expect(await dataSource.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
  });

  it('kestävyysasetukset ovat voimassa vielä migraatioiden jälkeen', async () => {
    const tietokanta = await avaa('sqlite::memory:');
    await tietokanta.migroi();
    expect(await tietokanta.dataSource.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });

  it('suljettu ei vastaa, avoin vastaa', async () => {
    const tietokanta = await vainMuistissa();
    expect(await tietokanta.vastaa()).toBe(true);
    await tietokanta.sulje();
    expect(await tietokanta.vastaa()).toBe(false);
  });

  it('sulkeminen odottaa sen, mikä on jo alkanut', async () => {
    const tietokanta = await avaaTietokanta(`sqlite:${tiedosto('sulku.sqlite')}`);
    await tietokanta.migroi();
    const lisays = new TypeormHoksRepository(tietokanta).lisaa(esimerkkiHoks(), {}, LUONTI);
    await tietokanta.sulje();
    const id = await lisays;
    const uudelleen = await avaa(`sqlite:${tiedosto('sulku.sqlite')}`);
    expect((await new TypeormHoksRepository(uudelleen).hae(id))?.hoks).toEqual({ ...esimerkkiHoks(), id });
  });

  it('valmis DataSource kelpaa, kun siinä ovat meidän taulumme', async () => {
    const tietokanta = await avaa(new DataSource(await tietokannanAsetukset('sqlite::memory:')));
    await tietokanta.migroi();
    expect(await tietokanta.migraatiotAjettu()).toBe(true);
    await expect(avaaTietokanta(new DataSource({ type: 'sqlite', database: ':memory:' }))).rejects.toThrow(
      'tietokannanAsetukset',
    );
  });

  it('isännän avoin DataSource jää auki, kun se ei kelpaa; itse avattu suljetaan', async () => {
    const avoin = await new DataSource({ type: 'sqlite', database: ':memory:' }).initialize();
    await expect(avaaTietokanta(avoin)).rejects.toThrow();
    expect(await avoin.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await avoin.destroy();
    const kiinni = new DataSource({ type: 'sqlite', database: ':memory:' });
    await expect(avaaTietokanta(kiinni)).rejects.toThrow();
    expect(kiinni.isInitialized).toBe(false);
  });

  it('kun migraatiot on kerran todettu ajetuiksi, kysyminen ei odota kesken olevaa kirjoitusta', async () => {
    const tietokanta = await vainMuistissa();
    avatut.push(tietokanta);
    expect(await tietokanta.migraatiotAjettu()).toBe(true);
    let paata: () => void = () => undefined;
    const este = new Promise<void>((jatka) => (paata = jatka));
    const kirjoitus = tietokanta.transactions.write(() => este);
    expect(await tietokanta.migraatiotAjettu()).toBe(true);
    paata();
    await kirjoitus;
  });

  it.each(['mysql://localhost/ehoks', 'ehoks.sqlite', '', 'constructor:x', 'sqlite:'])(
    'osoite %p ei kelpaa, eikä siitä synny mitään',
    async (osoite) => {
      await expect(avaaTietokanta(osoite)).rejects.toThrow(/not supported|missing/);
    },
  );

  it('tiedosto, joka ei ole kanta, ei avaudu', async () => {
    await expect(avaaTietokanta(`sqlite:${__filename}`)).rejects.toMatchObject({ code: 'SQLITE_NOTADB' });
  });
});
