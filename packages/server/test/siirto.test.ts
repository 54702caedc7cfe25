import { HOKS, kaynnista, type Koepalvelin } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';
let p: Koepalvelin;
beforeAll(async () => { p = await kaynnista(); });
afterAll(() => p.sulje());
test('savu', async () => {
  const { oid, oppija } = p.demoOikeus('tavallinen');
  const v = await p.kutsu('POST', HOKS, { runko: suunnitelma({ 'opiskeluoikeus-oid': oid, 'oppija-oid': oppija }) });
  console.log(v.tila, v.teksti);
  const g = await p.kutsu('GET', `${HOKS}/1`);
  console.log(g.tila, g.otsakkeet.get('etag'), g.teksti.slice(0, 1500));
});
