import { OPH_OID, type Avaus, type Sulkeminen } from '@ehoks/core';

/** A decision that closes viewing in the whole country. A test changes what it is about. */
export function esimerkkiSulkeminen(muutokset: Partial<Omit<Sulkeminen, 'auki'>> = {}): Sulkeminen {
  return {
    toiminto: 'katselu',
    organisaatio: OPH_OID,
    auki: false,
    syy: { fi: 'Katselu avataan elokuussa.', sv: 'Visningen öppnas i augusti.' },
    ...muutokset,
  };
}

/** A decision that opens the same. */
export function esimerkkiAvaus(muutokset: Partial<Omit<Avaus, 'auki' | 'syy'>> = {}): Avaus {
  return { toiminto: 'katselu', organisaatio: OPH_OID, auki: true, ...muutokset };
}
