import { brotliCompressSync, gzipSync } from 'node:zlib';
import { aloita, BULK, riveiksi, siirra } from './joukkolahetys.js';
import { HOKS, kaynnista, type Koepalvelin } from './palvelin.js';
import { suppeaSuunnitelma, suunnitelma, type Objekti } from './suunnitelma.js';

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnista();
});
afterAll(() => p.sulje());

const suppea = async (muutokset: Objekti = {}, oppilaitos: 'a1' | 'b1' = 'a1'): Promise<Objekti> =>
  suppeaSuunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus({ oppilaitos }), ...muutokset });
const suppeat = (n: number): Promise<Objekti[]> => Promise.all(Array.from({ length: n }, () => suppea()));
const hae = async (id: number | undefined) => (await p.kutsu('GET', `${HOKS}/${id}`)).runko.data;

describe('luo', () => {
  test('vastaa jokaiseen riviin järjestyksessä, ja suunnitelmat ovat tallessa', async () => {
    const uusi = suunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus() });
    const { tila, rivit, tilat, loppu } = await siirra(p, 'tapa=luo', [
      uusi,
      '',
      await suppea({ 'osaamisen-hankkimisen-tarve': 'kyllä' }),
      '{"rikki',
      await suppea({}, 'b1'),
      '   ',
      await suppea(),
    ]);
    expect(tila).toBe(200);
    expect(tilat).toEqual([
      '1 luotu',
      '3 hylatty hoks.sisalto',
      '4 hylatty pyynto.json-rikki',
      '5 hylatty oikeus.ei-opiskeluoikeuteen',
      '7 luotu',
    ]);
    expect(rivit[1]?.havainnot).toContainEqual(
      expect.objectContaining({ polku: '/osaamisen-hankkimisen-tarve', taso: 'virhe' }),
    );
    expect(rivit[3]).not.toHaveProperty('havainnot');
    expect(loppu.yhteenveto).toMatchObject({ rivit: 5, luotu: 2, korvattu: 0, ennallaan: 0, hylatty: 3, kuiva: false });
    expect(loppu.yhteenveto?.syyt).toMatchObject({ 'pyynto.json-rikki': 1, 'oikeus.ei-opiskeluoikeuteen': 1 });
    expect(await hae(rivit[0]?.id)).toMatchObject({ 'opiskeluoikeus-oid': uusi['opiskeluoikeus-oid'] });
  });

  test('toistettuna sama jää ennalleen samalla numerolla, muuttunut hylätään', async () => {
    const [eka, toka] = (await suppeat(2)) as [Objekti, Objekti];
    const ensin = await siirra(p, 'tapa=luo', [eka, toka]);
    const muuttunut = { ...toka, sahkoposti: 'toinen@example.invalid' };
    const sitten = await siirra(p, 'tapa=luo', [eka, muuttunut]);
    expect(sitten.tilat).toEqual(['1 ennallaan', '2 hylatty hoks.on-jo']);
    expect(sitten.rivit[0]?.id).toBe(ensin.rivit[0]?.id);
    expect(sitten.rivit[1]).not.toHaveProperty('id');
  });

  test('sama opiskeluoikeus kahdesti: ensimmäinen luodaan', async () => {
    const uusi = await suppea();
    const { tilat } = await siirra(p, 'tapa=luo', [uusi, { ...uusi, versio: 3 }, uusi]);
    expect(tilat).toEqual(['1 luotu', '2 hylatty hoks.on-jo', '3 ennallaan']);
  });

  test('lokeissa on jokainen rivi kuin yksitellen siirrettynä', async () => {
    const [oma, vieras] = [await suppea(), await suppea({}, 'b1')];
    await siirra(p, 'tapa=luo', [oma, vieras, oma, 'ei jsonia']);
    const loki = await p.palvelu.ehoks.auditloki.jalkeen(0, 10_000);
    const viimeiset = loki.filter(({ toimi }) => toimi === 'luo').slice(-4);
    expect(viimeiset.map(({ koodi }) => koodi).sort()).toEqual(
      ['oikeus.ei-opiskeluoikeuteen', 'pyynto.json-rikki', undefined, undefined].sort(),
    );
    expect(new Set(viimeiset.map(({ yhteys }) => yhteys?.pyyntoId)).size).toBe(1);
    expect(viimeiset.filter(({ muutokset }) => muutokset?.length === 0).length).toBe(1);
  });
});

describe('korvaa', () => {
  test('luo puuttuvan, korvaa muuttuneen ja jättää samanlaisen ennalleen ilman uutta muutosta', async () => {
    const vanha = await p.luo();
    const ennen = await p.kutsu('GET', vanha.polku);
    const sama = ennen.runko.data;
    const { tilat, rivit } = await siirra(p, 'tapa=korvaa', [
      sama,
      { ...sama, sahkoposti: 'uusi@example.invalid' },
      await suppea(),
      { ...sama, sahkoposti: 'uusi@example.invalid' },
      sama,
    ]);
    expect(tilat).toEqual(['1 ennallaan', '2 korvattu', '3 luotu', '4 ennallaan', '5 korvattu']);
    expect([0, 1, 3, 4].map((i) => rivit[i]?.id)).toEqual(Array(4).fill(vanha.id));
    const jalkeen = await p.kutsu('GET', vanha.polku);
    expect([ennen.otsakkeet.get('etag'), jalkeen.otsakkeet.get('etag')]).toEqual(['"1"', '"3"']);
    expect({ ...jalkeen.runko.data, muokattu: sama.muokattu }).toEqual(sama);
  });

  test('nimeää suunnitelman numerolla, eid:llä tai opiskeluoikeudella', async () => {
    const { id, polku, opiskeluoikeus } = await p.luo();
    const { eid, ...muut } = (await p.kutsu('GET', polku)).runko.data;
    const { id: _, ...tunnisteitta } = muut;
    const muutettu = (versio: number, tunniste: Objekti) => ({ ...tunnisteitta, versio, ...tunniste });
    const { tilat, rivit } = await siirra(p, 'tapa=korvaa', [
      muutettu(11, { id }),
      muutettu(12, { eid }),
      muutettu(13, {}),
      muutettu(14, { id: 2_000_000_000 }),
      muutettu(15, { id, 'opiskeluoikeus-oid': await p.uusiOikeus() }),
      muutettu(16, { eid: '6a3ccb0a-7f6d-4e0c-8f0e-6c6f1f0e8a11' }),
    ]);
    expect(tilat).toEqual([
      '1 korvattu',
      '2 korvattu',
      '3 korvattu',
      '4 hylatty hoks.ei-loydy',
      '5 hylatty hoks.sisalto',
      '6 hylatty hoks.ei-loydy',
    ]);
    expect(rivit.slice(0, 3).map((rivi) => rivi.id)).toEqual([id, id, id]);
    expect(await hae(id)).toMatchObject({ versio: 13, 'opiskeluoikeus-oid': opiskeluoikeus });
  });

  test('sama uusi suunnitelma monesti: luodaan, sitten korvataan', async () => {
    const uusi = await suppea();
    const { tilat, rivit } = await siirra(p, 'tapa=korvaa', [uusi, { ...uusi, versio: 2 }, { ...uusi, versio: 2 }]);
    expect(tilat).toEqual(['1 luotu', '2 korvattu', '3 ennallaan']);
    expect(new Set(rivit.map(({ id }) => id)).size).toBe(1);
  });

  test('toisen organisaation suunnitelmaan ei ole oikeutta, eikä siitä kerrota mitään', async () => {
    const { id } = await p.luo({}, { oppilaitos: 'b1', tunnus: 'siirto-b' });
    const vieras = await hae(id);
    expect(vieras).toBe(undefined);
    const { rivit, tilat } = await siirra(p, 'tapa=korvaa', [suppeaSuunnitelma({ id })]);
    expect(tilat).toEqual(['1 hylatty oikeus.ei-opiskeluoikeuteen']);
    expect(Object.keys(rivit[0]!).sort()).toEqual(['error', 'koodi', 'rivi', 'tila']);
  });
});

describe('kuiva', () => {
  test('kertoo, mitä tapahtuisi, eikä tallenna mitään', async () => {
    const vanha = await p.luo();
    const sama = (await p.kutsu('GET', vanha.polku)).runko.data;
    const uusi = await suppea();
    const muutettu = { ...sama, versio: 99 };
    const korvaten = await siirra(p, 'tapa=korvaa&kuiva=true', [uusi, sama, muutettu, 'ei jsonia']);
    expect(korvaten.tilat).toEqual(['1 luotu', '2 ennallaan', '3 korvattu', '4 hylatty pyynto.json-rikki']);
    expect(korvaten.rivit.map(({ id }) => id)).toEqual([undefined, vanha.id, vanha.id, undefined]);
    expect(korvaten.loppu.yhteenveto).toMatchObject({ kuiva: true, luotu: 1 });
    const { id: _id, eid: _eid, muokattu: _m, manuaalisyotto: _s, ...lahetetty } = sama;
    const ilman = JSON.parse(
      JSON.stringify(lahetetty, (k, v: unknown) => (k === 'module-id' ? undefined : v)),
    ) as Objekti;
    const luoden = await siirra(p, 'tapa=luo&kuiva=true', [uusi, ilman, { ...ilman, versio: 98 }]);
    expect(luoden.tilat).toEqual(['1 luotu', '2 ennallaan', '3 hylatty hoks.on-jo']);
    expect((await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${String(uusi['opiskeluoikeus-oid'])}`)).tila).toBe(404);
    expect((await p.kutsu('GET', vanha.polku)).otsakkeet.get('etag')).toBe('"1"');
    const loki = (await p.palvelu.ehoks.auditloki.jalkeen(0, 10_000)).slice(-8);
    expect(loki.filter(({ toimi }) => toimi === 'tarkista').length).toBeGreaterThanOrEqual(5);
  });
});

describe('pyyntö', () => {
  test.each([
    ['muu tyyppi kuin rivijono', 'tapa=luo', { 'content-type': 'application/json' }, 415],
    ['tuntematon pakkaus', 'tapa=luo', { 'content-encoding': 'compress' }, 415],
    ['tapa puuttuu', '', {}, 400],
    ['tuntematon tapa', 'tapa=poista', {}, 400],
    ['tuntematon kuiva', 'tapa=luo&kuiva=ehka', {}, 400],
  ])('%s hylätään ennen ensimmäistä riviä', async (_, haku, otsakkeet, tila) => {
    const runko = riveiksi([suppeaSuunnitelma()]);
    const vastaus = await p.kutsu('POST', `${BULK}?${haku}`, {
      runko,
      otsakkeet: { 'content-type': 'application/x-ndjson', ...otsakkeet },
    });
    expect(vastaus.tila).toBe(tila);
    if (tila === 400) expect(vastaus.virheet).toEqual(['pyynto.parametri ']);
  });

  test('virkailijan tunnus on 403 ja tiketti puuttuu 401', async () => {
    const asetukset = { runko: '{}\n', otsakkeet: { 'content-type': 'application/x-ndjson' } };
    expect((await p.kutsu('POST', `${BULK}?tapa=luo`, { ...asetukset, tunnus: 'tallentaja-a1' })).tila).toBe(403);
    expect((await p.kutsu('POST', `${BULK}?tapa=luo`, { ...asetukset, tunnus: null })).tila).toBe(401);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('pakattu (%s) puretaan', async (pakkaus, pakkaa) => {
    const runko = pakkaa(Buffer.from(riveiksi([await suppea(), await suppea()])));
    const { tilat } = await siirra(p, 'tapa=luo', runko, { otsakkeet: { 'content-encoding': pakkaus } });
    expect(tilat).toEqual(['1 luotu', '2 luotu']);
  });

  test('pakkaus, joka katkeaa, keskeyttää', async () => {
    const runko = gzipSync(Buffer.from(riveiksi([await suppea()]))).subarray(0, -12);
    const { loppu } = await siirra(p, 'tapa=luo', runko, { otsakkeet: { 'content-encoding': 'gzip' } });
    expect(loppu.keskeytyi).toMatchObject({ rivi: 1, koodi: 'pyynto.json-rikki' });
  });

  test('tyhjä lähetys on pelkkä yhteenveto', async () => {
    const { rivit, loppu } = await siirra(p, 'tapa=luo', []);
    expect(rivit).toEqual([]);
    expect(loppu.yhteenveto).toMatchObject({ rivit: 0, syyt: {} });
  });

  test('huono rivi on vain oma hylkäyksensä, olipa se miten suuri tai syvä tahansa', async () => {
    const { tila, tilat } = await siirra(p, 'tapa=luo', [
      'x'.repeat(3 * 1024 * 1024),
      '['.repeat(100) + ']'.repeat(100),
      `[${'1,'.repeat(6000)}1]`,
      '[]',
      '\u0000',
      await suppea(),
    ]);
    expect(tila).toBe(200);
    expect(tilat).toEqual([
      '1 hylatty pyynto.liian-suuri',
      '2 hylatty pyynto.liian-syva',
      '3 hylatty pyynto.liikaa-arvoja',
      '4 hylatty hoks.sisalto',
      '5 hylatty pyynto.json-rikki',
      '6 luotu',
    ]);
  });

  test('kieli on pyynnön, koodit eivät käänny', async () => {
    const virheet = await Promise.all(
      ['fi', 'sv', 'en'].map(async (kieli) => {
        const { rivit } = await siirra(p, 'tapa=luo', ['rikki'], { otsakkeet: { 'accept-language': kieli } });
        expect(rivit[0]?.koodi).toBe('pyynto.json-rikki');
        return rivit[0]?.error;
      }),
    );
    expect(new Set(virheet).size).toBe(3);
  });
});

describe('lähetyksen aikana', () => {
  test('vastaus riviin tulee, vaikka seuraavaa ei ole vielä lähetetty', async () => {
    const lahetys = await aloita(p, 'tapa=luo');
    for (const numero of [1, 2, 3]) {
      lahetys.laheta([await suppea()]);
      expect(await lahetys.seuraava()).toMatchObject({ rivi: numero, tila: 'luotu' });
    }
    lahetys.pyynto.end();
    expect(await lahetys.loput()).toMatchObject([{ yhteenveto: { luotu: 3 } }]);
  });

  test('lukittu tunnus keskeyttää: sanotaan, mistä jatketaan, ja jatko vie perille', async () => {
    const { tunnukset } = p.palvelu.ehoks.omatTunnukset!;
    const suunnitelmat = await suppeat(3);
    const lahetys = await aloita(p, 'tapa=luo');
    lahetys.laheta(suunnitelmat.slice(0, 1));
    expect(await lahetys.seuraava()).toMatchObject({ rivi: 1, tila: 'luotu' });
    await tunnukset.muuta('siirto-a', (tunnus) => ({ ...tunnus, lukittu: true }));
    lahetys.laheta(suunnitelmat.slice(1));
    const [loppu] = await lahetys.loput();
    await tunnukset.muuta('siirto-a', (tunnus) => ({ ...tunnus, lukittu: false }));
    expect(loppu).toMatchObject({ keskeytyi: { rivi: 2, koodi: 'tunnus.lukittu' }, yhteenveto: { luotu: 1 } });
    const { tilat } = await siirra(p, 'tapa=luo', suunnitelmat);
    expect(tilat).toEqual(['1 ennallaan', '2 luotu', '3 luotu']);
  });

  test('KOSKI kaatuu kesken: keskeneräisestä erästä ei väitetä mitään, ja toisto tekee loput kerran', async () => {
    const suunnitelmat = await suppeat(4);
    const lahetys = await aloita(p, 'tapa=luo');
    lahetys.laheta(suunnitelmat.slice(0, 2));
    expect(await lahetys.seuraava()).toMatchObject({ rivi: 1, tila: 'luotu' });
    expect(await lahetys.seuraava()).toMatchObject({ rivi: 2, tila: 'luotu' });
    await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: '500' });
    lahetys.laheta(suunnitelmat.slice(2));
    const [loppu] = await lahetys.loput();
    await p.ohjaa('DELETE', '/viat');
    expect(loppu).toMatchObject({ keskeytyi: { rivi: 3, koodi: 'rekisteri.ei-vastaa' }, yhteenveto: { rivit: 2 } });
    expect(loppu?.keskeytyi?.ohje).toContain('3');
    const { tilat } = await siirra(p, 'tapa=luo', suunnitelmat);
    expect(tilat).toEqual(['1 ennallaan', '2 ennallaan', '3 luotu', '4 luotu']);
  });

  test('asiakas katoaa kesken: kuitattu säilyy, loppua ei aloiteta', async () => {
    const suunnitelmat = await suppeat(2);
    const lahetys = await aloita(p, 'tapa=luo');
    lahetys.laheta(suunnitelmat.slice(0, 1));
    const eka = await lahetys.seuraava();
    lahetys.pyynto.write(JSON.stringify(suunnitelmat[1]));
    lahetys.pyynto.destroy();
    expect(await hae(eka?.id)).toMatchObject({ id: eka?.id });
    const { tilat } = await siirra(p, 'tapa=luo', suunnitelmat);
    expect(tilat).toEqual(['1 ennallaan', '2 luotu']);
  });

  test('rekistereiltä kysytään erä kerrallaan, ei rivi kerrallaan', async () => {
    const suunnitelmat = await suppeat(150);
    const kutsut = async () => await p.ohjaa<{ palvelu: string; polku: string }[]>('GET', '/kutsut');
    const ennen = (await kutsut()).length;
    const { loppu } = await siirra(p, 'tapa=luo', suunnitelmat);
    expect(loppu.yhteenveto).toMatchObject({ luotu: 150 });
    const uudet = (await kutsut()).slice(ennen).map(({ palvelu }) => palvelu);
    expect(uudet.filter((palvelu) => palvelu === 'koski').length).toBeLessThanOrEqual(2);
    expect(uudet.length).toBeLessThan(12);
  });
});

test('pysäytys keskeyttää erän rajalla ja sanoo, mistä jatketaan', async () => {
  const oma = await kaynnista();
  const suunnitelma1 = suppeaSuunnitelma({ 'opiskeluoikeus-oid': await oma.uusiOikeus() });
  const lahetys = await aloita(oma, 'tapa=luo');
  lahetys.laheta([suunnitelma1]);
  expect(await lahetys.seuraava()).toMatchObject({ rivi: 1, tila: 'luotu' });
  const suljettu = oma.sulje();
  expect(await lahetys.loput()).toMatchObject([
    { keskeytyi: { rivi: 2, koodi: 'palvelu.pysahtyy' }, yhteenveto: { luotu: 1 } },
  ]);
  lahetys.pyynto.destroy();
  await suljettu;
});

describe('vienti', () => {
  const vie = async (haku: string, tunnus = 'siirto-a') => {
    const { tila, teksti } = await p.kutsu('GET', `${BULK}${haku}`, { tunnus });
    const rivit = teksti
      .trimEnd()
      .split('\n')
      .map((rivi) => JSON.parse(rivi) as Objekti & { yhteenveto: Objekti; keskeytyi: Objekti });
    return { tila, rivit: rivit.slice(0, -1), loppu: rivit.at(-1)! };
  };

  test('antaa suunnitelmat sellaisina kuin GET, ja jatkuu siitä, mihin jäi', async () => {
    const [eka, toka] = [await p.luo(), await p.luo()];
    const { rivit, loppu } = await vie(`?from-id=${eka.id - 1}`);
    expect(rivit).toEqual([
      (await p.kutsu('GET', eka.polku)).runko.data,
      (await p.kutsu('GET', toka.polku)).runko.data,
    ]);
    expect(loppu).toEqual({ yhteenveto: { maara: 2, 'last-id': toka.id } });
    expect((await vie(`?from-id=${toka.id}`)).loppu).toEqual({ yhteenveto: { maara: 0, 'last-id': toka.id } });
    expect((await vie('?updated-after=2099-01-01T00:00:00Z')).rivit).toEqual([]);
  });

  test('ulottuu usean sivun yli, eikä vieras saa siitä mitään', async () => {
    const vanhat = (await vie('')).rivit.length;
    const { rivit } = await siirra(p, 'tapa=luo', await suppeat(250));
    expect((await vie('')).rivit.length).toBe(vanhat + 250);
    const vieraalle = (await vie('', 'siirto-b')).rivit.map(({ id }) => id);
    expect(vieraalle.some((id) => rivit.some((rivi) => rivi.id === id))).toBe(false);
    const [merkinta] = (await p.palvelu.ehoks.auditloki.jalkeen(0, 10_000)).filter(
      ({ kohde }) => kohde.hoksIdt?.includes(rivit[249]!.id as never) === true,
    );
    expect(merkinta?.toimi).toBe('selaa');
  });

  test('KOSKIa tai organisaatioita ei tarvita kuin oikeuden ratkaisuun: palvelun vika keskeyttää viennin', async () => {
    await p.luo();
    await p.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '500' });
    const { tila, loppu } = await vie('');
    await p.ohjaa('DELETE', '/viat');
    expect(tila).toBe(200);
    expect(loppu).toMatchObject({ keskeytyi: { koodi: 'rekisteri.ei-vastaa' }, yhteenveto: { 'last-id': 0 } });
  });
});
