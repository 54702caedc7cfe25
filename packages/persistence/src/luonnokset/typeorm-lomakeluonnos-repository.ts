import {
  EhoksError,
  luonnoksenHoks,
  type Aikaleima,
  type Lokitapahtuma,
  type Lomakeluonnos,
  type LomakeluonnosRepository,
  type Luonnosavain,
  type Luonnostiedot,
} from '@ehoks/core';
import { In, LessThan, type FindOptionsSelect } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { lisaaRivit, type Kohdetaulu } from '../lisaa-rivit.js';
import { LomakeluonnosTaulu, type LomakeluonnosRivi } from '../rivit/lomakeluonnos-rivi.js';
import { tyhjatPois } from '../rivit/tyhjat-pois.js';
import type { Tietokanta } from '../tietokanta.js';

/** The columns of a list: all but the content. */
const TIEDOT = {
  omistaja: true,
  avain: true,
  organisaatio: true,
  oppijaOid: true,
  opiskeluoikeusOid: true,
  perusta: true,
  muokattu: true,
  versio: true,
} as const satisfies FindOptionsSelect<LomakeluonnosRivi>;

const LUONNOKSET: Kohdetaulu<LomakeluonnosRivi> = {
  nimi: 'ehoks_lomakeluonnokset',
  sarakkeet: {
    omistaja: 'omistaja',
    avain: 'avain',
    organisaatio: 'organisaatio',
    oppijaOid: 'oppija_oid',
    opiskeluoikeusOid: 'opiskeluoikeus_oid',
    hoksId: 'hoks_id',
    perusta: 'perusta',
    sisalto: 'sisalto',
    muokattu: 'muokattu',
    versio: 'versio',
  },
};
const VAIN_UUSI = 'ON CONFLICT (omistaja, avain) DO NOTHING RETURNING avain';

/** Unfinished forms as rows. */
export class TypeormLomakeluonnosRepository implements LomakeluonnosRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async omistajan(omistaja: string): Promise<readonly Luonnostiedot[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(LomakeluonnosTaulu, {
        select: TIEDOT,
        where: { omistaja },
        order: { muokattu: 'DESC', avain: 'ASC' },
      }),
    );
    return rivit.map(tiedoiksi);
  }

  async hae(omistaja: string, avain: Luonnosavain): Promise<Lomakeluonnos | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) =>
      manager.findOneBy(LomakeluonnosTaulu, { omistaja, avain }),
    );
    if (rivi === null) return undefined;
    const { hoksId: _, sisalto, ...tiedot } = rivi;
    return { ...tiedoiksi(tiedot), sisalto: JSON.parse(sisalto) as Lomakeluonnos['sisalto'] };
  }

  async lisaa(luonnos: Lomakeluonnos, enintaan: number, kirjaus: Lokitapahtuma): Promise<void> {
    const { omistaja, avain } = luonnos;
    const rivi = { omistaja, avain, ...riviksi(luonnos) };
    await this.tietokanta.transactions.write(async (manager) => {
      const [lisatty] = await lisaaRivit<LomakeluonnosRivi, object>(manager, LUONNOKSET, [rivi], VAIN_UUSI);
      if (lisatty === undefined) throw new EhoksError('luonnos.ehto-ei-tayty');
      if ((await manager.countBy(LomakeluonnosTaulu, { omistaja })) > enintaan)
        throw new EhoksError('luonnos.liikaa', { tiedot: { raja: enintaan } });
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async korvaa(luonnos: Lomakeluonnos, versiot: readonly string[], kirjaus: Lokitapahtuma): Promise<void> {
    const { omistaja, avain } = luonnos;
    await this.tietokanta.transactions.write(async (manager) => {
      const ehto = { omistaja, avain, versio: In([...versiot]) };
      const { affected } = await manager.update(LomakeluonnosTaulu, ehto, riviksi(luonnos));
      if (affected !== 1) throw new EhoksError('luonnos.ehto-ei-tayty');
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async poista(omistaja: string, avain: Luonnosavain, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await manager.delete(LomakeluonnosTaulu, { omistaja, avain });
      if (affected !== 1) return false;
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(LomakeluonnosTaulu, { muokattu: LessThan(ennen) }),
    );
    return affected ?? 0;
  }
}

function tiedoiksi(rivi: Pick<LomakeluonnosRivi, keyof typeof TIEDOT>): Luonnostiedot {
  return tyhjatPois(rivi) as Luonnostiedot;
}

function riviksi(luonnos: Lomakeluonnos): Omit<LomakeluonnosRivi, 'omistaja' | 'avain'> {
  const { organisaatio, oppijaOid, opiskeluoikeusOid, perusta, sisalto, muokattu, versio, avain } = luonnos;
  return {
    organisaatio,
    oppijaOid: oppijaOid ?? null,
    opiskeluoikeusOid: opiskeluoikeusOid ?? null,
    hoksId: luonnoksenHoks(avain) ?? null,
    perusta: perusta ?? null,
    sisalto: JSON.stringify(sisalto),
    muokattu,
    versio,
  };
}
