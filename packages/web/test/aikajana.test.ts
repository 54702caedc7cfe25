import { aikarivit, asteikko } from '../selain/hoks/aikajana.js';
import { SUUNNITELMA } from './suunnitelma.js';

const rivit = aikarivit(SUUNNITELMA);

test('jokaisella osalla, jolla on päiviä, on rivi, ja muilla opinnoilla ja tuella omansa', () => {
  expect(rivit.map(({ jaksot }) => jaksot.map(({ laji }) => laji))).toEqual([
    ['oppilaitos', 'tyopaikka', 'keskeytys', 'keskeytys', 'tyopaikka', 'naytto', 'naytto'],
    ['oppilaitos'],
    ['oppilaitos', 'naytto'],
    ['opinnot'],
    ['tuki'],
  ]);
  expect(aikarivit({ 'hankittavat-ammat-tutkinnon-osat': [{ 'tutkinnon-osa-koodi-uri': 'x' }] })).toEqual([]);
  expect(asteikko([])).toBeUndefined();
});

test('samanaikaiset ovat eri kaistoilla ja keskeytys jaksonsa kaistalla', () => {
  const [osa] = rivit;
  expect(osa?.jaksot.map(({ alku, kaista }) => [alku, kaista])).toEqual([
    ['2025-09-01', 0],
    ['2026-01-19', 0],
    ['2026-02-16', 0],
    ['2026-03-16', 0],
    ['2026-04-01', 0],
    ['2026-03-02', 1],
    ['2026-05-18', 1],
  ]);
  expect(osa?.kaistoja).toBe(2);
});

test('jakso, jonka loppua ei tiedetä tai joka päättyy ennen alkuaan, on alkupäivänsä', () => {
  const tapa = (ajat: object) => ({ 'osaamisen-hankkimistavat': [{ alku: '2026-02-02', ...ajat }] });
  const [rivi, toinen] = aikarivit({
    'hankittavat-ammat-tutkinnon-osat': [tapa({}), tapa({ loppu: '2026-01-01' })],
  });
  for (const { jaksot } of [rivi!, toinen!])
    expect(jaksot).toMatchObject([{ alku: '2026-02-02', loppu: '2026-02-02' }]);
});

test('asteikko on täysiä kuukausia, eikä kesäaika siirrä päiviä', () => {
  const mitta = asteikko(rivit)!;
  expect([mitta.kohta('2025-09-01'), mitta.loppukohta('2026-05-31')]).toEqual([0, 1]);
  expect(mitta.kohta('2026-04-01')).toBeCloseTo(212 / 273, 10);
  expect(mitta.kuukaudet.map(({ vuosi, kuukausi }) => `${kuukausi}/${vuosi}`)).toEqual([
    '9/2025',
    '11/2025',
    '1/2026',
    '3/2026',
    '5/2026',
  ]);
});

test.each([1, 40, 400, 8000])('%i vuodestakin nimetään enintään kuusi kuukautta', (vuosia) => {
  const osa = { 'osaamisen-hankkimistavat': [{ alku: '1990-01-01', loppu: `${1990 + vuosia - 1}-12-31` }] };
  const mitta = asteikko(aikarivit({ 'hankittavat-ammat-tutkinnon-osat': [osa] }));
  expect(mitta?.kuukaudet.length).toBeLessThanOrEqual(6);
});
