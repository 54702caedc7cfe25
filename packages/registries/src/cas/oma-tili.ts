const MINUUTTI = 60_000;
const ENSIMMAINEN_TAUKO = 5 * MINUUTTI;
const PISIN_TAUKO = 24 * 60 * MINUUTTI;

/** Our own account was refused, and is let alone for a while. */
export class TiliTauolla extends Error {
  override readonly name = 'TiliTauolla';
}

/**
 * Our own account at the neighbours. Repeated attempts with a wrong password lock an account for a day or longer, so after a
 * refusal its password is not offered for 5 minutes, and twice as long after each further refusal, at most 24 hours.
 */
export class OmaTili {
  readonly #kayttajatunnus: string;
  readonly #salasana: string;
  readonly #nyt: () => number;
  #torjuntoja = 0;
  #tauollaAsti = 0;

  constructor({ kayttajatunnus, salasana, nyt }: { kayttajatunnus: string; salasana: string; nyt: () => number }) {
    this.#kayttajatunnus = kayttajatunnus;
    this.#salasana = salasana;
    this.#nyt = nyt;
  }

  /** The value of the `Authorization` header. Throws `TiliTauolla`. */
  get basic(): string {
    const { username, password } = this.tunnukset;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  }

  /** The fields of CAS's login form. Throws `TiliTauolla`. */
  get tunnukset(): { username: string; password: string } {
    if (this.#nyt() < this.#tauollaAsti) throw new TiliTauolla();
    return { username: this.#kayttajatunnus, password: this.#salasana };
  }

  /** Questions sent before the first refusal came back are one refusal. */
  torjuttiin(): void {
    if (this.#nyt() < this.#tauollaAsti) return;
    this.#tauollaAsti = this.#nyt() + Math.min(ENSIMMAINEN_TAUKO * 2 ** this.#torjuntoja, PISIN_TAUKO);
    this.#torjuntoja += 1;
  }

  hyvaksyttiin(): void {
    this.#torjuntoja = 0;
  }
}
