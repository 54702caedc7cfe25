import { EhoksError, KIELET, KIELTAYTYMISET, type Kieltaytymiskoodi } from '@ehoks/core';
import { createHash } from 'node:crypto';
import { html } from '../../src/sivut/html.js';
import { kentta, kenttavirheet } from '../../src/sivut/lomake.js';
import { naytaSivu } from '../../src/sivut/sivu.js';
import { virhesivu } from '../../src/sivut/virhesivu.js';
import { asetukset, pyynto } from './pyynto.js';

const SIVU = { otsikko: '<Otsikko>', sisalto: html`<p>sisältö</p>` };
const teksti = (vastaus: { runko?: unknown }): string => String(vastaus.runko);

test('the policy allows the style that the page has, and no other', () => {
  const { runko, otsakkeet } = naytaSivu(pyynto(), asetukset, SIVU);
  const [, tyyli = ''] = /<style>(.*)<\/style>/s.exec(teksti({ runko })) ?? [];
  const tiiviste = createHash('sha256').update(tyyli).digest('base64');
  expect(otsakkeet?.['Content-Security-Policy']).toContain(`style-src 'sha256-${tiiviste}';`);
});

test.each([
  ['Accept-Language', {}, 'sv', 'sv'],
  ['locale', { haku: 'locale=en' }, 'sv', 'en'],
  ['lang of the pages that exist', { haku: 'lang=sv' }, 'fi', 'sv'],
  ['an unknown locale', { haku: 'locale=xx' }, 'fi', 'fi'],
] as const)('the language is of %s', (_nimi, { haku = '' }: { haku?: string }, kieli, odotettu) => {
  const sivu = naytaSivu(pyynto({ haku: new URLSearchParams(haku), kieli }), asetukset, SIVU);
  expect(teksti(sivu)).toContain(`<html lang="${odotettu}">`);
  expect(sivu.otsakkeet?.['Content-Language']).toBe(odotettu);
});

test('the same page in the other languages: everything else in the address stays', () => {
  const haku = new URLSearchParams({ service: 'http://localhost:3000/?a=1&b="' });
  const linkit = [...teksti(naytaSivu(pyynto({ haku }), asetukset, SIVU)).matchAll(/href="(\?[^"]*)" lang="(\w\w)"/g)];
  expect(linkit.map(([, osoite = '', kieli]) => [kieli, new URLSearchParams(osoite.replaceAll('&amp;', '&'))])).toEqual(
    ['sv', 'en'].map((locale) => [locale, new URLSearchParams({ service: haku.get('service') ?? '', locale })]),
  );
});

test('a test environment is marked, another is not', () => {
  expect(teksti(naytaSivu(pyynto(), { ...asetukset, ymparisto: 'testi' }, SIVU))).toContain('class="testi"');
  expect(teksti(naytaSivu(pyynto(), asetukset, SIVU))).not.toContain('class="testi"');
});

test('a form may end up at the places told, and no further', () => {
  const { otsakkeet } = naytaSivu(pyynto(), asetukset, {
    ...SIVU,
    lomakkeenKohteet: ['https://cas.example/logout?a=b'],
  });
  expect(otsakkeet?.['Content-Security-Policy']).toContain("form-action 'self' https://cas.example;");
});

test('a field names its label, its hint and its fault; a fault of another field is not its own', () => {
  const tiedot = { nimi: 'nimi', otsikko: 'Nimi', tyyppi: 'text', taydennys: 'username', vihje: 'Vihje' } as const;
  const virheellinen = kentta(tiedot, kenttavirheet('fi', [{ kentta: 'nimi', teksti: '<virhe>' }])).html;
  for (const osa of ['for="nimi"', 'aria-describedby="nimi-vihje nimi-virhe"', 'aria-invalid="true"', '&lt;virhe&gt;'])
    expect(virheellinen).toContain(osa);
  const kelvollinen = kentta(tiedot, kenttavirheet('fi', [{ kentta: 'muu', teksti: 'virhe' }])).html;
  expect(kelvollinen).toContain('aria-describedby="nimi-vihje"');
  expect(kelvollinen).not.toContain('aria-invalid');
});

test.each(Object.keys(KIELTAYTYMISET) as Kieltaytymiskoodi[])('%s is a page in every language', (koodi) => {
  for (const kieli of KIELET) {
    const vastaus = virhesivu(new EhoksError(koodi), pyynto({ kieli }), asetukset);
    expect([vastaus.tila, vastaus.tyyppi]).toEqual([KIELTAYTYMISET[koodi].siirtokoodi, 'text/html; charset=utf-8']);
    expect(teksti(vastaus)).toContain('role="alert"');
    expect(teksti(vastaus)).toContain('pyynto-1');
  }
});

test('too many tries tell when to go on', () => {
  const virhe = new EhoksError('pyynto.liian-monta', { tiedot: { sekuntia: 42 } });
  const { tila, runko } = virhesivu(virhe, pyynto(), asetukset);
  expect(tila).toBe(429);
  expect(runko).toContain('42');
});
