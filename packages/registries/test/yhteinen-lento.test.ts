import { AikaLoppui, Aikaraja } from '../src/aikaraja.js';
import { YhteinenLento } from '../src/http/yhteinen-lento.js';

/** Of which 850 ms are for the questions. */
const RAJA = 1000;

let aikaraja: Aikaraja;
let lento: YhteinenLento<string>;
beforeEach(() => {
  jest.useFakeTimers();
  aikaraja = new Aikaraja(RAJA);
  lento = new YhteinenLento(aikaraja);
});
afterEach(() => jest.useRealTimers());

const odota = (ms: number) => new Promise<void>((valmis) => setTimeout(valmis, ms));
const kuluu = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const kysymys = (ms: number) => jest.fn(() => odota(ms).then(() => 'vastaus'));
const vaikeneva = () => jest.fn(() => new Promise<never>(() => undefined));
const loppu = (tyo: Promise<unknown>) => tyo.catch((virhe: unknown) => virhe);

test('aikansa lopussa oleva pyyntö ei kaada siihen liittyvää tuoretta pyyntöä', async () => {
  const [eka, toka] = [kysymys(400), kysymys(0)];
  const myohainen = loppu(aikaraja.pyynnossa(() => odota(700).then(() => lento.kysy('a', eka))));
  await kuluu(750);
  const tuore = loppu(aikaraja.pyynnossa(() => lento.kysy('a', toka)));
  await kuluu(350);
  expect(await myohainen).toBeInstanceOf(AikaLoppui);
  expect(await tuore).toBe('vastaus');
  expect(eka).toHaveBeenCalledTimes(1);
  expect(toka).not.toHaveBeenCalled();
});

test('kauan vaienneeseen kysymykseen ei liitytä', async () => {
  const vaiennut = loppu(lento.kysy('a', vaikeneva()));
  await kuluu(499);
  const liittynyt = loppu(lento.kysy('a', kysymys(0)));
  await kuluu(1);
  const oma = loppu(lento.kysy('a', kysymys(0)));
  await kuluu(RAJA);
  expect(await Promise.all([vaiennut, liittynyt, oma])).toEqual([
    expect.any(AikaLoppui),
    expect.any(AikaLoppui),
    'vastaus',
  ]);
});

test('kysymykseen, josta kysyjä jo luopui, ei liitytä', async () => {
  const luopunut = loppu(aikaraja.pyynnossa(() => odota(750).then(() => lento.kysy('a', vaikeneva()))));
  await kuluu(850);
  expect(await luopunut).toBeInstanceOf(AikaLoppui);
  const oma = loppu(lento.kysy('a', kysymys(0)));
  await kuluu(0);
  expect(await oma).toBe('vastaus');
});
