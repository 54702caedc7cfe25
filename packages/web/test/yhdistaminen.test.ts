import { kenttamuutokset } from '@ehoks/core';
import { lueKorvaus } from '@ehoks/wire';
import fc from 'fast-check';
import { asetettu, ilmanTyhjia, kopio, type Polku } from '../selain/virkailija/lomake/polku.js';
import { erot, yhdistetty } from '../selain/virkailija/lomake/yhdistaminen.js';
import { SUUNNITELMA } from './suunnitelma.js';

type Objekti = Readonly<Record<string, unknown>>;

const AMMATILLISET = 'hankittavat-ammat-tutkinnon-osat';
const uuid = (numero: number): string => `00000000-0000-4000-8000-${String(numero).padStart(12, '0')}`;

/** The plan as the service gives it: each part with its module-id. */
function tunnisteineen(sisalto: unknown, laskuri = { seuraava: 1 }): unknown {
  if (Array.isArray(sisalto))
    return sisalto.map((jasen) =>
      typeof jasen === 'object' && jasen !== null && ('alku' in jasen || 'tutkinnon-osa-koodi-uri' in jasen)
        ? { ...(tunnisteineen(jasen, laskuri) as Objekti), 'module-id': uuid(laskuri.seuraava++) }
        : tunnisteineen(jasen, laskuri),
    );
  if (typeof sisalto !== 'object' || sisalto === null) return sisalto;
  return Object.fromEntries(Object.entries(sisalto).map(([avain, arvo]) => [avain, tunnisteineen(arvo, laskuri)]));
}
const PERUSTA = { ...SUUNNITELMA, [AMMATILLISET]: tunnisteineen(SUUNNITELMA[AMMATILLISET]) } as Objekti;
const JAKSOT: Polku = [AMMATILLISET, 0, 'osaamisen-hankkimistavat'];

/** Changes that a person makes: fields of both levels, a period taken away or added. */
const muutokset: readonly ((suunnitelma: Objekti) => Objekti)[] = [
  (suunnitelma) => asetettu(suunnitelma, ['sahkoposti'], 'uusi@example.invalid'),
  (suunnitelma) => asetettu(suunnitelma, ['puhelinnumero'], undefined),
  (suunnitelma) => asetettu(suunnitelma, [...JAKSOT, 0, 'loppu'], '2026-04-30'),
  (suunnitelma) => asetettu(suunnitelma, [...JAKSOT, 0, 'ajanjakson-tarkenne'], 'Toinen tarkenne'),
  (suunnitelma) => {
    const jaksot = (suunnitelma[AMMATILLISET] as readonly Objekti[])[0]?.['osaamisen-hankkimistavat'] as Objekti[];
    return asetettu(suunnitelma, JAKSOT, jaksot.slice(1));
  },
  (suunnitelma) => {
    const jaksot = (suunnitelma[AMMATILLISET] as readonly Objekti[])[0]?.['osaamisen-hankkimistavat'] as Objekti[];
    return asetettu(suunnitelma, JAKSOT, [...jaksot, { ...kopio(jaksot[0]!), alku: '2026-01-20' }]);
  },
];
const jotkin = fc.subarray([...muutokset]).map((valitut) => valitut.reduce((tulos, muuta) => muuta(tulos), PERUSTA));
/** What somebody else has saved: the service has given the new period its module-id. */
const tallennettu = jotkin.map((suunnitelma) => {
  const jaksot = (suunnitelma[AMMATILLISET] as readonly Objekti[])[0]?.['osaamisen-hankkimistavat'] as Objekti[];
  return asetettu(
    suunnitelma,
    JAKSOT,
    jaksot.map((jakso) => ({ 'module-id': uuid(99), ...jakso })),
  );
});
const eroja = (a: Objekti, b: Objekti) =>
  kenttamuutokset(lueKorvaus(a).luonnos, lueKorvaus(b).luonnos).filter(({ laji }) => laji !== 'siirtynyt');

test('kaikki toisen valinnat ottaen tulos on toisen suunnitelma, ilman niitä oma', () => {
  fc.assert(
    fc.property(jotkin, tallennettu, (oma, toisen) => {
      const kaikki = erot(PERUSTA, oma, toisen);
      expect(eroja(yhdistetty(oma, toisen, kaikki), toisen)).toEqual([]);
      expect(yhdistetty(oma, toisen, [])).toEqual(oma);
    }),
    { numRuns: 30 },
  );
});

test('muuttaja on se, joka muutti', () => {
  const [sahkoposti, puhelin] = muutokset;
  const oma = sahkoposti!(PERUSTA);
  const toisen = puhelin!(PERUSTA);
  expect(erot(PERUSTA, oma, toisen).map(({ omaPaikka, muuttaja }) => [omaPaikka, muuttaja])).toEqual([
    ['/sahkoposti', 'oma'],
    ['/puhelinnumero', 'toinen'],
  ]);
  const kumpikin = asetettu(PERUSTA, ['sahkoposti'], 'kolmas@example.invalid');
  expect(erot(PERUSTA, oma, kumpikin)).toMatchObject([{ muuttaja: 'molemmat' }]);
});

test('kopiolla ei ole tunnisteita, ja työpaikkajakso saa uuden', () => {
  const jakso = {
    'module-id': uuid(1),
    'yksiloiva-tunniste': 'a',
    nimi: 'x',
    sisalla: [{ id: 3, 'module-id': uuid(2) }],
  };
  const { 'yksiloiva-tunniste': uusi, ...muut } = kopio(jakso);
  expect(muut).toEqual({ nimi: 'x', sisalla: [{}] });
  expect(uusi).not.toBe('a');
});

test('tyhjäksi jätetty ei ole mitään', () => {
  expect(ilmanTyhjia({ a: ' ', b: [{}, { c: '' }], d: { e: [] }, f: false, g: 0, h: ' x ' })).toEqual({
    b: [],
    d: { e: [] },
    f: false,
    g: 0,
    h: 'x',
  });
});
