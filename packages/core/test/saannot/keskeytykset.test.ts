import { tarkista } from '../../src/saannot/tarkista.js';
import { malliLuonnos, malliTapa, malliTilanne, malliTutkinnonOsa, paivaSolusta } from '../malli-hoks.js';
import { luettelo, saantotaulukko } from '../taulukko.js';

function keskeytyksilla(keskeytykset: readonly string[], loppu = malliTapa().loppu) {
  const keskeytymisajanjaksot = keskeytykset.map((jakso) => {
    const [alku = '', loppu = ''] = jakso.split('/');
    return { alku: paivaSolusta(alku), loppu: paivaSolusta(loppu) };
  });
  const osaamisenHankkimistavat = [malliTapa({ loppu, keskeytymisajanjaksot })];
  return malliLuonnos({ hankittavatAmmatTutkinnonOsat: [malliTutkinnonOsa({ osaamisenHankkimistavat })] });
}

saantotaulukko('keskeytykset.md', (rivi) => ({
  luonnos: keskeytyksilla(luettelo(rivi['keskeytykset'] ?? ''), paivaSolusta(rivi['hankkimistapa päättyy'] ?? '')),
  tilanne: malliTilanne(),
}));

describe('kun keskeytyksen loppu on väärän muotoinen', () => {
  const LUETTELO = ['hankittavatAmmatTutkinnonOsat', 0, 'osaamisenHankkimistavat', 0, 'keskeytymisajanjaksot'];
  const luonnos = keskeytyksilla(['2025-02-03/', '2025-03-03/2025-03-07']);
  const avoimet = (paikka: number) =>
    tarkista(
      {
        luonnos,
        muotohavainnot: [{ koodi: 'paiva.ei-kelpaa', taso: 'virhe', polku: [...LUETTELO, paikka, 'loppu'] }],
      },
      malliTilanne(),
    ).filter(({ koodi }) => koodi === 'keskeytymisajanjaksot.avoin-ei-viimeinen');

  test('niin keskeytystä ei sanota avoimeksi', () => expect(avoimet(0)).toEqual([]));
  test('toisen keskeytyksen virhe ei kätke avointa', () => expect(avoimet(1)).toHaveLength(1));
});
