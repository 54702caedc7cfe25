import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid, esimerkkiOrganisaatioOid, eiVastannut } from '@ehoks/testing';
import { AikaLoppui, Aikaraja } from '../src/aikaraja.js';
import { rekisterit } from './asetukset.js';
import { json, kaynnistaKoepalvelin, katkos, vaiti, type Koepalvelin } from './koepalvelin.js';

const RAJA = 600;
const OID = esimerkkiOpiskeluoikeusOid(1);

let palvelin: Koepalvelin;
beforeEach(async () => {
  palvelin = await kaynnistaKoepalvelin(vaiti);
});
afterEach(() => palvelin.sulje());

const odota = (ms: number) => new Promise((valmis) => setTimeout(valmis, ms));

async function kesto(tyo: () => Promise<unknown>): Promise<number> {
  const alku = performance.now();
  await tyo();
  return performance.now() - alku;
}

test('pyynnössä kaikki kysymykset yhteensä mahtuvat rajaan', async () => {
  const aikaraja = new Aikaraja(RAJA);
  const { koski, organisaatiot } = rekisterit(palvelin.url, { aikaraja });
  const kului = await kesto(() =>
    aikaraja.pyynnossa(async () => {
      expect(await eiVastannut(koski.opiskeluoikeus(OID))).toBe('koski');
      expect(await eiVastannut(koski.oppijanOpiskeluoikeudet(esimerkkiOppijaOid(1)))).toBe('koski');
      expect(await eiVastannut(organisaatiot.organisaatio(esimerkkiOrganisaatioOid(1)))).toBe('organisaatio');
    }),
  );
  expect(kului).toBeLessThan(RAJA);
});

test('rajan jälkeen ei enää kysytä', async () => {
  const aikaraja = new Aikaraja(50);
  const { koski, organisaatiot, oppijanumerorekisteri } = rekisterit(palvelin.url, { aikaraja });
  const kului = await aikaraja.pyynnossa(async () => {
    await odota(60);
    return kesto(async () => {
      expect(await eiVastannut(koski.opiskeluoikeus(OID))).toBe('koski');
      expect(await eiVastannut(organisaatiot.organisaatio(esimerkkiOrganisaatioOid(1)))).toBe('organisaatio');
      expect(await eiVastannut(oppijanumerorekisteri.henkilo(esimerkkiOppijaOid(1)))).toBe('onr');
    });
  });
  expect(kului).toBeLessThan(40);
  expect(palvelin.pyynnot).toEqual([]);
});

test('uudet yritykset ja niiden tauot mahtuvat rajaan', async () => {
  const aikaraja = new Aikaraja(RAJA);
  const { koski } = rekisterit(palvelin.url, { aikaraja });
  palvelin.vastaa = (_, res) => void setTimeout(() => katkos(_, res), 250);
  expect(await kesto(() => eiVastannut(koski.opiskeluoikeus(OID)))).toBeLessThan(RAJA);
  const kysytty = palvelin.pyynnot.length;
  await odota(700);
  expect(palvelin.pyynnot).toHaveLength(kysytty);
});

test('pyyntöjen ulkopuolella jokaisella kysymyksellä on oma raja', async () => {
  const { koski } = rekisterit(palvelin.url, { aikaraja: new Aikaraja(300) });
  palvelin.vastaa = (pyynto, res) =>
    void setTimeout(() => json({ oid: OID, tyyppi: { koodiarvo: 'tuva' } })(pyynto, res), 200);
  for (let kerta = 0; kerta < 3; kerta += 1) expect(await koski.opiskeluoikeus(OID)).toMatchObject({ tyyppi: 'tuva' });
});

test('rinnakkaiset pyynnöt eivät näe toistensa aikaa', async () => {
  const aikaraja = new Aikaraja(200);
  const myohainen = aikaraja.pyynnossa(async () => {
    await odota(210);
    return aikaraja.kysy(async () => 'vastaus');
  });
  const rauhallinen = odota(150).then(() =>
    aikaraja.pyynnossa(() => odota(100).then(() => aikaraja.kysy(async () => 'vastaus'))),
  );
  await expect(myohainen).rejects.toBeInstanceOf(AikaLoppui);
  expect(await rauhallinen).toBe('vastaus');
});

test('keskeytyksestä kerrotaan kysymykselle, kun aika loppuu', async () => {
  let keskeytys: AbortSignal | undefined;
  await new Aikaraja(30)
    .kysy((signal) => {
      keskeytys = signal;
      return odota(1000);
    })
    .catch((virhe: unknown) => expect(virhe).toBeInstanceOf(AikaLoppui));
  expect(keskeytys?.aborted).toBe(true);
});
