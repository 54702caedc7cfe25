import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aikaleima } from '@ehoks/core';
import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { esimerkkiTunnus } from '@ehoks/testing';
import { data, evasteella, OPPIJA, oppijana, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Luotu, type Vastaus } from './palvelin.js';
import type { Objekti, Suunnitelma } from './suunnitelma.js';

/** What the tests read of the answers. */
interface JakoJson {
  readonly tunnus: string;
  readonly uri: string;
  readonly loppu: string;
  readonly jakaja: { readonly laji: string; readonly puolesta?: string };
  readonly saaja?: { readonly osoite: string };
  readonly katselut: { readonly maara: number };
}
interface Jaotnakyma {
  readonly jaot: readonly JakoJson[];
  readonly esitaytot: readonly (Objekti & { readonly kohde: Objekti })[];
}
interface OppijanJaotnakyma {
  readonly suunnitelmat: readonly { readonly jaot: readonly JakoJson[] }[];
}
interface JaettuJson {
  readonly oppija: { readonly nimi: string };
  readonly osa?: Objekti;
  readonly hankkimistapa?: Objekti;
  readonly naytto?: Objekti;
  readonly osiot?: Objekti;
}
interface JaetutJson {
  readonly jaot: readonly JaettuJson[];
}

const VENLA = '1.2.246.562.24.44400000019';
const HUOLTAJA = '1.2.246.562.24.44400000022';
const TYOPAIKKA = '/ehoks-oppija-backend/api/v1/tyopaikka';
const OONA = 'oona@mutteri.example';
const MANU = 'manu@mutteri.example';
const OLEMATON = '00000000-0000-4000-8000-00000000dead';

let p: Koepalvelin;
let kansio: string;
let luotu: Luotu;
let hoks: Suunnitelma;
let venla: Selain;
let huoltaja: Selain;
let toinenOppija: Selain;
let virkailija: Selain;

beforeAll(async () => {
  kansio = await mkdtemp(join(tmpdir(), 'ehoks-jaot-'));
  p = await kaynnista({ viestit: { kansio }, trustProxy: 1 });
  luotu = await p.luo();
  hoks = data<Suunnitelma>(await p.kutsu('GET', luotu.polku));
  [venla, huoltaja, toinenOppija, virkailija] = await Promise.all([
    oppijana(p, VENLA),
    oppijana(p, HUOLTAJA, VENLA),
    oppijana(p, HUOLTAJA),
    virkailijana(p, 'virkailija-a'),
  ]);
});
afterAll(async () => {
  await p.sulje();
  await rm(kansio, { recursive: true, force: true });
});

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const jaotPolku = (id = luotu.id): string => `${VIRKAILIJA}/nakymat/jaot/${id}`;
const OMAT = `${OPPIJA}/nakymat/jaot`;
const LINKIT = `${OPPIJA}/jaot/jakolinkit`;

/** Module-ids of the workplace period and the demonstration that the test plan has. */
function kohteet(suunnitelma: Suunnitelma = hoks) {
  const osat = suunnitelma['hankittavat-ammat-tutkinnon-osat'];
  const osa = osat.find((ehdokas) =>
    ehdokas['osaamisen-hankkimistavat']?.some((tapa) => 'tyopaikalla-jarjestettava-koulutus' in tapa),
  );
  const tapa = osa?.['osaamisen-hankkimistavat'].find((ehdokas) => 'tyopaikalla-jarjestettava-koulutus' in ehdokas);
  return {
    osa: osa?.['module-id'] ?? '',
    jakso: { laji: 'osaamisenHankkimistapa', 'module-id': tapa?.['module-id'] ?? '' },
    naytto: { laji: 'osaamisenOsoittaminen', 'module-id': osa?.['osaamisen-osoittaminen'][0]?.['module-id'] ?? '' },
  };
}

const OHJAAJA = { nimi: 'Oona Ohjaaja', rooli: 'tyopaikkaohjaaja', kanava: 'sahkoposti', osoite: OONA, kieli: 'fi' };
const ARVIOIJA = { nimi: 'Manu Mestari', rooli: 'arvioija', kanava: 'sahkoposti', osoite: MANU, kieli: 'sv' };
const pyynto = (muutokset: Objekti = {}): Objekti => ({
  kohde: kohteet().jakso,
  saaja: OHJAAJA,
  alku: '2026-01-15',
  loppu: '2026-03-27',
  ...muutokset,
});
const jaa = async (muutokset: Objekti = {}): Promise<JakoJson> => {
  const vastaus = await virkailija('POST', jaotPolku(), pyynto(muutokset));
  if (vastaus.tila !== 200) throw new Error(vastaus.teksti);
  return data<JakoJson>(vastaus);
};
const jaaOppijana = async (muutokset: Objekti = {}): Promise<JakoJson> => {
  const vastaus = await venla('POST', OMAT, pyynto({ 'hoks-eid': hoks.eid, ...muutokset }));
  if (vastaus.tila !== 200) throw new Error(vastaus.teksti);
  return data<JakoJson>(vastaus);
};

interface Kirje {
  readonly vastaanottaja: { readonly osoite: string };
  readonly viesti: { readonly laji: string; readonly koodi?: string; readonly uri?: string };
  readonly aihe: string;
  readonly teksti: string;
}
const kirjeet = async (): Promise<Kirje[]> => {
  const nimet = (await readdir(kansio)).sort();
  return Promise.all(nimet.map(async (nimi) => JSON.parse(await readFile(join(kansio, nimi), 'utf8')) as Kirje));
};
/** Calls of somebody with a link and no session; each from a place of its own unless told otherwise. */
let paikkoja = 0;
const avoin = (metodi: string, polku: string, runko?: unknown, lahde = `192.0.2.${++paikkoja}`, cookie?: string) =>
  p.kutsu(metodi, TYOPAIKKA + polku, {
    tunnus: null,
    otsakkeet: { 'x-forwarded-for': lahde, ...(cookie !== undefined && { cookie }) },
    ...(runko !== undefined && { runko }),
  });
const pyydettyKoodi = async (tunnus: string, lahde?: string): Promise<{ koodi: string; evaste: string }> => {
  const vastaus = await avoin('POST', `/linkit/${tunnus}/koodi`, undefined, lahde);
  if (vastaus.tila !== 200) throw new Error(vastaus.teksti);
  const [evaste = ''] = vastaus.otsakkeet.getSetCookie();
  return { koodi: (await kirjeet()).at(-1)?.viesti.koodi ?? '', evaste: evaste.split(';')[0] ?? '' };
};
/** As somebody who asks in one browser and writes the code in another. */
const koodi = async (tunnus: string): Promise<string> => (await pyydettyKoodi(tunnus)).koodi;
const avaa = async (tunnus: string): Promise<Selain> => {
  const vastaus = await avoin('POST', `/linkit/${tunnus}/istunto`, { koodi: await koodi(tunnus) });
  const [evaste = ''] = vastaus.otsakkeet.getSetCookie();
  return evasteella(p, evaste.split(';')[0] ?? '');
};

test('virkailija jakaa jakson ohjaajalle, joka avaa sen koodilla ja näkee täsmälleen sen', async () => {
  const nakyma = data<Jaotnakyma>(await virkailija('GET', jaotPolku()));
  const ehdotus = nakyma.esitaytot.find(
    ({ kohde }) => 'module-id' in kohde && kohde['module-id'] === kohteet().jakso['module-id'],
  );
  expect(ehdotus).toMatchObject({
    alku: '2026-01-19',
    loppu: '2026-03-27',
    saajat: [{ nimi: 'Oona Ohjaaja', rooli: 'tyopaikkaohjaaja', sahkoposti: OONA }],
  });

  const jako = await jaa();
  expect(jako).toMatchObject({ tila: 'voimassa', jakaja: { laji: 'virkailija' }, toimet: ['lyhenna', 'peru'] });
  const kirje = (await kirjeet()).at(-1);
  expect([kirje?.vastaanottaja.osoite, kirje?.viesti.uri]).toEqual([OONA, jako.uri]);
  expect(kirje?.teksti).not.toMatch(/Venla|Esimerkki/);

  const tila = await avoin('GET', `/linkit/${jako.tunnus}`);
  expect(data(tila)).toEqual({ osoite: 'o•••@m•••.example', kanava: 'sahkoposti', kieli: 'fi', istunto: false });
  expect([tila.otsakkeet.get('cache-control'), tila.otsakkeet.get('x-robots-tag')]).toEqual([
    'no-store',
    'noindex, nofollow',
  ]);

  const ohjaaja = await avaa(jako.tunnus);
  expect(data<{ istunto: boolean }>(await ohjaaja('GET', `${TYOPAIKKA}/linkit/${jako.tunnus}`)).istunto).toBe(true);
  const vastaus = await ohjaaja('GET', `${TYOPAIKKA}/jaot/${jako.tunnus}`);
  const nahty = data<JaettuJson>(vastaus);
  expect(nahty.oppija.nimi).toMatch(/Venla/);
  expect(nahty.hankkimistapa).toMatchObject({
    'tyopaikalla-jarjestettava-koulutus': { 'tyopaikan-nimi': 'Korjaamo Mutteri' },
  });
  expect(Object.keys(nahty)).not.toEqual(expect.arrayContaining(['naytto']));
  for (const salattu of [
    hoks.eid,
    VENLA,
    luotu.opiskeluoikeus,
    'Nostolaite on toinen.',
    'Manu Mestari',
    String(hoks['sahkoposti']),
    OONA,
    '123 4567',
  ])
    expect(vastaus.teksti).not.toContain(salattu);

  const [jaettu] = data<Jaotnakyma>(await virkailija('GET', jaotPolku())).jaot.filter(
    ({ tunnus }) => tunnus === jako.tunnus,
  );
  expect(jaettu?.katselut.maara).toBe(1);
  const lukijat = data<{ tekija: string; toimi: string }[]>(await venla('GET', `${OPPIJA}/nakymat/lukijat`));
  expect(lukijat.map(({ tekija, toimi }) => `${tekija} ${toimi}`)).toEqual(
    expect.arrayContaining(['TYOPAIKKA katso-jakoa', 'VIRKAILIJA jaa']),
  );
});

test('väärä koodi, viisi yritystä, vanha koodi ja koodien määrä', async () => {
  const { tunnus } = await jaa();
  const istunto = (numerot: string) => avoin('POST', `/linkit/${tunnus}/istunto`, { koodi: numerot });
  const oikea = await koodi(tunnus);
  const vaara = oikea === '000000' ? '111111' : '000000';
  for (let i = 0; i < 5; i += 1) expect(tulos(await istunto(vaara))).toEqual([401, 'jako.koodi-ei-kelpaa']);
  expect(tulos(await istunto(oikea))).toEqual([401, 'jako.koodi-ei-kelpaa']);
  const paikka = `192.0.2.${++paikkoja}`;
  const pyydetty = async () => (await pyydettyKoodi(tunnus, paikka)).koodi;
  const [toinen, kolmas, neljas] = [await pyydetty(), await pyydetty(), await pyydetty()];
  if (toinen !== neljas && kolmas !== neljas) expect((await istunto(kolmas)).tila).toBe(401);
  expect((await istunto(neljas)).tila).toBe(200);
  expect((await istunto(neljas)).tila).toBe(401);
  const viides = await avoin('POST', `/linkit/${tunnus}/koodi`, undefined, paikka);
  expect(tulos(viides)).toEqual([429, 'jako.koodeja-liikaa']);
  expect(Number(viides.otsakkeet.get('retry-after'))).toBeGreaterThan(0);
  for (const kelvoton of ['12345', '1234567', 'abcdef', 123456])
    expect((await avoin('POST', `/linkit/${tunnus}/istunto`, { koodi: kelvoton })).tila).toBe(400);
});

test('linkin toinen haltija ei vie saajalta koodeja eikä yrityksiä', async () => {
  const { tunnus } = await jaa();
  const [saajan, toisen] = ['203.0.113.1', '203.0.113.2'];
  const { koodi: oma, evaste } = await pyydettyKoodi(tunnus, saajan);
  const istunto = (numerot: string, lahde: string, cookie?: string) =>
    avoin('POST', `/linkit/${tunnus}/istunto`, { koodi: numerot }, lahde, cookie);
  const vaara = oma === '000000' ? '111111' : '000000';
  for (let i = 0; i < 6; i += 1) expect((await istunto(vaara, toisen)).tila).toBe(401);
  for (let i = 0; i < 3; i += 1) await pyydettyKoodi(tunnus, toisen);
  const liikaa = await avoin('POST', `/linkit/${tunnus}/koodi`, undefined, toisen);
  expect(tulos(liikaa)).toEqual([429, 'jako.koodeja-liikaa']);
  expect((await istunto(vaara, saajan, evaste)).tila).toBe(401);
  expect((await istunto(oma, saajan)).tila).toBe(401);
  const avattu = await istunto(oma, saajan, evaste);
  expect(avattu.tila).toBe(200);
  await pyydettyKoodi(tunnus, saajan);
});

test('linkki kestää suunnitelman päivityksen ja näyttää uuden; poistunut kohde ja poistettu suunnitelma ovat 410', async () => {
  const oma = await p.luo();
  const suunnitelma = data<Suunnitelma>(await p.kutsu('GET', oma.polku));
  const { jakso } = kohteet(suunnitelma);
  const { tunnus } = data<JakoJson>(await virkailija('POST', jaotPolku(oma.id), pyynto({ kohde: jakso })));
  const korvaa = async (muuta: (osa: Objekti) => Objekti) => {
    const nyt = data<Suunnitelma>(await p.kutsu('GET', oma.polku));
    const osat = nyt['hankittavat-ammat-tutkinnon-osat'].map(muuta);
    const vastaus = await p.kutsu('PUT', oma.polku, { runko: { ...nyt, 'hankittavat-ammat-tutkinnon-osat': osat } });
    expect(vastaus.tila).toBe(204);
  };
  const ohjaaja = await avaa(tunnus);
  await korvaa((osa) => ({
    ...osa,
    'osaamisen-hankkimistavat': (osa['osaamisen-hankkimistavat'] as Objekti[]).map((tapa) =>
      tapa['module-id'] === jakso['module-id'] ? { ...tapa, 'ajanjakson-tarkenne': 'Uusi tarkenne' } : tapa,
    ),
  }));
  const nahty = data<JaettuJson>(await ohjaaja('GET', `${TYOPAIKKA}/jaot/${tunnus}`));
  expect(nahty.hankkimistapa?.['ajanjakson-tarkenne']).toBe('Uusi tarkenne');
  await korvaa((osa) => ({
    ...osa,
    'osaamisen-hankkimistavat': (osa['osaamisen-hankkimistavat'] as Objekti[]).filter(
      (tapa) => tapa['module-id'] !== jakso['module-id'],
    ),
  }));
  expect(tulos(await ohjaaja('GET', `${TYOPAIKKA}/jaot/${tunnus}`))).toEqual([410, 'jako.kohde-poistunut']);
  expect(tulos(await avoin('GET', `/linkit/${tunnus}`))).toEqual([410, 'jako.kohde-poistunut']);
  const poistaja = {
    kayttajatunnus: 'poistaja',
    oid: '1.2.3',
    tyyppi: 'VIRKAILIJA' as const,
    oikeudet: [{ oikeus: 'HOKS_DELETE' as const, organisaatio: DEMO_OID.a1 }],
  };
  await p.palvelu.ehoks.poistaHoks.poista(oma.id as never, poistaja);
  expect(tulos(await avoin('GET', `/linkit/${tunnus}`))).toEqual([410, 'jako.suunnitelma-poistettu']);
});

test('lyhennetty ja peruttu; tuleva on 423, tuntematon 404 ja muu kuin tunnus 400', async () => {
  const jako = await jaa();
  const polku = `${jaotPolku()}/${jako.tunnus}`;
  expect(data<JakoJson>(await virkailija('PATCH', polku, { loppu: '2026-02-01' })).loppu).toBe('2026-02-01');
  expect(tulos(await virkailija('PATCH', polku, { loppu: '2026-03-01' }))).toEqual([400, 'jako.ei-lyhenna']);
  const ohjaaja = await avaa(jako.tunnus);
  expect((await virkailija('DELETE', polku)).tila).toBe(204);
  expect(tulos(await virkailija('DELETE', polku))).toEqual([410, 'jako.peruttu']);
  expect(tulos(await ohjaaja('GET', `${TYOPAIKKA}/jaot/${jako.tunnus}`))).toEqual([410, 'jako.peruttu']);
  expect(tulos(await avoin('POST', `/linkit/${jako.tunnus}/koodi`))).toEqual([410, 'jako.peruttu']);
  const { tunnus } = await jaa({ alku: '2026-02-01' });
  expect(tulos(await avoin('GET', `/linkit/${tunnus}`))).toEqual([423, 'jako.ei-viela']);
  expect(tulos(await avoin('GET', `/linkit/${OLEMATON}`))).toEqual([404, 'jako.ei-loydy']);
  expect(tulos(await avoin('GET', '/linkit/abc'))).toEqual([400, 'pyynto.parametri']);
});

test('virkailija ei jaa laajemmin, muulle kuin nimetylle eikä toiseen osoitteeseen; arvioijan osoitteen hän antaa', async () => {
  for (const [muutokset, odotettu] of [
    [{ kohde: { laji: 'suunnitelma' } }, [403, 'jako.vain-oppijan']],
    [{ kohde: { laji: 'osiot', osiot: ['tavoite'] } }, [403, 'jako.vain-oppijan']],
    [{ kohde: { laji: 'osaamisenHankkimistapa', 'module-id': OLEMATON } }, [404, 'jako.kohdetta-ei-ole']],
    [{ saaja: { ...OHJAAJA, nimi: 'Ville Vieras' } }, [400, 'jako.saaja-ei-nimetty']],
    [{ saaja: { ...OHJAAJA, osoite: 'muu@example.invalid' } }, [400, 'jako.osoite-suunnitelmassa']],
    [{ loppu: '2026-01-14', alku: '2026-01-10' }, [400, 'jako.loppu-mennyt']],
    [{ loppu: '2026-06-28' }, [400, 'jako.kohteen-jalkeen']],
    [{ saaja: { ...OHJAAJA, osoite: 'ei osoite' } }, [400, 'pyynto.parametri']],
    [{ saaja: { ...OHJAAJA, kanava: 'puhelin', osoite: '-- -- --' } }, [400, 'pyynto.parametri']],
    [{ saaja: { ...OHJAAJA, nimi: '\u200B' } }, [400, 'pyynto.parametri']],
    [{ ylimaarainen: 1 }, [400, 'pyynto.parametri']],
  ] as const)
    expect([muutokset, tulos(await virkailija('POST', jaotPolku(), pyynto(muutokset)))]).toEqual([muutokset, odotettu]);
  const jako = await jaa({ kohde: kohteet().naytto, saaja: ARVIOIJA, loppu: '2026-03-06' });
  const kirje = (await kirjeet()).at(-1);
  expect([jako.saaja?.osoite, kirje?.aihe]).toEqual([MANU, expect.stringContaining('ePUK')]);
  const arvioija = await avaa(jako.tunnus);
  const nahty = data<JaettuJson>(await arvioija('GET', `${TYOPAIKKA}/jaot/${jako.tunnus}`));
  expect(nahty.naytto).toMatchObject({ 'sisallon-kuvaus': expect.any(Array) });
  expect(nahty.naytto).not.toHaveProperty('vaatimuksista-tai-tavoitteista-poikkeaminen');
});

test('oppija jakaa valitut osiot kenelle tahansa; suostumus jää lokiin', async () => {
  const saaja = {
    nimi: 'Uusi Oppilaitos',
    rooli: 'muu',
    kanava: 'sahkoposti',
    osoite: 'haku@example.invalid',
    kieli: 'en',
  };
  const kohde = { laji: 'osiot', osiot: ['tavoite', 'hankittava-osaaminen'] };
  const jako = await jaaOppijana({ kohde, saaja, loppu: '2026-12-31' });
  const nahty = await (await avaa(jako.tunnus))('GET', `${TYOPAIKKA}/jaot/${jako.tunnus}`);
  expect(Object.keys(data<JaettuJson>(nahty).osiot ?? {})).toEqual(
    expect.arrayContaining(['ensikertainen-hyvaksyminen', 'hankittavat-ammat-tutkinnon-osat']),
  );
  expect(nahty.teksti).not.toMatch(/aiemmin-hankitut|oona@mutteri|oppimisen-tuki/);
  const oma = data<OppijanJaotnakyma>(await venla('GET', OMAT));
  expect(oma.suunnitelmat.flatMap(({ jaot }) => jaot).map(({ tunnus }) => tunnus)).toContain(jako.tunnus);
  expect((await virkailija('GET', jaotPolku())).teksti).not.toContain(jako.tunnus);
  const loki = await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000);
  const suostumus = loki.find(({ toimi, kohde: koskien }) => toimi === 'jaa' && koskien.jako === jako.tunnus);
  expect(suostumus?.muutokset?.map(({ polku }) => polku)).toEqual(['kohde', 'saaja', 'alku', 'loppu']);
});

test('nykyisen palvelun rajapinta toimii omistajalle, ja vain hänelle', async () => {
  const { osa, jakso } = kohteet();
  const luonti = {
    'tutkinnonosa-module-uuid': osa,
    'tutkinnonosa-tyyppi': 'HankittavaAmmatillinenTutkinnonOsa',
    'shared-module-uuid': jakso['module-id'],
    'shared-module-tyyppi': 'osaamisenhankkiminen',
    'voimassaolo-alku': '2026-01-15',
    'voimassaolo-loppu': '2026-03-27',
    'hoks-eid': hoks.eid,
  };
  const vastaus = await venla('POST', LINKIT, luonti);
  const { uuid } = vastaus.runko.meta as unknown as { uuid: string };
  expect([vastaus.tila, vastaus.runko.data.uri]).toEqual([200, p.kerrottu(`${LINKIT}/${uuid}`)]);
  const linkki = data(await venla('GET', `${LINKIT}/${uuid}`));
  expect(linkki).toMatchObject({
    'oppija-oid': VENLA,
    'voimassaolo-loppu': '2026-03-27',
    'osaamisen-osoittaminen': null,
    'osaamisen-hankkimistapa': { 'module-id': jakso['module-id'] },
    'tutkinnonosa-tyyppi': 'HankittavaAmmatillinenTutkinnonOsa',
    tutkinnonosa: { 'module-id': osa },
  });
  const moduuli = `${OPPIJA}/jaot/moduulit/${jakso['module-id']}`;
  expect(data<Objekti[]>(await venla('GET', moduuli))).toContainEqual({
    'share-id': uuid,
    'voimassaolo-alku': '2026-01-15',
    'voimassaolo-loppu': '2026-03-27',
  });
  expect(data(await toinenOppija('GET', moduuli))).toEqual([]);
  for (const metodi of ['GET', 'DELETE']) {
    expect(tulos(await toinenOppija(metodi, `${LINKIT}/${uuid}`))).toEqual([404, 'jako.ei-loydy']);
    expect(tulos(await venla(metodi, `${LINKIT}/${OLEMATON}`))).toEqual([404, 'jako.ei-loydy']);
    expect(tulos(await venla(metodi, `${LINKIT}/x`))).toEqual([400, 'pyynto.parametri']);
  }
  expect(tulos(await toinenOppija('POST', LINKIT, luonti))).toEqual([404, 'hoks.ei-loydy']);
  expect(tulos(await venla('POST', LINKIT, { ...luonti, 'hoks-eid': OLEMATON }))).toEqual([404, 'hoks.ei-loydy']);
  expect(tulos(await venla('POST', LINKIT, { ...luonti, 'shared-module-uuid': OLEMATON }))).toEqual([
    404,
    'jako.kohdetta-ei-ole',
  ]);
  expect(tulos(await venla('POST', LINKIT, { ...luonti, 'voimassaolo-loppu': '2026-01-01' }))).toEqual([
    400,
    'jako.loppu-ennen-alkua',
  ]);
  expect((await venla('DELETE', `${LINKIT}/${uuid}`)).tila).toBe(200);
  expect(tulos(await venla('GET', `${LINKIT}/${uuid}`))).toEqual([410, 'jako.peruttu']);
});

test('kukaan ei näe eikä muuta jakoa, jota taulukko ei hänelle anna: kaikki parit', async () => {
  const paakayttaja = await virkailijana(p, 'paakayttaja-a');
  const oph = await virkailijana(p, 'oph');
  const vastuu = await virkailijana(p, 'vastuu-a');
  // An official of another provider, with the same role.
  const { tunnukset, salasanatiivistin } = p.palvelu.ehoks.omatTunnukset!;
  await tunnukset.lisaa(
    esimerkkiTunnus({
      kayttajatunnus: 'jakaja-b',
      tyyppi: 'VIRKAILIJA',
      roolit: [{ rooli: 'ehoks-kayttaja', organisaatio: DEMO_OID.b }],
      salasanatiiviste: await salasanatiivistin.tiivista(DEMO_SALASANA),
      luotu: aikaleima('2025-08-03T09:00:00.000Z'),
    }),
  );
  const toisen = await virkailijana(p, 'jakaja-b');
  const virkailijan = await jaa({ kohde: kohteet().naytto, saaja: ARVIOIJA, loppu: '2026-03-06' });
  const oppijan = await jaaOppijana({ saaja: { ...OHJAAJA, osoite: 'toinen@example.invalid' } });
  const laaja = pyynto({ 'hoks-eid': hoks.eid, kohde: { laji: 'suunnitelma' } });
  expect(tulos(await huoltaja('POST', OMAT, laaja))).toEqual([403, 'jako.vain-oppijan']);
  expect(data(await huoltaja('GET', OMAT))['osiot']).toEqual([]);
  const puolesta = data<JakoJson>(await huoltaja('POST', OMAT, pyynto({ 'hoks-eid': hoks.eid })));
  expect(puolesta.jakaja.laji).toBe('oppija');
  expect(puolesta.jakaja.puolesta).toEqual(expect.any(String));
  const [arvioija, muu] = [await avaa(virkailijan.tunnus), await avaa(oppijan.tunnus)];

  const nakee = async (vastaus: Vastaus, jako: JakoJson) =>
    vastaus.tila === 200 && vastaus.teksti.includes(jako.tunnus);
  const kaikki = [virkailijan, oppijan, puolesta];
  const odotukset: readonly (readonly [string, Selain, string, readonly boolean[]])[] = [
    ['oppija', venla, OMAT, [true, true, true]],
    ['huoltaja', huoltaja, OMAT, [true, true, true]],
    ['toinen oppija', toinenOppija, OMAT, [false, false, false]],
    ['jakava virkailija', virkailija, jaotPolku(), [true, false, false]],
    ['pääkäyttäjä', paakayttaja, jaotPolku(), [true, false, false]],
    ['vastuukäyttäjä', vastuu, jaotPolku(), [false, false, false]],
    ['Opetushallitus', oph, jaotPolku(), [false, false, false]],
    ['toisen järjestäjän virkailija', toisen, jaotPolku(), [false, false, false]],
    ['oppija virkailijan sivulla', venla, jaotPolku(), [false, false, false]],
    ['virkailija oppijan sivulla', virkailija, OMAT, [false, false, false]],
    ['arvioija', arvioija, `${TYOPAIKKA}/jaot`, [true, false, false]],
    ['toinen saaja', muu, `${TYOPAIKKA}/jaot`, [false, true, false]],
    ['oppija työpaikan sivulla', venla, `${TYOPAIKKA}/jaot`, [false, false, false]],
    ['arvioija oppijan sivulla', arvioija, OMAT, [false, false, false]],
  ];
  for (const [kuka, selain, polku, odotetut] of odotukset) {
    const vastaus = await selain('GET', polku);
    const nahdyt = await Promise.all(kaikki.map((jako) => nakee(vastaus, jako)));
    expect([kuka, nahdyt]).toEqual([kuka, odotetut]);
  }
  expect((await p.kutsu('GET', jaotPolku(), { tunnus: 'siirto-a' })).tila).toBe(401);
  // As in the log of readers: the learner is told that the school shared, not which official.
  for (const selain of [venla, huoltaja]) expect((await selain('GET', OMAT)).teksti).not.toContain('virkailija-a');
  expect((await virkailija('GET', jaotPolku())).teksti).toContain('virkailija-a');

  for (const [selain, oma] of [
    [arvioija, virkailijan],
    [muu, oppijan],
  ] as const)
    for (const jako of kaikki.filter((ehdokas) => ehdokas !== oma))
      expect(tulos(await selain('GET', `${TYOPAIKKA}/jaot/${jako.tunnus}`))).toEqual([404, 'jako.ei-loydy']);
  for (const selain of [vastuu, oph, toisen])
    expect(tulos(await selain('POST', jaotPolku(), pyynto()))).toEqual([403, 'oikeus.kielletty']);
  expect(tulos(await toinenOppija('POST', OMAT, pyynto({ 'hoks-eid': hoks.eid })))).toEqual([404, 'hoks.ei-loydy']);
  expect(data<JaetutJson>(await arvioija('GET', `${TYOPAIKKA}/jaot`)).jaot.every(({ osa }) => osa !== undefined)).toBe(
    true,
  );

  expect(tulos(await toinenOppija('DELETE', `${OMAT}/${oppijan.tunnus}`))).toEqual([404, 'jako.ei-loydy']);
  expect(tulos(await venla('DELETE', `${OMAT}/${virkailijan.tunnus}`))).toEqual([403, 'oikeus.kielletty']);
  expect(tulos(await huoltaja('DELETE', `${OMAT}/${virkailijan.tunnus}`))).toEqual([403, 'oikeus.kielletty']);
  expect(tulos(await virkailija('DELETE', `${jaotPolku()}/${oppijan.tunnus}`))).toEqual([404, 'jako.ei-loydy']);
  for (const selain of [vastuu, oph, toisen])
    expect(tulos(await selain('DELETE', `${jaotPolku()}/${virkailijan.tunnus}`))).toEqual([403, 'oikeus.kielletty']);
  expect((await venla('DELETE', `${OMAT}/${puolesta.tunnus}`)).tila).toBe(204);
  expect((await huoltaja('DELETE', `${OMAT}/${oppijan.tunnus}`)).tila).toBe(204);
  expect((await paakayttaja('DELETE', `${jaotPolku()}/${virkailijan.tunnus}`)).tila).toBe(204);
});

test('oppija ei voi täyttää toisen postilaatikkoa tekemällä ja perumalla jakoja; linkin voi yhä toimittaa itse', async () => {
  const { oid, oppija } = p.demoOikeus('tavallinen', 2);
  const oma = await p.luo({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': oid });
  const suunnitelma = data<Suunnitelma>(await p.kutsu('GET', oma.polku));
  const iida = await oppijana(p, oppija);
  const uhri = 'uhri@example.invalid';
  const jaaUhrille = (laheta: boolean) =>
    iida('POST', OMAT, {
      ...pyynto({ kohde: kohteet(suunnitelma).jakso, saaja: { ...OHJAAJA, osoite: uhri }, laheta }),
      'hoks-eid': suunnitelma.eid,
    });
  const tulokset: Vastaus[] = [];
  for (let i = 0; i < 25; i += 1) {
    const vastaus = await jaaUhrille(true);
    tulokset.push(vastaus);
    if (vastaus.tila === 200) await iida('DELETE', `${OMAT}/${data<JakoJson>(vastaus).tunnus}`);
  }
  const liika = tulokset.at(-1)!;
  expect(tulos(liika)).toEqual([429, 'jako.lahetyksia-liikaa']);
  expect(Number(liika.otsakkeet.get('retry-after'))).toBeGreaterThan(0);
  expect((await kirjeet()).filter(({ vastaanottaja }) => vastaanottaja.osoite === uhri)).toHaveLength(20);
  expect((await jaaUhrille(false)).tila).toBe(200);
});

test('istunto päättyy uloskirjautumiseen; ilman istuntoa 401', async () => {
  const ohjaaja = await avaa((await jaa()).tunnus);
  expect(data(await ohjaaja('GET', `${TYOPAIKKA}/istunto`))).toEqual({
    nimi: 'Oona Ohjaaja',
    osoite: OONA,
    kanava: 'sahkoposti',
  });
  expect((await ohjaaja('DELETE', `${TYOPAIKKA}/istunto`)).tila).toBe(200);
  expect(tulos(await ohjaaja('GET', `${TYOPAIKKA}/jaot`))).toEqual([401, 'istunto.puuttuu']);
});

test('samasta paikasta tulevia avauksia rajoitetaan, oli linkkejä tai ei', async () => {
  const tilat: number[] = [];
  for (let i = 0; i < 31; i += 1)
    tilat.push((await avoin('GET', `/linkit/${OLEMATON}`, undefined, '198.51.100.1')).tila);
  expect(tilat).toEqual([...Array<number>(30).fill(404), 429]);
});

test('viesti, joka ei lähde, on 503, eikä jakoa tai koodia ole', async () => {
  const rikki = await kaynnista({ viestit: { smtpUrl: 'smtp://127.0.0.1:1' } });
  try {
    const { id, polku } = await rikki.luo();
    const { jakso } = kohteet(data<Suunnitelma>(await rikki.kutsu('GET', polku)));
    const selain = await virkailijana(rikki, 'virkailija-a');
    expect(tulos(await selain('POST', jaotPolku(id), pyynto({ kohde: jakso })))).toEqual([503, 'viesti.ei-lahde']);
    expect(data<Jaotnakyma>(await selain('GET', jaotPolku(id))).jaot).toEqual([]);
    const ilman = data<JakoJson>(await selain('POST', jaotPolku(id), pyynto({ kohde: jakso, laheta: false })));
    const koodi503 = () => rikki.kutsu('POST', `${TYOPAIKKA}/linkit/${ilman.tunnus}/koodi`, { tunnus: null });
    // More than an hour's codes: none of them was made.
    for (let i = 0; i < 4; i += 1) expect(tulos(await koodi503())).toEqual([503, 'viesti.ei-lahde']);
  } finally {
    await rikki.sulje();
  }
});
