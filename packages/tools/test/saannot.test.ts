import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KIELET } from '@ehoks/core';
import { lueArgumentit } from '../src/saannot/argumentit.js';
import { saannot } from '../src/saannot/komento.js';

describe('arguments', () => {
  test('a file alone: creation, in Finnish, for a person', () => {
    expect(lueArgumentit(['hoks.json'])).toEqual({ tiedosto: 'hoks.json', toiminto: 'luo', kieli: 'fi', json: false });
  });

  test('all options, in any order', () => {
    expect(lueArgumentit(['--json', '--kieli', 'sv', 'hoks.json', '--toiminto=korvaa'])).toEqual({
      tiedosto: 'hoks.json',
      toiminto: 'korvaa',
      kieli: 'sv',
      json: true,
    });
  });

  test.each([
    ['no file', []],
    ['two files', ['a.json', 'b.json']],
    ['an unknown operation', ['a.json', '--toiminto', 'muuta']],
    ['an unknown language', ['a.json', '--kieli', 'de']],
    ['an unknown option', ['a.json', '--verbose']],
    ['an option without its value', ['a.json', '--kieli']],
  ])('%s is not understood', (_, argv) => {
    expect(lueArgumentit(argv)).toBeUndefined();
    expect(saannot(argv, NYT).koodi).toBe(2);
  });
});

const NYT = new Date('2026-11-02T10:00:00Z');

/** A plan that breaks nothing. The people are invented. */
const SUUNNITELMA = {
  'oppija-oid': '1.2.246.562.24.44400000019',
  'opiskeluoikeus-oid': '1.2.246.562.15.44400000145',
  sahkoposti: 'venla.esimerkki@posti.example',
  'ensikertainen-hyvaksyminen': '2026-08-24',
  'osaamisen-hankkimisen-tarve': true,
};

interface JsonTulos {
  readonly hyvaksytty: boolean;
  readonly havainnot: readonly { readonly koodi: string; readonly polku: string }[];
  readonly 'ei-tarkistettu': readonly string[];
}

describe('the rule book over a file', () => {
  let kansio: string;
  beforeEach(() => {
    kansio = mkdtempSync(join(tmpdir(), 'ehoks-saannot-'));
  });
  afterEach(() => rmSync(kansio, { recursive: true }));

  const aja = (sisalto: string, ...valinnat: readonly string[]) => {
    const tiedosto = join(kansio, 'hoks.json');
    writeFileSync(tiedosto, sisalto);
    return saannot([tiedosto, ...valinnat], NYT);
  };
  const ajaJson = (hoks: unknown, ...valinnat: readonly string[]) => {
    const { tuloste, koodi } = aja(JSON.stringify(hoks), '--json', ...valinnat);
    return { koodi, ...(JSON.parse(tuloste) as JsonTulos) };
  };

  test('a good plan is accepted, and what needs KOSKI is said to be unchecked', () => {
    const tulos = ajaJson(SUUNNITELMA);
    expect(tulos).toMatchObject({ koodi: 0, hyvaksytty: true });
    expect(tulos['ei-tarkistettu']).toContain('opiskeluoikeus.ei-koskessa');
    expect(tulos['ei-tarkistettu']).not.toContain('sahkoposti.puuttuu');
  });

  test('a missing fact is refused, with its place', () => {
    const { sahkoposti: _, ...ilman } = SUUNNITELMA;
    const tulos = ajaJson(ilman);
    expect(tulos).toMatchObject({ koodi: 1, hyvaksytty: false });
    expect(tulos.havainnot).toContainEqual(
      expect.objectContaining({ koodi: 'sahkoposti.puuttuu', polku: '/sahkoposti' }),
    );
  });

  test('the same plan may replace an earlier one: a warning then', () => {
    const { sahkoposti: _, ...ilman } = SUUNNITELMA;
    const tulos = ajaJson(ilman, '--toiminto', 'korvaa');
    expect(tulos).toMatchObject({ koodi: 0, hyvaksytty: true });
    expect(tulos.havainnot).toContainEqual(expect.objectContaining({ koodi: 'sahkoposti.puuttuu', taso: 'varoitus' }));
  });

  test('a wrong shape does not hide the rules', () => {
    const { sahkoposti: _, ...ilman } = SUUNNITELMA;
    const koodit = ajaJson({ ...ilman, 'oppija-oid': 7 }).havainnot.map(({ koodi }) => koodi);
    expect(koodit).toEqual(expect.arrayContaining(['oid.oppija', 'sahkoposti.puuttuu']));
  });

  test.each(KIELET)('a person reads places, codes and the summary (%s)', (kieli) => {
    const { tuloste, koodi } = aja(JSON.stringify({ ...SUUNNITELMA, 'oppija-oid': 7 }), '--kieli', kieli);
    expect(koodi).toBe(1);
    expect(tuloste).toContain('/oppija-oid\n');
    expect(tuloste).toContain('oid.oppija');
  });

  test('what is not JSON, or is not there, cannot be read', () => {
    expect(aja('{"oppija-oid":').koodi).toBe(2);
    expect(saannot([join(kansio, 'puuttuu.json')], NYT).koodi).toBe(2);
  });
});
