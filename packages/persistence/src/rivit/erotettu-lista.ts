/**
 * A list in one text column, with a delimiter on both sides of every member, so that each is found whole: `,a,b,`. The
 * text of an empty list is empty. No member has the delimiter in it.
 */
export const erotettuLista = {
  tekstiksi: (jasenet: readonly string[], erotin: string): string =>
    jasenet.length === 0 ? '' : `${erotin}${jasenet.join(erotin)}${erotin}`,

  jaseniksi: (teksti: string, erotin: string): readonly string[] => teksti.split(erotin).filter((osa) => osa !== ''),

  /** The text that a list has in it when the member is on it; `undefined` when no list can have it. */
  haettava: (jasen: string, erotin: string): string | undefined =>
    jasen === '' || jasen.includes(erotin) ? undefined : `${erotin}${jasen}${erotin}`,

  /** SQL that finds what `haettava` gave as the parameter. Not LIKE: it has wildcards, and SQLite's does not see the case. */
  ehto: (sarake: string, parametri: string): string => `replace(${sarake}, :${parametri}, '') <> ${sarake}`,
};
