import { esimerkkiTiedote } from '@ehoks/testing';
import { aikaleima } from '../../src/aika/aikaleima.js';
import { voimassaOlevatTiedotteet, type Yleiso } from '../../src/tiedotteet/tiedote.js';
import { luettelo, taulukko } from '../taulukko.js';

test.each(taulukko('tiedotteet.md'))('$esimerkki', ({ alkaen = '', asti, katsoja, nyt = '', ...rivi }) => {
  const tiedote = esimerkkiTiedote({
    alkaen: aikaleima(alkaen),
    ...(asti && { asti: aikaleima(asti) }),
    yleiso: luettelo(rivi['yleisö'] ?? '') as Yleiso[],
  });
  const naytettavat = voimassaOlevatTiedotteet([tiedote], katsoja as Yleiso, aikaleima(nyt));
  expect(naytettavat).toEqual(rivi['näkyy'] === 'kyllä' ? [tiedote] : []);
});

test('viimeksi alkanut on ensin', () => {
  const alkaneet = ['2026-01-02', '2026-01-03', '2026-01-01'].map((pv) =>
    esimerkkiTiedote({ id: pv, alkaen: aikaleima(`${pv}T00:00:00Z`) }),
  );
  const naytettavat = voimassaOlevatTiedotteet(alkaneet, 'virkailija', aikaleima('2026-02-01T00:00:00Z'));
  expect(naytettavat.map(({ id }) => id)).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
});
