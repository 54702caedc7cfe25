import { EntitySchema } from 'typeorm';

/** A service ticket. The ticket itself is not stored, only its digest. */
export interface PalvelutikettiRivi {
  tiiviste: string;
  kayttajatunnus: string;
  /** The user name in lower case: what an account's tickets are found by. */
  kayttajaAvain: string;
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
    kayttajaAvain: { name: 'kayttaja_avain', type: 'varchar' },
    palvelu: { type: 'varchar' },
    voimassaAsti: { name: 'voimassa_asti', type: 'varchar' },
  },
  indices: [
    { name: 'ehoks_palvelutiketit_voimassa_asti', columns: ['voimassaAsti'] },
    { name: 'ehoks_palvelutiketit_kayttaja_avain', columns: ['kayttajaAvain'] },
  ],
});
