import fc from 'fast-check';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Erakiintio } from '../../src/pyynto/erakiintio.js';

const saatiin = async (kiintio: Erakiintio, avain: string, kutsuja: number): Promise<number> =>
  (await Promise.allSettled(Array.from({ length: kutsuja }, () => kiintio.consume(avain)))).filter(
    ({ status }) => status === 'fulfilled',
  ).length;

test('processes that share a limit get it together, but for what is left in their hands', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1000, max: 100_000 })),
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 }),
      async (points, kutsut) => {
        const yhteinen = new RateLimiterMemory({ points, duration: 600 });
        const saadut = await Promise.all(kutsut.map((n) => saatiin(new Erakiintio(yhteinen), 'siirto-a', n)));
        const yhteensa = saadut.reduce((a, b) => a + b, 0);
        const pyydetty = kutsut.reduce((a, b) => a + b, 0);
        const era = Math.max(1, Math.floor(points / 1000));
        expect(yhteensa).toBeLessThanOrEqual(points);
        expect(yhteensa).toBeGreaterThanOrEqual(Math.min(pyydetty, points - kutsut.length * era));
      },
    ),
    { numRuns: 20 },
  );
});

test('most calls ask nobody', async () => {
  const yhteinen = new RateLimiterMemory({ points: 60_000, duration: 600 });
  const kysytyt = jest.spyOn(yhteinen, 'consume');
  expect(await saatiin(new Erakiintio(yhteinen), 'siirto-a', 6000)).toBe(6000);
  expect(kysytyt.mock.calls.length).toBeLessThanOrEqual(100);
});

test('each key has its own', async () => {
  const kiintio = new Erakiintio(new RateLimiterMemory({ points: 2, duration: 600 }));
  expect(await saatiin(kiintio, 'siirto-a', 5)).toBe(2);
  expect(await saatiin(kiintio, 'siirto-b', 1)).toBe(1);
});
