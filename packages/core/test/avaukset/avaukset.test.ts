import {
  esimerkkiAvaus,
  esimerkkiHoks,
  esimerkkiMuutos,
  esimerkkiSulkeminen,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
} from '@ehoks/testing';
import { Avausvalvoja } from '../../src/avaukset/avausvalvoja.js';
import { Avaukset } from '../../src/avaukset/kayttotapaukset/avaukset.js';
import { OIKEUSTAULUKKO, sallii, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import { OPH_OID, type OpiskeluoikeusOid } from '../../src/tunnisteet/oid.js';
import {
  KOULUTUSTOIMIJA,
  malliOpiskeluoikeus,
  OPISKELUOIKEUS,
  OPPIJA,
  OPPILAITOS,
  TOINEN_OPISKELUOIKEUS,
} from '../malli-hoks.js';
import { kayttaja, VIERAS_OPPILAITOS, ymparisto } from '../hoks/kayttotapaukset/ymparisto.js';

const oph = kayttaja('OPHPAAKAYTTAJA', OPH_OID, 'VIRKAILIJA');
const tallentaja = kayttaja('CRUD', OPPILAITOS, 'VIRKAILIJA');
const vieras = kayttaja('CRUD', VIERAS_OPPILAITOS, 'VIRKAILIJA');
const oppija = { oppijaOid: OPPIJA, nimi: 'Venla Esimerkki' };
const OMA = { oppilaitosOid: OPPILAITOS, koulutustoimijaOid: KOULUTUSTOIMIJA };

function avausymparisto() {
  const y = ymparisto();
  y.organisaatiot.lisaa({ oid: KOULUTUSTOIMIJA, ylemmat: [OPH_OID], tasot: ['koulutustoimija'], nimi: {} });
  const avaukset = new Avaukset(y);
  const sulje = (toiminto: Parameters<typeof esimerkkiAvaus>[0] = {}) =>
    avaukset.aseta(esimerkkiSulkeminen(toiminto), oph);
  const tunnisteet = juoksevaTunnistegeneraattori();
  const lisaa = (organisaatiot: object, opiskeluoikeusOid: OpiskeluoikeusOid = OPISKELUOIKEUS) =>
    y.hoksit.lisaa(
      esimerkkiHoks({ oppijaOid: OPPIJA, opiskeluoikeusOid }, tunnisteet),
      organisaatiot,
      esimerkkiMuutos(),
    );
  return { ...y, varasto: y.avaukset, avaukset, sulje, lisaa };
}

test('päättää vain Opetushallitus, juuressa olevalla oikeudellaan', async () => {
  for (const oikeus of Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[])
    for (const organisaatio of [OPH_OID, OPPILAITOS]) {
      const { avaukset, sulje } = avausymparisto();
      await sulje();
      const tekija = kayttaja(oikeus, organisaatio, 'VIRKAILIJA');
      const odotettu = sallii(oikeus, 'yllapida') && organisaatio === OPH_OID ? undefined : 'oikeus.kielletty';
      expect([oikeus, await kieltaytyminen(avaukset.aseta(esimerkkiAvaus(), tekija))]).toEqual([oikeus, odotettu]);
      expect([oikeus, await kieltaytyminen(avaukset.poista('katselu', OPH_OID, tekija))]).toEqual([oikeus, odotettu]);
    }
});

test('päätös tehdään koko maasta tai järjestäjästä, ei oppilaitoksesta eikä tuntemattomasta', async () => {
  const { avaukset, organisaatiot, varasto } = avausymparisto();
  const aseta = (organisaatio: typeof OPPILAITOS) =>
    kieltaytyminen(avaukset.aseta(esimerkkiSulkeminen({ organisaatio }), oph));
  expect(await aseta(OPPILAITOS)).toBe('avaus.ei-jarjestaja');
  organisaatiot.poista(KOULUTUSTOIMIJA);
  expect(await aseta(KOULUTUSTOIMIJA)).toBe('avaus.ei-jarjestaja');
  organisaatiot.alhaalla = true;
  expect(await aseta(KOULUTUSTOIMIJA)).toBe('rekisteri.ei-vastaa');
  expect(await varasto.kaikki()).toEqual([]);
  expect(await aseta(OPH_OID)).toBe(undefined);
});

test('virkailija näkee koko maan ja oman järjestäjänsä päätökset, Opetushallitus kaikki', async () => {
  const { avaukset, sulje } = avausymparisto();
  const koko = esimerkkiSulkeminen();
  const jarjestajan = esimerkkiSulkeminen({ organisaatio: KOULUTUSTOIMIJA });
  await sulje();
  await sulje(jarjestajan);
  expect(await avaukset.luettelo(tallentaja)).toEqual([koko, jarjestajan]);
  expect(await avaukset.luettelo(vieras)).toEqual([koko]);
  expect(await avaukset.luettelo(oph)).toEqual([koko, jarjestajan]);
});

test('päätös ja sen poisto kirjataan; poistettua ei poisteta', async () => {
  const { avaukset, sulje, auditloki } = avausymparisto();
  await sulje();
  await avaukset.aseta(esimerkkiAvaus(), oph);
  await avaukset.poista('katselu', OPH_OID, oph);
  expect(await kieltaytyminen(avaukset.poista('katselu', OPH_OID, oph))).toBe('avaus.ei-loydy');
  const kohde = { toiminto: 'katselu', organisaatio: OPH_OID };
  const kirjatut = (await auditloki.jalkeen(0, 10)).map((rivi) => [rivi.toimi, rivi.kohde, rivi.muutokset, rivi.koodi]);
  expect(kirjatut).toEqual([
    ['aseta-avaus', kohde, [{ polku: 'auki', uusi: false }], undefined],
    ['aseta-avaus', kohde, [{ polku: 'auki', vanha: false, uusi: true }], undefined],
    ['poista-avaus', kohde, undefined, undefined],
    ['poista-avaus', kohde, undefined, 'avaus.ei-loydy'],
  ]);
});

test('toisessa prosessissa päätös on voimassa kymmenen sekunnin kuluttua, eikä pyyntö lue varastoa', async () => {
  const { varasto, kello, sulje } = avausymparisto();
  let lukuja = 0;
  const laskeva = { ...varasto, kaikki: () => ((lukuja += 1), varasto.kaikki()) } as typeof varasto;
  const toinen = new Avausvalvoja({ avaukset: laskeva, kello });
  const suljettu = async () => (await toinen.sulkeminen('katselu', [OPPILAITOS])) !== undefined;
  expect(await suljettu()).toBe(false);
  await sulje();
  for (let i = 0; i < 5; i += 1) expect(await suljettu()).toBe(false);
  expect(lukuja).toBe(1);
  kello.aseta('2025-03-03T10:00:10.000Z');
  expect([await suljettu(), lukuja]).toEqual([true, 2]);
});

describe('suljettu toiminto', () => {
  test('kertoo syyn sille, jonka oikeus riittäisi; vieras saa tavallisen kiellon', async () => {
    const { sulje, haeHoks, lisaa } = avausymparisto();
    const id = await lisaa(OMA);
    await sulje({ organisaatio: KOULUTUSTOIMIJA });
    const virhe = await haeHoks.numerolla(id, tallentaja).catch((syy: unknown) => syy);
    const { syy } = esimerkkiSulkeminen();
    expect(virhe).toMatchObject({ koodi: 'toiminto.suljettu', tiedot: { syy }, peruste: 'toiminto-suljettu' });
    expect(await kieltaytyminen(haeHoks.numerolla(id, vieras))).toBe('oikeus.kielletty');
    expect((await haeHoks.numerolla(id, oph)).hoks.id).toBe(id);
    expect((await haeHoks.numerolla(id, kayttaja('CRUD', OPPILAITOS))).hoks.id).toBe(id);
  });

  test('katselu kiinni ei estä tallennusta eikä päinvastoin', async () => {
    const { sulje, avaukset, oikeusvalvoja } = avausymparisto();
    const tulokset = async () => [
      (await oikeusvalvoja.saako(tallentaja, 'lue', OMA)).sallittu,
      (await oikeusvalvoja.saako(tallentaja, 'muuta', OMA)).sallittu,
    ];
    await sulje();
    expect(await tulokset()).toEqual([false, true]);
    await avaukset.aseta(esimerkkiAvaus(), oph);
    await sulje({ toiminto: 'tallennus' });
    expect(await tulokset()).toEqual([true, false]);
  });

  test('toisen järjestäjän suljettu suunnitelma ei näy, vaikka oma opiskeluoikeus avaisi sen', async () => {
    const { sulje, haeOppijanHoksit, koski, lisaa } = avausymparisto();
    koski.lisaa({ ...malliOpiskeluoikeus(), oid: TOINEN_OPISKELUOIKEUS, oppilaitosOid: VIERAS_OPPILAITOS }, OPPIJA);
    const suljettava = await lisaa(OMA);
    const avoin = await lisaa({ oppilaitosOid: VIERAS_OPPILAITOS }, TOINEN_OPISKELUOIKEUS);
    const nakee = async (katsoja: typeof vieras) =>
      (await haeOppijanHoksit.virkailijalle(OPPIJA, katsoja)).map(({ hoks }) => hoks.id);
    expect(await nakee(vieras)).toEqual([suljettava, avoin]);
    await sulje({ organisaatio: KOULUTUSTOIMIJA });
    expect(await nakee(vieras)).toEqual([avoin]);
    expect(await kieltaytyminen(nakee(tallentaja))).toBe('toiminto.suljettu');
  });

  test('oppija näkee ne, joita ei ole suljettu; kun kaikki on, hän saa syyn', async () => {
    const { sulje, haeOppijanHoksit, koski, lisaa } = avausymparisto();
    koski.lisaa({ ...malliOpiskeluoikeus(), oid: TOINEN_OPISKELUOIKEUS, oppilaitosOid: VIERAS_OPPILAITOS }, OPPIJA);
    await lisaa(OMA);
    const avoin = await lisaa({ oppilaitosOid: VIERAS_OPPILAITOS }, TOINEN_OPISKELUOIKEUS);
    await sulje();
    expect((await haeOppijanHoksit.oppijalle(oppija)).length).toBe(2);
    await sulje({ toiminto: 'oppijan-sivut', organisaatio: KOULUTUSTOIMIJA });
    expect((await haeOppijanHoksit.oppijalle(oppija)).map(({ hoks }) => hoks.id)).toEqual([avoin]);
    await sulje({ toiminto: 'oppijan-sivut' });
    expect(await kieltaytyminen(haeOppijanHoksit.oppijalle(oppija))).toBe('toiminto.suljettu');
  });

  test('oppija, jolla ei ole suunnitelmia, ei saa kieltoa', async () => {
    const { sulje, haeOppijanHoksit } = avausymparisto();
    await sulje({ toiminto: 'oppijan-sivut' });
    expect(await haeOppijanHoksit.oppijalle(oppija)).toEqual([]);
  });
});
