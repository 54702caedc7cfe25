import { EhoksError } from '../../../src/virheet/ehoks-error.js';
import { paiva } from '../../../src/aika/paiva.js';
import type { HoksId } from '../../../src/hoks/hoks.js';
import type { KirjattuLokitapahtuma } from '../../../src/auditloki/lokitapahtuma.js';
import type { Kayttaja, Oppijakayttaja } from '../../../src/oikeudet/kayttaja.js';
import {
  KOULUTUSTOIMIJA,
  malliLuonnos,
  malliOpiskeluoikeus,
  malliTapa,
  malliTutkinnonOsa,
  OPISKELUOIKEUS,
  OPPIJA,
  OPPILAITOS,
  TOINEN_OPISKELUOIKEUS,
  TOINEN_OPPIJA,
} from '../../malli-hoks.js';
import { kayttaja, kieltaytyminen, VIERAS_OPPILAITOS, ymparisto } from './ymparisto.js';

const YHTEYS = { pyyntoId: 'pyynto-1', lahde: '192.0.2.1', kutsuja: 'koe' };
const siirtaja: Kayttaja = { ...kayttaja('CRUD', KOULUTUSTOIMIJA), yhteys: YHTEYS };
const vieras: Kayttaja = { ...kayttaja('CRUD', VIERAS_OPPILAITOS), yhteys: YHTEYS };
const virkailija = kayttaja('READ', OPPILAITOS, 'VIRKAILIJA');
const oph = kayttaja('OPHPAAKAYTTAJA', '1.2.246.562.10.00000000001' as typeof OPPILAITOS, 'VIRKAILIJA');
const oppija: Oppijakayttaja = { oppijaOid: OPPIJA, nimi: 'Venla Esimerkki' };

async function luodulla() {
  const y = ymparisto();
  const { id } = await y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja });
  const loki = async (): Promise<readonly KirjattuLokitapahtuma[]> => y.auditloki.jalkeen(0, 100);
  const viimeisin = async () => (await loki()).at(-1);
  const siirrot = () => y.siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 100 });
  return { y, id, loki, viimeisin, siirrot };
}

describe('jokainen käyttötapaus jättää auditlokiin yhden merkinnän', () => {
  type Ymparisto = Awaited<ReturnType<typeof luodulla>>['y'];
  const TAPAUKSET: readonly [
    nimi: string,
    toimi: string,
    tee: (y: Ymparisto, id: HoksId, k: Kayttaja) => Promise<unknown>,
  ][] = [
    ['haku numerolla', 'lue', (y, id, k) => y.haeHoks.numerolla(id, k)],
    ['haku opiskeluoikeudella', 'lue', (y, _, k) => y.haeHoks.opiskeluoikeudella(OPISKELUOIKEUS, k)],
    ['oppijan suunnitelmat', 'lue', (y, _, k) => y.haeOppijanHoksit.virkailijalle(OPPIJA, k)],
    ['oppijan yksi suunnitelma', 'lue', (y, id, k) => y.haeOppijanHoksit.yksiVirkailijalle(OPPIJA, id, k)],
    ['korvaus', 'korvaa', (y, id, k) => y.paivitaHoks.korvaa({ id, luonnos: malliLuonnos(), kayttaja: k })],
    ['muutos', 'muuta', (y, id, k) => y.paivitaHoks.muuta({ id, luonnos: { versio: 7 }, kayttaja: k })],
    ['poisto', 'poista', (y, id, k) => y.poistaHoks.poista(id, k)],
    ['palautus', 'palauta', (y, id, k) => y.poistaHoks.palauta(id, k)],
    ['tarkistus', 'tarkista', (y, _, k) => y.validoiHoks.suorita({ luonnos: malliLuonnos() }, k)],
    ['hankkimistapa', 'lue', (y, _, k) => y.haeHankkimistapa.suorita(1, k)],
    ['luonti', 'luo', (y, _, k) => y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: k })],
  ];

  test.each(TAPAUKSET)('%s, kun oikeutta ei ole', async (_nimi, toimi, tee) => {
    const { y, id, loki, viimeisin } = await luodulla();
    const ennen = (await loki()).length;
    const { koodi } = await kieltaytyminen(tee(y, id, vieras));
    expect((await loki()).length).toBe(ennen + 1);
    expect(await viimeisin()).toMatchObject({ toimi, koodi, tekija: { kayttajatunnus: 'testi' }, yhteys: YHTEYS });
  });

  test('selaus kirjaa sivun suunnitelmat', async () => {
    const { y, id, viimeisin } = await luodulla();
    await y.selaaHokseja.suorita({ kayttaja: siirtaja, suurempiKuin: 0, enintaan: 10 });
    expect(await viimeisin()).toMatchObject({
      toimi: 'selaa',
      kohde: { hoksIdt: [id] },
      peruste: siirtaja.oikeudet[0],
    });
  });

  test('oppijan oma luku ja puolesta asiointi', async () => {
    const { y, id, viimeisin } = await luodulla();
    await y.haeOppijanHoksit.oppijalle(oppija);
    expect(await viimeisin()).toMatchObject({
      tekija: { tyyppi: 'OPPIJA', oid: OPPIJA },
      kohde: { oppijaOid: OPPIJA, hoksIdt: [id] },
    });
    await y.haeOppijanHoksit.oppijalle({ ...oppija, puolesta: { oid: TOINEN_OPPIJA, nimi: 'Huoltaja' } });
    expect((await viimeisin())?.tekija).toEqual({ tyyppi: 'OPPIJA', oid: TOINEN_OPPIJA, puolesta: OPPIJA });
  });

  test('onnistunut kertoo oikeuden, joka salli, hylätty syyn', async () => {
    const { y, id, viimeisin } = await luodulla();
    await y.haeHoks.numerolla(id, siirtaja);
    expect((await viimeisin())?.peruste).toEqual({ oikeus: 'CRUD', organisaatio: KOULUTUSTOIMIJA });
    await kieltaytyminen(y.haeHoks.numerolla(id, vieras));
    expect((await viimeisin())?.peruste).toBe('ei-oikeutta-organisaatioon');
  });

  test('muutoksesta kirjataan kentät, vanha ja uusi arvo', async () => {
    const { y, id, viimeisin } = await luodulla();
    await y.paivitaHoks.muuta({ id, luonnos: { versio: 7 }, kayttaja: siirtaja });
    expect((await viimeisin())?.muutokset).toEqual([
      { polku: '/versio', laji: 'lisatty', uusiPaikka: '/versio', uusi: 7 },
    ]);
    await y.poistaHoks.poista(id, kayttaja('HOKS_DELETE', OPPILAITOS, 'VIRKAILIJA'));
    expect(await viimeisin()).toMatchObject({ toimi: 'poista', kohde: { hoksId: id, oppijaOid: OPPIJA } });
    await y.poistaHoks.palauta(id, oph);
    expect(await viimeisin()).toMatchObject({ toimi: 'palauta', kohde: { hoksId: id } });
  });

  test('odottamaton vika kirjataan sekin', async () => {
    const { y, id, viimeisin } = await luodulla();
    jest.spyOn(y.hoksit, 'hae').mockRejectedValue(new Error('rikki'));
    await expect(y.haeHoks.numerolla(id, siirtaja)).rejects.toThrow('rikki');
    expect(await viimeisin()).toMatchObject({ toimi: 'lue', koodi: 'palvelu.sisainen-virhe' });
  });
});

test('kirjaamatta mitään ei näytetä', async () => {
  const { y, id } = await luodulla();
  jest.spyOn(y.auditloki, 'kirjaa').mockRejectedValue(new EhoksError('tallennus.ei-onnistu'));
  for (const luku of [y.haeHoks.numerolla(id, siirtaja), y.haeOppijanHoksit.oppijalle(oppija)])
    expect((await kieltaytyminen(luku)).koodi).toBe('tallennus.ei-onnistu');
});

describe('siirtoloki', () => {
  test('onnistunut siirto', async () => {
    const { id, siirrot } = await luodulla();
    expect(await siirrot()).toMatchObject([
      {
        toimi: 'luo',
        pyyntoId: 'pyynto-1',
        kayttajatunnus: 'testi',
        organisaatio: KOULUTUSTOIMIJA,
        oppilaitosOid: OPPILAITOS,
        koulutustoimijaOid: KOULUTUSTOIMIJA,
        opiskeluoikeusOid: OPISKELUOIKEUS,
        oppijaOid: OPPIJA,
        hoksId: id,
        havainnot: [],
      },
    ]);
  });

  test('hylätty siirto havaintoineen; kun se onnistuu, se on korjattu', async () => {
    const y = ymparisto();
    const siirrot = () => y.siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 100 });
    await kieltaytyminen(y.luoHoks.suorita({ luonnos: malliLuonnos({ sahkoposti: undefined }), kayttaja: siirtaja }));
    const [hylatty] = await siirrot();
    expect(hylatty).toMatchObject({
      koodi: 'hoks.sisalto',
      organisaatio: KOULUTUSTOIMIJA,
      oppilaitosOid: OPPILAITOS,
      havainnot: [{ koodi: 'sahkoposti.puuttuu', taso: 'virhe', polku: '/sahkoposti' }],
    });
    expect(hylatty?.korjattu).toBeUndefined();
    y.kello.aseta('2025-03-03T11:00:00.000Z');
    await y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja });
    expect((await siirrot()).map(({ korjattu }) => korjattu)).toEqual([undefined, y.kello.nyt()]);
  });

  test('vieraan suunnitelman tiedot eivät tule yrittäjän organisaation lokiin', async () => {
    const { y, id, siirrot } = await luodulla();
    await kieltaytyminen(y.paivitaHoks.muuta({ id, luonnos: { versio: 7 }, kayttaja: vieras }));
    const [yritys] = await siirrot();
    expect(yritys).not.toHaveProperty('oppilaitosOid');
    expect(yritys).toMatchObject({ koodi: 'oikeus.ei-opiskeluoikeuteen', hoksId: id, organisaatio: VIERAS_OPPILAITOS });
    expect(yritys).not.toHaveProperty('oppijaOid');
    expect(yritys).not.toHaveProperty('opiskeluoikeusOid');
  });

  test('virkailijan työ ja luvut eivät ole tiedonsiirtoa', async () => {
    const { y, id, siirrot } = await luodulla();
    await y.haeHoks.numerolla(id, siirtaja);
    await kieltaytyminen(y.paivitaHoks.muuta({ id, luonnos: { versio: 7 }, kayttaja: virkailija }));
    expect(await siirrot()).toHaveLength(1);
  });
});

describe('näkyvyys', () => {
  const toisenSuunnitelma = async (tila: string) => {
    const { y, id, viimeisin } = await luodulla();
    y.koski.lisaa(malliOpiskeluoikeus({ oid: TOINEN_OPISKELUOIKEUS, oppilaitosOid: VIERAS_OPPILAITOS }), OPPIJA);
    const { id: toinen } = await y.luoHoks.suorita({
      luonnos: malliLuonnos({ opiskeluoikeusOid: TOINEN_OPISKELUOIKEUS }),
      kayttaja: kayttaja('CRUD', VIERAS_OPPILAITOS),
    });
    y.koski.lisaa(malliOpiskeluoikeus({ jaksot: [{ alku: paiva('2024-08-01'), tila }] }), OPPIJA);
    return { y, id, toinen, viimeisin };
  };
  const idt = (loydetyt: readonly { hoks: { id: HoksId } }[]) => loydetyt.map(({ hoks }) => hoks.id);

  test('toisen oppilaitoksen suunnitelma näkyy, kun oma opiskeluoikeus on voimassa', async () => {
    const { y, id, toinen } = await toisenSuunnitelma('lasna');
    expect(idt(await y.haeOppijanHoksit.virkailijalle(OPPIJA, virkailija))).toEqual([id, toinen]);
    expect((await y.haeOppijanHoksit.yksiVirkailijalle(OPPIJA, toinen, virkailija)).hoks.id).toBe(toinen);
  });

  test('muuten ei, ei numerollakaan', async () => {
    const { y, id, toinen } = await toisenSuunnitelma('eronnut');
    expect(idt(await y.haeOppijanHoksit.virkailijalle(OPPIJA, virkailija))).toEqual([id]);
    expect((await kieltaytyminen(y.haeOppijanHoksit.yksiVirkailijalle(OPPIJA, toinen, virkailija))).koodi).toBe(
      'hoks.ei-loydy',
    );
  });

  test('toisen oppijan osoitteesta ei löydy', async () => {
    const { y, id } = await toisenSuunnitelma('lasna');
    expect((await kieltaytyminen(y.haeOppijanHoksit.yksiVirkailijalle(TOINEN_OPPIJA, id, virkailija))).koodi).toBe(
      'oikeus.kielletty',
    );
    const paivitys = { id, luonnos: malliLuonnos(), polunOppijaOid: TOINEN_OPPIJA, kayttaja: siirtaja };
    expect((await kieltaytyminen(y.paivitaHoks.korvaa(paivitys))).koodi).toBe('hoks.ei-loydy');
    expect((await kieltaytyminen(y.poistaHoks.poista(id, siirtaja, TOINEN_OPPIJA))).koodi).toBe('hoks.ei-loydy');
  });

  test('kun KOSKI ei vastaa, omat näkyvät ja toisten eivät', async () => {
    const { y, id, toinen } = await toisenSuunnitelma('lasna');
    y.koski.alhaalla = true;
    expect(idt(await y.haeOppijanHoksit.virkailijalle(OPPIJA, virkailija))).toEqual([id]);
    expect(idt(await y.haeOppijanHoksit.oppijalle(oppija))).toEqual([id, toinen]);
  });
});

test('virkailijan syöttämä saa hankkimistavoille tunnisteet ja merkinnän käsin syötöstä', async () => {
  const y = ymparisto();
  const tallentaja = kayttaja('CRUD', OPPILAITOS, 'VIRKAILIJA');
  const osa = malliTutkinnonOsa({ osaamisenHankkimistavat: [malliTapa({ yksiloivaTunniste: undefined })] });
  const luonnos = malliLuonnos({ hankittavatAmmatTutkinnonOsat: [osa] });
  const { id } = await y.luoHoks.suorita({ luonnos, polunOppijaOid: OPPIJA, kayttaja: tallentaja });
  const hoks = (await y.hoksit.hae(id))?.hoks;
  expect(hoks?.manuaalisyotto).toBe(true);
  expect(hoks?.hankittavatAmmatTutkinnonOsat[0]?.osaamisenHankkimistavat?.[0]?.yksiloivaTunniste).toBeDefined();
  const muualle = { luonnos: malliLuonnos(), polunOppijaOid: TOINEN_OPPIJA, kayttaja: tallentaja };
  expect((await kieltaytyminen(y.luoHoks.suorita(muualle))).koodi).toBe('pyynto.parametri');
});
