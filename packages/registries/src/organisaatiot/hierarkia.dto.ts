import { alkiot, kentat, lista, teksti, tekstiJosOn } from '../http/lukija.js';

/** An organisation with those below it, as the hierarchy search tells it, as far as we read it. */
export interface HierarkianOrganisaatio {
  readonly oid: string;
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
  const { oid, organisaatiotyypit, oppilaitostyyppi, children } = kentat(json, 'organisaatio');
  return {
    oid: teksti(oid, 'oid'),
    organisaatiotyypit: alkiot(organisaatiotyypit, 'organisaatiotyypit').map((tyyppi) =>
      teksti(tyyppi, 'organisaatiotyypit'),
    ),
    oppilaitostyyppi: tekstiJosOn(oppilaitostyyppi, 'oppilaitostyyppi'),
    children: alkiot(children, 'children').map(lueOrganisaatio),
  };
}
