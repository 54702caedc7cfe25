import { aikaleima } from '@ehoks/core';
import { SignJWT } from 'jose';
import { JwtPaasytunnisteet } from '../src/jwt-paasytunnisteet.js';

const TUNNISTE = {
  kayttajatunnus: 'siirto',
  annettu: aikaleima('2026-01-15T10:00:00Z'),
  voimassaAsti: aikaleima('2026-01-15T10:10:00Z'),
};
const SALAISUUS = 'x'.repeat(32);

describe('pääsytunniste', () => {
  const paasytunnisteet = new JwtPaasytunnisteet(SALAISUUS);

  test('luetaan sellaisena kuin se annettiin, myös toisessa prosessissa, jolla on sama salaisuus', async () => {
    const teksti = await paasytunnisteet.allekirjoita(TUNNISTE);
    expect(await paasytunnisteet.lue(teksti)).toEqual(TUNNISTE);
    expect(await new JwtPaasytunnisteet(SALAISUUS).lue(teksti)).toEqual(TUNNISTE);
  });

  test('toisella salaisuudella annettu, muutettu tai muu teksti ei ole meidän', async () => {
    const teksti = await paasytunnisteet.allekirjoita(TUNNISTE);
    const [alku, sisalto = '', loppu] = teksti.split('.');
    const muutettu = Buffer.from(Buffer.from(sisalto, 'base64url').toString().replace('siirto', 'siirt0')).toString(
      'base64url',
    );
    const vieraat = [
      await new JwtPaasytunnisteet('y'.repeat(32)).allekirjoita(TUNNISTE),
      await new JwtPaasytunnisteet(undefined).allekirjoita(TUNNISTE),
      [alku, muutettu, loppu].join('.'),
      `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${sisalto}.`,
      '',
      'a.b.c',
      'x'.repeat(10_000),
    ];
    for (const vieras of vieraat) expect(await paasytunnisteet.lue(vieras)).toBeUndefined();
  });

  test('samalla salaisuudella muuhun allekirjoitettu ei kelpaa', async () => {
    const avain = new TextEncoder().encode(SALAISUUS);
    const muu = await new SignJWT(TUNNISTE).setProtectedHeader({ alg: 'HS256' }).setSubject('siirto').sign(avain);
    expect(await paasytunnisteet.lue(muu)).toBeUndefined();
  });
});
