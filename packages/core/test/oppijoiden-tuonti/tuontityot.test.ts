import {
  esimerkkiLokitapahtuma,
  esimerkkiTuonti,
  esimerkkiTuontirivi,
  juoksevaTunnistegeneraattori,
  kiinteaKello,
  MuistiOppijoidenTuonti,
  MuistiVaestotietojarjestelma,
  MuistiViestinvalitys,
} from '@ehoks/testing';
import { siirraSekunteja } from '../../src/aika/aikaleima.js';
import type { Lahetys } from '../../src/jakolinkit/viestinvalitys.port.js';
import { AjaTuontityot } from '../../src/oppijoiden-tuonti/kayttotapaukset/aja-tuontityot.js';
import { KasitteleTuonnit } from '../../src/oppijoiden-tuonti/kayttotapaukset/kasittele-tuonnit.js';
import { YksiloiOppijat } from '../../src/oppijoiden-tuonti/kayttotapaukset/yksiloi-oppijat.js';
import type { Vaestotiedot } from '../../src/rekisterit/vaestotietojarjestelma.port.js';
import type { Henkilotunnus } from '../../src/tunnisteet/henkilotunnus.js';
import { EhoksError } from '../../src/virheet/ehoks-error.js';

const RAPORTTI = 'https://ehoks.example/oppijanumerot';
const NIMET = { etunimet: 'Venla Aino', sukunimi: 'Esimerkki' };

/** Yhdeksänkymmentä on syntynyt samana päivänä, seuraavat seuraavana. */
function hetu(i: number): Henkilotunnus {
  const numerot = `${String(1 + Math.floor(i / 90)).padStart(2, '0')}0106${900 + (i % 90)}`;
  const tarkiste = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(numerot) % 31] ?? '';
  return `${numerot.slice(0, 6)}A${numerot.slice(6)}${tarkiste}` as Henkilotunnus;
}

/** Vastaa muista paitsi niistä, joista se ei koskaan vastaa. */
class OikuttelevaVtj extends MuistiVaestotietojarjestelma {
  readonly vaiti = new Set<Henkilotunnus>();
  kysymyksia = 0;
  /** Kutsutaan jokaisesta kysymyksestä. */
  kysyttaessa: () => Promise<void> = async () => {};

  override async henkilo(kysytty: Henkilotunnus): Promise<Vaestotiedot | undefined> {
    this.kysymyksia += 1;
    await this.kysyttaessa();
    if (this.vaiti.has(kysytty)) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'vtj' } });
    return (await super.henkilo(kysytty)) ?? { hetu: kysytty, ...NIMET };
  }
}

/** Osoite, jonka palvelin aina hylkää, ei estä muita. */
class NirsoPosti extends MuistiViestinvalitys {
  readonly hylattavat = new Set<string>();
  yrityksia = 0;

  override async laheta(lahetys: Lahetys): Promise<void> {
    this.yrityksia += 1;
    if (this.hylattavat.has(lahetys.vastaanottaja.osoite)) throw new EhoksError('viesti.ei-lahde');
    return super.laheta(lahetys);
  }
}

function ymparisto() {
  const kello = kiinteaKello();
  const oppijoidenTuonti = new MuistiOppijoidenTuonti();
  const vtj = new OikuttelevaVtj();
  const posti = new NirsoPosti();
  let numeroita = 0;
  const tunnistegeneraattori = {
    ...juoksevaTunnistegeneraattori(),
    merkit: (_: string, maara: number) => (maara === 1 ? '1' : String((numeroita += 1)).padStart(maara, '0')),
  };
  const kuuntelijat = new Set<() => void>();
  const tyot = new AjaTuontityot({
    tuoOppijoita: {
      kunTulee: (kuuntelija) => {
        kuuntelijat.add(kuuntelija);
        return () => kuuntelijat.delete(kuuntelija);
      },
    },
    kasitteleTuonnit: new KasitteleTuonnit({ oppijoidenTuonti, tunnistegeneraattori, kello }),
    yksiloiOppijat: new YksiloiOppijat({ oppijoidenTuonti, vaestotietojarjestelma: vtj, kello }),
    oppijoidenTuonti,
    viestinvalitys: posti,
    kello,
  });
  const tuo = async (hetut: readonly (Henkilotunnus | undefined)[], sahkoposti?: string) => {
    const rivit = hetut.map((oma, i) =>
      oma === undefined
        ? esimerkkiTuontirivi({ passinumero: `XA${numeroita}-${i}` })
        : { annettu: { hetu: oma, kutsumanimi: 'Venla', ...NIMET, kansalaisuudet: ['246'] }, puutteet: [] },
    );
    const { id } = await oppijoidenTuonti.lisaa(
      esimerkkiTuonti(sahkoposti === undefined ? {} : { sahkoposti }),
      rivit,
      (tuonti) => esimerkkiLokitapahtuma({ toimi: 'tuo-oppijoita', kohde: { tuonti } }),
    );
    for (const kuuntelija of kuuntelijat) kuuntelija();
    return id;
  };
  return {
    vtj,
    posti,
    tuo,
    kuuntelijoita: () => kuuntelijat.size,
    aja: () => tyot.aja(RAPORTTI),
    kulje: (sekuntia: number) => kello.aseta(siirraSekunteja(kello.nyt(), sekuntia)),
    maarat: async (id: number) => (await oppijoidenTuonti.tuonti(id))?.maarat,
  };
}

const monta = (alkaen: number, maara: number) => Array.from({ length: maara }, (_, i) => hetu(alkaen + i));

describe('yksilöinti', () => {
  test('ne, joista väestötietojärjestelmä ei vastaa, eivät estä muita, ja niitä yritetään myöhemmin', async () => {
    const { vtj, tuo, aja, kulje, maarat } = ymparisto();
    const vaiti = monta(0, 150);
    for (const oma of vaiti) vtj.vaiti.add(oma);
    const ensin = await tuo(vaiti);
    await aja();
    const toinen = await tuo(monta(150, 30));
    for (let ajoja = 0; ajoja < 8; ajoja += 1) await aja();
    expect(await maarat(toinen)).toMatchObject({ onnistuneet: 30 });
    expect(await maarat(ensin)).toMatchObject({ keskeneraiset: 150 });
    vtj.vaiti.clear();
    kulje(300);
    await aja();
    expect(await maarat(ensin)).toMatchObject({ onnistuneet: 150 });
  });

  test('kun se ei vastaa lainkaan, yhdessä ajossa kysytään vain muutamasta', async () => {
    const { vtj, tuo, aja, kulje, maarat } = ymparisto();
    vtj.alhaalla = true;
    const id = await tuo(monta(0, 300));
    expect(await aja()).toMatchObject({ kasiteltyja: 300, yritettyja: 0 });
    expect(vtj.kysymyksia).toBeLessThan(50);
    vtj.alhaalla = false;
    kulje(300);
    await aja();
    expect(await maarat(id)).toMatchObject({ onnistuneet: 300 });
  });
});

test('rivit, jotka tulevat kesken yksilöinnin, käsitellään ennen kuin sitä jatketaan', async () => {
  const { vtj, tuo, aja, maarat, kuuntelijoita } = ymparisto();
  const ensin = await tuo(monta(0, 300));
  let toinen = 0;
  let odottavia: number | undefined;
  vtj.kysyttaessa = async () => {
    if (vtj.kysymyksia === 150) toinen = await tuo(monta(300, 30));
    if (vtj.kysymyksia === 200) odottavia = (await maarat(toinen))?.odottavat;
  };
  expect(await aja()).toMatchObject({ kasiteltyja: 330, yritettyja: 330 });
  expect(odottavia).toBe(0);
  for (const id of [ensin, toinen]) expect(await maarat(id)).toMatchObject({ keskeneraiset: 0, virheet: 0 });
  expect(kuuntelijoita()).toBe(0);
});

describe('ilmoitus', () => {
  test('osoite, johon viesti ei lähde, ei estä muita; sitä yritetään tunnin päästä uudelleen', async () => {
    const { posti, tuo, aja, kulje } = ymparisto();
    const vaarat = Array.from({ length: 12 }, (_, i) => `vaara-${i}@example.invalid`);
    for (const osoite of vaarat) {
      posti.hylattavat.add(osoite);
      await tuo([undefined], osoite);
    }
    await tuo([undefined], 'oikea@example.invalid');
    for (let ajoja = 0; ajoja < 4; ajoja += 1) await aja();
    expect(posti.lahetetyt.map(({ vastaanottaja }) => vastaanottaja.osoite)).toEqual(['oikea@example.invalid']);
    expect(posti.yrityksia).toBe(13);
    posti.hylattavat.clear();
    kulje(3600);
    for (let ajoja = 0; ajoja < 4; ajoja += 1) await aja();
    expect(posti.lahetetyt.length).toBe(13);
  });

  test('kun mikään ei lähde, yhdessä ajossa yritetään vain muutamaa', async () => {
    const { posti, tuo, aja } = ymparisto();
    posti.rikki = true;
    for (let i = 0; i < 20; i += 1) await tuo([undefined], 'toimisto@example.invalid');
    expect(await aja()).toMatchObject({ ilmoituksia: 0 });
    expect(posti.yrityksia).toBe(5);
  });
});
