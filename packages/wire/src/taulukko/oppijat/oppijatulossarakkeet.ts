import { otsikkona, type Kielittain } from '../sarake.js';

/** Columns that are added to the table that is given back. Read again they mean nothing. */
export const OPPIJATULOSSARAKKEET = {
  oppijanumero: { fi: 'Saatu oppijanumero', sv: 'Erhållet studentnummer', en: 'Learner number received' },
  tila: { fi: 'Tuonnin tila', sv: 'Importens tillstånd', en: 'State of the import' },
  huomautus: { fi: 'Huomautus', sv: 'Anmärkning', en: 'Note' },
} as const satisfies Record<string, Kielittain>;

/** What became of a row. */
export const OPPIJATAULUKON_TILAT = {
  onnistunut: { fi: 'oppijanumero saatu', sv: 'studentnummer erhållet', en: 'learner number received' },
  kesken: { fi: 'yksilöinti kesken', sv: 'identifieringen pågår', en: 'identification under way' },
  virhe: { fi: 'nimet eivät täsmää', sv: 'namnen stämmer inte', en: 'the names do not match' },
  'henkilotunnus-puuttuu': { fi: 'yksilöitävä käsin', sv: 'identifieras manuellt', en: 'to be identified by hand' },
  tarkistettu: { fi: 'kelpaisi', sv: 'skulle godkännas', en: 'would be taken' },
  hylatty: { fi: 'korjattavaa', sv: 'bör rättas', en: 'to be mended' },
  tuomatta: { fi: 'tuomatta', sv: 'inte importerad', en: 'not imported' },
} as const satisfies Record<string, Kielittain>;

export type OppijataulukonTila = keyof typeof OPPIJATAULUKON_TILAT;

const OTSIKOT: ReadonlySet<string> = new Set(
  Object.values(OPPIJATULOSSARAKKEET).flatMap((nimi) => Object.values(nimi).map(otsikkona)),
);

export function onOppijatulossarake(otsikko: string): boolean {
  return OTSIKOT.has(otsikkona(otsikko));
}
