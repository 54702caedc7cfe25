import type { Rivintulos } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaRivit, paikat, rivilahde } from '../lisaa-rivit.js';
import { palautetut } from '../palautetut.js';
import type { TuonninRiviRivi } from '../rivit/oppijoiden-tuonnin-rivit.js';
import { NAKIJAT, TULOKSET } from './tuontitaulut.js';

/** Somebody else came first: all is undone. */
export class Ehdittiin extends Error {}

/** Who came first may be told by our own check, or wrapped by the queue of transactions. */
export function ehdittiin(virhe: unknown): boolean {
  return virhe instanceof Ehdittiin || (virhe instanceof Error && virhe.cause instanceof Ehdittiin);
}

/** One statement for the batch; throws `Ehdittiin` when one of its rows does not wait any more. */
export async function paivitaOdottavat(
  manager: EntityManager,
  rivit: readonly Omit<TuonninRiviRivi, 'tunniste' | 'annettu'>[],
): Promise<void> {
  const { lahde, parametrit } = rivilahde(manager, TULOKSET, rivit);
  // Other names for the new values: RETURNING must not have to choose. COALESCE keeps SQLite from going through all that wait, by the
  // index of `tila`, for each of the rows.
  const paivitetyt = await palautetut(
    manager,
    `UPDATE ehoks_oppijatuontien_rivit
     SET tila = tulos.uusi_tila, puutteet = tulos.uudet_puutteet, oppija_oid = tulos.uusi_oid, ristiriita = tulos.uusi_ristiriita
     FROM (SELECT tuonti AS tuonnin, paikka AS paikalla, tila AS uusi_tila, puutteet AS uudet_puutteet,
             oppija_oid AS uusi_oid, ristiriita AS uusi_ristiriita FROM (${lahde}) AS luettu) AS tulos
     WHERE tuonti = tulos.tuonnin AND paikka = tulos.paikalla AND COALESCE(tila, '') = 'odottaa' RETURNING paikka`,
    parametrit,
  );
  if (paivitetyt.length !== rivit.length) throw new Ehdittiin();
}

/** Those who see an import see the persons of its rows. */
export async function lisaaNakijat(manager: EntityManager, tulokset: readonly Rivintulos[]): Promise<void> {
  const tuonnit = [...new Set(tulokset.map(({ tuonti }) => tuonti))];
  if (tuonnit.length === 0) return;
  const piirit = await manager.query<{ tuonti: number; organisaatio: string }[]>(
    `SELECT tuonti, organisaatio FROM ehoks_oppijatuontien_piirit WHERE tuonti IN ${paikat(manager, tuonnit.length)}`,
    tuonnit,
  );
  const parit = new Map(
    tulokset.flatMap(({ tuonti, oppijaOid: oid, ristiriita }) =>
      oid === undefined || ristiriita
        ? []
        : piirit
            .filter((piiri) => piiri.tuonti === tuonti)
            .map(({ organisaatio }) => [`${oid} ${organisaatio}`, { oid, organisaatio }] as const),
    ),
  );
  await lisaaRivit(manager, NAKIJAT, [...parit.values()], 'ON CONFLICT (oid, organisaatio) DO NOTHING');
}
