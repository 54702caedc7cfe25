import { readdirSync } from 'node:fs';
import { lisaaPaivia, paiva, type Paiva } from '../../src/aika/paiva.js';
import { havainnonTeksti } from '../../src/saannot/havaintotekstit.js';
import { MUOTOSAANNOT, type Muotosaanto } from '../../src/saannot/muotosaannot.js';
import type { Saanto } from '../../src/saannot/saanto.js';
import { SAANTOKIRJA } from '../../src/saannot/saantokirja.js';
import { KIELTAYTYMISET } from '../../src/virheet/kieltaytymiset.js';
import { KIELET } from '../../src/virheet/tekstit.js';
import { odotukset, SPEC, tiedostonTaulukot } from '../taulukko.js';

const MUOTO: readonly Muotosaanto[] = Object.values(MUOTOSAANNOT);
const KAIKKI = [...MUOTO, ...SAANTOKIRJA];

/** Nykyisen rajapinnan säännöt, joista jokaisella on vastine. */
const VASTATTAVAT = [
  ...['y-tunnus', 'opiskeluoikeus-oid', 'oppija-oid', 'organisaatio-oid'].map((kohta) => `2.3 ${kohta}`),
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((kohta) => `2.6 ${kohta}`),
  ...[1, 2, 3, 4, 5, 6].map((rivi) => `2.7 rivi ${rivi}`),
  ...[1, 2, 3].map((rivi) => `2.9 rivi ${rivi}`),
  ...[
    'koodiarvot',
    'yksiloiva-tunniste',
    'paivajarjestys',
    'keskeytykset',
    'tyopaikkakoulutus',
    'koodiversio',
    'sahkoposti',
    'pituudet',
    'tuva-oid',
    'oppija',
    'saavuttaminen',
    'tyhjat',
    'tyhja-osa',
  ].map((kohta) => `9.3 ${kohta}`),
];

/** Sääntötaulukot: kultakin riviltä sen solut ja koodit, joita se odottaa. */
const TAULUKOT = readdirSync(SPEC)
  .filter((tiedosto) => tiedosto !== 'README.md')
  .map((tiedosto) =>
    tiedostonTaulukot(tiedosto).map((rivit) =>
      rivit
        .filter((rivi) => rivi['esimerkki'])
        .map((rivi) => ({ solut: Object.values(rivi), koodit: odotukset(rivi).map((odotus) => odotus.koodi) })),
    ),
  )
  .flat();

/** Taulukot, jotka koskevat sääntöä: jokin rivi rikkoo sitä. */
function omatTaulukot(koodi: string) {
  return TAULUKOT.filter((rivit) => rivit.some(({ koodit }) => koodit.includes(koodi)));
}

/** Säännön rajapäivät: voimaantulo ja ne, jotka sen virke sanoo (`1.7.2019`, `1.5.–30.6.2019`). */
function rajapaivat({ lause, voimaan }: Saanto): Paiva[] {
  // Välin alulla ei ole omaa vuotta; kurkistus lukee sen lopusta ja jättää lopun seuraavaksi osumaksi.
  const osumat = [...lause.matchAll(/(\d{1,2})\.(\d{1,2})\.(?=(?:–\d{1,2}\.\d{1,2}\.)?(\d{4}))/g)];
  const sanotut = osumat.map(([, pv = '', kk = '', vuosi = '']) =>
    paiva(`${vuosi}-${kk.padStart(2, '0')}-${pv.padStart(2, '0')}`),
  );
  return [...new Set([...sanotut, ...(voimaan ? [voimaan] : [])])];
}

const RAJAT = SAANTOKIRJA.flatMap((saanto) => rajapaivat(saanto).map((raja) => [saanto.koodi, raja] as const));

describe('sääntökirja', () => {
  test('jokaisella koodilla on yksi merkitys', () => {
    const koodit = [...KAIKKI.map((saanto) => saanto.koodi), ...Object.keys(KIELTAYTYMISET)];
    expect(koodit.filter((koodi, i) => koodit.indexOf(koodi) !== i)).toEqual([]);
  });

  test.each(SAANTOKIRJA.map((saanto) => saanto.koodi))('%s on taulukossa sekä rikottuna että noudatettuna', (koodi) => {
    const omat = omatTaulukot(koodi);
    expect(omat).not.toEqual([]);
    expect(omat.flat().some(({ koodit }) => !koodit.includes(koodi))).toBe(true);
  });

  test('päivästä riippuvat säännöt tunnistetaan', () => {
    expect(RAJAT).toEqual(expect.arrayContaining([['osaamisen-hankkimistapa.y-tunnus-puuttuu', '2021-08-26']]));
    expect(RAJAT.flatMap(([koodi, raja]) => (koodi === 'opiskeluoikeus.paattynyt' ? raja : [])).sort()).toEqual([
      '2019-05-01',
      '2019-06-30',
      '2019-07-01',
      '2019-12-31',
    ]);
  });

  test.each(RAJAT)('%s: taulukossa on päivä ennen rajaa %s, raja ja päivä sen jälkeen', (koodi, raja) => {
    const solut = omatTaulukot(koodi).flatMap((rivit) => rivit.flatMap((rivi) => rivi.solut));
    expect(solut).toEqual(expect.arrayContaining([lisaaPaivia(raja, -1), raja, lisaaPaivia(raja, 1)]));
  });

  test('taulukoissa on vain sääntökirjan koodeja', () => {
    const tunnetut = new Set(SAANTOKIRJA.map((saanto) => saanto.koodi));
    expect(
      [...new Set(TAULUKOT.flat().flatMap(({ koodit }) => koodit))].filter((koodi) => !tunnetut.has(koodi)),
    ).toEqual([]);
  });

  test.each(VASTATTAVAT)('nykyisen rajapinnan säännöllä %s on vastine', (kohta) => {
    expect(KAIKKI.filter((saanto) => saanto.vastaa?.includes(kohta)).length).toBeGreaterThan(0);
  });

  test.each(KAIKKI)('$koodi: koodi, virke, peruste ja tekstit ovat kunnossa', ({ koodi, lause, peruste, tekstit }) => {
    expect(koodi).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
    expect(lause).toMatch(/\.$/);
    expect(peruste).not.toBe('');
    const paikat = KIELET.map((kieli) =>
      [...JSON.stringify(tekstit[kieli]).matchAll(/\{(\w+)\}/g)].map(([, nimi]) => nimi).sort(),
    );
    expect(paikat).toEqual(KIELET.map(() => paikat[0]));
    for (const kieli of KIELET) {
      expect(tekstit[kieli].syy).not.toBe('');
      expect(tekstit[kieli].ohje).not.toBe('');
    }
  });

  test.each(SAANTOKIRJA)('$koodi: jokaisella toiminnolla on taso', ({ taso, toiminnot }) => {
    expect(toiminnot.length).toBeGreaterThan(0);
    if (typeof taso !== 'string') expect(Object.keys(taso).sort()).toEqual([...toiminnot].sort());
  });
});

describe('havainnon teksti', () => {
  test('löytyy sekä säännölle että muodolle', () => {
    expect(havainnonTeksti('opiskeluoikeus.paattynyt').tekstit.fi.syy).toContain('{paiva}');
    expect(havainnonTeksti('y-tunnus.ei-kelpaa').tekstit).toBe(MUOTOSAANNOT.yTunnus.tekstit);
  });

  test('puuttuu tuntemattomalta koodilta', () => {
    expect(() => havainnonTeksti('toString')).toThrow(RangeError);
  });
});
