import {
  EhoksAsiakas,
  OppijanumeroAsiakas,
  siirra,
  Siirtovirhe,
  type HoksJson,
  type Oppijatulos,
  type Siirtotulos,
} from '@ehoks/client';
import { DEMO_SALASANA } from '@ehoks/simulator';
import { kaynnista, NYT, type Koepalvelin } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

const KUTSUJA = '1.2.246.562.10.00000000001.koe';

/** The client against the service itself, with the service's own accounts and with those of Opintopolku. */
describe.each(['embedded', 'opintopolku'] as const)('asiakas, tunnukset %s', (tunnistautuminen) => {
  let p: Koepalvelin;
  beforeAll(async () => {
    p = await kaynnista({ tunnistautuminen });
  });
  afterAll(() => p.sulje());

  const yhteys = (kayttajatunnus = 'siirto-a') => ({
    // The tickets come from the simulator's CAS when the accounts are Opintopolku's.
    url: p.palvelu.url,
    ...(tunnistautuminen === 'opintopolku' && { casUrl: p.palvelu.simulaattorinUrl }),
    kutsuja: KUTSUJA,
    kayttajatunnus,
    salasana: DEMO_SALASANA,
    odotusMs: 1,
  });
  const asiakas = (kayttajatunnus = 'siirto-a', muutokset: { salasana?: string } = {}) =>
    new EhoksAsiakas({ ...yhteys(kayttajatunnus), ...muutokset });

  const uusi = async (muutokset: HoksJson = {}): Promise<HoksJson> => {
    const oppija = p.demo.oppijat[0]!.oid;
    const oid = await p.uusiOikeus({ oppija });
    return suunnitelma({ 'opiskeluoikeus-oid': oid, 'oppija-oid': oppija, ...muutokset });
  };

  async function kaikki(
    suunnitelmat: readonly HoksJson[],
    asetukset: Parameters<typeof siirra>[2] = {},
  ): Promise<readonly Siirtotulos[]> {
    const tulokset: Siirtotulos[] = [];
    const siirrettavat = suunnitelmat.map((yksi, i) => ({ nimi: String(i), suunnitelma: yksi }));
    for await (const tulos of siirra(asiakas(), siirrettavat, { nyt: () => new Date(NYT), ...asetukset }))
      tulokset.push(tulos);
    return tulokset;
  }

  test('luo, hylkää ja korvaa; luettu tulee takaisin', async () => {
    const [yksi, kaksi] = [await uusi(), await uusi()];
    const luodut = await kaikki([yksi, yksi, kaksi], { rinnakkain: 1 });
    expect(luodut.map(({ tila }) => tila)).toEqual(['luotu', 'hylatty', 'luotu']);
    const toinen = { ...yksi, sahkoposti: 'toinen@posti.example' };
    for (const kuiva of [true, false]) {
      expect((await kaikki([yksi], { kuiva }))[0]).toMatchObject({ tila: 'ennallaan', id: luodut[0]!.id });
      expect((await kaikki([toinen], { kuiva }))[0]).toMatchObject({
        tila: 'hylatty',
        hylkays: { koodi: 'hoks.on-jo' },
      });
    }
    expect((await kaikki([toinen], { kuiva: true, tapa: 'korvaa' }))[0]).toMatchObject({ tila: 'tarkistettu' });
    const id = luodut[0]!.id!;
    const { suunnitelma: luettu, etag } = await asiakas().hae(id);
    expect(await asiakas().korvaa(id, { ...luettu, sahkoposti: 'uusi@posti.example' }, etag)).toMatchObject({ id });
    await expect(asiakas().korvaa(id, luettu, etag)).rejects.toMatchObject({ hylkays: { tila: 412 } });
    expect((await kaikki([{ ...yksi, sahkoposti: 'taas@posti.example' }], { tapa: 'korvaa' }))[0]).toMatchObject({
      tila: 'korvattu',
      id,
    });
    expect((await asiakas().hae(id)).suunnitelma['sahkoposti']).toBe('taas@posti.example');
  });

  test('kuivana palvelu kertoo, mitä rekisterit sanovat, eikä mitään synny', async () => {
    const paattynyt = p.demoOikeus('paattynyt');
    const [tulos] = await kaikki(
      [await uusi({ 'opiskeluoikeus-oid': paattynyt.oid, 'oppija-oid': paattynyt.oppija })],
      {
        kuiva: true,
      },
    );
    expect(tulos).toMatchObject({ tila: 'hylatty', hylkays: { koodi: 'hoks.sisalto' } });
    expect(await asiakas().numero(paattynyt.oid)).toBeUndefined();
  });

  test.each(['tiketti', 'paasytunniste'] as const)('tuo oppijat palvelun omaan rekisteriin: %s', async (tunnistus) => {
    if (tunnistautuminen === 'opintopolku' && tunnistus === 'paasytunniste') return;
    const oppijat = new OppijanumeroAsiakas({ ...yhteys(), tunnistus });
    const lumi = { etunimet: 'Lumi Onerva', kutsumanimi: 'Lumi', hetu: '110208B927N', kansalaisuudet: ['246'] };
    const omar = { etunimet: 'Omar', kutsumanimi: 'Omar', sukunimi: 'Malli', kansalaisuudet: ['368'] };
    const tulokset: Oppijatulos[] = [];
    const tuotavat = [
      { ...lumi, sukunimi: 'Tyttönen' },
      { ...omar, passinumero: `X-${tunnistus}` },
      { ...omar, hetu: '110208B927M' },
    ].map((annettu, i) => ({ nimi: String(i), annettu }));
    for await (const tulos of oppijat.tuo(tuotavat, { odotusMs: 5 })) tulokset.push(tulos);
    let [yksi, ...muut] = tulokset;
    while (yksi?.tila === 'kesken') [yksi, ...muut] = await oppijat.paivita(tulokset);
    expect([yksi, ...muut].map((tulos) => tulos?.tila)).toEqual(['virhe', 'henkilotunnus-puuttuu', 'hylatty']);
  });

  test('kertoo tunnuksen oikeudet; väärä salasana on tunnuksen vika', async () => {
    expect((await asiakas().oikeudet())?.length).toBeGreaterThan(0);
    const virhe: unknown = await asiakas('siirto-b', { salasana: 'vaara' })
      .kirjaudu()
      .catch((syy: unknown) => syy);
    expect(Siirtovirhe.on(virhe) && [virhe.laji, virhe.hylkays.tila]).toEqual(['tunnistus', 401]);
  });
});
