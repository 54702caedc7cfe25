import {
  aikaleima,
  paiva,
  type Hoks,
  type HoksRepository,
  type Muistutettavat,
  type OsaamisenHankkimistapa,
} from '@ehoks/core';
import { esimerkkiHoks, esimerkkiTyopaikkajakso } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import {
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
} from '../rakentajat/esimerkki-oidit.js';
import { juoksevaTunnistegeneraattori } from '../rakentajat/juokseva-tunnistegeneraattori.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

/** What is reminded of, and the store of the plans that it is in. */
export interface MuistutettavienTietovarasto extends Tietovarasto<Muistutettavat> {
  readonly hoksit: HoksRepository;
}

const A = esimerkkiOrganisaatioOid(11);
const A1 = esimerkkiOrganisaatioOid(12);
const IKKUNA = { alkaen: paiva('2026-09-01'), paattyen: paiva('2026-09-08') };

/** What every source of what is reminded of must do. */
export function muistutettavatSopimus(t: Testikehys, luo: () => Promise<MuistutettavienTietovarasto>): void {
  const { describe, it, expect } = t;

  describe('Muistutettavat', () => {
    const varasto = jokaiselleOma(t, luo);
    let tunnisteet = juoksevaTunnistegeneraattori();
    t.beforeEach(async () => {
      tunnisteet = juoksevaTunnistegeneraattori();
    });

    /** A plan with one part: workplace periods that begin, and demonstrations that are, on these days. */
    const lisatty = async (
      n: number,
      jaksot: readonly string[],
      naytot: readonly string[],
      muutokset: Partial<Hoks> = {},
    ): Promise<Hoks> => {
      const malli = esimerkkiHoks(
        { opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n), oppijaOid: esimerkkiOppijaOid(n), ...muutokset },
        tunnisteet,
      );
      const [osa] = malli.hankittavatAmmatTutkinnonOsat;
      const [naytto] = osa?.osaamisenOsoittaminen ?? [];
      if (!osa || !naytto) throw new Error('The example has no demonstration');
      const hoks = {
        ...malli,
        aiemminHankitutAmmatTutkinnonOsat: [],
        aiemminHankitutPaikallisetTutkinnonOsat: [],
        aiemminHankitutYhteisetTutkinnonOsat: [],
        hankittavatPaikallisetTutkinnonOsat: [],
        hankittavatYhteisetTutkinnonOsat: [],
        hankittavatAmmatTutkinnonOsat: [
          {
            ...osa,
            osaamisenHankkimistavat: jaksot.map((alku): OsaamisenHankkimistapa => ({
              ...esimerkkiTyopaikkajakso(tunnisteet.uuid()),
              alku: paiva(alku),
              loppu: paiva('2027-01-01'),
            })),
            osaamisenOsoittaminen: naytot.map((alku) => ({
              ...naytto,
              moduleId: tunnisteet.uuid(),
              alku: paiva(alku),
              loppu: paiva(alku),
            })),
          },
        ],
      };
      const organisaatiot = { oppilaitosOid: A1, koulutustoimijaOid: A };
      return { ...hoks, id: await varasto().hoksit.lisaa(hoks, organisaatiot, esimerkkiMuutos('luonti')) };
    };
    const poistettu = aikaleima('2026-08-01T00:00:00Z');

    it('laskee piirin näytöt, jotka alkavat ikkunassa', async () => {
      await lisatty(1, ['2026-09-02'], ['2026-08-31', '2026-09-01', '2026-09-08', '2026-09-09']);
      await lisatty(2, [], ['2026-09-02'], { poistettu });
      const nayttoja = (oid: typeof A) => varasto().repository.nayttoja({ taso: 'koulutustoimija', oid }, IKKUNA);
      expect([await nayttoja(A), await nayttoja(esimerkkiOrganisaatioOid(13))]).toEqual([2, 0]);
      expect(await varasto().repository.nayttoja({ taso: 'koko-maa' }, IKKUNA)).toBe(2);
    });

    it('antaa kunkin oppijan alkavat työpaikkajaksot ja näytöt päivän mukaan', async () => {
      await lisatty(1, ['2026-09-05', '2026-08-31'], ['2026-09-03', '2026-09-09']);
      await lisatty(2, ['2026-10-01'], []);
      await lisatty(3, ['2026-09-05'], [], { poistettu });
      await lisatty(4, ['2026-09-05'], []);
      const oppijat = await varasto().repository.oppijoiden([1, 2, 3, 5].map(esimerkkiOppijaOid), IKKUNA);
      expect(new Map(oppijat)).toEqual(
        new Map([
          [
            esimerkkiOppijaOid(1),
            [
              { laji: 'naytto-alkaa', alku: '2026-09-03' },
              { laji: 'jakso-alkaa', alku: '2026-09-05' },
            ],
          ],
          [esimerkkiOppijaOid(2), []],
          [esimerkkiOppijaOid(3), []],
        ]),
      );
      expect((await varasto().repository.oppijoiden([], IKKUNA)).size).toBe(0);
    });
  });
}
