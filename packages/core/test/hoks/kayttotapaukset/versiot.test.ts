import { esimerkkiMuutos } from '@ehoks/testing';
import { paiva } from '../../../src/aika/paiva.js';
import type { Kayttaja } from '../../../src/oikeudet/kayttaja.js';
import { OPH_OID } from '../../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, malliLuonnos, OPPIJA, OPPILAITOS, TOINEN_OPPIJA } from '../../malli-hoks.js';
import { kayttaja, kieltaytyminen, VIERAS_OPPILAITOS, ymparisto } from './ymparisto.js';

const siirtaja = kayttaja('CRUD', KOULUTUSTOIMIJA);
const tallentaja = kayttaja('CRUD', OPPILAITOS, 'VIRKAILIJA');
const katselija = kayttaja('READ', OPPILAITOS, 'VIRKAILIJA');
const poistaja = kayttaja('HOKS_DELETE', OPPILAITOS, 'VIRKAILIJA');
const vieras = kayttaja('CRUD', VIERAS_OPPILAITOS, 'VIRKAILIJA');
const oph = kayttaja('OPHPAAKAYTTAJA', OPH_OID, 'VIRKAILIJA');

/** Suunnitelma, jolla on kolme versiota: osa, ei osaa, ei osaa mutta puhelinnumero. */
async function muutettu() {
  const y = ymparisto();
  const { id } = await y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja });
  const alussa = (await y.hoksit.hae(id))!.hoks;
  y.kello.aseta('2025-03-04T10:00:00.000Z');
  await y.paivitaHoks.korvaa({ id, luonnos: malliLuonnos({ hankittavatAmmatTutkinnonOsat: [] }), kayttaja: siirtaja });
  await y.paivitaHoks.muuta({ id, luonnos: { puhelinnumero: '040 1234567' }, kayttaja: tallentaja });
  return {
    y,
    id,
    alussa,
    nyt: async () => (await y.hoksit.hae(id))!,
    viimeisin: async () => (await y.auditloki.jalkeen(0, 100)).at(-1),
  };
}

describe('versiot', () => {
  test('luettelo, sisältö ja vertailu kirjataan kukin suunnitelman lukemisena', async () => {
    const { y, id, alussa, viimeisin } = await muutettu();
    const haku = { id, kayttaja: katselija };
    const luettelo = await y.haeVersiot.luettelo(haku, { enintaan: 10 });
    expect(luettelo.map(({ versio, laji }) => [versio, laji])).toEqual([
      [3, 'muutos'],
      [2, 'korvaus'],
      [1, 'luonti'],
    ]);
    expect(await viimeisin()).toMatchObject({ toimi: 'lue', kohde: { hoksId: id, oppijaOid: OPPIJA } });

    expect((await y.haeVersiot.versio(haku, 1)).hoks).toEqual(alussa);
    expect((await viimeisin())?.kohde.versiot).toEqual([1]);
    expect((await y.haeVersiot.versio(haku, 3)).hoks.puhelinnumero).toBe('040 1234567');

    const [osa] = alussa.hankittavatAmmatTutkinnonOsat;
    const { muutokset, vanha, uusi, ...versiot } = await y.haeVersiot.vertailu(haku, 1);
    expect(versiot).toEqual({ versiosta: 1, versioon: 2 });
    expect(vanha).toEqual(alussa);
    expect(uusi.hankittavatAmmatTutkinnonOsat).toHaveLength(alussa.hankittavatAmmatTutkinnonOsat.length - 1);
    expect(muutokset).toEqual([
      {
        polku: `/hankittavat-ammat-tutkinnon-osat/${osa?.moduleId}`,
        laji: 'poistettu',
        vanhaPaikka: '/hankittavat-ammat-tutkinnon-osat/0',
        vanha: osa,
      },
    ]);
    expect((await viimeisin())?.kohde.versiot).toEqual([1, 2]);
    expect((await y.haeVersiot.vertailu(haku, 3, 1)).muutokset.map(({ polku, laji }) => [polku, laji])).toEqual([
      [`/hankittavat-ammat-tutkinnon-osat/${osa?.moduleId}`, 'lisatty'],
      ['/puhelinnumero', 'poistettu'],
    ]);
  });

  test('tekijästä jää tyyppi, nimi ja se organisaatio, jonka oikeus salli muutoksen, sellaisina kuin ne silloin olivat', async () => {
    const { y, id } = await muutettu();
    await y.poistaHoks.poista(id, { ...poistaja, nimi: 'Poistaja Entinen' });
    await y.poistaHoks.palauta(id, oph);
    const versiot = await y.haeVersiot.luettelo({ id, kayttaja: katselija }, { enintaan: 10 });
    expect(versiot.map(({ aika: _, tekija: __, laji: ___, ...tekijasta }) => tekijasta)).toEqual([
      { versio: 5, tekijanTyyppi: 'VIRKAILIJA', tekijanOrganisaatio: OPH_OID },
      { versio: 4, tekijanTyyppi: 'VIRKAILIJA', tekijanNimi: 'Poistaja Entinen', tekijanOrganisaatio: OPPILAITOS },
      { versio: 3, tekijanTyyppi: 'VIRKAILIJA', tekijanOrganisaatio: OPPILAITOS },
      { versio: 2, tekijanTyyppi: 'PALVELU', tekijanOrganisaatio: KOULUTUSTOIMIJA },
      { versio: 1, tekijanTyyppi: 'PALVELU', tekijanOrganisaatio: KOULUTUSTOIMIJA },
    ]);
  });

  test('vieras ei näe mitään, ei edes sitä, mitä ei ole; tuntematonta ei ole', async () => {
    const { y, id } = await muutettu();
    for (const versio of [1, 99])
      expect((await kieltaytyminen(y.haeVersiot.versio({ id, kayttaja: vieras }, versio))).koodi).toBe(
        'oikeus.kielletty',
      );
    for (const versio of [0, 4])
      expect((await kieltaytyminen(y.haeVersiot.versio({ id, kayttaja: katselija }, versio))).koodi).toBe(
        'versio.ei-loydy',
      );
    expect((await kieltaytyminen(y.haeVersiot.vertailu({ id, kayttaja: katselija }, 3))).koodi).toBe('versio.ei-loydy');
  });

  test('oppijan osoitteesta näkyvät vain hänen suunnitelmansa versiot', async () => {
    const { y, id } = await muutettu();
    const oppijalta = (polunOppijaOid: typeof OPPIJA, k: Kayttaja) =>
      y.haeVersiot.luettelo({ id, kayttaja: k, polunOppijaOid }, { enintaan: 1 });
    expect((await oppijalta(OPPIJA, katselija)).length).toBe(1);
    expect((await kieltaytyminen(oppijalta(OPPIJA, vieras))).koodi).toBe('oikeus.kielletty');
    expect((await kieltaytyminen(oppijalta(TOINEN_OPPIJA, katselija))).koodi).toBe('oikeus.kielletty');
  });

  test('poistetun suunnitelman versiot näkee se, joka saa palauttaa sen', async () => {
    const { y, id } = await muutettu();
    await y.poistaHoks.poista(id, poistaja);
    for (const polunOppijaOid of [undefined, OPPIJA]) {
      const haku = { id, ...(polunOppijaOid && { polunOppijaOid }) };
      const [uusin] = await y.haeVersiot.luettelo({ ...haku, kayttaja: oph }, { enintaan: 1 });
      expect(uusin?.laji).toBe('poisto');
      expect((await y.haeVersiot.versio({ ...haku, kayttaja: oph }, 4)).hoks.poistettu).toBeDefined();
      const { koodi } = await kieltaytyminen(y.haeVersiot.luettelo({ ...haku, kayttaja: katselija }, { enintaan: 1 }));
      expect(koodi).toBe(polunOppijaOid ? 'oikeus.kielletty' : 'hoks.ei-loydy');
    }
    const vaaralta = { id, kayttaja: oph, polunOppijaOid: TOINEN_OPPIJA };
    expect((await kieltaytyminen(y.haeVersiot.versio(vaaralta, 1))).koodi).toBe('oikeus.kielletty');
  });
});

describe('version palautus', () => {
  test('tuo takaisin sisällön ja osien module-idt uutena versiona ja kirjaa palautetun numeron', async () => {
    const { y, id, alussa, nyt, viimeisin } = await muutettu();
    const { muutosnumero } = await y.palautaVersio.suorita({ id, versio: 1, kayttaja: tallentaja, ehto: [3] });
    expect(muutosnumero).toBe(4);
    const { hoks } = await nyt();
    expect(hoks).toEqual({ ...alussa, muokattu: hoks.muokattu });
    expect(hoks.muokattu).not.toBe(alussa.muokattu);
    expect((await y.historia.versio(id, 4))?.laji).toBe('version-palautus');
    expect((await y.historia.versio(id, 3))?.hoks?.puhelinnumero).toBe('040 1234567');
    expect(await viimeisin()).toMatchObject({ toimi: 'palauta-versio', kohde: { hoksId: id, versiot: [1] } });
    expect((await viimeisin())?.muutokset?.map(({ laji }) => laji)).toEqual(['lisatty', 'poistettu']);
    expect((await y.siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 100 })).length).toBe(2);
  });

  test('käy läpi nykyiset säännöt', async () => {
    const { y, id, nyt } = await muutettu();
    const luettu = await nyt();
    const kelvoton = { ...luettu.hoks, osaamisenSaavuttamisenPvm: paiva('2017-01-01') };
    await y.hoksit.tallenna(kelvoton, luettu.organisaatiot, luettu, {
      tekija: 'vanha',
      tekijanTyyppi: 'PALVELU',
      laji: 'korvaus',
      kirjaukset: { audit: (await y.auditloki.jalkeen(0, 1))[0]! },
    });
    await y.paivitaHoks.korvaa({ id, luonnos: malliLuonnos(), kayttaja: siirtaja });
    const ennen = await nyt();
    const { koodi, virheet } = await kieltaytyminen(y.palautaVersio.suorita({ id, versio: 4, kayttaja: tallentaja }));
    expect({ koodi, virheet }).toEqual({
      koodi: 'hoks.sisalto',
      virheet: ['osaamisen-saavuttamisen-pvm.liian-varhain'],
    });
    expect(await nyt()).toEqual(ennen);
  });

  test('se, kenen suunnitelma on, ei palaudu', async () => {
    const { y, id, nyt } = await muutettu();
    const luettu = await nyt();
    // Oppijan numerot on yhdistetty sen jälkeen, kun versio tehtiin.
    await y.hoksit.tallenna({ ...luettu.hoks, oppijaOid: TOINEN_OPPIJA }, luettu.organisaatiot, luettu, {
      tekija: 'yhdistetty',
      tekijanTyyppi: 'YLLAPITO',
      laji: 'korvaus',
      kirjaukset: { audit: (await y.auditloki.jalkeen(0, 1))[0]! },
    });
    await y.palautaVersio.suorita({ id, versio: 1, kayttaja: tallentaja });
    expect((await nyt()).hoks.oppijaOid).toBe(TOINEN_OPPIJA);
  });

  test('poistetun version sisältö palautuu, poistettu-merkintä ei', async () => {
    const { y, id, nyt } = await muutettu();
    await y.poistaHoks.poista(id, poistaja);
    expect((await kieltaytyminen(y.palautaVersio.suorita({ id, versio: 1, kayttaja: oph }))).koodi).toBe(
      'hoks.ei-loydy',
    );
    await y.poistaHoks.palauta(id, oph);
    await y.palautaVersio.suorita({ id, versio: 4, kayttaja: oph });
    expect((await nyt()).hoks.poistettu).toBeUndefined();
  });

  test('historiasta poistettu yhteystieto ei tule takaisin', async () => {
    const { y, id, nyt } = await muutettu();
    await y.historia.muokkaaVersioita(
      id,
      ({ sahkoposti: _, ...hoks }) => hoks,
      () => esimerkkiMuutos('siivous').kirjaukset,
    );
    await y.palautaVersio.suorita({ id, versio: 1, kayttaja: tallentaja });
    expect((await nyt()).hoks.sahkoposti).toBeUndefined();
  });

  test.each([
    ['katselijalla ei ole oikeutta, eikä hän saa tietää, onko versiota', katselija, 99, undefined, 'oikeus.kielletty'],
    ['vieraalla ei ole oikeutta', vieras, 1, undefined, 'oikeus.kielletty'],
    ['versiota ei ole', tallentaja, 99, undefined, 'versio.ei-loydy'],
    ['versio on jo voimassa', tallentaja, 3, undefined, 'versio.voimassa'],
    ['suunnitelma on muuttunut', tallentaja, 1, [2], 'hoks.ehto-ei-tayty'],
  ])('ei onnistu, kun %s', async (_, k, versio, ehto, odotettu) => {
    const { y, id, nyt, viimeisin } = await muutettu();
    const ennen = await nyt();
    const palautus = y.palautaVersio.suorita({ id, versio, kayttaja: k, ...(ehto && { ehto }) });
    expect((await kieltaytyminen(palautus)).koodi).toBe(odotettu);
    expect(await nyt()).toEqual(ennen);
    expect(await viimeisin()).toMatchObject({ toimi: 'palauta-versio', koodi: odotettu, kohde: { versiot: [versio] } });
  });
});
