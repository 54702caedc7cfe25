import type { RestAsetukset } from '../../src/asetukset.js';
import type { EhoksPalvelut } from '../../src/ehoks-palvelut.js';
import { poistuneetReitit } from '../../src/hoks-rajapinta/poistuneet-reitit.js';
import { reittitaulut } from '../../src/luo-reitit.js';
import { KUVAUKSET, reitinNimi } from '../../src/openapi/kuvaukset.js';
import { openapiDokumentti, type Reittitaulut } from '../../src/openapi/openapi-dokumentti.js';
import { luoKutsurajat } from '../../src/pyynto/kutsurajat.js';
import { virkailijanPoistuneetReitit } from '../../src/virkailija/poistuneet.js';

const API = '/ehoks-virkailija-backend/api/v1';

type Json = Readonly<Record<string, unknown>>;

// Building the tables calls nothing of the services.
const palvelut = { omatTunnukset: {}, omatOppijanumerot: {} } as unknown as EhoksPalvelut;
const asetukset: RestAsetukset = {
  julkinenUrl: 'https://ehoks.example.invalid',
  runkoraja: 1024,
  tuki: 'tuki@example.invalid',
  tuotanto: true,
};
const taulut = reittitaulut(palvelut, asetukset, luoKutsurajat(1));
const dokumentti = openapiDokumentti(taulut, asetukset) as Json & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json & { readonly parameters: readonly Json[] }>>>>;
  readonly components: Json & { readonly securitySchemes: Readonly<Record<string, Json>> };
};
const nimetyt = (rivit: Reittitaulut) =>
  rivit.flatMap(([etuliite, reitit]) => reitit.map((reitti) => ({ nimi: reitinNimi(etuliite, reitti), reitti })));
const nimet = (rivit: Reittitaulut): string[] => nimetyt(rivit).map(({ nimi }) => nimi);
const toiminnot = Object.entries(dokumentti.paths).flatMap(([polku, metodit]) =>
  Object.entries(metodit).map(([metodi, toiminto]) => ({ polku, metodi, toiminto })),
);

test('jokaisella reitillä on kuvaus ja jokaisella kuvauksella reitti, poistuneita lukuun ottamatta', () => {
  const poistuneet = nimet([
    [`${API}/hoks`, poistuneetReitit(palvelut)],
    [`${API}/virkailija`, virkailijanPoistuneetReitit()],
  ]);
  expect(poistuneet.length).toBe(30);
  expect([...Object.keys(KUVAUKSET), ...poistuneet].sort()).toEqual(nimet(taulut).sort());
});

test('reitillä on runko täsmälleen silloin, kun sen kuvauksessa on', () => {
  for (const { nimi, reitti } of nimetyt(taulut)) {
    const kuvaus = KUVAUKSET[nimi];
    if (kuvaus) expect([nimi, reitti.runko !== undefined]).toEqual([nimi, kuvaus.runko !== undefined]);
  }
});

test('dokumentissa on samat polut, ja polun muuttujat ovat sen parametreja', () => {
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

test('tunnistettavan reitin tunnistustavat on kuvattu, ja evästeellä on se nimi, joka selaimessa', () => {
  const { securitySchemes } = dokumentti.components;
  for (const { polku, toiminto } of toiminnot)
    for (const tapa of (toiminto.security ?? []) as readonly Json[])
      expect([polku, ...Object.keys(securitySchemes)]).toEqual(expect.arrayContaining(Object.keys(tapa)));
  const haku = `${API}/virkailija/siirtoloki`;
  expect(dokumentti.paths[haku]?.get?.security).toEqual([{ virkailijanIstunto: [] }]);
  expect(securitySchemes.virkailijanIstunto?.name).toBe('__Host-ehoks-virkailija');
  expect(dokumentti.paths[`${API}/healthcheck`]?.get).not.toHaveProperty('security');
});

test('jokainen viittaus osoittaa johonkin, ja jokaiseen omaan skeemaan viitataan', () => {
  const viittaukset = new Set(
    [...JSON.stringify(dokumentti).matchAll(/"\$ref":"([^"]+)"/g)].map(([, viite = '']) => viite),
  );
  expect(viittaukset.size).toBeGreaterThan(10);
  for (const viite of viittaukset) {
    const kohde = viite
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((taso, osa) => (taso as Json | undefined)?.[osa.replaceAll('~1', '/')], dokumentti);
    expect([viite, typeof kohde]).toEqual([viite, 'object']);
  }
  const skeemat = Object.keys(dokumentti.components.schemas as Json);
  expect(skeemat.filter((nimi) => !viittaukset.has(`#/components/schemas/${nimi}`))).toEqual([]);
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
