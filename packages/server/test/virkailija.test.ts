import { DEMO_OID } from '@ehoks/simulator';
import { esimerkkiOppijaOid } from '@ehoks/testing';
import { data, uusiVirkailija, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import {
  ilman,
  osa,
  suppeaSuunnitelma,
  suunnitelma,
  tyopaikkajakso,
  type Objekti,
  type Suunnitelma,
} from './suunnitelma.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const EI_OLE = '1.2.246.562.24.44400000459';

let p: Koepalvelin;
let katselija: Selain;
let tallentaja: Selain;
let oph: Selain;
beforeAll(async () => {
  p = await kaynnista();
  katselija = await virkailijana(p, 'virkailija-a');
  tallentaja = await virkailijana(p, 'tallentaja-a1');
  oph = await virkailijana(p, 'oph');
});
afterAll(() => p.sulje());

/** A learner without plans, known to Oppijanumerorekisteri. */
let oppijoita = 2000;
async function uusiOppija(): Promise<string> {
  const oid = esimerkkiOppijaOid(oppijoita++);
  await p.ohjaa('PUT', `/onr/henkilot/${oid}`, {
    oidHenkilo: oid,
    etunimet: 'Koe',
    kutsumanimi: 'Koe',
    sukunimi: 'Oppija',
  });
  return oid;
}
const hoksit = (oppija: string): string => `${VIRKAILIJA}/oppijat/${oppija}/hoksit`;
const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];

interface Luotu {
  readonly id: number;
  readonly oppija: string;
  readonly opiskeluoikeus: string;
  /** Address of the plan in the officials' API. */
  readonly polku: string;
}

/** A transferred plan of a new learner, or of the one given. */
async function siirretty(
  oppilaitos: 'a1' | 'a2' | 'b1' = 'a1',
  annettuOppija?: string,
  oikeudenMuutokset: Objekti = {},
): Promise<Luotu> {
  const oppija = annettuOppija ?? (await uusiOppija());
  const opiskeluoikeus = await p.uusiOikeus({ oppilaitos, oppija, muutokset: oikeudenMuutokset });
  const vastaus = await p.kutsu('POST', HOKS, {
    tunnus: oppilaitos === 'b1' ? 'siirto-b' : 'siirto-a',
    runko: suunnitelma({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': opiskeluoikeus }),
  });
  expect(tulos(vastaus)).toEqual([200, undefined]);
  const { id } = vastaus.runko.meta;
  return { id, oppija, opiskeluoikeus, polku: `${hoksit(oppija)}/${id}` };
}

const idt = (vastaus: Vastaus): number[] => data<Suunnitelma[]>(vastaus).map(({ id }) => id);

describe('luku', () => {
  test('luettelossa on päätaso, yksittäinen on kokonainen ja sillä on ETag', async () => {
    const { id, oppija, polku, opiskeluoikeus } = await siirretty();
    const [paataso, ...muut] = data<Suunnitelma[]>(await katselija('GET', hoksit(oppija)));
    expect(muut).toEqual([]);
    expect(paataso).toMatchObject({ id, 'opiskeluoikeus-oid': opiskeluoikeus, eid: expect.any(String) });
    expect(paataso).not.toHaveProperty('hankittavat-ammat-tutkinnon-osat');
    const yksi = await katselija('GET', polku);
    expect(yksi.otsakkeet.get('etag')).toBe('"1"');
    expect(data(yksi)).toMatchObject({ id, 'hankittavat-ammat-tutkinnon-osat': [{ 'module-id': expect.any(String) }] });
  });

  test('toisen koulun suunnitelma näkyy, kun oma opiskeluoikeus on voimassa, ja vain silloin', async () => {
    const oma = await siirretty('a1');
    const toisen = await siirretty('b1', oma.oppija);
    expect(idt(await katselija('GET', hoksit(oma.oppija)))).toEqual([oma.id, toisen.id]);
    expect((await katselija('GET', toisen.polku)).tila).toBe(200);

    const paattynyt = [
      { alku: '2025-08-11', tila: { koodiarvo: 'lasna' } },
      { alku: '2025-12-19', tila: { koodiarvo: 'eronnut' } },
    ];
    await p.ohjaa('PUT', `/koski/opiskeluoikeudet/${oma.opiskeluoikeus}?oppija=${oma.oppija}`, {
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: DEMO_OID.a1 },
      tila: { opiskeluoikeusjaksot: paattynyt },
      suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
    });
    expect(idt(await katselija('GET', hoksit(oma.oppija)))).toEqual([oma.id]);
    expect(tulos(await katselija('GET', toisen.polku))).toEqual([404, 'hoks.ei-loydy']);
  });

  test('kun KOSKI ei vastaa, omat näkyvät ja toisten eivät', async () => {
    const oma = await siirretty('a1');
    await siirretty('b1', oma.oppija);
    await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: '503' });
    try {
      expect(idt(await katselija('GET', hoksit(oma.oppija)))).toEqual([oma.id]);
    } finally {
      await p.ohjaa('DELETE', '/viat');
    }
  });

  test('oppija, josta omalla organisaatiolla ei ole suunnitelmaa, on kielletty samoin kuin tuntematon', async () => {
    const { oppija, polku, id } = await siirretty('b1');
    for (const osoite of [hoksit(oppija), polku, hoksit(EI_OLE), `${hoksit(EI_OLE)}/${id}`])
      expect(tulos(await katselija('GET', osoite))).toEqual([403, 'oikeus.kielletty']);
    expect(idt(await oph('GET', hoksit(oppija)))).toEqual([id]);
  });

  test('oikeus toiseen oppilaitokseen ei riitä', async () => {
    const { oppija, polku } = await siirretty('a2');
    expect((await katselija('GET', polku)).tila).toBe(200);
    expect(tulos(await tallentaja('GET', hoksit(oppija)))).toEqual([403, 'oikeus.kielletty']);
  });

  test('toisen oppijan polulla suunnitelmaa ei ole', async () => {
    const [yksi, toinen] = [await siirretty(), await siirretty()];
    expect(tulos(await katselija('GET', `${hoksit(yksi.oppija)}/${toinen.id}`))).toEqual([404, 'hoks.ei-loydy']);
  });

  test('toimipisteen oikeus ulottuu niihin suunnitelmiin, joiden suoritus nimeää toimipisteen', async () => {
    const toimipisteessa = (oid: string): Objekti => ({
      suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' }, toimipiste: { oid } }],
    });
    const oma = await siirretty('a1', undefined, toimipisteessa(DEMO_OID.a1t));
    const muu = await siirretty('a1', undefined, toimipisteessa(DEMO_OID.a1));
    const eiKerrottu = await siirretty('a1');
    const vieras = await siirretty('a2', undefined, toimipisteessa(DEMO_OID.a1t));
    const selain = await uusiVirkailija(p, await virkailijana(p, 'paakayttaja-a'), {
      kayttajatunnus: 'toimipisteessa',
      rooli: 'ehoks-kayttaja',
      organisaatio: DEMO_OID.a1t,
    });
    expect(idt(await selain('GET', hoksit(oma.oppija)))).toEqual([oma.id]);
    for (const { polku } of [muu, eiKerrottu, vieras])
      expect(tulos(await selain('GET', polku))).toEqual([403, 'oikeus.kielletty']);
  });
});

describe('syöttö', () => {
  const syota = async (
    selain: Selain,
    muutokset: Objekti = {},
    polunOppija?: string,
  ): Promise<Vastaus & { oppija: string }> => {
    const oppija = await uusiOppija();
    const runko = suunnitelma({
      'oppija-oid': oppija,
      'opiskeluoikeus-oid': await p.uusiOikeus({ oppija }),
      ...muutokset,
    });
    return { ...(await selain('POST', hoksit(polunOppija ?? oppija), runko)), oppija };
  };

  test('luo suunnitelman, antaa puuttuvat yksilöivät tunnisteet ja merkitsee käsin syötetyksi', async () => {
    const jakso = tyopaikkajakso();
    delete jakso['yksiloiva-tunniste'];
    const vastaus = await syota(tallentaja, {
      'hankittavat-ammat-tutkinnon-osat': [osa({ 'osaamisen-hankkimistavat': [jakso, tyopaikkajakso()] })],
    });
    expect(tulos(vastaus)).toEqual([200, undefined]);
    const { id } = vastaus.runko.meta;
    expect(vastaus.runko.data).toEqual({
      uri: p.kerrottu(`${hoksit(vastaus.oppija)}/${id}`),
      notifications: [],
      havainnot: [],
    });

    const luotu = data<Suunnitelma>(await tallentaja('GET', vastaus.runko.data.uri));
    expect(luotu.manuaalisyotto).toBe(true);
    const tavat = luotu['hankittavat-ammat-tutkinnon-osat'].flatMap((o) => o['osaamisen-hankkimistavat']);
    expect(tavat.map((tapa) => tapa['yksiloiva-tunniste'])).toEqual([expect.stringMatching(UUID), 'jakso-1']);
    expect((await p.kutsu('GET', `${HOKS}/${id}`)).tila).toBe(200);
  });

  test('rungon oppijan on oltava polun oppija, eikä mitään jää', async () => {
    const oppija = await uusiOppija();
    const runko = suunnitelma({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': await p.uusiOikeus({ oppija }) });
    expect(tulos(await tallentaja('POST', hoksit(EI_OLE), runko))).toEqual([400, 'pyynto.parametri']);
    expect((await tallentaja('GET', hoksit(oppija))).tila).toBe(403);
    expect((await tallentaja('POST', hoksit(oppija), runko)).tila).toBe(200);
    expect(tulos(await tallentaja('POST', hoksit(oppija), runko))).toEqual([400, 'hoks.on-jo']);
  });

  test('kaikki havainnot kerralla, samoin kuin tiedonsiirrossa', async () => {
    const vastaus = await syota(tallentaja, { sahkoposti: undefined, versio: 'kaksi' });
    expect([...tulos(vastaus), vastaus.virheet]).toEqual([
      400,
      'hoks.sisalto',
      [expect.stringMatching(/ \/versio$/), 'sahkoposti.puuttuu /sahkoposti'].sort(),
    ]);
    expect((await tallentaja('GET', hoksit(vastaus.oppija))).tila).toBe(403);
  });

  test('lukuoikeus ei riitä, eikä oikeus toiseen oppilaitokseen; havaintoja ei kerrota', async () => {
    const vastaukset = [
      await syota(katselija, { sahkoposti: undefined }),
      await syota(tallentaja, {
        sahkoposti: undefined,
        'opiskeluoikeus-oid': await p.uusiOikeus({ oppilaitos: 'a2' }),
      }),
    ];
    for (const vastaus of vastaukset)
      expect([...tulos(vastaus), vastaus.virheet]).toEqual([403, 'oikeus.kielletty', []]);
  });

  test('ei ole tiedonsiirtoa: siirtolokissa sitä ei ole', async () => {
    const { oppija } = await syota(tallentaja);
    expect(data<object[]>(await oph('GET', `${VIRKAILIJA}/siirtoloki?oppija-oid=${oppija}`))).toEqual([]);
  });
});

describe('päivitys', () => {
  test('PUT ja PATCH: 204 tai pyydettäessä havainnot, ETag kasvaa', async () => {
    const { polku } = await siirretty();
    const haettu = data<Suunnitelma>(await tallentaja('GET', polku));
    const put = await tallentaja('PUT', polku, { ...haettu, versio: 8 }, { 'if-match': '"1"' });
    expect([put.tila, put.otsakkeet.get('etag'), put.otsakkeet.get('ehoks-havaintoja')]).toEqual([204, '"2"', '0']);
    const patch = await tallentaja('PATCH', polku, { versio: 9 }, { prefer: 'return=representation' });
    expect([patch.tila, patch.otsakkeet.get('etag')]).toEqual([200, '"3"']);
    expect(data(patch)).toEqual({ notifications: [], havainnot: [] });
    const uusi = data<Suunnitelma>(await tallentaja('GET', polku));
    // A plan entered by hand gets the identifiers that its periods lack.
    const palvelunOmat = ['muokattu', 'yksiloiva-tunniste'];
    expect(ilman(uusi, palvelunOmat)).toEqual(ilman({ ...haettu, versio: 9 }, palvelunOmat));
  });

  test('vanhentunut If-Match on 412, eikä mikään muutu', async () => {
    const { polku } = await siirretty();
    await tallentaja('PATCH', polku, { versio: 9 });
    expect(tulos(await tallentaja('PATCH', polku, { versio: 10 }, { 'if-match': '"1"' }))).toEqual([
      412,
      'hoks.ehto-ei-tayty',
    ]);
    expect(data<Suunnitelma>(await tallentaja('GET', polku)).versio).toBe(9);
  });

  test('hankkimistapa ilman yksilöivää tunnistetta saa sen', async () => {
    const { polku } = await siirretty();
    const jakso = tyopaikkajakso();
    delete jakso['yksiloiva-tunniste'];
    const osat = [osa({ 'osaamisen-hankkimistavat': [jakso] })];
    const haettu = data<Suunnitelma>(await tallentaja('GET', polku));
    expect((await tallentaja('PUT', polku, { ...haettu, 'hankittavat-ammat-tutkinnon-osat': osat })).tila).toBe(204);
    const [korvattu] = data<Suunnitelma>(await tallentaja('GET', polku))['hankittavat-ammat-tutkinnon-osat'];
    expect(korvattu?.['osaamisen-hankkimistavat'][0]).toMatchObject({
      'yksiloiva-tunniste': expect.stringMatching(UUID),
    });
  });

  test.each(['PUT', 'PATCH'])('%s toisen oppijan polulla on 404, eikä mikään muutu', async (metodi) => {
    const [yksi, toinen] = [await siirretty(), await siirretty()];
    const runko =
      metodi === 'PUT'
        ? suppeaSuunnitelma({ 'oppija-oid': toinen.oppija, 'opiskeluoikeus-oid': toinen.opiskeluoikeus })
        : { versio: 99 };
    expect(tulos(await tallentaja(metodi, `${hoksit(yksi.oppija)}/${toinen.id}`, runko))).toEqual([
      404,
      'hoks.ei-loydy',
    ]);
    expect((await tallentaja('GET', toinen.polku)).otsakkeet.get('etag')).toBe('"1"');
  });

  test('rungon numeron on oltava polun, ja lukuoikeus ei riitä', async () => {
    const { polku, id } = await siirretty();
    expect((await tallentaja('PATCH', polku, { id: id + 1, versio: 3 })).tila).toBe(400);
    expect(tulos(await katselija('PATCH', polku, { versio: 3 }))).toEqual([403, 'oikeus.kielletty']);
    expect((await tallentaja('GET', polku)).otsakkeet.get('etag')).toBe('"1"');
  });
});

describe('poisto ja palautus', () => {
  let poistaja: Selain;
  beforeAll(async () => {
    const tunnus = { kayttajatunnus: 'poistaja-a1', rooli: 'hoks-poistaja', organisaatio: DEMO_OID.a1 };
    poistaja = await uusiVirkailija(p, oph, tunnus);
  });
  const poista = (selain: Selain, polku: string) =>
    selain('PATCH', `${polku}/shallow-delete`, { 'oppilaitos-oid': null });
  const palauta = (selain: Selain, id: number | string) =>
    selain('PATCH', `${VIRKAILIJA}/hoks/${id}/undo-shallow-delete`);

  test('poistettu katoaa, ja Opetushallitus palauttaa sen', async () => {
    const { id, polku, oppija } = await siirretty();
    const poisto = await poista(poistaja, polku);
    expect([poisto.tila, poisto.runko]).toEqual([200, { success: id }]);
    expect((await p.kutsu('GET', `${HOKS}/${id}`)).koodi).toBe('hoks.ei-loydy');
    expect((await tallentaja('GET', hoksit(oppija))).tila).toBe(403);
    expect(tulos(await poista(poistaja, polku))).toEqual([404, 'hoks.ei-loydy']);

    for (const selain of [poistaja, tallentaja])
      expect(tulos(await palauta(selain, id))).toEqual([403, 'oikeus.kielletty']);
    const palautus = await palauta(oph, id);
    expect([palautus.tila, palautus.runko]).toEqual([200, { meta: {}, data: {} }]);
    expect(idt(await tallentaja('GET', hoksit(oppija)))).toEqual([id]);
    expect(tulos(await palauta(oph, id))).toEqual([404, 'hoks.ei-loydy']);
  });

  test('poistoon tarvitaan poisto-oikeus siihen organisaatioon', async () => {
    const { id, polku } = await siirretty();
    for (const selain of [katselija, tallentaja, oph])
      expect(tulos(await poista(selain, polku))).toEqual([403, 'oikeus.kielletty']);
    const toisen = await siirretty('a2');
    expect(tulos(await poista(poistaja, toisen.polku))).toEqual([403, 'oikeus.kielletty']);
    expect((await p.kutsu('GET', `${HOKS}/${id}`)).tila).toBe(200);
  });

  test('toisen oppijan polulla ei poisteta', async () => {
    const [yksi, toinen] = [await siirretty(), await siirretty()];
    expect(tulos(await poista(poistaja, `${hoksit(yksi.oppija)}/${toinen.id}`))).toEqual([404, 'hoks.ei-loydy']);
    expect((await p.kutsu('GET', `${HOKS}/${toinen.id}`)).tila).toBe(200);
  });

  test.each(['0', '2147483648', 'abc', '1.5'])('numero %s: 4xx', async (id) => {
    expect((await palauta(oph, id)).tila).toBe(id === '0' ? 404 : 400);
  });
});

describe('kelvoton pyyntö', () => {
  const OK = '1.2.246.562.24.44400000019';

  test.each<[string, string, unknown, number]>([
    ['GET', hoksit('1.2.246.562.24.44400000018'), undefined, 400],
    ['GET', hoksit('abc'), undefined, 400],
    ['GET', hoksit('%00'), undefined, 400],
    ['GET', `${hoksit(OK)}/abc`, undefined, 400],
    ['GET', `${hoksit(OK)}/99999999999`, undefined, 400],
    ['POST', hoksit('abc'), {}, 400],
    ['POST', hoksit(OK), [], 400],
    ['POST', hoksit(OK), '{', 400],
    ['PUT', `${hoksit('abc')}/1`, {}, 400],
    ['PATCH', `${hoksit(OK)}/x`, {}, 400],
    ['PATCH', `${hoksit(OK)}/x/shallow-delete`, undefined, 400],
    ['PATCH', `${hoksit('abc')}/1/shallow-delete`, undefined, 400],
    ['DELETE', `${hoksit(OK)}/1`, undefined, 405],
    ['GET', `${VIRKAILIJA}/olematon`, undefined, 404],
  ])('%s %s %j on %d', async (metodi, polku, runko, tila) => {
    expect((await tallentaja(metodi, polku, runko)).tila).toBe(tila);
  });

  test('muu kuin JSON on 415', async () => {
    const vastaus = await tallentaja('POST', hoksit(OK), '<hoks/>', { 'content-type': 'text/xml' });
    expect(tulos(vastaus)).toEqual([415, 'pyynto.ei-json']);
  });

  test('kirjautumatta, ilman kutsujan tunnistetta ja toiselta sivustolta ei pääse', async () => {
    const { polku } = await siirretty();
    expect(tulos(await p.kutsu('GET', polku, { tunnus: 'siirto-a' }))).toEqual([401, 'istunto.puuttuu']);
    expect(tulos(await tallentaja('GET', polku, undefined, { 'caller-id': '' }))).toEqual([
      401,
      'tunnistus.caller-id-puuttuu',
    ]);
    const toiselta = await tallentaja('PATCH', polku, { versio: 3 }, { 'sec-fetch-site': 'cross-site' });
    expect(tulos(toiselta)).toEqual([403, 'pyynto.vieras-sivusto']);
  });

  test('toisen tunnuksella avatulta sivulta ei tehdä mitään', async () => {
    const { polku } = await siirretty();
    const { oid } = data<{ kayttaja: { oid: string } }>(
      await tallentaja('GET', `${VIRKAILIJA}/nakymat/kehys`),
    ).kayttaja;
    const sivulta = { 'istunnon-kayttaja': oid };
    const poista = (kuka: Selain) => kuka('PATCH', `${polku}/shallow-delete`, undefined, sivulta);
    expect(tulos(await poista(oph))).toEqual([401, 'istunto.toisen-kayttajan']);
    expect(tulos(await oph('GET', polku, undefined, sivulta))).toEqual([401, 'istunto.toisen-kayttajan']);
    expect(tulos(await oph('GET', polku))).toEqual([200, undefined]);
    expect(tulos(await tallentaja('GET', polku, undefined, sivulta))).toEqual([200, undefined]);
  });
});
