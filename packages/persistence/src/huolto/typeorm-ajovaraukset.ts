import type { Aikaleima, Ajontila, Ajontulos, Ajovaraukset, HuoltoajonNimi, Varauspyynto } from '@ehoks/core';
import { palautetut } from '../palautetut.js';
import { HuoltoajoTaulu } from '../rivit/huoltoajo-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** Leases as rows. Each is taken, renewed and ended by one statement, whose condition decides between processes. */
export class TypeormAjovaraukset implements Ajovaraukset {
  constructor(private readonly tietokanta: Tietokanta) {}

  async varaa({ ajo, haltija, nyt, asti, edellinenViimeistaan }: Varauspyynto): Promise<boolean> {
    const saadut = await this.tietokanta.transactions.writeStatement((manager) =>
      palautetut(
        manager,
        `INSERT INTO ehoks_huoltoajot AS ajo (ajo, haltija, varattu_asti, alkoi) VALUES ($1, $2, $3, $4)
         ON CONFLICT (ajo) DO UPDATE
            SET haltija = excluded.haltija, varattu_asti = excluded.varattu_asti, alkoi = excluded.alkoi
          WHERE (ajo.varattu_asti IS NULL OR ajo.varattu_asti <= excluded.alkoi)
            AND (ajo.onnistui IS NULL OR ajo.pyydetty IS NOT NULL OR ajo.onnistui <= $5)
         RETURNING ajo`,
        // Every instant is before the last one.
        [ajo, haltija, asti, nyt, edellinenViimeistaan ?? '9999-12-31T23:59:59.999Z'],
      ),
    );
    return saadut.length === 1;
  }

  async jatka(ajo: HuoltoajonNimi, haltija: string, asti: Aikaleima): Promise<boolean> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.update(HuoltoajoTaulu, { ajo, haltija }, { varattuAsti: asti }),
    );
    return affected === 1;
  }

  async paata(ajo: HuoltoajonNimi, haltija: string, tulos: Ajontulos): Promise<boolean> {
    const paattyneet = await this.tietokanta.transactions.writeStatement((manager) =>
      palautetut(
        manager,
        `UPDATE ehoks_huoltoajot
            SET haltija = NULL, varattu_asti = NULL, viimeisin = $1,
                onnistui = COALESCE($2, onnistui),
                pyydetty = CASE WHEN $2 IS NULL OR pyydetty > $3 THEN pyydetty END
          WHERE ajo = $4 AND haltija = $5
         RETURNING ajo`,
        [JSON.stringify(tulos), tulos.tulos === 'onnistui' ? tulos.alkoi : null, tulos.alkoi, ajo, haltija],
      ),
    );
    return paattyneet.length === 1;
  }

  async pyyda(ajo: HuoltoajonNimi, nyt: Aikaleima): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.query(
        `INSERT INTO ehoks_huoltoajot (ajo, pyydetty) VALUES ($1, $2)
         ON CONFLICT (ajo) DO UPDATE SET pyydetty = excluded.pyydetty`,
        [ajo, nyt],
      ),
    );
  }

  async tilat(): Promise<readonly Ajontila[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(HuoltoajoTaulu, { order: { ajo: 'ASC' } }),
    );
    return rivit.map(({ ajo, haltija, varattuAsti, pyydetty, viimeisin }) => ({
      ajo: ajo as HuoltoajonNimi,
      ...(haltija !== null && { haltija }),
      ...(varattuAsti !== null && { varattuAsti: varattuAsti as Aikaleima }),
      ...(pyydetty !== null && { pyydetty: pyydetty as Aikaleima }),
      ...(viimeisin !== null && { viimeisin: JSON.parse(viimeisin) as Ajontulos }),
    }));
  }
}
