import { Siirtovirhe } from './siirtovirhe.js';
import { Yhteys, type Yhteysasetukset } from './yhteys.js';
import type { Tunnukset } from '../tunnistus/kirjautuminen.js';

const VIRKAILIJA = 'ehoks-virkailija-backend/api/v1/virkailija';
const ISTUNTO = `${VIRKAILIJA}/session/opintopolku`;

/** The officials' API for one official: a session, as a browser has it. The password is used once. */
export class VirkailijaAsiakas {
  private readonly yhteys: Yhteys;
  private evaste: Promise<string> | undefined;

  constructor(private readonly asetukset: Yhteysasetukset & Tunnukset) {
    this.yhteys = new Yhteys(asetukset);
  }

  /** What is at the path below `/virkailija`, from its `data`. Throws `Siirtovirhe`. */
  async hae<T>(polku: string, haku: Readonly<Record<string, string>> = {}): Promise<T> {
    return this.kysy<T>(`${polku}?${new URLSearchParams(haku).toString()}`, { method: 'get' });
  }

  async laheta<T>(polku: string, runko: object): Promise<T> {
    return this.kysy<T>(polku, { method: 'post', json: runko, retry: 0 });
  }

  private async kysy<T>(polku: string, asetukset: Parameters<Yhteys['kysy']>[1]): Promise<T> {
    this.evaste ??= this.kirjaudu();
    const cookie = await this.evaste;
    const { teksti } = await this.yhteys.kysy(`${VIRKAILIJA}/${polku}`, { ...asetukset, headers: { cookie } });
    return (JSON.parse(teksti) as { readonly data: T }).data;
  }

  private async kirjaudu(): Promise<string> {
    const { url, kayttajatunnus, salasana } = this.asetukset;
    const { otsakkeet } = await this.yhteys.kysy('cas/v1/tickets', {
      method: 'post',
      body: new URLSearchParams({ username: kayttajatunnus, password: salasana }),
    });
    const tgt = otsakkeet.get('location')?.split('/').at(-1) ?? '';
    const { teksti: tiketti } = await this.yhteys.kysy(`cas/v1/tickets/${tgt}`, {
      method: 'post',
      body: new URLSearchParams({ service: `${url.replace(/\/+$/, '')}/${ISTUNTO}` }),
    });
    // The answer leads a browser to the pages; its cookie is what is wanted.
    const avattu = await this.yhteys.kysy(`${ISTUNTO}?ticket=${encodeURIComponent(tiketti)}`, {
      redirect: 'manual',
      throwHttpErrors: (tila) => tila >= 400,
    });
    const evaste = avattu.otsakkeet.getSetCookie()[0]?.split(';')[0];
    if (evaste === undefined)
      throw new Siirtovirhe({ tila: 401, viesti: 'The service opened no session', havainnot: [], tuki: {} });
    return evaste;
  }
}
