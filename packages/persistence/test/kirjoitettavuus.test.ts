import {
  esimerkkiHoks,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
} from '@ehoks/testing';
import { Kirjoitusvahti } from '../src/kirjoitusvahti.js';
import { avaaTietokanta, TypeormHoksRepository, type Lause, type Tietokanta } from '../src/index.js';
import { valiaikainenKansio } from './valiaikainen-kansio.js';

const tiedosto = valiaikainenKansio();
const lauseet: Lause[] = [];
let kanta: Tietokanta;
let nimi = 0;
beforeEach(async () => {
  nimi += 1;
  kanta = await avaaTietokanta(`sqlite:${tiedosto(`${nimi}.sqlite`)}`, { lause: (lause) => lauseet.push(lause) });
  await kanta.migroi();
  lauseet.length = 0;
});
afterEach(() => kanta.sulje());

const tunnisteet = juoksevaTunnistegeneraattori();
const lisaa = (n: number) =>
  new TypeormHoksRepository(kanta).lisaa(
    esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n) }, tunnisteet),
    {},
    esimerkkiMuutos('luonti'),
  );
const pragma = (lause: string) => kanta.transactions.exclusive(() => kanta.dataSource.query(`PRAGMA ${lause}`));

test('täydestä levystä kertoo oma virheensä, ja kun tilaa on taas, mitään kuitattua ei puutu', async () => {
  await lisaa(1);
  const [{ page_count: sivuja } = { page_count: 0 }] = (await pragma('page_count')) as { page_count: number }[];
  await pragma(`max_page_count = ${sivuja}`);
  const kuitatut = [1];
  let hylkays: string | undefined;
  for (let n = 2; hylkays === undefined; n++) hylkays = await kieltaytyminen(lisaa(n).then(() => kuitatut.push(n)));
  expect(hylkays).toBe('tallennus.ei-onnistu');
  expect(await kanta.kirjoitettavissa()).toBe(false);

  await pragma('max_page_count = 1073741823');
  await lisaa(9000);
  expect(await kanta.kirjoitettavissa()).toBe(true);
  const repository = new TypeormHoksRepository(kanta);
  for (const n of [...kuitatut, 9000])
    expect(await repository.haeOpiskeluoikeudella(esimerkkiOpiskeluoikeusOid(n))).toBeDefined();
  expect(await repository.haeOpiskeluoikeudella(esimerkkiOpiskeluoikeusOid(kuitatut.length + 1))).toBeUndefined();
  expect(await pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test('vain luettavaan kantaan ei migroida eikä kirjoiteta, ja siitä toivutaan', async () => {
  await pragma('query_only = ON');
  expect(await kieltaytyminen(kanta.migroi())).toBe('tallennus.ei-onnistu');
  expect(await kanta.kirjoitettavissa()).toBe(false);
  await pragma('query_only = OFF');
  await kanta.migroi();
  expect(await kanta.kirjoitettavissa()).toBe(true);
});

test('kirjoitettavuutta kokeillaan vain, kun viime kirjoituksesta on aikaa, ja hylätty lause ei kerro siitä', async () => {
  let nyt = 0;
  const vahti = new Kirjoitusvahti(kanta.transactions, 'PRAGMA user_version = 0', () => nyt);
  const kokeita = () => lauseet.filter(({ laji }) => laji === 'MUU').length;
  await Promise.all([vahti.kirjoitettavissa(), vahti.kirjoitettavissa()]);
  expect(kokeita()).toBe(1);
  expect(await vahti.kirjoitettavissa()).toBe(true);
  expect(kokeita()).toBe(1);
  nyt = 4_000;
  await expect(
    vahti.transactions.writeStatement((manager) => manager.query('INSERT INTO ei_ole VALUES (1)')),
  ).rejects.toThrow();
  expect(await vahti.kirjoitettavissa()).toBe(true);
  nyt = 6_000;
  expect(await vahti.kirjoitettavissa()).toBe(true);
  expect(kokeita()).toBe(2);
});

test('lauseista kerrotaan laji ja kesto, epäonnistuneesta ettei se onnistunut', async () => {
  await lisaa(1);
  await expect(kanta.transactions.read((manager) => manager.query('SELECT ei_ole FROM ei_ole'))).rejects.toThrow();
  expect(lauseet).toEqual(
    expect.arrayContaining([
      { laji: 'BEGIN', kestoMs: expect.any(Number) },
      { laji: 'INSERT', kestoMs: expect.any(Number) },
      { laji: 'COMMIT', kestoMs: expect.any(Number) },
      { laji: 'SELECT', kestoMs: undefined },
    ]),
  );
});

test('jono on niitä, joiden vuoro ei ole tullut', async () => {
  let paata: () => void = () => undefined;
  const este = new Promise<void>((jatka) => (paata = jatka));
  let alkoi: () => void = () => undefined;
  const alku = new Promise<void>((jatka) => (alkoi = jatka));
  const kesken = kanta.transactions.write(() => {
    alkoi();
    return este;
  });
  await alku;
  const kirjoitukset = [0, 0].map((numero) =>
    kanta.transactions.writeStatement((manager) => manager.query(`PRAGMA user_version = ${numero}`)),
  );
  expect(kanta.transactions.waiting).toBe(2);
  paata();
  await Promise.all([kesken, ...kirjoitukset]);
  expect(kanta.transactions.waiting).toBe(0);
  const { jonossa, skeemaversio, tila } = await kanta.mittaa();
  expect({ jonossa, skeemaversio }).toEqual({ jonossa: 0, skeemaversio: kanta.dataSource.migrations.length });
  expect([tila.data, tila.log, tila.free].every((tavuja) => Number(tavuja) > 0)).toBe(true);
});
