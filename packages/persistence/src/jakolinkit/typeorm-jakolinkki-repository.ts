import {
  KATSELUJA_NAYTETAAN,
  osoitteenAvain,
  type Aikaleima,
  type HoksId,
  type Jakolinkki,
  type JakolinkkiRepository,
  type Katselut,
  type Lokitapahtuma,
  type Paiva,
  type Viestiosoite,
} from '@ehoks/core';
import { In, IsNull, LessThan, LessThanOrEqual, MoreThan, MoreThanOrEqual, type FindOptionsWhere } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { paikat } from '../lisaa-rivit.js';
import { JakolinkkiTaulu, type JakolinkkiRivi } from '../rivit/jakolinkki-rivi.js';
import { JaonKatseluTaulu } from '../rivit/jaon-katselu-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** Shares as rows; their views and codes go with them by foreign keys, and they with their plan. */
export class TypeormJakolinkkiRepository implements JakolinkkiRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async lisaa(jako: Jakolinkki, kirjaus: Lokitapahtuma): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.insert(JakolinkkiTaulu, riviksi(jako));
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async hae(tunnus: string): Promise<Jakolinkki | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) => manager.findOneBy(JakolinkkiTaulu, { tunnus }));
    return rivi ? jaoksi(rivi) : undefined;
  }

  async hoksien(idt: readonly HoksId[]): Promise<readonly Jakolinkki[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(JakolinkkiTaulu, { where: { hoksId: In([...idt]) }, order: { luotu: 'DESC', tunnus: 'ASC' } }),
    );
    return rivit.map(jaoksi);
  }

  async osoitteen(osoite: Viestiosoite, tanaan: Paiva): Promise<readonly Jakolinkki[]> {
    const where = {
      osoiteAvain: osoitteenAvain(osoite),
      peruttu: IsNull(),
      alku: LessThanOrEqual(tanaan),
      loppu: MoreThanOrEqual(tanaan),
    };
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(JakolinkkiTaulu, { where, order: { alku: 'ASC', tunnus: 'ASC' } }),
    );
    return rivit.map(jaoksi);
  }

  lyhenna(tunnus: string, loppu: Paiva, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.muuta({ tunnus, peruttu: IsNull(), loppu: MoreThan(loppu) }, { loppu }, kirjaus);
  }

  peru(tunnus: string, peruttu: Aikaleima, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.muuta({ tunnus, peruttu: IsNull() }, { peruttu }, kirjaus);
  }

  async kirjaaKatselu(jako: string, aika: Aikaleima, kirjaus: Lokitapahtuma): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.insert(JaonKatseluTaulu, { jako, aika });
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async katselut(tunnukset: readonly string[]): Promise<ReadonlyMap<string, Katselut>> {
    if (tunnukset.length === 0) return new Map();
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.query<readonly { readonly jako: string; readonly aika: Aikaleima; readonly maara: number | string }[]>(
        `SELECT jako AS "jako", aika AS "aika", maara AS "maara"
           FROM (SELECT jako, aika, numero,
                        COUNT(*) OVER (PARTITION BY jako) AS maara,
                        ROW_NUMBER() OVER (PARTITION BY jako ORDER BY aika DESC, numero DESC) AS sija
                   FROM ehoks_jaon_katselut WHERE jako IN ${paikat(manager, tunnukset.length)}) viimeisimmat
          WHERE sija <= ${KATSELUJA_NAYTETAAN}
          ORDER BY jako, sija`,
        [...tunnukset],
      ),
    );
    const katselut = new Map<string, Katselut>();
    for (const { jako, aika, maara } of rivit)
      katselut.set(jako, {
        maara: Number(maara),
        viimeisimmat: [...(katselut.get(jako)?.viimeisimmat ?? []), aika],
      });
    return katselut;
  }

  async poistaVanhat(ennen: { readonly loppu: Paiva; readonly peruttu: Aikaleima }): Promise<number> {
    return this.tietokanta.transactions.write(async (manager) => {
      const paattyneet = await manager.delete(JakolinkkiTaulu, { loppu: LessThan(ennen.loppu) });
      const perutut = await manager.delete(JakolinkkiTaulu, { peruttu: LessThan(ennen.peruttu) });
      return (paattyneet.affected ?? 0) + (perutut.affected ?? 0);
    });
  }

  private muuta(
    ehto: FindOptionsWhere<JakolinkkiRivi>,
    muutos: Partial<JakolinkkiRivi>,
    kirjaus: Lokitapahtuma,
  ): Promise<boolean> {
    return this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await manager.update(JakolinkkiTaulu, ehto, muutos);
      if (affected !== 1) return false;
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }
}

function riviksi({ kohde, jakaja, saaja, peruttu, ...jako }: Jakolinkki): JakolinkkiRivi {
  return {
    ...jako,
    kohde: JSON.stringify(kohde),
    jakaja: JSON.stringify(jakaja),
    saaja: saaja ? JSON.stringify(saaja) : null,
    osoiteAvain: saaja ? osoitteenAvain(saaja) : null,
    peruttu: peruttu ?? null,
  };
}

export function jaoksi({ osoiteAvain: _, kohde, jakaja, saaja, peruttu, ...rivi }: JakolinkkiRivi): Jakolinkki {
  return {
    ...rivi,
    kohde: JSON.parse(kohde) as unknown,
    jakaja: JSON.parse(jakaja) as unknown,
    ...(saaja !== null && { saaja: JSON.parse(saaja) as unknown }),
    ...(peruttu !== null && { peruttu }),
  } as Jakolinkki;
}
