import { EhoksError, type Lokitapahtuma, type TuontiId, type UusiRivi, type UusiTuonti } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { lisaaRivit, type Kohdetaulu } from '../lisaa-rivit.js';
import type { Transactions } from '../transaction.js';
import type { Henkilotietosalain } from './henkilotietosalain.js';
import { ILMOITUS_ODOTTAA, PIIRIT, RIVIT, TUONNIT, type TuontiRivi } from './tuontitaulut.js';
import { rivinRivi } from './tuontirivin-muoto.js';

/** Rows in one transaction. */
const RIVEJA_KERRALLA = 500;

interface Tallennettu {
  readonly id: TuontiId;
  readonly uusi: boolean;
}

/**
 * Stores an import. A large one takes long, and nobody else could write meanwhile: its rows go ahead of it, some at a time, under a
 * number that is taken for it. Rows are of no import, and nobody sees or handles them, until the import comes with the last of them.
 */
export class TuonninTallennus {
  constructor(
    private readonly transactions: Transactions,
    private readonly salain: Henkilotietosalain,
  ) {}

  /** See `OppijoidenTuontiRepository.lisaa`. */
  async tallenna(
    { piiri, avain, ...tiedot }: UusiTuonti,
    rivit: Iterable<UusiRivi>,
    kirjaus: (id: TuontiId) => Lokitapahtuma,
  ): Promise<Tallennettu> {
    const rivi: TuontiRivi = {
      kayttajatunnus: tiedot.tuoja.kayttajatunnus,
      avain: avain ?? null,
      sisallonTiiviste: await this.salain.tekstienTiiviste(lahetettyina(rivit)),
      tiedot: JSON.stringify(tiedot),
      kasittelija: tiedot.kasittelija,
      ilmoitus: tiedot.sahkoposti === undefined ? null : ILMOITUS_ODOTTAA,
    };
    const aiempi = await this.transactions.read((manager) => samallaAvaimella(manager, rivi));
    if (aiempi) return aiempi;
    let varattu: TuontiId | undefined;
    let paikka = 0;
    let viimeiset: readonly UusiRivi[] = [];
    const loput = async (manager: EntityManager): Promise<Tallennettu | undefined> => {
      const id = await lisaaTuonti(manager, rivi, varattu);
      if (id === undefined) return samallaAvaimella(manager, rivi);
      const organisaatiot = [...new Set(piiri)];
      await lisaaRivit(
        manager,
        PIIRIT,
        organisaatiot.map((organisaatio) => ({ tuonti: id, organisaatio })),
      );
      await this.lisaaTuontirivit(manager, id, paikka, viimeiset);
      await lisaaLokitapahtuma(manager, kirjaus(id));
      return { id, uusi: true };
    };
    let tallennettu: Tallennettu | undefined;
    try {
      for (const era of erissa(rivit, RIVEJA_KERRALLA)) {
        if (viimeiset.length > 0) {
          const id = (varattu ??= await this.varaaNumero(rivi));
          const [alku, ennakkoon] = [paikka, viimeiset];
          await this.transactions.write((manager) => this.lisaaTuontirivit(manager, id, alku, ennakkoon));
          paikka += ennakkoon.length;
        }
        viimeiset = era;
      }
      tallennettu = await this.transactions.write(loput);
    } finally {
      // Broken off, or another with the same key came first.
      if (varattu !== undefined && tallennettu?.uusi !== true) await this.poistaRivit(varattu);
    }
    // That other one has been removed since.
    if (tallennettu === undefined) throw new EhoksError('tuonti.avain-kaytetty');
    return tallennettu;
  }

  /** The next number, which no other import gets. */
  private async varaaNumero(rivi: TuontiRivi): Promise<TuontiId> {
    return this.transactions.write(async (manager) => {
      const id = await lisaaTuonti(manager, { ...rivi, avain: null, ilmoitus: null });
      if (id === undefined) throw new Error('An import without a key collided with another');
      await manager.query(`DELETE FROM ${TUONNIT.nimi} WHERE id = $1`, [id]);
      return id;
    });
  }

  private async lisaaTuontirivit(
    manager: EntityManager,
    id: TuontiId,
    alku: number,
    rivit: readonly UusiRivi[],
  ): Promise<void> {
    await lisaaRivit(
      manager,
      RIVIT,
      rivit.map((uusi, i) => rivinRivi(this.salain, id, alku + i, uusi)),
    );
  }

  private async poistaRivit(id: TuontiId): Promise<void> {
    await this.transactions.write((manager) => manager.query(`DELETE FROM ${RIVIT.nimi} WHERE tuonti = $1`, [id]));
  }
}

const NUMEROIDUT: Kohdetaulu<TuontiRivi & { readonly id: TuontiId }> = {
  nimi: TUONNIT.nimi,
  sarakkeet: { id: 'id', ...TUONNIT.sarakkeet },
};

/** Its number, which is the next one unless given; `undefined` when the sender has used the key. */
async function lisaaTuonti(manager: EntityManager, rivi: TuontiRivi, id?: TuontiId): Promise<TuontiId | undefined> {
  const loppu = 'ON CONFLICT (kayttajatunnus, avain) DO NOTHING RETURNING id';
  const [lisatty] =
    id === undefined
      ? await lisaaRivit<TuontiRivi, { readonly id: number }>(manager, TUONNIT, [rivi], loppu)
      : await lisaaRivit<TuontiRivi & { readonly id: TuontiId }, { readonly id: number }>(
          manager,
          NUMEROIDUT,
          [{ id, ...rivi }],
          loppu,
        );
  return lisatty?.id;
}

/** The import that the sender has made with the key. Throws `tuonti.avain-kaytetty` when its rows are others. */
async function samallaAvaimella(
  manager: EntityManager,
  { kayttajatunnus, avain, sisallonTiiviste }: TuontiRivi,
): Promise<Tallennettu | undefined> {
  if (avain === null) return undefined;
  const [aiempi] = await manager.query<{ id: number; tiiviste: string }[]>(
    'SELECT id, sisallon_tiiviste AS tiiviste FROM ehoks_oppijatuonnit WHERE kayttajatunnus = $1 AND avain = $2',
    [kayttajatunnus, avain],
  );
  if (aiempi === undefined) return undefined;
  if (aiempi.tiiviste !== sisallonTiiviste) throw new EhoksError('tuonti.avain-kaytetty');
  return { id: aiempi.id, uusi: false };
}

/** What the sender sent: the same again has the same hash. */
function* lahetettyina(rivit: Iterable<UusiRivi>): Generator<string> {
  for (const { tunniste, annettu } of rivit) yield JSON.stringify([tunniste ?? null, annettu]);
}

function* erissa<T>(alkiot: Iterable<T>, koko: number): Generator<readonly T[]> {
  let era: T[] = [];
  for (const alkio of alkiot) {
    era.push(alkio);
    if (era.length < koko) continue;
    yield era;
    era = [];
  }
  if (era.length > 0) yield era;
}
