/** Runs a statement that has no parameters. */
export type Kysely = (lause: string) => Promise<readonly object[]>;

/** Plans whose rows do not agree, by what they should agree with. Each statement gives the numbers of such plans. */
const VERTAILUT = {
  'osat ovat viimeisen muutoksen': `
    SELECT osa.hoks_id AS id FROM ehoks_osat osa JOIN ehoks_hoksit hoks ON hoks.id = osa.hoks_id
     WHERE osa.muutosnumero <> hoks.muutosnumero`,
  'suunnitelma on indeksissä': `
    SELECT hoks.id FROM ehoks_hoksit hoks LEFT JOIN ehoks_oppijaindeksi indeksi ON indeksi.hoks_id = hoks.id
     WHERE indeksi.hoks_id IS NULL OR COALESCE(indeksi.oppilaitos_oid, '') <> COALESCE(hoks.oppilaitos_oid, '')`,
  'opiskeluoikeudella on yksi suunnitelma': `
    SELECT MIN(id) AS id FROM ehoks_hoksit GROUP BY opiskeluoikeus_oid HAVING COUNT(*) > 1`,
  'historiassa ovat kaikki muutokset': `
    SELECT hoks.id FROM ehoks_hoksit hoks LEFT JOIN ehoks_historia historia ON historia.hoks_id = hoks.id
     GROUP BY hoks.id, hoks.muutosnumero
    HAVING COUNT(historia.id) <> hoks.muutosnumero OR MIN(historia.muutosnumero) <> 1
        OR MAX(historia.muutosnumero) <> hoks.muutosnumero`,
  'väistyneillä versioilla ja vain niillä on sisältö historiassa': `
    SELECT hoks.id FROM ehoks_hoksit hoks JOIN ehoks_historia historia ON historia.hoks_id = hoks.id
     WHERE (historia.pakattu IS NULL) <> (historia.muutosnumero = hoks.muutosnumero)`,
  'auditlokissa on jokainen muutos': lokissa('ehoks_auditloki'),
  'siirtolokissa on jokainen muutos': lokissa('ehoks_siirtoloki'),
} as const;

function lokissa(loki: string): string {
  return `
    SELECT hoks.id FROM ehoks_hoksit hoks
      LEFT JOIN ${loki} loki
        ON loki.hoks_id = hoks.id AND loki.koodi IS NULL AND loki.toimi IN ('luo', 'korvaa', 'muuta')
     GROUP BY hoks.id, hoks.muutosnumero HAVING COUNT(loki.numero) <> hoks.muutosnumero`;
}

/**
 * `<what should hold>: <plan>` for each plan that was left half-written. Holds of plans that were written through the
 * transfer API, each change with a content of its own.
 */
export async function tarkistaRivit(kysy: Kysely): Promise<readonly string[]> {
  const poikkeamat: string[] = [];
  for (const [ehto, lause] of Object.entries(VERTAILUT))
    for (const { id } of (await kysy(lause)) as { id: number }[]) poikkeamat.push(`${ehto}: ${id}`);

  const rivit = (await kysy('SELECT hoks_id AS id, module_id AS tunniste FROM ehoks_osat')) as Osarivi[];
  const osat = new Map<number, Set<string>>();
  for (const { id, tunniste } of rivit) osat.set(id, (osat.get(id) ?? new Set()).add(tunniste));
  for (const { id, dokumentti } of (await kysy('SELECT id, dokumentti FROM ehoks_hoksit')) as Hoksrivi[]) {
    const dokumentissa = [...dokumentti.matchAll(/"moduleId":"([^"]+)"/g)].flatMap(([, tunniste]) => tunniste ?? []);
    const omat = osat.get(id) ?? new Set();
    if (dokumentissa.length !== omat.size || !dokumentissa.every((tunniste) => omat.has(tunniste)))
      poikkeamat.push(`osat ovat suunnitelman: ${id}`);
  }
  return poikkeamat;
}

interface Osarivi {
  readonly id: number;
  readonly tunniste: string;
}
interface Hoksrivi {
  readonly id: number;
  readonly dokumentti: string;
}
