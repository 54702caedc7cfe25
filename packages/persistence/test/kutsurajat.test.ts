import { postgresKanta, type PostgresKanta } from '@ehoks/testing';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { avaaTietokanta, yhteisetKutsurajat, type Tietokanta } from '../src/index.js';
import { vainMuistissa } from './vain-muistissa.js';

describe('kutsurajat', () => {
  let kanta: PostgresKanta;
  let prosessit: readonly Tietokanta[] = [];
  beforeAll(async () => {
    kanta = await postgresKanta();
    prosessit = await Promise.all([avaaTietokanta(kanta.url), avaaTietokanta(kanta.url)]);
    await prosessit[0]?.migroi();
  });
  afterAll(async () => {
    for (const prosessi of prosessit) await prosessi.sulje();
    await kanta.poista();
  });
  const rajat = (asetukset: { keyPrefix: string; points: number; duration: number }) =>
    prosessit.map((prosessi) => yhteisetKutsurajat(prosessi)!(asetukset));

  it('ovat PostgreSQL-kannassa prosessien yhteisiä, avaimittain', async () => {
    const [a, b] = rajat({ keyPrefix: 'koe', points: 3, duration: 600 });
    for (const raja of [a, b, a]) await raja!.consume('192.0.2.1');
    for (const raja of [a, b]) await expect(raja!.consume('192.0.2.1')).rejects.toBeInstanceOf(RateLimiterRes);
    await b!.reward('192.0.2.1');
    await expect(a!.consume('192.0.2.1')).rejects.toBeInstanceOf(RateLimiterRes);
    expect((await b!.get('192.0.2.1'))?.consumedPoints).toBeGreaterThanOrEqual(3);
    await a!.consume('192.0.2.2');
    const [toinen] = rajat({ keyPrefix: 'toinen', points: 1, duration: 600 });
    await toinen!.consume('192.0.2.1');
  });

  it('päästävät yhtäaikaisista täsmälleen rajan verran', async () => {
    const [a, b] = rajat({ keyPrefix: 'kilpailu', points: 10, duration: 600 });
    const kutsut = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? a : b)!.consume('x'));
    const paatyneet = await Promise.allSettled(kutsut);
    expect(paatyneet.filter(({ status }) => status === 'fulfilled').length).toBe(10);
  });

  it('laskee kukin prosessi itse, kun kanta ei vastaa', async () => {
    const suljettu = await avaaTietokanta(kanta.url);
    const raja = yhteisetKutsurajat(suljettu)!({ keyPrefix: 'hata', points: 1, duration: 600 });
    await suljettu.sulje();
    await raja.consume('x');
    await expect(raja.consume('x')).rejects.toBeInstanceOf(RateLimiterRes);
  });

  it('eivät SQLite-kannassa ole yhteisiä: siihen kirjoittaa yksi prosessi', async () => {
    const tietokanta = await vainMuistissa();
    expect(yhteisetKutsurajat(tietokanta)).toBe(undefined);
    await tietokanta.sulje();
  });
});
