import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { esimerkkiHoks, esimerkkiTuvaHoks } from '@ehoks/testing';
import { kenttamuutokset, type Kenttamuutos } from '../../src/hoks/kenttamuutokset.js';
import { LISTAN_TUNTOMERKIT } from '../../src/hoks/listan-tuntomerkit.js';

type Puu = { [avain: string]: Arvo };
type Arvo = string | number | boolean | Puu | Arvo[] | undefined;

const TAPA = {
  alku: '2025-01-13',
  loppu: '2025-05-16',
  tyotehtavat: ['Lounas', 'Tilaukset'],
  keskeytymisajanjaksot: [{ alku: '2025-02-03', loppu: '2025-02-07' }, { alku: '2025-03-03' }],
  moduleId: 'tapa-1',
};
const OSA = { tutkinnonOsaKoodiUri: 'tutkinnonosat_300268', osaamisenHankkimistavat: [TAPA], moduleId: 'osa-1' };
const TOINEN = {
  tutkinnonOsaKoodiUri: 'tutkinnonosat_300269',
  osaamisenHankkimistavat: [] as object[],
  moduleId: 'osa-2',
};
const HOKS = {
  id: 1,
  muokattu: '2025-03-03T10:00:00.000Z',
  sahkoposti: 'oona@example.com',
  hankittavatAmmatTutkinnonOsat: [OSA, TOINEN],
};
const osilla = (...hankittavatAmmatTutkinnonOsat: object[]) => ({ ...HOKS, hankittavatAmmatTutkinnonOsat });
const tavalla = (muutokset: object) => osilla({ ...OSA, osaamisenHankkimistavat: [{ ...TAPA, ...muutokset }] }, TOINEN);
const OSAT = '/hankittavat-ammat-tutkinnon-osat';
const TAVAT = `${OSAT}/osa-1/osaamisen-hankkimistavat`;
const TAVAN_PAIKKA = `${OSAT}/0/osaamisen-hankkimistavat/0`;

describe('kerrotaan', () => {
  test.each<[string, object, readonly Kenttamuutos[]]>([
    ['ei mitään', { ...HOKS }, []],
    ['ei sitä, minkä palvelu itse asettaa', { ...HOKS, muokattu: '2025-03-04T10:00:00.000Z' }, []],
    [
      'yksi tieto',
      { ...HOKS, sahkoposti: 'oona@example.org' },
      [
        {
          polku: '/sahkoposti',
          laji: 'muuttunut',
          vanhaPaikka: '/sahkoposti',
          uusiPaikka: '/sahkoposti',
          vanha: 'oona@example.com',
          uusi: 'oona@example.org',
        },
      ],
    ],
    [
      'lisätty tieto',
      { ...HOKS, puhelinnumero: '040' },
      [{ polku: '/puhelinnumero', laji: 'lisatty', uusiPaikka: '/puhelinnumero', uusi: '040' }],
    ],
    [
      'poistettu tieto',
      { ...HOKS, sahkoposti: undefined },
      [{ polku: '/sahkoposti', laji: 'poistettu', vanhaPaikka: '/sahkoposti', vanha: 'oona@example.com' }],
    ],
    [
      'tyhjennetty lista poistettuina osina',
      osilla(),
      [
        { polku: `${OSAT}/osa-1`, laji: 'poistettu', vanhaPaikka: `${OSAT}/0`, vanha: OSA },
        { polku: `${OSAT}/osa-2`, laji: 'poistettu', vanhaPaikka: `${OSAT}/1`, vanha: TOINEN },
      ],
    ],
    [
      'puuttuva lista tyhjänä',
      { ...HOKS, hankittavatAmmatTutkinnonOsat: undefined },
      [
        { polku: `${OSAT}/osa-1`, laji: 'poistettu', vanhaPaikka: `${OSAT}/0`, vanha: OSA },
        { polku: `${OSAT}/osa-2`, laji: 'poistettu', vanhaPaikka: `${OSAT}/1`, vanha: TOINEN },
      ],
    ],
    ['ei tyhjää listaa puuttuvan tilalla', { ...HOKS, oppimisenTuki: [] }, []],
    [
      'uusi osa välissä yhtenä lisäyksenä',
      osilla(OSA, { ...TOINEN, moduleId: 'osa-3' }, TOINEN),
      [
        {
          polku: `${OSAT}/osa-3`,
          laji: 'lisatty',
          uusiPaikka: `${OSAT}/1`,
          uusi: { ...TOINEN, moduleId: 'osa-3' },
        },
      ],
    ],
    [
      'osat toisessa järjestyksessä yhtenä siirtona, ja päivä osan sisällä sen uudessa paikassa',
      osilla(TOINEN, { ...OSA, osaamisenHankkimistavat: [{ ...TAPA, loppu: '2025-05-30' }] }),
      [
        { polku: `${OSAT}/osa-1`, laji: 'siirtynyt', vanhaPaikka: `${OSAT}/0`, uusiPaikka: `${OSAT}/1` },
        {
          polku: `${TAVAT}/tapa-1/loppu`,
          laji: 'muuttunut',
          vanhaPaikka: `${TAVAN_PAIKKA}/loppu`,
          uusiPaikka: `${OSAT}/1/osaamisen-hankkimistavat/0/loppu`,
          vanha: '2025-05-16',
          uusi: '2025-05-30',
        },
      ],
    ],
    [
      'toiseen osaan siirretty jakso siirtona',
      osilla(
        { ...OSA, osaamisenHankkimistavat: [] },
        { ...TOINEN, osaamisenHankkimistavat: [{ ...TAPA, loppu: '2025-05-30' }] },
      ),
      [
        {
          polku: `${OSAT}/osa-2/osaamisen-hankkimistavat/tapa-1`,
          laji: 'siirtynyt',
          vanhaPaikka: TAVAN_PAIKKA,
          uusiPaikka: `${OSAT}/1/osaamisen-hankkimistavat/0`,
        },
        {
          polku: `${OSAT}/osa-2/osaamisen-hankkimistavat/tapa-1/loppu`,
          laji: 'muuttunut',
          vanhaPaikka: `${TAVAN_PAIKKA}/loppu`,
          uusiPaikka: `${OSAT}/1/osaamisen-hankkimistavat/0/loppu`,
          vanha: '2025-05-16',
          uusi: '2025-05-30',
        },
      ],
    ],
    [
      'teksti omana tuntomerkkinään',
      tavalla({ tyotehtavat: ['Tilaukset', 'a/b'] }),
      [
        {
          polku: `${TAVAT}/tapa-1/tyotehtavat/Lounas`,
          laji: 'poistettu',
          vanhaPaikka: `${TAVAN_PAIKKA}/tyotehtavat/0`,
          vanha: 'Lounas',
        },
        {
          polku: `${TAVAT}/tapa-1/tyotehtavat/a~1b`,
          laji: 'lisatty',
          uusiPaikka: `${TAVAN_PAIKKA}/tyotehtavat/1`,
          uusi: 'a/b',
        },
      ],
    ],
    [
      'jäsen, jolla ei ole module-id:tä, tuntomerkistään',
      tavalla({ keskeytymisajanjaksot: [{ alku: '2025-03-03', loppu: '2025-03-07' }] }),
      [
        {
          polku: `${TAVAT}/tapa-1/keskeytymisajanjaksot/2025-02-03`,
          laji: 'poistettu',
          vanhaPaikka: `${TAVAN_PAIKKA}/keskeytymisajanjaksot/0`,
          vanha: { alku: '2025-02-03', loppu: '2025-02-07' },
        },
        {
          polku: `${TAVAT}/tapa-1/keskeytymisajanjaksot/2025-03-03/loppu`,
          laji: 'lisatty',
          uusiPaikka: `${TAVAN_PAIKKA}/keskeytymisajanjaksot/0/loppu`,
          uusi: '2025-03-07',
        },
      ],
    ],
  ])('%s', (_, uusi, odotettu) => {
    expect(kenttamuutokset(HOKS, uusi)).toEqual(odotettu);
  });

  test('samannimiset erillään', () => {
    const polut = kenttamuutokset({}, { tekstit: ['a', 'a', 'a (2)', 'a'] }).map(({ polku }) => polku);
    expect(polut).toEqual(['/tekstit/a', '/tekstit/a (2)', '/tekstit/a (2) (2)', '/tekstit/a (3)']);
  });
});

test('jokaisella suunnitelman listalla on tapa tuntea jäsenensä', () => {
  const tuntematta: string[] = [];
  const kay = (nimi: string, arvo: Arvo): void => {
    if (Array.isArray(arvo))
      for (const jasen of arvo) {
        if (typeof jasen === 'object' && !('moduleId' in jasen) && !LISTAN_TUNTOMERKIT.has(nimi)) tuntematta.push(nimi);
        kay(nimi, jasen);
      }
    else if (typeof arvo === 'object') for (const [avain, sisalto] of Object.entries(arvo)) kay(avain, sisalto);
  };
  for (const hoks of [esimerkkiHoks(), esimerkkiTuvaHoks()]) kay('', hoks as unknown as Puu);
  expect(tuntematta).toEqual([]);
});

const ARVO = fc.oneof(fc.constantFrom('a', 'b', ''), fc.integer({ min: 0, max: 2 }), fc.boolean());
const KENTAT = {
  nimi: ARVO,
  maara: ARVO,
  tiedot: fc.record({ alku: ARVO, loppu: ARVO }, { requiredKeys: [] }),
  tekstit: fc.array(fc.constantFrom('a', 'b', 'a (2)', ''), { maxLength: 4 }),
  // Tuntomerkkinä alku, joka voi toistua tai puuttua.
  keskeytymisajanjaksot: fc.array(
    fc.record({ alku: fc.constantFrom('2025-01-01', '2025-02-02'), loppu: ARVO }, { requiredKeys: [] }),
    { maxLength: 3 },
  ),
  // Lista, jonka jäseniä ei tunneta mistään.
  muut: fc.array(fc.record({ nimi: ARVO }), { maxLength: 3 }),
};
const TUNNISTEET = Array.from({ length: 12 }, (_, i) => `m${i}`);

/** Osia, joiden sisällä on osia; kullakin on oma tunnisteensa koko suunnitelmassa. */
function osia(syvyys: number, tunnisteet: readonly string[]): fc.Arbitrary<Puu[]> {
  return fc.shuffledSubarray([...tunnisteet], { maxLength: Math.min(4, tunnisteet.length) }).chain((omat) => {
    const muut = tunnisteet.filter((tunniste) => !omat.includes(tunniste));
    const osuus = Math.floor(muut.length / Math.max(omat.length, 1));
    return fc.tuple(
      ...omat.map((moduleId, i) => {
        const sisemmat = muut.slice(i * osuus, (i + 1) * osuus);
        const kentat = syvyys > 0 ? { ...KENTAT, osat: osia(syvyys - 1, sisemmat) } : KENTAT;
        return fc.record(kentat, { requiredKeys: [] }).map((muu): Puu => ({ ...(muu as Puu), moduleId }));
      }),
    );
  });
}
const OSIA = osia(1, TUNNISTEET);
const SUUNNITELMA = fc
  .tuple(fc.string(), fc.record({ ...KENTAT, osat: OSIA }, { requiredKeys: [] }))
  .map(([muokattu, kentat]): Puu => ({ muokattu, ...(kentat as Puu) }));
/** Kaksi suunnitelmaa, jotka usein muistuttavat toisiaan. */
const PARI = fc.oneof(
  fc.tuple(SUUNNITELMA, SUUNNITELMA),
  fc.tuple(SUUNNITELMA, OSIA).map(([vanha, osat]): [Puu, Puu] => [vanha, { ...vanha, osat }]),
);

const onPuu = (arvo: Arvo): arvo is Puu => typeof arvo === 'object' && !Array.isArray(arvo);
const polut = (muutokset: readonly Kenttamuutos[]): string[] => muutokset.map(({ polku }) => polku);
const askeleet = (osoitin: string): string[] =>
  osoitin
    .split('/')
    .slice(1)
    .map((askel) => askel.replaceAll('~1', '/').replaceAll('~0', '~'));

/** JSON Pointerin osoittama. */
const osoitettu = (juuri: Arvo, osoitin: string): Arvo =>
  askeleet(osoitin).reduce<Arvo>((missa, askel) => (missa as Puu | undefined)?.[askel], juuri);

/** Sama puu, jonka jokainen lista on annetussa järjestyksessä. */
function jarjestettyna(puu: Arvo, jarjesta: (jasenet: Arvo[]) => Arvo[]): Arvo {
  if (Array.isArray(puu)) return jarjesta(puu.map((jasen) => jarjestettyna(jasen, jarjesta)));
  if (!onPuu(puu)) return puu;
  return Object.fromEntries(Object.entries(puu).map(([avain, arvo]) => [avain, jarjestettyna(arvo, jarjesta)]));
}
/** Suunnitelma ilman sitä, millä ei ole väliä: puuttuvat, tyhjät listat, järjestys ja palvelun itse asettama hetki. */
function vertailtavaksi(puu: Arvo): Arvo {
  if (Array.isArray(puu))
    return puu.map(vertailtavaksi).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!onPuu(puu)) return puu;
  return Object.fromEntries(
    Object.entries(puu)
      .filter(([avain, arvo]) => avain !== 'muokattu' && arvo !== undefined && !isDeepStrictEqual(arvo, []))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([avain, arvo]) => [avain, vertailtavaksi(arvo)]),
  );
}

test('sama suunnitelma ei ole muuttunut', () => {
  fc.assert(
    fc.property(SUUNNITELMA, (suunnitelma) => {
      expect(kenttamuutokset(suunnitelma, structuredClone(suunnitelma))).toEqual([]);
    }),
  );
});

test('listojen järjestyksen vaihto on vain siirtoja, ja siirtämättä jääneet ovat järjestyksessä', () => {
  fc.assert(
    fc.property(SUUNNITELMA, fc.infiniteStream(fc.nat()), (suunnitelma, arpa) => {
      const sekoita = (jasenet: Arvo[]): Arvo[] =>
        jasenet
          .map((jasen) => [Number(arpa.next().value), jasen] as const)
          .sort(([a], [b]) => a - b)
          .map(([, jasen]) => jasen);
      const sekoitettu = jarjestettyna(suunnitelma, sekoita) as Puu;
      const muutokset = kenttamuutokset(suunnitelma, sekoitettu);
      for (const { laji, vanhaPaikka = '', uusiPaikka = '' } of muutokset) {
        expect(laji).toBe('siirtynyt');
        expect(vertailtavaksi(osoitettu(suunnitelma, vanhaPaikka))).toEqual(
          vertailtavaksi(osoitettu(sekoitettu, uusiPaikka)),
        );
      }
      const pysyneet = (osat: Arvo, siirtynytPaikka: 'vanhaPaikka' | 'uusiPaikka') => {
        const pois = new Set(muutokset.map((muutos) => muutos[siirtynytPaikka]));
        return ((osat ?? []) as Puu[]).filter((_, i) => !pois.has(`/osat/${i}`)).map(({ moduleId }) => moduleId);
      };
      expect(pysyneet(sekoitettu['osat'], 'uusiPaikka')).toEqual(pysyneet(suunnitelma['osat'], 'vanhaPaikka'));
    }),
  );
});

test('yhden osan siirto on yksi siirto, pysyi listan koko mikä tahansa', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.nat(), (koko, mista, mihin) => {
      const osat = TUNNISTEET.slice(0, koko).map((moduleId) => ({ moduleId }));
      const [siirrettava] = osat.slice(mista % koko);
      const muut = osat.filter((osa) => osa !== siirrettava);
      const jalkeen = [...muut.slice(0, mihin % koko), siirrettava, ...muut.slice(mihin % koko)];
      const lajit = kenttamuutokset({ osat }, { osat: jalkeen }).map(({ laji }) => laji);
      expect(lajit).toEqual(mista % koko === mihin % koko ? [] : ['siirtynyt']);
    }),
  );
});

test('jokainen kohta kerrotaan kerran, eikä mitään sen sisältä; paikoissa ovat kerrotut arvot', () => {
  fc.assert(
    fc.property(PARI, ([vanha, uusi]) => {
      const muutokset = kenttamuutokset(vanha, uusi);
      expect(new Set(polut(muutokset)).size).toBe(muutokset.length);
      const kokonaiset = muutokset.filter(({ laji }) => laji !== 'siirtynyt');
      for (const { polku } of kokonaiset)
        expect(polut(muutokset).filter((toinen) => toinen.startsWith(`${polku}/`))).toEqual([]);
      for (const { laji, vanhaPaikka, uusiPaikka, ...arvot } of muutokset) {
        if (laji === 'siirtynyt') {
          const [ennen, nyt] = [osoitettu(vanha, vanhaPaikka ?? ''), osoitettu(uusi, uusiPaikka ?? '')];
          if (onPuu(ennen) && onPuu(nyt)) expect(nyt['moduleId']).toBe(ennen['moduleId']);
          else expect(nyt).toBe(ennen);
          continue;
        }
        expect(vanhaPaikka === undefined ? undefined : osoitettu(vanha, vanhaPaikka)).toEqual(arvot.vanha);
        expect(uusiPaikka === undefined ? undefined : osoitettu(uusi, uusiPaikka)).toEqual(arvot.uusi);
        expect(isDeepStrictEqual(arvot.vanha, arvot.uusi)).toBe(false);
      }
    }),
  );
});

test('mikään muu ei ole muuttunut: ilman kerrottuja kohtia suunnitelmat ovat samat', () => {
  fc.assert(
    fc.property(PARI, ([vanha, uusi]) => {
      const ilman = (puu: Puu, paikka: 'vanhaPaikka' | 'uusiPaikka'): Arvo => {
        const pois = new Set(
          kenttamuutokset(vanha, uusi).flatMap(({ laji, [paikka]: kohta }) =>
            laji === 'siirtynyt' || kohta === undefined ? [] : [kohta],
          ),
        );
        const kay = (arvo: Arvo, kohta: string): Arvo => {
          if (Array.isArray(arvo)) return arvo.flatMap((jasen, i) => sisalto(jasen, `${kohta}/${i}`));
          if (!onPuu(arvo)) return arvo;
          return Object.fromEntries(
            Object.entries(arvo).flatMap(([avain, sisempi]) =>
              sisalto(sisempi, `${kohta}/${avain}`).map((jaanyt) => [avain, jaanyt]),
            ),
          );
        };
        const sisalto = (arvo: Arvo, kohta: string): Arvo[] => (pois.has(kohta) ? [] : [kay(arvo, kohta)]);
        return kay(puu, '');
      };
      const [ennen, nyt] = [ilman(vanha, 'vanhaPaikka'), ilman(uusi, 'uusiPaikka')];
      expect(vertailtavaksi(osatLitteina(ennen))).toEqual(vertailtavaksi(osatLitteina(nyt)));
    }),
  );
});

/** Osat yhdessä listassa, mistä listasta hyvänsä: toiseen listaan siirtynyt on yhä sama osa. */
function osatLitteina(puu: Arvo): Arvo {
  const osat: Arvo[] = [];
  const kay = (arvo: Arvo): Arvo => {
    if (!onPuu(arvo)) return arvo;
    const { osat: sisemmat = [], ...muu } = arvo;
    osat.push(...(sisemmat as Arvo[]).map(kay));
    return muu;
  };
  const juuri = kay(puu);
  return { juuri, osat };
}

test('takaisin muuttaminen on samat kohdat toisin päin', () => {
  const vastakohta = { lisatty: 'poistettu', poistettu: 'lisatty', muuttunut: 'muuttunut', siirtynyt: 'siirtynyt' };
  fc.assert(
    fc.property(PARI, ([vanha, uusi]) => {
      const sisallot = (muutokset: readonly Kenttamuutos[]) =>
        muutokset.filter(({ laji }) => laji === 'muuttunut' || laji === 'lisatty' || laji === 'poistettu');
      const menne = sisallot(kenttamuutokset(vanha, uusi)).map(({ laji, vanhaPaikka, uusiPaikka }) =>
        JSON.stringify([laji, vanhaPaikka, uusiPaikka]),
      );
      const takaisin = sisallot(kenttamuutokset(uusi, vanha)).map(({ laji, vanhaPaikka, uusiPaikka }) =>
        JSON.stringify([vastakohta[laji], uusiPaikka, vanhaPaikka]),
      );
      expect(takaisin.sort()).toEqual(menne.sort());
    }),
  );
});

test('osa minkä tahansa kahden väliin on yksi muutos, ja sen poistaminen samoin', () => {
  fc.assert(
    fc.property(SUUNNITELMA, OSIA, fc.nat(), (suunnitelma, osat, paikka) => {
      const ennen = { ...suunnitelma, osat };
      const lisatty: Puu = { moduleId: 'uusi', nimi: 'a' };
      const kohta = paikka % (osat.length + 1);
      const jalkeen = { ...suunnitelma, osat: [...osat.slice(0, kohta), lisatty, ...osat.slice(kohta)] };
      const polku = '/osat/uusi';
      expect(kenttamuutokset(ennen, jalkeen)).toEqual([
        { polku, laji: 'lisatty', uusiPaikka: `/osat/${kohta}`, uusi: lisatty },
      ]);
      expect(kenttamuutokset(jalkeen, ennen)).toEqual([
        { polku, laji: 'poistettu', vanhaPaikka: `/osat/${kohta}`, vanha: lisatty },
      ]);
    }),
  );
});
