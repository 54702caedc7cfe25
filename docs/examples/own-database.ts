// Your own tables in the same database and on the same connection: one process, one SQLite file, one writer.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tietokannanAsetukset } from '@ehoks/persistence';
import { DEMO, DEMO_OID, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { lueLuonti } from '@ehoks/wire';
import { createEhoks } from 'ehoks';
import { DataSource, EntitySchema } from 'typeorm';
import { plan } from './plan.js';

interface Student {
  readonly number: number;
  readonly oppijaOid: string;
  readonly hoksId: number | null;
}
const Students = new EntitySchema<Student>({
  name: 'our_student',
  columns: {
    number: { type: Number, primary: true },
    oppijaOid: { type: String },
    hoksId: { type: Number, nullable: true },
  },
});

const neighbours = await kaynnistaSimulaattori();
const folder = await mkdtemp(join(tmpdir(), 'ehoks-'));

// Our options with your entities beside our own. PostgreSQL: the same with a postgres:// URL.
const options = await tietokannanAsetukset(`sqlite:${join(folder, 'host.sqlite')}`);
const dataSource = new DataSource({ ...options, entities: [...Object.values(options.entities ?? []), Students] });
const ehoks = await createEhoks({
  tietokanta: dataSource,
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
});
await ehoks.migrate();

// From here on the connection has one queue. A write of yours between the statements of ours would be in our transaction.
const { transactions } = ehoks;
if (transactions === undefined) throw new Error('There is no database of ours');
// Your migrations need a table of their own for what has been run: another DataSource, closed before this one is opened, does.
await transactions.exclusive((db) =>
  db.query('CREATE TABLE our_student (number integer PRIMARY KEY, "oppijaOid" text NOT NULL, "hoksId" integer)'),
);

const right = DEMO.opiskeluoikeudet.find(({ esimerkki }) => esimerkki === 'tavallinen');
const oppijaOid = right?.oppija ?? '';
const kayttaja = {
  kayttajatunnus: 'our-system',
  oid: '1.2.246.562.24.44400000064',
  tyyppi: 'PALVELU',
  oikeudet: [{ oikeus: 'CRUD', organisaatio: DEMO_OID.a1 }],
} as const;
// At the same moment, as requests come: each is whole, whoever is first.
const [{ id }] = await Promise.all([
  ehoks.luoHoks.suorita({ ...lueLuonti(plan(right?.oid ?? '', oppijaOid)), kayttaja }),
  ...Array.from({ length: 20 }, (_, number) =>
    transactions.write((manager) => manager.insert(Students, { number, oppijaOid, hoksId: null })),
  ),
]);
await transactions.write((manager) => manager.update(Students, { number: 7 }, { hoksId: id }));

// All or nothing is yours too.
await transactions
  .write(async (manager) => {
    await manager.delete(Students, { oppijaOid });
    throw new Error('changed our mind');
  })
  .catch(() => undefined);

const students = await transactions.read((manager) => manager.count(Students));
const linked = await transactions.read((manager) => manager.findOneBy(Students, { number: 7 }));
console.log(`${students} students of ours, number 7 with plan ${linked?.hoksId}, in the file of eHOKS`);

// Closes your DataSource too.
await ehoks.close();
console.log(`After close() the connection is ${dataSource.isInitialized ? 'open' : 'closed'}`);
await neighbours.sulje();
await rm(folder, { recursive: true });
