import type { Aikaleima, Istunto, IstuntoRepository, TallennettuIstunto } from '@ehoks/core';
import { LessThan, type FindOptionsWhere } from 'typeorm';
import { IstuntoTaulu, type IstuntoRivi } from '../rivit/istunto-rivi.js';
import type { Tietokanta } from '../tietokanta.js';
import { tiketinTiiviste } from './tiketin-tiiviste.js';

/** Sessions as rows, found by the digest of their identifier or ticket. */
export class TypeormIstuntoRepository implements IstuntoRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async lisaa({ tunniste, tiketti, haltija, luotu, voimassaAsti }: Istunto): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.insert(IstuntoTaulu, {
        tiiviste: tiketinTiiviste(tunniste),
        tiketinTiiviste: tiketinTiiviste(tiketti),
        kayttajaAvain: haltija.laji === 'virkailija' ? haltija.kayttaja.kayttajatunnus.toLowerCase() : null,
        haltija: JSON.stringify(haltija),
        luotu,
        voimassaAsti,
      }),
    );
  }

  async hae(tunniste: string): Promise<TallennettuIstunto | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) =>
      manager.findOneBy(IstuntoTaulu, { tiiviste: tiketinTiiviste(tunniste) }),
    );
    return rivi
      ? {
          haltija: JSON.parse(rivi.haltija) as TallennettuIstunto['haltija'],
          luotu: rivi.luotu as Aikaleima,
          voimassaAsti: rivi.voimassaAsti as Aikaleima,
        }
      : undefined;
  }

  async poista(tunniste: string): Promise<void> {
    await this.poistaKun({ tiiviste: tiketinTiiviste(tunniste) });
  }

  poistaTiketilla(tiketti: string): Promise<number> {
    return this.poistaKun({ tiketinTiiviste: tiketinTiiviste(tiketti) });
  }

  poistaKayttajan(kayttajatunnus: string): Promise<number> {
    return this.poistaKun({ kayttajaAvain: kayttajatunnus.toLowerCase() });
  }

  poistaVanhentuneet(nyt: Aikaleima): Promise<number> {
    return this.poistaKun({ voimassaAsti: LessThan(nyt) });
  }

  private async poistaKun(ehto: FindOptionsWhere<IstuntoRivi>): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(IstuntoTaulu, ehto),
    );
    return affected ?? 0;
  }
}
