import { inspect } from 'node:util';
import { DataSource } from 'typeorm';
import {
  esimerkkiHoks,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
} from '@ehoks/testing';
import { avaaTietokanta, tietokannanAsetukset, TypeormHoksRepository, type Tietokanta } from '../src/index.js';
import { valiaikainenKansio } from './valiaikainen-kansio.js';

const LUONTI = esimerkkiMuutos('luonti');

describe('GroupCommit', () => {
  const tiedosto = valiaikainenKansio();
  let tietokanta: Tietokanta;
  let nimi = 0;

  beforeEach(async () => {
    nimi += 1;
    tietokanta = await avaaTietokanta(`sqlite:${tiedosto(`${nimi}.sqlite`)}`);
    await tietokanta.dataSource.query('CREATE TABLE kokeilu (arvo integer UNIQUE)');
  });
  afterEach(() => tietokanta.sulje());

  const kirjoita = (arvo: number) =>
    tietokanta.transactions.write((manager) => manager.query('INSERT INTO kokeilu (arvo) VALUES (?)', [arvo]));
  const arvot = () =>
    tietokanta.transactions.read(async (manager) => {
      const rivit: { arvo: number }[] = await manager.query('SELECT arvo FROM kokeilu ORDER BY arvo');
      return rivit.map(({ arvo }) => arvo);
    });

  it('epäonnistunut kirjoitus peruu vain itsensä', async () => {
    const tulokset = await Promise.allSettled([1, 2, 2, 3, 1, 4].map(kirjoita));
    expect(tulokset.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await arvot()).toEqual([1, 2, 3, 4]);
  });

  it('kesken epäonnistuneesta kirjoituksesta ei jää puolikasta, yksin eikä joukossa', async () => {
    const puolikas = (arvo: number) =>
      tietokanta.transactions.write(async (manager) => {
        await manager.query('INSERT INTO kokeilu (arvo) VALUES (?)', [arvo]);
        throw new Error('kesken');
      });
    await expect(puolikas(1)).rejects.toThrow('kesken');
    expect(await arvot()).toEqual([]);
    await Promise.allSettled([kirjoita(10), puolikas(2), kirjoita(11), puolikas(3)]);
    expect(await arvot()).toEqual([10, 11]);
  });

  it('yksi lause ei tarvitse yksin tapahtumaa eikä joukossa palautuspistettä, ja epäonnistunut peruu vain itsensä', async () => {
    const lauseet: string[] = [];
    tietokanta.dataSource.logger.logQuery = (lause) => {
      lauseet.push(lause.split(' ')[0] ?? '');
    };
    const lause = (arvo: number) =>
      tietokanta.transactions.writeStatement((manager) =>
        manager.query('INSERT INTO kokeilu (arvo) VALUES (?)', [arvo]),
      );
    await lause(1);
    expect(lauseet.splice(0)).toEqual(['INSERT']);
    const tulokset = await Promise.allSettled([lause(2), lause(1), kirjoita(3), lause(3), lause(4)]);
    expect(tulokset.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(lauseet.splice(0)).toEqual([
      'BEGIN',
      'INSERT',
      'INSERT',
      'SAVEPOINT',
      'INSERT',
      'RELEASE',
      'INSERT',
      'INSERT',
      'COMMIT',
    ]);
    await expect(lause(4)).rejects.toThrow();
    expect(await arvot()).toEqual([1, 2, 3, 4]);
  });

  describe.each(['tiedostossa', 'muistissa'])('%s', (missa) => {
    let kanta: Tietokanta;
    beforeEach(async () => {
      kanta = missa === 'muistissa' ? await avaaTietokanta('sqlite::memory:') : tietokanta;
      if (missa === 'muistissa') await kanta.dataSource.query('CREATE TABLE kokeilu (arvo integer UNIQUE)');
    });
    afterEach(() => (missa === 'muistissa' ? kanta.sulje() : undefined));

    it('lukija ei näe sitä, mitä ei ole vahvistettu', async () => {
      let luku: Promise<unknown> | undefined;
      const kirjoitus = kanta.transactions.write(async (manager) => {
        await manager.query('INSERT INTO kokeilu (arvo) VALUES (1)');
        luku = kanta.transactions.read((lukija) => lukija.query('SELECT arvo FROM kokeilu'));
        await new Promise((jatka) => setTimeout(jatka, 20));
        throw new Error('peruttu');
      });
      await expect(kirjoitus).rejects.toThrow('peruttu');
      expect(await luku).toEqual([]);
    });
  });

  it('luku ei odota kirjoitusta eikä kirjoitus lukua', async () => {
    const tapahtumat: string[] = [];
    let paasta = (): void => undefined;
    const kirjoitettu = new Promise<void>((valmis) => (paasta = valmis));
    const luku = tietokanta.transactions.read(async () => {
      await kirjoitettu;
      tapahtumat.push('pitkä luku loppui');
    });
    await tietokanta.transactions.write(async () => {
      tapahtumat.push(`luettu ${(await arvot()).length}`);
    });
    tapahtumat.push('kirjoitus loppui');
    paasta();
    await luku;
    expect(tapahtumat).toEqual(['luettu 0', 'kirjoitus loppui', 'pitkä luku loppui']);
  });

  it('muistissa olevassa kannassa kirjoitus odottaa kesken olevan luvun, jottei luku näe sen keskeneräisyyttä', async () => {
    const muistissa = await avaaTietokanta('sqlite::memory:');
    const tapahtumat: string[] = [];
    const luku = muistissa.transactions.read(async () => {
      await new Promise((jatka) => setTimeout(jatka, 20));
      tapahtumat.push('luku loppui');
    });
    const kirjoitus = muistissa.transactions.write(async () => {
      tapahtumat.push('kirjoitus alkoi');
    });
    await Promise.all([luku, kirjoitus]);
    expect(tapahtumat).toEqual(['luku loppui', 'kirjoitus alkoi']);
    await muistissa.sulje();
  });

  it('sulkeminen odottaa aloitetun luvun', async () => {
    const toinen = await avaaTietokanta(`sqlite:${tiedosto(`${nimi}.sqlite`)}`);
    const luku = toinen.transactions.read(async (manager) => {
      await new Promise((jatka) => setTimeout(jatka, 20));
      return manager.query('SELECT arvo FROM kokeilu');
    });
    await Promise.all([toinen.sulje(), expect(luku).resolves.toEqual([])]);
  });

  it('kuitattu kirjoitus näkyy heti toiselle yhteydelle', async () => {
    const toinen = await avaaTietokanta(`sqlite:${tiedosto(`${nimi}.sqlite`)}`);
    try {
      await Promise.all(
        Array.from({ length: 150 }, async (_, arvo) => {
          await kirjoita(arvo);
          expect(await toinen.dataSource.query('SELECT arvo FROM kokeilu WHERE arvo = ?', [arvo])).toEqual([{ arvo }]);
        }),
      );
    } finally {
      await toinen.sulje();
    }
  });

  it('yhtäaikaiset kirjoitukset jakavat tapahtuman', async () => {
    const lauseet: string[] = [];
    const alkuperainen = tietokanta.dataSource.logger.logQuery.bind(tietokanta.dataSource.logger);
    tietokanta.dataSource.logger.logQuery = (lause, ...muu) => {
      lauseet.push(lause);
      alkuperainen(lause, ...muu);
    };
    await Promise.all(Array.from({ length: 100 }, (_, arvo) => kirjoita(arvo)));
    const vahvistuksia = lauseet.filter((lause) => lause === 'COMMIT').length;
    expect(vahvistuksia).toBeGreaterThan(1);
    expect(vahvistuksia).toBeLessThan(10);
    expect((await arvot()).length).toBe(100);
  });
});

describe('kun tietovarasto ei ota vastaan', () => {
  const tiedosto = valiaikainenKansio();
  let tietokanta: Tietokanta;
  let repository: TypeormHoksRepository;
  let nimi = 0;
  let tunnisteet = juoksevaTunnistegeneraattori();

  beforeEach(async () => {
    nimi += 1;
    tunnisteet = juoksevaTunnistegeneraattori();
    tietokanta = await avaaTietokanta(`sqlite:${tiedosto(`${nimi}.sqlite`)}`);
    await tietokanta.migroi();
    repository = new TypeormHoksRepository(tietokanta);
  });
  afterEach(() => tietokanta.sulje());

  const lisaa = (n: number) =>
    repository.lisaa(esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n) }, tunnisteet), {}, LUONTI);
  const hokseja = async () =>
    (await repository.selaa({ suurempiKuin: 0, enintaan: 1000, organisaatiot: 'koko-maa' })).length;
  const pragma = (asetus: string) => tietokanta.dataSource.query<Record<string, number>[]>(`PRAGMA ${asetus}`);

  it('vain luettava kanta', async () => {
    await pragma('query_only = 1');
    expect(await kieltaytyminen(lisaa(1))).toBe('tallennus.ei-onnistu');
    await pragma('query_only = 0');
    expect(await kieltaytyminen(lisaa(1))).toBe(undefined);
  });

  it('täysi levy hylkää kaikki yhtäaikaiset eikä jätä yhdestäkään puolikasta; tilan palattua jatketaan', async () => {
    await lisaa(0);
    const [{ page_count: sivuja = 0 } = {}] = await pragma('page_count');
    await pragma(`max_page_count = ${sivuja + 3}`);
    const koodit = await Promise.all(Array.from({ length: 40 }, (_, i) => kieltaytyminen(lisaa(i + 1))));
    const onnistuneita = koodit.filter((koodi) => koodi === undefined).length;
    expect(onnistuneita).toBeLessThan(40);
    expect(koodit.filter((koodi) => koodi === 'tallennus.ei-onnistu').length).toBe(40 - onnistuneita);
    expect(await hokseja()).toBe(1 + onnistuneita);
    const puolikkaat = await tietokanta.dataSource.query<unknown[]>(
      `SELECT id FROM ehoks_hoksit
        WHERE id NOT IN (SELECT hoks_id FROM ehoks_osat) OR id NOT IN (SELECT hoks_id FROM ehoks_historia)
           OR id NOT IN (SELECT hoks_id FROM ehoks_auditloki) OR id NOT IN (SELECT hoks_id FROM ehoks_siirtoloki)`,
    );
    expect(puolikkaat).toEqual([]);
    for (const loki of ['ehoks_auditloki', 'ehoks_siirtoloki'])
      expect(await tietokanta.dataSource.query(`SELECT count(*) AS n FROM ${loki}`)).toEqual([{ n: 1 + onnistuneita }]);

    await pragma('max_page_count = 1000000');
    expect(await kieltaytyminen(lisaa(99))).toBe(undefined);
    expect(await hokseja()).toBe(2 + onnistuneita);
  });

  it('toisen prosessin lukko', async () => {
    await pragma('busy_timeout = 1');
    const toinen = new DataSource(await tietokannanAsetukset(`sqlite:${tiedosto(`${nimi}.sqlite`)}`));
    await toinen.initialize();
    await toinen.query('BEGIN IMMEDIATE');
    expect(await kieltaytyminen(lisaa(1))).toBe('tallennus.ei-onnistu');
    expect(await hokseja()).toBe(0);
    await toinen.query('ROLLBACK');
    await toinen.destroy();
    expect(await kieltaytyminen(lisaa(1))).toBe(undefined);
  });

  it('virheessä ei ole lauseen tietoja', async () => {
    const hoks = esimerkkiHoks({}, tunnisteet);
    await repository.lisaa(hoks, {}, LUONTI);
    const samaEid = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(2), eid: hoks.eid }, tunnisteet);
    const virhe: unknown = await repository.lisaa(samaEid, {}, LUONTI).catch((syy: unknown) => syy);
    expect(virhe).toMatchObject({ code: 'SQLITE_CONSTRAINT' });
    expect((virhe as Error).message).toContain('ehoks_hoksit.eid');
    expect(inspect(virhe, { depth: 5 })).not.toContain(samaEid.opiskeluoikeusOid);
  });
});
