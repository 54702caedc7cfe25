// Your own study right register in place of KOSKI; everything else stays ours.
import { paiva, type Koski, type Opiskeluoikeus, type OpiskeluoikeusOid } from '@ehoks/core';
import { DEMO, DEMO_OID, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { lueLuonti } from '@ehoks/wire';
import { createEhoks } from 'ehoks';
import { plan } from './plan.js';

const neighbours = await kaynnistaSimulaattori();
const oppilaitosOid = DEMO_OID.a1;

const opiskeluoikeus: Opiskeluoikeus = {
  oid: '1.2.246.562.15.78573431000' as OpiskeluoikeusOid,
  tyyppi: 'ammatillinenkoulutus',
  oppilaitosOid,
  jaksot: [{ alku: paiva('2025-08-11'), tila: 'lasna' }],
  suoritukset: [{ tyyppi: 'ammatillinentutkinto' }],
};
const omaKoski: Koski = {
  opiskeluoikeus: async (oid) => (oid === opiskeluoikeus.oid ? opiskeluoikeus : undefined),
  oppijanOpiskeluoikeudet: async () => [opiskeluoikeus],
  // A register that cannot be asked about many at once tells nothing here: each learner is then asked about alone.
  oppijoidenOpiskeluoikeudet: async () => new Map(),
};

const ehoks = await createEhoks({
  tietokanta: 'sqlite::memory:',
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
  portit: { koski: omaKoski },
});
await ehoks.migrate();

const { id } = await ehoks.luoHoks.suorita({
  ...lueLuonti(plan(opiskeluoikeus.oid, DEMO.oppijat[0]?.oid ?? '')),
  kayttaja: {
    kayttajatunnus: 'esimerkki',
    oid: '1.2.246.562.24.44400000064',
    tyyppi: 'PALVELU',
    oikeudet: [{ oikeus: 'CRUD', organisaatio: oppilaitosOid }],
  },
});
console.log(`Plan ${id} created with our own study right register`);

await ehoks.close();
await neighbours.sulje();
