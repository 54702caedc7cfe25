import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';
import { luoMittarit } from '../src/mittarit/mittarit.js';
import { ajasta, type AjastettuTyo } from '../src/tyot.js';

const PYYNTO = new AsyncLocalStorage<string>();

/** A work that ends when the test says, and what it saw each time it was done. */
function koetyo(): { readonly tyo: AjastettuTyo; readonly nahdyt: (string | undefined)[]; paata(): void } {
  const nahdyt: (string | undefined)[] = [];
  let paata = (): void => undefined;
  const tee = (): Promise<{ readonly tehty: undefined }> => {
    nahdyt.push(PYYNTO.getStore());
    return new Promise((valmis) => (paata = () => valmis({ tehty: undefined })));
  };
  const loki = pino({ level: 'silent' });
  const tyo = ajasta({ nimi: 'oppijoiden-tuonti', valiMs: 1_000_000, tee }, loki, luoMittarit());
  return { tyo, nahdyt, paata: () => paata() };
}
const hetki = (): Promise<void> => new Promise((jatka) => setImmediate(jatka));

test('herätetty työ tehdään, eikä se ole osa herättäjän pyyntöä', async () => {
  const { tyo, nahdyt, paata } = koetyo();
  paata();
  await hetki();
  PYYNTO.run('pyyntö', () => tyo.heraa());
  expect(nahdyt).toEqual([undefined, undefined]);
  paata();
  await tyo.lopeta();
});

test('kesken olevan aikana herätetty tehdään uudelleen, kerran', async () => {
  const { tyo, nahdyt, paata } = koetyo();
  tyo.heraa();
  tyo.heraa();
  expect(nahdyt.length).toBe(1);
  for (let i = 0; i < 3; i += 1) {
    paata();
    await hetki();
  }
  expect(nahdyt.length).toBe(2);
  await tyo.lopeta();
});

test('lopetettu ei herää', async () => {
  const { tyo, nahdyt, paata } = koetyo();
  const lopetus = tyo.lopeta();
  tyo.heraa();
  paata();
  await lopetus;
  tyo.heraa();
  expect(nahdyt.length).toBe(1);
});
