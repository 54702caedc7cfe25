import fc from 'fast-check';
import { lueKorvaus, lueLuonti, lueMuutos } from '@ehoks/wire';
import { HoksKorvausDto } from '../src/dto/hoks-korvaus.dto.js';
import { HoksLuontiDto } from '../src/dto/hoks-luonti.dto.js';
import { HoksMuutosDto } from '../src/dto/hoks-muutos.dto.js';
import { karsi, onObjekti } from '../src/sisaan/karsi.js';
import { tarkistaMuoto } from '../src/sisaan/tarkista-muoto.js';
import { nopeaTarkistus } from '../src/skeema/nopea-tarkistus.js';
import { skeemahavainnot } from '../src/skeema/skeemahavainnot.js';
import { kelpoJson, muunna, muunnos } from './arvonta.js';
import { kohta } from './malli.js';

const MUODOT = [
  { nimi: 'HoksLuonti', luokka: HoksLuontiDto, lue: lueLuonti },
  { nimi: 'HoksKorvaus', luokka: HoksKorvausDto, lue: lueKorvaus },
  { nimi: 'HoksMuutos', luokka: HoksMuutosDto, lue: lueMuutos },
];

describe.each(MUODOT)('the compiled schema and the validator agree on $nimi', ({ luokka, lue }) => {
  const hitaasti = (json: unknown) => {
    const { json: tunnettu, tuntemattomat } = karsi(luokka, json as object);
    return [...tarkistaMuoto(luokka, tunnettu), ...tuntemattomat].map(kohta);
  };
  const nopea = nopeaTarkistus(luokka)!;

  test('that a plan of the right form is right', () => {
    fc.assert(
      fc.property(kelpoJson(luokka), (json) => {
        expect(hitaasti(json)).toEqual([]);
        expect(nopea(json)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('whatever is done to it, and the schema’s first fault is among the validator’s', () => {
    const muutettu = fc
      .tuple(kelpoJson(luokka), fc.array(muunnos, { minLength: 1, maxLength: 3 }))
      .map(([json, muunnokset]) => muunnokset.reduce<unknown>((nyt, uusi) => muunna(nyt, uusi), json));
    let hylattyja = 0;
    fc.assert(
      fc.property(muutettu, (json) => {
        const hyvaksytty = nopea(json);
        const havainnot = hitaasti(json);
        expect(havainnot.length === 0).toBe(hyvaksytty);
        expect(new Set(havainnot).size).toBe(havainnot.length);
        if (!hyvaksytty) {
          hylattyja += 1;
          expect(havainnot).toEqual(expect.arrayContaining(skeemahavainnot(nopea.errors ?? []).map(kohta)));
        }
      }),
      { numRuns: 250 },
    );
    expect(hylattyja).toBeGreaterThan(50);
  });

  test('and no JSON at all makes reading throw or leaves a fault in the draft', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.tuple(kelpoJson(luokka), muunnos).map(([json, uusi]) => muunna(json, uusi)),
        ),
        (json) => {
          const { luonnos, muotohavainnot } = lue(json);
          expect(muotohavainnot.length === 0).toBe(onObjekti(json) && nopea(json));
          for (const { polku } of muotohavainnot) {
            expect([undefined, '', '[]', '{}']).toContain(tyhja(arvo(luonnos, polku)));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

function arvo(luonnos: unknown, polku: readonly unknown[]): unknown {
  if (polku.length === 0) return undefined;
  return polku.reduce<unknown>((kohde, osa) => {
    if (typeof kohde !== 'object' || kohde === null || typeof osa === 'object') return undefined;
    return Object.hasOwn(kohde, osa as string) ? (kohde as Record<string, unknown>)[osa as string] : undefined;
  }, luonnos);
}

/** A structure as text, without the lists that reading always gives. */
function tyhja(kohde: unknown): unknown {
  if (typeof kohde !== 'object' || kohde === null) return kohde;
  return JSON.stringify(kohde, (_, jasen: unknown) =>
    jasen !== kohde && Array.isArray(jasen) && jasen.length === 0 ? undefined : jasen,
  );
}
