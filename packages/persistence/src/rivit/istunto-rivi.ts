import { EntitySchema } from 'typeorm';

/** A session. Neither its identifier nor its ticket is stored, only their digests. */
export interface IstuntoRivi {
  tiiviste: string;
  tiketinTiiviste: string;
  /** The official's user name in lower case; a learner has none. */
  kayttajaAvain: string | null;
  /** JSON. */
  haltija: string;
  luotu: string;
  voimassaAsti: string;
}

/** The table of `IstuntoRivi`, as TypeORM knows it. */
export const IstuntoTaulu = new EntitySchema<IstuntoRivi>({
  name: 'EhoksIstunto',
  tableName: 'ehoks_istunnot',
  columns: {
    tiiviste: { type: 'varchar', primary: true },
    tiketinTiiviste: { name: 'tiketin_tiiviste', type: 'varchar' },
    kayttajaAvain: { name: 'kayttaja_avain', type: 'varchar', nullable: true },
    haltija: { type: 'text' },
    luotu: { type: 'varchar' },
    voimassaAsti: { name: 'voimassa_asti', type: 'varchar' },
  },
  indices: [
    { name: 'ehoks_istunnot_tiketin_tiiviste', columns: ['tiketinTiiviste'] },
    { name: 'ehoks_istunnot_kayttaja_avain', columns: ['kayttajaAvain'] },
    { name: 'ehoks_istunnot_voimassa_asti', columns: ['voimassaAsti'] },
  ],
});
