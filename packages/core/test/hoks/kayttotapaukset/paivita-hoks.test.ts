import { esimerkkiMuutos } from '@ehoks/testing';
import type { HoksId } from '../../../src/hoks/hoks.js';
import { paiva } from '../../../src/aika/paiva.js';
import {
  malliLuonnos,
  malliOpiskeluoikeus,
  KOULUTUSTOIMIJA,
  OPISKELUOIKEUS,
  OPPIJA,
  OPPILAITOS,
  TOINEN_OPPIJA,
  TOINEN_OPISKELUOIKEUS,
} from '../../malli-hoks.js';
import { kayttaja, kieltaytyminen, VIERAS_OPPILAITOS, ymparisto } from './ymparisto.js';

const siirtaja = kayttaja('CRUD', KOULUTUSTOIMIJA);

async function luodulla() {
  const y = ymparisto();
  const luonnos = malliLuonnos({ puhelinnumero: '040 1234567', versio: 3 });
  const { id } = await y.luoHoks.suorita({ luonnos, kayttaja: siirtaja });
  y.kello.aseta('2025-03-04T10:00:00.000Z');
  return { y, id, nyt: async () => (await y.hoksit.hae(id))! };
}

describe('HOKSin päivitys', () => {
  test('korvaus tyhjentää pois jätetyn, mutta suunnitelman henkilöllisyys säilyy', async () => {
    const { y, id, nyt } = await luodulla();
    const ennen = (await nyt()).hoks;
    const { oppijaOid: _, opiskeluoikeusOid: __, ...muut } = malliLuonnos();
    await y.paivitaHoks.korvaa({ id, luonnos: muut, kayttaja: siirtaja });
    const { hoks, muutosnumero } = await nyt();
    expect(hoks).toEqual({ ...ennen, puhelinnumero: undefined, versio: undefined, muokattu: hoks.muokattu });
    expect(muutosnumero).toBe(2);
  });

  test('muutos koskee vain annettuja päätason tietoja', async () => {
    const { y, id, nyt } = await luodulla();
    const ennen = (await nyt()).hoks;
    await y.paivitaHoks.muuta({ id, luonnos: { versio: 4 }, kayttaja: siirtaja });
    const { hoks } = await nyt();
    expect(hoks).toEqual({ ...ennen, versio: 4, muokattu: hoks.muokattu });
  });

  test.each([
    [
      'opiskeluoikeus ei vaihdu',
      { luonnos: { opiskeluoikeusOid: TOINEN_OPISKELUOIKEUS } },
      'opiskeluoikeus-oid.vaihtunut',
    ],
    ['oppija ei vaihdu toiseksi', { luonnos: { oppijaOid: TOINEN_OPPIJA } }, 'oppija-oid.vaihtunut'],
    ['rungon id on polun', { luonnos: {}, rungonId: 999 as HoksId }, 'id.ei-tasmaa'],
    ['rungon eid on polun', { luonnos: {}, rungonEid: 'muu' }, 'eid.ei-tasmaa'],
  ])('%s', async (_, muutos, odotettu) => {
    const { y, id, nyt } = await luodulla();
    const ennen = await nyt();
    for (const tapa of ['korvaa', 'muuta'] as const) {
      const luonnos = tapa === 'korvaa' ? malliLuonnos(muutos.luonnos) : muutos.luonnos;
      const { koodi, virheet } = await kieltaytyminen(
        y.paivitaHoks[tapa]({ ...muutos, id, luonnos, kayttaja: siirtaja }),
      );
      expect({ koodi, virheet }).toEqual({ koodi: 'hoks.sisalto', virheet: [odotettu] });
    }
    expect(await nyt()).toEqual(ennen);
  });

  test('oppija vaihtuu numeroon, johon hänet on yhdistetty', async () => {
    const { y, id, nyt } = await luodulla();
    y.oppijanumerorekisteri.lisaa(
      { oid: OPPIJA, etunimet: 'Venla', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' },
      TOINEN_OPPIJA,
    );
    await y.paivitaHoks.muuta({ id, luonnos: { oppijaOid: TOINEN_OPPIJA }, kayttaja: siirtaja });
    expect((await nyt()).hoks.oppijaOid).toBe(TOINEN_OPPIJA);
  });

  test('suunnitelman päänumeroon yhdistetty vanha numero kelpaa, ja suunnitelma pysyy päänumerolla', async () => {
    const { y, id, nyt } = await luodulla();
    y.oppijanumerorekisteri.lisaa(
      { oid: TOINEN_OPPIJA, etunimet: 'Venla', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' },
      OPPIJA,
    );
    await y.paivitaHoks.muuta({ id, luonnos: { oppijaOid: TOINEN_OPPIJA, versio: 4 }, kayttaja: siirtaja });
    expect((await nyt()).hoks).toMatchObject({ oppijaOid: OPPIJA, versio: 4 });
    await y.paivitaHoks.korvaa({
      id,
      luonnos: malliLuonnos({ oppijaOid: TOINEN_OPPIJA, versio: 5 }),
      kayttaja: siirtaja,
    });
    expect((await nyt()).hoks).toMatchObject({ oppijaOid: OPPIJA, versio: 5 });
  });

  test('oikeus seuraa KOSKIn nykyistä oppilaitosta', async () => {
    const { y, id, nyt } = await luodulla();
    y.koski.lisaa(malliOpiskeluoikeus({ oppilaitosOid: VIERAS_OPPILAITOS, koulutustoimijaOid: undefined }), OPPIJA);
    expect(await kieltaytyminen(y.paivitaHoks.muuta({ id, luonnos: { versio: 9 }, kayttaja: siirtaja }))).toMatchObject(
      { koodi: 'oikeus.ei-opiskeluoikeuteen' },
    );
    await y.paivitaHoks.muuta({ id, luonnos: { versio: 9 }, kayttaja: kayttaja('CRUD', VIERAS_OPPILAITOS) });
    expect((await nyt()).organisaatiot.oppilaitosOid).toBe(VIERAS_OPPILAITOS);
  });

  test('päättyneen opiskeluoikeuden HOKSiin ei tuoda tietoa', async () => {
    const { y, id } = await luodulla();
    y.koski.lisaa(malliOpiskeluoikeus({ jaksot: [{ alku: paiva('2025-01-01'), tila: 'valmistunut' }] }), OPPIJA);
    expect(
      (await kieltaytyminen(y.paivitaHoks.muuta({ id, luonnos: { versio: 9 }, kayttaja: siirtaja }))).virheet,
    ).toEqual(['opiskeluoikeus.paattynyt']);
  });

  test('ehto hylkää päivityksen, kun suunnitelma on muuttunut', async () => {
    const { y, id } = await luodulla();
    await y.paivitaHoks.muuta({ id, luonnos: { versio: 4 }, kayttaja: siirtaja, ehto: [1] });
    expect(
      await kieltaytyminen(y.paivitaHoks.muuta({ id, luonnos: { versio: 5 }, kayttaja: siirtaja, ehto: [1] })),
    ).toMatchObject({ koodi: 'hoks.ehto-ei-tayty' });
  });

  test('hävitty kilpailu yritetään kerran uudelleen uuteen tilaan', async () => {
    const { y, id, nyt } = await luodulla();
    await Promise.all([
      y.paivitaHoks.muuta({ id, luonnos: { versio: 4 }, kayttaja: siirtaja }),
      y.paivitaHoks.muuta({ id, luonnos: { puhelinnumero: '050 7654321' }, kayttaja: siirtaja }),
    ]);
    expect((await nyt()).hoks).toMatchObject({ versio: 4, puhelinnumero: '050 7654321' });
  });

  test('toisen kerran hävitty kilpailu on ristiriita', async () => {
    const { y, id } = await luodulla();
    const hae = y.hoksit.hae.bind(y.hoksit);
    // Joku muu ehtii aina väliin.
    jest.spyOn(y.hoksit, 'hae').mockImplementation(async (numero) => {
      const luettu = await hae(numero);
      if (luettu) await y.hoksit.tallenna(luettu.hoks, luettu.organisaatiot, luettu, esimerkkiMuutos('muutos'));
      return luettu;
    });
    expect(await kieltaytyminen(y.paivitaHoks.muuta({ id, luonnos: { versio: 4 }, kayttaja: siirtaja }))).toMatchObject(
      { koodi: 'hoks.muuttunut' },
    );
  });

  test('tuntematonta HOKSia ei päivitetä', async () => {
    expect(
      await kieltaytyminen(ymparisto().paivitaHoks.muuta({ id: 1 as HoksId, luonnos: {}, kayttaja: siirtaja })),
    ).toMatchObject({ koodi: 'hoks.ei-loydy' });
  });
});

describe('HOKSin haku, selaus ja poisto', () => {
  const oph = kayttaja('OPHPAAKAYTTAJA', '1.2.246.562.10.00000000001' as typeof OPPILAITOS);
  const vieras = kayttaja('CRUD', VIERAS_OPPILAITOS);

  test('haku numerolla ja opiskeluoikeudella katsoo lukuoikeuden', async () => {
    const { y, id } = await luodulla();
    expect((await y.haeHoks.numerolla(id, siirtaja)).hoks.id).toBe(id);
    expect((await y.haeHoks.opiskeluoikeudella(OPISKELUOIKEUS, siirtaja)).hoks.id).toBe(id);
    expect(await kieltaytyminen(y.haeHoks.numerolla(id, vieras))).toMatchObject({
      koodi: 'oikeus.ei-opiskeluoikeuteen',
    });
  });

  test('selaus rajautuu luettaviin organisaatioihin ja nimeää kelvottomat', async () => {
    const { y, id } = await luodulla();
    const selaa = (k: typeof siirtaja) => y.selaaHokseja.suorita({ kayttaja: k, suurempiKuin: 0, enintaan: 10 });
    expect(await selaa(siirtaja)).toMatchObject({ hoksit: [{ id }], epaonnistuneet: [], viimeinenId: id });
    expect(await selaa(oph)).toMatchObject({ hoksit: [{ id }] });
    expect(await selaa(vieras)).toEqual({ hoksit: [], epaonnistuneet: [], viimeinenId: 0 });

    const luettu = (await y.hoksit.hae(id))!;
    const vanhentunut = { ...luettu.hoks, osaamisenSaavuttamisenPvm: paiva('2017-01-01') };
    await y.hoksit.tallenna(vanhentunut, luettu.organisaatiot, luettu, esimerkkiMuutos('muutos'));
    expect(await selaa(siirtaja)).toMatchObject({ hoksit: [], epaonnistuneet: [id], viimeinenId: id });
  });

  test('poisto vaatii oman oikeutensa, ja vain OPH palauttaa', async () => {
    const { y, id } = await luodulla();
    expect(await kieltaytyminen(y.poistaHoks.poista(id, siirtaja))).toMatchObject({
      koodi: 'oikeus.ei-opiskeluoikeuteen',
    });
    await y.poistaHoks.poista(id, kayttaja('HOKS_DELETE', OPPILAITOS, 'VIRKAILIJA'));
    expect(await kieltaytyminen(y.haeHoks.numerolla(id, siirtaja))).toMatchObject({ koodi: 'hoks.ei-loydy' });
    expect(await kieltaytyminen(y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja }))).toMatchObject({
      koodi: 'hoks.poistettu-on-jo',
    });
    expect(await kieltaytyminen(y.poistaHoks.palauta(id, siirtaja))).toMatchObject({ koodi: 'oikeus.vain-oph' });
    await y.poistaHoks.palauta(id, oph);
    expect((await y.haeHoks.numerolla(id, siirtaja)).hoks).not.toHaveProperty('poistettu');
  });

  test('hankkimistapa numerolla on vain OPH:lle', async () => {
    const { y } = await luodulla();
    expect(await kieltaytyminen(y.haeHankkimistapa.suorita(1, siirtaja))).toMatchObject({ koodi: 'oikeus.vain-oph' });
    expect(await kieltaytyminen(y.haeHankkimistapa.suorita(999_999, oph))).toMatchObject({
      koodi: 'hankkimistapa.ei-loydy',
    });
  });

  test('hankintakoulutukset ovat opiskeluoikeuteen sisältyvät oikeudet', async () => {
    const { y, id } = await luodulla();
    y.koski.lisaa(
      malliOpiskeluoikeus({ oid: TOINEN_OPISKELUOIKEUS, sisaltyyOpiskeluoikeuteen: OPISKELUOIKEUS }),
      OPPIJA,
    );
    expect(await y.haeHankintakoulutukset.suorita(id, siirtaja)).toEqual([TOINEN_OPISKELUOIKEUS]);
    y.koski.poista(OPISKELUOIKEUS);
    expect((await kieltaytyminen(y.haeHankintakoulutukset.suorita(id, siirtaja))).virheet).toEqual([
      'opiskeluoikeus.ei-koskessa',
    ]);
  });
});
