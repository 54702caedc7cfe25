import { paiva } from '../../src/aika/paiva.js';
import { osoitin } from '../../src/hoks/polku.js';
import type { Opiskeluoikeus } from '../../src/rekisterit/opiskeluoikeus.js';
import type { Rekisterivastaus, Tilanne, Toiminto } from '../../src/saannot/saanto.js';
import { tarkista } from '../../src/saannot/tarkista.js';
import type { OpiskeluoikeusOid } from '../../src/tunnisteet/oid.js';
import {
  malliLuonnos,
  malliOpiskeluoikeus,
  malliTilanne,
  paivaSolusta,
  TANAAN,
  TOINEN_OPISKELUOIKEUS,
} from '../malli-hoks.js';
import { saantotaulukko, type Rivi } from '../taulukko.js';

const OPPIJAN_TUVA = '1.2.246.562.15.30000000007' as OpiskeluoikeusOid;
const OPPIJAN_MUU = '1.2.246.562.15.20000000008' as OpiskeluoikeusOid;
const OPPIJAN_OPISKELUOIKEUDET = [
  malliOpiskeluoikeus(),
  malliOpiskeluoikeus({ oid: OPPIJAN_TUVA, tyyppi: 'tuva' }),
  malliOpiskeluoikeus({ oid: OPPIJAN_MUU }),
];

saantotaulukko('opiskeluoikeus.md', (rivi) => ({
  luonnos: malliLuonnos({ tuvaOpiskeluoikeusOid: tuvaOid(rivi['tuva-opiskeluoikeus-oid'] ?? '') }),
  tilanne: malliTilanne({
    toiminto: rivi['toiminto'] as Toiminto,
    tanaan: paivaSolusta(rivi['tänään'] ?? '') ?? TANAAN,
    opiskeluoikeus: koskinVastaus(rivi),
    ...oppija(rivi),
  }),
}));

function koskinVastaus(rivi: Rivi): Rekisterivastaus<Opiskeluoikeus> {
  if (rivi['KOSKI'] === 'ei kysytty') return undefined;
  if (rivi['KOSKI'] === 'ei löydy') return null;
  return malliOpiskeluoikeus({
    ...(rivi['KOSKI'] && { tyyppi: rivi['KOSKI'] }),
    ...(rivi['tila'] && {
      jaksot: [
        { alku: paiva('2018-08-06'), tila: 'lasna' },
        { alku: paiva(rivi['tilan alku'] ?? ''), tila: rivi['tila'] },
      ],
    }),
    ...(rivi['sisältyy'] === 'kyllä' && { sisaltyyOpiskeluoikeuteen: TOINEN_OPISKELUOIKEUS }),
  });
}

function oppija(rivi: Rivi): Partial<Tilanne> {
  const opiskeluoikeudet: Record<string, readonly Opiskeluoikeus[]> = {
    tämä: [malliOpiskeluoikeus()],
    muu: [malliOpiskeluoikeus({ oid: TOINEN_OPISKELUOIKEUS })],
    'ei yhtään': [],
  };
  if (!rivi['oppija ONR:ssä'] && !rivi['oppijan opiskeluoikeudet'])
    return { oppijanOpiskeluoikeudet: OPPIJAN_OPISKELUOIKEUDET };
  return {
    oppijaLoytyy: { kyllä: true, yksilöimättä: true, ei: false }[rivi['oppija ONR:ssä'] ?? ''],
    oppijaYksiloimatta: rivi['oppija ONR:ssä'] === 'yksilöimättä',
    oppijanOpiskeluoikeudet: opiskeluoikeudet[rivi['oppijan opiskeluoikeudet'] ?? ''],
  };
}

function tuvaOid(solu: string): OpiskeluoikeusOid | undefined {
  return { 'oppijan tuva': OPPIJAN_TUVA, 'oppijan muu': OPPIJAN_MUU, toisen: TOINEN_OPISKELUOIKEUS }[solu];
}

test('opiskeluoikeuden havainto on opiskeluoikeuden OIDin kohdalla ja oppijan oppijanumeron', () => {
  const paikka = (tilanne: Partial<Tilanne>) =>
    tarkista({ luonnos: malliLuonnos() }, malliTilanne(tilanne)).map(({ koodi, polku }) => [koodi, osoitin(polku)]);
  expect(paikka({ opiskeluoikeus: null })).toEqual([['opiskeluoikeus.ei-koskessa', '/opiskeluoikeus-oid']]);
  expect(paikka({ oppijaLoytyy: false })).toEqual([['oppija.ei-oppijanumerorekisterissa', '/oppija-oid']]);
  expect(paikka({ oppijanOpiskeluoikeudet: [] })).toEqual([['oppija.ei-opiskeluoikeuden-haltija', '/oppija-oid']]);
});

test('päättymisen päivä kerrotaan havainnossa', () => {
  const opiskeluoikeus = malliOpiskeluoikeus({ jaksot: [{ alku: paiva('2025-02-14'), tila: 'eronnut' }] });
  expect(tarkista({ luonnos: malliLuonnos() }, malliTilanne({ opiskeluoikeus }))).toContainEqual(
    expect.objectContaining({ koodi: 'opiskeluoikeus.paattynyt', tiedot: { paiva: '2025-02-14' } }),
  );
});
