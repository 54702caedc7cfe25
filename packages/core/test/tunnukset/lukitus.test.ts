import fc from 'fast-check';
import { aikaleima, siirraSekunteja, type Aikaleima } from '../../src/aika/aikaleima.js';
import type { Kirjautumisyritys } from '../../src/tunnukset/kirjautumisyritys-repository.port.js';
import { kokonaanLukittuAsti, LUKITUSKAYTANTO, lukittuAsti } from '../../src/tunnukset/lukitus.js';
import { luettelo, taulukko, type Rivi } from '../taulukko.js';

const MINUUTTI = 60_000;
const VUOROKAUSI = 24 * 60 * MINUUTTI;
const OMA = '192.0.2.1';

const RIVIT = taulukko('lukitus.md');
const rivit = (sarake: string): Rivi[] => RIVIT.filter((rivi) => rivi[sarake]);

/** `13.59` päivänä 1, `2. pv 13.59` sen jälkeen. */
function hetki(teksti: string): Aikaleima {
  const [, paiva = '1', kello = ''] = /^(?:(\d)\. pv )?(\d\d\.\d\d)$/.exec(teksti) ?? [];
  return aikaleima(`2025-03-0${paiva}T${kello.replace('.', ':')}:00Z`);
}

function yritys(aika: Aikaleima, tulos: Kirjautumisyritys['tulos'], lahde = OMA, maara?: number): Kirjautumisyritys {
  return { kayttajatunnus: 'siirto', lahde, aika, tulos, ...(maara !== undefined && { maara }) };
}

/** `5 × 12.00 B` on viisi yritystä lähteestä B. */
function yritykset(solu: string, tulos: Kirjautumisyritys['tulos'], lahde = OMA): Kirjautumisyritys[] {
  return luettelo(solu).flatMap((osa) => {
    const [, maara = '1', teksti = '', oma = lahde] = /^(?:(\d+) × )?(.+?)(?: ([A-Z]))?$/.exec(osa) ?? [];
    return Array.from({ length: Number(maara) }, () => yritys(hetki(teksti), tulos, oma));
  });
}

const aikajarjestyksessa = (joukko: readonly Kirjautumisyritys[]): Kirjautumisyritys[] =>
  [...joukko].sort((a, b) => a.aika.localeCompare(b.aika));

/** Samat yritykset niin kuin varasto ne säilyttää: lukittuna tehdyt saman hetken yritykset ovat yksi merkintä määrineen. */
function tiivistettyna(joukko: readonly Kirjautumisyritys[]): Kirjautumisyritys[] {
  return joukko.reduce<Kirjautumisyritys[]>((tiivistetyt, uusi) => {
    const edellinen = tiivistetyt.at(-1);
    const yhteen = (['tulos', 'aika', 'lahde'] as const).every((tieto) => edellinen?.[tieto] === uusi[tieto]);
    if (edellinen === undefined || !yhteen || uusi.tulos !== 'lukittu') return [...tiivistetyt, uusi];
    return [...tiivistetyt.slice(0, -1), { ...edellinen, maara: (edellinen.maara ?? 1) + (uusi.maara ?? 1) }];
  }, []);
}

test('rajat ovat samat asiantuntijoilla ja koodissa', () => {
  expect(rivit('raja').map((rivi) => Number(rivi['arvo']))).toEqual([
    LUKITUSKAYTANTO.yrityksia,
    LUKITUSKAYTANTO.yrityksiaKaikista,
    LUKITUSKAYTANTO.lahteita,
    LUKITUSKAYTANTO.ikkunaTunteina,
    LUKITUSKAYTANTO.lukitusTunteina,
    LUKITUSKAYTANTO.pidennysMinuutteina,
    LUKITUSKAYTANTO.enintaanTunteina,
  ]);
  expect(Object.keys(LUKITUSKAYTANTO)).toHaveLength(rivit('raja').length);
});

describe('yksi lähde', () => {
  test.each(rivit('tapaus'))('$tapaus', (rivi) => {
    const lahde = rivi['lähde'] === 'sama' ? OMA : '192.0.2.2';
    const kaikki = aikajarjestyksessa([
      ...yritykset(rivi['väärät salasanat'] ?? '', 'vaara-salasana', lahde),
      ...yritykset(rivi['yritykset lukittuna'] ?? '', 'lukittu', lahde),
    ]);
    const odotettu = rivi['lukittu asti'] ? hetki(rivi['lukittu asti']) : undefined;
    const nyt = hetki(rivi['nyt'] ?? '');
    expect(lukittuAsti(kaikki, OMA, nyt)).toBe(odotettu);
    expect(lukittuAsti(tiivistettyna(kaikki), OMA, nyt)).toBe(odotettu);
  });
});

describe('koko tunnus', () => {
  test.each(rivit('koko tunnus'))('$koko tunnus', (rivi) => {
    const kaikki = aikajarjestyksessa([
      ...yritykset(rivi['väärät salasanat'] ?? '', 'vaara-salasana'),
      ...yritykset(rivi['yritykset lukittuna'] ?? '', 'lukittu'),
    ]);
    const odotettu = rivi['lukittu kaikkialta asti'] ? hetki(rivi['lukittu kaikkialta asti']) : undefined;
    const nyt = hetki(rivi['nyt'] ?? '');
    expect(kokonaanLukittuAsti(kaikki, nyt)).toBe(odotettu);
    expect(kokonaanLukittuAsti(tiivistettyna(kaikki), nyt)).toBe(odotettu);
  });
});

describe('avaaminen', () => {
  test.each(rivit('avaaminen'))('$avaaminen', (rivi) => {
    const kaikki = aikajarjestyksessa([
      ...yritykset(rivi['väärät salasanat'] ?? '', 'vaara-salasana'),
      ...yritykset(rivi['yritykset lukittuna'] ?? '', 'lukittu'),
      yritys(hetki(rivi['avattu'] ?? ''), 'avattu', ''),
    ]);
    const nyt = hetki(rivi['nyt'] ?? '');
    const loppu = (sarake: string) => (rivi[sarake] ? hetki(rivi[sarake]) : undefined);
    expect(kokonaanLukittuAsti(kaikki, nyt)).toBe(loppu('lukittu kaikkialta asti'));
    expect(lukittuAsti(kaikki, 'A', nyt)).toBe(loppu('lähde A lukittu asti'));
  });
});

const TULOS = fc.constantFrom<Kirjautumisyritys['tulos'][]>('vaara-salasana', 'vaara-salasana', 'lukittu');
const LAHTEET = [OMA, '192.0.2.2', '198.51.100.3', '2001:db8::4'] as const;
/** Usein tiheään, joskus tuntien päässä. */
const VALI = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2000 }) },
);

/** Yrityksiä aikajärjestyksessä annetuista lähteistä; väli minuutteina. Lukittuna tehty merkintä voi tarkoittaa montaa yritystä. */
function yrityksia(...lahteet: readonly string[]): fc.Arbitrary<Kirjautumisyritys[]> {
  const yksi = fc.record({
    vali: VALI,
    tulos: TULOS,
    lahde: fc.constantFrom(...lahteet),
    maara: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  });
  return fc.array(yksi, { minLength: 1, maxLength: 120, size: 'max' }).map((valit) => {
    let aika = Date.parse('2025-03-01T00:00:00Z');
    return valit.map(({ vali, tulos, lahde, maara }) =>
      yritys(aikaleimaksi((aika += vali * MINUUTTI)), tulos, lahde, tulos === 'lukittu' ? maara : undefined),
    );
  });
}

const aikaleimaksi = (millisekuntia: number): Aikaleima => new Date(millisekuntia).toISOString() as Aikaleima;
const viimeinen = (joukko: readonly Kirjautumisyritys[]): Aikaleima => joukko.at(-1)!.aika;
const ms = (asti: Aikaleima | undefined): number => (asti === undefined ? 0 : Date.parse(asti));

/** Molemmat lukitukset samoin: hetki, johon asti, yrityksistä ja nykyhetkestä. */
const LUKITUKSET: readonly (readonly [
  nimi: string,
  asti: (joukko: readonly Kirjautumisyritys[], nyt: Aikaleima) => Aikaleima | undefined,
  vaaria: number,
])[] = [
  ['yhden lähteen lukitus', (joukko, nyt) => lukittuAsti(joukko, OMA, nyt), LUKITUSKAYTANTO.yrityksia],
  ['koko tunnuksen lukitus', kokonaanLukittuAsti, LUKITUSKAYTANTO.yrityksiaKaikista],
];

describe.each(LUKITUKSET)('%s', (_, asti, vaaria) => {
  const kaikista = yrityksia(...LAHTEET);

  test('syntyy satunnaisissakin yrityksissä usein, joten ominaisuudet eivät ole tyhjiä', () => {
    const lukitut = fc.sample(kaikista, { numRuns: 200, seed: 1 }).filter((joukko) => asti(joukko, viimeinen(joukko)));
    expect(lukitut.length).toBeGreaterThan(20);
  });

  test('ei koskaan lyhene yrityksestä, joka tehdään lukituksen aikana', () => {
    fc.assert(
      fc.property(
        kaikista,
        TULOS,
        fc.constantFrom(...LAHTEET),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (joukko, tulos, lahde, osuus) => {
          const ennen = asti(joukko, viimeinen(joukko));
          fc.pre(ennen !== undefined);
          const alku = ms(viimeinen(joukko));
          const nyt = aikaleimaksi(alku + Math.floor((ms(ennen) - 1 - alku) * osuus));
          expect(ms(asti([...joukko, yritys(nyt, tulos, lahde)], nyt))).toBeGreaterThanOrEqual(ms(ennen));
        },
      ),
    );
  });

  test('päättyy kahden vuorokauden kuluessa viimeisestä yrityksestä', () => {
    fc.assert(
      fc.property(kaikista, (joukko) => {
        const nyt = viimeinen(joukko);
        expect(ms(asti(joukko, nyt) ?? nyt) - ms(nyt)).toBeLessThanOrEqual(2 * VUOROKAUSI);
        expect(asti(joukko, aikaleimaksi(ms(nyt) + 2 * VUOROKAUSI))).toBeUndefined();
      }),
    );
  });

  test('ilman uusia yrityksiä pysyy samassa hetkessä, kunnes se tulee', () => {
    fc.assert(
      fc.property(kaikista, (joukko) => {
        const loppu = asti(joukko, viimeinen(joukko));
        fc.pre(loppu !== undefined);
        expect(asti(joukko, aikaleimaksi(ms(loppu) - 1))).toBe(loppu);
        expect(asti(joukko, loppu)).toBeUndefined();
      }),
    );
  });

  test('merkintä, joka tarkoittaa montaa yritystä, on sama kuin yritykset erikseen samalla hetkellä', () => {
    fc.assert(
      fc.property(kaikista, (joukko) => {
        const erikseen = joukko.flatMap(({ maara = 1, ...yksi }) => Array.from({ length: maara }, () => yksi));
        const nyt = viimeinen(joukko);
        expect(asti(erikseen, nyt)).toBe(asti(joukko, nyt));
      }),
    );
  });

  test('ei synny ilman vääriä salasanoja eikä liian vähistä', () => {
    fc.assert(
      fc.property(kaikista, (joukko) => {
        const vahat = joukko.filter(
          ({ tulos }, i) =>
            tulos === 'lukittu' ||
            joukko.slice(0, i + 1).filter((yksi) => yksi.tulos === 'vaara-salasana').length < vaaria,
        );
        fc.pre(vahat.length > 0);
        expect(asti(vahat, viimeinen(vahat))).toBeUndefined();
      }),
    );
  });
});

test('toisten lähteiden yritykset eivät lukitse tätä lähdettä eivätkä vaikuta sen lukitukseen', () => {
  fc.assert(
    fc.property(yrityksia(...LAHTEET), (joukko) => {
      const nyt = viimeinen(joukko);
      const omat = joukko.filter(({ lahde }) => lahde === OMA);
      expect(lukittuAsti(joukko, OMA, nyt)).toBe(lukittuAsti(omat, OMA, nyt));
      expect(lukittuAsti(joukko, '203.0.113.9', nyt)).toBeUndefined();
    }),
  );
});

test('yksi lähde ei koskaan lukitse koko tunnusta, yritti se kuinka monta kertaa tahansa', () => {
  fc.assert(
    fc.property(yrityksia(OMA), (joukko) => {
      for (const [i, { aika }] of joukko.entries())
        expect(kokonaanLukittuAsti(joukko.slice(0, i + 1), aika)).toBeUndefined();
    }),
    { numRuns: 25 },
  );
});

test('koko tunnus ei lukkiudu, jollei kahdesta lähteestä ole vääriä saman vuorokauden aikana', () => {
  fc.assert(
    fc.property(yrityksia(...LAHTEET), (joukko) => {
      const nyt = viimeinen(joukko);
      const vaarat = joukko.filter(({ tulos }) => tulos === 'vaara-salasana');
      const kahdesta = vaarat.some((yksi) =>
        vaarat.some((toinen) => yksi.lahde !== toinen.lahde && Math.abs(ms(yksi.aika) - ms(toinen.aika)) < VUOROKAUSI),
      );
      if (!kahdesta) expect(kokonaanLukittuAsti(joukko, nyt)).toBeUndefined();
    }),
  );
});

describe('yritys, joka on lukituksen aikana mutta sen viime minuutilla', () => {
  const viisi = Array.from({ length: 5 }, () => yritys(aikaleima('2025-03-01T12:00:30Z'), 'vaara-salasana'));
  const alku = aikaleima('2025-03-01T14:00:10Z');

  test('pidentää', () => {
    expect(lukittuAsti([...viisi, yritys(alku, 'lukittu')], OMA, alku)).toBe('2025-03-01T14:10:30.000Z');
  });

  test('toisen kerran samassa minuutissa pidentää toisen kerran', () => {
    const toinen = siirraSekunteja(alku, 40);
    const joukko = [...viisi, yritys(alku, 'lukittu'), yritys(toinen, 'lukittu')];
    expect(lukittuAsti(joukko, OMA, toinen)).toBe('2025-03-01T14:20:30.000Z');
  });
});
