import type { Lokitapahtuma, Tiedote, TiedoteRepository } from '@ehoks/core';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { TiedoteTaulu, type TiedoteRivi } from '../rivit/tiedote-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** Notices as rows. */
export class TypeormTiedoteRepository implements TiedoteRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async kaikki(): Promise<readonly Tiedote[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(TiedoteTaulu, { order: { alkaen: 'DESC', id: 'ASC' } }),
    );
    return rivit.map(tiedotteeksi);
  }

  async lisaa(tiedote: Tiedote, kirjaus: Lokitapahtuma): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.insert(TiedoteTaulu, riviksi(tiedote));
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async korvaa(tiedote: Tiedote, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await manager.update(TiedoteTaulu, { id: tiedote.id }, riviksi(tiedote));
      if (affected !== 1) return false;
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }

  async poista(id: string, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await manager.delete(TiedoteTaulu, { id });
      if (affected !== 1) return false;
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }
}

function riviksi({ id, otsikko, teksti, alkaen, asti, yleiso }: Tiedote): TiedoteRivi {
  return {
    id,
    otsikko: JSON.stringify(otsikko),
    teksti: JSON.stringify(teksti),
    alkaen,
    asti: asti ?? null,
    yleiso: JSON.stringify(yleiso),
  };
}

function tiedotteeksi({ id, otsikko, teksti, alkaen, asti, yleiso }: TiedoteRivi): Tiedote {
  return {
    id,
    otsikko: JSON.parse(otsikko) as Tiedote['otsikko'],
    teksti: JSON.parse(teksti) as Tiedote['teksti'],
    alkaen: alkaen as Tiedote['alkaen'],
    ...(asti !== null && { asti: asti as Tiedote['alkaen'] }),
    yleiso: JSON.parse(yleiso) as Tiedote['yleiso'],
  };
}
