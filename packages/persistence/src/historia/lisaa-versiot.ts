import type { EntityManager } from 'typeorm';
import { lisaaRivit, type Kohdetaulu } from '../lisaa-rivit.js';
import type { HistoriaRivi } from '../rivit/historia-rivi.js';
import { pakkaa } from './pakkaus.js';

type UusiHistoriaRivi = Omit<HistoriaRivi, 'id'>;

/** A change of a plan, and the version that it takes the place of. */
export interface UusiVersio extends Omit<UusiHistoriaRivi, 'muoto' | 'pakattu'> {
  readonly vaistyva?: { readonly muutosnumero: number; readonly dokumentti: string };
}

const HISTORIA: Kohdetaulu<UusiHistoriaRivi> = {
  nimi: 'ehoks_historia',
  sarakkeet: {
    hoksId: 'hoks_id',
    muutosnumero: 'muutosnumero',
    aika: 'aika',
    tekija: 'tekija',
    tekijanTyyppi: 'tekijan_tyyppi',
    tekijanNimi: 'tekijan_nimi',
    tekijanOrganisaatio: 'tekijan_organisaatio',
    laji: 'laji',
    muoto: 'muoto',
    pakattu: 'pakattu',
  },
  tavut: 'pakattu',
};

/**
 * A row for each new version, which has no document of its own as long as it is the current one; the row of the version that
 * is left behind gets its document. One statement, in the transaction that the manager is in.
 */
export async function lisaaVersiot(manager: EntityManager, versiot: readonly UusiVersio[]): Promise<void> {
  const rivit = versiot.flatMap(({ vaistyva, ...uusi }): UusiHistoriaRivi[] => [
    { ...uusi, muoto: null, pakattu: null },
    // Its row is there: who, when and what are not written.
    ...(vaistyva ? [{ ...uusi, muutosnumero: vaistyva.muutosnumero, ...pakkaa(vaistyva.dokumentti) }] : []),
  ]);
  await lisaaRivit(
    manager,
    HISTORIA,
    rivit,
    'ON CONFLICT (hoks_id, muutosnumero) DO UPDATE SET muoto = excluded.muoto, pakattu = excluded.pakattu',
  );
}
