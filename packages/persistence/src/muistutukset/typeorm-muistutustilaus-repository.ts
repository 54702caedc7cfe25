import type {
  Aikaleima,
  Lokitapahtuma,
  Muistutustilaus,
  MuistutustilausRepository,
  NahdytOikeudet,
  OppijaOid,
  Paiva,
  Tilaaja,
} from '@ehoks/core';
import { In, IsNull, LessThan, LessThanOrEqual, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { palautetut } from '../palautetut.js';
import { MuistutustilausTaulu, VahvistuspyyntoTaulu, type MuistutustilausRivi } from '../rivit/muistutustilaus-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

const TAYNNA = new Error('There are as many as may be');

/** Orders of reminders as rows. The time of the next handling is also the claim of who handles it. */
export class TypeormMuistutustilausRepository implements MuistutustilausRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async hae(tilaaja: Tilaaja): Promise<Muistutustilaus | undefined> {
    return this.yksi(tilaajanAvain(tilaaja));
  }

  async avaimella(avain: string): Promise<Muistutustilaus | undefined> {
    return this.yksi({ avain });
  }

  async virkailijan(kayttajatunnus: string): Promise<readonly Muistutustilaus[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(MuistutustilausTaulu, {
        where: { laji: 'virkailija', tilaaja: kayttajatunnus },
        order: { organisaatio: 'ASC' },
      }),
    );
    return rivit.map(tilaukseksi);
  }

  async tallenna(tilaus: Muistutustilaus, kirjaus: Lokitapahtuma): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.upsert(MuistutustilausTaulu, riviksi(tilaus), ['laji', 'tilaaja', 'organisaatio']);
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  vahvista(
    avain: string,
    tiedot: { readonly vahvistettu: Aikaleima; readonly seuraava: Aikaleima },
    kirjaus: Lokitapahtuma,
  ): Promise<boolean> {
    return this.kirjaten(kirjaus, (manager) =>
      manager.update(MuistutustilausTaulu, { avain, vahvistettu: IsNull() }, tiedot),
    );
  }

  poista(avain: string, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.kirjaten(kirjaus, (manager) => manager.delete(MuistutustilausTaulu, { avain }));
  }

  async eraantyneet(nyt: Aikaleima, enintaan: number): Promise<readonly Muistutustilaus[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(MuistutustilausTaulu, {
        where: { seuraava: LessThanOrEqual(nyt) },
        order: { seuraava: 'ASC', avain: 'ASC' },
        take: enintaan,
      }),
    );
    return rivit.map(tilaukseksi);
  }

  async siirra({ avain, seuraava }: Pick<Muistutustilaus, 'avain' | 'seuraava'>, uusi: Aikaleima): Promise<boolean> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.update(MuistutustilausTaulu, { avain, seuraava }, { seuraava: uusi }),
    );
    return affected === 1;
  }

  async siirraTyhjat(
    avaimet: readonly string[],
    { nyt, ...tiedot }: { readonly nyt: Aikaleima; readonly kerrottu: Paiva; readonly seuraava: Aikaleima },
  ): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.update(MuistutustilausTaulu, { avain: In([...avaimet]), seuraava: LessThanOrEqual(nyt) }, tiedot),
    );
  }

  async merkitseLahetetyksi(
    avain: string,
    tiedot: { readonly kerrottu: Paiva; readonly seuraava: Aikaleima },
    kirjaus: Lokitapahtuma,
  ): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.update(MuistutustilausTaulu, { avain }, tiedot);
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async siirraPaanumerolle(yhdistetty: OppijaOid, paanumero: OppijaOid): Promise<void> {
    const vanha = tilaajanAvain({ laji: 'oppija', oppijaOid: yhdistetty });
    const uusi = tilaajanAvain({ laji: 'oppija', oppijaOid: paanumero });
    await this.tietokanta.transactions.write(async (manager) => {
      if (await manager.existsBy(MuistutustilausTaulu, uusi)) await manager.delete(MuistutustilausTaulu, vanha);
      else await manager.update(MuistutustilausTaulu, vanha, uusi);
    });
  }

  async nahtiinOikeudet(oikeudet: NahdytOikeudet): Promise<void> {
    const { kayttajatunnus } = oikeudet.kayttaja;
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.update(
        MuistutustilausTaulu,
        { laji: 'virkailija', tilaaja: kayttajatunnus },
        { oikeudet: JSON.stringify(oikeudet) },
      ),
    );
  }

  async varaaVahvistuspyynto(avaimet: readonly string[], paiva: Paiva, enintaan: number): Promise<boolean> {
    try {
      await this.tietokanta.transactions.write(async (manager) => {
        // Always in the same order: two who ask at the same time do not wait for each other.
        for (const avain of [...avaimet].sort()) {
          const varatut = await palautetut(
            manager,
            `INSERT INTO ehoks_muistutusten_vahvistuspyynnot (avain, paiva, maara) VALUES ($1, $2, 1)
             ON CONFLICT (avain, paiva) DO UPDATE SET maara = ehoks_muistutusten_vahvistuspyynnot.maara + 1
               WHERE ehoks_muistutusten_vahvistuspyynnot.maara < $3
             RETURNING maara`,
            [avain, paiva, enintaan],
          );
          // Undoes those before it.
          if (varatut.length === 0) throw TAYNNA;
        }
      });
      return true;
    } catch (virhe) {
      if (virhe !== TAYNNA) throw virhe;
      return false;
    }
  }

  async poistaVahvistuspyynnot(ennen: Paiva): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(VahvistuspyyntoTaulu, { paiva: LessThan(ennen) }),
    );
    return affected ?? 0;
  }

  private async yksi(ehto: FindOptionsWhere<MuistutustilausRivi>): Promise<Muistutustilaus | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) => manager.findOneBy(MuistutustilausTaulu, ehto));
    return rivi ? tilaukseksi(rivi) : undefined;
  }

  private kirjaten(
    kirjaus: Lokitapahtuma,
    muutos: (manager: EntityManager) => Promise<{ affected?: number | null }>,
  ): Promise<boolean> {
    return this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await muutos(manager);
      if (affected !== 1) return false;
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }
}

function tilaajanAvain(tilaaja: Tilaaja): Pick<MuistutustilausRivi, 'laji' | 'tilaaja' | 'organisaatio'> {
  return tilaaja.laji === 'virkailija'
    ? { laji: tilaaja.laji, tilaaja: tilaaja.kayttajatunnus, organisaatio: tilaaja.organisaatio }
    : { laji: tilaaja.laji, tilaaja: tilaaja.oppijaOid, organisaatio: '' };
}

function riviksi({ tilaaja, lajit, oikeudet, vahvistettu, kerrottu, ...tilaus }: Muistutustilaus): MuistutustilausRivi {
  return {
    ...tilaus,
    ...tilaajanAvain(tilaaja),
    lajit: JSON.stringify(lajit),
    oikeudet: oikeudet ? JSON.stringify(oikeudet) : null,
    vahvistettu: vahvistettu ?? null,
    kerrottu: kerrottu ?? null,
  };
}

function tilaukseksi(rivi: MuistutustilausRivi): Muistutustilaus {
  const { laji, tilaaja, organisaatio, lajit, oikeudet, vahvistettu, kerrottu, ...tilaus } = rivi;
  return {
    ...tilaus,
    tilaaja: laji === 'virkailija' ? { laji, kayttajatunnus: tilaaja, organisaatio } : { laji, oppijaOid: tilaaja },
    lajit: JSON.parse(lajit) as unknown,
    ...(oikeudet !== null && { oikeudet: JSON.parse(oikeudet) as unknown }),
    ...(vahvistettu !== null && { vahvistettu }),
    ...(kerrottu !== null && { kerrottu }),
  } as Muistutustilaus;
}
