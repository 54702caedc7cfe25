import {
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
  kiinteaKello,
  MuistiKirjautumisyritysRepository,
  MuistiTikettiRepository,
  MuistiTunnusRepository,
} from '@ehoks/testing';
import { Kirjaudu } from '../../src/tunnukset/kayttotapaukset/kirjaudu.js';
import { LUKITUSKAYTANTO } from '../../src/tunnukset/lukitus.js';
import type { Salasanatiivistin } from '../../src/tunnukset/salasanatiivistin.port.js';

const NYT = '2025-03-03T10:00:00.000Z';
const OIKEA = 'oikea';
const LAHDE = '192.0.2.1';

/** Tarkistus kestää hetken, kuten oikeakin; `tarkistuksia` kertoo, montako tehtiin. */
class HidasTiivistin implements Salasanatiivistin {
  tarkistuksia = 0;
  vikoja = 0;
  kesken: (salasana: string) => Promise<void> = async () => undefined;

  async tiivista(salasana: string): Promise<string> {
    if (this.vikoja-- > 0) throw new Error('ei onnistu');
    return salasana;
  }

  async tasmaa(salasana: string, tiiviste: string): Promise<boolean> {
    this.tarkistuksia += 1;
    await new Promise((jatka) => setImmediate(jatka));
    await this.kesken(salasana);
    return salasana === tiiviste;
  }
}

async function ymparisto() {
  const tunnukset = new MuistiTunnusRepository();
  const tiketit = new MuistiTikettiRepository();
  const yritykset = new MuistiKirjautumisyritysRepository();
  const salasanatiivistin = new HidasTiivistin();
  const kello = kiinteaKello(NYT);
  const deps = {
    tunnukset,
    tiketit,
    yritykset,
    salasanatiivistin,
    tunnistegeneraattori: juoksevaTunnistegeneraattori(),
    kello,
  };
  for (const kayttajatunnus of ['siirto', 'toinen'])
    await tunnukset.tallenna({
      kayttajatunnus,
      oid: '1.2.246.562.24.44400000064',
      tyyppi: 'PALVELU',
      salasanatiiviste: OIKEA,
      oikeudet: [],
      lukittu: false,
    });
  const kirjaudu = new Kirjaudu(deps);
  const sisaan = (salasana: string, kayttajatunnus = 'siirto', lahde = LAHDE) =>
    kieltaytyminen(kirjaudu.sisaan({ kayttajatunnus, salasana, lahde }));
  return { ...deps, kirjaudu, sisaan, toinenProsessi: new Kirjaudu(deps) };
}

/** Hetki tuntien päässä testin alusta. */
const tuntejaMyohemmin = (tunteja: number): string => new Date(Date.parse(NYT) + tunteja * 3_600_000).toISOString();

test.each(['siirto', 'ei-ole'])(
  'sata yhtäaikaista yritystä tunnuksella %s: viides väärä lukitsee, eikä oikeakaan enää kelpaa',
  async (kayttajatunnus) => {
    const { sisaan, salasanatiivistin } = await ymparisto();
    const vaaria = Array.from({ length: 99 }, (_, i) => `väärä-${i}`);
    const koodit = await Promise.all(
      [...vaaria, OIKEA].map((salasana, i) =>
        sisaan(salasana, i % 2 === 0 ? kayttajatunnus : kayttajatunnus.toUpperCase()),
      ),
    );
    const { yrityksia } = LUKITUSKAYTANTO;
    expect(koodit).toEqual(koodit.map((_, i) => (i < yrityksia ? 'tunnistus.vaarat-tunnukset' : 'tunnus.lukittu')));
    expect(salasanatiivistin.tarkistuksia).toBe(yrityksia);
  },
);

test('toiset tunnukset ja lähteet eivät odota eivätkä lukkiudu', async () => {
  const { sisaan, salasanatiivistin } = await ymparisto();
  let paasta: () => void = () => undefined;
  const este = new Promise<void>((jatka) => (paasta = jatka));
  salasanatiivistin.kesken = (salasana) => (salasana === 'väärä' ? este : Promise.resolve());
  const ensimmainen = sisaan('väärä');
  expect(await sisaan(OIKEA, 'toinen')).toBe(undefined);
  expect(await sisaan(OIKEA, 'siirto', '198.51.100.7')).toBe(undefined);
  paasta();
  expect(await ensimmainen).toBe('tunnistus.vaarat-tunnukset');
});

test('oikeakin salasana hylätään, jos toinen prosessi lukitsi tunnuksen tarkistuksen aikana', async () => {
  const { sisaan, salasanatiivistin, toinenProsessi } = await ymparisto();
  salasanatiivistin.kesken = async () => {
    salasanatiivistin.kesken = async () => undefined;
    for (let i = 0; i < LUKITUSKAYTANTO.yrityksia; i += 1)
      await kieltaytyminen(toinenProsessi.sisaan({ kayttajatunnus: 'siirto', salasana: 'väärä', lahde: LAHDE }));
  };
  expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
});

test('epäonnistunut vertailutiiviste lasketaan seuraavalla kerralla uudelleen', async () => {
  const { sisaan, salasanatiivistin } = await ymparisto();
  salasanatiivistin.vikoja = 1;
  await expect(sisaan('väärä', 'ei-ole')).rejects.toThrow('ei onnistu');
  expect(await sisaan('väärä', 'ei-ole')).toBe('tunnistus.vaarat-tunnukset');
});

test('kirjautuminen siivoaa vanhentuneet tiketit ja yritykset, jotka eivät enää vaikuta lukitukseen', async () => {
  const { kirjaudu, sisaan, tiketit, yritykset, kello } = await ymparisto();
  await sisaan('väärä', 'toinen');
  const kirjautuminen = await kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana: OIKEA, lahde: LAHDE });
  const palvelutiketti = await kirjaudu.palvelutiketti(kirjautuminen, 'https://palvelu.example');

  kello.aseta(tuntejaMyohemmin(2));
  await sisaan('väärä');
  expect(await tiketit.otaPalvelutiketti(palvelutiketti)).toBe(undefined);
  expect(await tiketit.haeKirjautuminen(kirjautuminen)).toBeDefined();
  expect((await yritykset.yritykset('toinen', kiinteaKello('2025-01-01T00:00:00Z').nyt())).length).toBe(1);

  kello.aseta(tuntejaMyohemmin(LUKITUSKAYTANTO.ikkunaTunteina + LUKITUSKAYTANTO.enintaanTunteina + 1));
  await sisaan(OIKEA);
  expect(await tiketit.haeKirjautuminen(kirjautuminen)).toBe(undefined);
  expect(await yritykset.yritykset('toinen', kiinteaKello('2025-01-01T00:00:00Z').nyt())).toEqual([]);
  expect((await yritykset.yritykset('siirto', kiinteaKello('2025-01-01T00:00:00Z').nyt())).length).toBe(1);
});
