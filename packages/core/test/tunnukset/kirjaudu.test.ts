import {
  esimerkkiIstunto,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
  kiinteaKello,
  MuistiIstuntoRepository,
  MuistiKirjautumisyritysRepository,
  MuistiTikettiRepository,
  MuistiTunnusRepository,
} from '@ehoks/testing';
import { aikaleima, siirraSekunteja } from '../../src/aika/aikaleima.js';
import { paiva } from '../../src/aika/paiva.js';
import { Kirjaudu } from '../../src/tunnukset/kayttotapaukset/kirjaudu.js';
import { LUKITUSKAYTANTO } from '../../src/tunnukset/lukitus.js';
import { OmaTunnistautuminen } from '../../src/tunnukset/oma-tunnistautuminen.js';
import { salasanalinkki } from '../../src/tunnukset/salasanalinkki.js';
import type { Salasanatiivistin } from '../../src/tunnukset/salasanatiivistin.port.js';
import type { Tunnus } from '../../src/tunnukset/tunnus.js';

const NYT = '2025-03-03T10:00:00.000Z';
const OIKEA = 'oikea';
const LAHDE = '192.0.2.1';
const PALVELU = 'https://palvelu.example';
const { yrityksia, yrityksiaKaikista, ikkunaTunteina, enintaanTunteina } = LUKITUSKAYTANTO;

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
  const kello = kiinteaKello(NYT);
  const deps = {
    tunnukset: new MuistiTunnusRepository(),
    tiketit: new MuistiTikettiRepository(),
    istunnot: new MuistiIstuntoRepository(),
    yritykset: new MuistiKirjautumisyritysRepository(),
    salasanatiivistin: new HidasTiivistin(),
    tunnistegeneraattori: juoksevaTunnistegeneraattori(),
    kello,
  };
  for (const kayttajatunnus of ['siirto', 'toinen'])
    await deps.tunnukset.lisaa({
      kayttajatunnus,
      oid: '1.2.246.562.24.44400000064',
      tyyppi: 'PALVELU',
      nimi: 'Opintohallintojärjestelmä',
      salasanatiiviste: OIKEA,
      roolit: [],
      lukittu: false,
      kaytossa: true,
      luotu: aikaleima(NYT),
    });
  const kirjaudu = new Kirjaudu(deps);
  const toinenProsessi = new Kirjaudu(deps);
  const sisaan = (salasana: string, kayttajatunnus = 'siirto', lahde = LAHDE, prosessi = kirjaudu) =>
    kieltaytyminen(prosessi.sisaan({ kayttajatunnus, salasana, lahde }));
  return {
    ...deps,
    kirjaudu,
    toinenProsessi,
    sisaan,
    muuta: (muutos: Partial<Tunnus>) => deps.tunnukset.muuta('siirto', (tunnus) => ({ ...tunnus, ...muutos })),
    lukittuAsti: async () => (await deps.tunnukset.hae('siirto'))?.lukittuAsti,
    odotaTunteja: (tunteja: number) => kello.aseta(siirraSekunteja(kello.nyt(), tunteja * 3600)),
    /** Väärä salasana samasta lähteestä, kunnes tunnus on siltä lukossa. */
    lukitse: async (kayttajatunnus = 'siirto', lahde = LAHDE) => {
      for (let i = 0; i < yrityksia; i += 1) await sisaan('väärä', kayttajatunnus, lahde);
    },
    /** Vääriä salasanoja niin monesta lähteestä, että koko tunnus lukkiutuu. */
    lukitseKokonaan: async (kayttajatunnus = 'siirto', prosessit: readonly Kirjaudu[] = [kirjaudu]) => {
      const koodit = [];
      for (let i = 0; i < yrityksiaKaikista; i += 1)
        koodit.push(await sisaan('väärä', kayttajatunnus, `198.51.100.${i % 5}`, prosessit[i % prosessit.length]));
      return koodit;
    },
  };
}

/** Hetki tuntien päässä testin alusta. */
const tuntejaMyohemmin = (tunteja: number): string => siirraSekunteja(aikaleima(NYT), tunteja * 3600);

describe('yhden lähteen lukitus', () => {
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
      for (let i = 0; i < yrityksia; i += 1) await sisaan('väärä', 'siirto', LAHDE, toinenProsessi);
    };
    expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
  });

  test('ei lukitse koko tunnusta: tunnukselle ei kirjata mitään, ja annettu kirjautuminen kelpaa yhä', async () => {
    const { kirjaudu, sisaan, lukitse, lukittuAsti } = await ymparisto();
    const kirjautuminen = await kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana: OIKEA, lahde: '203.0.113.5' });
    await lukitse();
    for (let i = 0; i < 100; i += 1) expect(await sisaan('väärä')).toBe('tunnus.lukittu');
    expect(await lukittuAsti()).toBeUndefined();
    expect(await kirjaudu.palvelutiketti(kirjautuminen, PALVELU)).toMatch(/^ST-/);
  });

  test('lukituksen jälkeen yksi kirjautuminen oikealla salasanalla onnistuu, ja sen jälkeen toinenkin', async () => {
    const { sisaan, lukitse, odotaTunteja } = await ymparisto();
    await lukitse();
    odotaTunteja(1.99);
    expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
    odotaTunteja(0.01 + 10 / 60);
    expect(await sisaan(OIKEA)).toBe(undefined);
    expect(await sisaan(OIKEA)).toBe(undefined);
  });

  test('viime minuutin monesta yrityksestä jokainen pidentää lukitusta', async () => {
    const { sisaan, lukitse, kello } = await ymparisto();
    kello.aseta('2025-03-03T10:00:30Z');
    await lukitse();
    kello.aseta('2025-03-03T12:00:10Z');
    expect(await sisaan('väärä')).toBe('tunnus.lukittu');
    kello.aseta('2025-03-03T12:00:50Z');
    expect(await sisaan('väärä')).toBe('tunnus.lukittu');
    kello.aseta('2025-03-03T12:01:10Z');
    expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
  });

  test('yli kolme vuorokautta jatkuva yrittäminen ei avaa lukitusta kesken', async () => {
    const { sisaan, lukitse, odotaTunteja } = await ymparisto();
    await lukitse();
    for (let yrityksia = 0; yrityksia < 75 * 12; yrityksia += 1) {
      odotaTunteja(1 / 12);
      expect(await sisaan('väärä')).toBe('tunnus.lukittu');
    }
  });
});

describe('koko tunnuksen lukitus', () => {
  test('kirjataan tunnukselle, ja sen jälkeen jokainen kutsu mistä tahansa vastaa lukittu', async () => {
    const { kirjaudu, sisaan, lukitseKokonaan, lukittuAsti, tunnukset, tiketit, kello } = await ymparisto();
    const kirjautuminen = await kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana: OIKEA, lahde: LAHDE });
    const palvelutiketti = await kirjaudu.palvelutiketti(kirjautuminen, PALVELU);
    expect(new Set(await lukitseKokonaan())).toEqual(new Set(['tunnistus.vaarat-tunnukset']));

    expect(await lukittuAsti()).toBe(tuntejaMyohemmin(2));
    const tunnistautuminen = new OmaTunnistautuminen({ tunnukset, tiketit, kello });
    expect(await kieltaytyminen(kirjaudu.palvelutiketti(kirjautuminen, PALVELU))).toBe('tunnus.lukittu');
    expect(await kieltaytyminen(tunnistautuminen.tunnista(palvelutiketti, PALVELU))).toBe('tunnus.lukittu');
    expect(await kieltaytyminen(tunnistautuminen.nykyinen('siirto'))).toBe('tunnus.lukittu');
    expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
    expect(await sisaan(OIKEA, 'SIIRTO', '203.0.113.5')).toBe('tunnus.lukittu');
    expect(await sisaan(OIKEA, 'toinen')).toBe(undefined);
  });

  test('jokainen yritys mistä tahansa pidentää sitä tunnuksellakin, eikä mikään lyhennä', async () => {
    const { sisaan, lukitseKokonaan, lukittuAsti, odotaTunteja } = await ymparisto();
    await lukitseKokonaan();
    const hetket = [await lukittuAsti()];
    for (const salasana of ['väärä', OIKEA, 'väärä']) {
      odotaTunteja(0.5);
      expect(await sisaan(salasana, 'siirto', '203.0.113.5')).toBe('tunnus.lukittu');
      hetket.push(await lukittuAsti());
    }
    expect(hetket).toEqual([0, 10, 20, 30].map((minuutteja) => tuntejaMyohemmin(2 + minuutteja / 60)));
  });

  test('päättyy itsestään, ja silloin yksi kirjautuminen oikealla salasanalla onnistuu', async () => {
    const { kirjaudu, sisaan, lukitseKokonaan, odotaTunteja, tunnukset, tiketit, kello } = await ymparisto();
    await lukitseKokonaan();
    odotaTunteja(2);
    const kirjautuminen = await kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana: OIKEA, lahde: LAHDE });
    const palvelutiketti = await kirjaudu.palvelutiketti(kirjautuminen, PALVELU);
    const tunnistautuminen = new OmaTunnistautuminen({ tunnukset, tiketit, kello });
    expect((await tunnistautuminen.tunnista(palvelutiketti, PALVELU)).kayttajatunnus).toBe('siirto');
    expect(await sisaan(OIKEA, 'siirto', '198.51.100.1')).toBe(undefined);
  });

  test.each([OIKEA, 'uusi'])('ei aukea salasanan vaihdosta (kokeillaan: %s)', async (salasana) => {
    const { sisaan, lukitseKokonaan, muuta, odotaTunteja, kello } = await ymparisto();
    await lukitseKokonaan();
    await muuta({ salasanatiiviste: 'uusi', salasanaVaihdettu: kello.nyt() });
    expect(await sisaan(salasana)).toBe('tunnus.lukittu');
    odotaTunteja(2 + 10 / 60);
    expect(await sisaan(salasana)).toBe(salasana === 'uusi' ? undefined : 'tunnistus.vaarat-tunnukset');
  });

  test('syntyy kahdessa prosessissa samoin kuin yhdessä, ja kumpikin vastaa lukittu', async () => {
    const { sisaan, lukitseKokonaan, lukittuAsti, kirjaudu, toinenProsessi } = await ymparisto();
    expect(new Set(await lukitseKokonaan('siirto', [kirjaudu, toinenProsessi]))).toEqual(
      new Set(['tunnistus.vaarat-tunnukset']),
    );
    expect(await lukittuAsti()).toBe(tuntejaMyohemmin(2));
    for (const prosessi of [kirjaudu, toinenProsessi])
      expect(await sisaan(OIKEA, 'siirto', '203.0.113.5', prosessi)).toBe('tunnus.lukittu');
  });

  test('yhtäaikaisistakin yrityksistä monesta lähteestä: lukkiutuu, ja oikeakin hylätään', async () => {
    const { sisaan, lukittuAsti, kirjaudu, toinenProsessi } = await ymparisto();
    await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        sisaan('väärä', 'siirto', `198.51.100.${i % 25}`, i % 2 === 0 ? kirjaudu : toinenProsessi),
      ),
    );
    expect(await lukittuAsti()).toBeDefined();
    expect(await sisaan(OIKEA, 'siirto', '203.0.113.5')).toBe('tunnus.lukittu');
  });

  test('ylläpitäjän lukitus ei pääty itsestään', async () => {
    const { sisaan, muuta, odotaTunteja } = await ymparisto();
    await muuta({ lukittu: true });
    expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
    odotaTunteja(1000);
    expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
    await muuta({ lukittu: false });
    odotaTunteja(1000);
    expect(await sisaan(OIKEA)).toBe(undefined);
  });
});

test('salasanalinkillä ei tunnistauduta, eikä se kulu siitä', async () => {
  const { tunnukset, tiketit, kello, tunnistegeneraattori } = await ymparisto();
  const linkki = salasanalinkki('siirto', kello.nyt(), tunnistegeneraattori);
  await tiketit.lisaaPalvelutiketti(linkki);
  const tunnistautuminen = new OmaTunnistautuminen({ tunnukset, tiketit, kello });
  expect(await kieltaytyminen(tunnistautuminen.tunnista(linkki.tiketti, linkki.palvelu))).toBe(
    'tunnistus.tiketti-ei-kelpaa',
  );
  expect(await tiketit.otaPalvelutiketti(linkki.tiketti)).toEqual(linkki);
});

describe('vastaus ei kerro, onko tunnusta', () => {
  test('kummassakaan lukituksessa, ei ennen sitä, sen aikana eikä sen jälkeen', async () => {
    const { sisaan, odotaTunteja, salasanatiivistin } = await ymparisto();
    const askeleet = [
      ...Array.from({ length: 8 }, () => LAHDE),
      ...Array.from({ length: 40 }, (_, i) => `198.51.100.${i % 8}`),
    ];
    for (let kierros = 0; kierros < 3; kierros += 1) {
      for (const lahde of askeleet) {
        const [oleva, olematon] = [await sisaan('väärä', 'siirto', lahde), await sisaan('väärä', 'ei-ole', lahde)];
        expect(olematon).toBe(oleva);
      }
      odotaTunteja(enintaanTunteina);
    }
    expect(salasanatiivistin.tarkistuksia % 2).toBe(0);
  });

  test.each(['siirto', 'ei-ole', '1.2.246.562.24.44400000064'])(
    'tunnuksella %s tarkistetaan salasana yhtä monta kertaa, ja lukossa ei kertaakaan',
    async (kayttajatunnus) => {
      const { lukitse, sisaan, salasanatiivistin } = await ymparisto();
      await lukitse(kayttajatunnus);
      await sisaan('väärä', kayttajatunnus);
      expect(salasanatiivistin.tarkistuksia).toBe(yrityksia);
    },
  );
});

describe('OID käyttäjätunnuksena', () => {
  test('kerrotaan omana syynään, ja lukkiutuu niin kuin muutkin', async () => {
    const { sisaan } = await ymparisto();
    for (let i = 0; i < yrityksia; i += 1)
      expect(await sisaan('väärä', '1.2.246.562.24.44400000064')).toBe('tunnistus.tunnus-on-oid');
    expect(await sisaan('väärä', '1.2.246.562.24.44400000064')).toBe('tunnus.lukittu');
  });

  test.each(['1.2', 'siirto.1.2.3', '192.0.2', ''])('%j ei ole OID', async (kayttajatunnus) => {
    const { sisaan } = await ymparisto();
    expect(await sisaan('väärä', kayttajatunnus)).toBe('tunnistus.vaarat-tunnukset');
  });
});

describe('tunnus, joka ei ole käytössä', () => {
  test.each<[string, Partial<Tunnus>]>([
    ['poistettu käytöstä', { kaytossa: false }],
    ['päättynyt eilen', { paattyy: paiva('2025-03-02') }],
  ])('%s: syy kerrotaan vain sille, joka tietää salasanan', async (_, muutos) => {
    const { kirjaudu, sisaan, muuta } = await ymparisto();
    const kirjautuminen = await kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana: OIKEA, lahde: LAHDE });
    await muuta(muutos);
    expect(await sisaan('väärä')).toBe('tunnistus.vaarat-tunnukset');
    expect(await sisaan(OIKEA)).toBe('tunnus.ei-kaytossa');
    expect(await kieltaytyminen(kirjaudu.palvelutiketti(kirjautuminen, PALVELU))).toBe('tunnistus.tgt-ei-kelpaa');
  });

  test('viimeisenä päivänä kelpaa vielä', async () => {
    const { sisaan, muuta } = await ymparisto();
    await muuta({ paattyy: paiva('2025-03-03') });
    expect(await sisaan(OIKEA)).toBe(undefined);
  });

  test('lukittuna ei kerrota muusta kuin lukituksesta', async () => {
    const { sisaan, lukitse, muuta } = await ymparisto();
    await muuta({ kaytossa: false });
    await lukitse();
    expect(await sisaan(OIKEA)).toBe('tunnus.lukittu');
  });

  test('tunnukselle, jolla ei vielä ole salasanaa, ei pääse millään', async () => {
    const { tunnukset, sisaan } = await ymparisto();
    const { salasanatiiviste: _, ...ilman } = (await tunnukset.hae('siirto'))!;
    await tunnukset.lisaa({ ...ilman, kayttajatunnus: 'uusi-tunnus' });
    for (const salasana of ['', 'undefined', OIKEA])
      expect(await sisaan(salasana, 'uusi-tunnus')).toBe('tunnistus.vaarat-tunnukset');
  });
});

test('onnistunut kirjautuminen merkitään tunnukselle, hylätty ei', async () => {
  const { sisaan, tunnukset } = await ymparisto();
  await sisaan('väärä');
  expect((await tunnukset.hae('siirto'))?.kaytetty).toBeUndefined();
  await sisaan(OIKEA);
  expect((await tunnukset.hae('siirto'))?.kaytetty).toBe(NYT);
});

test('uloskirjautuminen päättää kirjautumisen ja virkailijan istunnot, ei muiden', async () => {
  const { kirjaudu, istunnot } = await ymparisto();
  const kirjautuminen = await kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana: OIKEA, lahde: LAHDE });
  for (const kayttajatunnus of ['siirto', 'toinen']) {
    const haltija = { kayttajatunnus, oid: '1.2.246.562.24.44400000064', tyyppi: 'VIRKAILIJA', oikeudet: [] } as const;
    await istunnot.lisaa(
      esimerkkiIstunto({ tunniste: `istunto-${kayttajatunnus}`, haltija: { laji: 'virkailija', kayttaja: haltija } }),
    );
  }
  await kirjaudu.ulos(kirjautuminen);
  expect(await kieltaytyminen(kirjaudu.palvelutiketti(kirjautuminen, PALVELU))).toBe('tunnistus.tgt-ei-kelpaa');
  expect(await istunnot.hae('istunto-siirto')).toBeUndefined();
  expect(await istunnot.hae('istunto-toinen')).toBeDefined();
  expect(await kieltaytyminen(kirjaudu.ulos(kirjautuminen))).toBeUndefined();
});

test('epäonnistunut vertailutiiviste lasketaan seuraavalla kerralla uudelleen', async () => {
  const { sisaan, salasanatiivistin } = await ymparisto();
  salasanatiivistin.vikoja = 1;
  await expect(sisaan('väärä', 'ei-ole')).rejects.toThrow('ei onnistu');
  expect(await sisaan('väärä', 'ei-ole')).toBe('tunnistus.vaarat-tunnukset');
});

test('kirjautuminen siivoaa vanhentuneet tiketit ja yritykset, jotka eivät enää vaikuta lukitukseen', async () => {
  const { kirjaudu, sisaan, tiketit, yritykset, kello } = await ymparisto();
  const alusta = aikaleima('2025-01-01T00:00:00Z');
  await sisaan('väärä', 'toinen');
  const kirjautuminen = await kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana: OIKEA, lahde: LAHDE });
  const palvelutiketti = await kirjaudu.palvelutiketti(kirjautuminen, PALVELU);

  kello.aseta(tuntejaMyohemmin(2));
  await sisaan('väärä');
  expect(await tiketit.otaPalvelutiketti(palvelutiketti)).toBe(undefined);
  expect(await tiketit.haeKirjautuminen(kirjautuminen)).toBeDefined();
  expect((await yritykset.yritykset('toinen', alusta)).length).toBe(1);

  kello.aseta(tuntejaMyohemmin(ikkunaTunteina + enintaanTunteina + 1));
  await sisaan(OIKEA);
  expect(await tiketit.haeKirjautuminen(kirjautuminen)).toBe(undefined);
  expect(await yritykset.yritykset('toinen', alusta)).toEqual([]);
  expect((await yritykset.yritykset('siirto', alusta)).length).toBe(1);
});
