import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, VIRKAILIJA, virkailijana } from './istunto.js';
import { HOKS, kaynnista } from './palvelin.js';
import { suppeaSuunnitelma } from './suunnitelma.js';

let kansio: string;
beforeEach(async () => {
  kansio = await mkdtemp(join(tmpdir(), 'ehoks-'));
});
afterEach(() => rm(kansio, { recursive: true, force: true }));

test('sulkeminen vie aloitetun pyynnön loppuun eikä ota uusia, ja tallennettu on tallessa', async () => {
  const tietokanta = `sqlite:${join(kansio, 'ehoks.sqlite')}`;
  const p = await kaynnista({ tietokanta });
  const { oid, oppija } = p.demoOikeus('tavallinen');
  const runko = JSON.stringify(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid, 'oppija-oid': oppija }));
  const ticket = await p.tiketti('siirto-a');

  const kesken = request(p.palvelu.url + HOKS, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(runko),
      'caller-id': 'koe',
      expect: '100-continue',
      ticket,
    },
  });
  const vastaus = new Promise<number | undefined>((valmis, hylkaa) => {
    kesken.once('response', (res) => {
      res.resume().once('end', () => valmis(res.statusCode));
    });
    kesken.once('error', hylkaa);
  });
  kesken.flushHeaders();
  // The server has begun the request.
  await once(kesken, 'continue');
  kesken.write(runko.slice(0, 20));

  const suljettu = p.sulje();
  let toinenkin = false;
  const uudestaan = p.sulje().then(() => (toinenkin = true));
  await expect(fetch(`${p.palvelu.url}${HOKS}/1`)).rejects.toThrow();
  expect(toinenkin).toBe(false);
  kesken.end(runko.slice(20));
  expect(await vastaus).toBe(200);
  await Promise.all([suljettu, uudestaan]);

  const uudelleen = await kaynnista({ tietokanta });
  expect((await uudelleen.kutsu('GET', `${HOKS}/opiskeluoikeus/${oid}`)).tila).toBe(200);
  await uudelleen.sulje();
});

test('pyyntö, joka ei saapunut ajoissa kokonaan, jättää jälkensä', async () => {
  const tietokanta = `sqlite:${join(kansio, 'ehoks.sqlite')}`;
  const p = await kaynnista({ tietokanta, rekisterinAikarajaMs: 100 });
  const kesken = request(p.palvelu.url + HOKS, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': 100,
      'caller-id': 'koe',
      expect: '100-continue',
      ticket: await p.tiketti('siirto-a'),
    },
  });
  const katkesi = new Promise((valmis) => kesken.once('close', valmis));
  kesken.on('error', () => undefined).flushHeaders();
  await once(kesken, 'continue');
  kesken.write('{');
  await p.sulje();
  await katkesi;

  const uudelleen = await kaynnista({ tietokanta });
  const oph = await virkailijana(uudelleen, 'oph');
  const kirjatut = data<readonly { koodi: string }[]>(await oph('GET', `${VIRKAILIJA}/siirtoloki`));
  expect(kirjatut.map(({ koodi }) => koodi)).toEqual(['pyynto.json-rikki']);
  await uudelleen.sulje();
});

test('sulkea voi kahdesti', async () => {
  const p = await kaynnista();
  await Promise.all([p.sulje(), p.sulje()]);
});

test('varattu portti hylkää käynnistyksen eikä jätä mitään auki', async () => {
  const p = await kaynnista();
  const portti = Number(new URL(p.palvelu.url).port);
  await expect(kaynnista({ portti })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await p.sulje();
});
