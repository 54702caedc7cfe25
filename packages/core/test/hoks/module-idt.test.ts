import { esimerkkiHoks, juoksevaTunnistegeneraattori } from '@ehoks/testing';
import { paiva } from '../../src/aika/paiva.js';
import type { Hoks } from '../../src/hoks/hoks.js';
import { annaModuleIdt } from '../../src/hoks/module-idt.js';
import type { OsaamisenHankkimistapa } from '../../src/hoks/osaamisen-hankkimistapa.js';
import type { KoodiUri } from '../../src/tunnisteet/koodi-uri.js';
import type { Yksiloity } from '../../src/hoks/yksiloity.js';

/** Tunnisteet, joita vanhassa suunnitelmassa ei ole. */
const uusia = {
  ...juoksevaTunnistegeneraattori(),
  jarjestyvaUuid: (() => {
    let n = 0;
    return () => `uusi-${++n}`;
  })(),
};

const tapa = (muutokset: Partial<OsaamisenHankkimistapa>): OsaamisenHankkimistapa => ({
  alku: paiva('2025-01-01'),
  loppu: paiva('2025-02-01'),
  osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' as KoodiUri,
  osaamisenHankkimistapaKoodiVersio: 1,
  ...muutokset,
});

/** Suunnitelma, jossa on yksi tutkinnon osa ja sen jaksot. */
function jaksoilla(jaksot: readonly OsaamisenHankkimistapa[]): Hoks {
  const hoks = esimerkkiHoks();
  const [osa] = hoks.hankittavatAmmatTutkinnonOsat;
  return { ...hoks, hankittavatAmmatTutkinnonOsat: [{ ...osa!, osaamisenHankkimistavat: jaksot }] };
}

/** Jaksojen tunnisteet, kun `vanhat` korvataan `uusilla`. */
function jaksojenTunnisteet(vanhat: readonly OsaamisenHankkimistapa[], uudet: readonly OsaamisenHankkimistapa[]) {
  const tulos = annaModuleIdt(jaksoilla(uudet), jaksoilla(vanhat), uusia);
  return tulos.hankittavatAmmatTutkinnonOsat[0]!.osaamisenHankkimistavat!.map((jakso) => jakso.moduleId);
}

function kaikkiTunnisteet(arvo: unknown): string[] {
  if (Array.isArray(arvo)) return arvo.flatMap(kaikkiTunnisteet);
  if (typeof arvo !== 'object' || arvo === null) return [];
  const oma = (arvo as Yksiloity).moduleId;
  return [...(oma === undefined ? [] : [oma]), ...Object.values(arvo).flatMap(kaikkiTunnisteet)];
}

const ilmanTunnisteita = (hoks: Hoks): Hoks =>
  JSON.parse(JSON.stringify(hoks, (avain, arvo: unknown) => (avain === 'moduleId' ? undefined : arvo))) as Hoks;

describe('module-id', () => {
  test('uudessa suunnitelmassa jokainen osa saa omansa', () => {
    const hoks = esimerkkiHoks();
    const tunnisteet = kaikkiTunnisteet(
      annaModuleIdt(ilmanTunnisteita(hoks), undefined, juoksevaTunnistegeneraattori()),
    );
    expect(tunnisteet).toHaveLength(kaikkiTunnisteet(hoks).length);
    expect(new Set(tunnisteet).size).toBe(tunnisteet.length);
  });

  test('sama suunnitelma ilman tunnisteita saa vanhat takaisin', () => {
    const hoks = esimerkkiHoks();
    expect(annaModuleIdt(ilmanTunnisteita(hoks), hoks, uusia)).toEqual(hoks);
  });

  test('osat tunnetaan, vaikka niiden järjestys vaihtuu', () => {
    const vanhat = [tapa({ moduleId: 'a', yksiloivaTunniste: '1' }), tapa({ moduleId: 'b', yksiloivaTunniste: '2' })];
    expect(jaksojenTunnisteet(vanhat, [tapa({ yksiloivaTunniste: '2' }), tapa({ yksiloivaTunniste: '1' })])).toEqual([
      'b',
      'a',
    ]);
  });

  test('lähettäjän tunniste voittaa module-id:n', () => {
    const vanhat = [tapa({ moduleId: 'a', yksiloivaTunniste: '1' }), tapa({ moduleId: 'b', yksiloivaTunniste: '2' })];
    expect(jaksojenTunnisteet(vanhat, [tapa({ moduleId: 'a', yksiloivaTunniste: '2' })])).toEqual(['b']);
  });

  test('tunnisteeton jakso tunnetaan ajankohdastaan ja viimeksi tavastaan', () => {
    const kevat = tapa({ moduleId: 'kevat', alku: paiva('2025-01-01'), loppu: paiva('2025-05-01') });
    const syksy = tapa({ moduleId: 'syksy', alku: paiva('2025-08-01'), loppu: paiva('2025-12-01') });
    const siirretty = tapa({ alku: paiva('2025-09-01'), loppu: paiva('2025-12-01') });
    expect(jaksojenTunnisteet([kevat, syksy], [{ ...syksy, moduleId: undefined }])).toEqual(['syksy']);
    expect(jaksojenTunnisteet([kevat, syksy], [siirretty, { ...kevat, moduleId: undefined }])).toEqual([
      'syksy',
      'kevat',
    ]);
  });

  test('toisenniminen jakso on eri jakso', () => {
    const [tunniste] = jaksojenTunnisteet(
      [tapa({ moduleId: 'a', yksiloivaTunniste: '1' })],
      [tapa({ yksiloivaTunniste: '2', alku: paiva('2025-01-02') })],
    );
    expect(tunniste).toMatch(/^uusi-/);
  });

  test('jakso säilyy, kun se saa tunnisteen', () => {
    expect(jaksojenTunnisteet([tapa({ moduleId: 'a' })], [tapa({ yksiloivaTunniste: '1' })])).toEqual(['a']);
  });

  test('vanhaa tunnistetta ei anneta kahdesti', () => {
    const [ensimmainen, toinen] = jaksojenTunnisteet(
      [tapa({ moduleId: 'a' })],
      [tapa({ moduleId: 'a' }), tapa({ moduleId: 'a' })],
    );
    expect(ensimmainen).toBe('a');
    expect(toinen).toMatch(/^uusi-/);
  });

  test('jakso tunnetaan toiseen tutkinnon osaan siirrettynä, mutta vain kerran', () => {
    const vanha = jaksoilla([tapa({ moduleId: 'a', yksiloivaTunniste: '1' })]);
    const [osa] = vanha.hankittavatAmmatTutkinnonOsat;
    const toisessa = { ...osa!, moduleId: undefined, tutkinnonOsaKoodiUri: 'tutkinnonosat_990009' as KoodiUri };
    const siirretty = { ...vanha, hankittavatAmmatTutkinnonOsat: [toisessa, toisessa] };
    const [eka, toka] = annaModuleIdt(siirretty, vanha, uusia).hankittavatAmmatTutkinnonOsat.map(
      (o) => o.osaamisenHankkimistavat![0]!.moduleId,
    );
    expect(eka).toBe('a');
    expect(toka).toMatch(/^uusi-/);
  });

  test('vierasta tunnistetta ei oteta pyynnöstä', () => {
    const [tunniste] = jaksojenTunnisteet([], [tapa({ moduleId: 'toisen-suunnitelman-jakso' })]);
    expect(tunniste).toMatch(/^uusi-/);
  });
});
