import { KIELET, KIELTAYTYMISET, MUOTOSAANNOT, SAANTOKIRJA, type KirjattuSiirto, type Siirtomaara } from '@ehoks/core';
import { siirtoJson, siirtomaaraJson } from '@ehoks/wire';

const SIIRTO = {
  numero: 7,
  aika: '2026-01-15T10:00:00.000Z',
  pyyntoId: 'p-1',
  toimi: 'luo',
  kayttajatunnus: 'siirto-a',
  opiskeluoikeusOid: '1.2.246.562.15.44400000145',
  havainnot: [],
} as unknown as KirjattuSiirto;

test('onnistuneella rivillä ei ole syytä, hylätyllä on, ja havainnoilla kullakin omansa', () => {
  expect(siirtoJson(SIIRTO, 'fi')).toEqual({
    numero: 7,
    aika: '2026-01-15T10:00:00.000Z',
    'pyynto-id': 'p-1',
    toimi: 'luo',
    kayttajatunnus: 'siirto-a',
    'opiskeluoikeus-oid': '1.2.246.562.15.44400000145',
    tulos: 'onnistui',
    havainnot: [],
  });
  const hylatty = siirtoJson(
    {
      ...SIIRTO,
      koodi: 'hoks.sisalto',
      havainnot: [{ koodi: 'opiskeluoikeus.ei-koskessa', taso: 'virhe', polku: '/opiskeluoikeus-oid' }],
    },
    'sv',
  );
  expect(hylatty).toMatchObject({
    tulos: 'hylatty',
    koodi: 'hoks.sisalto',
    siirtokoodi: 400,
    syy: KIELTAYTYMISET['hoks.sisalto'].tekstit.sv.syy,
    havainnot: [
      {
        koodi: 'opiskeluoikeus.ei-koskessa',
        taso: 'virhe',
        polku: '/opiskeluoikeus-oid',
        syy: expect.any(String) as unknown,
        ohje: expect.any(String) as unknown,
      },
    ],
  });
});

test('jokaisella luettelon koodilla on syy ja ohje joka kielellä, ilman täyttämättömiä paikkoja', () => {
  const koodit = [
    ...Object.keys(KIELTAYTYMISET),
    ...[...Object.values(MUOTOSAANNOT), ...SAANTOKIRJA].map((s) => s.koodi),
  ];
  for (const koodi of koodit)
    for (const kieli of KIELET) {
      const { syy, ohje } = siirtomaaraJson({ paiva: '2026-01-15', koodi, maara: 1 } as Siirtomaara, kieli);
      expect([koodi, syy, ohje]).toEqual([koodi, expect.stringMatching(/^[^{}]+$/), expect.stringMatching(/^[^{}]+$/)]);
    }
});

test('koodi, jota luettelossa ei enää ole, näkyy sellaisenaan', () => {
  const havainto = { koodi: 'vanha.saanto', taso: 'virhe', polku: '' } as const;
  expect(siirtoJson({ ...SIIRTO, koodi: 'vanha.koodi' as 'hoks.sisalto', havainnot: [havainto] }, 'fi')).toMatchObject({
    tulos: 'hylatty',
    koodi: 'vanha.koodi',
    havainnot: [havainto],
  });
});
