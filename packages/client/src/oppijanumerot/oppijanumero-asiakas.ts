import { onOppijaOid } from '@ehoks/core';
import type { Asiakasasetukset } from '../asiakas/tiliyhteys.js';
import type { Lupa } from '../lukitus/tilin-vartija.js';
import type { Oppijanumerot } from './oppija-json.js';
import { Oppijarekisteri, type TuontirajapinnanNimi } from './oppijarekisteri.js';
import type { Oppijatulos } from './oppijatulos.js';
import { paivitaTulokset, tuoOppijat, type Tuontiasetukset } from './tuo-oppijat.js';
import type { Tuotava } from './tuotava.js';

/** By a code and the names that belong to it. */
export type Hetuhaku = Readonly<Record<'hetu' | 'etunimet' | 'kutsumanimi' | 'sukunimi', string>>;

/**
 * Learner numbers for one account, from the national register or from this service's own. Every call throws `Siirtovirhe`; after one
 * of the kind `lukittu` nothing is sent until the waiting time has passed.
 */
export class OppijanumeroAsiakas {
  private readonly rekisteri: Oppijarekisteri;

  constructor(asetukset: Asiakasasetukset) {
    this.rekisteri = new Oppijarekisteri(asetukset);
  }

  /** Is the account known to be locked? Asks nobody. */
  lupa(): Promise<Lupa> {
    return this.rekisteri.lupa();
  }

  /** Throws `Siirtovirhe` while a lock-out is waited for. Asks nobody. */
  vaadiLupa(): Promise<void> {
    return this.rekisteri.vaadiLupa();
  }

  /**
   * The numbers of the one who has the identity code; makes the person if the population register knows the code. `undefined` when
   * it does not; a refusal with the status 409 when the names are another's.
   */
  haeHetulla({ hetu, etunimet, kutsumanimi, sukunimi }: Hetuhaku): Promise<Oppijanumerot | undefined> {
    const json = { hetu, etunimet, kutsumanimi, sukunimi };
    return this.rekisteri.numerot('yleistunniste/hae', { method: 'post', json });
  }

  /** `undefined` when nobody has the number. What is no number is not asked: it may be an identity code, and would be in an address. */
  async haeOidilla(oid: string): Promise<Oppijanumerot | undefined> {
    if (!onOppijaOid(oid)) return undefined;
    return this.rekisteri.numerot(`yleistunniste/hae/${encodeURIComponent(oid)}`);
  }

  /**
   * Imports learners, many at a time, and tells what became of each row in the order of their coming. What the rules refuse is not
   * sent; what the register refuses does not keep the others. What was broken off goes on by `muisti`. A call that fails ends the
   * sending: the rest is `tuomatta`, with the refusal.
   */
  tuo(tuotavat: AsyncIterable<Tuotava> | Iterable<Tuotava>, asetukset?: Tuontiasetukset): AsyncGenerator<Oppijatulos> {
    return tuoOppijat(this.rekisteri, tuotavat, asetukset);
  }

  /** The same outcomes as they are now: who was waiting for identification may have got a number. */
  paivita(tulokset: readonly Oppijatulos[]): Promise<readonly Oppijatulos[]> {
    return paivitaTulokset(this.rekisteri, tulokset);
  }

  /** Cancels an import: rows that wait are not handled. The national register cannot do this. */
  peru(rajapinta: TuontirajapinnanNimi, id: number): Promise<void> {
    return this.rekisteri.peru(rajapinta, id);
  }
}
