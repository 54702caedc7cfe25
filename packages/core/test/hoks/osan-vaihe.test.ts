import { paiva } from '../../src/aika/paiva.js';
import { koulutuksenOsanVaihe, osanVaihe, type OsanVaihe } from '../../src/hoks/osan-vaihe.js';
import { osanEdistyminen } from '../../src/hoks/osan-edistyminen.js';
import { luettelo, tiedostonTaulukot } from '../taulukko.js';

const TANAAN = paiva('2026-03-20');
const [OSAT = [], KOULUTUKSEN_OSAT = [], EDISTYMISET = []] = tiedostonTaulukot('osan-vaihe.md');

const jaksot = (solu: string | undefined) =>
  luettelo(solu ?? '').map((loppu) => ({ alku: paiva('2025-08-11'), loppu: paiva(loppu) }));

test.each(OSAT)('$osa', (rivi) => {
  const osa = {
    hankkimistavat: jaksot(rivi['hankkimistavat päättyvät']),
    osoittamiset: jaksot(rivi['näytöt päättyvät']),
  };
  expect(osanVaihe(osa, TANAAN)).toBe(rivi['vaihe']);
});

test.each(KOULUTUKSEN_OSAT)('TUVA: $osa', (rivi) => {
  const [jakso] = jaksot(rivi['päättyy']);
  expect(jakso && koulutuksenOsanVaihe(jakso, TANAAN)).toBe(rivi['vaihe']);
});

test.each(EDISTYMISET)('$päivistä, KOSKI: $arviointi', (rivi) => {
  const arviointi = rivi['arviointi']
    ? {
        koodiUri: 'tutkinnonosat_100001' as never,
        hyvaksytty: rivi['arviointi'] === 'hyväksytty',
        arvosana: { nimi: {} },
      }
    : undefined;
  expect(osanEdistyminen(rivi['päivistä'] as OsanVaihe, arviointi)).toEqual({
    vaihe: rivi['edistyminen'],
    lahde: rivi['mistä'],
  });
});
