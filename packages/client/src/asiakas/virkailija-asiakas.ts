import { TilinVartija } from '../lukitus/tilin-vartija.js';
import { casTiketeilla } from '../tunnistus/cas-tiketit.js';
import { Siirtovirhe } from './siirtovirhe.js';
import { casYhteys, type Asiakasasetukset } from './tiliyhteys.js';
import { Yhteys } from './yhteys.js';

const VIRKAILIJA = 'ehoks-virkailija-backend/api/v1/virkailija';
const ISTUNTO = `${VIRKAILIJA}/session/opintopolku`;

/** The officials' API for one official: a session, as a browser has it. The password is used once, and not while the account is known to be locked. */
export class VirkailijaAsiakas {
  private readonly yhteys: Yhteys;
  private readonly vartija: TilinVartija;
  private evaste: Promise<string> | undefined;

  constructor(private readonly asetukset: Asiakasasetukset) {
    this.yhteys = new Yhteys(asetukset);
    this.vartija = new TilinVartija(asetukset);
  }

  /** What is at the path below `/virkailija`, from its `data`. Throws `Siirtovirhe`. */
  async hae<T>(polku: string, haku: Readonly<Record<string, string>> = {}): Promise<T> {
    return this.kysy<T>(`${polku}?${new URLSearchParams(haku).toString()}`, { method: 'get' });
  }

  async laheta<T>(polku: string, runko: object): Promise<T> {
    return this.kysy<T>(polku, { method: 'post', json: runko, retry: 0 });
  }

  private async kysy<T>(polku: string, asetukset: Parameters<Yhteys['kysy']>[1]): Promise<T> {
    const vastaus = await this.vartija.vartioi(async () => {
      const cookie = await this.istunto();
      const saatu = await this.yhteys.kysy(`${VIRKAILIJA}/${polku}`, { ...asetukset, headers: { cookie } });
      await this.vartija.avattu();
      return saatu;
    });
    return this.yhteys.jsonina<{ readonly data: T }>(vastaus, (json) => json.data !== undefined).data;
  }

  private async istunto(): Promise<string> {
    const oma = (this.evaste ??= this.kirjaudu());
    try {
      return await oma;
    } catch (virhe) {
      if (this.evaste === oma) this.evaste = undefined;
      throw virhe;
    }
  }

  private async kirjaudu(): Promise<string> {
    const palvelu = `${this.asetukset.url.replace(/\/+$/, '')}/${ISTUNTO}`;
    const kirjautuminen = await casTiketeilla(palvelu)(
      { palvelu: this.yhteys, cas: casYhteys(this.asetukset) },
      this.vartija,
    );
    const haku = new URLSearchParams(await kirjautuminen.otsakkeet());
    // The answer leads a browser to the pages; its cookie is what is wanted.
    const avattu = await this.yhteys.ovella(`${ISTUNTO}?${haku.toString()}`, {
      redirect: 'manual',
      throwHttpErrors: (tila) => tila >= 400,
    });
    const evaste = avattu.otsakkeet.getSetCookie()[0]?.split(';')[0];
    if (evaste === undefined)
      throw new Siirtovirhe({ tila: 401, viesti: this.yhteys.sano('eiIstuntoa'), havainnot: [], tuki: {} });
    return evaste;
  }
}
