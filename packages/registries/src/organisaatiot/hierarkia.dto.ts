import type { Nimi } from '@ehoks/core';
import { alkiot, kentat, lista, nimi as lueNimi, teksti, tekstiJosOn } from '../http/lukija.js';

/** An organisation with those below it, as the hierarchy search tells it, as far as we read it. */
export interface HierarkianOrganisaatio {
  readonly oid: string;
  readonly nimi: Nimi;
  /** Met the conditions itself, and is not here for being above or below one that did. */
  readonly match: boolean;
  /** Codes of the code set `organisaatiotyyppi`. */
  readonly organisaatiotyypit: readonly string[];
  /** Code and version of the code set `oppilaitostyyppi`: `oppilaitostyyppi_21#1`. */
  readonly oppilaitostyyppi?: string;
  readonly children: readonly HierarkianOrganisaatio[];
}

/** The topmost organisations of an answer. Throws `OutoVastaus`. */
export function lueHierarkia(json: unknown): readonly HierarkianOrganisaatio[] {
  return lista(kentat(json, 'hierarkia').organisaatiot, 'organisaatiot').map(lueOrganisaatio);
}

function lueOrganisaatio(json: unknown): HierarkianOrganisaatio {
  const { oid, nimi, match, organisaatiotyypit, oppilaitostyyppi, children } = kentat(json, 'organisaatio');
  return {
    oid: teksti(oid, 'oid'),
    nimi: lueNimi(nimi, 'nimi'),
    match: match === true,
    organisaatiotyypit: alkiot(organisaatiotyypit, 'organisaatiotyypit').map((tyyppi) =>
      teksti(tyyppi, 'organisaatiotyypit'),
    ),
    oppilaitostyyppi: tekstiJosOn(oppilaitostyyppi, 'oppilaitostyyppi'),
    children: alkiot(children, 'children').map(lueOrganisaatio),
  };
}
