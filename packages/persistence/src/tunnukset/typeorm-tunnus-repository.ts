import type { Kayttajatyyppi, OrganisaationOikeus, Tunnus, TunnusRepository } from '@ehoks/core';
import { TunnusTaulu } from '../rivit/tunnus-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** Accounts as rows. */
export class TypeormTunnusRepository implements TunnusRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async hae(kayttajatunnus: string): Promise<Tunnus | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) =>
      manager.findOneBy(TunnusTaulu, { avain: kayttajatunnus.toLowerCase() }),
    );
    if (!rivi) return undefined;
    const { kayttajatunnus: nimi, oid, tyyppi, salasanatiiviste, oikeudet, lukittu } = rivi;
    return {
      kayttajatunnus: nimi,
      oid,
      tyyppi: tyyppi as Kayttajatyyppi,
      salasanatiiviste,
      oikeudet: JSON.parse(oikeudet) as OrganisaationOikeus[],
      lukittu,
    };
  }

  async tallenna(tunnus: Tunnus): Promise<void> {
    const { kayttajatunnus, oid, tyyppi, salasanatiiviste, oikeudet, lukittu } = tunnus;
    const avain = kayttajatunnus.toLowerCase();
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.upsert(
        TunnusTaulu,
        { avain, kayttajatunnus, oid, tyyppi, salasanatiiviste, oikeudet: JSON.stringify(oikeudet), lukittu },
        ['avain'],
      ),
    );
  }

  onYhtaan(): Promise<boolean> {
    return this.tietokanta.transactions.read((manager) => manager.exists(TunnusTaulu));
  }
}
