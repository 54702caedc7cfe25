import { reittitaulut, type Reitti } from '@ehoks/rest';
import type { KirjattuLokitapahtuma } from '@ehoks/core';
import { data, oppijana, tyopaikkana, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Luotu, type Vastaus } from './palvelin.js';
import { suppeaSuunnitelma } from './suunnitelma.js';

type Tunnistus = Reitti['tunnistus'];
interface Osoite {
  readonly metodi: string;
  readonly polku: string;
  readonly tunnistus: Tunnistus;
  readonly jalki: string | undefined;
}

/** Routes that need no identification: none of them may touch a learner's data (a link's code is sent and tried, and both are logged). Whoever adds one adds it here. */
const TUNNISTAMATTOMAT = [
  'delete /ehoks-oppija-backend/api/v1/oppija/session',
  'delete /ehoks-oppija-backend/api/v1/session',
  'delete /ehoks-oppija-backend/api/v1/tyopaikka/istunto',
  'delete /ehoks-virkailija-backend/api/v1/virkailija/session',
  'delete /ehoks-virkailija-backend/api/v1/virkailija/vastaajatunnus/:tunnus',
  'get /ehoks-oppija-backend/api/v1/healthcheck',
  'get /ehoks-oppija-backend/api/v1/misc/environment',
  'get /ehoks-oppija-backend/api/v1/muistutukset/:avain',
  'get /ehoks-oppija-backend/api/v1/oppija/nakymat/tiedotteet',
  'get /ehoks-oppija-backend/api/v1/oppija/session/opintopolku',
  'get /ehoks-oppija-backend/api/v1/session/opintopolku',
  'get /ehoks-oppija-backend/api/v1/tekstit/:kieli',
  'get /ehoks-oppija-backend/api/v1/tyopaikka/linkit/:jako',
  'get /ehoks-oppija-backend/api/v1/valmius',
  'get /ehoks-virkailija-backend/api/v1/healthcheck',
  'get /ehoks-virkailija-backend/api/v1/misc/environment',
  'get /ehoks-virkailija-backend/api/v1/tekstit/:kieli',
  'get /ehoks-virkailija-backend/api/v1/valmius',
  'get /ehoks-virkailija-backend/api/v1/virkailija/hoksit/csv/malli',
  'get /ehoks-virkailija-backend/api/v1/virkailija/hoksit/csv/ohje',
  'get /ehoks-virkailija-backend/api/v1/virkailija/oppijat/:oppijaOid/hoksit/:hoksId/opiskelijapalaute',
  'get /ehoks-virkailija-backend/api/v1/virkailija/paattyneet-kyselylinkit-temp',
  'get /ehoks-virkailija-backend/api/v1/virkailija/puuttuvat-opiskeluoikeudet-temp',
  'get /ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku',
  'get /ehoks-virkailija-backend/api/v1/virkailija/vastaajatunnus/:tunnus',
  'get /ehoks-virkailija-backend/cas-security-check',
  'patch /ehoks-virkailija-backend/api/v1/hoks/kyselylinkki',
  'post /ehoks-oppija-backend/api/v1/muistutukset/:avain',
  'post /ehoks-oppija-backend/api/v1/oppija/session/opintopolku',
  'post /ehoks-oppija-backend/api/v1/session/opintopolku',
  'post /ehoks-oppija-backend/api/v1/tyopaikka/linkit/:jako/istunto',
  'post /ehoks-oppija-backend/api/v1/tyopaikka/linkit/:jako/koodi',
  'post /ehoks-virkailija-backend/api/v1/hoks/:hoksId/kyselylinkki',
  'post /ehoks-virkailija-backend/api/v1/virkailija/oppijat/:oppijaOid/hoksit/:hoksId/resend-palaute',
  'post /ehoks-virkailija-backend/api/v1/virkailija/oppijat/:oppijaOid/index',
  'post /ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku',
  'post /ehoks-virkailija-backend/cas-security-check',
  'post /kayttooikeus-service/oauth2/token',
];

/** Who is logged in, what they may do and grant, notices, what is open, and public registers: nothing of any learner or account, so only refusals are logged. */
const VAIN_OMAA =
  /^get .*(\/session|\/session\/user-info|\/session\/settings|\/tunnukset\/roolit|\/hoks\/oikeudet|\/nakymat\/(kehys|tutkinnonosat|organisaatiot|tiedotteet|avaukset)|tyopaikka\/istunto)$/;

describe('jokainen reitti jättää jäljen auditlokiin', () => {
  let p: Koepalvelin;
  let osoitteet: readonly Osoite[];
  let luotu: Luotu;
  let eid: string;
  let tekijat: Readonly<
    Record<Exclude<Tunnistus, 'ei'>, (metodi: string, polku: string, runko: unknown) => Promise<Vastaus>>
  >;
  beforeAll(async () => {
    p = await kaynnista();
    luotu = await p.luo();
    eid = String(data<{ eid: string }>(await p.kutsu('GET', luotu.polku)).eid);
    const asetukset = { julkinenUrl: p.palvelu.url, runkoraja: 1024, tuki: 'tuki@example.invalid', tuotanto: false };
    osoitteet = reittitaulut(p.palvelu.ehoks, asetukset).flatMap(([etuliite, reitit]) =>
      reitit.map((reitti) => ({
        metodi: reitti.metodi,
        polku: etuliite + (reitti.polku === '/' ? '' : reitti.polku),
        tunnistus: reitti.tunnistus,
        jalki: 'jalki' in reitti ? reitti.jalki : undefined,
      })),
    );
    const jarjestelma = (metodi: string, polku: string, runko: unknown) => p.kutsu(metodi, polku, { runko });
    const istunnolla = (selain: Selain) => (metodi: string, polku: string, runko: unknown) =>
      selain(metodi, polku, runko);
    tekijat = {
      palvelutunnus: jarjestelma,
      valinnainen: jarjestelma,
      virkailija: istunnolla(await virkailijana(p, 'virkailija-a')),
      oppija: istunnolla(await oppijana(p, OPPIJA)),
      tyopaikka: istunnolla(await tyopaikkana(p, 'oili@example.invalid')),
    };
  });
  afterAll(() => p.sulje());

  const OPPIJA = '1.2.246.562.24.44400000019';

  /** Variables of paths that lead to something that is there. */
  const taydennetty = (polku: string): string => {
    const arvot: Record<string, string> = {
      ajo: 'lokit-ja-istunnot',
      hoksId: String(luotu.id),
      osaId: '1',
      versio: '1',
      id: '1',
      oid: polku.includes('/opiskeluoikeus/') ? luotu.opiskeluoikeus : OPPIJA,
      oppijaOid: OPPIJA,
      oppilaitosOid: p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a1')?.oid ?? '',
      koulutustoimijaOid: p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a')?.oid ?? '',
      kayttajatunnus: 'siirto-b',
      rooli: 'ehoks-kayttaja',
      organisaatio: p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a')?.oid ?? '',
      anomus: '00000000-0000-4000-8000-000000000000',
      avain: '00000000-0000-4000-8000-000000000000',
      kieli: 'fi',
      eid,
      toiminto: 'katselu',
      organisaatioOid: p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a')?.oid ?? '',
      tiedote: '00000000-0000-4000-8000-000000000000',
      jako: '00000000-0000-4000-8000-000000000000',
      viesti: '00000000-0000-4000-8000-000000000000',
      moduuli: '00000000-0000-4000-8000-000000000000',
      tuonti: '1',
    };
    return polku.replace(/:(\w+)/g, (_, nimi: string) => {
      const arvo = arvot[nimi];
      if (arvo === undefined) throw new Error(`${polku}: no value for ${nimi}`);
      return arvo;
    });
  };
  const rungollinen = (metodi: string): unknown =>
    ['post', 'put', 'patch'].includes(metodi)
      ? suppeaSuunnitelma({ 'opiskeluoikeus-oid': luotu.opiskeluoikeus })
      : undefined;
  const jaljet = async ({ otsakkeet }: Vastaus): Promise<readonly KirjattuLokitapahtuma[]> => {
    const loki = await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000);
    return loki.filter(({ yhteys }) => yhteys?.pyyntoId === otsakkeet.get('x-request-id'));
  };

  test('vain nämä reitit ovat avoinna tunnistamattomalle', () => {
    const avoimet = osoitteet.filter(({ tunnistus }) => tunnistus === 'ei');
    expect(avoimet.map(({ metodi, polku }) => `${metodi} ${polku}`).sort()).toEqual(TUNNISTAMATTOMAT);
  });

  test('tunnistamaton torjutaan ja torjunta kirjataan', async () => {
    for (const { metodi, polku, tunnistus, jalki } of osoitteet) {
      if (tunnistus === 'ei' || tunnistus === 'valinnainen') continue;
      const vastaus = await p.kutsu(metodi.toUpperCase(), taydennetty(polku), {
        tunnus: null,
        runko: rungollinen(metodi),
      });
      expect([metodi, polku, vastaus.tila]).toEqual([metodi, polku, 401]);
      const [jalkia, ...muut] = await jaljet(vastaus);
      expect([polku, jalkia?.toimi, jalkia?.tekija.tyyppi, jalkia?.koodi]).toEqual([
        polku,
        jalki,
        'TUNTEMATON',
        vastaus.koodi,
      ]);
      const [hallittava] = /:kayttajatunnus|:anomus/.exec(polku) ?? [];
      expect([polku, jalkia?.kohde.tunnus]).toEqual([polku, hallittava && taydennetty(hallittava)]);
      expect(muut).toEqual([]);
    }
  });

  test('tunnistetun pyyntö kirjataan, onnistui se tai ei', async () => {
    const tulokset = new Set<number>();
    for (const { metodi, polku, tunnistus } of osoitteet) {
      if (tunnistus === 'ei' || VAIN_OMAA.test(`${metodi} ${polku}`)) continue;
      const vastaus = await tekijat[tunnistus](metodi.toUpperCase(), taydennetty(polku), rungollinen(metodi));
      tulokset.add(vastaus.tila);
      const jalkia = await jaljet(vastaus);
      expect([metodi, polku, vastaus.tila, jalkia.length > 0]).toEqual([metodi, polku, vastaus.tila, true]);
      const hylattyja = jalkia.filter(({ koodi }) => koodi !== undefined).length;
      expect([metodi, polku, hylattyja]).toEqual([metodi, polku, vastaus.tila < 400 ? 0 : 1]);
      for (const { tekija } of jalkia) expect(tekija.tyyppi).not.toBe('TUNTEMATON');
    }
    // Some of each went through and some did not: the walk would prove nothing otherwise.
    expect([...tulokset]).toEqual(expect.arrayContaining([200, 204, 400, 403, 404]));
  });

  test('kelvoton runko ja numero kirjataan nekin', async () => {
    for (const [metodi, polku, runko] of [
      ['POST', '/ehoks-virkailija-backend/api/v1/hoks', '{'],
      ['PUT', `/ehoks-virkailija-backend/api/v1/hoks/${luotu.id}`, '[]'],
      ['GET', '/ehoks-virkailija-backend/api/v1/hoks/abc', undefined],
    ] as const) {
      const vastaus = await p.kutsu(metodi, polku, { ...(runko !== undefined && { runko }) });
      expect(vastaus.tila).toBe(400);
      expect((await jaljet(vastaus)).map(({ koodi }) => koodi)).toEqual([vastaus.koodi]);
    }
  });
});
