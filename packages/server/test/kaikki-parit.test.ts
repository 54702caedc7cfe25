import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aikaleima } from '@ehoks/core';
import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { esimerkkiTunnus } from '@ehoks/testing';
import { data, OPPIJA, oppijana, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import {
  naytto,
  osa,
  oppilaitosjakso,
  suunnitelma,
  tyopaikkajakso,
  type Objekti,
  type Suunnitelma,
} from './suunnitelma.js';

/**
 * Who sees what, every viewer against everything that can be seen: each asks every address there is, whoever it is made for, and
 * what all the answers together tell is compared with the tables of `spec/jakaminen.md` and `spec/nakyvyys.md`. Then every state of a
 * link against everybody who may come with it.
 */

const TYOPAIKKA = '/ehoks-oppija-backend/api/v1/tyopaikka';
const OMAT = `${OPPIJA}/nakymat/jaot`;
const OLEMATON = '00000000-0000-4000-8000-00000000dead';

/** Words of the plan and its learner of which each is in one place only. */
const MERKIT = {
  nimi: 'Venla Aino Esimerkki',
  tavoite: '2025-08-17',
  aiempi: 'MERKKI-AIEMPI',
  opinnot: 'MERKKI-OPINNOT',
  osa: 'MERKKI-OSAN-POIKKEAMINEN',
  jakso: 'MERKKI-JAKSO',
  'toinen jakso': 'MERKKI-TOINEN',
  näyttö: 'MERKKI-NAYTTO',
  'oppijan osoite': 'merkki-oppija@example.invalid',
  'ohjaajan puhelin': '+358 40 765 4321',
  viesti: 'MERKKI-VIESTI',
} as const;
/** What the sharers are shown of the shares, and the log of readers. */
type Nahtava = keyof typeof MERKIT | 'tuloste' | 'virkailijan jaot' | 'oppijan jaot' | 'lukijat';

const SUUNNITELMA = ['tavoite', 'aiempi', 'opinnot', 'osa', 'jakso', 'toinen jakso', 'näyttö'] as const;
const KOKO = [...SUUNNITELMA, 'oppijan osoite', 'ohjaajan puhelin'] as const;
/** On the pages of officials and learners. */
const SIVUILLA = [...KOKO, 'nimi', 'tuloste'] as const;

/** What is not listed is not seen. */
const NAKYY = {
  oppija: [...SIVUILLA, 'viesti', 'virkailijan jaot', 'oppijan jaot', 'lukijat'],
  'puolesta asioiva': [...SIVUILLA, 'viesti', 'virkailijan jaot', 'oppijan jaot', 'lukijat'],
  'toinen oppija': [],
  'toisen oppijan puolesta asioiva': [],
  'eHOKS-käyttäjä': [...SIVUILLA, 'viesti', 'virkailijan jaot'],
  'eHOKS-käyttäjä oppilaitoksessa': [...SIVUILLA, 'viesti', 'virkailijan jaot'],
  'eHOKS-käyttäjä suorituksen toimipisteessä': [...SIVUILLA, 'viesti', 'virkailijan jaot'],
  'eHOKS-tallentaja': [...SIVUILLA, 'viesti', 'virkailijan jaot'],
  'eHOKS-pääkäyttäjä': [...SIVUILLA, 'viesti', 'virkailijan jaot'],
  'Opetushallituksen pääkäyttäjä': SIVUILLA,
  vastuukäyttäjä: [],
  'eHOKS-käyttäjä saman järjestäjän toisessa oppilaitoksessa': [],
  'eHOKS-käyttäjä toisessa järjestäjässä': [],
  palvelutunnus: KOKO,
  'toisen järjestäjän palvelutunnus': [],
  'jakson ohjaaja': ['nimi', 'jakso', 'viesti'],
  'näytön arvioija': ['nimi', 'näyttö'],
  'valittujen osioiden saaja': ['nimi', 'tavoite', 'opinnot'],
  'koko suunnitelman saaja': ['nimi', ...SUUNNITELMA],
  'toisen oppijan jaon saaja': [],
  'linkin tuntija ilman koodia': [],
  tunnistamaton: [],
} as const satisfies Record<string, readonly Nahtava[]>;
type Katsoja = keyof typeof NAKYY;

/** One with a session or an account, from a place of their own: the limits of links are of a place. */
type Kutsuja = (metodi: string, polku: string, runko?: unknown) => Promise<Vastaus>;

let kansio: string;
let p: Koepalvelin;
let hoksId: number;
let hoks: Suunnitelma;
let katsojat: Readonly<Record<Katsoja, Kutsuja>>;
const jaot: Record<'jakso' | 'naytto' | 'osiot' | 'suunnitelma' | 'toisen' | 'paattynyt', string> = {
  jakso: '',
  naytto: '',
  osiot: '',
  suunnitelma: '',
  toisen: '',
  paattynyt: '',
};
let oppijaOid: string;

let paikkoja = 0;
const kutsuja = (asetukset: { tunnus?: string; evaste?: string } = {}): Kutsuja => {
  const lahde = `192.0.2.${++paikkoja}`;
  return (metodi, polku, runko) =>
    p.kutsu(metodi, polku, {
      tunnus: asetukset.tunnus ?? null,
      otsakkeet: { 'x-forwarded-for': lahde, ...(asetukset.evaste !== undefined && { cookie: asetukset.evaste }) },
      ...(runko !== undefined && { runko }),
    });
};
const paikastaan = (selain: Selain): Kutsuja => {
  const lahde = `192.0.2.${++paikkoja}`;
  return (metodi, polku, runko) => selain(metodi, polku, runko, { 'x-forwarded-for': lahde });
};
const onnistunut = (vastaus: Vastaus): Vastaus => {
  if (vastaus.tila >= 300) throw new Error(`${vastaus.tila} ${vastaus.teksti}`);
  return vastaus;
};
const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];

/** Opens a link with the code that it sends. */
async function avaa(tunnus: string): Promise<Kutsuja> {
  const linkilla = kutsuja();
  onnistunut(await linkilla('POST', `${TYOPAIKKA}/linkit/${tunnus}/koodi`));
  const viimeisin = (await readdir(join(kansio, 'viestit'))).sort().at(-1) ?? '';
  const kirje = await readFile(join(kansio, 'viestit', viimeisin), 'utf8');
  const { koodi } = (JSON.parse(kirje) as { viesti: { koodi: string } }).viesti;
  const vastaus = onnistunut(await linkilla('POST', `${TYOPAIKKA}/linkit/${tunnus}/istunto`, { koodi }));
  return kutsuja({ evaste: vastaus.otsakkeet.getSetCookie()[0]?.split(';')[0] ?? '' });
}

const saaja = (nimi: string, rooli: string, osoite: string): Objekti => ({
  nimi,
  rooli,
  kanava: 'sahkoposti',
  osoite,
  kieli: 'fi',
});
const OHJAAJA = saaja('Oona Ohjaaja', 'tyopaikkaohjaaja', 'oona@mutteri.example');
const ARVIOIJA = saaja('Manu Mestari', 'arvioija', 'manu@mutteri.example');
const AIKA = { alku: '2026-01-15', loppu: '2026-03-06', laheta: false };

function kohteet(luettu: Suunnitelma) {
  const [ensimmainen] = luettu['hankittavat-ammat-tutkinnon-osat'];
  return {
    jakso: {
      laji: 'osaamisenHankkimistapa',
      'module-id': ensimmainen?.['osaamisen-hankkimistavat'][0]?.['module-id'] ?? '',
    },
    naytto: {
      laji: 'osaamisenOsoittaminen',
      'module-id': ensimmainen?.['osaamisen-osoittaminen'][0]?.['module-id'] ?? '',
    },
  };
}
const jaa = async (kuka: Kutsuja, polku: string, runko: Objekti) =>
  data<{ tunnus: string }>(onnistunut(await kuka('POST', polku, { ...AIKA, ...runko }))).tunnus;

const merkitty = (oppija: string, oikeus: string): Objekti =>
  suunnitelma({
    'oppija-oid': oppija,
    'opiskeluoikeus-oid': oikeus,
    sahkoposti: MERKIT['oppijan osoite'],
    'ensikertainen-hyvaksyminen': MERKIT.tavoite,
    'aiemmin-hankitut-paikalliset-tutkinnon-osat': [
      {
        nimi: 'Mopon viritys',
        laajuus: 5,
        'tavoitteet-ja-sisallot': MERKIT.aiempi,
        'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0001',
        'valittu-todentamisen-prosessi-koodi-versio': 1,
      },
    ],
    'opiskeluvalmiuksia-tukevat-opinnot': [
      { nimi: 'Kertaus', kuvaus: MERKIT.opinnot, alku: '2025-09-01', loppu: '2025-09-26' },
    ],
    'hankittavat-ammat-tutkinnon-osat': [
      osa({
        'vaatimuksista-tai-tavoitteista-poikkeaminen': MERKIT.osa,
        'osaamisen-hankkimistavat': [
          tyopaikkajakso({
            'ajanjakson-tarkenne': MERKIT.jakso,
            'tyopaikalla-jarjestettava-koulutus': {
              'vastuullinen-tyopaikka-ohjaaja': {
                nimi: OHJAAJA['nimi'],
                sahkoposti: OHJAAJA['osoite'],
                puhelinnumero: MERKIT['ohjaajan puhelin'],
              },
              'tyopaikan-nimi': 'Korjaamo Mutteri',
              'tyopaikan-y-tunnus': '1357902-3',
              'keskeiset-tyotehtavat': ['Huollot'],
            },
          }),
          oppilaitosjakso({ 'ajanjakson-tarkenne': MERKIT['toinen jakso'] }),
        ],
        'osaamisen-osoittaminen': [naytto({ 'sisallon-kuvaus': [MERKIT.näyttö] })],
      }),
    ],
  });

beforeAll(async () => {
  kansio = await mkdtemp(join(tmpdir(), 'ehoks-parit-'));
  const asetukset = {
    tietokanta: `sqlite:${join(kansio, 'e.sqlite')}`,
    viestit: { kansio: join(kansio, 'viestit') },
    trustProxy: 1,
  };
  // The day before: a share that has ended on the day of the tests.
  p = await kaynnista({ ...asetukset, nyt: aikaleima('2026-01-14T12:00:00+02:00') });
  const [{ oid, oppija }, toisen] = [p.demoOikeus('tavallinen', 0), p.demoOikeus('tavallinen', 3)];
  oppijaOid = oppija;
  hoksId = onnistunut(await p.kutsu('POST', HOKS, { runko: merkitty(oppija, oid) })).runko.meta.id;
  hoks = data<Suunnitelma>(await p.kutsu('GET', `${HOKS}/${hoksId}`));
  const { jakso, naytto: nayte } = kohteet(hoks);
  const eilen = { kohde: jakso, saaja: OHJAAJA, alku: '2026-01-14', loppu: '2026-01-14' };
  jaot.paattynyt = await jaa(await oppijana(p, oppija), OMAT, { ...eilen, 'hoks-eid': hoks.eid });
  const toisenId = onnistunut(
    await p.kutsu('POST', HOKS, {
      runko: suunnitelma({ 'oppija-oid': toisen.oppija, 'opiskeluoikeus-oid': toisen.oid }),
    }),
  ).runko.meta.id;
  const toisenHoks = data<Suunnitelma>(await p.kutsu('GET', `${HOKS}/${toisenId}`));
  await p.sulje();

  p = await kaynnista(asetukset);
  const { tunnukset, salasanatiivistin } = p.palvelu.ehoks.omatTunnukset!;
  const salasanatiiviste = await salasanatiivistin.tiivista(DEMO_SALASANA);
  const omat = [
    ['kayttaja-a1', DEMO_OID.a1],
    ['kayttaja-a1t', DEMO_OID.a1t],
    ['kayttaja-a2', DEMO_OID.a2],
    ['kayttaja-b', DEMO_OID.b],
  ] as const;
  for (const [kayttajatunnus, organisaatio] of omat)
    await tunnukset.lisaa(
      esimerkkiTunnus({
        kayttajatunnus,
        oid: `1.2.246.562.24.${kayttajatunnus}`,
        tyyppi: 'VIRKAILIJA',
        roolit: [{ rooli: 'ehoks-kayttaja', organisaatio }],
        salasanatiiviste,
        luotu: aikaleima('2025-08-03T09:00:00.000Z'),
      }),
    );
  const oppijan = await oppijana(p, oppija);
  const virkailijan = await virkailijana(p, 'virkailija-a');
  const virkailijanPolku = `${VIRKAILIJA}/nakymat/jaot/${hoksId}`;
  const oma = (runko: Objekti) => jaa(oppijan, OMAT, { 'hoks-eid': hoks.eid, ...runko });
  jaot.jakso = await jaa(virkailijan, virkailijanPolku, { kohde: jakso, saaja: OHJAAJA });
  jaot.naytto = await jaa(virkailijan, virkailijanPolku, { kohde: nayte, saaja: ARVIOIJA });
  jaot.osiot = await oma({
    kohde: { laji: 'osiot', osiot: ['tavoite', 'opiskeluvalmiudet'] },
    saaja: saaja('Uusi Oppilaitos', 'muu', 'haku@example.invalid'),
  });
  jaot.suunnitelma = await oma({
    kohde: { laji: 'suunnitelma' },
    saaja: saaja('Uusi Työpaikka', 'muu', 'tyo@example.invalid'),
  });
  jaot.toisen = await jaa(await oppijana(p, toisen.oppija), OMAT, {
    'hoks-eid': toisenHoks.eid,
    kohde: { laji: 'suunnitelma' },
    saaja: saaja('Vieras Saaja', 'muu', 'vieras@example.invalid'),
  });
  const ohjaaja = await avaa(jaot.jakso);
  onnistunut(await ohjaaja('POST', `${TYOPAIKKA}/jaot/${jaot.jakso}/viestit`, { teksti: MERKIT.viesti }));

  const [muu, toisena] = [p.demoOikeus('tavallinen', 1).oppija, toisen.oppija];
  katsojat = {
    oppija: paikastaan(oppijan),
    'puolesta asioiva': paikastaan(await oppijana(p, muu, oppija)),
    'toinen oppija': paikastaan(await oppijana(p, toisena)),
    'toisen oppijan puolesta asioiva': paikastaan(await oppijana(p, muu, toisena)),
    'eHOKS-käyttäjä': paikastaan(virkailijan),
    'eHOKS-käyttäjä oppilaitoksessa': paikastaan(await virkailijana(p, 'kayttaja-a1')),
    'eHOKS-tallentaja': paikastaan(await virkailijana(p, 'tallentaja-a1')),
    'eHOKS-pääkäyttäjä': paikastaan(await virkailijana(p, 'paakayttaja-a')),
    'Opetushallituksen pääkäyttäjä': paikastaan(await virkailijana(p, 'oph')),
    vastuukäyttäjä: paikastaan(await virkailijana(p, 'vastuu-a')),
    'eHOKS-käyttäjä suorituksen toimipisteessä': paikastaan(await virkailijana(p, 'kayttaja-a1t')),
    'eHOKS-käyttäjä saman järjestäjän toisessa oppilaitoksessa': paikastaan(await virkailijana(p, 'kayttaja-a2')),
    'eHOKS-käyttäjä toisessa järjestäjässä': paikastaan(await virkailijana(p, 'kayttaja-b')),
    palvelutunnus: kutsuja({ tunnus: 'siirto-a' }),
    'toisen järjestäjän palvelutunnus': kutsuja({ tunnus: 'siirto-b' }),
    'jakson ohjaaja': ohjaaja,
    'näytön arvioija': await avaa(jaot.naytto),
    'valittujen osioiden saaja': await avaa(jaot.osiot),
    'koko suunnitelman saaja': await avaa(jaot.suunnitelma),
    'toisen oppijan jaon saaja': await avaa(jaot.toisen),
    'linkin tuntija ilman koodia': kutsuja(),
    tunnistamaton: kutsuja(),
  };
});
afterAll(async () => {
  await p.sulje();
  await rm(kansio, { recursive: true, force: true });
});

/** What stands in the addresses of the service's own description for its parts. Of an OID its path tells whose it is. */
const osat = (): Readonly<Record<string, readonly (string | number)[]>> => ({
  hoksId: [hoksId],
  id: [String(kohteet(hoks).jakso['module-id'])],
  versio: [1],
  eid: [String(hoks.eid)],
  'opiskeluoikeus/{oid}': [String(hoks['opiskeluoikeus-oid'])],
  'oppijat/{oid}': [oppijaOid],
  oppijaOid: [oppijaOid],
  oppilaitosOid: [DEMO_OID.a1],
  koulutustoimijaOid: [DEMO_OID.a],
  jako: Object.values(jaot),
  moduuli: [String(kohteet(hoks).jakso['module-id'])],
  avain: [OLEMATON],
  kieli: ['fi'],
  kayttajatunnus: ['kayttaja-a1'],
  tuonti: [1],
});
const hakuehdot = (): Readonly<Record<string, string>> => ({
  'organisaatio-oid': DEMO_OID.a1,
  'oppilaitos-oid': DEMO_OID.a1,
  'oppija-oid': oppijaOid,
  haku: 'Venla',
});

interface Kuvaus {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get?: { readonly parameters?: readonly { name: string; in: string; required?: true }[] } }
    >
  >;
}

/** Every address that can be read, as the service describes itself, with the plan's own parts in it. */
async function osoitteet(): Promise<readonly string[]> {
  const kuvaus = JSON.parse((await kutsuja()('GET', '/ehoks-virkailija-backend/doc/openapi.json')).teksti) as Kuvaus;
  return Object.entries(kuvaus.paths).flatMap(([malli, { get }]) => {
    const pakolliset =
      get?.parameters?.flatMap((yksi) => (yksi.in === 'query' && yksi.required ? yksi.name : [])) ?? [];
    // A login, not something to read.
    if (get === undefined || pakolliset.includes('ticket')) return [];
    const ehdot = new URLSearchParams(
      pakolliset.map((nimi): [string, string] => {
        const arvo = hakuehdot()[nimi];
        if (arvo === undefined) throw new Error(`${malli}: ${nimi}`);
        return [nimi, arvo];
      }),
    ).toString();
    return taytetyt(malli).map((polku) => (ehdot === '' ? polku : `${polku}?${ehdot}`));
  });
}

function taytetyt(malli: string): readonly string[] {
  const [kolo, nimi = ''] = /\{(\w+)\}/.exec(malli) ?? [];
  if (kolo === undefined) return [malli];
  const edeltava = new RegExp(`[^/]+/\\{${nimi}\\}`).exec(malli)?.[0] ?? '';
  const arvot = osat()[edeltava] ?? osat()[nimi];
  if (arvot === undefined) throw new Error(`${malli}: ${nimi}`);
  return arvot.flatMap((arvo) => taytetyt(malli.replace(kolo, String(arvo))));
}

test.each(Object.entries(NAKYY))('%s näkee täsmälleen sen, minkä taulukot hänelle antavat', async (kuka, odotetut) => {
  const kutsu = katsojat[kuka as Katsoja];
  const nahdyt = new Set<Nahtava>();
  const vastaukset = await Promise.all(
    (await osoitteet()).map(async (osoite) => ({ osoite, vastaus: await kutsu('GET', osoite) })),
  );
  for (const { osoite, vastaus } of vastaukset) {
    const { tila, teksti } = vastaus;
    expect([osoite, tila < 500 && tila !== 429]).toEqual([osoite, true]);
    if (tila !== 200) continue;
    if (vastaus.otsakkeet.get('content-type') === 'application/pdf') nahdyt.add('tuloste');
    for (const [nimi, merkki] of Object.entries(MERKIT)) if (teksti.includes(merkki)) nahdyt.add(nimi as Nahtava);
    // In the lists of shares; a receiver finds the own share elsewhere.
    const onLuettelo = osoite === OMAT || osoite.startsWith(`${VIRKAILIJA}/nakymat/jaot/`);
    if (onLuettelo && teksti.includes(jaot.jakso)) nahdyt.add('virkailijan jaot');
    if (onLuettelo && [jaot.osiot, jaot.suunnitelma].some((tunnus) => teksti.includes(tunnus)))
      nahdyt.add('oppijan jaot');
    // Nobody has written of another learner's plan.
    if (osoite.endsWith('/lukijat') && teksti.includes('kirjoita-oppilaitokselle')) nahdyt.add('lukijat');
  }
  expect([...nahdyt].sort()).toEqual([...odotetut].sort());
});

describe('linkin tila', () => {
  const TILAT = {
    voimassa: [200, undefined],
    'ei vielä': [423, 'jako.ei-viela'],
    päättynyt: [410, 'jako.paattynyt'],
    peruttu: [410, 'jako.peruttu'],
    'kohde poistunut': [410, 'jako.kohde-poistunut'],
    'saaja vaihtunut': [410, 'jako.saaja-vaihtunut'],
    'nimi korjattu': [200, undefined],
    'suunnitelma poistettu': [410, 'jako.suunnitelma-poistettu'],
    'suunnitelma palautettu': [200, undefined],
    tuntematon: [404, 'jako.ei-loydy'],
  } as const;
  const VIERAALLE = [404, 'jako.ei-loydy'] as const;
  const ISTUNNOTTA = [401, 'istunto.puuttuu'] as const;
  const linkit: Record<string, string> = {};

  /** A plan of its own in which the instructor is the same, and a share of its period. */
  const uusi = async (): Promise<{ id: number; luettu: Suunnitelma; tunnus: string }> => {
    const { id, polku } = await p.luo();
    const luettu = data<Suunnitelma>(await p.kutsu('GET', polku));
    const tapa = luettu['hankittavat-ammat-tutkinnon-osat'][0]?.['osaamisen-hankkimistavat'][1];
    const kohde = { laji: 'osaamisenHankkimistapa', 'module-id': tapa?.['module-id'] };
    const polkuun = `${VIRKAILIJA}/nakymat/jaot/${id}`;
    return { id, luettu, tunnus: await jaa(katsojat['eHOKS-käyttäjä'], polkuun, { kohde, saaja: OHJAAJA }) };
  };

  beforeAll(async () => {
    const polku = `${VIRKAILIJA}/nakymat/jaot/${hoksId}`;
    const virkailija = katsojat['eHOKS-käyttäjä'];
    const jakso = { kohde: kohteet(hoks).jakso, saaja: OHJAAJA };
    linkit['voimassa'] = jaot.jakso;
    linkit['ei vielä'] = await jaa(virkailija, polku, { ...jakso, alku: '2026-01-16' });
    linkit['päättynyt'] = jaot.paattynyt;
    linkit['peruttu'] = await jaa(virkailija, polku, jakso);
    onnistunut(await virkailija('DELETE', `${polku}/${linkit['peruttu']}`));
    linkit['tuntematon'] = OLEMATON;

    const poistunut = await uusi();
    const osat = poistunut.luettu['hankittavat-ammat-tutkinnon-osat'].map((yksi) => ({
      ...yksi,
      'osaamisen-hankkimistavat': yksi['osaamisen-hankkimistavat'].slice(0, 1),
    }));
    const runko = { ...poistunut.luettu, 'hankittavat-ammat-tutkinnon-osat': osat };
    onnistunut(await p.kutsu('PUT', `${HOKS}/${poistunut.id}`, { runko }));
    linkit['kohde poistunut'] = poistunut.tunnus;

    const ohjaajat = {
      'saaja vaihtunut': { nimi: 'Pekka Perehtyi', sahkoposti: 'pekka@mutteri.example' },
      'nimi korjattu': { nimi: 'Oona Ohjääjä', sahkoposti: OHJAAJA['osoite'] },
    };
    for (const [tila, ohjaaja] of Object.entries(ohjaajat)) {
      const { id, luettu, tunnus } = await uusi();
      const vaihdetut = luettu['hankittavat-ammat-tutkinnon-osat'].map((yksi) => ({
        ...yksi,
        'osaamisen-hankkimistavat': yksi['osaamisen-hankkimistavat'].map((tapa) => {
          const koulutus = tapa['tyopaikalla-jarjestettava-koulutus'] as Objekti | undefined;
          return koulutus === undefined
            ? tapa
            : {
                ...tapa,
                'tyopaikalla-jarjestettava-koulutus': { ...koulutus, 'vastuullinen-tyopaikka-ohjaaja': ohjaaja },
              };
        }),
      }));
      const vaihdettu = { ...luettu, 'hankittavat-ammat-tutkinnon-osat': vaihdetut };
      onnistunut(await p.kutsu('PUT', `${HOKS}/${id}`, { runko: vaihdettu }));
      linkit[tila] = tunnus;
    }

    const oph = katsojat['Opetushallituksen pääkäyttäjä'];
    const poistaja = {
      kayttajatunnus: 'poistaja',
      oid: '1.2.3',
      tyyppi: 'VIRKAILIJA' as const,
      oikeudet: [{ oikeus: 'HOKS_DELETE' as const, organisaatio: DEMO_OID.a1 }],
    };
    for (const tila of ['suunnitelma poistettu', 'suunnitelma palautettu']) {
      const { id, tunnus } = await uusi();
      await p.palvelu.ehoks.poistaHoks.poista(id as never, poistaja);
      if (tila === 'suunnitelma palautettu')
        onnistunut(await oph('PATCH', `${VIRKAILIJA}/hoks/${id}/undo-shallow-delete`));
      linkit[tila] = tunnus;
    }
  });

  test.each(Object.entries(TILAT))('%s: oma saaja, toinen saaja, istunnoton ja muut', async (tila, odotettu) => {
    const tunnus = linkit[tila] ?? '';
    const jaettu = `${TYOPAIKKA}/jaot/${tunnus}`;
    const teot = [
      ['GET', jaettu, undefined],
      ['POST', `${jaettu}/kuittaus`, { versio: 1 }],
      ['POST', `${jaettu}/viestit`, { teksti: 'Hei' }],
    ] as const;
    const VIERAAT = ['näytön arvioija', 'koko suunnitelman saaja', 'toisen oppijan jaon saaja'] as const;
    const MUUT = [
      'oppija',
      'puolesta asioiva',
      'toinen oppija',
      'eHOKS-käyttäjä',
      'palvelutunnus',
      'tunnistamaton',
    ] as const;
    for (const [metodi, polku, runko] of teot) {
      const tuloksena = async (kuka: Katsoja) => tulos(await katsojat[kuka](metodi, polku, runko));
      expect([metodi, polku, await tuloksena('jakson ohjaaja')]).toEqual([metodi, polku, odotettu]);
      for (const kuka of VIERAAT) expect([kuka, await tuloksena(kuka)]).toEqual([kuka, VIERAALLE]);
      for (const kuka of MUUT) expect([kuka, await tuloksena(kuka)]).toEqual([kuka, ISTUNNOTTA]);
    }
    // Who knows the link is told why it does not open; no more, whoever it is.
    for (const [metodi, polku] of [
      ['GET', `${TYOPAIKKA}/linkit/${tunnus}`],
      ['POST', `${TYOPAIKKA}/linkit/${tunnus}/koodi`],
    ] as const)
      expect([metodi, tulos(await kutsuja()(metodi, polku))]).toEqual([metodi, odotettu]);
    // Without the right code nothing is opened, whatever the state.
    const vaara = await kutsuja()('POST', `${TYOPAIKKA}/linkit/${tunnus}/istunto`, { koodi: '000000' });
    expect(vaara.otsakkeet.getSetCookie()).toEqual([]);
    expect(tulos(vaara)).toEqual(odotettu[0] === 200 ? [401, 'jako.koodi-ei-kelpaa'] : odotettu);
  });
});
