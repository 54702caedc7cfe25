import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import { lukkomuisti, type Lukko, type Lukkomuisti } from './lukkomuisti.js';

/** Hours to wait after a 423 before one plan is tried: what the guide for those who transfer advises. */
export const ODOTUS_TUNTEINA = 3;

export interface LukonVartijanTiedot {
  readonly muisti: Lukkomuisti;
  readonly avain: string;
  readonly nyt: () => Date;
}

/** May anything be sent with the account? */
export type Lupa =
  | { readonly lupa: 'vapaa' }
  /** It was locked; the waiting time has passed: send one plan and go on only if it goes through. */
  | { readonly lupa: 'yksi-ensin'; readonly kertoja: number }
  | { readonly lupa: 'odota'; readonly asti: Date; readonly kertoja: number };

/** Keeps a locked account from being tried: every attempt makes the lock longer. */
export class LukonVartija {
  /** Refusals that are remembered already, or that are ours: nothing was asked. */
  private readonly tunnetut = new WeakSet<Siirtovirhe>();
  /** A lock that the memory did not take, as when the disk is full. */
  private tallentamaton: Lukko | undefined;

  constructor(private readonly tiedot: LukonVartijanTiedot) {}

  async lupa(): Promise<Lupa> {
    const { muisti, avain, nyt } = this.tiedot;
    const lukko = (await muisti.hae(avain)) ?? this.tallentamaton;
    if (lukko === undefined) return { lupa: 'vapaa' };
    const asti = new Date(Date.parse(lukko.viimeksi) + ODOTUS_TUNTEINA * 3_600_000);
    return asti > nyt()
      ? { lupa: 'odota', asti, kertoja: lukko.kertoja }
      : { lupa: 'yksi-ensin', kertoja: lukko.kertoja };
  }

  /** Throws `Siirtovirhe` while the waiting time lasts. */
  async vaadiLupa(): Promise<void> {
    const odotus = await this.lupa();
    if (odotus.lupa !== 'odota') return;
    const lukossa = new Siirtovirhe({
      tila: 423,
      koodi: 'tunnus.lukittu',
      viesti: `The account was locked; nothing is sent before ${odotus.asti.toISOString()}`,
      havainnot: [],
      tuki: {},
    });
    this.tunnetut.add(lukossa);
    throw lukossa;
  }

  /** Does what needs the account, unless that has to wait, and remembers what its outcome says of the lock. Throws what the work throws. */
  async vartioi<T>(tyo: () => Promise<T>): Promise<T> {
    const { muisti, avain, nyt } = this.tiedot;
    try {
      await this.vaadiLupa();
      return await tyo();
    } catch (virhe) {
      if (Siirtovirhe.on(virhe) && virhe.laji === 'lukittu' && !this.tunnetut.has(virhe)) {
        this.tunnetut.add(virhe);
        const { kertoja = 0 } = (await muisti.hae(avain)) ?? {};
        const lukko = { viimeksi: nyt().toISOString(), kertoja: kertoja + 1 };
        try {
          await muisti.aseta(avain, lukko);
        } catch {
          // That the account is locked matters more to the caller than that it could not be written down.
          this.tallentamaton = lukko;
        }
      }
      throw virhe;
    }
  }

  /** A call went through: the account is open, unless the call had begun before the lock. */
  async avattu(): Promise<void> {
    const { muisti, avain } = this.tiedot;
    if ((await this.lupa()).lupa !== 'yksi-ensin') return;
    this.tallentamaton = undefined;
    await muisti.aseta(avain, undefined);
  }
}

/** Of an account of a service, by the memory that it was given. */
export function tilinVartija({
  url,
  kayttajatunnus,
  lukkomuisti: muisti = lukkomuisti(),
  nyt = () => new Date(),
}: {
  readonly url: string;
  readonly kayttajatunnus: string;
  readonly lukkomuisti?: Lukkomuisti | undefined;
  readonly nyt?: (() => Date) | undefined;
}): LukonVartija {
  return new LukonVartija({ muisti, nyt, avain: `${new URL(url).origin} ${kayttajatunnus}` });
}
