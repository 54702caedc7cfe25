import {
  siirraSekunteja,
  VIESTIRAJA,
  type Aikaleima,
  type AvoinViesti,
  type Hakupiiri,
  type JaonVastaukset,
  type Viestinkasittely,
  type Kuittaus,
  type Lokitapahtuma,
  type OppijaOid,
  type TyopaikanVastausRepository,
  type TyopaikanViesti,
} from '@ehoks/core';
import { In, IsNull, MoreThan, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { dialekti } from '../dialects.js';
import { piirilla, piirinArvot } from '../oppijaindeksi/indeksihaku.js';
import { HoksTaulu } from '../rivit/hoks-rivi.js';
import { IndeksiTaulu } from '../rivit/indeksi-rivi.js';
import { JakolinkkiTaulu } from '../rivit/jakolinkki-rivi.js';
import { JaonKuittausTaulu } from '../rivit/jaon-kuittaus-rivi.js';
import { TyopaikanViestiTaulu, type TyopaikanViestiRivi } from '../rivit/tyopaikan-viesti-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { jaoksi } from './typeorm-jakolinkki-repository.js';

/** Answers of workplaces as rows; they go with their share by foreign keys, and it with its plan. */
export class TypeormTyopaikanVastausRepository implements TyopaikanVastausRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  kuittaa({ jako, versio, aika }: Kuittaus, kirjaus: Lokitapahtuma): Promise<void> {
    return this.tietokanta.transactions.write(async (manager) => {
      await manager.query(
        'INSERT INTO ehoks_jaon_kuittaukset (jako, versio, aika) VALUES ($1, $2, $3) ON CONFLICT (jako, versio) DO NOTHING',
        [jako, versio, aika],
      );
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  kirjoita(
    { kasitelty, ...viesti }: TyopaikanViesti,
    salli: (aiemmat: readonly Aikaleima[]) => boolean,
    kirjaus: Lokitapahtuma,
  ): Promise<boolean> {
    const { jako } = viesti;
    const aika = MoreThan(siirraSekunteja(viesti.aika, -VIESTIRAJA.tunteina * 3600));
    return this.tietokanta.transactions.write(async (manager) => {
      // The lock of the share's row: two messages sent at the same time are counted one after the other.
      const { rowLock } = dialekti(manager.connection.options.type);
      await manager.findOne(JakolinkkiTaulu, { where: { tunnus: jako }, ...rowLock });
      const aiemmat = await manager.find(TyopaikanViestiTaulu, { select: { aika: true }, where: { jako, aika } });
      if (!salli(aiemmat.map((rivi) => rivi.aika as Aikaleima))) return false;
      await manager.insert(TyopaikanViestiTaulu, {
        ...viesti,
        kasitelty: kasitelty?.aika ?? null,
        kasittelija: kasitelty?.kayttajatunnus ?? null,
      });
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }

  async jakojen(tunnukset: readonly string[]): Promise<ReadonlyMap<string, JaonVastaukset>> {
    if (tunnukset.length === 0) return new Map();
    const where = { jako: In([...tunnukset]) };
    const { transactions } = this.tietokanta;
    const [kuittaukset, viestit] = await Promise.all([
      transactions.read((manager) =>
        manager.find(JaonKuittausTaulu, { where, order: { jako: 'ASC', aika: 'ASC', versio: 'ASC' } }),
      ),
      transactions.read((manager) =>
        manager.find(TyopaikanViestiTaulu, { where, order: { jako: 'ASC', aika: 'ASC', tunnus: 'ASC' } }),
      ),
    ]);
    const vastatut = [...new Set([...kuittaukset, ...viestit].map(({ jako }) => jako))];
    return new Map(
      vastatut.map((tunnus) => [
        tunnus,
        {
          kuittaukset: kuittaukset.filter(({ jako }) => jako === tunnus) as unknown as readonly Kuittaus[],
          viestit: viestit.filter(({ jako }) => jako === tunnus).map(viestiksi),
        },
      ]),
    );
  }

  kasittele(tunnus: string, { kayttajatunnus, aika }: Viestinkasittely, kirjaus: Lokitapahtuma): Promise<void> {
    return this.tietokanta.transactions.write(async (manager) => {
      const kasittely = { kasitelty: aika, kasittelija: kayttajatunnus };
      await manager.update(TyopaikanViestiTaulu, { tunnus, kasitelty: IsNull() }, kasittely);
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async kasittelematta(piiri: Hakupiiri, enintaan: number): Promise<readonly AvoinViesti[]> {
    const { transactions } = this.tietokanta;
    const rivit = await transactions.read((manager) =>
      piirissa(kasittelemattomat(manager), piiri)
        .innerJoin(HoksTaulu.options.name, 'hoks', 'hoks.id = jako.hoks_id')
        .select([
          'viesti.tunnus AS "tunnus"',
          'viesti.jako AS "jako"',
          'viesti.teksti AS "teksti"',
          'viesti.aika AS "aika"',
          'hoks.oppija_oid AS "oppijaOid"',
          'rivi.nimi AS "nimi"',
        ])
        .orderBy('viesti.aika', 'ASC')
        .addOrderBy('viesti.tunnus', 'ASC')
        .limit(enintaan)
        .getRawMany<TyopaikanViesti & { readonly oppijaOid: OppijaOid; readonly nimi: string }>(),
    );
    const tunnukset = [...new Set(rivit.map(({ jako }) => jako))];
    const jaot = await transactions.read((manager) =>
      manager.find(JakolinkkiTaulu, { where: { tunnus: In(tunnukset) } }),
    );
    const jaoittain = new Map(jaot.map((rivi) => [rivi.tunnus, jaoksi(rivi)]));
    // A share that was removed in between took its messages with it.
    return rivit.flatMap(({ oppijaOid, nimi, ...viesti }) => {
      const jako = jaoittain.get(viesti.jako);
      return jako ? [{ viesti, jako, oppijaOid, ...(nimi !== '' && { oppijanNimi: nimi }) }] : [];
    });
  }

  async kasittelemattomia(
    piiri: Hakupiiri,
    aikavali?: { readonly alkaen: Aikaleima; readonly ennen: Aikaleima },
  ): Promise<number> {
    return this.tietokanta.transactions.readLagging((manager) => {
      const kysely = piirissa(kasittelemattomat(manager), piiri);
      if (aikavali) kysely.andWhere('viesti.aika >= :alkaen AND viesti.aika < :ennen', aikavali);
      return kysely.getCount();
    });
  }
}

/** Messages that nobody has taken care of, with the row of their plan, which has not been removed. */
function kasittelemattomat(manager: EntityManager): SelectQueryBuilder<TyopaikanViestiRivi> {
  return manager
    .createQueryBuilder(TyopaikanViestiTaulu, 'viesti')
    .innerJoin(JakolinkkiTaulu.options.name, 'jako', 'jako.tunnus = viesti.jako')
    .innerJoin(IndeksiTaulu.options.name, 'rivi', 'rivi.hoks_id = jako.hoks_id AND rivi.poistettu IS NULL')
    .where('viesti.kasitelty IS NULL');
}

function piirissa(kysely: SelectQueryBuilder<TyopaikanViestiRivi>, piiri: Hakupiiri) {
  return kysely.andWhere(piirilla('rivi', piiri), piirinArvot(piiri));
}

function viestiksi({ kasitelty, kasittelija, ...rivi }: TyopaikanViestiRivi): TyopaikanViesti {
  return {
    ...rivi,
    ...(kasitelty !== null && kasittelija !== null && { kasitelty: { kayttajatunnus: kasittelija, aika: kasitelty } }),
  } as TyopaikanViesti;
}
