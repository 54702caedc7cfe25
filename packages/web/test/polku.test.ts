import { lomakkeenPaikka, siirtynyt } from '../selain/virkailija/lomake/polku.js';

const vaihtoon = (paikka: number): number => [1, 0][paikka] ?? paikka;
const toinenPois = (paikka: number): number | undefined =>
  paikka === 1 ? undefined : paikka > 1 ? paikka - 1 : paikka;

test.each([
  ['/osat/0/jaksot/2', vaihtoon, '/osat/1/jaksot/2'],
  ['/osat/1', vaihtoon, '/osat/0'],
  ['/osat/2/jaksot/0', vaihtoon, '/osat/2/jaksot/0'],
  ['/osat/1/jaksot/0', toinenPois, undefined],
  ['/osat/10', toinenPois, '/osat/9'],
  ['/osat', vaihtoon, '/osat'],
  ['/osat-muualta/0', vaihtoon, '/osat-muualta/0'],
])('%s seuraa listan jäseniä', (osoitin, uusiPaikka, odotettu) => {
  expect(siirtynyt(osoitin, '/osat', uusiPaikka)).toBe(odotettu);
});

describe('tyhjät jäsenet on jätetty lähetetystä pois', () => {
  const lomakkeella = {
    osat: [{}, { naytot: [{ alku: ' ' }, { alku: '2026-01-20', kuvaukset: ['', 'Vaihtaa jarrut.'] }] }],
  };

  test.each([
    ['/osat/0/naytot/0/kuvaukset/0', '/osat/1/naytot/1/kuvaukset/1'],
    ['/osat/0/naytot/0/loppu', '/osat/1/naytot/1/loppu'],
    ['/osat/0/jaksot/0', '/osat/1/jaksot/0'],
    ['/osat', '/osat'],
    ['', ''],
  ])('%s on lomakkeella %s', (lahetetyssa, odotettu) => {
    expect(lomakkeenPaikka(lomakkeella, lahetetyssa)).toBe(odotettu);
  });
});
