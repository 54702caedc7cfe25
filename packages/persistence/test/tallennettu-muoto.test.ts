import { aikaleima, type Hoks } from '@ehoks/core';
import {
  esimerkkiHoks,
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOrganisaatioOid,
  juoksevaTunnistegeneraattori,
} from '@ehoks/testing';
import { TypeormHoksRepository, TypeormTikettiRepository, type Tietokanta } from '../src/index.js';
import { vainMuistissa } from './vain-muistissa.js';

describe('tallennettu muoto', () => {
  let tietokanta: Tietokanta;
  let repository: TypeormHoksRepository;
  beforeEach(async () => {
    tietokanta = await vainMuistissa();
    repository = new TypeormHoksRepository(tietokanta);
  });
  afterEach(() => tietokanta.sulje());
  const rivit = (kysely: string) => tietokanta.dataSource.query<Record<string, unknown>[]>(kysely);
  const luettuna = (dokumentti: unknown) => JSON.parse(String(dokumentti)) as Hoks;

  it('HOKS on yksi rivi: dokumentti ja sarakkeet, joilla se löydetään', async () => {
    const hoks = esimerkkiHoks({ poistettu: aikaleima('2026-10-02T00:00:00Z') });
    await repository.lisaa(
      hoks,
      { oppilaitosOid: esimerkkiOrganisaatioOid(12) },
      { tekija: 'siirto-a', laji: 'luonti' },
    );
    const [{ dokumentti, ...sarakkeet } = {}, ...muut] = await rivit('SELECT * FROM ehoks_hoksit');
    expect(muut).toEqual([]);
    expect(sarakkeet).toEqual({
      id: 1,
      eid: hoks.eid,
      opiskeluoikeus_oid: hoks.opiskeluoikeusOid,
      oppija_oid: hoks.oppijaOid,
      oppilaitos_oid: esimerkkiOrganisaatioOid(12),
      koulutustoimija_oid: null,
      muutosnumero: 1,
      muokattu: hoks.muokattu,
      poistettu: '2026-10-02T00:00:00.000Z',
    });
    expect(luettuna(dokumentti)).toEqual({ ...hoks, id: undefined });
  });

  it('jokaisella osalla, jolla on module-id, on hakurivi', async () => {
    const hoks = esimerkkiHoks();
    await repository.lisaa(hoks, {}, { tekija: 'siirto-a', laji: 'luonti' });
    const lajit = await rivit('SELECT laji, count(*) AS n FROM ehoks_osat GROUP BY laji ORDER BY laji');
    expect(lajit).toEqual([
      { laji: 'aiemminHankittuAmmatTutkinnonOsa', n: 1 },
      { laji: 'aiemminHankittuPaikallinenTutkinnonOsa', n: 1 },
      { laji: 'aiemminHankittuYhteinenTutkinnonOsa', n: 1 },
      { laji: 'aiemminHankittuYtoOsaAlue', n: 1 },
      { laji: 'hankittavaAmmatTutkinnonOsa', n: 1 },
      { laji: 'hankittavaPaikallinenTutkinnonOsa', n: 1 },
      { laji: 'hankittavaYhteinenTutkinnonOsa', n: 1 },
      { laji: 'hankittavaYtoOsaAlue', n: 1 },
      { laji: 'osaamisenHankkimistapa', n: 4 },
      { laji: 'osaamisenOsoittaminen', n: 3 },
    ]);
    const [jakso] = hoks.hankittavatAmmatTutkinnonOsat[0]?.osaamisenHankkimistavat ?? [];
    const [rivi] = await rivit(`SELECT * FROM ehoks_osat WHERE module_id = '${jakso?.moduleId}'`);
    expect(rivi).toMatchObject({
      hoks_id: 1,
      module_id: jakso?.moduleId,
      muutosnumero: 1,
      laji: 'osaamisenHankkimistapa',
      koodi_uri: 'osaamisenhankkimistapa_koulutussopimus',
      alku: '2026-10-05',
      loppu: '2026-12-11',
      y_tunnus: '1357902-3',
      yksiloiva_tunniste: jakso?.yksiloivaTunniste,
    });
  });

  it('korvauksessa rivien numerot säilyvät, poistuneet osat poistuvat, toisen HOKSin osat pysyvät', async () => {
    const tunnisteet = juoksevaTunnistegeneraattori();
    const hoks = esimerkkiHoks({}, tunnisteet);
    const toinen = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(2) }, tunnisteet);
    const id = await repository.lisaa(hoks, {}, { tekija: 'siirto-a', laji: 'luonti' });
    await repository.lisaa(toinen, {}, { tekija: 'siirto-a', laji: 'luonti' });
    const ennen = await rivit('SELECT id, module_id FROM ehoks_osat ORDER BY id');

    const suppea = { ...hoks, id, aiemminHankitutYhteisetTutkinnonOsat: [] };
    await repository.tallenna(suppea, {}, 1, { tekija: 'siirto-a', laji: 'korvaus' });
    const poistuneet = new Set<string>(
      JSON.stringify(hoks.aiemminHankitutYhteisetTutkinnonOsat).match(/[\da-f-]{36}/g),
    );
    expect(poistuneet.size).toBe(3);
    expect(await rivit('SELECT id, module_id FROM ehoks_osat ORDER BY id')).toEqual(
      ennen.filter(({ module_id }) => !poistuneet.has(String(module_id))),
    );
  });

  it('jokaisesta muutoksesta jää historiaan yksi rivi, hylätystä ei', async () => {
    const hoks = esimerkkiHoks();
    const id = await repository.lisaa(hoks, {}, { tekija: 'siirto-a', laji: 'luonti' });
    const muutettu = { ...hoks, id, versio: 3, muokattu: aikaleima('2026-10-01T09:00:00Z') };
    await repository.tallenna(muutettu, {}, 1, { tekija: 'tallentaja-a1', laji: 'muutos' });
    await expect(repository.tallenna(muutettu, {}, 1, { tekija: 'siirto-a', laji: 'korvaus' })).rejects.toMatchObject({
      koodi: 'hoks.muuttunut',
    });
    const historia = await rivit('SELECT * FROM ehoks_historia ORDER BY muutosnumero');
    expect(historia.map(({ dokumentti, ...muu }) => [muu, luettuna(dokumentti).versio])).toEqual([
      [{ id: 1, hoks_id: 1, muutosnumero: 1, aika: hoks.muokattu, tekija: 'siirto-a', laji: 'luonti' }, 2],
      [{ id: 2, hoks_id: 1, muutosnumero: 2, aika: muutettu.muokattu, tekija: 'tallentaja-a1', laji: 'muutos' }, 3],
    ]);
  });

  it('mikä tahansa määrä osia mahtuu', async () => {
    const tunnisteet = juoksevaTunnistegeneraattori();
    const hankittavatPaikallisetTutkinnonOsat = Array.from({ length: 20_000 }, () => ({ moduleId: tunnisteet.uuid() }));
    const hoks = esimerkkiHoks({ hankittavatPaikallisetTutkinnonOsat }, tunnisteet);
    const id = await repository.lisaa(hoks, {}, { tekija: 'siirto-a', laji: 'luonti' });
    const vajaa = { ...hoks, id, hankittavatPaikallisetTutkinnonOsat: hankittavatPaikallisetTutkinnonOsat.slice(1) };
    await repository.tallenna(vajaa, {}, 1, { tekija: 'siirto-a', laji: 'korvaus' });
    expect(
      await rivit("SELECT count(*) AS n FROM ehoks_osat WHERE laji = 'hankittavaPaikallinenTutkinnonOsa'"),
    ).toEqual([{ n: 19_999 }]);
  });

  it('mikä tahansa merkkijono säilyy', async () => {
    const sahkoposti = `'";--\u0000\ud83d\ude00 \ud800 ${'ä'.repeat(100_000)}`;
    const hoks = esimerkkiHoks({ sahkoposti });
    const id = await repository.lisaa(hoks, {}, { tekija: sahkoposti, laji: 'luonti' });
    expect((await repository.hae(id))?.hoks).toEqual({ ...hoks, id });
  });

  it('tikettiä itseään ei ole kannassa', async () => {
    const tiketit = new TypeormTikettiRepository(tietokanta);
    const voimassaAsti = aikaleima('2026-10-01T17:00:00Z');
    await tiketit.lisaaKirjautuminen({ tiketti: 'TGT-1-salainen', kayttajatunnus: 'siirto-a', voimassaAsti });
    await tiketit.lisaaPalvelutiketti({
      tiketti: 'ST-1-salainen',
      kayttajatunnus: 'siirto-a',
      palvelu: 'http://x',
      voimassaAsti,
    });
    const kaikki = [
      ...(await rivit('SELECT * FROM ehoks_kirjautumiset')),
      ...(await rivit('SELECT * FROM ehoks_palvelutiketit')),
    ];
    expect(kaikki.length).toBe(2);
    expect(JSON.stringify(kaikki)).not.toContain('salainen');
  });
});
