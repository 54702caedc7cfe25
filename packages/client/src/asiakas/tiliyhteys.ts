import type { Options } from 'ky';
import type { Tilimuisti } from '../lukitus/tilimuisti.js';
import { TilinVartija, type Lupa } from '../lukitus/tilin-vartija.js';
import type { Kirjautuminen, Tunnukset } from '../tunnistus/kirjautuminen.js';
import { kirjautumistapa, type Tunnistustapa } from '../tunnistus/kirjaudu.js';
import { Siirtovirhe } from './siirtovirhe.js';
import { Yhteys, type Vastaus, type Yhteysasetukset } from './yhteys.js';

export interface Asiakasasetukset extends Yhteysasetukset, Tunnukset {
  /** Default `automaattinen`. */
  readonly tunnistus?: Tunnistustapa | undefined;
  /** Where lock-outs and refused passwords are remembered. Default: in this process; a job that runs every night wants `tilikansio`. */
  readonly tilimuisti?: Tilimuisti | undefined;
  readonly nyt?: (() => Date) | undefined;
  /** The host of the CAS that gives the tickets, when it is another than the service's: a service of its own with the accounts of Opintopolku. */
  readonly casUrl?: string | undefined;
}

export function casYhteys(asetukset: Asiakasasetukset): Yhteys {
  return new Yhteys({ ...asetukset, url: asetukset.casUrl ?? asetukset.url });
}

/** Often come from the environment, where they may be missing whatever the types say. */
const PAKOLLISET = ['url', 'kutsuja', 'kayttajatunnus', 'salasana'] as const satisfies (keyof Asiakasasetukset)[];

/** The service behind the calls: how it is named to CAS, and how it says that a ticket or a token will not do. */
export interface Kohdepalvelu {
  /** Its path for which tickets are asked. */
  readonly tikettipolku: string;
  /** May what went along with the call have lapsed? Such a call was not done, and it is tried once more. */
  onVanhentunut(virhe: Siirtovirhe): boolean;
  /** The refusal of the second try. */
  toistui(virhe: Siirtovirhe, yhteys: Yhteys, palvelu: string): Siirtovirhe;
}

/** As when the service has got another key. */
export const TUNNISTE_EI_KELPAA = 'tunnistus.paasytunniste-ei-kelpaa';

/** Calls of one account, which logs in when the first one needs it. After a 423 nothing is sent until the waiting time has passed. */
export class Tiliyhteys {
  readonly yhteys: Yhteys;
  private readonly vartija: TilinVartija;
  private kirjautuminen: Promise<Kirjautuminen> | undefined;

  /** Throws `TypeError` when something is missing. */
  constructor(
    private readonly asetukset: Asiakasasetukset,
    private readonly kohde: Kohdepalvelu,
  ) {
    const puuttuvat = PAKOLLISET.filter((nimi) => !asetukset[nimi]);
    if (puuttuvat.length > 0) throw new TypeError(`Settings of the client are missing: ${puuttuvat.join(', ')}`);
    this.yhteys = new Yhteys(asetukset);
    this.vartija = new TilinVartija(asetukset);
  }

  lupa(): Promise<Lupa> {
    return this.vartija.lupa();
  }

  vaadiLupa(): Promise<void> {
    return this.vartija.vaadiLupa();
  }

  async kirjaudu({ torjutullakin = false }: { readonly torjutullakin?: boolean } = {}): Promise<void> {
    if (torjutullakin && this.kirjautuminen === undefined) this.vartija.kokeileTorjuttuakin();
    await this.vartija.vartioi(() => this.otsakkeet());
  }

  vaihdaSalasana(salasana: string): void {
    this.vartija.vaihdaSalasana(salasana);
    this.kirjautuminen = undefined;
  }

  /** A call of the account. Throws `Siirtovirhe`. */
  async kysy(polku: string, asetukset: Options = {}): Promise<Vastaus> {
    return this.vartija.vartioi(async () => {
      const vastaus = await this.kysyKirjautuneena(polku, asetukset);
      await this.vartija.avattu();
      return vastaus;
    });
  }

  /** Once more with a new ticket or token when the one that went along may have lapsed: what was refused so was not done. */
  private async kysyKirjautuneena(polku: string, asetukset: Options): Promise<Vastaus> {
    const kaytetty = this.kirjautuminen;
    try {
      return await this.yrita(polku, asetukset);
    } catch (virhe) {
      if (!this.onVanhentunut(virhe)) throw virhe;
      const onTunniste = virhe.hylkays.koodi === TUNNISTE_EI_KELPAA;
      if (onTunniste && this.kirjautuminen === kaytetty) this.kirjautuminen = undefined;
    }
    try {
      return await this.yrita(polku, asetukset);
    } catch (virhe) {
      throw this.onVanhentunut(virhe) ? this.kohde.toistui(virhe, this.yhteys, this.palvelu) : virhe;
    }
  }

  private onVanhentunut(virhe: unknown): virhe is Siirtovirhe {
    return Siirtovirhe.on(virhe) && this.kohde.onVanhentunut(virhe);
  }

  private yrita(polku: string, { headers, ...muut }: Options): Promise<Vastaus> {
    return this.yhteys.kysy(polku, {
      ...muut,
      ...(headers && { headers }),
      hooks: {
        // Before every attempt: a ticket is good for one only, and another call may have met the lock meanwhile.
        beforeRequest: [
          async (pyynto) => {
            await this.vartija.vaadiLupa();
            for (const [nimi, arvo] of Object.entries(await this.otsakkeet())) pyynto.headers.set(nimi, arvo);
          },
        ],
      },
    });
  }

  private async otsakkeet(): Promise<Readonly<Record<string, string>>> {
    const oma = (this.kirjautuminen ??= this.avaa());
    try {
      return await (await oma).otsakkeet();
    } catch (virhe) {
      // The next call tries again, if the account's guard lets it.
      if (this.kirjautuminen === oma) this.kirjautuminen = undefined;
      throw virhe;
    }
  }

  private avaa(): Promise<Kirjautuminen> {
    return kirjautumistapa(this.asetukset.tunnistus ?? 'automaattinen', this.palvelu)(
      { palvelu: this.yhteys, cas: casYhteys(this.asetukset) },
      this.vartija,
    );
  }

  /** The service for which tickets are asked. */
  private get palvelu(): string {
    return `${this.asetukset.url.replace(/\/+$/, '')}/${this.kohde.tikettipolku}`;
  }
}
