import fc from 'fast-check';
import { nimetMuistuttavat, samankaltaisuus } from '../../src/oppijoiden-tuonti/nimien-vertailu.js';
import { taulukko } from '../taulukko.js';

test.each(taulukko('oppijoiden-tuonti.md').filter((rivi) => rivi['tuotu nimi']))(
  '$tuotu nimi – $rekisterin nimi: $muistuttaa',
  ({ muistuttaa, ...rivi }) => {
    const nimi = (sarake: string) => {
      const [sukunimi = '', etunimet = ''] = (rivi[sarake] ?? '').split(', ');
      return { sukunimi, etunimet };
    };
    const [tuotu, rekisterissa] = [nimi('tuotu nimi'), nimi('rekisterin nimi')];
    expect(nimetMuistuttavat(tuotu, rekisterissa)).toBe(muistuttaa === 'kyllä');
    expect(nimetMuistuttavat(rekisterissa, tuotu)).toBe(muistuttaa === 'kyllä');
  },
);

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
  ['', 'a', 0],
  ['', '', 1],
])('Jaro–Winkler: %s, %s', (a, b, odotettu) => expect(samankaltaisuus(a, b)).toBeCloseTo(odotettu, 2));

test('samankaltaisuus on nollasta yhteen, sama molemmin päin, ja itsensä kanssa yksi', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const arvo = samankaltaisuus(a, b);
      expect(arvo).toBeGreaterThanOrEqual(0);
      expect(arvo).toBeLessThanOrEqual(1);
      expect(samankaltaisuus(a, a)).toBe(1);
    }),
  );
});
