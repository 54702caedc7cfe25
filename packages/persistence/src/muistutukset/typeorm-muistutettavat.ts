import {
  KOULUTUSSOPIMUS,
  OPPISOPIMUS,
  type Alkava,
  type Hakupiiri,
  type Muistutettavat,
  type Muistutusikkuna,
  type OppijaOid,
  type Paiva,
} from '@ehoks/core';
import { piirilla, piirinArvot } from '../oppijaindeksi/indeksihaku.js';
import { HoksTaulu } from '../rivit/hoks-rivi.js';
import { IndeksiTaulu } from '../rivit/indeksi-rivi.js';
import { OsaTaulu } from '../rivit/osa-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

// Written out: a partial index is used only when its condition is seen.
const TYOPAIKKAJAKSO = `osa.koodi_uri IN ('${KOULUTUSSOPIMUS}', '${OPPISOPIMUS}')`;
const NAYTTO = "osa.laji = 'osaamisenOsoittaminen'";

/** What reminders tell of, found among the parts of plans: no document is read. */
export class TypeormMuistutettavat implements Muistutettavat {
  constructor(private readonly tietokanta: Tietokanta) {}

  async nayttoja(piiri: Hakupiiri, ikkuna: Muistutusikkuna): Promise<number> {
    const laskettu = await this.tietokanta.transactions.readLagging((manager) =>
      manager
        .createQueryBuilder(OsaTaulu, 'osa')
        .innerJoin(IndeksiTaulu.options.name, 'rivi', 'rivi.hoks_id = osa.hoks_id AND rivi.poistettu IS NULL')
        .where(NAYTTO)
        .andWhere('osa.alku >= :alkaen AND osa.alku <= :paattyen', ikkuna)
        .andWhere(piirilla('rivi', piiri), piirinArvot(piiri))
        .select('COUNT(*)', 'maara')
        .getRawOne<{ maara: number | string }>(),
    );
    return Number(laskettu?.maara);
  }

  async oppijoiden(
    oidit: readonly OppijaOid[],
    ikkuna: Muistutusikkuna,
  ): Promise<ReadonlyMap<OppijaOid, readonly Alkava[]>> {
    if (oidit.length === 0) return new Map();
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager
        .createQueryBuilder(HoksTaulu, 'hoks')
        .leftJoin(
          OsaTaulu.options.name,
          'osa',
          `osa.hoks_id = hoks.id AND hoks.poistettu IS NULL AND (${TYOPAIKKAJAKSO} OR ${NAYTTO})
           AND osa.alku >= :alkaen AND osa.alku <= :paattyen`,
          ikkuna,
        )
        .where('hoks.oppija_oid IN (:...oidit)', { oidit })
        .select(['hoks.oppija_oid AS "oppijaOid"', 'osa.laji AS "laji"', 'osa.alku AS "alku"'])
        .orderBy('osa.alku')
        .addOrderBy('osa.id')
        .getRawMany<{ oppijaOid: OppijaOid; laji: string | null; alku: Paiva | null }>(),
    );
    const alkavat = new Map<OppijaOid, readonly Alkava[]>();
    for (const { oppijaOid, laji, alku } of rivit) {
      const entiset = alkavat.get(oppijaOid) ?? [];
      const uusi: Alkava | undefined =
        alku === null ? undefined : { laji: laji === 'osaamisenOsoittaminen' ? 'naytto-alkaa' : 'jakso-alkaa', alku };
      alkavat.set(oppijaOid, uusi ? [...entiset, uusi] : entiset);
    }
    return alkavat;
  }
}
