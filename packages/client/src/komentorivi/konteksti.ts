import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Kieli } from '@ehoks/core';
import password from '@inquirer/password';
import envPaths from 'env-paths';
import { EhoksAsiakas } from '../asiakas/ehoks-asiakas.js';
import type { Asiakasasetukset } from '../asiakas/tiliyhteys.js';
import type { Toisto } from '../asiakas/yhteys.js';
import { VirkailijaAsiakas } from '../asiakas/virkailija-asiakas.js';
import { OppijanumeroAsiakas } from '../oppijanumerot/oppijanumero-asiakas.js';
import { tilikansio } from '../lukitus/tilikansio.js';
import type { Tunnistustapa } from '../tunnistus/kirjaudu.js';
import { KomentoVirhe, POISTUMISKOODIT } from './poistumiskoodit.js';
import { sanat, type Sanat, type Tekstiavain } from './tekstit.js';

/** Options that every command has. */
export interface Yhteiset {
  readonly url?: string;
  readonly casUrl?: string;
  readonly tunnus?: string;
  readonly kutsuja?: string;
  readonly kieli: Kieli;
  readonly tunnistus: Tunnistustapa;
  readonly toistoja: number;
  readonly json?: boolean;
  readonly hiljaa?: boolean;
}

/** The outside of a command: what the process gives it and where it prints. */
export interface Ymparisto {
  readonly muuttujat: Readonly<Record<string, string | undefined>>;
  /** What the command is asked for: to a script or a file. */
  readonly ulos: (teksti: string) => void;
  /** What the person at the terminal is told meanwhile. */
  readonly kerro: (teksti: string) => void;
  /** Is there a person who can answer? */
  readonly vuorovaikutteinen: boolean;
  /** The answer of the person to a question in one line. */
  readonly kysy: (kysymys: string) => Promise<string>;
  /** Does this instead of ending when the person presses Ctrl-C the first time; gives what takes it back. */
  readonly keskeytettaessa: (tee: () => void) => () => void;
  /** Folder for what is remembered between runs. */
  readonly muisti: string;
  readonly nyt: () => Date;
}

export function prosessinYmparisto(): Ymparisto {
  process.stdout.on('error', (virhe: NodeJS.ErrnoException) => {
    // Whoever reads may have seen enough (`ehoks … | head`); a transfer is still finished.
    if (virhe.code === 'EPIPE') return;
    process.stderr.write(`${virhe.message}\n`);
    process.exit(POISTUMISKOODIT.kaytto);
  });
  return {
    muuttujat: process.env,
    ulos: (teksti) => void process.stdout.write(`${teksti}\n`),
    kerro: (teksti) => void process.stderr.write(`${teksti}\n`),
    vuorovaikutteinen: process.stdin.isTTY && process.stderr.isTTY,
    kysy: async (kysymys) => {
      const rivi = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return await rivi.question(kysymys);
      } finally {
        rivi.close();
      }
    },
    keskeytettaessa: (tee) => {
      process.once('SIGINT', tee);
      return () => process.off('SIGINT', tee);
    },
    muisti: process.env['EHOKS_MUISTI'] ?? envPaths('ehoks', { suffix: '' }).data,
    nyt: () => new Date(),
  };
}

/** One run of a command. */
export class Konteksti {
  readonly sano: Sanat;
  private kerrottuToisto = '';

  constructor(
    readonly ymparisto: Ymparisto,
    readonly yhteiset: Yhteiset,
  ) {
    this.sano = sanat(yhteiset.kieli);
  }

  /** Prints the outcome: JSON for scripts, else as given. */
  tulosta(json: unknown, teksti: string): void {
    this.ymparisto.ulos(this.yhteiset.json ? JSON.stringify(json) : teksti);
  }

  /** Why nothing more happens: said to the quiet, too. */
  kerroVika(teksti: string): void {
    this.ymparisto.kerro(teksti);
  }

  kerro(teksti: string): void {
    if (!this.yhteiset.hiljaa) this.ymparisto.kerro(teksti);
  }

  /** Throws `KomentoVirhe` when something is not given. */
  get url(): string {
    return this.osoitteena(this.vaadi('url', '--url', 'EHOKS_URL'));
  }

  private get casUrl(): string | undefined {
    const url = this.yhteiset.casUrl ?? this.ymparisto.muuttujat['EHOKS_CAS_URL'];
    return url === undefined || url === '' ? undefined : this.osoitteena(url);
  }

  private osoitteena(url: string): string {
    const { protocol = '', username = '', password: salasana = '' } = URL.canParse(url) ? new URL(url) : {};
    if (/^https?:$/.test(protocol) && username === '' && salasana === '') return url;
    throw new KomentoVirhe(POISTUMISKOODIT.kaytto, this.sano('urlKelvoton'));
  }

  get kayttajatunnus(): string {
    return this.vaadi('tunnus', '--tunnus', 'EHOKS_TUNNUS');
  }

  get kutsuja(): string {
    const kutsuja = this.vaadi('kutsuja', '--kutsuja', 'EHOKS_KUTSUJA');
    // Goes in a header.
    if (/^[\x20-\x7e]+$/.test(kutsuja)) return kutsuja;
    throw new KomentoVirhe(POISTUMISKOODIT.kaytto, this.sano('kutsujaKelvoton'));
  }

  /** From the environment or the keyboard, never from the arguments: those are seen by every user of the machine. */
  async salasana(): Promise<string> {
    const { muuttujat, vuorovaikutteinen } = this.ymparisto;
    const annettu = muuttujat['EHOKS_SALASANA'];
    if (annettu !== undefined && annettu !== '') return annettu;
    if (!vuorovaikutteinen) throw new KomentoVirhe(POISTUMISKOODIT.kaytto, this.sano('salasanaPuuttuu'));
    const message = this.sano('salasana', { tunnus: this.kayttajatunnus });
    return password({ message, mask: true }, { output: process.stderr });
  }

  async asiakas(keskeytys?: AbortSignal): Promise<EhoksAsiakas> {
    return new EhoksAsiakas({ ...(await this.asiakasasetukset()), keskeytys });
  }

  async oppijanumerot(keskeytys?: AbortSignal): Promise<OppijanumeroAsiakas> {
    return new OppijanumeroAsiakas({ ...(await this.asiakasasetukset()), keskeytys });
  }

  /** An official's own account: these commands are not for service accounts. */
  async virkailija(): Promise<VirkailijaAsiakas> {
    return new VirkailijaAsiakas(await this.asiakasasetukset());
  }

  /** Once for those that are on their way together. */
  private kerroToisto({ kerta, toistoja, tila }: Toisto): void {
    const teksti = this.sano('toistetaan', { kerta, toistoja, tila: tila ?? '–' });
    if (teksti !== this.kerrottuToisto) this.kerro(teksti);
    this.kerrottuToisto = teksti;
  }

  private async asiakasasetukset(): Promise<Asiakasasetukset> {
    const { kieli, tunnistus, toistoja } = this.yhteiset;
    const { url, casUrl, kayttajatunnus, kutsuja } = this;
    const { muisti, nyt } = this.ymparisto;
    return {
      url,
      casUrl,
      kayttajatunnus,
      kutsuja,
      kieli,
      tunnistus,
      toistoja,
      toistettaessa: (toisto) => this.kerroToisto(toisto),
      nyt,
      salasana: await this.salasana(),
      tilimuisti: tilikansio(path.join(muisti, 'tunnukset')),
    };
  }

  private vaadi(nimi: 'url' | 'tunnus' | 'kutsuja', valinta: string, muuttuja: string): string {
    const arvo = this.yhteiset[nimi] ?? this.ymparisto.muuttujat[muuttuja];
    if (arvo !== undefined && arvo !== '') return arvo;
    const tiedot = { nimi: this.sano(nimi satisfies Tekstiavain), valinta, muuttuja };
    throw new KomentoVirhe(POISTUMISKOODIT.kaytto, this.sano('puuttuu', tiedot));
  }
}
