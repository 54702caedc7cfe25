import type { KoodiUri } from '@ehoks/core';
import { eiVastannut } from '@ehoks/testing';
import { Aikaraja } from '../src/index.js';
import { rekisterit } from './asetukset.js';
import { jono, json, kaynnistaKoepalvelin, katkos, teksti, vaiti, type Koepalvelin } from './koepalvelin.js';

const URI = 'urasuunnitelma_0001' as KoodiUri;
const VASTAUS = {
  koodiUri: URI,
  versio: 2,
  tila: 'HYVAKSYTTY',
  metadata: [
    { kieli: 'FI', nimi: ' Jatko-opinnot ' },
    { kieli: 'SV', nimi: '' },
    { kieli: 'SE', nimi: 'Muu kieli' },
  ],
};
const LUETTU = { koodiUri: URI, versio: 2, nimi: { fi: 'Jatko-opinnot' }, voimassa: true };
const TUNTI = 60 * 60 * 1000;

let palvelin: Koepalvelin;
let nyt: number;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(json(VASTAUS));
  nyt = Date.parse('2026-10-01T09:00:00Z');
});
afterEach(() => palvelin.sulje());

const koodisto = (ms = 5000) =>
  rekisterit(palvelin.url, { nyt: () => nyt, aikaraja: new Aikaraja(ms) }).koodistopalvelu;

test('koodista luetaan viimeisin versio ja nimet; tyhjä nimi ja vieras kieli puuttuvat', async () => {
  expect(await koodisto().koodi(URI)).toEqual(LUETTU);
  expect(palvelin.pyynnot.map(({ osoite }) => osoite.pathname)).toEqual([
    `/koodisto-service/rest/codeelement/latest/${URI}`,
  ]);
});

test('koodisto kysytään kokonaan, passiivisetkin', async () => {
  palvelin.vastaa = json([VASTAUS, { ...VASTAUS, koodiUri: 'urasuunnitelma_004', tila: 'PASSIIVINEN' }]);
  const koodit = await koodisto().koodisto('urasuunnitelma');
  expect(koodit.map(({ koodiUri, voimassa }) => [koodiUri, voimassa])).toEqual([
    [URI, true],
    ['urasuunnitelma_004', false],
  ]);
  expect(palvelin.pyynnot[0]?.osoite.pathname).toBe('/koodisto-service/rest/json/urasuunnitelma/koodi');
});

test('vastaus muistetaan vuorokauden', async () => {
  const asiakas = koodisto();
  await asiakas.koodi(URI);
  nyt += 24 * TUNTI - 1;
  expect(await asiakas.koodi(URI)).toEqual(LUETTU);
  expect(palvelin.pyynnot).toHaveLength(1);
  nyt += 2;
  await asiakas.koodi(URI);
  expect(palvelin.pyynnot).toHaveLength(2);
});

test('kielto muistaa pätee, eikä virhettä tai puuttuvaa muisteta', async () => {
  palvelin.vastaa = jono(
    json(VASTAUS, 200, { 'cache-control': 'no-store' }),
    json({}, 500),
    teksti('error.koodi.not.found', 404),
    json(VASTAUS),
  );
  const asiakas = koodisto();
  expect(await asiakas.koodi(URI)).toEqual(LUETTU);
  expect(await eiVastannut(asiakas.koodi(URI))).toBe('koodisto');
  expect(await asiakas.koodi(URI)).toBeUndefined();
  expect(await asiakas.koodi(URI)).toEqual(LUETTU);
});

test.each([
  [400, 'error.validation.koodiUri'],
  [404, 'error.koodi.not.found'],
])('%i: koodia ei ole', async (tila, sisalto) => {
  palvelin.vastaa = teksti(sisalto, tila);
  expect(await koodisto().koodi(URI)).toBeUndefined();
  expect(await koodisto().koodisto('urasuunnitelma')).toEqual([]);
});

test('koodi-uri ei pääse polusta', async () => {
  await koodisto()
    .koodi('vieras_/../../x?y#z' as KoodiUri)
    .catch(() => undefined);
  expect(palvelin.pyynnot[0]?.osoite.pathname).toBe(
    '/koodisto-service/rest/codeelement/latest/vieras_%2F..%2F..%2Fx%3Fy%23z',
  );
});

test.each([
  ['rikkinäinen', teksti('{')],
  ['ei koodi', json([])],
  ['ilman versiota', json({ ...VASTAUS, versio: undefined })],
  ['toinen koodi', json({ ...VASTAUS, koodiUri: 'urasuunnitelma_0002' })],
  ['katkos', katkos],
  ['hiljainen', vaiti],
])('kelvoton vastaus (%s): kieltäydytään', async (_, vastaaja) => {
  palvelin.vastaa = vastaaja;
  expect(await eiVastannut(koodisto(500).koodi(URI))).toBe('koodisto');
});

test('nimeä odotetaan vain osa ajasta; vastaus, joka tulee myöhässä, on seuraavan käytössä', async () => {
  const aikaraja = new Aikaraja(2000);
  const { koodistopalvelu } = rekisterit(palvelin.url, { nyt: () => nyt, aikaraja });
  let vastaa: () => void = () => undefined;
  palvelin.vastaa = (pyynto, res) => {
    vastaa = () => json(VASTAUS)(pyynto, res);
  };
  await aikaraja.pyynnossa(async () => {
    expect(await eiVastannut(koodistopalvelu.koodi(URI))).toBe('koodisto');
    // There is time left for other questions of the same request.
    expect(await aikaraja.kysy(async () => 'muu')).toBe('muu');
  });
  palvelin.vastaa = teksti('', 404);
  vastaa();
  let muistettu = await koodistopalvelu.koodi(URI);
  while (muistettu === undefined) muistettu = await koodistopalvelu.koodi(URI);
  expect(muistettu).toEqual(LUETTU);
});
