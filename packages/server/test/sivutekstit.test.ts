import { kaynnista, type Koepalvelin } from './palvelin.js';

const TEKSTIT = '/ehoks-virkailija-backend/api/v1/tekstit';

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnista();
});
afterAll(() => p.sulje());

const hae = (kieli: string) => fetch(`${p.palvelu.url}${TEKSTIT}/${kieli}`);

test('sivujen tekstit saa kirjautumatta kielittäin, ja selain saa säilyttää ne viisi minuuttia', async () => {
  for (const [kieli, palvelu] of [
    ['fi', 'eHOKS'],
    ['sv', 'ePUK'],
  ] as const) {
    const vastaus = await hae(kieli);
    expect([vastaus.status, vastaus.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    expect(await vastaus.json()).toEqual({ meta: {}, data: { palvelu } });
  }
  expect((await hae('se')).status).toBe(400);
});

test('kun Lokalisointi ei vastaa, tekstejä ei ole, eikä selain säilytä sitä', async () => {
  await fetch(`${p.palvelu.simulaattorinUrl}/simulaattori/viat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ palvelu: 'lokalisointi', tila: 'roska' }),
  });
  const vastaus = await hae('fi');
  expect([vastaus.status, await vastaus.json()]).toEqual([200, { meta: { puuttuvat: ['lokalisointi'] }, data: {} }]);
  expect(vastaus.headers.get('cache-control')).not.toContain('max-age=300');
});
