import type { KoodiUri } from '@ehoks/core';
import { eiVastannut } from '@ehoks/testing';
import { Aikaraja } from '../src/index.js';
import { rekisterit } from './asetukset.js';
import { json, kaynnistaKoepalvelin, katkos, teksti, vaiti, type Koepalvelin, type Vastaaja } from './koepalvelin.js';

const URI = 'tutkinnonosat_900101' as KoodiUri;
const OSA = {
  id: 1,
  nimi: { fi: 'Huollot', sv: ' ', _id: '7' },
  koodi: { uri: URI, versio: 3 },
  laajuus: 45,
  osaAlueet: null,
};
const LUETTU = { koodiUri: URI, versio: 3, nimi: { fi: 'Huollot' }, laajuus: 45, osaAlueet: [] };
const RIVI = { id: 9, diaarinumero: 'OPH-1-2025', nimi: { fi: 'Koeala' }, laajuus: 180 };

let palvelin: Koepalvelin;
let nyt: number;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(json(OSA));
  nyt = Date.parse('2026-10-01T09:00:00Z');
});
afterEach(() => palvelin.sulje());

const eperusteet = (ms = 5000) => rekisterit(palvelin.url, { nyt: () => nyt, aikaraja: new Aikaraja(ms) }).eperusteet;

/** Answers by the last part of the path. */
const poluittain =
  (vastaukset: Readonly<Record<string, Vastaaja>>): Vastaaja =>
  (pyynto, res) =>
    (vastaukset[pyynto.osoite.pathname.split('/').at(-1) ?? ''] ?? teksti('', 404))(pyynto, res);

test('osasta luetaan nimi, laajuus ja koodin versio; tyhjä nimi ja ePerusteiden omat avaimet puuttuvat', async () => {
  expect(await eperusteet().tutkinnonOsa(URI)).toEqual(LUETTU);
});

test('vastaus muistetaan vuorokauden, ellei palvelu kiellä', async () => {
  const asiakas = eperusteet();
  await asiakas.tutkinnonOsa(URI);
  nyt += 24 * 60 * 60 * 1000 - 1;
  await asiakas.tutkinnonOsa(URI);
  expect(palvelin.pyynnot).toHaveLength(1);
  nyt += 2;
  palvelin.vastaa = json(OSA, 200, { 'cache-control': 'no-store' });
  await asiakas.tutkinnonOsa(URI);
  await asiakas.tutkinnonOsa(URI);
  expect(palvelin.pyynnot).toHaveLength(3);
});

test.each([204, 404])('%i: osaa ja tutkintoa ei ole', async (tila) => {
  palvelin.vastaa = teksti('', tila);
  expect(await eperusteet().tutkinnonOsa(URI)).toBeUndefined();
  expect(await eperusteet().tutkinto('OPH-1-2025')).toBeUndefined();
});

test('saman diaarinumeron perusteista pätevät uusimmat; osittain sama diaarinumero ei ole sama', async () => {
  palvelin.vastaa = json({
    data: [RIVI, { ...RIVI, id: 11, laajuus: 150 }, { ...RIVI, id: 12, diaarinumero: 'OPH-1-20255' }, { id: 13 }],
  });
  expect(await eperusteet().tutkinto('OPH-1-2025')).toEqual({
    diaarinumero: 'OPH-1-2025',
    nimi: { fi: 'Koeala' },
    laajuus: 150,
  });
  expect(palvelin.pyynnot[0]?.osoite.searchParams.get('poistuneet')).toBe('true');
});

test('rakenne: viitteen laajuus voittaa, nimetön moduuli perii ryhmän, tuntematon viite jää pois', async () => {
  const osa = (viite: number, lisat = {}) => ({ _tutkinnonOsaViite: String(viite), ...lisat });
  const peruste = {
    ...RIVI,
    suoritustavat: [
      { rakenne: null },
      {
        rakenne: {
          nimi: { fi: 'Koeala' },
          osat: [
            {
              nimi: { fi: 'Pakolliset' },
              pakollinen: true,
              osat: [osa(5), { nimi: null, osat: [osa(6, { pakollinen: false })] }, osa(99)],
            },
          ],
        },
        tutkinnonOsaViitteet: [
          { id: 5, _tutkinnonOsa: '1', laajuus: 40 },
          { id: 6, _tutkinnonOsa: '2', laajuus: null },
          { id: 7, _tutkinnonOsa: '3', laajuus: 10 },
        ],
      },
    ],
    tutkinnonOsat: [
      OSA,
      { ...OSA, id: 2, koodi: { uri: 'tutkinnonosat_900102' } },
      { ...OSA, id: 3, koodi: { uri: 'muu_900102' } },
    ],
  };
  palvelin.vastaa = poluittain({ perusteet: json({ data: [RIVI] }), '9': json(peruste) });
  expect(await eperusteet().tutkinnonRakenne('OPH-1-2025')).toEqual({
    diaarinumero: 'OPH-1-2025',
    nimi: { fi: 'Koeala' },
    laajuus: 180,
    osat: [
      { ...LUETTU, laajuus: 40, pakollinen: true, ryhma: { fi: 'Pakolliset' } },
      {
        ...LUETTU,
        koodiUri: 'tutkinnonosat_900102',
        versio: undefined,
        pakollinen: false,
        ryhma: { fi: 'Pakolliset' },
      },
    ],
  });
});

test.each([
  ['rikkinäinen', teksti('{')],
  ['lista', json([])],
  ['laajuus tekstinä', json({ ...OSA, laajuus: '45' })],
  ['palvelimen virhe', json({}, 500)],
  ['katkos', katkos],
  ['hiljainen', vaiti],
])('kelvoton vastaus (%s): kieltäydytään', async (_, vastaaja) => {
  palvelin.vastaa = vastaaja;
  expect(await eiVastannut(eperusteet(500).tutkinnonOsa(URI))).toBe('eperusteet');
});
