import { eriin } from '../../src/pyynto/eriin.js';

const EI_KOSKAAN = new AbortController().signal;

async function* luvut(n: number, luettu: (i: number) => void = () => undefined): AsyncGenerator<number> {
  for (let i = 1; i <= n; i++) {
    luettu(i);
    yield i;
  }
}

test('täydet erät ja loppu', async () => {
  const erat: (readonly number[])[] = [];
  for await (const era of eriin(luvut(7), { koko: 3, odotusMs: 60_000, lopetus: EI_KOSKAAN })) erat.push(era);
  expect(erat).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
});

test('mitään ei lueta ennen kuin erää pyydetään', async () => {
  let luettuja = 0;
  const erat = eriin(
    luvut(100, (i) => {
      luettuja = i;
    }),
    { koko: 3, odotusMs: 60_000, lopetus: EI_KOSKAAN },
  );
  expect(luettuja).toBe(0);
  await erat.next();
  expect(luettuja).toBe(3);
  await erat.return(undefined);
  expect(luettuja).toBe(3);
});

test('alkanut erä ei jää odottamaan sitä, mikä ei tule', async () => {
  async function* hidas(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const { value } = await eriin(hidas(), { koko: 3, odotusMs: 1, lopetus: EI_KOSKAAN }).next();
  expect(value).toEqual([1]);
});

test('lopetus päättää odotuksen', async () => {
  const lopetus = new AbortController();
  async function* vaiti(): AsyncGenerator<number> {
    await new Promise(() => undefined);
  }
  const seuraava = eriin(vaiti(), { koko: 3, odotusMs: 1, lopetus: lopetus.signal }).next();
  lopetus.abort();
  expect(await seuraava).toEqual({ value: undefined, done: true });
});

test('lukemisen virhe tulee läpi', async () => {
  async function* katkeava(): AsyncGenerator<number> {
    yield 1;
    throw new RangeError('katkesi');
  }
  const erat = eriin(katkeava(), { koko: 3, odotusMs: 60_000, lopetus: EI_KOSKAAN });
  await expect(erat.next()).rejects.toThrow(RangeError);
});
