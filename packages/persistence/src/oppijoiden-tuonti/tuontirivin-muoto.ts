import type { AnnettuOppija, OppijaOid, Rivintila, TuontiId, Tuontirivi, UusiRivi } from '@ehoks/core';
import type { TuonninRiviRivi } from '../rivit/oppijoiden-tuonnin-rivit.js';
import type { Henkilotietosalain } from './henkilotietosalain.js';

/** A row as it is read: SQLite has no truth values. */
export type LuettuRivi = Omit<TuonninRiviRivi, 'ristiriita'> & { readonly ristiriita: boolean | number };

/** Of `rivi`, for `riviksi`. */
export const RIVIN_SARAKKEET =
  'rivi.tuonti, rivi.paikka, rivi.tila, rivi.tunniste, rivi.annettu, rivi.puutteet, rivi.oppija_oid AS "oppijaOid", rivi.ristiriita';

/** A new row; it waits unless it has been refused. */
export function rivinRivi(
  salain: Henkilotietosalain,
  tuonti: TuontiId,
  paikka: number,
  { tunniste, annettu, puutteet }: UusiRivi,
): TuonninRiviRivi {
  return {
    tuonti,
    paikka,
    tila: (puutteet.length > 0 ? 'hylatty' : 'odottaa') satisfies Rivintila,
    tunniste: null,
    annettu: salain.salaa(JSON.stringify({ ...annettu, tunniste }), rivinPaikka({ tuonti, paikka })),
    puutteet: JSON.stringify(puutteet),
    oppijaOid: null,
    ristiriita: false,
  };
}

export function riviksi(
  salain: Henkilotietosalain,
  { tunniste, annettu, puutteet, oppijaOid, ristiriita, tila, ...rivi }: LuettuRivi,
): Tuontirivi {
  const { tunniste: oma = tunniste ?? undefined, ...avattu } = JSON.parse(
    salain.avaa(annettu, rivinPaikka(rivi)),
  ) as AnnettuOppija & { readonly tunniste?: string };
  return {
    ...rivi,
    tila: tila as Rivintila,
    ...(oma !== undefined && { tunniste: oma }),
    annettu: avattu,
    puutteet: JSON.parse(puutteet) as Tuontirivi['puutteet'],
    ...(oppijaOid !== null && { oppijaOid: oppijaOid as OppijaOid }),
    ristiriita: Boolean(ristiriita),
  };
}

/** Where the encrypted text is kept. */
const rivinPaikka = ({ tuonti, paikka }: { readonly tuonti: number; readonly paikka: number }): string =>
  `${tuonti}/${paikka}`;
