import type { Aikaleima, Kirjautumisyritys, KirjautumisyritysRepository } from '@ehoks/core';
import { LessThan, MoreThanOrEqual } from 'typeorm';
import { KirjautumisyritysTaulu } from '../rivit/kirjautumisyritys-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { yrityksenNimi } from './yrityksen-nimi.js';

/** Failed logins as rows. */
export class TypeormKirjautumisyritysRepository implements KirjautumisyritysRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async kirjaa({ kayttajatunnus, lahde, aika, tulos, maara = 1, lukot }: Kirjautumisyritys): Promise<void> {
    const nimi = yrityksenNimi(kayttajatunnus);
    const avain = nimi.toLowerCase();
    const kooste = tulos === 'lukittu' ? JSON.stringify([avain, lahde, minuutti(aika)]) : null;
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.query(
        `INSERT INTO ehoks_kirjautumisyritykset AS aiempi
                (avain, kayttajatunnus, lahde, aika, tulos, maara, kooste, lahteen_lukko, koko_lukko)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (kooste) DO UPDATE
            SET maara = aiempi.maara + excluded.maara,
                lahteen_lukko = COALESCE(excluded.lahteen_lukko, aiempi.lahteen_lukko),
                koko_lukko = COALESCE(excluded.koko_lukko, aiempi.koko_lukko)`,
        [avain, nimi, lahde, aika, tulos, maara, kooste, lukot?.lahde ?? null, lukot?.kaikki ?? null],
      ),
    );
  }

  async yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(KirjautumisyritysTaulu, {
        where: { avain: yrityksenNimi(kayttajatunnus).toLowerCase(), aika: MoreThanOrEqual(alkaen) },
        order: { id: 'ASC' },
      }),
    );
    return rivit.map(({ kayttajatunnus: nimi, lahde, aika, tulos, maara, lahteenLukko, kokoLukko }) => ({
      kayttajatunnus: nimi,
      lahde,
      aika: aika as Aikaleima,
      tulos: tulos as Kirjautumisyritys['tulos'],
      ...(maara > 1 && { maara }),
      ...((lahteenLukko !== null || kokoLukko !== null) && {
        lukot: {
          ...(lahteenLukko !== null && { lahde: lahteenLukko as Aikaleima }),
          ...(kokoLukko !== null && { kaikki: kokoLukko as Aikaleima }),
        },
      }),
    }));
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(KirjautumisyritysTaulu, { aika: LessThan(ennen) }),
    );
    return affected ?? 0;
  }
}

function minuutti(hetki: Aikaleima): string {
  return hetki.slice(0, 'YYYY-MM-DDTHH:mm'.length);
}
