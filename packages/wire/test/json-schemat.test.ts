import { MUOTOSAANNOT } from '@ehoks/core';
import { jsonSchemat } from '@ehoks/wire/skeemat';

const skeemat = jsonSchemat();
const teksti = JSON.stringify(skeemat);

test('there is a schema of each body', () => {
  expect(Object.keys(skeemat)).toEqual(
    expect.arrayContaining(['HoksLuonti', 'HoksKorvaus', 'HoksMuutos', 'OsaamisenHankkimistapa']),
  );
});

test.each(Object.entries(skeemat))('%s is closed', (_, skeema) => {
  expect(skeema).toMatchObject({ type: 'object', additionalProperties: false });
});

test('every reference leads to a schema', () => {
  const viitteet = [...teksti.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, nimi]) => nimi ?? '');
  expect(viitteet.length).toBeGreaterThan(20);
  expect(viitteet.filter((nimi) => !(nimi in skeemat))).toEqual([]);
});

test('fields name the code of the finding that a wrong value gets', () => {
  const koodit = new Set(Object.values(MUOTOSAANNOT).map(({ koodi }) => koodi as string));
  const nimetyt = [...teksti.matchAll(/"x-koodi":"([^"]+)"/g)].map(([, koodi]) => koodi ?? '');
  expect(nimetyt.length).toBeGreaterThan(100);
  expect(nimetyt.filter((koodi) => !koodit.has(koodi))).toEqual([]);
});

test('the main facts are not required by the shape, the others are', () => {
  expect(skeemat['HoksLuonti']).not.toHaveProperty('required');
  expect(skeemat['HankittavaAmmatTutkinnonOsa']?.['required']).toEqual([
    'tutkinnon-osa-koodi-uri',
    'tutkinnon-osa-koodi-versio',
  ]);
  expect(skeemat['HankittavaPaikallinenTutkinnonOsa']).not.toHaveProperty('required');
});

test('PATCH has no lists of parts', () => {
  expect(
    Object.values(skeemat['HoksMuutos']?.['properties'] as Record<string, { type?: string }>).map(({ type }) => type),
  ).not.toContain('array');
});
