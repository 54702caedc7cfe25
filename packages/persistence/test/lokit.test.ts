import type { HoksId } from '@ehoks/core';
import {
  esimerkkiAnomus,
  esimerkkiHoks,
  esimerkkiLokitapahtuma,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  esimerkkiTunnus,
  juoksevaTunnistegeneraattori,
} from '@ehoks/testing';
import {
  TypeormAnomusRepository,
  TypeormAuditlokiRepository,
  TypeormHoksRepository,
  TypeormTunnusRepository,
  type Tietokanta,
} from '../src/index.js';
import { vainMuistissa } from './vain-muistissa.js';

describe('lokit', () => {
  let tietokanta: Tietokanta;
  beforeEach(async () => {
    tietokanta = await vainMuistissa();
  });
  afterEach(() => tietokanta.sulje());
  const kysy = (kysely: string) => tietokanta.dataSource.query<Record<string, unknown>[]>(kysely);
  const riveja = async (taulu: string) => (await kysy(`SELECT count(*) AS n FROM ${taulu}`))[0]?.['n'];

  describe('auditlokin riviä', () => {
    let auditloki: TypeormAuditlokiRepository;
    beforeEach(async () => {
      auditloki = new TypeormAuditlokiRepository(tietokanta);
      for (let i = 0; i < 3; i += 1) await auditloki.kirjaa(esimerkkiLokitapahtuma({ peruste: `peruste ${i}` }));
    });

    it.each([
      "UPDATE ehoks_auditloki SET tapahtuma = '{}'",
      'UPDATE ehoks_auditloki SET numero = numero + 10',
      "UPDATE ehoks_auditloki SET koodi = 'x' WHERE numero = 2",
      'DELETE FROM ehoks_auditloki',
      'DELETE FROM ehoks_auditloki WHERE numero = 2',
      `INSERT INTO ehoks_auditloki (numero, aika, toimi, tapahtuma) VALUES (2, '2026', 'lue', '{}')
           ON CONFLICT (numero) DO UPDATE SET tapahtuma = excluded.tapahtuma`,
    ])('ei voi muuttaa eikä poistaa kannassakaan: %s', async (lause) => {
      const ennen = await kysy('SELECT * FROM ehoks_auditloki');
      await expect(kysy(lause)).rejects.toThrow('ehoks_auditloki is append-only');
      expect(await kysy('SELECT * FROM ehoks_auditloki')).toEqual(ennen);
    });
  });

  describe('auditlokin merkinnän suunnitelmia', () => {
    let auditloki: TypeormAuditlokiRepository;
    const merkinta = esimerkkiLokitapahtuma({ kohde: { hoksIdt: [7, 8] as HoksId[] } });
    beforeEach(async () => {
      auditloki = new TypeormAuditlokiRepository(tietokanta);
      await auditloki.kirjaa(merkinta);
    });

    it.each(['UPDATE ehoks_auditloki_hoksit SET hoks_id = 9', 'DELETE FROM ehoks_auditloki_hoksit WHERE hoks_id = 7'])(
      'ei voi muuttaa eikä poistaa kannassakaan: %s',
      async (lause) => {
        await expect(kysy(lause)).rejects.toThrow('ehoks_auditloki_hoksit is append-only');
        expect(await kysy('SELECT numero, hoks_id FROM ehoks_auditloki_hoksit ORDER BY hoks_id')).toEqual([
          { numero: 1, hoks_id: 7 },
          { numero: 1, hoks_id: 8 },
        ]);
      },
    );

    it('ei tule ilman merkintää eikä merkintää ilman niitä', async () => {
      await kysy(`CREATE TRIGGER kiinni BEFORE INSERT ON ehoks_auditloki_hoksit WHEN NEW.hoks_id = 8
                  BEGIN SELECT RAISE(ABORT, 'kiinni'); END`);
      await expect(auditloki.kirjaa(merkinta)).rejects.toThrow('kiinni');
      expect(await riveja('ehoks_auditloki')).toBe(1);
      expect(await riveja('ehoks_auditloki_hoksit')).toBe(2);
    });
  });

  describe('kun loki ei ota merkintää, muutosta ei tule', () => {
    /** From now on nothing can be added to the table. */
    const sulje = (taulu: string) =>
      kysy(`CREATE TRIGGER kiinni BEFORE INSERT ON ${taulu} BEGIN SELECT RAISE(ABORT, 'kiinni'); END`);

    it.each(['ehoks_auditloki', 'ehoks_siirtoloki'])('HOKSiin: %s', async (loki) => {
      const hoksit = new TypeormHoksRepository(tietokanta);
      const tunnisteet = juoksevaTunnistegeneraattori();
      const hoks = esimerkkiHoks({}, tunnisteet);
      const id = await hoksit.lisaa(hoks, {}, esimerkkiMuutos('luonti'));
      await sulje(loki);
      const toinen = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(2) }, tunnisteet);
      await expect(hoksit.lisaa(toinen, {}, esimerkkiMuutos('luonti'))).rejects.toThrow('kiinni');
      await expect(
        hoksit.tallenna({ ...hoks, id, versio: 9 }, {}, { hoks, muutosnumero: 1 }, esimerkkiMuutos('korvaus')),
      ).rejects.toThrow('kiinni');
      expect(await hoksit.hae(id)).toEqual({ hoks: { ...hoks, id }, muutosnumero: 1, organisaatiot: {} });
      for (const taulu of ['ehoks_hoksit', 'ehoks_historia', 'ehoks_auditloki', 'ehoks_siirtoloki'])
        expect(await riveja(taulu)).toBe(1);
    });

    it('tunnukseen', async () => {
      const tunnukset = new TypeormTunnusRepository(tietokanta);
      const tunnus = esimerkkiTunnus();
      await tunnukset.lisaa(tunnus);
      await sulje('ehoks_auditloki');
      const kirjaus = esimerkkiLokitapahtuma({ toimi: 'lukitse-tunnus' });
      const lukitse = tunnukset.muuta(tunnus.kayttajatunnus, (nykyinen) => ({ ...nykyinen, lukittu: true }), kirjaus);
      await expect(lukitse).rejects.toThrow('kiinni');
      await expect(tunnukset.lisaa({ ...tunnus, kayttajatunnus: 'toinen' }, kirjaus)).rejects.toThrow('kiinni');
      expect(await tunnukset.kaikki()).toEqual([tunnus]);
    });

    it('anomukseen', async () => {
      const anomukset = new TypeormAnomusRepository(tietokanta);
      const anomus = esimerkkiAnomus();
      await anomukset.lisaa(anomus, esimerkkiLokitapahtuma({ toimi: 'jata-anomus' }));
      await sulje('ehoks_auditloki');
      const kirjaus = esimerkkiLokitapahtuma({ toimi: 'ratkaise-anomus' });
      await expect(anomukset.ratkaise({ ...anomus, tila: 'hyvaksytty' }, kirjaus)).rejects.toThrow('kiinni');
      await expect(anomukset.lisaa({ ...anomus, id: 'toinen' }, kirjaus)).rejects.toThrow('kiinni');
      expect(await anomukset.kaikki()).toEqual([anomus]);
    });
  });
});
