import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid, esimerkkiOrganisaatioOid, eiVastannut } from '@ehoks/testing';
import { AikaLoppui, Aikaraja } from '../src/aikaraja.js';
import { rekisterit } from './asetukset.js';
import { json, kaynnistaKoepalvelin, vaiti, type Koepalvelin } from './koepalvelin.js';

/** Of which 850 ms are for the questions. */
const RAJA = 1000;
const OID = esimerkkiOpiskeluoikeusOid(1);

afterEach(() => jest.useRealTimers());

describe('aika', () => {
  beforeEach(() => jest.useFakeTimers());

  const odota = (ms: number) => new Promise<void>((valmis) => setTimeout(valmis, ms));
  const vaikeneva = () => new Promise<never>(() => undefined);
  const vastaus = (ms: number) => () => odota(ms).then(() => 'vastaus');
  const kuluu = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  /** `kesken` until it has ended. */
  const seuraa = (tyo: Promise<unknown>) => {
    const seurattu: { loppu: unknown } = { loppu: 'kesken' };
    tyo.then(
      (arvo) => (seurattu.loppu = arvo),
      (virhe: unknown) => (seurattu.loppu = virhe),
    );
    return seurattu;
  };

  test('pyynnössä kaikki kysymykset yhteensä mahtuvat rajaan', async () => {
    const aikaraja = new Aikaraja(RAJA);
    const pyynto = seuraa(
      aikaraja.pyynnossa(async () => {
        await aikaraja.kysy(vastaus(400));
        await aikaraja.kysy(vastaus(400));
        return aikaraja.kysy(vaikeneva);
      }),
    );
    await kuluu(849);
    expect(pyynto.loppu).toBe('kesken');
    await kuluu(1);
    expect(pyynto.loppu).toBeInstanceOf(AikaLoppui);
  });

  test('rajan jälkeen ei enää kysytä', async () => {
    const aikaraja = new Aikaraja(RAJA);
    const kysymys = jest.fn(vastaus(0));
    const pyynto = seuraa(aikaraja.pyynnossa(() => odota(850).then(() => aikaraja.kysy(kysymys))));
    await kuluu(850);
    expect(pyynto.loppu).toBeInstanceOf(AikaLoppui);
    expect(kysymys).not.toHaveBeenCalled();
  });

  test('pyyntöjen ulkopuolella jokaisella kysymyksellä on oma raja', async () => {
    const aikaraja = new Aikaraja(RAJA);
    for (let kerta = 0; kerta < 3; kerta += 1) {
      const kysymys = seuraa(aikaraja.kysy(vastaus(800)));
      await kuluu(800);
      expect(kysymys.loppu).toBe('vastaus');
    }
  });

  test('rinnakkaiset pyynnöt eivät näe toistensa aikaa', async () => {
    const aikaraja = new Aikaraja(RAJA);
    const pyynto = (ms: number) => seuraa(aikaraja.pyynnossa(() => odota(ms).then(() => aikaraja.kysy(vastaus(100)))));
    const myohainen = pyynto(800);
    await kuluu(700);
    const rauhallinen = pyynto(700);
    await kuluu(150);
    expect(myohainen.loppu).toBeInstanceOf(AikaLoppui);
    await kuluu(650);
    expect(rauhallinen.loppu).toBe('vastaus');
  });

  test('toisen vuoksi kysytty vaikenee ensin: se nimetään', async () => {
    const aikaraja = new Aikaraja(RAJA);
    let sisempi: ReturnType<typeof seuraa> | undefined;
    const ulompi = seuraa(
      aikaraja.kysy(() => {
        sisempi = seuraa(aikaraja.kysy(vaikeneva));
        return vaikeneva();
      }),
    );
    await kuluu(765);
    expect([sisempi?.loppu, ulompi.loppu]).toEqual([expect.any(AikaLoppui), 'kesken']);
  });

  test('keskeytyksestä kerrotaan kysymykselle, kun aika loppuu', async () => {
    let keskeytys: AbortSignal | undefined;
    seuraa(
      new Aikaraja(RAJA).kysy((signal) => {
        keskeytys = signal;
        return vaikeneva();
      }),
    );
    await kuluu(849);
    expect(keskeytys?.aborted).toBe(false);
    await kuluu(1);
    expect(keskeytys?.aborted).toBe(true);
  });
});

describe('rekisterit', () => {
  let palvelin: Koepalvelin;
  beforeEach(async () => {
    palvelin = await kaynnistaKoepalvelin(vaiti);
  });
  afterEach(() => palvelin.sulje());

  test('kysyvät yhteisessä ajassa: kun yksi vaikenee sen loppuun, muilta ei kysytä', async () => {
    const aikaraja = new Aikaraja(RAJA);
    const { koski, organisaatiot, oppijanumerorekisteri } = rekisterit(palvelin.url, { aikaraja });
    await aikaraja.pyynnossa(async () => {
      expect(await eiVastannut(koski.opiskeluoikeus(OID))).toBe('koski');
      expect(await eiVastannut(organisaatiot.organisaatio(esimerkkiOrganisaatioOid(1)))).toBe('organisaatio');
      expect(await eiVastannut(oppijanumerorekisteri.henkilo(esimerkkiOppijaOid(1)))).toBe('onr');
    });
    expect(palvelin.pyynnot.filter(({ osoite }) => !osoite.pathname.startsWith('/koski/'))).toEqual([]);
  });

  test('eivät kysy ajan loputtua', async () => {
    const aikaraja = new Aikaraja(RAJA);
    const { koski, organisaatiot, oppijanumerorekisteri } = rekisterit(palvelin.url, { aikaraja });
    const kello = jest.spyOn(performance, 'now').mockReturnValue(0);
    await aikaraja.pyynnossa(async () => {
      kello.mockReturnValue(850);
      expect(await eiVastannut(koski.opiskeluoikeus(OID))).toBe('koski');
      expect(await eiVastannut(organisaatiot.organisaatio(esimerkkiOrganisaatioOid(1)))).toBe('organisaatio');
      expect(await eiVastannut(oppijanumerorekisteri.henkilo(esimerkkiOppijaOid(1)))).toBe('onr');
    });
    expect(palvelin.pyynnot).toEqual([]);
  });

  test('eivät yritä uudelleen ajan loputtua', async () => {
    palvelin.vastaa = json({}, 503);
    // The network is real; the limit and the pause before the next attempt are not.
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval'] });
    // Ends before the shortest pause of 50 ms.
    const vastaamatta = eiVastannut(rekisterit(palvelin.url, { aikaraja: new Aikaraja(50) }).koski.opiskeluoikeus(OID));
    // The limit of the question, and the pause.
    while (jest.getTimerCount() < 2) await new Promise(setImmediate);
    await jest.advanceTimersByTimeAsync(43);
    expect(await vastaamatta).toBe('koski');
    expect(jest.getTimerCount()).toBe(0);
    expect(palvelin.pyynnot).toHaveLength(1);
  });
});
