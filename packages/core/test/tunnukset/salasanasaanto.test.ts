import fc from 'fast-check';
import {
  LUOTAVA_SALASANA,
  SALASANAPUUTTEET,
  SALASANASAANNOT,
  salasananPuutteet,
  type Salasanapuute,
  type Salasanasaanto,
  type SalasanasaannonNimi,
} from '../../src/tunnukset/salasanasaanto.js';
import { luettelo, taulukko, type Rivi } from '../taulukko.js';

const NIMET = Object.keys(SALASANASAANNOT) as SalasanasaannonNimi[];
const RIVIT = taulukko('salasanat.md');
const esimerkit = RIVIT.filter((rivi) => rivi['esimerkki']);
const LUOKAT = ['pieni-kirjain', 'iso-kirjain', 'numero', 'erikoismerkki'] as const;

/** Salasana, jonka viimeistä merkkiä on toistettu taulukon pituuteen asti. */
function salasana(rivi: Rivi): string {
  const alku = rivi['salasana'] ?? '';
  return alku.padEnd(Number(rivi['pituus'] || 0), alku.at(-1));
}

describe('taulukko', () => {
  test('säännöistä on sama asiantuntijoilla ja koodissa', () => {
    const rivit = RIVIT.filter((rivi) => rivi['sääntö']);
    expect(rivit.map((rivi) => rivi['sääntö'])).toEqual(NIMET);
    const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
    for (const rivi of rivit) {
      const saanto: Salasanasaanto = SALASANASAANNOT[rivi['sääntö'] as SalasanasaannonNimi];
      expect(saanto.vahintaan).toBe(Number(rivi['vähintään merkkejä']));
      expect(saanto.luokkiaVahintaan).toBe(Number(rivi['vähintään luokkia']));
      expect(saanto.luokat).toEqual(LUOKAT);
      if (rivi['sallitut merkit'] === 'kaikki') expect(saanto.sallitut).toBeUndefined();
      else
        expect(ascii.filter((merkki) => saanto.sallitut?.test(merkki)).sort()).toEqual(
          [...(rivi['sallitut merkit'] ?? '').replaceAll(' ', '')].sort(),
        );
    }
  });

  test('mainitsee jokaisen puutteen jossakin esimerkissä, eikä muita', () => {
    const mainitut = esimerkit.flatMap((rivi) => NIMET.flatMap((nimi) => luettelo(rivi[nimi] ?? '')));
    expect([...new Set(mainitut)].sort()).toEqual([...SALASANAPUUTTEET].sort());
  });
});

describe.each(NIMET)('%s', (nimi) => {
  const saanto: Salasanasaanto = SALASANASAANNOT[nimi];

  test.each(esimerkit)('$esimerkki', (rivi) => {
    expect(salasananPuutteet(salasana(rivi), nimi)).toEqual(luettelo(rivi[nimi] ?? ''));
  });

  test('luotava salasana kelpaa, kun siinä on jokaisen luokan merkkejä', () => {
    const { pituus, merkit } = LUOTAVA_SALASANA;
    const luotu = fc.string({
      unit: fc.constantFrom(...merkit),
      minLength: pituus,
      maxLength: pituus,
    });
    fc.assert(
      fc.property(luotu, (arvo) => {
        const kaikki = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((luokka) => luokka.test(arvo)).length;
        const puutteet = salasananPuutteet(arvo, nimi);
        expect(puutteet).toHaveLength(kaikki >= saanto.luokkiaVahintaan ? 0 : 4 - kaikki);
        expect(LUOKAT).toEqual(expect.arrayContaining([...puutteet]));
      }),
    );
  });

  const mikaTahansa = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 230 }),
    fc.string({ unit: fc.constantFrom('a', 'B', '1', '!', ' ', 'ä', '😀'), maxLength: 230 }),
  );

  test('puutteet ovat tunnettuja, kukin kerran, eikä salasana näy niissä', () => {
    fc.assert(
      fc.property(mikaTahansa, (arvo) => {
        const puutteet = salasananPuutteet(arvo, nimi);
        expect(new Set(puutteet).size).toBe(puutteet.length);
        expect(SALASANAPUUTTEET).toEqual(expect.arrayContaining([...puutteet]));
      }),
    );
  });

  test('liian lyhyt on täsmälleen se, jossa on merkkejä alle vähimmäismäärän', () => {
    fc.assert(
      fc.property(mikaTahansa, (arvo) => {
        expect(salasananPuutteet(arvo, nimi).includes('liian-lyhyt')).toBe([...arvo].length < saanto.vahintaan);
      }),
    );
  });

  test('merkin lisääminen ei koskaan lisää muuta puutetta kuin liian pitkän tai kielletyn merkin', () => {
    fc.assert(
      fc.property(mikaTahansa, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (arvo, lisays) => {
        const ennen = salasananPuutteet(arvo, nimi);
        const lisatyt: readonly Salasanapuute[] = ['liian-pitka', 'kielletty-merkki'];
        expect(
          salasananPuutteet(arvo + lisays, nimi).filter((puute) => !ennen.includes(puute) && !lisatyt.includes(puute)),
        ).toEqual([]);
      }),
    );
  });
});

describe('luotava salasana', () => {
  test('sisältää jokaisen luokan merkkejä, kunkin merkin kerran', () => {
    const { merkit } = LUOTAVA_SALASANA;
    expect(new Set(merkit).size).toBe(merkit.length);
    for (const luokka of [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/]) expect(merkit).toMatch(luokka);
  });

  test.each(['0Oo', '1lI|'])('merkeistä %s on korkeintaan yksi', (sekoittuvat) => {
    const { merkit } = LUOTAVA_SALASANA;
    expect([...sekoittuvat].filter((merkki) => merkit.includes(merkki)).length).toBeLessThanOrEqual(1);
  });
});
