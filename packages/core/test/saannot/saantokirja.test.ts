import { readdirSync } from 'node:fs';
import { havainnonTeksti } from '../../src/saannot/havaintotekstit.js';
import { MUOTOSAANNOT, type Muotosaanto } from '../../src/saannot/muotosaannot.js';
import { SAANTOKIRJA } from '../../src/saannot/saantokirja.js';
import { KIELTAYTYMISET } from '../../src/virheet/kieltaytymiset.js';
import { KIELET } from '../../src/virheet/tekstit.js';
import { odotukset, SPEC, taulukko } from '../taulukko.js';

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

/** Sääntötaulukoiden rivit tiedostoittain, koodit joita kukin rivi odottaa. */
const TAULUKOT = readdirSync(SPEC).map((tiedosto) =>
  taulukko(tiedosto)
    .filter((rivi) => rivi['esimerkki'])
    .map((rivi) => odotukset(rivi).map((odotus) => odotus.koodi)),
);

describe('sääntökirja', () => {
  test('jokaisella koodilla on yksi merkitys', () => {
    const koodit = [...KAIKKI.map((saanto) => saanto.koodi), ...Object.keys(KIELTAYTYMISET)];
    expect(koodit.filter((koodi, i) => koodit.indexOf(koodi) !== i)).toEqual([]);
  });

  test.each(SAANTOKIRJA.map((saanto) => saanto.koodi))('%s on taulukossa sekä rikottuna että noudatettuna', (koodi) => {
    const omat = TAULUKOT.filter((rivit) => rivit.some((koodit) => koodit.includes(koodi))).flat();
    expect(omat.some((koodit) => koodit.includes(koodi))).toBe(true);
    expect(omat.some((koodit) => !koodit.includes(koodi))).toBe(true);
  });

  test('taulukoissa on vain sääntökirjan koodeja', () => {
    const tunnetut = new Set(SAANTOKIRJA.map((saanto) => saanto.koodi));
    expect([...new Set(TAULUKOT.flat(2))].filter((koodi) => !tunnetut.has(koodi))).toEqual([]);
  });

  test.each(VASTATTAVAT)('nykyisen rajapinnan säännöllä %s on vastine', (kohta) => {
    expect(KAIKKI.filter((saanto) => saanto.vastaa?.includes(kohta)).length).toBeGreaterThan(0);
  });

  test.each(KAIKKI)('$koodi: koodi, virke, peruste ja tekstit ovat kunnossa', ({ koodi, lause, peruste, tekstit }) => {
    expect(koodi).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
    expect(lause).toMatch(/\.$/);
    expect(peruste).not.toBe('');
    const paikat = KIELET.map((kieli) => [...JSON.stringify(tekstit[kieli]).matchAll(/\{(\w+)\}/g)].map(([, nimi]) => nimi).sort());
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
