import {
  KERTAKOODI,
  KOODIHISTORIA_TUNTEINA,
  siirraSekunteja,
  type AiemmatKoodit,
  type Aikaleima,
  type Kertakoodi,
  type KertakoodiRepository,
} from '@ehoks/core';
import { IsNull, LessThan, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { dialekti } from '../dialects.js';
import { palautetut } from '../palautetut.js';
import { JakolinkkiTaulu } from '../rivit/jakolinkki-rivi.js';
import { KertakoodiTaulu, type KertakoodiRivi } from '../rivit/kertakoodi-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** One-time codes as rows. */
export class TypeormKertakoodiRepository implements KertakoodiRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  lisaa(koodi: Kertakoodi, salli: (aiemmat: AiemmatKoodit) => boolean): Promise<boolean> {
    const { jako, osoite, paikka } = koodi;
    const luotu = MoreThan(siirraSekunteja(koodi.luotu, -KOODIHISTORIA_TUNTEINA * 3600));
    const hetket = async (manager: EntityManager, ehto: FindOptionsWhere<KertakoodiRivi>) =>
      (await manager.find(KertakoodiTaulu, { select: { luotu: true }, where: ehto })).map(
        (rivi) => rivi.luotu as Aikaleima,
      );
    return this.tietokanta.transactions.write(async (manager) => {
      // The lock of the link's row: two codes asked at the same time are counted one after the other.
      const { rowLock } = dialekti(manager.connection.options.type);
      await manager.findOne(JakolinkkiTaulu, { where: { tunnus: jako }, ...rowLock });
      const paikasta = await hetket(manager, { jako, paikka, luotu });
      const linkille = await hetket(manager, { jako, luotu });
      const osoitteelle = await hetket(manager, { osoite, luotu });
      if (!salli({ paikasta, linkille, osoitteelle })) return false;
      await manager.insert(KertakoodiTaulu, { ...koodi, omiaYrityksia: 0, yrityksia: 0, kaytetty: null });
      return true;
    });
  }

  async yrita(jako: string, nyt: Aikaleima, oma = ''): Promise<readonly Pick<Kertakoodi, 'id' | 'tiiviste'>[]> {
    return this.tietokanta.transactions.writeStatement((manager) =>
      palautetut<Pick<Kertakoodi, 'id' | 'tiiviste'>>(
        manager,
        `UPDATE ehoks_kertakoodit
            SET omia_yrityksia = omia_yrityksia + CASE WHEN id = $1 THEN 1 ELSE 0 END,
                yrityksia = yrityksia + CASE WHEN id = $1 THEN 0 ELSE 1 END
          WHERE jako = $2 AND kaytetty IS NULL AND voimassa_asti > $3
            AND (id = $1 AND omia_yrityksia < $4
              OR id <> $1 AND yrityksia < $4
                AND id = (SELECT id FROM ehoks_kertakoodit WHERE jako = $2 ORDER BY luotu DESC, id DESC LIMIT 1))
         RETURNING id, tiiviste`,
        [oma, jako, nyt, KERTAKOODI.yrityksia],
      ),
    );
  }

  async kayta(id: string, nyt: Aikaleima): Promise<boolean> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.update(KertakoodiTaulu, { id, kaytetty: IsNull() }, { kaytetty: nyt }),
    );
    return affected === 1;
  }

  async poista(id: string): Promise<void> {
    await this.poistaKun({ id });
  }

  poistaVanhat(ennen: Aikaleima): Promise<number> {
    return this.poistaKun({ luotu: LessThan(ennen) });
  }

  private async poistaKun(ehto: FindOptionsWhere<KertakoodiRivi>): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(KertakoodiTaulu, ehto),
    );
    return affected ?? 0;
  }
}
