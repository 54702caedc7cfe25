import { EntitySchema } from 'typeorm';

/** A service ticket. The ticket itself is not stored, only its digest. */
export interface PalvelutikettiRivi {
  tiiviste: string;
  kayttajatunnus: string;
  palvelu: string;
  voimassaAsti: string;
}

/** The table of `PalvelutikettiRivi`, as TypeORM knows it. */
export const PalvelutikettiTaulu = new EntitySchema<PalvelutikettiRivi>({
  name: 'EhoksPalvelutiketti',
  tableName: 'ehoks_palvelutiketit',
  columns: {
    tiiviste: { type: 'varchar', primary: true },
    kayttajatunnus: { type: 'varchar' },
    palvelu: { type: 'varchar' },
    voimassaAsti: { name: 'voimassa_asti', type: 'varchar' },
  },
  indices: [{ name: 'ehoks_palvelutiketit_voimassa_asti', columns: ['voimassaAsti'] }],
});
