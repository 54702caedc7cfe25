import { EhoksError, type Lokitapahtuma, type Tunnus, type TunnusRepository } from '@ehoks/core';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { onVarattu } from '../ajurin-virheet.js';
import { dialekti } from '../dialects.js';
import { paikat } from '../lisaa-rivit.js';
import { TunnusTaulu, type TunnusRivi } from '../rivit/tunnus-rivi.js';
import { tyhjatPois } from '../rivit/tyhjat-pois.js';
import type { Tietokanta } from '../tietokanta.js';

/** Accounts as rows. */
export class TypeormTunnusRepository implements TunnusRepository {
  /** Every call of an account of ours asks this. */
  readonly hae: (kayttajatunnus: string) => Promise<Tunnus | undefined>;

  constructor(private readonly tietokanta: Tietokanta) {
    this.hae = tietokanta.together.read(async (manager, kayttajatunnukset) => {
      const avaimet = kayttajatunnukset.map((kayttajatunnus) => kayttajatunnus.toLowerCase());
      const haettavat = [...new Set(avaimet)];
      const rivit = await manager.query<TunnusRivi[]>(`${HAKU} ${paikat(manager, haettavat.length)}`, haettavat);
      const tunnukset = new Map(rivit.map((rivi) => [rivi.avain, tunnukseksi(rivi)]));
      return avaimet.map((avain) => tunnukset.get(avain));
    });
  }

  async kaikki(): Promise<readonly Tunnus[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(TunnusTaulu, { order: { avain: 'ASC' } }),
    );
    return rivit.map(tunnukseksi);
  }

  async lisaa(tunnus: Tunnus, kirjaus?: Lokitapahtuma): Promise<void> {
    try {
      await this.tietokanta.transactions.write(async (manager) => {
        await manager.insert(TunnusTaulu, { avain: tunnus.kayttajatunnus.toLowerCase(), ...sarakkeet(tunnus) });
        if (kirjaus) await lisaaLokitapahtuma(manager, kirjaus);
      });
    } catch (error) {
      if (!onVarattu(error, 'ehoks_tunnukset', 'avain')) throw error;
      throw new EhoksError('tunnus.on-jo', { cause: error });
    }
  }

  muuta(
    kayttajatunnus: string,
    muunnos: (tunnus: Tunnus) => Tunnus,
    kirjaus?: Lokitapahtuma,
  ): Promise<Tunnus | undefined> {
    const avain = kayttajatunnus.toLowerCase();
    return this.tietokanta.transactions.write(async (manager) => {
      const { rowLock } = dialekti(manager.connection.options.type);
      const rivi = await manager.findOne(TunnusTaulu, { where: { avain }, ...rowLock });
      if (!rivi) return undefined;
      const nykyinen = tunnukseksi(rivi);
      const muutettu = muunnos(nykyinen);
      // A callback that gives back what it got wants nothing written: attempts on a locked account come in masses.
      if (muutettu !== nykyinen) await manager.update(TunnusTaulu, { avain }, sarakkeet(muutettu));
      if (kirjaus) await lisaaLokitapahtuma(manager, kirjaus);
      return muutettu;
    });
  }

  onYhtaan(): Promise<boolean> {
    return this.tietokanta.transactions.read((manager) => manager.exists(TunnusTaulu));
  }
}

const { columns, tableName } = TunnusTaulu.options;
const SARAKKEET = Object.entries(columns).map(([kentta, { name = kentta }]) => `${name} AS "${kentta}"`);
/** By hand: TypeORM's builder takes longer than the database. */
const HAKU = `SELECT ${SARAKKEET.join(', ')} FROM ${tableName} WHERE avain IN`;

/** With every column, for what the account no longer has must go from the row, too. */
function sarakkeet({ roolit, ...tunnus }: Tunnus): Omit<TunnusRivi, 'avain'> {
  return {
    kayttajatunnus: tunnus.kayttajatunnus,
    oid: tunnus.oid,
    tyyppi: tunnus.tyyppi,
    nimi: tunnus.nimi,
    salasanatiiviste: tunnus.salasanatiiviste ?? null,
    salasanaVaihdettu: tunnus.salasanaVaihdettu ?? null,
    roolit: JSON.stringify(roolit),
    lukittu: tunnus.lukittu,
    lukittuAsti: tunnus.lukittuAsti ?? null,
    kaytossa: tunnus.kaytossa,
    paattyy: tunnus.paattyy ?? null,
    luotu: tunnus.luotu,
    kaytetty: tunnus.kaytetty ?? null,
  } satisfies Record<keyof Tunnus, unknown>;
}

function tunnukseksi({ avain: _avain, roolit, lukittu, kaytossa, ...rivi }: TunnusRivi): Tunnus {
  return {
    ...tyhjatPois(rivi),
    // SQLite has numbers for them.
    lukittu: Boolean(lukittu),
    kaytossa: Boolean(kaytossa),
    roolit: JSON.parse(roolit) as unknown,
  } as Tunnus;
}
