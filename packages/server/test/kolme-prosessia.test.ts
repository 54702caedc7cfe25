import {
  Kirjanpito,
  Kuormittaja,
  lueSailyneet,
  satunnaisluvut,
  tarkistaKirjanpito,
  tarkistaRivit,
  type Kuormitus,
  type Siirtokutsu,
  type Siirtovastaus,
} from '@ehoks/testing';
import { setTimeout as odota } from 'node:timers/promises';
import { kaynnistaJoukko, type Prosessijoukko } from './joukko-prosesseja.js';
import { osa, suppeaSuunnitelma } from './suunnitelma.js';

/** Of everything that is chosen at random here: `EHOKS_TEST_SIEMEN` repeats the choices of an earlier run. */
const SIEMEN = Number(process.env['EHOKS_TEST_SIEMEN'] ?? Date.now() % 1_000_000);

const PROSESSEJA = 3;
const ASIAKKAITA = 8;
/** Acts of each client. */
const ASKELIA = 25;
const TAPPOJA = 3;
/** Milliseconds within which a process is killed after it has been chosen: a few times as long as a write takes. */
const TAPPOVIIVE_MS = 40;

// Six starts of the service on a machine that is busy with other tests: only what hangs is to be stopped.
jest.setTimeout(300_000);

let joukko: Prosessijoukko;
let vastaukset: Siirtovastaus[];
beforeAll(async () => {
  joukko = await kaynnistaJoukko(PROSESSEJA);
});
beforeEach(() => {
  vastaukset = [];
});
afterEach(() => {
  // Neither a race nor another's death is a failure of the one that answers.
  expect(vastaukset.filter(({ tila }) => tila >= 500 && tila !== 503).map(({ teksti }) => teksti)).toEqual([]);
});
afterAll(() => joukko.sulje());

const muistaen =
  (kutsu: Siirtokutsu): Siirtokutsu =>
  async (...osat) => {
    const vastaus = await kutsu(...osat);
    vastaukset.push(vastaus);
    return vastaus;
  };
const prosessilta = (i: number): Siirtokutsu => muistaen(joukko.kutsu(i % PROSESSEJA));
const suunnitelma: Kuormitus['suunnitelma'] = (kirjoitettava, osia) =>
  suppeaSuunnitelma({
    ...kirjoitettava,
    'hankittavat-ammat-tutkinnon-osat': Array.from({ length: osia }, (_, i) =>
      osa({ 'tutkinnon-osa-koodi-uri': `tutkinnonosat_99000${i + 1}`, 'osaamisen-hankkimistavat': [] }),
    ),
  });
const poikkeamat = async (kirjanpito: Kirjanpito, oikeudet: readonly string[]) => [
  ...tarkistaKirjanpito(kirjanpito, await lueSailyneet(prosessilta(0), oikeudet)),
  ...(await tarkistaRivit(joukko.kysy)),
];

test('yhtä aikaa tyhjään kantaan käynnistyneet ajoivat kunkin migraation kerran ja ovat valmiita', async () => {
  const ajetut = (await joukko.kysy('SELECT name FROM ehoks_migraatiot')) as { name: string }[];
  expect(ajetut.length).toBeGreaterThan(0);
  expect(new Set(ajetut.map(({ name }) => name)).size).toBe(ajetut.length);
  const valmiudet = await Promise.all([0, 1, 2].map((i) => joukko.kutsu(i)('GET', '/valmius')));
  expect(valmiudet.map(({ tila }) => tila)).toEqual([200, 200, 200]);
});

test('saman opiskeluoikeuden suunnitelma syntyy vain kerran, vaikka sitä luodaan jokaisessa prosessissa', async () => {
  const oikeudet = await joukko.uudetOikeudet(3);
  for (const oikeus of oikeudet) {
    const luonnit = await Promise.all(
      Array.from({ length: 9 }, (_, i) =>
        prosessilta(i)('POST', '/hoks', {
          runko: JSON.stringify(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oikeus })),
          otsakkeet: { 'content-type': 'application/json' },
        }),
      ),
    );
    expect(luonnit.filter(({ tila }) => tila === 200)).toHaveLength(1);
    for (const { tila, teksti } of luonnit) if (tila !== 200) expect(teksti).toContain('urn:ehoks:virhe:hoks.on-jo');
  }
});

test('korvaukset ilman If-Matchia eivät peitä toisiaan: jokainen kuitattu on oma versionsa', async () => {
  const oikeudet = await joukko.uudetOikeudet(1);
  const [oikeus = ''] = oikeudet;
  const kirjanpito = new Kirjanpito();
  const arpa = { ...satunnaisluvut(SIEMEN), osuus: () => false };
  const asiakkaat = Array.from(
    { length: 9 },
    (_, i) => new Kuormittaja({ kutsu: prosessilta(i), kirjanpito, arpa, oikeudet, suunnitelma }),
  );
  await asiakkaat[0]?.luo(oikeus);
  await Promise.all(asiakkaat.map((asiakas) => asiakas.lue(oikeus)));
  for (let kierros = 0; kierros < 3; kierros += 1)
    await Promise.all(asiakkaat.map((asiakas) => asiakas.korvaa(oikeus)));
  const kuitattuja = kirjanpito.kirjoitukset.filter(({ tulos }) => tulos.laji === 'hyvaksytty').length;
  expect(kuitattuja).toBeGreaterThan(3);
  expect(await poikkeamat(kirjanpito, oikeudet)).toEqual([]);
});

test('samat suunnitelmat eri järjestyksessä joukkona eivät lukkiudu', async () => {
  const oikeudet = await joukko.uudetOikeudet(12);
  const kirjanpito = new Kirjanpito();
  const arpa = satunnaisluvut(SIEMEN);
  const asiakkaat = [0, 1, 2].map(
    (i) => new Kuormittaja({ kutsu: prosessilta(i), kirjanpito, arpa, oikeudet, suunnitelma }),
  );
  const takaperin = [...oikeudet].reverse();
  for (let kierros = 0; kierros < 3; kierros += 1)
    await Promise.all(asiakkaat.map((asiakas, i) => asiakas.korvaaJoukkona(i === 1 ? takaperin : oikeudet)));
  expect(kirjanpito.kirjoitukset.filter(({ tulos }) => tulos.laji === 'ei-tiedossa')).toEqual([]);
  expect(await poikkeamat(kirjanpito, oikeudet)).toEqual([]);
});

test(`mikään kuitattu ei katoa eikä mikään kahdennu, kun prosesseja tapetaan kesken työn (siemen ${SIEMEN})`, async () => {
  const oikeudet = await joukko.uudetOikeudet(12);
  const kirjanpito = new Kirjanpito();
  const arpa = satunnaisluvut(SIEMEN);
  const kuolleet = new Map<number, Promise<void>>();
  const elava = async (): Promise<number> => {
    const elavat = Array.from({ length: PROSESSEJA }, (_, i) => i).filter((i) => !kuolleet.has(i));
    const valittu = arpa.yksi(elavat);
    if (valittu !== undefined) return valittu;
    await Promise.race(kuolleet.values());
    return elava();
  };
  const tapa = async (): Promise<void> => {
    await odota(arpa.alle(TAPPOVIIVE_MS));
    const i = arpa.alle(PROSESSEJA);
    if (!kuolleet.has(i)) {
      const takaisin = joukko.tapa(i).finally(() => kuolleet.delete(i));
      kuolleet.set(i, takaisin);
    }
    await kuolleet.get(i);
  };

  // The acts of all clients are counted as they begin.
  const tapettaessa = new Set(Array.from({ length: TAPPOJA }, () => 1 + arpa.alle(ASIAKKAITA * ASKELIA)));
  const tapot: Promise<void>[] = [];
  let askelia = 0;
  const asiakas = async (i: number): Promise<void> => {
    const kutsu = muistaen(async (...osat) => joukko.kutsu(await elava())(...osat));
    const kuormittaja = new Kuormittaja({ kutsu, kirjanpito, arpa: satunnaisluvut(SIEMEN + i), oikeudet, suunnitelma });
    for (let n = 0; n < ASKELIA; n += 1) {
      askelia += 1;
      if (tapettaessa.has(askelia)) tapot.push(tapa());
      await kuormittaja.askel();
    }
  };
  await Promise.all(Array.from({ length: ASIAKKAITA }, (_, i) => asiakas(i)));
  await Promise.all(tapot);

  expect(await poikkeamat(kirjanpito, oikeudet)).toEqual([]);
  const luodut = kirjanpito.kirjoitukset.filter(({ tulos }) => tulos.laji === 'hyvaksytty' && tulos.versio === 1);
  expect(luodut.length).toBeGreaterThan(0);

  // The check above finds what is not there.
  for (const { merkki, opiskeluoikeus, tulos } of luodut.slice(0, 1)) {
    const { hoksId } = tulos as { hoksId: number };
    await joukko.kysy(`DELETE FROM ehoks_historia WHERE hoks_id = ${hoksId} AND muutosnumero = 1`);
    expect(await poikkeamat(kirjanpito, [opiskeluoikeus])).toEqual(
      expect.arrayContaining([{ laji: 'kadonnut', merkki, hoksId }, `historiassa ovat kaikki muutokset: ${hoksId}`]),
    );
  }
});
