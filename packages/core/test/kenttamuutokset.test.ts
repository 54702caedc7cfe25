import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { kenttamuutokset, type Kenttamuutos } from '../src/hoks/kenttamuutokset.js';

type Puu = { [avain: string]: Arvo };
type Arvo = string | number | boolean | Puu | Arvo[] | undefined;

const TAPA = { moduleId: 'tapa-1', alku: '2025-01-13', loppu: '2025-05-16', tyotehtavat: ['Lounas', 'Tilaukset'] };
const OSA = { moduleId: 'osa-1', tutkinnonOsaKoodiUri: 'tutkinnonosat_300268', osaamisenHankkimistavat: [TAPA] };
const HOKS = {
  id: 1,
  muokattu: '2025-03-03T10:00:00.000Z',
  sahkoposti: 'oona@example.com',
  hankittavatAmmatTutkinnonOsat: [OSA, { ...OSA, moduleId: 'osa-2' }],
};
const osilla = (...hankittavatAmmatTutkinnonOsat: object[]) => ({ ...HOKS, hankittavatAmmatTutkinnonOsat });
const OSAT = 'hankittavatAmmatTutkinnonOsat';

test.each<[string, object, readonly Kenttamuutos[]]>([
  ['Ei mitään', { ...HOKS }, []],
  ['Vain se, minkä palvelu itse asettaa', { ...HOKS, muokattu: '2025-03-04T10:00:00.000Z' }, []],
  [
    'Yksi tieto',
    { ...HOKS, sahkoposti: 'oona@example.org' },
    [{ polku: 'sahkoposti', vanha: 'oona@example.com', uusi: 'oona@example.org' }],
  ],
  ['Lisätty tieto', { ...HOKS, puhelinnumero: '040' }, [{ polku: 'puhelinnumero', uusi: '040' }]],
  ['Poistettu tieto', { ...HOKS, sahkoposti: undefined }, [{ polku: 'sahkoposti', vanha: 'oona@example.com' }]],
  [
    'Tyhjennetty lista on poistettuja osia',
    osilla(),
    [
      { polku: `${OSAT}[osa-1]`, vanha: OSA },
      { polku: `${OSAT}[osa-2]`, vanha: { ...OSA, moduleId: 'osa-2' } },
    ],
  ],
  ['Osat toisessa järjestyksessä', osilla({ ...OSA, moduleId: 'osa-2' }, OSA), []],
  [
    'Uusi osa välissä',
    osilla(OSA, { ...OSA, moduleId: 'osa-3' }, { ...OSA, moduleId: 'osa-2' }),
    [{ polku: `${OSAT}[osa-3]`, uusi: { ...OSA, moduleId: 'osa-3' } }],
  ],
  [
    'Hankkimistavan päivä osan sisällä, vaikka osan paikka vaihtui',
    osilla({ ...OSA, moduleId: 'osa-2' }, { ...OSA, osaamisenHankkimistavat: [{ ...TAPA, loppu: '2025-05-30' }] }),
    [{ polku: `${OSAT}[osa-1].osaamisenHankkimistavat[tapa-1].loppu`, vanha: '2025-05-16', uusi: '2025-05-30' }],
  ],
  [
    'Teksti, jolla ei ole tunnistetta, löytyy järjestyksellään',
    osilla(
      { ...OSA, osaamisenHankkimistavat: [{ ...TAPA, tyotehtavat: ['Lounas', 'Laskut', 'Siivous'] }] },
      {
        ...OSA,
        moduleId: 'osa-2',
      },
    ),
    [
      { polku: `${OSAT}[osa-1].osaamisenHankkimistavat[tapa-1].tyotehtavat[1]`, vanha: 'Tilaukset', uusi: 'Laskut' },
      { polku: `${OSAT}[osa-1].osaamisenHankkimistavat[tapa-1].tyotehtavat[2]`, uusi: 'Siivous' },
    ],
  ],
])('%s', (_, uusi, odotettu) => {
  expect(kenttamuutokset(HOKS, uusi)).toEqual(odotettu);
});

const ARVO = fc.oneof(fc.constantFrom('a', 'b', ''), fc.integer({ min: 0, max: 2 }), fc.boolean());
const TUNNISTEET = ['m1', 'm2', 'm3', 'm4', 'm5'] as const;
const KENTAT = {
  nimi: ARVO,
  maara: ARVO,
  tiedot: fc.record({ alku: ARVO, loppu: ARVO }, { requiredKeys: [] }),
  tekstit: fc.array(ARVO, { maxLength: 4 }),
  // Sama kenttä voi olla listana tai arvona: muutos on silloin koko kenttä.
  vaihtuva: fc.oneof(ARVO, fc.array(ARVO, { maxLength: 2 }), fc.record({ nimi: ARVO })),
};

/** Osia, joilla kullakin on oma tunnisteensa; osien sisällä osia. */
function osia(syvyys: number): fc.Arbitrary<Puu[]> {
  const kentat = syvyys > 0 ? { ...KENTAT, osat: osia(syvyys - 1) } : KENTAT;
  const osa = fc
    .tuple(fc.constantFrom(...TUNNISTEET), fc.record(kentat, { requiredKeys: [] }))
    .map(([moduleId, muut]): Puu => ({ moduleId, ...(muut as Puu) }));
  return fc.uniqueArray(osa, { maxLength: 5, selector: ({ moduleId }) => moduleId });
}
const SUUNNITELMA = fc
  .tuple(fc.string(), fc.record({ ...KENTAT, osat: osia(2) }, { requiredKeys: [] }))
  .map(([muokattu, kentat]): Puu => ({ muokattu, ...(kentat as Puu) }));
/** Kaksi suunnitelmaa, jotka usein muistuttavat toisiaan. */
const PARI = fc.oneof(
  fc.tuple(SUUNNITELMA, SUUNNITELMA),
  fc.tuple(SUUNNITELMA, osia(2)).map(([vanha, osat]): [Puu, Puu] => [vanha, { ...vanha, osat }]),
);

const onPuu = (arvo: Arvo): arvo is Puu => typeof arvo === 'object' && !Array.isArray(arvo);
const tunniste = (jasen: Arvo): string | undefined =>
  onPuu(jasen) && typeof jasen['moduleId'] === 'string' ? jasen['moduleId'] : undefined;
const jasenenTunniste = (jasen: Arvo, i: number): string => tunniste(jasen) ?? String(i);
/** `osat[m1].tekstit[0]` askelina. */
const askeleet = (polku: string): string[] => polku.split(/[.[\]]+/).filter((askel) => askel !== '');

/** Mitä polussa on. */
function arvo(juuri: Arvo, polku: string): Arvo {
  return askeleet(polku).reduce<Arvo>((missa, askel) => {
    if (Array.isArray(missa)) return missa.find((jasen, i) => jasenenTunniste(jasen, i) === askel);
    return onPuu(missa) ? missa[askel] : undefined;
  }, juuri);
}

/** Sama puu, jossa polussa on uusi arvo. */
function aseta(missa: Arvo, [askel, ...loput]: readonly string[], uusi: Arvo): Arvo {
  if (askel === undefined) return uusi;
  if (!Array.isArray(missa)) return { ...(missa as Puu), [askel]: aseta((missa as Puu)[askel], loput, uusi) };
  const paikka = missa.findIndex((jasen, i) => jasenenTunniste(jasen, i) === askel);
  if (paikka < 0) return [...missa, aseta(undefined, loput, uusi)];
  return missa.map((jasen, i) => (i === paikka ? aseta(jasen, loput, uusi) : jasen));
}

/** Suunnitelma ilman sitä, millä ei ole väliä: puuttuvat, osien järjestys ja palvelun itse asettama hetki. */
function vertailtavaksi(puu: Arvo): Arvo {
  if (Array.isArray(puu)) {
    const jasenet = puu.filter((jasen) => jasen !== undefined).map(vertailtavaksi);
    return jasenet.every(onPuu)
      ? jasenet.sort((a, b) => (tunniste(a) ?? '').localeCompare(tunniste(b) ?? ''))
      : jasenet;
  }
  if (!onPuu(puu)) return puu;
  return Object.fromEntries(
    Object.entries(puu)
      .filter(([avain, sisalto]) => avain !== 'muokattu' && sisalto !== undefined)
      .map(([avain, sisalto]) => [avain, vertailtavaksi(sisalto)]),
  );
}

/** Sama suunnitelma, osat jokaisella tasolla toisin päin. */
function kaannettyna(puu: Arvo): Arvo {
  if (Array.isArray(puu)) {
    const jasenet = puu.map(kaannettyna);
    return jasenet.every(onPuu) ? jasenet.reverse() : jasenet;
  }
  return onPuu(puu) ? Object.fromEntries(Object.entries(puu).map(([a, sisalto]) => [a, kaannettyna(sisalto)])) : puu;
}
const polut = (muutokset: readonly Kenttamuutos[]): string[] => muutokset.map(({ polku }) => polku).sort();

test('sama suunnitelma ei ole muuttunut, vaikka osat olisivat toisessa järjestyksessä', () => {
  fc.assert(
    fc.property(SUUNNITELMA, fc.string(), (suunnitelma, muokattu) => {
      expect(kenttamuutokset(suunnitelma, structuredClone(suunnitelma))).toEqual([]);
      expect(kenttamuutokset(suunnitelma, { ...(kaannettyna(suunnitelma) as Puu), muokattu })).toEqual([]);
    }),
  );
});

test('jokainen kerrottu kohta on toinen kuin ennen, ja kerrotut arvot ovat suunnitelmien omat', () => {
  fc.assert(
    fc.property(PARI, ([vanha, uusi]) => {
      const muutokset = kenttamuutokset(vanha, uusi);
      expect(new Set(polut(muutokset)).size).toBe(muutokset.length);
      for (const muutos of muutokset) {
        expect(muutos.vanha).toEqual(arvo(vanha, muutos.polku));
        expect(muutos.uusi).toEqual(arvo(uusi, muutos.polku));
        expect(isDeepStrictEqual(muutos.vanha, muutos.uusi)).toBe(false);
      }
    }),
  );
});

test('mikään muu ei ole muuttunut: vanhasta tulee uusi, kun kerrotut kohdat vaihdetaan', () => {
  fc.assert(
    fc.property(PARI, ([vanha, uusi]) => {
      const vaihdettu = kenttamuutokset(vanha, uusi).reduce<Arvo>(
        (puu, muutos) => aseta(puu, askeleet(muutos.polku), muutos.uusi as Arvo),
        vanha,
      );
      expect(vertailtavaksi(vaihdettu)).toEqual(vertailtavaksi(uusi));
    }),
  );
});

test('takaisin muuttaminen on samat kohdat toisin päin', () => {
  fc.assert(
    fc.property(PARI, ([vanha, uusi]) => {
      const takaisin = kenttamuutokset(uusi, vanha).map(({ polku, vanha, uusi }) => ({
        polku,
        vanha: uusi,
        uusi: vanha,
      }));
      const menne = kenttamuutokset(vanha, uusi).map(({ polku, vanha, uusi }) => ({ polku, vanha, uusi }));
      const jarjestykseen = (a: Kenttamuutos, b: Kenttamuutos) => a.polku.localeCompare(b.polku);
      expect(takaisin.sort(jarjestykseen)).toEqual(menne.sort(jarjestykseen));
    }),
  );
});

test('kohdat pysyvät samoina, kun osien järjestys vaihtuu', () => {
  fc.assert(
    fc.property(PARI, ([vanha, uusi]) => {
      const odotettu = polut(kenttamuutokset(vanha, uusi));
      expect(polut(kenttamuutokset(vanha, kaannettyna(uusi) as Puu))).toEqual(odotettu);
      expect(polut(kenttamuutokset(kaannettyna(vanha) as Puu, uusi))).toEqual(odotettu);
    }),
  );
});

test('osa minkä tahansa kahden väliin on yksi muutos, ja sen poistaminen samoin', () => {
  fc.assert(
    fc.property(SUUNNITELMA, osia(1), fc.nat(), (suunnitelma, osat, paikka) => {
      const ennen = { ...suunnitelma, osat };
      const lisatty: Puu = { moduleId: 'uusi', nimi: 'a' };
      const kohta = paikka % (osat.length + 1);
      const jalkeen = { ...suunnitelma, osat: [...osat.slice(0, kohta), lisatty, ...osat.slice(kohta)] };
      expect(kenttamuutokset(ennen, jalkeen)).toEqual([{ polku: 'osat[uusi]', uusi: lisatty }]);
      expect(kenttamuutokset(jalkeen, ennen)).toEqual([{ polku: 'osat[uusi]', vanha: lisatty }]);
    }),
  );
});
