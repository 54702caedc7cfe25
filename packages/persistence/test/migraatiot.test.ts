import { DataSource } from 'typeorm';
import { aikaleima, paiva, type HoksId } from '@ehoks/core';
import {
  esimerkkiHoks,
  esimerkkiMuutos,
  esimerkkiOrganisaatioOid,
  esimerkkiTunnus,
  esimerkkiTyopaikkajakso,
} from '@ehoks/testing';
import {
  avaaTietokanta,
  tietokannanAsetukset,
  TypeormHoksHistoria,
  TypeormHoksRepository,
  TypeormKirjautumisyritysRepository,
  TypeormOppijaindeksi,
  TypeormTikettiRepository,
  TypeormTunnusRepository,
} from '../src/index.js';
import { MIGRAATIOT } from '../src/migraatiot/migraatiot.js';
import { valiaikainenKansio } from './valiaikainen-kansio.js';

describe('migraatiot kannassa, jossa on jo tietoa', () => {
  const tiedosto = valiaikainenKansio();

  /** A database file whose tables are those of the first `montako` migrations. */
  const vanhaKanta = async (nimi: string, montako: number): Promise<DataSource> => {
    const asetukset = await tietokannanAsetukset(`sqlite:${tiedosto(nimi)}`);
    const dataSource = await new DataSource({ ...asetukset, migrations: MIGRAATIOT.slice(0, montako) }).initialize();
    await dataSource.query('PRAGMA foreign_keys = ON');
    await dataSource.runMigrations();
    return dataSource;
  };

  it('suunnitelmat osineen ja historioineen sekä yritykset säilyvät; vanhat tunnukset ja niiden tiketit eivät', async () => {
    const vanha = await vanhaKanta('vanha.sqlite', 1);
    const { id: _, ...hoks } = esimerkkiHoks();
    const oppilaitos = esimerkkiOrganisaatioOid(12);
    await vanha.query(
      `INSERT INTO ehoks_hoksit (eid, opiskeluoikeus_oid, oppija_oid, oppilaitos_oid, muutosnumero, muokattu, dokumentti)
       VALUES (?, ?, ?, ?, 1, ?, ?)`,
      [hoks.eid, hoks.opiskeluoikeusOid, hoks.oppijaOid, oppilaitos, hoks.muokattu, JSON.stringify(hoks)],
    );
    await vanha.query("INSERT INTO ehoks_osat (hoks_id, module_id, muutosnumero, laji) VALUES (1, 'a', 1, 'x')");
    await vanha.query(
      "INSERT INTO ehoks_historia (hoks_id, muutosnumero, aika, tekija, laji, dokumentti) VALUES (1, 1, '2026', 'a', 'luonti', '{}')",
    );
    await vanha.query("INSERT INTO ehoks_tunnukset VALUES ('siirto-a', 'siirto-a', '1.2.3', 'PALVELU', 't', '[]', 0)");
    await vanha.query("INSERT INTO ehoks_kirjautumiset VALUES ('tiiviste', 'siirto-a', '2026-10-01T09:00:00.000Z')");
    await vanha.query(
      "INSERT INTO ehoks_palvelutiketit VALUES ('tiiviste', 'siirto-a', 'x', '2026-10-01T09:00:00.000Z')",
    );
    await vanha.query(
      `INSERT INTO ehoks_kirjautumisyritykset (avain, kayttajatunnus, lahde, aika, tulos)
       VALUES ('siirto-a', 'siirto-a', '192.0.2.1', '2026-10-01T09:00:00.000Z', 'lukittu')`,
    );
    await vanha.destroy();

    const tietokanta = await avaaTietokanta(`sqlite:${tiedosto('vanha.sqlite')}`);
    try {
      await tietokanta.migroi();
      const hoksit = new TypeormHoksRepository(tietokanta);
      expect(await hoksit.hae(1 as HoksId)).toEqual({
        hoks: { ...hoks, id: 1 },
        muutosnumero: 1,
        organisaatiot: { oppilaitosOid: oppilaitos },
      });
      expect(await tietokanta.dataSource.query('SELECT hoks_id, module_id FROM ehoks_osat')).toEqual([
        { hoks_id: 1, module_id: 'a' },
      ]);
      expect(await tietokanta.dataSource.query('SELECT hoks_id, muoto FROM ehoks_historia')).toEqual([
        { hoks_id: 1, muoto: null },
      ]);
      expect(await new TypeormHoksHistoria(tietokanta).versiot(1 as HoksId, { enintaan: 9 })).toEqual([
        { versio: 1, aika: '2026', tekija: 'a', laji: 'luonti' },
      ]);
      expect(await tietokanta.dataSource.query('PRAGMA foreign_key_check')).toEqual([]);
      expect(await new TypeormOppijaindeksi(tietokanta).virkistettavat({ suurempiKuin: 0, enintaan: 9 })).toMatchObject(
        [{ hoksId: 1, eid: hoks.eid, oppijaOid: hoks.oppijaOid, organisaatiot: { oppilaitosOid: oppilaitos } }],
      );
      const toimipisteOidit = [esimerkkiOrganisaatioOid(13)];
      await hoksit.tallenna(
        { ...hoks, id: 1 as HoksId },
        { toimipisteOidit },
        { hoks: { ...hoks, id: 1 as HoksId }, muutosnumero: 1 },
        esimerkkiMuutos('korvaus'),
      );
      expect((await hoksit.selaa({ suurempiKuin: 0, enintaan: 1, organisaatiot: toimipisteOidit })).length).toBe(1);

      const tunnukset = new TypeormTunnusRepository(tietokanta);
      expect(await tunnukset.onYhtaan()).toBe(false);
      await tunnukset.lisaa(esimerkkiTunnus({ kayttajatunnus: 'siirto-a' }));
      for (const taulu of ['ehoks_kirjautumiset', 'ehoks_palvelutiketit'])
        expect(await tietokanta.dataSource.query(`SELECT * FROM ${taulu}`)).toEqual([]);
      const tiketit = new TypeormTikettiRepository(tietokanta);
      const voimassaAsti = aikaleima('2026-10-01T17:00:00Z');
      await tiketit.lisaaKirjautuminen({ tiketti: 'TGT-1', kayttajatunnus: 'siirto-a', voimassaAsti });

      const yritykset = new TypeormKirjautumisyritysRepository(tietokanta);
      expect((await yritykset.yritykset('siirto-a', aikaleima('2026-01-01T00:00:00Z'))).length).toBe(1);
    } finally {
      await tietokanta.sulje();
    }
  });

  it('historiasta tulee pakattu ja perumalla taas kokonainen, oli rivejä kuinka monta tahansa', async () => {
    const vanha = await vanhaKanta('historia.sqlite', 2);
    const versioita = 450;
    const dokumentti = (muutosnumero: number) => JSON.stringify({ muutosnumero, teksti: `ä'"\u0000${muutosnumero}` });
    for (const id of [1, 2])
      await vanha.query(
        `INSERT INTO ehoks_hoksit (id, eid, opiskeluoikeus_oid, oppija_oid, muutosnumero, muokattu, dokumentti)
         VALUES ($1, $2, $2, 'x', $3, '2026', $4)`,
        [id, `x${id}`, versioita, dokumentti(versioita)],
      );
    for (let n = 1; n <= versioita; n += 1)
      for (const id of [1, 2])
        await vanha.query(
          `INSERT INTO ehoks_historia (hoks_id, muutosnumero, aika, tekija, laji, dokumentti)
           VALUES ($1, $2, '2026', 'a', 'korvaus', $3)`,
          [id, n, dokumentti(n)],
        );
    const rivit = 'SELECT * FROM ehoks_historia ORDER BY id';
    const ennen = await vanha.query<object[]>(rivit);
    await vanha.destroy();

    const tietokanta = await avaaTietokanta(`sqlite:${tiedosto('historia.sqlite')}`);
    try {
      await tietokanta.migroi();
      const pakkaamatta = await tietokanta.dataSource.query<object[]>(
        'SELECT hoks_id, muutosnumero FROM ehoks_historia WHERE pakattu IS NULL OR muoto IS NULL ORDER BY hoks_id',
      );
      expect(pakkaamatta).toEqual([1, 2].map((hoks_id) => ({ hoks_id, muutosnumero: versioita })));
      const historia = new TypeormHoksHistoria(tietokanta);
      for (const n of [1, 201, versioita - 1])
        expect((await historia.versio(2 as HoksId, n))?.hoks).toEqual({ id: 2, ...JSON.parse(dokumentti(n)) });
      while ((await tietokanta.dataSource.query<object[]>('SELECT * FROM ehoks_migraatiot')).length > 2)
        await tietokanta.dataSource.undoLastMigration();
      expect(await tietokanta.dataSource.query(rivit)).toEqual(ennen);
    } finally {
      await tietokanta.sulje();
    }
  });

  it('indeksi täyttyy vanhoista suunnitelmista: puutteet, osa-aikaisuus ja poistaminen', async () => {
    const vanha = await vanhaKanta('indeksoitava.sqlite', 2);
    const { id: _, sahkoposti: __, ...hoks } = esimerkkiHoks();
    const lisaa = (eid: string, dokumentti: object, poistettu: string | null) =>
      vanha.query(
        `INSERT INTO ehoks_hoksit (eid, opiskeluoikeus_oid, oppija_oid, muutosnumero, muokattu, poistettu, dokumentti)
         VALUES (?, ?, ?, 1, ?, ?, ?)`,
        [eid, eid, hoks.oppijaOid, hoks.muokattu, poistettu, JSON.stringify(dokumentti)],
      );
    const jakso = { ...esimerkkiTyopaikkajakso('jakso-a'), osaAikaisuustieto: 60 };
    const [osa, ...muut] = hoks.hankittavatAmmatTutkinnonOsat;
    const osat = [{ ...osa, osaamisenHankkimistavat: [jakso] }, ...muut];
    await lisaa('a', { ...hoks, hankittavatAmmatTutkinnonOsat: osat }, null);
    await lisaa('b', hoks, '2026-10-01T09:00:00.000Z');
    await vanha.query(
      "INSERT INTO ehoks_osat (hoks_id, module_id, muutosnumero, laji) VALUES (1, 'jakso-a', 1, 'osaamisenHankkimistapa')",
    );
    await vanha.destroy();
    const tietokanta = await avaaTietokanta(`sqlite:${tiedosto('indeksoitava.sqlite')}`);
    try {
      await tietokanta.migroi();
      expect(await tietokanta.dataSource.query('SELECT osa_aikaisuus FROM ehoks_osat')).toEqual([
        { osa_aikaisuus: 60 },
      ]);
      const indeksi = new TypeormOppijaindeksi(tietokanta);
      const haku = { piiri: { taso: 'koko-maa' }, tanaan: paiva('2026-10-01') } as const;
      expect(await indeksi.maara({ ...haku, puuttuu: ['sahkoposti'] })).toBe(1);
      expect(await indeksi.maara({ ...haku, puuttuu: ['hankittavat-osat'] })).toBe(0);
      expect(await indeksi.maara({ ...haku, tila: 'poistettu' })).toBe(1);
    } finally {
      await tietokanta.sulje();
    }
  });

  it('jokaisen voi perua viimeisestä alkaen, eivätkä suunnitelmat katoa', async () => {
    const tietokanta = await avaaTietokanta(`sqlite:${tiedosto('peruttu.sqlite')}`);
    const kuvaus = async (dataSource: DataSource) => {
      const taulut = await dataSource.query<{ type: string; name: string; tbl_name: string }[]>(
        "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
      );
      const omat = taulut.filter(({ tbl_name }) => tbl_name !== 'ehoks_migraatiot');
      const sarakkeet = await Promise.all(
        omat.map(({ tbl_name }) =>
          dataSource.query(`SELECT name, type, "notnull", pk FROM pragma_table_info('${tbl_name}') ORDER BY name`),
        ),
      );
      return omat.map((taulu, i) => ({ ...taulu, sarakkeet: sarakkeet[i] }));
    };
    try {
      await tietokanta.migroi();
      await new TypeormHoksRepository(tietokanta).lisaa(esimerkkiHoks(), {}, esimerkkiMuutos('luonti'));
      for (let montako = MIGRAATIOT.length - 1; montako > 0; montako -= 1) {
        await tietokanta.dataSource.undoLastMigration();
        for (const taulu of ['ehoks_hoksit', 'ehoks_historia'])
          expect(await tietokanta.dataSource.query(`SELECT count(*) AS n FROM ${taulu}`)).toEqual([{ n: 1 }]);
        const vanha = await vanhaKanta(`verrattava-${montako}.sqlite`, montako);
        expect(await kuvaus(tietokanta.dataSource)).toEqual(await kuvaus(vanha));
        await vanha.destroy();
      }
      await tietokanta.migroi();
      expect(await tietokanta.migraatiotAjettu()).toBe(true);
    } finally {
      await tietokanta.sulje();
    }
  });
});
