import type { Muutoksentekija, OrganisaatioOid } from '@ehoks/core';
import { EntitySchema } from 'typeorm';
import type { Tavutyyppi } from '../dialects.js';

/** One version of a plan: who made it and how. Its document is packed here once it is no longer the current one. */
export interface HistoriaRivi {
  id: number;
  hoksId: number;
  muutosnumero: number;
  aika: string;
  tekija: string;
  /** What kind of an account it was, its name and where its right was granted; null in rows that are older than these columns. */
  tekijanTyyppi: Muutoksentekija['tekijanTyyppi'] | null;
  tekijanNimi: string | null;
  tekijanOrganisaatio: OrganisaatioOid | null;
  laji: string;
  /** How `pakattu` is packed; a form of `historia/pakkaus.ts`. */
  muoto: string | null;
  pakattu: Buffer | null;
}

/** The table of `HistoriaRivi`, as TypeORM knows it. It has no name for bytes that fits both databases. */
export const historiaTaulu = (tavut: Tavutyyppi): EntitySchema<HistoriaRivi> =>
  new EntitySchema<HistoriaRivi>({
    name: 'EhoksHistoria',
    tableName: 'ehoks_historia',
    columns: {
      id: { type: 'integer', primary: true, generated: 'increment' },
      hoksId: { name: 'hoks_id', type: 'integer' },
      muutosnumero: { type: 'integer' },
      aika: { type: 'varchar' },
      tekija: { type: 'varchar' },
      tekijanTyyppi: { name: 'tekijan_tyyppi', type: 'varchar', nullable: true },
      tekijanNimi: { name: 'tekijan_nimi', type: 'varchar', nullable: true },
      tekijanOrganisaatio: { name: 'tekijan_organisaatio', type: 'varchar', nullable: true },
      laji: { type: 'varchar' },
      muoto: { type: 'varchar', nullable: true },
      pakattu: { type: tavut, nullable: true },
    },
    indices: [{ name: 'ehoks_historia_hoks_muutosnumero', columns: ['hoksId', 'muutosnumero'], unique: true }],
    foreignKeys: [
      {
        name: 'ehoks_historia_hoks',
        target: 'EhoksHoks',
        columnNames: ['hoksId'],
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
