import { asiakkaanTunnukset } from '../../src/paasytunniste/asiakkaan-tunnukset.js';
import { pyynto } from '../sivut/pyynto.js';

const basic = (teksti: string, runko: object = {}) =>
  asiakkaanTunnukset(pyynto({ runko }, { authorization: `Basic ${Buffer.from(teksti, 'utf8').toString('base64')}` }));

test.each([
  ['siirto-a:Demo-eHOKS-2026!', 'siirto-a', 'Demo-eHOKS-2026!'],
  ['siirto-a:Demo-eHOKS-2026%21', 'siirto-a', 'Demo-eHOKS-2026!'],
  ['siirto%2Da:a%2Bb+c', 'siirto-a', 'a+b c'],
  ['siirto-a:a:b%zz', 'siirto-a', 'a:b%zz'],
  ['siirto-a:50%+#', 'siirto-a', '50%+#'],
  ['siirto-ä:sälä', 'siirto-ä', 'sälä'],
])('%s is %s and %s', (teksti, kayttajatunnus, salasana) => {
  expect(basic(teksti)).toEqual({ kayttajatunnus, salasana });
});

test.each(['', 'siirto-a', ':x', 'siirto-a:', 'a\0b:x', 'siirto-a:x\0', 'a%00b:x'])('%j is no account', (teksti) => {
  expect(() => basic(teksti)).toThrow(expect.objectContaining({ koodi: 'pyynto.parametri' }));
});

test('the form serves too, but not together with the header', () => {
  const runko = { client_id: 'siirto-a', client_secret: 'x+y%20' };
  expect(asiakkaanTunnukset(pyynto({ runko }))).toEqual({ kayttajatunnus: 'siirto-a', salasana: 'x+y%20' });
  expect(() => basic('siirto-a:x', runko)).toThrow(expect.objectContaining({ koodi: 'pyynto.parametri' }));
});
