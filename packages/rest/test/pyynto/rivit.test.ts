import { riveittain } from '../../src/pyynto/rivit.js';

async function* paloina(teksti: string, koko: number): AsyncGenerator<Uint8Array> {
  const tavut = Buffer.from(teksti);
  for (let i = 0; i < tavut.length; i += koko) yield tavut.subarray(i, i + koko);
}

async function luettuina(
  teksti: string,
  koko: number,
  raja = 10,
): Promise<readonly (readonly [number, string | undefined])[]> {
  const rivit: (readonly [number, string | undefined])[] = [];
  for await (const { rivi, tavut } of riveittain(paloina(teksti, koko), raja))
    rivit.push([rivi, tavut && Buffer.from(tavut).toString()]);
  return rivit;
}

test.each([1, 2, 3, 5, 1000])('rivit ovat samat, olivatpa palat miten suuria tahansa (%i)', async (koko) => {
  expect(await luettuina('eka\n\ntöinen\r\n \t\r\nviides', koko)).toEqual([
    [1, 'eka'],
    [3, 'töinen\r'],
    [5, 'viides'],
  ]);
  expect(await luettuina('eka\n', koko)).toEqual([[1, 'eka']]);
  expect(await luettuina('', koko)).toEqual([]);
});

test.each([1, 7, 1000])('rajan mittainen rivi luetaan, pidemmästä ei jää mitään (%i)', async (koko) => {
  expect(await luettuina(`${'a'.repeat(10)}\n${'b'.repeat(11)}\nc\n${'d'.repeat(500)}`, koko)).toEqual([
    [1, 'a'.repeat(10)],
    [2, undefined],
    [3, 'c'],
    [4, undefined],
  ]);
});
