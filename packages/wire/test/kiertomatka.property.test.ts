import fc from 'fast-check';
import type { Hoks, HoksTiedot } from '@ehoks/core';
import { hoksJson, lueKorvaus, lueLuonti, lueMuutos, paatasoJson } from '@ehoks/wire';
import { camelKsi, kebabiksi } from '../src/avaimet.js';
import { HoksLuontiDto } from '../src/dto/hoks-luonti.dto.js';
import { kelpoJson } from './arvonta.js';

const PALVELIMEN = {
  id: 17,
  eid: '0b6f3c1e-5d55-4a35-9f3b-2f3a3c1d4e5f',
  manuaalisyotto: true,
  muokattu: '2024-08-12T06:30:00.000Z',
} as unknown as Hoks;

const verkonYli = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

test('PUT of what GET gave is the same plan', () => {
  fc.assert(
    fc.property(kelpoJson(HoksLuontiDto), (json) => {
      const tiedot = lueLuonti(json).luonnos as HoksTiedot;
      const { luonnos, muotohavainnot, rungonId, rungonEid } = lueKorvaus(
        verkonYli(hoksJson({ ...PALVELIMEN, ...tiedot })),
      );
      expect({ muotohavainnot, rungonId, rungonEid }).toEqual({
        muotohavainnot: [],
        rungonId: 17,
        rungonEid: PALVELIMEN.eid,
      });
      expect(luonnos).toEqual(tiedot);
    }),
    { numRuns: 80 },
  );
});

test('PATCH of what GET by study right gave is the same main level', () => {
  fc.assert(
    fc.property(kelpoJson(HoksLuontiDto), (json) => {
      const tiedot = lueLuonti(json).luonnos as HoksTiedot;
      const { luonnos, muotohavainnot } = lueMuutos(verkonYli(paatasoJson({ ...PALVELIMEN, ...tiedot })));
      expect(muotohavainnot).toEqual([]);
      expect(luonnos).toEqual(Object.fromEntries(Object.entries(tiedot).filter(([, arvo]) => !Array.isArray(arvo))));
    }),
    { numRuns: 40 },
  );
});

test('a key has one spelling on each side', () => {
  fc.assert(
    fc.property(kelpoJson(HoksLuontiDto), (json) => {
      const kertaalleen = kebabiksi(HoksLuontiDto, camelKsi(HoksLuontiDto, json));
      expect(kebabiksi(HoksLuontiDto, camelKsi(HoksLuontiDto, kertaalleen))).toEqual(kertaalleen);
      expect(Object.keys(kertaalleen)).toEqual(expect.arrayContaining(Object.keys(json)));
    }),
    { numRuns: 40 },
  );
});
