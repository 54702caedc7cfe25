import { DEMO_OID } from '@ehoks/simulator';
import { data, OPPIJA, oppijana, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin, type Luotu } from './palvelin.js';
import type { Suunnitelma } from './suunnitelma.js';

/** The learner of the plans that the test server makes. */
const VENLA = '1.2.246.562.24.44400000019';
const HUOLTAJA = '1.2.246.562.24.44400000022';

let p: Koepalvelin;
let venla: Selain;
let luotu: Luotu;
beforeAll(async () => {
  p = await kaynnista();
  luotu = await p.luo();
  venla = await oppijana(p, VENLA);
});
afterAll(() => p.sulje());

const omat = (oid: string): string => `${OPPIJA}/oppijat/${oid}/hoks`;
const tulos = ({ tila, koodi }: { tila: number; koodi: string | undefined }) => [tila, koodi];

describe('omat suunnitelmat', () => {
  test('kokonaan, ilman numeroa mutta eid mukana', async () => {
    const { id: _, ...odotettu } = data<Suunnitelma>(await p.kutsu('GET', luotu.polku));
    const [oma, ...muut] = data<Suunnitelma[]>(await venla('GET', omat(VENLA)));
    expect(oma).toEqual(odotettu);
    expect(oma?.eid).toEqual(expect.any(String));
    expect(muut).toEqual([]);
  });

  test('toisen tietoja ei näe, olivat ne olemassa tai eivät', async () => {
    for (const oid of [HUOLTAJA, '1.2.246.562.24.44400000459'])
      expect(tulos(await venla('GET', omat(oid)))).toEqual([403, 'oppija.vieras']);
    expect(tulos(await venla('GET', omat('1.2.3')))).toEqual([400, 'pyynto.parametri']);
    const aapo = await oppijana(p, HUOLTAJA);
    expect(tulos(await aapo('GET', omat(VENLA)))).toEqual([403, 'oppija.vieras']);
    expect(tulos(await aapo('GET', omat(HUOLTAJA)))).toEqual([404, 'hoks.ei-loydy']);
  });

  test('toisen puolesta asioiva näkee hänen tietonsa, ei omiaan', async () => {
    const puolesta = await oppijana(p, HUOLTAJA, VENLA);
    expect(data<Suunnitelma[]>(await puolesta('GET', omat(VENLA))).length).toBe(1);
    expect((await puolesta('GET', omat(HUOLTAJA))).koodi).toBe('oppija.vieras');
  });

  test('poistettua ei näy', async () => {
    const oid = '1.2.246.562.24.44400000035';
    const opiskeluoikeus = await p.uusiOikeus({ oppija: oid });
    const { polku } = await p.luo({ 'oppija-oid': oid, 'opiskeluoikeus-oid': opiskeluoikeus });
    const oppija = await oppijana(p, oid);
    expect(data<Suunnitelma[]>(await oppija('GET', omat(oid))).length).toBe(1);
    const id = Number(polku.split('/').at(-1)) as never;
    const poistaja = {
      kayttajatunnus: 'poistaja',
      oid: '1.2.3',
      tyyppi: 'VIRKAILIJA' as const,
      oikeudet: [{ oikeus: 'HOKS_DELETE' as const, organisaatio: DEMO_OID.a1 }],
    };
    await p.palvelu.ehoks.poistaHoks.poista(id, poistaja);
    expect((await oppija('GET', omat(oid))).koodi).toBe('hoks.ei-loydy');
  });

  test('vain oppijan istunnolla', async () => {
    expect(tulos(await p.kutsu('GET', omat(VENLA), { tunnus: 'siirto-a' }))).toEqual([401, 'istunto.puuttuu']);
    const virkailija = await virkailijana(p, 'virkailija-a');
    expect(tulos(await virkailija('GET', omat(VENLA)))).toEqual([401, 'istunto.puuttuu']);
    expect(tulos(await venla('GET', `${VIRKAILIJA}/oppijat/${VENLA}/hoksit`))).toEqual([401, 'istunto.puuttuu']);
    expect(tulos(await venla('GET', omat(VENLA), undefined, { 'caller-id': '' }))).toEqual([
      401,
      'tunnistus.caller-id-puuttuu',
    ]);
  });
});

describe('kuka on käsitellyt tietojani', () => {
  interface Kasittely {
    readonly numero: number;
    readonly toimi: string;
    readonly tekija: string;
    readonly organisaatio?: { readonly oid: string; readonly nimi: object };
    readonly puolesta: boolean;
  }
  const lukijat = async (selain: Selain, haku = ''): Promise<Kasittely[]> =>
    data<Kasittely[]>(await selain('GET', `${OPPIJA}/nakymat/lukijat${haku}`));

  test('organisaatio kerrotaan, virkailijan nimeä ei; kielletystä yrityksestä ei mitään', async () => {
    const virkailija = await virkailijana(p, 'virkailija-a');
    expect((await virkailija('GET', `${VIRKAILIJA}/oppijat/${VENLA}/hoksit/${luotu.id}`)).tila).toBe(200);
    expect((await p.kutsu('GET', `${HOKS}/${luotu.id}`, { tunnus: 'siirto-b' })).tila).toBe(401);
    const vastaus = await venla('GET', `${OPPIJA}/nakymat/lukijat`);
    const [uusin] = data<Kasittely[]>(vastaus);
    expect(uusin).toEqual({
      numero: expect.any(Number),
      aika: expect.any(String),
      toimi: 'lue',
      tekija: 'VIRKAILIJA',
      organisaatio: { oid: DEMO_OID.a, nimi: expect.objectContaining({ fi: expect.any(String) }) },
      puolesta: false,
    });
    expect(data<Kasittely[]>(vastaus).at(-1)).toMatchObject({ toimi: 'luo', tekija: 'PALVELU' });
    for (const salattu of ['virkailija-a', 'siirto-', DEMO_OID.b, '127.0.0.1'])
      expect(vastaus.teksti).not.toContain(salattu);
  });

  test('puolesta asiointi näkyy', async () => {
    await (
      await oppijana(p, HUOLTAJA, VENLA)
    )('GET', omat(VENLA));
    const puolesta = (await lukijat(venla)).find((kasittely) => kasittely.puolesta && kasittely.toimi === 'lue');
    expect(puolesta).toMatchObject({ tekija: 'OPPIJA' });
    expect(puolesta).not.toHaveProperty('organisaatio');
  });

  test('toisen tietojen käsittely ei näy', async () => {
    const aapo = await oppijana(p, HUOLTAJA);
    const organisaatiot = (await lukijat(aapo)).flatMap(({ organisaatio }) => organisaatio ?? []);
    expect(organisaatiot).toEqual([]);
  });

  test('joukkoluku on kunkin sivulla olleen oppijan tietojen käsittelyä, eikä kerro muista', async () => {
    const sivu = await p.kutsu('GET', `${HOKS}/paged`);
    expect(sivu.tila).toBe(200);
    const vastaus = await venla('GET', `${OPPIJA}/nakymat/lukijat?enintaan=1`);
    expect(data<Kasittely[]>(vastaus)).toEqual([
      {
        numero: expect.any(Number),
        aika: expect.any(String),
        toimi: 'selaa',
        tekija: 'PALVELU',
        puolesta: false,
        organisaatio: expect.objectContaining({ oid: expect.any(String) }),
      },
    ]);
    const oph = await virkailijana(p, 'oph');
    expect(data<Kasittely[]>(await oph('GET', `${VIRKAILIJA}/auditloki?oppija-oid=${VENLA}`))).toContainEqual(
      expect.objectContaining({ toimi: 'selaa' }),
    );
    const aapo = await oppijana(p, HUOLTAJA);
    expect((await lukijat(aapo)).map(({ toimi }) => toimi)).not.toContain('selaa');
  });

  test('sivuittain uusimmasta, ja kelvoton sivu on 400', async () => {
    const [uusin, toinen] = await lukijat(venla);
    expect(uusin!.numero).toBeGreaterThan(toinen!.numero);
    expect(await lukijat(venla, `?enintaan=1&ennen=${uusin!.numero}`)).toEqual([toinen]);
    for (const haku of ['?enintaan=0', '?enintaan=1001', '?ennen=x'])
      expect((await venla('GET', `${OPPIJA}/nakymat/lukijat${haku}`)).koodi).toBe('pyynto.parametri');
  });
});
