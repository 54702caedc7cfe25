import { kieltaytyminen } from '@ehoks/testing';
import { aikaleima, siirraSekunteja } from '../../src/aika/aikaleima.js';
import {
  korjaaNimet,
  puraYksilointi,
  oppijanumero,
  uusiHenkilo,
  yhdista,
  yksiloiKasin,
  yksilointitila,
  yksiloiVaestotiedoilla,
  yrityksenVali,
  YKSILOINTITILAT,
  type Rekisterihenkilo,
} from '../../src/oppijoiden-tuonti/rekisterihenkilo.js';
import { YKSILOINTITILOJEN_TEKSTIT } from '../../src/oppijoiden-tuonti/tuonnin-tekstit.js';
import type { Henkilotunnus } from '../../src/tunnisteet/henkilotunnus.js';
import type { OppijaOid } from '../../src/tunnisteet/oid.js';
import { taulukko } from '../taulukko.js';

const RIVIT = taulukko('oppijoiden-tuonti.md');
const NYT = aikaleima('2026-11-26T10:00:00.000Z');
const OMA = '1.2.246.562.24.44400000019' as OppijaOid;
const TOINEN = '1.2.246.562.24.44400000027' as OppijaOid;
const HETU = '150706A902Y' as Henkilotunnus;
const NIMET = { etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' };
const VTJ = { hetu: HETU, etunimet: 'Venla Aino', sukunimi: 'Esimerkki' };

const hetullinen = uusiHenkilo({ ...NIMET, hetu: HETU, kansalaisuudet: ['246'] }, OMA, NYT);
const hetuton = uusiHenkilo({ ...NIMET, passinumero: 'XA1', kansalaisuudet: ['368'] }, OMA, NYT);
const vaara = yksiloiVaestotiedoilla(hetullinen, { ...VTJ, sukunimi: 'Virtanen' }, NYT);
const paa = yksiloiKasin({ ...hetuton, oid: TOINEN }, NYT);

const HENKILOT: Readonly<Record<string, () => Rekisterihenkilo>> = {
  'henkilötunnus, ei vielä yritetty': () => hetullinen,
  'henkilötunnus, nimet täsmäsivät': () => yksiloiVaestotiedoilla(hetullinen, VTJ, NYT),
  'henkilötunnus, nimet eivät täsmänneet': () => vaara,
  'henkilötunnus, väestötietojärjestelmä ei tunne': () => yksiloiVaestotiedoilla(hetullinen, undefined, NYT),
  'henkilötunnus, nimet korjattu virheen jälkeen': () => korjaaNimet(vaara, NIMET, NYT),
  'ei henkilötunnusta': () => hetuton,
  'ei henkilötunnusta, yksilöity käsin': () => yksiloiKasin(hetuton, NYT),
  'yhdistetty yksilöityyn': () => yhdista(hetuton, paa, [], NYT)[0]!,
  'ei henkilötunnusta, yksilöinti purettu': () => puraYksilointi(yksiloiKasin(hetuton, NYT), [], NYT),
  'henkilötunnus, yhdistäminen purettu': () => puraYksilointi(yhdista(hetullinen, paa, [], NYT)[0]!, [], NYT),
};

const TILARIVIT = RIVIT.filter((rivi) => rivi['tila']);

test.each(TILARIVIT)('$henkilö: $tila', ({ henkilö: nimi = '', tila, oppijanumero: numero = '' }) => {
  const henkilo = HENKILOT[nimi]!();
  expect(yksilointitila(henkilo)).toBe(tila);
  expect(oppijanumero(henkilo)).toBe({ oma: OMA, toisen: TOINEN }[numero]);
});

test('taulukko kokeilee jokaisen henkilön ja tilan, ja jokaisella tilalla on selitys', () => {
  expect(TILARIVIT.map((rivi) => rivi['henkilö'])).toEqual(Object.keys(HENKILOT));
  expect(new Set(TILARIVIT.map((rivi) => rivi['tila']))).toEqual(new Set(YKSILOINTITILAT));
  expect(Object.keys(YKSILOINTITILOJEN_TEKSTIT).sort()).toEqual([...YKSILOINTITILAT].sort());
});

test.each(RIVIT.filter((rivi) => rivi['yrityksiä']))('$yrityksiä yrityksen jälkeen', (rivi) => {
  expect(yrityksenVali(Number(rivi['yrityksiä']))).toBe(Number(rivi['minuuttia seuraavaan']) * 60);
});

test('henkilötunnus kertoo syntymäajan ja sukupuolen, vaikka rivi sanoisi muuta', () => {
  const muuta = uusiHenkilo({ ...NIMET, hetu: HETU, syntymaaika: '1990-01-01', sukupuoli: '1' }, OMA, NYT);
  expect(muuta).toMatchObject({ syntymaaika: '2006-07-15', sukupuoli: '2', seuraavaYritys: NYT });
  expect(hetuton.seuraavaYritys).toBeUndefined();
});

test('täsmännyt saa väestötietojärjestelmän nimet ja voimassa olevan tunnuksen, ja vanha jää löydettäväksi', () => {
  const uusi = '150706B902Y' as Henkilotunnus;
  const yksiloity = yksiloiVaestotiedoilla(hetullinen, { hetu: uusi, etunimet: 'Venla', sukunimi: 'Esimerkki' }, NYT);
  expect(yksiloity).toMatchObject({ hetu: uusi, entisetHetut: [HETU], etunimet: 'Venla', versio: 2 });
  expect(yksiloity.seuraavaYritys).toBeUndefined();
});

test('täsmäämätöntä yritetään myöhemmin uudelleen, korjattua heti', () => {
  expect(vaara).toMatchObject({ seuraavaYritys: siirraSekunteja(NYT, 11 * 60), ...NIMET });
  expect(korjaaNimet(vaara, NIMET, NYT).seuraavaYritys).toBe(NYT);
  expect(korjaaNimet(hetuton, NIMET, NYT).seuraavaYritys).toBeUndefined();
});

test('purettua henkilötunnuksellista yritetään heti yksilöidä, muuta ei', () => {
  expect(puraYksilointi(yhdista(hetullinen, paa, [], NYT)[0]!, [], NYT)).toMatchObject({
    seuraavaYritys: NYT,
    versio: 3,
  });
  expect(puraYksilointi(paa, [], NYT).seuraavaYritys).toBeUndefined();
});

test('yhdistetyn omat yhdistetyt siirtyvät päänumerolle', () => {
  const kolmas = { ...hetuton, oid: '1.2.246.562.24.44400000035' as OppijaOid, paanumero: OMA };
  expect(yhdista(hetullinen, paa, [kolmas], NYT).map(({ oid, paanumero, versio }) => [oid, paanumero, versio])).toEqual(
    [
      [OMA, TOINEN, 2],
      [kolmas.oid, TOINEN, 2],
    ],
  );
});

test.each([
  ['oppija.jo-yksiloity', 'nimiä ei korjata yksilöidyltä', () => korjaaNimet(paa, NIMET, NYT)],
  ['oppija.jo-yksiloity', 'yksilöityä ei yksilöidä uudelleen', () => yksiloiKasin(paa, NYT)],
  ['oppija.yksiloidaan-vaestotiedoilla', 'hetullista ei yksilöidä käsin', () => yksiloiKasin(vaara, NYT)],
  ['oppija.jo-yksiloity', 'yksilöityä ei yhdistetä', () => yhdista(paa, { ...paa, oid: OMA }, [], NYT)],
  [
    'oppija.ei-paanumero',
    'itseensä ei yhdistetä',
    () => yhdista(hetuton, { ...hetuton, yksilointi: 'kasin' }, [], NYT),
  ],
  [
    'oppija.ei-paanumero',
    'yksilöimättömään ei yhdistetä',
    () => yhdista(hetuton, { ...hetuton, oid: TOINEN }, [], NYT),
  ],
  [
    'oppija.ei-purettavissa',
    'väestötietojärjestelmän yksilöintiä ei pureta',
    () => puraYksilointi(yksiloiVaestotiedoilla(hetullinen, VTJ, NYT), [], NYT),
  ],
  ['oppija.ei-purettavissa', 'yksilöimättömällä ei ole purettavaa', () => puraYksilointi(vaara, [], NYT)],
  [
    'oppija.ei-purettavissa',
    'sitä, johon on yhdistetty toinen, ei pureta',
    () => puraYksilointi(paa, [{ ...hetuton, paanumero: TOINEN }], NYT),
  ],
  ['oppija.ei-paanumero', 'yhdistettyyn ei yhdistetä', () => yhdista(hetuton, { ...paa, paanumero: OMA }, [], NYT)],
] as const)('%s: %s', async (koodi, _, tyo) => {
  expect(await kieltaytyminen((async () => tyo())())).toBe(koodi);
});
