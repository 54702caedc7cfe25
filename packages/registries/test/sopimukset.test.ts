import {
  OPH_OID,
  type Henkilo,
  type Kayttaja,
  type Koodi,
  type KoodiUri,
  type Nimi,
  type Nimike,
  type Opiskeluoikeus,
  type OppijaOid,
  type Oppijakayttaja,
  type Organisaatio,
  type Organisaatiotaso,
} from '@ehoks/core';
import { DEMO_OID, demoTilit, DEMO_SALASANA, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import {
  eiVastannut,
  eperusteetSopimus,
  koodistopalveluSopimus,
  koskiSopimus,
  lokalisoinnitSopimus,
  oppijanTunnistautuminenSopimus,
  oppijanumerorekisteriSopimus,
  organisaatiotSopimus,
  tunnistautuminenSopimus,
  vaestotietojarjestelmaSopimus,
} from '@ehoks/testing';
import { rekisterit } from './asetukset.js';

const t = { describe, it, beforeEach, afterEach, expect };

async function kaynnista(
  palvelu: 'koski' | 'onr' | 'organisaatio' | 'koodisto' | 'eperusteet' | 'lokalisointi' | 'vtj' | 'cas',
) {
  const { url, sulje } = await kaynnistaSimulaattori();
  const ohjaa = async (method: string, polku: string, runko?: unknown): Promise<void> => {
    const vastaus = await fetch(`${url}/simulaattori/${polku}`, { method, body: JSON.stringify(runko) });
    expect(vastaus.status).toBe(204);
  };
  return {
    ...rekisterit(url, { ...EHOKS_TILI, vtjUrl: url }),
    url,
    ohjaa,
    katkaise: () => ohjaa('POST', 'viat', { palvelu, tila: '503' }),
    palauta: () => ohjaa('DELETE', 'viat'),
    sulje,
  };
}

const koodi = (koodiarvo: string | undefined) => (koodiarvo === undefined ? undefined : { koodiarvo });
const viite = (oid: string | undefined) => (oid === undefined ? undefined : { oid });

const nimike = ({ koodi: koodiarvo, nimi }: Nimike) => ({ koodiarvo, nimi });

/** The study right as KOSKI would tell it. */
const koskenJson = (oo: Opiskeluoikeus) => ({
  oid: oo.oid,
  tyyppi: koodi(oo.tyyppi),
  oppilaitos: viite(oo.oppilaitosOid),
  koulutustoimija: viite(oo.koulutustoimijaOid),
  alkamispäivä: oo.alkamispaiva,
  arvioituPäättymispäivä: oo.arvioituPaattymispaiva,
  tila: { opiskeluoikeusjaksot: oo.jaksot.map(({ alku, tila }) => ({ alku, tila: koodi(tila) })) },
  suoritukset: oo.suoritukset.map(({ tyyppi, toimipisteOid, koulutusmoduuli, osaamisala, ...suoritus }) => ({
    tyyppi: koodi(tyyppi),
    toimipiste: viite(toimipisteOid),
    ...(koulutusmoduuli && {
      koulutusmoduuli: {
        tunniste: nimike(koulutusmoduuli),
        perusteenDiaarinumero: suoritus.perusteenDiaarinumero,
      },
    }),
    ...(suoritus.tutkintonimike && { tutkintonimike: [nimike(suoritus.tutkintonimike)] }),
    ...(osaamisala && { osaamisala: [{ osaamisala: nimike(osaamisala), alku: '2025-08-11' }] }),
  })),
  sisältyyOpiskeluoikeuteen: viite(oo.sisaltyyOpiskeluoikeuteen),
});

koskiSopimus(t, async () => {
  const simulaattori = await kaynnista('koski');
  const polku = (oid: string) => `koski/opiskeluoikeudet/${oid}`;
  return {
    ...simulaattori,
    lisaa: (oo, oppija) => simulaattori.ohjaa('PUT', `${polku(oo.oid)}?oppija=${oppija}`, koskenJson(oo)),
    poista: (oid) => simulaattori.ohjaa('DELETE', polku(oid)),
  };
});

oppijanumerorekisteriSopimus(t, async () => {
  const simulaattori = await kaynnista('onr');
  return {
    ...simulaattori,
    lisaa: ({ oid, ...nimet }: Henkilo, master?: Henkilo) =>
      simulaattori.ohjaa('PUT', `onr/henkilot/${oid}`, {
        oidHenkilo: oid,
        ...nimet,
        oppijanumero: master?.oid ?? oid,
        duplicate: master !== undefined,
      }),
  };
});

const TYYPIT: Readonly<Record<Organisaatiotaso, string>> = {
  oph: 'organisaatiotyyppi_05',
  koulutustoimija: 'organisaatiotyyppi_01',
  oppilaitos: 'organisaatiotyyppi_02',
  toimipiste: 'organisaatiotyyppi_03',
};

/** The organisation as Organisaatiopalvelu would tell it; every oppilaitos is a vocational one. */
const palvelunJson = ({ oid, ylemmat, tasot, nimi }: Organisaatio) => ({
  oid,
  nimi,
  parentOid: ylemmat.at(-1),
  parentOidPath: ylemmat.length === 0 ? '' : `|${ylemmat.join('|')}|`,
  tyypit: tasot.map((taso) => TYYPIT[taso]),
  oppilaitosTyyppiUri: tasot.includes('oppilaitos') ? 'oppilaitostyyppi_21#1' : undefined,
});

organisaatiotSopimus(t, async () => {
  const simulaattori = await kaynnista('organisaatio');
  return {
    ...simulaattori,
    lisaa: (organisaatio) => simulaattori.ohjaa('PUT', `organisaatiot/${organisaatio.oid}`, palvelunJson(organisaatio)),
  };
});

koodistopalveluSopimus(t, async () => {
  const koodi = (arvo: string, fi: string, sv?: string): Koodi => ({
    koodiUri: `urasuunnitelma_${arvo}` as KoodiUri,
    versio: 1,
    nimi: { fi, ...(sv && { sv }) },
    voimassa: arvo !== '004',
  });
  return {
    ...(await kaynnista('koodisto')),
    urasuunnitelmat: [
      koodi('0001', 'Jatko-opinnot', 'Fortsatta studier'),
      koodi('0002', 'Työelämään siirtyminen', 'Övergång till arbetslivet'),
      koodi('0003', 'Työuralla eteneminen', 'Karriäravancemang'),
      koodi('0005', 'Opintojen jatkaminen', 'Återupptagna studier'),
      koodi('004', 'Poistunut urasuunnitelma'),
    ],
  };
});

const PAKOLLISET: Nimi = { fi: 'Pakolliset tutkinnon osat', sv: 'Obligatoriska examensdelar' };
const VALINNAISET: Nimi = { fi: 'Valinnaiset tutkinnon osat', sv: 'Valbara examensdelar' };
const YHTEISET: Nimi = { fi: 'Yhteiset tutkinnon osat', sv: 'Gemensamma examensdelar' };
const TEKNIIKKA: Nimi = { fi: 'Ajoneuvotekniikan osaamisala', sv: 'Kompetensområdet för fordonsteknik' };
const VARAOSAT: Nimi = { fi: 'Varaosien osaamisala', sv: 'Kompetensområdet för reservdelar' };

/** Group, code and scope of each part of the demo's vehicle degree, in the order of its formation rules. */
const AJONEUVOALAN_OSAT: readonly (readonly [ryhma: Nimi, koodi: string, laajuus: number])[] = [
  [PAKOLLISET, '300268', 15],
  [PAKOLLISET, '900101', 45],
  [TEKNIIKKA, '900102', 45],
  [VARAOSAT, '900103', 45],
  [VALINNAISET, '900104', 20],
  [VALINNAISET, '900105', 20],
  [VALINNAISET, '900106', 20],
  [VALINNAISET, '900107', 20],
  [YHTEISET, '106727', 11],
  [YHTEISET, '106728', 6],
  [YHTEISET, '106729', 9],
];

test('simulaattorin ajoneuvoalan tutkinnon rakenne on muodostumissäännön järjestyksessä', async () => {
  const { eperusteet, sulje } = await kaynnista('eperusteet');
  try {
    const rakenne = await eperusteet.tutkinnonRakenne('OPH-9901-2025');
    expect(rakenne).toMatchObject({ nimi: { fi: 'Ajoneuvoalan perustutkinto' }, laajuus: 180 });
    expect(rakenne?.osat.map(({ ryhma, koodiUri, laajuus }) => [ryhma, koodiUri, laajuus])).toEqual(
      AJONEUVOALAN_OSAT.map(([ryhma, koodi, laajuus]) => [ryhma, `tutkinnonosat_${koodi}`, laajuus]),
    );
    expect(rakenne?.osat.map(({ pakollinen }) => pakollinen)).toEqual(
      AJONEUVOALAN_OSAT.map(([ryhma]) => [PAKOLLISET, YHTEISET].includes(ryhma)),
    );
    expect(rakenne?.osat[9]?.osaAlueet).toEqual([
      {
        koodiUri: 'ammatillisenoppiaineet_mlma',
        nimi: { fi: 'Matematiikka ja matematiikan soveltaminen', sv: 'Matematik och tillämpad matematik' },
        laajuus: 4,
      },
      {
        koodiUri: 'ammatillisenoppiaineet_mlfk',
        nimi: expect.objectContaining({ fi: 'Fysikaaliset ja kemialliset ilmiöt ja niiden soveltaminen' }),
        laajuus: 2,
      },
    ]);
  } finally {
    await sulje();
  }
});

test('TUVAn rakenteessa ovat koulutuksen osat viikkoineen', async () => {
  const { eperusteet, sulje } = await kaynnista('eperusteet');
  try {
    const rakenne = await eperusteet.tutkinnonRakenne('OPH-9904-2025');
    expect(rakenne?.osat.map(({ koodiUri, laajuus }) => [koodiUri, laajuus])).toEqual(
      [2, 2, 1, 1, 1, 1, 1].map((laajuus, i) => [`koulutuksenosattuva_${101 + i}`, laajuus]),
    );
  } finally {
    await sulje();
  }
});

eperusteetSopimus(t, async () => {
  const simulaattori = await kaynnista('eperusteet');
  const tutkinto = await simulaattori.eperusteet.tutkinnonRakenne('OPH-9901-2025');
  return { ...simulaattori, tutkinto: tutkinto! };
});

test('simulaattorin organisaatiot ovat tasoineen ja nimineen', async () => {
  const { organisaatiot, sulje } = await kaynnista('organisaatio');
  try {
    const { oph, a, a1, a1t, b, b1 } = DEMO_OID;
    expect(await organisaatiot.koulutustoimijat()).toEqual([a, b]);
    expect(await organisaatiot.organisaatio(OPH_OID)).toMatchObject({ tasot: ['oph'] });
    expect(await organisaatiot.organisaatio(a)).toMatchObject({ tasot: ['koulutustoimija'] });
    expect(await organisaatiot.organisaatio(a1t)).toMatchObject({ tasot: ['toimipiste'], ylemmat: [oph, a, a1] });
    expect(await organisaatiot.organisaatio(b1)).toEqual({
      oid: b1,
      ylemmat: [oph, b],
      tasot: ['oppilaitos'],
      nimi: { sv: 'Yrkesinstitutet Modell' },
    });
  } finally {
    await sulje();
  }
});

const SIIRTAJA = demoTilit.find(({ kayttajatunnus }) => kayttajatunnus === 'siirto-a')!;

/** A ticket got as a student information system gets it. */
async function haeTiketti(url: string, palvelu: string): Promise<string> {
  const tunnukset = { username: SIIRTAJA.kayttajatunnus, password: DEMO_SALASANA };
  const kirjautuminen = await fetch(`${url}/cas/v1/tickets`, { method: 'POST', body: new URLSearchParams(tunnukset) });
  const osoite = kirjautuminen.headers.get('location')!;
  return (await fetch(osoite, { method: 'POST', body: new URLSearchParams({ service: palvelu }) })).text();
}

tunnistautuminenSopimus(t, async () => {
  const { url, tunnistautuminen, sulje } = await kaynnista('cas');
  const { kayttajatunnus, oid, tyyppi, roolit } = SIIRTAJA;
  const kayttaja: Kayttaja = { kayttajatunnus, oid, tyyppi, oikeudet: roolit };
  return { tunnistautuminen, kayttaja, tiketti: (palvelu) => haeTiketti(url, palvelu), sulje };
});

const VENLA = { oid: '1.2.246.562.24.44400000019' as OppijaOid, nimi: 'Venla Aino Esimerkki' };
const HILKKA = { oid: '1.2.246.562.24.44400000242', nimi: 'Hilkka Anneli Huoltaja' };

/** A ticket got as a browser gets it. */
async function haeOppijanTiketti(url: string, palvelu: string, valinnat: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({ service: palvelu, ...valinnat });
  const vastaus = await fetch(`${url}/cas-oppija/login`, { method: 'POST', body, redirect: 'manual' });
  return new URL(vastaus.headers.get('location')!).searchParams.get('ticket')!;
}

describe.each<[string, Record<string, string>, Oppijakayttaja]>([
  ['oppija itse', { henkilo: VENLA.oid }, { oppijaOid: VENLA.oid, nimi: VENLA.nimi }],
  [
    'huoltaja oppijan puolesta',
    { henkilo: HILKKA.oid, puolesta: VENLA.oid },
    { oppijaOid: VENLA.oid, nimi: VENLA.nimi, puolesta: HILKKA },
  ],
])('%s', (_, valinnat, kayttaja) => {
  oppijanTunnistautuminenSopimus(t, async () => {
    const { url, oppijanTunnistautuminen, sulje } = await kaynnista('cas');
    return {
      tunnistautuminen: oppijanTunnistautuminen,
      kayttaja,
      tiketti: (palvelu) => haeOppijanTiketti(url, palvelu, valinnat),
      sulje,
    };
  });
});

test.each(['503', '500', 'katkos', 'roska'])('CAS on vialla (%s): tiketti jää tarkistamatta', async (tila) => {
  const { tunnistautuminen, oppijanTunnistautuminen, ohjaa, sulje } = await kaynnista('cas');
  try {
    await ohjaa('POST', 'viat', { palvelu: 'cas', tila });
    expect(await eiVastannut(tunnistautuminen.tunnista('ST-1-x', 'http://localhost'))).toBe('cas');
    expect(await eiVastannut(oppijanTunnistautuminen.tunnista('ST-1-x', 'http://localhost'))).toBe('cas-oppija');
  } finally {
    await sulje();
  }
});

lokalisoinnitSopimus(t, async () => ({
  ...(await kaynnista('lokalisointi')),
  esimerkki: [
    { avain: 'simulaattori.kirjaudu', kieli: 'fi', teksti: 'Kirjaudu sisään' },
    { avain: 'simulaattori.kirjaudu', kieli: 'sv', teksti: 'Logga in' },
    { avain: 'simulaattori.kirjaudu', kieli: 'en', teksti: 'Log in' },
  ],
}));

vaestotietojarjestelmaSopimus(t, async () => {
  const { vaestotietojarjestelma, ...simulaattori } = await kaynnista('vtj');
  return {
    ...simulaattori,
    vaestotietojarjestelma: vaestotietojarjestelma!,
    lisaa: ({ hetu, etunimet, sukunimi }, entisetHetut = []) =>
      simulaattori.ohjaa('POST', 'vtj/henkilot', { hetu, etunimet, sukunimi, 'entiset-hetut': entisetHetut }),
  };
});
