import { aikaleima } from '../../src/aika/aikaleima.js';
import { paiva } from '../../src/aika/paiva.js';
import {
  MUISTUTETTAVAT,
  MUISTUTUKSET,
  MUISTUTUSLAJIT,
  muistutusikkuna,
  muistutuslajit,
  type Muistutettava,
  type Muistutuslaji,
} from '../../src/muistutukset/muistutuslajit.js';
import { OPPIJAN_RYTMI, RYTMIEN_NIMET, RYTMIT, seuraavaLahetys, type Rytmi } from '../../src/muistutukset/rytmit.js';
import { tiedostonTaulukot, type Rivi } from '../taulukko.js';

const [LAJIT = [], IKKUNAT = [], RYTMITAULUKKO = []] = tiedostonTaulukot('muistutukset.md');

const kenelle = (rivi: Rivi): readonly Muistutettava[] => MUISTUTETTAVAT.filter((yksi) => rivi[yksi] === 'kyllä');

test('taulukossa on jokainen laji, ja ohjelmassa on vain taulukon lajit', () => {
  expect(LAJIT.map((rivi) => rivi['laji'])).toEqual(MUISTUTUSLAJIT);
  for (const yksi of MUISTUTETTAVAT)
    expect(muistutuslajit(yksi)).toEqual(LAJIT.filter((rivi) => rivi[yksi] === 'kyllä').map((rivi) => rivi['laji']));
});

test.each(LAJIT)('$laji', (rivi) => {
  const { kenelle: saajat, paivia } = MUISTUTUKSET[rivi['laji'] as Muistutuslaji];
  expect([saajat, paivia]).toEqual([kenelle(rivi), Number(rivi['päiviä'])]);
});

test.each(IKKUNAT)('$esimerkki', (rivi) => {
  const kerrottu = rivi['edellinen viesti'] ? paiva(rivi['edellinen viesti']) : undefined;
  const ikkuna = muistutusikkuna(rivi['laji'] as Muistutuslaji, kerrottu, paiva(rivi['tänään'] ?? ''));
  expect(ikkuna ? `${ikkuna.alkaen}–${ikkuna.paattyen}` : '').toBe(rivi['kerrotaan']);
});

test('taulukossa on jokainen rytmi, ja oppijalla on sellainen, joka hänellä saa olla', () => {
  expect(new Set(RYTMITAULUKKO.map((rivi) => rivi['rytmi']))).toEqual(new Set(RYTMIEN_NIMET));
  expect(RYTMIT[OPPIJAN_RYTMI].kenelle).toContain('oppija');
});

test.each(RYTMITAULUKKO)('$rytmi $nyt', (rivi) => {
  const rytmi = rivi['rytmi'] as Rytmi;
  expect(RYTMIT[rytmi].kenelle).toEqual(kenelle(rivi));
  expect(seuraavaLahetys(rytmi, aikaleima(rivi['nyt'] ?? ''))).toBe(aikaleima(rivi['seuraava'] ?? ''));
});
