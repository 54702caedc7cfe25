import fc from 'fast-check';
import { aikaleima, type Aikaleima } from '../../src/aika/aikaleima.js';
import type { Kirjautumisyritys } from '../../src/tunnukset/kirjautumisyritys-repository.port.js';
import { lukittuAsti } from '../../src/tunnukset/lukitus.js';
import { luettelo, taulukko } from '../taulukko.js';

const MINUUTTI = 60_000;
const VUOROKAUSI = 24 * 60 * MINUUTTI;

/** `13.59` päivänä 1, `2. pv 13.59` sen jälkeen. */
function hetki(teksti: string): Aikaleima {
  const [, paiva = '1', kello = ''] = /^(?:(\d)\. pv )?(\d\d\.\d\d)$/.exec(teksti) ?? [];
  return aikaleima(`2025-03-0${paiva}T${kello.replace('.', ':')}:00Z`);
}

/** `5 × 12.00` on viisi hetkeä. */
function hetket(solu: string): Aikaleima[] {
  return luettelo(solu).flatMap((osa) => {
    const [, maara = '1', teksti = ''] = /^(?:(\d+) × )?(.+)$/.exec(osa) ?? [];
    return Array.from({ length: Number(maara) }, () => hetki(teksti));
  });
}

function yritys(aika: Aikaleima, tulos: Kirjautumisyritys['tulos'], lahde = '192.0.2.1'): Kirjautumisyritys {
  return { kayttajatunnus: 'siirto', lahde, aika, tulos };
}

describe('lukitus', () => {
  test.each(taulukko('lukitus.md'))('$tapaus', (rivi) => {
    const lahde = rivi['lähde'] === 'sama' ? '192.0.2.1' : '192.0.2.2';
    const vaarat = hetket(rivi['väärät salasanat'] ?? '').map((aika) => yritys(aika, 'vaara-salasana', lahde));
    const lukittuna = hetket(rivi['yritykset lukittuna'] ?? '').map((aika) => yritys(aika, 'lukittu', lahde));
    const yritykset = [...vaarat, ...lukittuna].sort((a, b) => a.aika.localeCompare(b.aika));
    const odotettu = rivi['lukittu asti'] ? hetki(rivi['lukittu asti']) : undefined;
    expect(lukittuAsti(yritykset, '192.0.2.1', hetki(rivi['nyt'] ?? ''))).toBe(odotettu);
  });
});

/** Yrityksiä aikajärjestyksessä, väli minuutteina; usein tiheään, joskus tuntien päässä. */
const yrityksia = fc
  .array(
    fc.record({
      vali: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2000 })),
      tulos: fc.constantFrom<Kirjautumisyritys['tulos'][]>('vaara-salasana', 'lukittu'),
    }),
    { minLength: 1, maxLength: 400 },
  )
  .map((valit) => {
    let aika = Date.parse('2025-03-01T00:00:00Z');
    return valit.map(({ vali, tulos }) =>
      yritys(new Date((aika += vali * MINUUTTI)).toISOString() as Aikaleima, tulos),
    );
  });

const viimeinen = (yritykset: readonly Kirjautumisyritys[]): Aikaleima => yritykset.at(-1)!.aika;

test('yritys lukituksen aikana ei koskaan lyhennä lukitusta', () => {
  fc.assert(
    fc.property(
      yrityksia,
      fc.constantFrom<Kirjautumisyritys['tulos'][]>('vaara-salasana', 'lukittu'),
      (yritykset, tulos) => {
        const nyt = viimeinen(yritykset);
        const ennen = lukittuAsti(yritykset, '192.0.2.1', nyt);
        fc.pre(ennen !== undefined);
        const jalkeen = lukittuAsti([...yritykset, yritys(nyt, tulos)], '192.0.2.1', nyt);
        expect(Date.parse(jalkeen ?? '')).toBeGreaterThanOrEqual(Date.parse(ennen ?? ''));
      },
    ),
  );
});

test('lukitus päättyy kahden vuorokauden kuluessa viimeisestä yrityksestä', () => {
  fc.assert(
    fc.property(yrityksia, (yritykset) => {
      const nyt = viimeinen(yritykset);
      const asti = lukittuAsti(yritykset, '192.0.2.1', nyt) ?? nyt;
      expect(Date.parse(asti) - Date.parse(nyt)).toBeLessThanOrEqual(2 * VUOROKAUSI);
    }),
  );
});

test('toisen lähteen yritykset eivät vaikuta', () => {
  fc.assert(
    fc.property(yrityksia, (yritykset) => {
      expect(lukittuAsti(yritykset, '192.0.2.2', viimeinen(yritykset))).toBeUndefined();
    }),
  );
});
