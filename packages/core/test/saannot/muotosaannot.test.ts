import fc from 'fast-check';
import { MUOTOSAANNOT, type Muoto, type Muotosaanto } from '../../src/saannot/muotosaannot.js';
import { KOODI_URIT, type Koodisto } from '../../src/tunnisteet/koodi-uri.js';

/** Kelpaava ja hylättävä arvo jokaiselle muodolle, jolla on arvo. */
const NAYTTEET: Readonly<
  Record<
    Exclude<
      Muoto,
      | Koodisto
      | 'kenttaPuuttuu'
      | 'kenttaTuntematon'
      | 'kenttaKirjoitusvirhe'
      | 'kenttaNull'
      | 'juuriEiObjekti'
      | 'havaintojaLiikaa'
    >,
    { kelpaa: unknown[]; eiKelpaa: unknown[] }
  >
> = {
  opiskeluoikeusOid: {
    kelpaa: ['1.2.246.562.15.44400000145'],
    eiKelpaa: ['1.2.246.562.15.44400000146', '1.2.246.562.24.44400000019', '', 15],
  },
  oppijaOid: {
    kelpaa: ['1.2.246.562.24.44400000019'],
    eiKelpaa: ['1.2.246.562.24.44400000018', '1.2.246.562.15.44400000145'],
  },
  organisaatioOid: {
    kelpaa: ['1.2.246.562.10.00000000001'],
    eiKelpaa: ['1.2.246.562.10.1', '1.2.246.562.24.44400000019'],
  },
  yTunnus: { kelpaa: ['1357902-3'], eiKelpaa: ['1357902-4', '1357902-3 ', '13579023'] },
  paiva: { kelpaa: ['2024-02-29'], eiKelpaa: ['2023-02-29', '2024-2-9', '2024-02-29T00:00:00Z', 20240229] },
  aikaleima: {
    kelpaa: ['2024-02-29T10:15:00.000Z', '2024-02-29T10:15:00+0200'],
    eiKelpaa: ['2023-02-29T10:15:00Z', '2024-02-29T10:15:00', '2024-02-29'],
  },
  uuid: {
    kelpaa: ['9d4b1d5e-0f0c-4c53-9d0e-1f0f3a3f5b11'],
    eiKelpaa: ['9d4b1d5e0f0c4c539d0e1f0f3a3f5b11', 'tunniste'],
  },
  puhelinnumero: {
    kelpaa: ['+358 (40) 123-4567', '', '1'.repeat(256)],
    eiKelpaa: ['puh. 040', '1'.repeat(257), 401234567],
  },
  teksti: { kelpaa: ['', 'Näyttö 😀'], eiKelpaa: ['a\0b', '\ud83d', 'x\ude00', 1, ['a'], {}] },
  eiTyhja: { kelpaa: ['1'], eiKelpaa: ['', ' \t', 'a\0'] },
  kokonaisluku: { kelpaa: [0, -1, Number.MAX_SAFE_INTEGER], eiKelpaa: [0.5, 2 ** 53, '1', Number.NaN] },
  eiNegatiivinen: { kelpaa: [0, 0.5], eiKelpaa: [-0.5, '1'] },
  totuusarvo: { kelpaa: [true, false], eiKelpaa: ['true', 0, 1] },
  lista: { kelpaa: [[]], eiKelpaa: [{}, 'a', { length: 0 }] },
  objekti: { kelpaa: [{}], eiKelpaa: [[], 'a', 1] },
};

describe.each(Object.entries(NAYTTEET) as [Muoto, (typeof NAYTTEET)[keyof typeof NAYTTEET]][])(
  '%s',
  (muoto, naytteet) => {
    const { kelpaa = () => false, malli }: Muotosaanto = MUOTOSAANNOT[muoto];

    test.each(naytteet.kelpaa.map((arvo) => [arvo]))('kelpaa: %j', (arvo) => {
      expect(kelpaa(arvo)).toBe(true);
      if (malli) expect(String(arvo)).toMatch(malli);
    });

    test.each([...naytteet.eiKelpaa, null, undefined].map((arvo) => [arvo]))('ei kelpaa: %j', (arvo) => {
      expect(kelpaa(arvo)).toBe(false);
    });
  },
);

describe.each(Object.keys(KOODI_URIT) as Koodisto[])('koodiston %s koodi-uri', (koodisto) => {
  const muutos = {
    kelpaa: `${koodisto}_1001`,
    kolme: `${koodisto}_101`,
    kaksi: `${koodisto}_01`,
    yksi: `${koodisto}_1`,
  };
  const { kelpaa } = MUOTOSAANNOT[koodisto];

  test('tunnistaa oman koodistonsa koodin', () => {
    expect(Object.values(muutos).some((arvo) => kelpaa?.(arvo))).toBe(true);
  });

  test.each([
    'muukoodisto_1001',
    koodisto,
    `${koodisto}_`,
    `x${koodisto}_1`,
    `${koodisto}_1\0`,
    `${koodisto}_1001 `,
    ` ${koodisto}_1001`,
    `${koodisto}_ 01`,
    `${koodisto}_01\u00a0`,
    1,
  ])('torjuu arvon %j', (arvo) => {
    expect(kelpaa?.(arvo)).toBe(false);
  });
});

test('mikään muoto ei kaadu mihinkään JSON-arvoon, ja malli on kelpaavuuden ehto', () => {
  const saannot: readonly Muotosaanto[] = Object.values(MUOTOSAANNOT);
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (json, merkkijono) => {
      for (const { kelpaa, malli } of saannot) {
        expect(typeof (kelpaa?.(json) ?? false)).toBe('boolean');
        if (kelpaa?.(merkkijono) && malli) expect(merkkijono).toMatch(malli);
      }
    }),
  );
});
