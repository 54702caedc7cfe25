import {
  malliLuonnos,
  malliOpiskeluoikeus,
  malliTapa,
  malliTutkinnonOsa,
  OPISKELUOIKEUS,
  OPPIJA,
  OPPILAITOS,
  KOULUTUSTOIMIJA,
  TOINEN_OPPIJA,
  TOINEN_OPISKELUOIKEUS,
} from '../../malli-hoks.js';
import { kayttaja, kieltaytyminen, VIERAS_OPPILAITOS, ymparisto } from './ymparisto.js';

const siirtaja = kayttaja('CRUD', KOULUTUSTOIMIJA);

describe('HOKSin luonti', () => {
  test('tallentaa suunnitelman, jonka oikeus on ylemmässä organisaatiossa', async () => {
    const y = ymparisto();
    const { id, havainnot } = await y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja });
    expect(havainnot).toEqual([]);
    const tallennettu = await y.hoksit.hae(id);
    expect(tallennettu).toMatchObject({
      hoks: {
        id,
        opiskeluoikeusOid: OPISKELUOIKEUS,
        oppijaOid: OPPIJA,
        manuaalisyotto: false,
        muokattu: y.kello.nyt(),
      },
      muutosnumero: 1,
      organisaatiot: { oppilaitosOid: OPPILAITOS, koulutustoimijaOid: KOULUTUSTOIMIJA },
    });
    expect(tallennettu?.hoks.hankittavatAmmatTutkinnonOsat[0]?.moduleId).toBeDefined();
  });

  test('kertoo varoitukset ja tallentaa silti', async () => {
    const y = ymparisto();
    const { id, havainnot } = await y.luoHoks.suorita({
      luonnos: malliLuonnos({ sahkoposti: 'ei osoite' }),
      kayttaja: siirtaja,
    });
    expect(havainnot.map(({ koodi, taso }) => [koodi, taso])).toEqual([['sahkoposti.muoto', 'varoitus']]);
    expect(await y.hoksit.hae(id)).toBeDefined();
  });

  test('kertoo kaikki virheet kerralla eikä tallenna mitään', async () => {
    const y = ymparisto();
    const luonnos = malliLuonnos({
      sahkoposti: undefined,
      oppijaOid: TOINEN_OPPIJA,
      hankittavatAmmatTutkinnonOsat: [
        malliTutkinnonOsa({ osaamisenHankkimistavat: [malliTapa({ yksiloivaTunniste: undefined })] }),
      ],
    });
    const { koodi, virheet } = await kieltaytyminen(y.luoHoks.suorita({ luonnos, kayttaja: siirtaja }));
    expect(koodi).toBe('hoks.sisalto');
    expect(virheet).toEqual(
      expect.arrayContaining([
        'sahkoposti.puuttuu',
        'oppija.ei-oppijanumerorekisterissa',
        'oppija.ei-opiskeluoikeuden-haltija',
        'osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu',
      ]),
    );
    expect(await y.hoksit.haeOpiskeluoikeudella(OPISKELUOIKEUS)).toBeUndefined();
  });

  test('vieraan oppilaitoksen opiskeluoikeudesta ei kerrota havaintoja', async () => {
    const y = ymparisto();
    const { koodi, virheet } = await kieltaytyminen(
      y.luoHoks.suorita({
        luonnos: malliLuonnos({ sahkoposti: undefined }),
        kayttaja: kayttaja('CRUD', VIERAS_OPPILAITOS),
      }),
    );
    expect({ koodi, virheet }).toEqual({ koodi: 'oikeus.ei-opiskeluoikeuteen', virheet: [] });
  });

  test('ihmisen tunnukselta oikeuden puute on eri kieltäytyminen', async () => {
    const virkailija = kayttaja('READ', OPPILAITOS, 'VIRKAILIJA');
    const { koodi } = await kieltaytyminen(
      ymparisto().luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: virkailija }),
    );
    expect(koodi).toBe('oikeus.kielletty');
  });

  test('opiskeluoikeudella on vain yksi HOKS, ja muut virheet kerrotaan ensin', async () => {
    const y = ymparisto();
    await y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja });
    expect(await kieltaytyminen(y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja }))).toMatchObject({
      koodi: 'hoks.on-jo',
    });
    const virheellinen = malliLuonnos({ ensikertainenHyvaksyminen: undefined });
    expect(await kieltaytyminen(y.luoHoks.suorita({ luonnos: virheellinen, kayttaja: siirtaja }))).toMatchObject({
      koodi: 'hoks.sisalto',
    });
  });

  test('opiskeluoikeus, jota KOSKI ei tunne, on havainto muiden joukossa', async () => {
    const luonnos = malliLuonnos({ opiskeluoikeusOid: TOINEN_OPISKELUOIKEUS, sahkoposti: undefined });
    const { virheet } = await kieltaytyminen(ymparisto().luoHoks.suorita({ luonnos, kayttaja: siirtaja }));
    expect(virheet).toEqual(expect.arrayContaining(['opiskeluoikeus.ei-koskessa', 'sahkoposti.puuttuu']));
  });

  test('hiljainen naapuri ei jätä jälkeäkään', async () => {
    for (const naapuri of ['koski', 'organisaatiot', 'oppijanumerorekisteri'] as const) {
      const y = ymparisto();
      y[naapuri].alhaalla = true;
      expect(await kieltaytyminen(y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja }))).toMatchObject({
        koodi: 'rekisteri.ei-vastaa',
      });
      expect(await y.hoksit.haeOpiskeluoikeudella(OPISKELUOIKEUS)).toBeUndefined();
    }
  });

  test('käyttöönottaja voi lieventää sähköpostin varoitukseksi, muttei opiskeluoikeuden puuttumista', async () => {
    const y = ymparisto({ 'sahkoposti.puuttuu': 'varoitus', 'opiskeluoikeus-oid.puuttuu': 'pois' });
    const { havainnot } = await y.luoHoks.suorita({
      luonnos: malliLuonnos({ sahkoposti: undefined }),
      kayttaja: siirtaja,
    });
    expect(havainnot).toMatchObject([{ koodi: 'sahkoposti.puuttuu', taso: 'varoitus' }]);
    const ilman = malliLuonnos({ opiskeluoikeusOid: undefined });
    expect((await kieltaytyminen(y.luoHoks.suorita({ luonnos: ilman, kayttaja: siirtaja }))).virheet).toContain(
      'opiskeluoikeus-oid.puuttuu',
    );
  });

  test('käyttöönottaja voi nostaa varoituksen virheeksi', async () => {
    const y = ymparisto({ 'sahkoposti.muoto': 'virhe' });
    const { virheet } = await kieltaytyminen(
      y.luoHoks.suorita({ luonnos: malliLuonnos({ sahkoposti: 'ei osoite' }), kayttaja: siirtaja }),
    );
    expect(virheet).toEqual(['sahkoposti.muoto']);
  });

  test('yhdistetyllä numerolla lähetetty suunnitelma tallentuu päänumerolle', async () => {
    const y = ymparisto();
    const nimet = { kutsumanimi: 'Venla', sukunimi: 'Esimerkki' };
    y.oppijanumerorekisteri.lisaa({ oid: OPPIJA, etunimet: 'Venla', ...nimet }, TOINEN_OPPIJA);
    y.oppijanumerorekisteri.lisaa({ oid: TOINEN_OPPIJA, etunimet: 'Venla Aino', ...nimet });
    const { id, oppijaOid } = await y.luoHoks.suorita({
      luonnos: malliLuonnos(),
      kayttaja: siirtaja,
      polunOppijaOid: OPPIJA,
    });
    expect(oppijaOid).toBe(TOINEN_OPPIJA);
    expect((await y.hoksit.hae(id))?.hoks.oppijaOid).toBe(TOINEN_OPPIJA);
    expect(await y.hoksit.oppijanHoksIdt(OPPIJA)).toEqual([]);
    expect(await y.hoksit.oppijanHoksIdt(TOINEN_OPPIJA)).toEqual([id]);
  });

  test('validointi sanoo samat havainnot eikä tallenna', async () => {
    const y = ymparisto();
    expect(await y.validoiHoks.suorita({ luonnos: malliLuonnos() }, siirtaja)).toEqual([]);
    expect(await y.hoksit.haeOpiskeluoikeudella(OPISKELUOIKEUS)).toBeUndefined();
  });

  test('tunnistamaton validoija ei saa tietää opiskeluoikeuksista', async () => {
    const y = ymparisto();
    y.koski.lisaa(malliOpiskeluoikeus({ tyyppi: 'lukiokoulutus' }), TOINEN_OPPIJA);
    expect(await y.validoiHoks.suorita({ luonnos: malliLuonnos() })).toEqual([]);
    expect((await kieltaytyminen(y.validoiHoks.suorita({ luonnos: malliLuonnos() }, siirtaja))).virheet).toContain(
      'opiskeluoikeus.vaara-tyyppi',
    );
  });
});
