import { Koski, type Koski as KoskiPortti, type OpiskeluoikeusOid, type Tunnistautuminen } from '@ehoks/core';
import { tietokannanAsetukset } from '@ehoks/persistence';
import {
  MuistiAjovaraukset,
  MuistiAvausRepository,
  MuistiKertakoodiRepository,
  MuistiMuistutettavat,
  MuistiTyopaikanVastausRepository,
  MuistiMuistutustilausRepository,
  MuistiHoksHistoria,
  MuistiHoksRepository,
  MuistiIstuntoRepository,
  MuistiOppijanasetuksetRepository,
  MuistiTiedoteRepository,
  MuistiTyopaikkajaksot,
} from '@ehoks/testing';
import { ContainerModule } from 'inversify';
import { DataSource } from 'typeorm';
import { createEhoks, type EhoksAsetukset } from '../src/index.js';

const OID = '1.2.246.562.15.44400000145' as OpiskeluoikeusOid;
const OPINTOPOLKU = {
  url: 'http://127.0.0.1:9',
  kayttajatunnus: 'ehoks',
  salasana: 'x',
  kutsuja: '1.2.246.562.10.00000000001',
};
const MUISTISSA = { tietokanta: 'sqlite::memory:', opintopolku: OPINTOPOLKU } satisfies EhoksAsetukset;
const OMA_KOSKI: KoskiPortti = {
  opiskeluoikeus: async () => undefined,
  oppijanOpiskeluoikeudet: async () => [],
  oppijoidenOpiskeluoikeudet: async () => new Map(),
};
const OMA_TUNNISTAUTUMINEN: Tunnistautuminen = {
  tunnista: async () => ({ kayttajatunnus: 'oma', oid: '1', tyyppi: 'PALVELU', oikeudet: [] }),
  nykyinen: async () => 'vain-tiketista',
};

describe('createEhoks', () => {
  test('nimeää jokaisen portin, jolla ei ole sovitinta', async () => {
    await expect(createEhoks({})).rejects.toThrow(
      /hoksit, historia, oppijaindeksi, tyopaikkajaksot, auditloki, siirtoloki, istunnot, ajovaraukset, luonnokset, tiedotteet, avaukset, oppijanAsetukset, jakolinkit, kertakoodit, muistutustilaukset, muistutettavat, tyopaikanVastaukset, koski, oppijanumerorekisteri, organisaatiot, koodistopalvelu, eperusteet, lokalisoinnit, oppijanTunnistautuminen, tunnukset, tiketit, anomukset, kirjautumisyritykset/,
    );
    await expect(createEhoks({ ...MUISTISSA, opintopolku: undefined, portit: { koski: OMA_KOSKI } })).rejects.toThrow(
      /: oppijanumerorekisteri, organisaatiot, koodistopalvelu, eperusteet, lokalisoinnit, oppijanTunnistautuminen\./,
    );
  });

  test('nimeää sääntökoodit, joita ei ole', async () => {
    await expect(createEhoks({ ...MUISTISSA, saantotasot: { 'sahkoposti.puutuu': 'varoitus' } })).rejects.toThrow(
      /sahkoposti\.puutuu/,
    );
  });

  test('ei vaadi tunnusten portteja eikä tarjoa omaa CASia, kun tunnistaja on toinen', async () => {
    const hoksit = new MuistiHoksRepository();
    const { auditloki, siirtoloki, oppijaindeksi } = hoksit;
    const portit = {
      hoksit,
      historia: new MuistiHoksHistoria(hoksit),
      oppijaindeksi,
      tyopaikkajaksot: new MuistiTyopaikkajaksot(hoksit),
      auditloki,
      siirtoloki,
      istunnot: new MuistiIstuntoRepository(),
      ajovaraukset: new MuistiAjovaraukset(),
      luonnokset: hoksit.luonnokset,
      tiedotteet: new MuistiTiedoteRepository(),
      oppijanAsetukset: new MuistiOppijanasetuksetRepository(),
      avaukset: new MuistiAvausRepository(),
      jakolinkit: hoksit.jakolinkit,
      kertakoodit: new MuistiKertakoodiRepository(),
      muistutustilaukset: new MuistiMuistutustilausRepository(),
      muistutettavat: new MuistiMuistutettavat(hoksit),
      tyopaikanVastaukset: new MuistiTyopaikanVastausRepository(hoksit),
      tunnistautuminen: OMA_TUNNISTAUTUMINEN,
    };
    const ehoks = await createEhoks({ opintopolku: OPINTOPOLKU, portit });
    expect(ehoks.omatTunnukset).toBeUndefined();
    expect(ehoks.tunnistautuminen).toBe(OMA_TUNNISTAUTUMINEN);
    await ehoks.close();
  });

  test('oman sovittimen saa sekä portin nimellä että moduulilla', async () => {
    const kysytyt: string[] = [];
    const koski: KoskiPortti = {
      ...OMA_KOSKI,
      opiskeluoikeus: async (oid) => {
        kysytyt.push(oid);
        return undefined;
      },
    };
    const moduuli = new ContainerModule(({ rebind }) => void rebind(Koski).toConstantValue(koski));
    const kayttaja = { kayttajatunnus: 'x', oid: '1', tyyppi: 'PALVELU', oikeudet: [] } as const;
    for (const tapa of [{ portit: { koski } }, { moduulit: [moduuli] }]) {
      const ehoks = await createEhoks({ ...MUISTISSA, ...tapa });
      await ehoks.migrate();
      await expect(ehoks.luoHoks.suorita({ luonnos: { opiskeluoikeusOid: OID }, kayttaja })).rejects.toMatchObject({
        koodi: 'hoks.sisalto',
      });
      await ehoks.close();
    }
    expect(kysytyt).toEqual([OID, OID]);
  });

  test('ei aja migraatioita itse; valmius sanoo, että ne puuttuvat', async () => {
    const ehoks = await createEhoks(MUISTISSA);
    expect(await ehoks.valmius()).toEqual(['migraatioita-ajamatta']);
    await ehoks.migrate();
    expect(await ehoks.valmius()).toEqual([]);
    await ehoks.close();
  });

  test('kaksi palvelua samassa prosessissa ei jaa mitään', async () => {
    const [a, b] = await Promise.all([createEhoks(MUISTISSA), createEhoks(MUISTISSA)]);
    await a.migrate();
    expect([await a.valmius(), await b.valmius()]).toEqual([[], ['migraatioita-ajamatta']]);
    await a.close();
    await b.migrate();
    expect(await b.valmius()).toEqual([]);
    await b.close();
  });

  test('sulkeminen vapauttaa tietokannan, eikä toinen kerta tee mitään', async () => {
    const dataSource = new DataSource(await tietokannanAsetukset('sqlite::memory:'));
    const ehoks = await createEhoks({ ...MUISTISSA, tietokanta: dataSource });
    await Promise.all([ehoks.close(), ehoks.close()]);
    await ehoks.close();
    expect(dataSource.isInitialized).toBe(false);
  });

  test('epäonnistunut luonti ei jätä tietokantaa auki', async () => {
    const dataSource = new DataSource(await tietokannanAsetukset('sqlite::memory:'));
    const rikki = new ContainerModule(() => {
      throw new Error('rikki');
    });
    await expect(createEhoks({ ...MUISTISSA, tietokanta: dataSource, moduulit: [rikki] })).rejects.toThrow('rikki');
    expect(dataSource.isInitialized).toBe(false);
  });
});
