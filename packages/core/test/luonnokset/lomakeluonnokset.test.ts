import {
  esimerkkiLokitapahtuma,
  esimerkkiSulkeminen,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
} from '@ehoks/testing';
import { Lomakeluonnokset, type Luonnostallennus } from '../../src/luonnokset/kayttotapaukset/lomakeluonnokset.js';
import { LUONNOKSIA_ENINTAAN, type Luonnosavain } from '../../src/luonnokset/lomakeluonnos.js';
import { OIKEUSTAULUKKO, sallii, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import { OPISKELUOIKEUS, OPPIJA, OPPILAITOS, TOINEN_OPPIJA } from '../malli-hoks.js';
import { kayttaja, VIERAS_OPPILAITOS, ymparisto } from '../hoks/kayttotapaukset/ymparisto.js';

const UUSI = '0b8d3f5e-8a51-4f7e-9d0c-2f6d0f3a1b2c' as Luonnosavain;
const HOKSIN = 'hoks-7' as Luonnosavain;
const tallentaja = kayttaja('CRUD', OPPILAITOS, 'VIRKAILIJA');
const katselija = kayttaja('READ', OPPILAITOS, 'VIRKAILIJA');

function luonnosymparisto() {
  const y = ymparisto();
  const { luonnokset } = y.hoksit;
  const lomakeluonnokset = new Lomakeluonnokset({
    ...y,
    luonnokset,
    tunnistegeneraattori: juoksevaTunnistegeneraattori(),
  });
  const tallenna = (muutokset: Partial<Luonnostallennus> = {}) =>
    lomakeluonnokset.tallenna({
      avain: UUSI,
      organisaatio: OPPILAITOS,
      oppijaOid: OPPIJA,
      opiskeluoikeusOid: OPISKELUOIKEUS,
      sisalto: { sahkoposti: 'salainen@example.invalid' },
      kayttaja: tallentaja,
      ...muutokset,
    });
  const kirjatut = async () => y.auditloki.jalkeen(0, 1000);
  return { ...y, lomakeluonnokset, tallenna, kirjatut };
}

test('tallentaja saa omansa takaisin, muut eivät saa tietää, että se on', async () => {
  const { lomakeluonnokset, tallenna } = luonnosymparisto();
  const tiedot = await tallenna();
  expect(await lomakeluonnokset.hae(UUSI, { ...tallentaja, kayttajatunnus: 'TESTI' })).toMatchObject({
    ...tiedot,
    sisalto: { sahkoposti: 'salainen@example.invalid' },
  });
  expect(await lomakeluonnokset.omat(tallentaja)).toEqual([tiedot]);
  const toinen = { ...tallentaja, kayttajatunnus: 'toinen' };
  expect(await lomakeluonnokset.omat(toinen)).toEqual([]);
  expect(await kieltaytyminen(lomakeluonnokset.hae(UUSI, toinen))).toBe('luonnos.ei-loydy');
  expect(await kieltaytyminen(lomakeluonnokset.poista(UUSI, toinen))).toBe('luonnos.ei-loydy');
});

test('yhden oppijan luonnokset saa ilman muiden, eikä muista jää merkintää', async () => {
  const { lomakeluonnokset, tallenna, kirjatut } = luonnosymparisto();
  const oma = await tallenna();
  await tallenna({ avain: HOKSIN, oppijaOid: TOINEN_OPPIJA });
  const ennen = (await kirjatut()).length;
  expect(await lomakeluonnokset.omat(tallentaja, OPPIJA)).toEqual([oma]);
  const luetut = (await kirjatut()).slice(ennen).flatMap(({ kohde }) => kohde.oppijaOid ?? []);
  expect(luetut).toEqual([OPPIJA]);
});

test('jokaisella oikeudella tallentaa uuden vain, jos se sallii luoda, ja muutoksen vain, jos se sallii muuttaa', async () => {
  for (const oikeus of Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[])
    for (const [avain, toimi] of [
      [UUSI, 'luo'],
      [HOKSIN, 'muuta'],
    ] as const) {
      const { tallenna } = luonnosymparisto();
      const tulos = await kieltaytyminen(tallenna({ avain, kayttaja: kayttaja(oikeus, OPPILAITOS, 'VIRKAILIJA') }));
      expect([oikeus, avain, tulos]).toEqual([oikeus, avain, sallii(oikeus, toimi) ? undefined : 'oikeus.kielletty']);
    }
});

test('toiseen organisaatioon ei tallenneta, eikä entinen luonnos muutu', async () => {
  const { lomakeluonnokset, tallenna } = luonnosymparisto();
  const { versio } = await tallenna();
  const vieras = tallenna({ organisaatio: VIERAS_OPPILAITOS, ehto: [versio] });
  expect(await kieltaytyminen(vieras)).toBe('oikeus.kielletty');
  expect(await lomakeluonnokset.hae(UUSI, tallentaja)).toMatchObject({ versio, organisaatio: OPPILAITOS });
});

test('kun oikeus päättyy, luonnosta ei enää näe, mutta sen saa poistaa', async () => {
  const { lomakeluonnokset, tallenna, hoksit } = luonnosymparisto();
  await tallenna();
  expect(await lomakeluonnokset.omat(katselija)).toEqual([]);
  expect(await kieltaytyminen(lomakeluonnokset.hae(UUSI, katselija))).toBe('oikeus.kielletty');
  await lomakeluonnokset.poista(UUSI, katselija);
  expect(await hoksit.luonnokset.omistajan('testi')).toEqual([]);
});

test('tallennuksen sulkeminen ei koske luonnosta, ja oikeus vaaditaan silloinkin', async () => {
  const { lomakeluonnokset, tallenna, avaukset } = luonnosymparisto();
  await avaukset.aseta(
    esimerkkiSulkeminen({ toiminto: 'tallennus' }),
    esimerkkiLokitapahtuma({ toimi: 'aseta-avaus', kohde: {} }),
  );
  const { versio } = await tallenna();
  expect(await lomakeluonnokset.hae(UUSI, tallentaja)).toMatchObject({ versio });
  expect(await lomakeluonnokset.omat(tallentaja)).toHaveLength(1);
  expect(await kieltaytyminen(tallenna({ kayttaja: katselija, ehto: [versio] }))).toBe('oikeus.kielletty');
});

test('ehto ratkaisee: uusi vain, kun entistä ei ole; korvaus vain nähdyn päälle', async () => {
  const { tallenna } = luonnosymparisto();
  const koodi = (ehto?: Luonnostallennus['ehto']) => kieltaytyminen(tallenna(ehto === undefined ? {} : { ehto }));
  expect(await koodi(['mikä vain'])).toBe('luonnos.ehto-ei-tayty');
  expect(await koodi('mika-tahansa')).toBe('luonnos.ei-loydy');
  const eka = await tallenna();
  expect(await koodi()).toBe('luonnos.ehto-ei-tayty');
  const toka = await tallenna({ ehto: [eka.versio] });
  expect(toka.versio).not.toBe(eka.versio);
  expect(await koodi([eka.versio])).toBe('luonnos.ehto-ei-tayty');
  expect(await koodi('mika-tahansa')).toBe(undefined);
  expect(await koodi([toka.versio])).toBe('luonnos.ehto-ei-tayty');
});

test('luonnoksia on rajallinen määrä; korvata voi silti', async () => {
  const { tallenna, lomakeluonnokset } = luonnosymparisto();
  const avain = (n: number) => `hoks-${n}` as Luonnosavain;
  const { versio } = await tallenna({ avain: avain(1) });
  for (let n = 2; n <= LUONNOKSIA_ENINTAAN; n += 1) await tallenna({ avain: avain(n) });
  expect(await kieltaytyminen(tallenna())).toBe('luonnos.liikaa');
  await tallenna({ avain: avain(1), ehto: [versio] });
  await lomakeluonnokset.poista(avain(2), tallentaja);
  expect(await kieltaytyminen(tallenna())).toBe(undefined);
});

test('luku, tallennus ja poisto kirjataan oppijan kanssa; sisältö ei ole lokissa', async () => {
  const { lomakeluonnokset, tallenna, kirjatut } = luonnosymparisto();
  await tallenna({ avain: HOKSIN });
  await lomakeluonnokset.hae(HOKSIN, tallentaja);
  await lomakeluonnokset.poista(HOKSIN, tallentaja);
  const kohde = {
    luonnos: HOKSIN,
    hoksId: 7,
    oppijaOid: OPPIJA,
    opiskeluoikeusOid: OPISKELUOIKEUS,
    organisaatio: OPPILAITOS,
  };
  const peruste = { oikeus: 'CRUD', organisaatio: OPPILAITOS };
  expect((await kirjatut()).map(({ toimi, kohde: kirjattu, peruste: p }) => [toimi, kirjattu, p])).toEqual([
    ['tallenna-luonnos', kohde, peruste],
    ['lue-luonnos', kohde, peruste],
    ['poista-luonnos', kohde, undefined],
  ]);
  expect(JSON.stringify(await kirjatut())).not.toContain('salainen');
});

test('luettelosta kirjataan jokainen oppija kerran', async () => {
  const { lomakeluonnokset, tallenna, kirjatut } = luonnosymparisto();
  await tallenna();
  await tallenna({ avain: HOKSIN });
  const ennen = (await kirjatut()).length;
  await lomakeluonnokset.omat(tallentaja);
  const uudet = (await kirjatut()).slice(ennen);
  expect(uudet.every(({ toimi }) => toimi === 'lue-luonnos')).toBe(true);
  expect(uudet.map(({ kohde }) => kohde.oppijaOid).sort()).toEqual([OPPIJA, undefined]);
});

test('hylätty tallennus kirjataan ja jättää entisen', async () => {
  const { tallenna, kirjatut } = luonnosymparisto();
  await tallenna();
  await kieltaytyminen(tallenna());
  expect((await kirjatut()).map(({ koodi }) => koodi)).toEqual([undefined, 'luonnos.ehto-ei-tayty']);
});
