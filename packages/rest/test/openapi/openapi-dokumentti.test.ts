import type { EhoksPalvelut } from '../../src/ehoks-palvelut.js';
import { poistuneetReitit } from '../../src/hoks-rajapinta/poistuneet-reitit.js';
import { reittitaulut } from '../../src/luo-reitit.js';
import { KUVAUKSET, reitinNimi } from '../../src/openapi/kuvaukset.js';
import { openapiDokumentti } from '../../src/openapi/openapi-dokumentti.js';

type Json = Readonly<Record<string, unknown>>;

// Building the tables calls nothing of the services.
const palvelut = {} as EhoksPalvelut;
const taulut = reittitaulut(palvelut);
const dokumentti = openapiDokumentti(taulut, { tuki: 'tuki@example.invalid' }) as Json & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json & { readonly parameters: readonly Json[] }>>>>;
  readonly components: Json;
};
const nimet = (rivit: typeof taulut): string[] =>
  rivit.flatMap(([etuliite, reitit]) => reitit.map((reitti) => reitinNimi(etuliite, reitti)));

test('jokaisella reitillä on kuvaus ja jokaisella kuvauksella reitti, poistuneita lukuun ottamatta', () => {
  const poistuneet = nimet([['/hoks', poistuneetReitit(palvelut)]]);
  expect(poistuneet.length).toBe(23);
  expect([...Object.keys(KUVAUKSET), ...poistuneet].sort()).toEqual(nimet(taulut).sort());
});

test('reitillä on runko täsmälleen silloin, kun sen kuvauksessa on', () => {
  for (const [etuliite, reitit] of taulut)
    for (const reitti of reitit) {
      const kuvaus = KUVAUKSET[reitinNimi(etuliite, reitti)];
      if (kuvaus)
        expect([reitinNimi(etuliite, reitti), reitti.runko]).toEqual([
          reitinNimi(etuliite, reitti),
          kuvaus.runko && 'json',
        ]);
    }
});

test('dokumentissa on samat polut, ja polun muuttujat ovat sen parametreja', () => {
  const toiminnot = Object.entries(dokumentti.paths).flatMap(([polku, metodit]) =>
    Object.entries(metodit).map(([metodi, toiminto]) => ({ polku, metodi, toiminto })),
  );
  expect(toiminnot.map(({ polku, metodi }) => `${metodi} ${polku}`).sort()).toEqual(
    Object.keys(KUVAUKSET)
      .map((nimi) => nimi.replace(/:(\w+)/g, '{$1}'))
      .sort(),
  );
  for (const { polku, toiminto } of toiminnot) {
    const muuttujat = toiminto.parameters
      .filter((parametri) => parametri.in === 'path')
      .map((parametri) => `{${parametri.name as string}}`);
    expect(muuttujat).toEqual(polku.match(/\{\w+\}/g) ?? []);
  }
});

test('jokainen viittaus osoittaa johonkin', () => {
  const viittaukset = [
    ...new Set([...JSON.stringify(dokumentti).matchAll(/"\$ref":"([^"]+)"/g)].map(([, viite = '']) => viite)),
  ];
  expect(viittaukset.length).toBeGreaterThan(10);
  for (const viite of viittaukset) {
    const kohde = viite
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((taso, osa) => (taso as Json | undefined)?.[osa.replaceAll('~1', '/')], dokumentti);
    expect([viite, typeof kohde]).toEqual([viite, 'object']);
  }
});

describe('skeemat', () => {
  const skeemat = dokumentti.components.schemas as Readonly<
    Record<string, { readonly required: readonly string[]; readonly properties: Json }>
  >;

  test.each([
    [
      'HoksLuonti',
      ['ensikertainen-hyvaksyminen', 'opiskeluoikeus-oid', 'oppija-oid', 'osaamisen-hankkimisen-tarve', 'sahkoposti'],
    ],
    ['HoksKorvaus', ['ensikertainen-hyvaksyminen', 'osaamisen-hankkimisen-tarve']],
  ])('%s vaatii ne tiedot, jotka sääntökirja vaatii', (nimi, vaaditut) => {
    expect([...(skeemat[nimi]?.required ?? [])].sort()).toEqual(vaaditut);
    expect(Object.keys(skeemat[nimi]?.properties ?? {})).toEqual(expect.arrayContaining(vaaditut));
  });

  test('haetulla hankkimistavalla on numero, lähetettävällä ei', () => {
    expect(skeemat.HaettuHankkimistapa?.required).toEqual(['id', ...(skeemat.OsaamisenHankkimistapa?.required ?? [])]);
    expect(skeemat.HaettuHankkimistapa?.properties).toMatchObject({
      id: { type: 'integer' },
      alku: expect.anything() as unknown,
    });
    expect(skeemat.OsaamisenHankkimistapa?.required).not.toContain('id');
  });
});
