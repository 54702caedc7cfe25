import type { Kieli } from '@ehoks/core';
import { selitettyna } from '../asiakas/nykyisen-virheet.js';
import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import { VIESTIT, type Viestit } from '../asiakas/viestit.js';
import { sanasto } from '../kieli/sanasto.js';
import type { Ovi, Tunnukset } from '../tunnistus/kirjautuminen.js';
import { odotus } from './odotukset.js';
import { tilimuisti, type Tilimuisti, type Tilitieto } from './tilimuisti.js';
import { onTorjuttu, torjuttuSalasana } from './torjuttu-salasana.js';

/** May anything be sent with the account? */
export type Lupa =
  | { readonly lupa: 'vapaa' }
  /** It was locked; the waiting time has passed: send one plan and go on only if it goes through. */
  | { readonly lupa: 'yksi-ensin'; readonly kertoja: number }
  | { readonly lupa: 'odota'; readonly asti: Date; readonly kertoja: number };

export interface TilinVartijanAsetukset extends Tunnukset {
  readonly url: string;
  /** Whose the account is, when it is not the service's own. */
  readonly casUrl?: string | undefined;
  readonly kieli?: Kieli | undefined;
  readonly tilimuisti?: Tilimuisti | undefined;
  readonly nyt?: (() => Date) | undefined;
}

/**
 * Keeps an account from being locked, and a locked one from being tried: every attempt makes the lock longer. The password is lent
 * to one attempt at a time, in all processes that share the memory, and not at all while it is known to be wrong.
 */
export class TilinVartija implements Ovi {
  private readonly muisti: Tilimuisti;
  private readonly avain: string;
  private readonly nyt: () => Date;
  private readonly sano: Viestit;
  private readonly kieli: Kieli;
  private tunnukset: Tunnukset;
  private salasanaKokeiltava = false;
  /** What the memory did not take, as when the disk is full. */
  private tallentamaton: Tilitieto = {};

  constructor({ url, casUrl, kayttajatunnus, salasana, kieli, tilimuisti: muisti, nyt }: TilinVartijanAsetukset) {
    this.muisti = muisti ?? tilimuisti();
    // CAS does not tell capital letters apart: a lock is of all spellings of the name.
    this.avain = `${new URL(casUrl ?? url).origin} ${kayttajatunnus.toLowerCase()}`;
    this.nyt = nyt ?? (() => new Date());
    this.kieli = kieli ?? 'fi';
    this.sano = sanasto(VIESTIT, this.kieli);
    this.tunnukset = { kayttajatunnus, salasana };
  }

  vaihdaSalasana(salasana: string): void {
    this.tunnukset = { ...this.tunnukset, salasana };
  }

  /** The next attempt is made even with a password that was refused the last time. */
  kokeileTorjuttuakin(): void {
    this.salasanaKokeiltava = true;
  }

  async lupa(): Promise<Lupa> {
    const { lukko } = await this.tieto();
    if (lukko === undefined) return { lupa: 'vapaa' };
    const { viimeksi, kertoja } = lukko;
    const asti = new Date(Date.parse(viimeksi) + odotus(kertoja).tunteja * 3_600_000);
    return asti > this.nyt() ? { lupa: 'odota', asti, kertoja } : { lupa: 'yksi-ensin', kertoja };
  }

  /** Throws `Siirtovirhe` while the waiting time lasts. */
  async vaadiLupa(): Promise<void> {
    const lupa = await this.lupa();
    if (lupa.lupa !== 'odota') return;
    const lukossa = { tila: 423, koodi: 'tunnus.lukittu', viesti: this.sano('lukossa'), havainnot: [], tuki: {} };
    throw this.lukossa(new Siirtovirhe(lukossa), lupa);
  }

  /** Does what needs the account, unless that has to wait, and remembers a lock. Throws what the work throws, with the remedy. */
  async vartioi<T>(tyo: () => Promise<T>): Promise<T> {
    await this.vaadiLupa();
    try {
      return await tyo();
    } catch (virhe) {
      if (!(Siirtovirhe.on(virhe) && virhe.laji === 'lukittu')) throw virhe;
      await this.muistaLukko();
      const lupa = await this.lupa();
      throw lupa.lupa === 'odota' ? this.lukossa(virhe, lupa) : virhe;
    }
  }

  async kirjaudu<T>(yritys: (tunnukset: Tunnukset) => Promise<T>): Promise<T> {
    return this.muisti.yksin(this.avain, async () => {
      // What another has met while this one waited for its turn.
      await this.vaadiLupa();
      await this.vaadiSalasana();
      const { tunnukset } = this;
      try {
        const tulos = await yritys(tunnukset);
        await this.muista({ torjutut: undefined });
        return tulos;
      } catch (virhe) {
        if (Siirtovirhe.on(virhe) && virhe.laji === 'lukittu') await this.muistaLukko();
        if (!onVaaraSalasana(virhe)) throw virhe;
        const { torjutut = [] } = await this.tieto();
        const torjuttu = await torjuttuSalasana(tunnukset.salasana);
        await this.muista({ torjutut: [...torjutut, torjuttu].slice(-MUISTETAAN_TORJUTTUJA) });
        const hylkays = selitettyna({ ...virhe.hylkays, koodi: VAARAT_TUNNUKSET }, this.kieli);
        throw new Siirtovirhe(hylkays, { cause: virhe, kirjautuessa: true });
      }
    });
  }

  /** A call went through: the account is open, unless the call had begun before the lock. */
  async avattu(): Promise<void> {
    if ((await this.lupa()).lupa === 'yksi-ensin') await this.muista({ lukko: undefined });
  }

  private async vaadiSalasana(): Promise<void> {
    const kokeiltava = this.salasanaKokeiltava;
    this.salasanaKokeiltava = false;
    const { torjutut = [] } = await this.tieto();
    if (kokeiltava || !(await onTorjuttu(this.tunnukset.salasana, torjutut))) return;
    throw new Siirtovirhe(
      {
        tila: 401,
        koodi: VAARAT_TUNNUKSET,
        viesti: this.sano('salasanaTorjuttu'),
        ohje: this.sano('salasanaTorjuttuOhje'),
        havainnot: [],
        tuki: {},
      },
      { kirjautuessa: true },
    );
  }

  /** While one waits, a 423 is of calls that had begun before: the waiting time does not grow. */
  private async muistaLukko(): Promise<void> {
    const lupa = await this.lupa();
    if (lupa.lupa === 'odota') return;
    const kertoja = lupa.lupa === 'vapaa' ? 1 : lupa.kertoja + 1;
    await this.muista({ lukko: { viimeksi: this.nyt().toISOString(), kertoja } });
  }

  private lukossa(virhe: Siirtovirhe, { asti, kertoja }: Lupa & { readonly lupa: 'odota' }): Siirtovirhe {
    const ohje = this.sano('lukonOhje', { odotus: this.sano(odotus(kertoja).sanoin) });
    return new Siirtovirhe({ ...virhe.hylkays, ohje, aikaisintaan: asti.toISOString() }, { cause: virhe });
  }

  private async tieto(): Promise<Tilitieto> {
    return { ...(await this.muisti.hae(this.avain)), ...this.tallentamaton };
  }

  /** That the account is locked, or open, matters more to the caller than that it could not be written down. */
  private async muista(muutos: { readonly [K in keyof Tilitieto]: Tilitieto[K] | undefined }): Promise<void> {
    const vanha = await this.tieto();
    const uusi = Object.fromEntries(
      Object.entries({ ...vanha, ...muutos }).filter(([, arvo]) => arvo !== undefined),
    ) as Tilitieto;
    if (Object.keys(vanha).length === 0 && Object.keys(uusi).length === 0) return;
    try {
      await this.muisti.aseta(this.avain, uusi);
      this.tallentamaton = {};
    } catch {
      this.tallentamaton = uusi;
    }
  }
}

/** As many as an account takes before it locks. */
const MUISTETAAN_TORJUTTUJA = 5;

const VAARAT_TUNNUKSET = 'tunnistus.vaarat-tunnukset';

/** CAS tells no code; a service of ours has others for accounts that are not in use, which may be so again with the same password. */
function onVaaraSalasana(virhe: unknown): virhe is Siirtovirhe {
  if (!Siirtovirhe.on(virhe)) return false;
  const { tila, koodi = VAARAT_TUNNUKSET } = virhe.hylkays;
  return tila === 401 && koodi === VAARAT_TUNNUKSET;
}
