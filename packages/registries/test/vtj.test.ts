import type { Henkilotunnus } from '@ehoks/core';
import { eiVastannut } from '@ehoks/testing';
import { Aikaraja } from '../src/index.js';
import { LYHYT_RAJA_MS, rekisterit } from './asetukset.js';
import { jono, json, kaynnistaKoepalvelin, katkos, teksti, vaiti, valuva, type Koepalvelin } from './koepalvelin.js';

const HETU = '120307A923R' as Henkilotunnus;
const TUISKU = { hetu: HETU, etunimet: 'Tuisku Ilona', sukunimi: 'Uusiniemi' };

let palvelin: Koepalvelin;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(json({ henkilo: TUISKU }));
});
afterEach(() => palvelin.sulje());

const kysy = (aikaraja = new Aikaraja(30_000)) =>
  rekisterit('http://127.0.0.1:9', { vtjUrl: palvelin.url, aikaraja }).vaestotietojarjestelma!.henkilo(HETU);

test('ilman osoitetta väestötietojärjestelmää ei ole', () => {
  expect(rekisterit(palvelin.url).vaestotietojarjestelma).toBe(undefined);
});

test('henkilötunnus on rungossa eikä osoitteessa', async () => {
  expect(await kysy()).toEqual(TUISKU);
  const [pyynto] = palvelin.pyynnot;
  expect(pyynto?.metodi).toBe('POST');
  expect(pyynto?.osoite.pathname + (pyynto?.osoite.search ?? '')).toBe('/vtj/henkilo');
  expect(JSON.parse(pyynto?.runko ?? '')).toEqual({ hetu: HETU });
});

test('kysymys ei muuta mitään: se toistetaan, kun yhteys on hetken poikki', async () => {
  palvelin.vastaa = jono(teksti('', 503), json({ henkilo: null }));
  expect(await kysy()).toBe(undefined);
  expect(palvelin.pyynnot).toHaveLength(2);
});

test.each([
  ['muu tila', json({ henkilo: TUISKU }, 404)],
  ['kieltäytyminen', json({ error: 'unauthorized' }, 401)],
  ['uudelleenohjaus', teksti('', 302, { location: '/muualle' })],
  ['ei JSONia', teksti('<html>')],
  ['poikki jäänyt', teksti('{"henkilo": {"hetu":')],
  ['ei objekti', json([TUISKU])],
  ['tyhjä objekti ei tarkoita, ettei ketään ole', json({})],
  ['nimi puuttuu', json({ henkilo: { hetu: HETU, etunimet: 'Tuisku' } })],
  ['väärä tunnus', json({ henkilo: { ...TUISKU, hetu: '120307A923X' } })],
  ['katkos', katkos],
])('%s ei ole vastaus', async (_, vastaaja) => {
  palvelin.vastaa = vastaaja;
  expect(await eiVastannut(kysy())).toBe('vtj');
});

test.each([
  ['vaiti', vaiti],
  ['valuva', valuva(' ', 50)],
])('%s päättyy aikarajaan', async (_, vastaaja) => {
  palvelin.vastaa = vastaaja;
  expect(await eiVastannut(kysy(new Aikaraja(LYHYT_RAJA_MS)))).toBe('vtj');
});
