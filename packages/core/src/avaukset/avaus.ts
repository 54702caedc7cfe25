import { OPH_OID, type OrganisaatioOid } from '../tunnisteet/oid.js';
import type { KielinenTeksti } from '../virheet/tekstit.js';

/** Toiminnot, jotka Opetushallitus avaa vaiheittain. Lähde: käyttöönoton tilannekatsaus ja esittelyaineisto 2019. */
export const AVATTAVAT = ['katselu', 'tallennus', 'oppijan-sivut', 'tyopaikan-sivut'] as const;
export type Avattava = (typeof AVATTAVAT)[number];

/** Auki, tai kiinni ja syy, joka kerrotaan sille, jolta se on kiinni. */
export type Avauspaatos = { readonly auki: true } | { readonly auki: false; readonly syy: KielinenTeksti };

/** Opetushallituksen päätös toiminnosta koko maassa (juuri) tai yhden koulutustoimijan oppilaitoksissa. */
export type Avaus = Avauspaatos & { readonly toiminto: Avattava; readonly organisaatio: OrganisaatioOid };

/** Päätös, joka sulkee. */
export type Sulkeminen = Extract<Avaus, { readonly auki: false }>;

/**
 * Päätös, joka sulkee toiminnon organisaatiolta; `undefined`, kun se on auki. Lähin päätös ratkaisee: koulutustoimijan oma ennen koko
 * maan. Ilman päätöstä toiminto on auki. `piiri`: organisaatio ja sen ylemmät, lähimmästä alkaen.
 */
export function sulkevaPaatos(
  avaukset: readonly Avaus[],
  toiminto: Avattava,
  piiri: readonly OrganisaatioOid[],
): Sulkeminen | undefined {
  for (const organisaatio of [...piiri, OPH_OID]) {
    const avaus = avaukset.find((rivi) => rivi.toiminto === toiminto && rivi.organisaatio === organisaatio);
    if (avaus !== undefined) return avaus.auki ? undefined : avaus;
  }
  return undefined;
}
