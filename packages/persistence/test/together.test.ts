import { EhoksError } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { Together } from '../src/together.js';
import type { Transactions } from '../src/transaction.js';

/** Transactions that do nothing of their own; each write waits until it is let go on. */
function kirjatut() {
  const jono: (() => void)[] = [];
  const tavat: string[] = [];
  const suorita =
    (tapa: string) =>
    async <T>(tyo: (manager: EntityManager) => Promise<T>): Promise<T> => {
      tavat.push(tapa);
      await new Promise<void>((jatka) => jono.push(jatka));
      return tyo({} as EntityManager);
    };
  const transactions = {
    write: suorita('write'),
    writeStatement: suorita('writeStatement'),
    read: suorita('read'),
  } as unknown as Transactions;
  /** Lets everything that waits, and what follows it, go on. */
  const paasta = async (): Promise<void> => {
    for (let kierros = 0; kierros < 20; kierros += 1) {
      for (const jatka of jono.splice(0)) jatka();
      await new Promise((jatka) => setImmediate(jatka));
    }
  };
  return { transactions, tavat, paasta };
}

const kaksinkertaisina = async (_: EntityManager, luvut: readonly number[]) => luvut.map((luku) => 2 * luku);

test('ensimmäinen menee heti yksin, sen aikana tulleet yhdessä, ja kukin saa omansa', async () => {
  const { transactions, paasta } = kirjatut();
  const erat: (readonly number[])[] = [];
  const kahdesti = new Together(transactions, 1).write((manager, luvut: readonly number[]) => {
    erat.push(luvut);
    return kaksinkertaisina(manager, luvut);
  });
  const tulokset = Promise.all([1, 2, 3, 4].map(kahdesti));
  await paasta();
  expect(await tulokset).toEqual([2, 4, 6, 8]);
  expect(erat).toEqual([[1], [2, 3, 4]]);
});

test('erä on rajallinen, ja eriä on kerralla enintään sanottu määrä', async () => {
  const { transactions, tavat, paasta } = kirjatut();
  const erat: number[] = [];
  const kahdesti = new Together(transactions, 2).read(async (manager, luvut: readonly number[]) => {
    erat.push(luvut.length);
    return kaksinkertaisina(manager, luvut);
  });
  const tulokset = Promise.all(Array.from({ length: 120 }, (_, i) => kahdesti(i)));
  expect(tavat).toEqual(['read', 'read']);
  await paasta();
  expect(await tulokset).toEqual(Array.from({ length: 120 }, (_, i) => 2 * i));
  expect(erat.sort((a, b) => a - b)).toEqual([1, 1, 18, 50, 50]);
});

test('yhden lauseen erä ei tarvitse tapahtumaa', async () => {
  const { transactions, tavat, paasta } = kirjatut();
  const kahdesti = new Together(transactions, 1).write(kaksinkertaisina, (luvut) => luvut.length === 1);
  const tulokset = Promise.all([1, 2, 3].map(kahdesti));
  await paasta();
  expect(await tulokset).toEqual([2, 4, 6]);
  expect(tavat).toEqual(['writeStatement', 'write']);
});

test('yhden oma virhe ei vie muita: erä tehdään uudelleen yksitellen', async () => {
  const { transactions, paasta } = kirjatut();
  const kahdesti = new Together(transactions, 1).write((manager, luvut: readonly number[]) =>
    luvut.includes(3) ? Promise.reject(new Error('kolme')) : kaksinkertaisina(manager, luvut),
  );
  const tulokset = Promise.allSettled([1, 2, 3, 4].map(kahdesti));
  await paasta();
  expect((await tulokset).map((tulos) => (tulos.status === 'fulfilled' ? tulos.value : 'virhe'))).toEqual([
    2,
    4,
    'virhe',
    8,
  ]);
});

test('varaston virhe on koko erän, eikä sitä yritetä uudelleen', async () => {
  const { transactions, tavat, paasta } = kirjatut();
  const kahdesti = new Together(transactions, 1).write(() => Promise.reject(new EhoksError('tallennus.ei-onnistu')));
  const tulokset = Promise.allSettled([1, 2, 3].map(kahdesti));
  await paasta();
  expect((await tulokset).every(({ status }) => status === 'rejected')).toBe(true);
  expect(tavat).toHaveLength(2);
});

test('tyhjennys odottaa nekin, jotka odottavat vuoroaan', async () => {
  const { transactions, paasta } = kirjatut();
  const together = new Together(transactions, 1);
  const kahdesti = together.write(kaksinkertaisina);
  const valmiit: number[] = [];
  for (const luku of [1, 2]) void kahdesti(luku).then((tulos) => valmiit.push(tulos));
  const tyhjennys = together.drain();
  await paasta();
  await tyhjennys;
  expect(valmiit).toEqual([2, 4]);
});
