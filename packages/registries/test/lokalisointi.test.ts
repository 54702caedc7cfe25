import { Aikaraja } from '../src/index.js';
import { rekisterit } from './asetukset.js';
import { json, kaynnistaKoepalvelin, type Koepalvelin } from './koepalvelin.js';

const rivi = (muutokset: object) => ({
  category: 'ehoks',
  key: 'sivut.sulje',
  locale: 'fi',
  value: 'Sulje',
  ...muutokset,
});

let palvelin: Koepalvelin;
let nyt: number;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(json([rivi({}), rivi({ locale: 'sv', value: ' Stäng ' })]));
  nyt = Date.parse('2026-10-01T09:00:00Z');
});
afterEach(() => palvelin.sulje());

const asiakas = () => rekisterit(palvelin.url, { nyt: () => nyt, aikaraja: new Aikaraja(30_000) }).lokalisoinnit;

test('kysytään oma luokka; vieras kieli ja tyhjä teksti jäävät pois', async () => {
  palvelin.vastaa = json([
    rivi({}),
    rivi({ locale: 'se' }),
    rivi({ locale: 'en', value: '' }),
    rivi({ locale: 'sv', value: null }),
  ]);
  expect(await asiakas().kaikki()).toEqual([{ avain: 'sivut.sulje', kieli: 'fi', teksti: 'Sulje' }]);
  const osoite = palvelin.pyynnot[0]?.osoite;
  expect(osoite && osoite.pathname + osoite.search).toBe('/lokalisointi/cxf/rest/v1/localisation?category=ehoks');
});

test('vastaus muistetaan viisi minuuttia', async () => {
  const sama = asiakas();
  await sama.kaikki();
  nyt += 299_000;
  expect(await sama.kaikki()).toHaveLength(2);
  expect(palvelin.pyynnot).toHaveLength(1);
  nyt += 2000;
  await sama.kaikki();
  expect(palvelin.pyynnot).toHaveLength(2);
});
