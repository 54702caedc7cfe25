import { type Hoks, type KoodiUri, type Tunnistegeneraattori } from '@ehoks/core';
import { esimerkkiHoks, esimerkkiNaytto, esimerkkiTyopaikkajakso } from './esimerkki-hoks.js';

/** The plan that the statement budget is counted with: 15 vocational parts, each with 4 workplace periods and 3 demonstrations. */
export function laajaHoks(muutokset: Partial<Hoks>, tunnisteet: Tunnistegeneraattori): Hoks {
  const monta = <T>(maara: number, tee: (i: number) => T) => Array.from({ length: maara }, (_, i) => tee(i));
  return esimerkkiHoks(
    {
      hankittavatAmmatTutkinnonOsat: monta(15, (i) => ({
        moduleId: tunnisteet.uuid(),
        tutkinnonOsaKoodiUri: `tutkinnonosat_9902${String(i).padStart(2, '0')}` as KoodiUri,
        tutkinnonOsaKoodiVersio: 1,
        osaamisenHankkimistavat: monta(4, () => esimerkkiTyopaikkajakso(tunnisteet.uuid())),
        osaamisenOsoittaminen: monta(3, () => esimerkkiNaytto(tunnisteet.uuid())),
      })),
      ...muutokset,
    },
    tunnisteet,
  );
}
