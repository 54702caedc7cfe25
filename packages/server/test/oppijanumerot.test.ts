import { onOppijaOid } from '@ehoks/core';
import { DEMO_OID } from '@ehoks/simulator';
import { esimerkkiOppijaOid } from '@ehoks/testing';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { data, uusiVirkailija, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, HOKS, type Koepalvelin, type Kutsuasetukset, type Vastaus } from './palvelin.js';
import { suppeaSuunnitelma, type Objekti } from './suunnitelma.js';

const ONR = '/oppijanumerorekisteri-service';
const N = `${VIRKAILIJA}/nakymat/oppijanumerot`;

/** People of the simulator's population register. */
const TUISKU = { hetu: '120307A923R', etunimet: 'Tuisku Ilona', kutsumanimi: 'Tuisku', sukunimi: 'Uusiniemi' };
const KALLE = { hetu: '230505A924Y', etunimet: 'Kalle Johannes', kutsumanimi: 'Kalle', sukunimi: 'Uusimalli' };
const LUMI = { hetu: '110208B927N', etunimet: 'Lumi Onerva', kutsumanimi: 'Lumi', sukunimi: 'Avioinen' };
/** As her school knows her. */
const LUMI_VANHALLA_NIMELLA = { ...LUMI, sukunimi: 'Tyttönen' };
const HETUT = [TUISKU.hetu, KALLE.hetu, LUMI.hetu];
const SUOMI = { kansalaisuus: [{ koodi: '246' }] };

let passeja = 0;
/** A foreigner whom nobody has brought before. */
const hetuton = (muutokset: Objekti = {}): Objekti => ({
  passinumero: `XA${(passeja += 1)}`,
  etunimet: 'Omar Ali',
  kutsumanimi: 'Omar',
  sukunimi: 'Malli',
  syntymaaika: '1999-03-02',
  kansalaisuus: [{ koodi: '368' }],
  ...muutokset,
});

interface Perustiedot {
  readonly id: number;
  readonly kasiteltavia: number;
  readonly kasiteltyja: number;
  readonly kasitelty: boolean;
}
interface TuotuHenkilo {
  readonly oid: string;
  readonly oppijanumero: string | null;
  readonly hetu: string | null;
  readonly passivoitu: boolean;
  readonly linked: readonly string[];
}
interface TuotuRivi {
  readonly tunniste: string | null;
  readonly henkilo?: TuotuHenkilo;
  readonly conflict?: true;
  readonly virheet?: readonly { readonly koodi: string; readonly kentta?: string; readonly ohje: string }[];
}
interface Henkilo {
  readonly oid: string;
  readonly hetu?: string;
  readonly tila: string;
  readonly ohje: string;
  readonly oppijanumero?: string;
  readonly paanumero?: string;
  readonly yksilointi?: string;
  readonly versio: number;
  readonly kasittelija?: string;
  readonly toimet: readonly string[];
  readonly tuonnit: readonly { readonly id: number; readonly kasittelija: string }[];
}
interface Raportti {
  readonly yhteenveto: Readonly<Record<string, number>>;
  readonly henkilot: readonly Henkilo[];
}

const runko = <T>({ runko: luettu }: Vastaus): T => luettu as unknown as T;

let p: Koepalvelin;
let kansio: string;
let loki = '';
let virkailija: Selain;
let vieras: Selain;
let oph: Selain;
beforeAll(async () => {
  kansio = await mkdtemp(join(tmpdir(), 'ehoks-tuonti-'));
  p = await kaynnista({ viestit: { kansio } }, pino({}, { write: (rivi: string) => (loki += rivi) }));
  virkailija = await virkailijana(p, 'oppijanumero-a');
  oph = await virkailijana(p, 'oph');
  await oph('POST', `${VIRKAILIJA}/tunnukset`, {
    kayttajatunnus: 'vastuu-b',
    nimi: 'Vastuu B',
    rooli: 'vastuukayttaja',
    organisaatio: DEMO_OID.b,
  });
  const vastuuB = await uusiVirkailija(p, oph, {
    kayttajatunnus: 'vastuu-b2',
    rooli: 'vastuukayttaja',
    organisaatio: DEMO_OID.b,
  });
  vieras = await uusiVirkailija(p, vastuuB, {
    kayttajatunnus: 'oppijanumero-b',
    rooli: 'oppijanumeropalvelun-paakayttaja',
    organisaatio: DEMO_OID.b,
  });
});
afterAll(async () => {
  await p.sulje();
  await rm(kansio, { recursive: true });
});

const tuo = (henkilot: readonly unknown[], lisat: Objekti = {}, asetukset: Kutsuasetukset = {}): Promise<Vastaus> =>
  p.kutsu('PUT', `${ONR}/oppija`, { runko: { henkilot, ...lisat }, ...asetukset });

/** Waits until every row has been handled and everybody who can be tried has been. */
async function valmis(id: number, tunnus = 'siirto-a'): Promise<void> {
  for (;;) {
    const { maarat } = (await p.palvelu.ehoks.omatOppijanumerot!.lueTuontiraporttia.tuonti(id, await kayttaja(tunnus)))
      .tuonti;
    if (maarat.keskeneraiset === 0) return;
    await new Promise((jatka) => setTimeout(jatka, 20));
  }
}
async function kayttaja(tunnus: string) {
  const nykyinen = await p.palvelu.ehoks.tunnistautuminen.nykyinen(tunnus);
  if (nykyinen === undefined || nykyinen === 'vain-tiketista') throw new Error(tunnus);
  return nykyinen;
}

async function rivit(id: number, tunnus = 'siirto-a'): Promise<readonly TuotuRivi[]> {
  await valmis(id, tunnus);
  return runko<{ henkilot: readonly TuotuRivi[] }>(await p.kutsu('GET', `${ONR}/oppija/tuonti=${id}`, { tunnus }))
    .henkilot;
}
async function tuoYksi(henkilo: Objekti, tunnus = 'siirto-a'): Promise<TuotuHenkilo> {
  const { id } = runko<Perustiedot>(await tuo([{ henkilo }], {}, { tunnus }));
  const [rivi] = await rivit(id, tunnus);
  if (rivi?.henkilo === undefined) throw new Error(JSON.stringify(rivi));
  return rivi.henkilo;
}
const henkilo = async (oid: string, selain = virkailija): Promise<Henkilo> =>
  data<Henkilo>(await selain('GET', `${N}/henkilot/${oid}`));
const raportti = async (selain = virkailija, haku = ''): Promise<Raportti> =>
  data<Raportti>(await selain('GET', `${N}?enintaan=100${haku && `&haku=${encodeURIComponent(haku)}`}`));
const tulos = ({ tila, koodi }: Vastaus): readonly unknown[] => [tila, koodi];

describe('tuonti', () => {
  test('yksilöi henkilötunnuksellisen, ja huono rivi ei estä muita', async () => {
    const vastaus = await tuo([
      { tunniste: 'SIS-1', henkilo: { ...TUISKU, ...SUOMI } },
      { tunniste: 'SIS-2', henkilo: { ...KALLE, ...SUOMI, hetu: '230505A924X', sukunimi: '' } },
      { tunniste: 'SIS-3', henkilo: { ...hetuton(), kutsumanimi: 7 } },
      'roska',
      { henkilo: hetuton() },
    ]);
    expect(vastaus.tila).toBe(200);
    const { id, ...alussa } = runko<Perustiedot>(vastaus);
    expect(alussa).toMatchObject({ kasiteltavia: 5 });
    const [yksi, kaksi, kolme, nelja, viisi] = await rivit(id);
    expect(yksi).toMatchObject({ tunniste: 'SIS-1', henkilo: { hetu: '120307A****', passivoitu: false, linked: [] } });
    expect(yksi?.henkilo?.oppijanumero).toBe(yksi?.henkilo?.oid);
    expect(onOppijaOid(String(yksi?.henkilo?.oid))).toBe(true);
    const puutteet = (rivi: TuotuRivi | undefined) => rivi?.virheet?.map(({ koodi, kentta }) => [koodi, kentta]);
    expect(puutteet(kaksi)).toEqual([
      ['nimi-puuttuu', 'sukunimi'],
      ['hetu-ei-kelpaa', 'hetu'],
    ]);
    expect(puutteet(kolme)).toEqual([['muoto', 'kutsumanimi']]);
    expect(puutteet(nelja)).toEqual([['muoto', 'henkilo']]);
    for (const { henkilo: rivinHenkilo, virheet } of [kaksi!, kolme!, nelja!]) {
      expect(rivinHenkilo).toBe(undefined);
      expect(virheet?.every(({ ohje }) => ohje !== '')).toBe(true);
    }
    expect(viisi?.henkilo).toMatchObject({ oppijanumero: null, hetu: null });
    expect(runko(await p.kutsu('GET', `${ONR}/oppija/tuonti=${id}/perustiedot`))).toEqual({
      id,
      kasiteltavia: 5,
      kasiteltyja: 5,
      kasitelty: true,
    });
    expect(runko(await p.kutsu('GET', `${ONR}/oppija/yhteenveto?tuontiId=${id}`))).toEqual({
      onnistuneet: 1,
      virheet: 4,
      keskeneraiset: 0,
      yhteensa: 5,
    });
  });

  test('sama avain tekee yhden tuonnin, eikä sillä lähetetä muuta', async () => {
    const otsakkeet = { 'idempotency-key': 'syksy-2026' };
    const henkilot = [{ henkilo: hetuton() }];
    const ensin = await tuo(henkilot, {}, { otsakkeet });
    const toisena = await tuo(henkilot, {}, { otsakkeet });
    expect(runko<Perustiedot>(toisena).id).toBe(runko<Perustiedot>(ensin).id);
    expect(tulos(await tuo([{ henkilo: hetuton() }], {}, { otsakkeet }))).toEqual([409, 'tuonti.avain-kaytetty']);
    expect((await tuo(henkilot, {}, { otsakkeet: { 'idempotency-key': TUISKU.hetu.toLowerCase() } })).tila).toBe(400);
    expect(tulos(await tuo(henkilot, {}, { otsakkeet: { 'idempotency-key': 'ä ö' } }))).toEqual([
      400,
      'pyynto.parametri',
    ]);
  });

  test('ristiriitainen rivi saa silti numeron', async () => {
    const { oid } = await tuoYksi({ ...KALLE, ...SUOMI });
    const { id } = runko<Perustiedot>(
      await tuo([{ henkilo: { ...KALLE, ...SUOMI, etunimet: 'Matti', sukunimi: 'Aivan-Muu' } }]),
    );
    const numerot = { oid, oppijanumero: oid, passivoitu: false, linked: [] };
    expect(await rivit(id)).toMatchObject([{ conflict: true, henkilo: numerot }]);
    const nakyma = `${N}/tuonnit/${id}/rivit?rajaus=ristiriidat`;
    const [oma] = data<Objekti[]>(await virkailija('GET', nakyma));
    expect(oma).toMatchObject({ ristiriita: true, 'oppija-oid': oid });
    expect(Object.keys(oma!)).not.toEqual(expect.arrayContaining(['annettu']));
    expect(data<Objekti[]>(await oph('GET', nakyma))).toMatchObject([
      {
        annettu: { etunimet: 'Matti', sukunimi: 'Aivan-Muu' },
        rekisteri: { etunimet: 'Kalle Johannes', sukunimi: 'Uusimalli' },
        hetu: '230505A****',
      },
    ]);
    // Who guesses an identity code gets to know nobody's name by it.
    const arvattu = { ...KALLE, ...SUOMI, etunimet: 'Matti', sukunimi: 'Aivan-Muu' };
    const { id: arvaus } = runko<Perustiedot>(await tuo([{ henkilo: arvattu }], {}, { tunnus: 'siirto-b' }));
    expect((await rivit(arvaus, 'siirto-b'))[0]?.henkilo).toEqual(numerot);
    const haettu = await p.kutsu('GET', `${ONR}/yleistunniste/hae/${oid}`, { tunnus: 'siirto-b' });
    expect(runko(haettu)).toEqual(numerot);
    expect(tulos(await vieras('GET', `${N}/henkilot/${oid}`))).toEqual([404, 'oppija.ei-loydy']);
    expect(tulos(await p.kutsu('GET', `${ONR}/oppija/tuontidata/${id}`))).toEqual([403, 'oikeus.kielletty']);
    expect(data<Objekti>(await oph('GET', `${N}/tuonnit/${id}`))['toimet']).toEqual(['lue-ristiriidat']);
    expect(data<Objekti>(await virkailija('GET', `${N}/tuonnit/${id}`))['toimet']).toEqual([]);
  });

  test.each<[string, unknown, number, string]>([
    ['tyhjä', { henkilot: [] }, 400, 'tuonti.tyhja'],
    ['ilman henkilöitä', {}, 400, 'tuonti.tyhja'],
    ['osoite, joka ei ole osoite', { henkilot: [{}], sahkoposti: 'a' }, 400, 'pyynto.parametri'],
    ['liikaa rivejä', { henkilot: Array.from({ length: 100_001 }, () => 0) }, 413, 'tuonti.liikaa-riveja'],
  ])('%s hylätään kokonaan', async (_, lahetetty, tila, koodi) => {
    expect(tulos(await p.kutsu('PUT', `${ONR}/oppija`, { runko: lahetetty }))).toEqual([tila, koodi]);
  });

  test('peruttu tuonti on peruttu, ja toinen peruminen on sama', async () => {
    const { id } = runko<Perustiedot>(await tuo([{ henkilo: hetuton() }]));
    for (let i = 0; i < 2; i += 1) expect((await p.kutsu('DELETE', `${ONR}/oppija/tuonti=${id}`)).tila).toBe(200);
    expect(runko(await p.kutsu('GET', `${ONR}/oppija/tuonti=${id}/perustiedot`))).toMatchObject({ kasitelty: true });
    expect((await p.kutsu('POST', `${ONR}/oppija/tuonti=${id}`)).tila).toBe(200);
  });

  test('ilman oikeutta ei tuoda, ja yleistunnisteen haulla on omansa', async () => {
    const ilman = { tunnus: 'siirto-a1' };
    expect(tulos(await tuo([{ henkilo: hetuton() }], {}, ilman))).toEqual([403, 'oikeus.kielletty']);
    expect(tulos(await p.kutsu('GET', `${ONR}/oppija/yhteenveto`, ilman))).toEqual([403, 'oikeus.kielletty']);
    expect((await p.kutsu('PUT', `${ONR}/oppija`, { tunnus: null, runko: {} })).tila).toBe(401);
    const { kansalaisuus: _, ...kansalaisuudeton } = hetuton();
    const vastaus = await p.kutsu('PUT', `${ONR}/yleistunniste`, {
      runko: { henkilot: [{ henkilo: kansalaisuudeton }] },
    });
    expect((await rivit(runko<Perustiedot>(vastaus).id))[0]).toHaveProperty('henkilo');
  });
});

describe('yksi henkilö', () => {
  test('POST /oppija kertoo numeron heti, puutteellisesta puutteet', async () => {
    const vastaus = await p.kutsu('POST', `${ONR}/oppija`, { runko: hetuton() });
    expect([vastaus.tila, onOppijaOid(vastaus.teksti)]).toEqual([200, true]);
    expect(tulos(await p.kutsu('POST', `${ONR}/oppija`, { runko: hetuton({ sukunimi: null }) }))).toEqual([
      400,
      'tuonti.rivi-ei-kelpaa',
    ]);
  });

  test('yleistunniste haetaan henkilötunnuksella ja nimillä', async () => {
    const hae = (haettava: Objekti) => p.kutsu('POST', `${ONR}/yleistunniste/hae`, { runko: haettava });
    const loydetty = runko<TuotuHenkilo>(await hae(TUISKU));
    expect(loydetty.oppijanumero).toBe(loydetty.oid);
    expect(tulos(await hae({ ...TUISKU, sukunimi: 'Aivan-Muu' }))).toEqual([409, 'oppija.nimet-eivat-tasmaa']);
    expect(runko(await p.kutsu('GET', `${ONR}/yleistunniste/hae/${loydetty.oid}`))).toEqual({
      oid: loydetty.oid,
      oppijanumero: loydetty.oid,
      passivoitu: false,
      linked: [],
    });
    expect((await p.kutsu('GET', `${ONR}/yleistunniste/hae/${loydetty.oid}`, { tunnus: 'siirto-b' })).tila).toBe(404);
    const tuntematon = { ...TUISKU, hetu: '290208A906L' };
    expect(tulos(await hae(tuntematon))).toEqual([404, 'oppija.tuntematon-henkilotunnus']);
    const { hetu: _, ...hetuton } = TUISKU;
    expect(tulos(await hae({ ...hetuton, passinumero: 'XA777' }))).toEqual([400, 'tuonti.rivi-ei-kelpaa']);
  });
});

describe('virheestä oppijanumeroon', () => {
  test('nimi korjataan: yksilöinti onnistuu heti, rivi poistuu, ja suunnitelma kelpaa', async () => {
    const { oid, oppijanumero } = await tuoYksi({ ...LUMI_VANHALLA_NIMELLA, ...SUOMI });
    expect(oppijanumero).toBe(null);
    const { henkilot } = await raportti(virkailija, 'tytt');
    expect(henkilot).toMatchObject([
      { oid, tila: 'virhe', hetu: '110208B****', kasittelija: 'Esimerkkikuntayhtymän opiskelijahallinto' },
    ]);
    const oikeus = await p.uusiOikeus({ oppija: oid });
    const siirra = () =>
      p.kutsu('POST', HOKS, { runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': oikeus, 'oppija-oid': oid }) });
    const hylatty = await siirra();
    expect([hylatty.tila, hylatty.virheet]).toEqual([400, ['oppija.yksiloimatta /oppija-oid']]);

    const ennen = await henkilo(oid);
    expect(ennen.toimet).toEqual(['korjaa-nimet', 'yhdista']);
    const { etunimet, kutsumanimi, sukunimi } = LUMI;
    const korjaa = (versio: number) =>
      virkailija('PUT', `${N}/henkilot/${oid}/nimet`, { etunimet, kutsumanimi, sukunimi, versio });
    expect(tulos(await korjaa(ennen.versio - 1))).toEqual([409, 'oppija.muuttunut']);
    const korjattu = data<Henkilo>(await korjaa(ennen.versio));
    expect(korjattu).toMatchObject({ tila: 'onnistunut', oppijanumero: oid, yksilointi: 'vtj', toimet: [] });
    expect((await raportti(virkailija, 'tytt')).henkilot).toEqual([]);
    expect(tulos(await korjaa(korjattu.versio))).toEqual([409, 'oppija.jo-yksiloity']);
    expect((await siirra()).tila).toBe(200);
  });

  test('kun väestötietojärjestelmä ei vastaa, korjaus jää ja yksilöinti on kesken', async () => {
    const { oid } = await tuoYksi({ ...LUMI_VANHALLA_NIMELLA, ...SUOMI, hetu: '010101A929N', sukunimi: 'Hiljainen' });
    await p.ohjaa('POST', '/viat', { palvelu: 'vtj', tila: '500' });
    try {
      const { versio } = await henkilo(oid);
      const nimet = { etunimet: 'Lumi', kutsumanimi: 'Lumi', sukunimi: 'Hiljanen' };
      const vastaus = await virkailija('PUT', `${N}/henkilot/${oid}/nimet`, { ...nimet, versio });
      expect([vastaus.tila, data<Objekti>(vastaus)]).toMatchObject([200, { tila: 'kesken', sukunimi: 'Hiljanen' }]);
    } finally {
      await p.ohjaa('DELETE', '/viat');
    }
  });

  test('hetuton yksilöidään käsin, ja toinen yhdistetään häneen', async () => {
    const [yksi, kaksi] = [await tuoYksi(hetuton()), await tuoYksi(hetuton())];
    const tila = await henkilo(yksi.oid);
    expect(tila).toMatchObject({ tila: 'henkilotunnus-puuttuu', toimet: ['korjaa-nimet', 'yksiloi', 'yhdista'] });
    const yhdista = async (paanumero: string) =>
      virkailija('POST', `${N}/henkilot/${kaksi.oid}/yhdistys`, {
        paanumero,
        versio: (await henkilo(kaksi.oid)).versio,
      });
    expect(tulos(await yhdista(yksi.oid))).toEqual([409, 'oppija.ei-paanumero']);
    const yksiloity = await virkailija('POST', `${N}/henkilot/${yksi.oid}/yksilointi`, { versio: tila.versio });
    expect(data<Henkilo>(yksiloity)).toMatchObject({ tila: 'onnistunut', oppijanumero: yksi.oid, yksilointi: 'kasin' });
    const paat = data<Objekti[]>(await virkailija('POST', `${N}/paanumerot`, { oid: yksi.oid }));
    expect(paat).toMatchObject([{ oid: yksi.oid, sukunimi: 'Malli' }]);
    expect(data<Henkilo>(await yhdista(yksi.oid))).toMatchObject({ tila: 'onnistunut', paanumero: yksi.oid });
    const tuotu = await tuoYksi({ ...hetuton(), oid: kaksi.oid });
    expect(tuotu).toMatchObject({ oid: kaksi.oid, oppijanumero: yksi.oid, passivoitu: true, linked: [yksi.oid] });
  });

  test('väärä yhdistäminen puretaan: vain hänelle tehdyt suunnitelmat palaavat, ja se on lokissa', async () => {
    const [paa, toinen] = [
      await tuoYksi(hetuton({ sukunimi: 'Paanen' })),
      await tuoYksi(hetuton({ sukunimi: 'Toisenen' })),
    ];
    const tee = async (mita: string, oid: string, lisat: Objekti = {}, selain = virkailija) =>
      selain('POST', `${N}/henkilot/${oid}/${mita}`, { ...lisat, versio: (await henkilo(oid)).versio });
    const suunnitelma = async (oppija: string) => {
      const oikeus = await p.uusiOikeus({ oppija });
      const runko = suppeaSuunnitelma({ 'opiskeluoikeus-oid': oikeus, 'oppija-oid': oppija });
      return data<{ uri: string }>(await p.kutsu('POST', HOKS, { runko }))
        .uri.split('/')
        .at(-1);
    };
    const oppijat = async (...idt: readonly (string | undefined)[]) =>
      Promise.all(idt.map(async (id) => data<Objekti>(await p.kutsu('GET', `${HOKS}/${id}`))['oppija-oid']));

    await tee('yksilointi', paa.oid);
    await tee('yksilointi', toinen.oid);
    const [paan, toisen] = [await suunnitelma(paa.oid), await suunnitelma(toinen.oid)];
    expect((await henkilo(toinen.oid)).toimet).toEqual(['pura']);
    expect(data<Henkilo>(await tee('purku', toinen.oid))).toMatchObject({
      tila: 'henkilotunnus-puuttuu',
      toimet: ['korjaa-nimet', 'yksiloi', 'yhdista'],
    });
    await tee('yhdistys', toinen.oid, { paanumero: paa.oid });
    expect(await oppijat(paan, toisen)).toEqual([paa.oid, paa.oid]);

    expect(tulos(await tee('purku', paa.oid))).toEqual([409, 'oppija.ei-purettavissa']);
    expect(tulos(await tee('purku', toinen.oid, {}, vieras))).toEqual([404, 'oppija.ei-loydy']);
    const purettu = data<Henkilo>(await tee('purku', toinen.oid));
    expect(purettu).toMatchObject({ tila: 'henkilotunnus-puuttuu' });
    expect([purettu.oppijanumero, purettu.paanumero]).toEqual([undefined, undefined]);
    expect(await oppijat(paan, toisen)).toEqual([paa.oid, toinen.oid]);
    expect((await raportti(virkailija, 'toisenen')).henkilot).toMatchObject([{ oid: toinen.oid }]);
    expect(tulos(await tee('purku', toinen.oid))).toEqual([409, 'oppija.ei-purettavissa']);
    const purut = (await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000)).filter(
      ({ toimi, kohde }) => toimi === 'pura-oppijan-yksilointi' && kohde.oppijaOid === toinen.oid,
    );
    expect(purut.map(({ koodi }) => koodi)).toEqual([
      undefined,
      'oppija.ei-loydy',
      undefined,
      'oppija.ei-purettavissa',
    ]);
  });

  test('henkilötunnuksellista ei yksilöidä käsin, ja yhdistettävä löytyy henkilötunnuksella', async () => {
    const { oid } = await tuoYksi({ ...TUISKU, ...SUOMI });
    const lumi = await tuoYksi({ ...LUMI_VANHALLA_NIMELLA, ...SUOMI, hetu: '010101A931R', sukunimi: 'Toisaalta' });
    const { versio } = await henkilo(lumi.oid);
    const kasin = await virkailija('POST', `${N}/henkilot/${lumi.oid}/yksilointi`, { versio });
    expect(tulos(kasin)).toEqual([409, 'oppija.yksiloidaan-vaestotiedoilla']);
    const paat = data<Objekti[]>(await virkailija('POST', `${N}/paanumerot`, { hetu: TUISKU.hetu }));
    expect(paat).toEqual([expect.objectContaining({ oid, hetu: '120307A****' })]);
    expect(data<Objekti[]>(await virkailija('POST', `${N}/paanumerot`, { hetu: '010101A931R' }))).toEqual([]);
    expect((await virkailija('POST', `${N}/paanumerot`, { hetu: 'x' })).tila).toBe(400);
  });
});

describe('vain omien organisaatioiden', () => {
  test('toisen järjestäjän virkailija ei näe eikä muuta, eikä vieras eroa tuntemattomasta', async () => {
    const { oid } = await tuoYksi(hetuton({ sukunimi: 'Vainomille' }));
    const { id } = runko<Perustiedot>(await tuo([{ henkilo: hetuton() }]));
    await valmis(id);
    expect((await raportti(virkailija, 'vainomille')).henkilot.length).toBe(1);
    expect((await raportti(vieras, 'vainomille')).henkilot).toEqual([]);
    const tuntematon = esimerkkiOppijaOid(999);
    for (const haettu of [oid, tuntematon])
      expect(tulos(await vieras('GET', `${N}/henkilot/${haettu}`))).toEqual([404, 'oppija.ei-loydy']);
    const muutos = { etunimet: 'A', kutsumanimi: 'A', sukunimi: 'B', versio: 1 };
    expect((await vieras('PUT', `${N}/henkilot/${oid}/nimet`, muutos)).tila).toBe(404);
    for (const haettu of [id, 999_999]) {
      expect(tulos(await vieras('GET', `${N}/tuonnit/${haettu}`))).toEqual([404, 'tuonti.ei-loydy']);
      expect(tulos(await vieras('GET', `${N}/tuonnit/${haettu}/rivit`))).toEqual([404, 'tuonti.ei-loydy']);
      expect(tulos(await vieras('DELETE', `${N}/tuonnit/${haettu}`))).toEqual([404, 'tuonti.ei-loydy']);
      expect(tulos(await p.kutsu('GET', `${ONR}/oppija/tuonti=${haettu}`, { tunnus: 'siirto-b' }))).toEqual([
        404,
        'tuonti.ei-loydy',
      ]);
    }
    expect((await oph('GET', `${N}/henkilot/${oid}`)).tila).toBe(200);
    const muu = await virkailijana(p, 'virkailija-a');
    for (const polku of ['', '/tuonnit', `/henkilot/${oid}`])
      expect(tulos(await muu('GET', `${N}${polku}`))).toEqual([403, 'oikeus.kielletty']);
  });

  test('henkilötunnuksia ei voi kokeilla loputtomiin', async () => {
    const hae = () => vieras('POST', `${N}/paanumerot`, { hetu: '010101A931R' });
    for (let i = 0; i < 100; i += 1) expect((await hae()).tila).toBe(200);
    expect(tulos(await hae())).toEqual([429, 'pyynto.liian-monta']);
    expect((await virkailija('POST', `${N}/paanumerot`, { hetu: '010101A931R' })).tila).toBe(200);
  });

  test('kun toinenkin tuo saman henkilön, kumpikin näkee omat tuontinsa', async () => {
    const yhteinen = hetuton({ sukunimi: 'Yhteinen' });
    const { oid } = await tuoYksi(yhteinen);
    expect((await tuoYksi(yhteinen, 'siirto-b')).oid).toBe(oid);
    const tuojat = async (selain: Selain) => (await henkilo(oid, selain)).tuonnit.map(({ kasittelija }) => kasittelija);
    expect(await tuojat(vieras)).toEqual(['Mallisäätiön opiskelijahallinto']);
    expect(await tuojat(virkailija)).toEqual(['Esimerkkikuntayhtymän opiskelijahallinto']);
    expect((await tuojat(oph)).length).toBe(2);
  });
});

test('kooste on sivuittain ja järjestettynä, samoin kansallisessa muodossa', async () => {
  const { id } = runko<Perustiedot>(await tuo([{ henkilo: hetuton() }, 'roska']));
  await valmis(id);
  const [uusin] = data<Objekti[]>(await virkailija('GET', `${N}/tuonnit?enintaan=1`));
  expect(uusin).toMatchObject({ id, yhteensa: 2, virheet: 2, odottavat: 0, kasitelty: true, rajapinta: 'OPPIJA' });
  const virheet = data<{ virheet: number }[]>(await virkailija('GET', `${N}/tuonnit?jarjestys=virheet&enintaan=100`));
  expect(virheet.map((tuonti) => tuonti.virheet)).toEqual(
    virheet.map((tuonti) => tuonti.virheet).sort((a, b) => b - a),
  );
  const sivu = runko<Objekti>(await p.kutsu('GET', `${ONR}/oppija/tuontikooste?pageSize=1&field=id`));
  expect(sivu).toMatchObject({
    content: [{ id, author: 'Esimerkkikuntayhtymän opiskelijahallinto', total: 2, failures: 2, inProgress: 0 }],
    size: 1,
    number: 0,
    first: true,
  });
  const kooste = async (haku: string) =>
    runko<{ totalElements: number }>(await p.kutsu('GET', `${ONR}/oppija/tuontikooste?${haku}`)).totalElements;
  expect([await kooste('author=OPISKELIJA'), await kooste('author=ei-ketaan')]).toEqual([await kooste(''), 0]);
  for (const kentta of ['vieras', 'constructor', '__proto__'])
    expect((await p.kutsu('GET', `${ONR}/oppija/tuontikooste?field=${kentta}`)).tila).toBe(400);
  const [hylatty] = data<Objekti[]>(await virkailija('GET', `${N}/tuonnit/${id}/rivit?rajaus=hylatyt`));
  expect(hylatty).toMatchObject({ paikka: 1, tila: 'hylatty', puutteet: [{ koodi: 'muoto' }] });
});

test('muuttuneet kerrotaan niille, joilla heihin on pääsy', async () => {
  const { oid } = await tuoYksi({ ...hetuton(), passinumero: 'XMUUT1' });
  const muuttuneet = async (haku: string, tunnus?: string) =>
    runko<{ results: { oid: string; master: TuotuHenkilo }[]; last: boolean }>(
      await p.kutsu('GET', `${ONR}/oppija/muuttuneet?${haku}`, tunnus ? { tunnus } : {}),
    );
  const kaikki = await muuttuneet('muokattuJalkeen=2000-01-01&count=1000');
  expect(kaikki.results.filter((muutos) => muutos.oid === oid)).toMatchObject([{ oid, master: { oid } }]);
  expect((await muuttuneet('muokattuJalkeen=2000-01-01&count=1')).last).toBe(kaikki.results.length === 1);
  const vieraan = await muuttuneet('muokattuJalkeen=2000-01-01&count=1000', 'siirto-b');
  expect(vieraan.results.map((muutos) => muutos.oid)).not.toContain(oid);
  expect((await muuttuneet('muokattuJalkeen=2100-01-01T00:00:00Z')).results).toEqual([]);
  const yhteenveto = await p.kutsu('GET', `${ONR}/oppija/yhteenveto?muokattuJalkeen=2100-01-01`);
  expect(runko(yhteenveto)).toEqual({ onnistuneet: 0, virheet: 0, keskeneraiset: 0, yhteensa: 0 });
  for (const polku of [
    'oppija/muuttuneet',
    'oppija/muuttuneet?muokattuJalkeen=eilen',
    'oppija/yhteenveto?tuontiId=1&muokattuJalkeen=2026-01-01',
  ])
    expect((await p.kutsu('GET', `${ONR}/${polku}`)).tila).toBe(400);
});

test('ilmoitus lähtee kerran tuonnista annettuun osoitteeseen, eikä kerro kenestäkään', async () => {
  const osoite = 'toimisto@example.invalid';
  const viestit = async () => {
    const tiedostot = (await readdir(kansio)).filter((nimi) => nimi.endsWith('.json'));
    return Promise.all(tiedostot.map(async (nimi) => readFile(join(kansio, nimi), 'utf8')));
  };
  const { id } = runko<Perustiedot>(
    await tuo(
      [{ henkilo: hetuton({ sukunimi: 'Salainen' }) }],
      { sahkoposti: osoite },
      { otsakkeet: { 'accept-language': 'sv' } },
    ),
  );
  while ((await viestit()).length === 0) await new Promise((jatka) => setTimeout(jatka, 20));
  await p.palvelu.ehoks.omatOppijanumerot!.ajaTuontityot.aja('http://localhost/raportti');
  const lahteneet = await viestit();
  expect(lahteneet.length).toBe(1);
  expect(lahteneet[0]).toContain(osoite);
  expect(lahteneet[0]).toContain(p.kerrottu('/ehoks-virkailija-ui/oppijanumerot'));
  expect(JSON.parse(lahteneet[0]!)).toMatchObject({ kieli: 'sv', viesti: { laji: 'tuonti', tuonti: id } });
  expect(lahteneet[0]).not.toContain('Salainen');
});

test('henkilötunnusta ei ole vastauksissa, lokeissa eikä selväkielisenä missään', async () => {
  const { id } = runko<Perustiedot>(
    await tuo([{ tunniste: KALLE.hetu, henkilo: { ...TUISKU, ...SUOMI, sukunimi: 'Ristiriita' } }]),
  );
  const [{ henkilo: tuotu } = { henkilo: undefined }] = await rivit(id);
  const vastaukset = await Promise.all([
    oph('GET', `${N}/tuonnit/${id}/rivit`),
    oph('GET', `${N}/henkilot/${tuotu?.oid ?? ''}`),
    oph('POST', `${N}/paanumerot`, { hetu: TUISKU.hetu }),
    p.kutsu('POST', `${ONR}/oppija`, { runko: { ...TUISKU, etunimet: '' } }),
  ]);
  const audit = JSON.stringify(await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000));
  // By what the sender itself called the row comes back to the sender alone.
  const lahettajalle = (await p.kutsu('GET', `${ONR}/oppija/tuonti=${id}`)).teksti.split(KALLE.hetu);
  expect(lahettajalle.length).toBe(2);
  for (const teksti of [...vastaukset.map((vastaus) => vastaus.teksti), ...lahettajalle, audit, loki])
    for (const hetu of HETUT) expect(teksti).not.toContain(hetu);
  expect(vastaukset[0]?.teksti).toContain('230505A****');
  expect(vastaukset[1]?.teksti).toContain('120307A****');
});
