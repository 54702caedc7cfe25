import { Kirjanpito, tarkistaKirjanpito, type SailynytHoks } from '../../src/index.js';

const OIKEUS = '1.2.246.562.15.44400000145';

/** Marks 1 and 2 were acknowledged one after the other, 3 was refused, 4 was not answered. */
function kirjattu(): Kirjanpito {
  const kirjanpito = new Kirjanpito();
  for (const versio of [1, 2]) kirjanpito.paata(kirjanpito.aloita(OIKEUS), { laji: 'hyvaksytty', hoksId: 7, versio });
  kirjanpito.paata(kirjanpito.aloita(OIKEUS), { laji: 'hylatty' });
  kirjanpito.aloita(OIKEUS);
  return kirjanpito;
}
const hoks = (merkit: readonly number[], muutokset: Partial<SailynytHoks> = {}): SailynytHoks => ({
  hoksId: 7,
  opiskeluoikeus: OIKEUS,
  versiot: merkit.map((merkki, i) => ({ versio: i + 1, merkki })),
  ...muutokset,
});
const lajit = (sailyneet: readonly SailynytHoks[], kirjanpito = kirjattu()): string[] =>
  tarkistaKirjanpito(kirjanpito, sailyneet).map(({ laji, merkki }) => [laji, ...(merkki ? [merkki] : [])].join(' '));

test.each([[[1, 2]], [[1, 2, 4]]])(
  'kuitatut tallessa, vastauksetta jäänyt kerran tai ei lainkaan: %j kelpaa',
  (merkit) => {
    expect(lajit([hoks(merkit)])).toEqual([]);
  },
);

test.each<[string, readonly SailynytHoks[], readonly string[]]>([
  ['suunnitelma katosi', [], ['kadonnut 1', 'kadonnut 2']],
  ['viimeinen kuitattu katosi', [hoks([1])], ['kadonnut 2']],
  ['kuitatun paikalla on toinen', [hoks([1, 4])], ['kadonnut 2']],
  ['kuitattu eri numerolla', [hoks([1, 4, 2])], ['jarjestys 2', 'vaara-numero 2']],
  ['vaihtoivat paikkaa', [hoks([2, 1])], ['jarjestys 1', 'vaara-numero 1', 'vaara-numero 2']],
  ['hylätty tallessa', [hoks([1, 2, 3])], ['hylatty-tallessa 3']],
  ['vastauksetta jäänyt kahdesti', [hoks([1, 2, 4, 4])], ['kahdesti 4']],
  ['kukaan ei kirjoittanut', [hoks([1, 2, 9])], ['tuntematon 9']],
  ['puoliksi kirjoitettu, merkitön', [hoks([1, 2, NaN])], ['tuntematon']],
  [
    'toisen opiskeluoikeuden kirjoitus',
    [hoks([1, 2]), hoks([4], { hoksId: 8, opiskeluoikeus: '…' })],
    ['tuntematon 4'],
  ],
  ['kaksi suunnitelmaa', [hoks([1, 2]), hoks([4], { hoksId: 8 })], ['monta-suunnitelmaa']],
  [
    'numerossa aukko',
    [hoks([], { versiot: [1, 2, 4].map((versio, i) => ({ versio, merkki: [1, 2, 4][i]! })) })],
    ['numerointi'],
  ],
])('%s', (_nimi, sailyneet, odotettu) => {
  expect(lajit(sailyneet).sort()).toEqual([...odotettu].sort());
});

describe('luku', () => {
  const luettu = (versio: number, merkki: number, alkoi: 'alussa' | 'lopussa'): Kirjanpito => {
    const kirjanpito = kirjattu();
    kirjanpito.luvut.push({ hoksId: 7, versio, merkki, alkoi: alkoi === 'alussa' ? 0 : kirjanpito.nyt() });
    return kirjanpito;
  };

  test('kelpaa, kun se on tallessa eikä vanhentunut ennen alkuaan', () => {
    expect(lajit([hoks([1, 2])], luettu(1, 1, 'alussa'))).toEqual([]);
    expect(lajit([hoks([1, 2, 4])], luettu(2, 2, 'lopussa'))).toEqual([]);
  });

  test('vanhentunut jo alkaessaan', () => {
    expect(lajit([hoks([1, 2])], luettu(1, 1, 'lopussa'))).toEqual(['vanha-luku 1']);
  });

  test('eri sisältö kuin on tallessa', () => {
    expect(lajit([hoks([1, 2])], luettu(2, 4, 'lopussa'))).toEqual(['vaara-luku 4']);
    expect(lajit([hoks([1, 2])], luettu(3, 4, 'lopussa'))).toEqual(['vaara-luku 4']);
  });
});
