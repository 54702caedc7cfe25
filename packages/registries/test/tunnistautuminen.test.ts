import { eiVastannut, esimerkkiOrganisaatioOid, kieltaytyminen } from '@ehoks/testing';
import { LYHYT_RAJA_MS, RAJA_MS, rekisterit } from './asetukset.js';
import { json, kaynnistaKoepalvelin, katkos, teksti, vaiti, type Koepalvelin, type Vastaaja } from './koepalvelin.js';
import { Aikaraja } from '../src/index.js';

const PALVELU = 'https://ehoks.example.invalid/ehoks-virkailija-backend/cas-security-check?a=b&c=å';
const ORGANISAATIO = esimerkkiOrganisaatioOid(1);
const OID = '1.2.246.562.24.44400000064';

const vastaus = (sisalto: string, p = 'cas:') =>
  teksti(
    `<?xml version="1.0"?>\n<${p}serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${sisalto.replaceAll('cas:', p)}</${p}serviceResponse>`,
  );
const onnistui = (attribuutit: string) =>
  `<cas:authenticationSuccess><cas:user>ehoks-esimerkki</cas:user><cas:attributes>${attribuutit}</cas:attributes></cas:authenticationSuccess>`;
const rooli = (nimi: string) => `<cas:roles>${nimi}</cas:roles>`;
const HENKILO = `<cas:oidHenkilo>${OID}</cas:oidHenkilo>`;
const SIIRTAJA = onnistui(
  `${HENKILO}<cas:kayttajaTyyppi>PALVELU</cas:kayttajaTyyppi>${rooli('ROLE_APP_EHOKS')}${rooli('ROLE_APP_EHOKS_CRUD')}` +
    `${rooli(`ROLE_APP_EHOKS_CRUD_${ORGANISAATIO}`)}${rooli(`ROLE_APP_KOSKI_READ_${ORGANISAATIO}`)}`,
);
const LUETTU = {
  kayttajatunnus: 'ehoks-esimerkki',
  oid: OID,
  tyyppi: 'PALVELU',
  oikeudet: [{ oikeus: 'CRUD', organisaatio: ORGANISAATIO }],
};

let palvelin: Koepalvelin;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(vastaus(SIIRTAJA));
});
afterEach(() => palvelin.sulje());

const tunnista = (tiketti = 'ST-1-a&service=muu', ms = RAJA_MS) =>
  rekisterit(palvelin.url, { aikaraja: new Aikaraja(ms) }).tunnistautuminen.tunnista(tiketti, PALVELU);

test('kysyy tiketillä ja palvelulla sellaisinaan', async () => {
  expect(await tunnista()).toEqual(LUETTU);
  const [{ osoite }] = palvelin.pyynnot as [(typeof palvelin.pyynnot)[number]];
  expect(osoite.pathname).toBe('/cas/p3/serviceValidate');
  expect(Object.fromEntries(osoite.searchParams)).toEqual({ service: PALVELU, ticket: 'ST-1-a&service=muu' });
});

test.each(['', 'cas:', 'muu:'])('nimiavaruuden etuliite "%s" on vapaa', async (p) => {
  palvelin.vastaa = vastaus(SIIRTAJA, p);
  expect(await tunnista()).toEqual(LUETTU);
});

test('XML:n omat merkinnät puretaan', async () => {
  palvelin.vastaa = vastaus(SIIRTAJA.replace('ehoks-esimerkki', 'a&amp;b&#39;c&#xe4;'));
  expect(await tunnista()).toEqual({ ...LUETTU, kayttajatunnus: "a&b'cä" });
});

test('nykyiset oikeudet selviävät vain uudella tiketillä', async () => {
  expect(await rekisterit(palvelin.url).tunnistautuminen.nykyinen('ehoks-esimerkki')).toBe('vain-tiketista');
  expect(palvelin.pyynnot).toEqual([]);
});

test.each<[string, string, string]>([
  ['PALVELU', '<cas:kayttajaTyyppi>PALVELU</cas:kayttajaTyyppi>', 'PALVELU'],
  ['VIRKAILIJA', '<cas:kayttajaTyyppi>VIRKAILIJA</cas:kayttajaTyyppi>', 'VIRKAILIJA'],
  ['muu', '<cas:kayttajaTyyppi>OPPIJA</cas:kayttajaTyyppi>', 'VIRKAILIJA'],
  ['puuttuu', '', 'VIRKAILIJA'],
])('käyttäjätyyppi %s', async (_, xml, tyyppi) => {
  palvelin.vastaa = vastaus(onnistui(HENKILO + xml));
  expect(await tunnista()).toEqual({ ...LUETTU, tyyppi, oikeudet: [] });
});

test.each(['INVALID_TICKET', 'INVALID_SERVICE', 'INVALID_REQUEST'])('tiketti ei kelpaa: %s', async (koodi) => {
  palvelin.vastaa = vastaus(
    `<cas:authenticationFailure code="${koodi}">Ticket ST-1 &lt;x&gt;</cas:authenticationFailure>`,
  );
  expect(await kieltaytyminen(tunnista())).toBe('tunnistus.tiketti-ei-kelpaa');
  expect(palvelin.pyynnot).toHaveLength(1);
});

test.each(['', 'ST-', 'TGT-1-x', 'ST-1 x', 'ST-1\r\n', 'ST-ä', `ST-${'x'.repeat(600)}`])(
  'ei tiketti lainkaan: %j',
  async (tiketti) => {
    expect(await kieltaytyminen(tunnista(tiketti))).toBe('tunnistus.tiketti-ei-kelpaa');
    expect(palvelin.pyynnot).toEqual([]);
  },
);

describe('CAS ei vastaa kelvollisesti, eikä kysymystä toisteta', () => {
  const viat: Record<string, Vastaaja> = {
    katkos,
    '401': json({}, 401),
    '500': teksti('', 500),
    '503': teksti('', 503),
    '302': teksti('', 302, { location: '/cas/login' }),
    'ei XML': teksti('ei xml'),
    tyhjä: teksti(''),
    'katkennut XML': teksti('<cas:serviceResponse><cas:authenticationSuccess>'),
    'muu XML': teksti('<html><body/></html>'),
    'CASin oma virhe': vastaus('<cas:authenticationFailure code="INTERNAL_ERROR">x</cas:authenticationFailure>'),
    'hylkäys ilman koodia': vastaus('<cas:authenticationFailure>x</cas:authenticationFailure>'),
    'ei kumpaakaan': vastaus(''),
    'ei attribuutteja': vastaus('<cas:authenticationSuccess><cas:user>a</cas:user></cas:authenticationSuccess>'),
    'tyhjä käyttäjä': vastaus(SIIRTAJA.replace('ehoks-esimerkki', ' ')),
    'kaksi käyttäjää': vastaus(SIIRTAJA.replace('<cas:user>', '<cas:user>toinen</cas:user><cas:user>')),
    'ei henkilön OIDia': vastaus(SIIRTAJA.replace(HENKILO, '')),
    dokumenttityyppi: teksti(
      `<!DOCTYPE x [<!ENTITY k "ehoks-muu">]><serviceResponse>${SIIRTAJA.replaceAll('cas:', '').replace('ehoks-esimerkki', '&k;')}</serviceResponse>`,
    ),
  };
  test.each(Object.entries(viat))('%s', async (_, vika) => {
    palvelin.vastaa = vika;
    expect(await eiVastannut(tunnista())).toBe('cas');
    expect(palvelin.pyynnot).toHaveLength(1);
  });

  test('ei vastaa', async () => {
    palvelin.vastaa = vaiti;
    expect(await eiVastannut(tunnista(undefined, LYHYT_RAJA_MS))).toBe('cas');
  });
});
