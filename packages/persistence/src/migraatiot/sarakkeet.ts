import type { TableColumnOptions, TableIndexOptions } from 'typeorm';

/** The words that the migrations describe tables with. What has been released with them never changes its meaning. */
export const juoksevaNumero = (name: string) =>
  ({ name, type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' }) as const;
export const avain = (name: string): TableColumnOptions => ({ name, type: 'varchar', isPrimary: true });
export const osaAvaimesta = (name: string): TableColumnOptions => ({ name, type: 'integer', isPrimary: true });
export const merkkijono = (name: string): TableColumnOptions => ({ name, type: 'varchar' });
export const kokonaisluku = (name: string): TableColumnOptions => ({ name, type: 'integer' });
export const teksti = (name: string): TableColumnOptions => ({ name, type: 'text' });
export const totuusarvo = (name: string): TableColumnOptions => ({ name, type: 'boolean' });
export const ehka = (sarake: TableColumnOptions): TableColumnOptions => ({ ...sarake, isNullable: true });

export const hakemisto = (name: string, ...columnNames: string[]): TableIndexOptions => ({ name, columnNames });
export const yksikasitteinen = (name: string, ...columnNames: string[]): TableIndexOptions => ({
  name,
  columnNames,
  isUnique: true,
});
