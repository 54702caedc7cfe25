import { inspect } from 'node:util';
import { eiVastannut, esimerkkiOppijaOid, kieltaytyminen } from '@ehoks/testing';
import { Aikaraja } from '../src/index.js';
import { LYHYT_RAJA_MS, RAJA_MS, rekisterit } from './asetukset.js';
import { json, kaynnistaKoepalvelin, katkos, teksti, vaiti, type Koepalvelin, type Vastaaja } from './koepalvelin.js';

const PALVELU = 'https://ehoks.example.invalid/ehoks-oppija-backend/api/v1/oppija/session/opintopolku/?a=b&c=å';
const OPPIJA = esimerkkiOppijaOid(1);
const HUOLTAJA = esimerkkiOppijaOid(2);

const vastaus = (sisalto: string) =>
  teksti(
    `<?xml version="1.0"?>\n<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${sisalto}</cas:serviceResponse>`,
  );
/** A good ticket with these attributes. */
const onnistui = (attribuutit: Readonly<Record<string, string>>) =>
  vastaus(
    '<cas:authenticationSuccess><cas:user>suomi.fi#150706A902Y</cas:user><cas:attributes>' +
      Object.entries(attribuutit)
        .map(([nimi, arvo]) => `<cas:${nimi}>${arvo}</cas:${nimi}>`)
        .join('') +
      '</cas:attributes></cas:authenticationSuccess>',
  );
const OPPIJAN = { personOid: OPPIJA, displayName: 'Venla Esimerkki', nationalIdentificationNumber: '150706A902Y' };
const HUOLTAJAN = {
  impersonatorPersonOid: HUOLTAJA,
  impersonatorDisplayName: 'Hilkka Huoltaja',
  impersonatorNationalIdentificationNumber: '051081-922X',
};

let palvelin: Koepalvelin;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(onnistui(OPPIJAN));
});
afterEach(() => palvelin.sulje());

const tunnista = (tiketti = 'ST-1-a&service=muu', ms = RAJA_MS) =>
  rekisterit('http://127.0.0.1:1', {
    oppijaUrl: palvelin.url,
    aikaraja: new Aikaraja(ms),
  }).oppijanTunnistautuminen.tunnista(tiketti, PALVELU);

test('kysyy kansalaisten osoitteesta tiketillä ja palvelulla sellaisinaan', async () => {
  expect(await tunnista()).toStrictEqual({ oppijaOid: OPPIJA, nimi: 'Venla Esimerkki' });
  const [{ osoite }] = palvelin.pyynnot as [(typeof palvelin.pyynnot)[number]];
  expect(osoite.pathname).toBe('/cas-oppija/serviceValidate');
  expect(Object.fromEntries(osoite.searchParams)).toEqual({ service: PALVELU, ticket: 'ST-1-a&service=muu' });
});

test('ilman kansalaisten osoitetta kysyy samasta kuin muutkin', async () => {
  const { oppijanTunnistautuminen } = rekisterit(palvelin.url);
  expect(await oppijanTunnistautuminen.tunnista('ST-1', PALVELU)).toMatchObject({ oppijaOid: OPPIJA });
});

describe('nimi', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['displayName', { displayName: 'Venla E', firstName: 'Venla Aino', sn: 'Esimerkki' }, 'Venla E'],
    ['etunimet ja sukunimi', { firstName: 'Venla Aino', sn: 'Esimerkki' }, 'Venla Aino Esimerkki'],
    ['displayName on tyhjä', { displayName: ' ', firstName: 'Venla', sn: 'Esimerkki' }, 'Venla Esimerkki'],
    ['pelkkä sukunimi', { sn: 'Esimerkki' }, 'Esimerkki'],
    ['pelkkä personName', { personName: 'Esimerkki Venla' }, 'Esimerkki Venla'],
    ['merkintöjä', { displayName: 'Se&#xe1;n O&apos;Esimerkki &amp; Co' }, "Seán O'Esimerkki & Co"],
    ['ei mitään', {}, ''],
  ])('%s', async (_, attribuutit, nimi) => {
    palvelin.vastaa = onnistui({ personOid: OPPIJA, ...attribuutit });
    expect(await tunnista()).toStrictEqual({ oppijaOid: OPPIJA, nimi });
  });
});

describe('toisen puolesta', () => {
  test('oppija on se, jonka asioista on kyse; toinen on ruudun ääressä', async () => {
    palvelin.vastaa = onnistui({ ...OPPIJAN, ...HUOLTAJAN });
    expect(await tunnista()).toStrictEqual({
      oppijaOid: OPPIJA,
      nimi: 'Venla Esimerkki',
      puolesta: { oid: HUOLTAJA, nimi: 'Hilkka Huoltaja' },
    });
  });

  test('CAS tietää oppijasta vain nimen', async () => {
    palvelin.vastaa = onnistui({
      personOid: OPPIJA,
      personName: 'Esimerkki Venla',
      impersonatorPersonOid: HUOLTAJA,
      impersonatorFirstName: 'Hilkka Anneli',
      impersonatorSn: 'Huoltaja',
    });
    expect(await tunnista()).toStrictEqual({
      oppijaOid: OPPIJA,
      nimi: 'Esimerkki Venla',
      puolesta: { oid: HUOLTAJA, nimi: 'Hilkka Anneli Huoltaja' },
    });
  });

  test('tyhjät tiedot eivät ole ketään', async () => {
    palvelin.vastaa = onnistui({ ...OPPIJAN, impersonatorDisplayName: '', impersonatorPersonOid: '' });
    expect(await tunnista()).toStrictEqual({ oppijaOid: OPPIJA, nimi: 'Venla Esimerkki' });
  });
});

test.each(['INVALID_TICKET', 'INVALID_SERVICE', 'INVALID_REQUEST'])('tiketti ei kelpaa: %s', async (koodi) => {
  palvelin.vastaa = vastaus(`<cas:authenticationFailure code="${koodi}">x</cas:authenticationFailure>`);
  expect(await kieltaytyminen(tunnista())).toBe('tunnistus.tiketti-ei-kelpaa');
  expect(palvelin.pyynnot).toHaveLength(1);
});

test.each(['', 'ST-', 'TGT-1-x', 'ST-1 x', 'ST-ä', `ST-${'x'.repeat(600)}`])(
  'ei tiketti lainkaan: %j',
  async (tiketti) => {
    expect(await kieltaytyminen(tunnista(tiketti))).toBe('tunnistus.tiketti-ei-kelpaa');
    expect(palvelin.pyynnot).toEqual([]);
  },
);

describe('CAS ei vastaa kelvollisesti, eikä kysymystä toisteta', () => {
  const ilman = ({ personOid, ...muut }: typeof OPPIJAN) => muut;
  const viat: Record<string, Vastaaja> = {
    katkos,
    '401': json({}, 401),
    '503': teksti('', 503),
    '302': teksti('', 302, { location: '/cas-oppija/login' }),
    'ei XML': teksti('ei xml'),
    'CASin oma virhe': vastaus('<cas:authenticationFailure code="INTERNAL_ERROR">x</cas:authenticationFailure>'),
    'ei oppijanumeroa': onnistui(ilman(OPPIJAN)),
    'tyhjä oppijanumero': onnistui({ ...OPPIJAN, personOid: '' }),
    'muu kuin oppijanumero': onnistui({ ...OPPIJAN, personOid: '150706A902Y' }),
    'väärä tarkistusnumero': onnistui({ ...OPPIJAN, personOid: '1.2.246.562.24.44400000018' }),
    'kaksi oppijanumeroa': onnistui({
      ...OPPIJAN,
      personOid: `${OPPIJA}</cas:personOid><cas:personOid>${HUOLTAJA}`,
    }),
    'puolesta ilman numeroa': onnistui({ ...OPPIJAN, ...HUOLTAJAN, impersonatorPersonOid: '' }),
    'puolesta, vain nimi': onnistui({ ...OPPIJAN, impersonatorDisplayName: 'Hilkka Huoltaja' }),
    'puolesta, vain henkilötunnus': onnistui({
      ...OPPIJAN,
      impersonatorNationalIdentificationNumber: '051081-922X',
    }),
    'puolesta muu kuin numero': onnistui({ ...OPPIJAN, ...HUOLTAJAN, impersonatorPersonOid: '1.2.3' }),
    dokumenttityyppi: teksti(
      `<!DOCTYPE x [<!ENTITY k "${OPPIJA}">]><serviceResponse><authenticationSuccess><attributes><personOid>&k;</personOid></attributes></authenticationSuccess></serviceResponse>`,
    ),
    'loputtoman syvä': teksti('<a>'.repeat(10_000) + '</a>'.repeat(10_000)),
  };
  test.each(Object.entries(viat))('%s', async (_, vika) => {
    palvelin.vastaa = vika;
    expect(await eiVastannut(tunnista())).toBe('cas-oppija');
    expect(palvelin.pyynnot).toHaveLength(1);
  });

  test('ei vastaa', async () => {
    palvelin.vastaa = vaiti;
    expect(await eiVastannut(tunnista(undefined, LYHYT_RAJA_MS))).toBe('cas-oppija');
  });
});

test.each<[string, Vastaaja]>([
  [
    'hylätty',
    vastaus('<cas:authenticationFailure code="INVALID_TICKET">Venla 150706A902Y</cas:authenticationFailure>'),
  ],
  ['väärä numero', onnistui({ ...OPPIJAN, personOid: '150706A902Y' })],
  ['katkennut', teksti('<cas:serviceResponse><Venla 150706A902Y>')],
])('virheessä ei ole tikettiä eikä henkilön tietoja: %s', async (_, vika) => {
  palvelin.vastaa = vika;
  const virhe: unknown = await tunnista('ST-salainen').catch((syy: unknown) => syy);
  expect(virhe).toBeInstanceOf(Error);
  expect(inspect(virhe, { depth: 10 })).not.toMatch(/venla|150706A902Y|salainen/i);
});
