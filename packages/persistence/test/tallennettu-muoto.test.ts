import { aikaleima, type Hoks } from '@ehoks/core';
import {
  esimerkkiHoks,
  esimerkkiIstunto,
  esimerkkiLokitapahtuma,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOrganisaatioOid,
  esimerkkiSiirto,
  esimerkkiTunnus,
  juoksevaTunnistegeneraattori,
} from '@ehoks/testing';
import {
  TypeormAuditlokiRepository,
  TypeormHoksHistoria,
  TypeormHoksRepository,
  TypeormIstuntoRepository,
  TypeormKirjautumisyritysRepository,
  TypeormSiirtolokiRepository,
  TypeormTikettiRepository,
  TypeormTunnusRepository,
  type Tietokanta,
} from '../src/index.js';
import { vainMuistissa } from './vain-muistissa.js';

const LUONTI = esimerkkiMuutos('luonti');

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
    const toimipisteOidit = [esimerkkiOrganisaatioOid(13), esimerkkiOrganisaatioOid(14)];
    await repository.lisaa(hoks, { oppilaitosOid: esimerkkiOrganisaatioOid(12), toimipisteOidit }, LUONTI);
    const [{ dokumentti, ...sarakkeet } = {}, ...muut] = await rivit('SELECT * FROM ehoks_hoksit');
    expect(muut).toEqual([]);
    expect(sarakkeet).toEqual({
      id: 1,
      eid: hoks.eid,
      opiskeluoikeus_oid: hoks.opiskeluoikeusOid,
      oppija_oid: hoks.oppijaOid,
      oppilaitos_oid: esimerkkiOrganisaatioOid(12),
      koulutustoimija_oid: null,
      toimipiste_oidit: `|${toimipisteOidit.join('|')}|`,
      muutosnumero: 1,
      muokattu: hoks.muokattu,
      poistettu: '2026-10-02T00:00:00.000Z',
    });
    expect(luettuna(dokumentti)).toEqual({ ...hoks, id: undefined });
  });

  it('kirjautumisyrityksestä ei tallenneta nimeä, joka ei voi olla tunnus, mutta yritykset löytyvät', async () => {
    const yritykset = new TypeormKirjautumisyritysRepository(tietokanta);
    const aika = aikaleima('2026-10-01T09:00:00Z');
    const nimet = ['siirto-a', 'Salasana!2026', '150706A902Y', 'N'.repeat(9000)];
    for (const kayttajatunnus of nimet)
      for (const tulos of ['vaara-salasana', 'lukittu'] as const)
        await yritykset.kirjaa({ kayttajatunnus, lahde: '192.0.2.1', aika, tulos });
    const tallennettu = JSON.stringify(await rivit('SELECT * FROM ehoks_kirjautumisyritykset'));
    expect(nimet.filter((nimi) => tallennettu.toLowerCase().includes(nimi.toLowerCase()))).toEqual(['siirto-a']);
    expect(tallennettu.length).toBeLessThan(4000);
    for (const nimi of nimet) expect(await yritykset.yritykset(nimi.toUpperCase(), aika)).toHaveLength(2);
  });

  it('jokaisella osalla, jolla on module-id, on hakurivi', async () => {
    const hoks = esimerkkiHoks();
    await repository.lisaa(hoks, {}, LUONTI);
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
    const id = await repository.lisaa(hoks, {}, LUONTI);
    await repository.lisaa(toinen, {}, LUONTI);
    const ennen = await rivit('SELECT id, module_id FROM ehoks_osat ORDER BY id');

    const suppea = { ...hoks, id, aiemminHankitutYhteisetTutkinnonOsat: [] };
    await repository.tallenna(suppea, {}, { hoks, muutosnumero: 1 }, esimerkkiMuutos('korvaus'));
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
    const id = await repository.lisaa(hoks, {}, LUONTI);
    const muutettu = { ...hoks, id, versio: 3, muokattu: aikaleima('2026-10-01T09:00:00Z') };
    await repository.tallenna(
      muutettu,
      {},
      { hoks: { ...hoks, id }, muutosnumero: 1 },
      { ...esimerkkiMuutos('muutos'), tekija: 'tallentaja-a1', tekijanTyyppi: 'VIRKAILIJA' },
    );
    await expect(
      repository.tallenna(muutettu, {}, { hoks, muutosnumero: 1 }, esimerkkiMuutos('korvaus')),
    ).rejects.toMatchObject({
      koodi: 'hoks.muuttunut',
    });
    const historia = await rivit('SELECT * FROM ehoks_historia ORDER BY muutosnumero');
    expect(historia.map(({ pakattu, ...muu }) => [muu, pakattu === null])).toEqual([
      [
        {
          id: 1,
          hoks_id: 1,
          muutosnumero: 1,
          aika: hoks.muokattu,
          tekija: 'siirto-esimerkki',
          tekijan_tyyppi: 'PALVELU',
          tekijan_nimi: 'Esimerkkijärjestelmä',
          tekijan_organisaatio: esimerkkiOrganisaatioOid(11),
          laji: 'luonti',
          muoto: 'deflate-1',
        },
        false,
      ],
      [
        {
          id: 2,
          hoks_id: 1,
          muutosnumero: 2,
          aika: muutettu.muokattu,
          tekija: 'tallentaja-a1',
          tekijan_tyyppi: 'VIRKAILIJA',
          tekijan_nimi: 'Esimerkkijärjestelmä',
          tekijan_organisaatio: esimerkkiOrganisaatioOid(11),
          laji: 'muutos',
          muoto: null,
        },
        true,
      ],
    ]);
    const [koot] = await rivit(
      'SELECT length(pakattu) AS pakattu, length(dokumentti) AS dokumentti FROM ehoks_historia h JOIN ehoks_hoksit ON muoto IS NOT NULL',
    );
    expect(Number(koot?.['pakattu'])).toBeLessThan(Number(koot?.['dokumentti']) / 3);
  });

  it('version pakkaustapa, jota ei tunneta, sanotaan eikä arvata', async () => {
    const hoks = esimerkkiHoks();
    const id = await repository.lisaa(hoks, {}, LUONTI);
    await repository.tallenna({ ...hoks, id }, {}, { hoks, muutosnumero: 1 }, esimerkkiMuutos('korvaus'));
    await tietokanta.dataSource.query("UPDATE ehoks_historia SET muoto = 'tulevaisuus-9' WHERE muutosnumero = 1");
    const historia = new TypeormHoksHistoria(tietokanta);
    await expect(historia.versio(id, 1)).rejects.toThrow('tulevaisuus-9');
    await expect(
      historia.muokkaaVersioita(
        id,
        (versio) => versio,
        () => LUONTI.kirjaukset,
      ),
    ).rejects.toThrow('tulevaisuus-9');
    expect((await historia.versiot(id, { enintaan: 9 })).length).toBe(2);
  });

  it('mikä tahansa määrä osia mahtuu', async () => {
    const tunnisteet = juoksevaTunnistegeneraattori();
    const hankittavatPaikallisetTutkinnonOsat = Array.from({ length: 20_000 }, () => ({ moduleId: tunnisteet.uuid() }));
    const hoks = esimerkkiHoks({ hankittavatPaikallisetTutkinnonOsat }, tunnisteet);
    const id = await repository.lisaa(hoks, {}, LUONTI);
    const vajaa = { ...hoks, id, hankittavatPaikallisetTutkinnonOsat: hankittavatPaikallisetTutkinnonOsat.slice(1) };
    await repository.tallenna(vajaa, {}, { hoks, muutosnumero: 1 }, esimerkkiMuutos('korvaus'));
    expect(
      await rivit("SELECT count(*) AS n FROM ehoks_osat WHERE laji = 'hankittavaPaikallinenTutkinnonOsa'"),
    ).toEqual([{ n: 19_999 }]);
  });

  it('mikä tahansa merkkijono säilyy', async () => {
    const sahkoposti = `'";--\u0000\ud83d\ude00 \ud800 ${'ä'.repeat(100_000)}`;
    const hoks = esimerkkiHoks({ sahkoposti });
    const id = await repository.lisaa(hoks, {}, { ...LUONTI, tekija: sahkoposti });
    expect((await repository.hae(id))?.hoks).toEqual({ ...hoks, id });
  });

  it('auditlokin merkintä on yksi rivi: merkintä ja sarakkeet, joilla se löydetään', async () => {
    const merkinta = esimerkkiLokitapahtuma({
      koodi: 'hoks.muuttunut',
      muutokset: [{ polku: 'sahkoposti', uusi: 'x' }],
    });
    await new TypeormAuditlokiRepository(tietokanta).kirjaa(merkinta);
    const [{ tapahtuma, ...sarakkeet } = {}] = await rivit('SELECT * FROM ehoks_auditloki');
    expect(sarakkeet).toEqual({
      numero: 1,
      aika: merkinta.aika,
      oppija_oid: merkinta.kohde.oppijaOid,
      hoks_id: null,
      toimi: 'korvaa',
      koodi: 'hoks.muuttunut',
    });
    expect(JSON.parse(String(tapahtuma))).toEqual(merkinta);
  });

  it('siirron rivillä ovat sen päivä Suomessa ja syyt kukin kerran', async () => {
    const siirtoloki = new TypeormSiirtolokiRepository(tietokanta);
    const havainto = (koodi: string, taso: 'virhe' | 'varoitus') => ({ koodi, taso, polku: '' });
    const havainnot = [havainto('b.koodi', 'virhe'), havainto('a.koodi', 'varoitus'), havainto('b.koodi', 'virhe')];
    await siirtoloki.kirjaa(
      esimerkkiSiirto({ aika: aikaleima('2026-10-01T21:00:00Z'), koodi: 'hoks.sisalto', havainnot }),
    );
    await siirtoloki.kirjaa(esimerkkiSiirto({ havainnot }));
    expect(await rivit('SELECT paiva, koodi, syyt FROM ehoks_siirtoloki ORDER BY numero')).toEqual([
      { paiva: '2026-10-02', koodi: 'hoks.sisalto', syyt: ',hoks.sisalto,b.koodi,' },
      { paiva: '2026-10-01', koodi: null, syyt: '' },
    ]);
  });

  it('tunnuksen poistettu tieto on poissa riviltäkin', async () => {
    const tunnukset = new TypeormTunnusRepository(tietokanta);
    await tunnukset.lisaa(esimerkkiTunnus({ lukittuAsti: aikaleima('2026-10-02T09:00:00Z') }));
    await tunnukset.muuta('siirto-esimerkki', ({ lukittuAsti: _, ...tunnus }) => tunnus);
    expect(await rivit('SELECT avain, lukittu_asti FROM ehoks_tunnukset')).toEqual([
      { avain: 'siirto-esimerkki', lukittu_asti: null },
    ]);
  });

  it('massa yrityksiä lukituksen aikana on yksi rivi', async () => {
    const yritykset = new TypeormKirjautumisyritysRepository(tietokanta);
    const yritys = { kayttajatunnus: 'siirto-a', lahde: '192.0.2.1', aika: aikaleima('2026-10-01T09:00:00Z') };
    await Promise.all(Array.from({ length: 100 }, () => yritykset.kirjaa({ ...yritys, tulos: 'lukittu' })));
    expect(await rivit('SELECT maara FROM ehoks_kirjautumisyritykset')).toEqual([{ maara: 100 }]);
  });

  it('istunnon tunnistetta ja tikettiä itseään ei ole kannassa', async () => {
    const istunnot = new TypeormIstuntoRepository(tietokanta);
    await istunnot.lisaa(esimerkkiIstunto({ tunniste: 'istunto-salainen', tiketti: 'ST-1-salainen' }));
    const kaikki = await rivit('SELECT * FROM ehoks_istunnot');
    expect(kaikki.length).toBe(1);
    expect(JSON.stringify(kaikki)).not.toContain('salainen');
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
