import {
  hakujarjestys,
  tarkistaLuettu,
  tarkistaRivi,
  type AnnettuOppija,
  type Rivivaatimukset,
} from '../../src/oppijoiden-tuonti/annettu-oppija.js';
import { RIVIPUUTTEET } from '../../src/oppijoiden-tuonti/tuonnin-tekstit.js';
import { luettelo, taulukko } from '../taulukko.js';

const RIVIT = taulukko('oppijoiden-tuonti.md');
const KUNNOSSA: AnnettuOppija = {
  hetu: '150706A902Y',
  etunimet: 'Venla Aino',
  kutsumanimi: 'Venla',
  sukunimi: 'Esimerkki',
  kansalaisuudet: ['246'],
};
const VAATIMUKSET: Rivivaatimukset = { kansalaisuus: true, keinotekoisetSallittu: true };

/** Kunnossa olevan rivin muutokset taulukon merkintätavalla: `kenttä=arvo`; ilman arvoa kenttä puuttuu. */
function muutettu(muutokset: string): AnnettuOppija {
  const kentat: Record<string, unknown> = { ...KUNNOSSA };
  for (const [, kentta = '', arvo = ''] of muutokset.matchAll(/(\w+)=([^,]*)/g))
    kentat[kentta] = arvo === '' ? undefined : kentta === 'kansalaisuudet' ? [arvo] : arvo;
  return Object.fromEntries(Object.entries(kentat).filter(([, arvo]) => arvo !== undefined));
}

test.each(RIVIT.filter((rivi) => rivi['rivissä']))('$rivissä', ({ rivissä: muutokset = '', puute = '' }) => {
  const vaatimukset = {
    kansalaisuus: !muutokset.startsWith('yleistunniste'),
    keinotekoisetSallittu: muutokset !== 'tuotannossa',
  };
  expect(tarkistaRivi(muutettu(muutokset), vaatimukset).map(({ koodi }) => koodi)).toEqual(luettelo(puute));
});

test('taulukossa on jokainen puute, jonka rivin tarkistus löytää', () => {
  const muualla = ['muoto', 'oid-tuntematon'];
  const taulukossa = new Set(RIVIT.flatMap((rivi) => luettelo(rivi['puute'] ?? '')));
  expect([...taulukossa, ...muualla].sort()).toEqual(Object.keys(RIVIPUUTTEET).sort());
});

test.each([
  ['mitä ei voinut lukea, siitä ei sanota muuta', 'hetu=, sukunimi=', ['hetu', 'sukunimi'], []],
  ['tunniste, jota ei voinut lukea, ei puutu', 'hetu=, kansalaisuudet=368', ['passinumero'], []],
  ['muun kentän vika ei tuo tunnistetta', 'hetu=, kansalaisuudet=368', ['syntymaaika'], ['tunniste-puuttuu']],
  ['muista sanotaan', 'hetu=x, etunimet=', ['hetu'], ['nimi-puuttuu']],
  ['rivistä, josta ei voinut lukea mitään, ei sanota mitään', 'hetu=, etunimet=', ['henkilo'], []],
] as const)('%s', (_, muutokset, lukematta, koodit) => {
  const puutteet = tarkistaLuettu(
    muutettu(muutokset),
    VAATIMUKSET,
    lukematta.map((kentta) => ({ kentta })),
  );
  expect(puutteet.map(({ koodi }) => koodi)).toEqual(koodit);
});

test('puute ei toista arvoa', () => {
  const puutteet = tarkistaRivi(muutettu('hetu=salainen, oid=salainen, sahkoposti=salainen'), VAATIMUKSET);
  expect(puutteet.length).toBe(3);
  expect(JSON.stringify(puutteet)).not.toContain('salainen');
});

test('henkilö haetaan taulukon järjestyksessä', () => {
  const jarjestys = RIVIT.filter((rivi) => rivi['järjestys']).map((rivi) => rivi['tunniste']);
  const kaikki = { sahkoposti: 's', passinumero: 'p', hetu: 'h', oid: 'o' };
  expect(hakujarjestys(kaikki).map(({ laji }) => laji)).toEqual(jarjestys);
  expect(hakujarjestys({ passinumero: 'p' })).toEqual([{ laji: 'passinumero', arvo: 'p' }]);
});
