import * as esbuild from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { ensure } from './ensure.mjs';
import { buildPages } from './pages.mjs';
import { root } from './root.mjs';

/** Takes the pictures of docs/kayttoohje from the pages as they are now, with invented people. Pixels. */
const WIDTH = 1100;
const PHONE = 360;
const MAX_HEIGHT = 900;
/** Of 100; flat pages with text stay sharp. */
const QUALITY = 80;

await ensure();
await build();
await buildPages();
process.env.EHOKS_TEST_CHROMIUM = await chromium();

// The world of the pages' tests, which is TypeScript.
const outfile = join(root, 'packages/tools/dist/selain.cjs');
const contents = "export * from './selain.js'; export * from './suunnitelma.js';";
const stdin = { contents, resolveDir: join(root, 'packages/web/test') };
await esbuild.build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external' });
const { kaynnista, SUUNNITELMA } = await import('./dist/selain.cjs');
/** Parts that the demo registry knows by name, in place of those of the tests. */
const OSAT = { 990001: '300268', 990002: '900101', 990101: '106727', 990102: '106728' };
const nimetty = JSON.parse(
  JSON.stringify(SUUNNITELMA).replace(/(?<=tutkinnonosat_)99\d{4}/g, (koodi) => OSAT[koodi] ?? koodi),
);
const s = await kaynnista();
try {
  const { oppija, id } = await s.siirra(0, nimetty);
  await s.siirra(1, nimetty);
  await s.siirra(2, { 'ensikertainen-hyvaksyminen': '20.8.2025', sahkoposti: 'ei-osoite' }).catch(() => undefined);
  const a1 = s.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a1').oid;
  const a = s.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a').oid;
  const hoks = `/koulutuksenjarjestaja/${a1}/oppija/${oppija}/${id}`;
  const muuta = async (sivu) => {
    const osoite = `${s.palvelu.url}/ehoks-virkailija-backend/api/v1/virkailija/oppijat/${oppija}/hoksit/${id}`;
    const headers = { 'caller-id': '1.2.246.562.10.44400000111.kuvat' };
    const { data } = await (await sivu.request.get(osoite, { headers })).json();
    await sivu.request.put(osoite, { headers, data: { ...data, puhelinnumero: '+358 50 1112223' } });
  };
  const KUVAT = [
    ['etusivu', 'virkailija-a', '/'],
    ['luettelo', 'virkailija-a', `/koulutuksenjarjestaja/${a1}`],
    ['opiskelusuunnitelma', 'tallentaja-a1', `${hoks}/opiskelusuunnitelma`],
    ['aikajana', 'tallentaja-a1', `${hoks}/aikajana`],
    ['historia', 'tallentaja-a1', `${hoks}/historia?versiosta=1&versioon=2`],
    ['lomake', 'tallentaja-a1', `/hoks/${oppija}/${id}?vaihe=hankittava-osaaminen`],
    ['siirtoloki', 'virkailija-a', `/siirtoloki?organisaatio=${a}`],
    ['raportit', 'virkailija-a', '/raportit?osa-aikaisuus=kaikki'],
  ];
  const alku = await s.virkailijana('tallentaja-a1');
  await muuta(alku);
  await alku.context().close();
  for (const kieli of ['fi', 'sv']) {
    const folder = join(root, 'docs/kayttoohje/kuvat', kieli);
    await mkdir(folder, { recursive: true });
    const kuva = async (nimi, sivu, width = WIDTH) => {
      await sivu.waitForLoadState('networkidle');
      await sivu.evaluate('document.fonts.ready');
      const height = Math.min(MAX_HEIGHT, await sivu.evaluate('document.documentElement.scrollHeight'));
      const cdp = await sivu.context().newCDPSession(sivu);
      const { data } = await cdp.send('Page.captureScreenshot', {
        format: 'webp',
        quality: QUALITY,
        clip: { x: 0, y: await sivu.evaluate('scrollY'), width, height, scale: 1 },
      });
      await writeFile(join(folder, `${nimi}.webp`), Buffer.from(data, 'base64'));
      console.log(`${kieli} ${nimi}`);
    };
    for (const [nimi, tunnus, polku] of KUVAT) {
      const sivu = await s.virkailijana(tunnus, polku, { kieli, leveys: WIDTH });
      await kuva(nimi, sivu);
      await sivu.context().close();
    }
    const puhelin = await s.oppijana({ henkilo: oppija }, '', { kieli, leveys: PHONE });
    await kuva('oppija', puhelin, PHONE);
    await puhelin.locator('.seuraavat a').first().click();
    await puhelin.locator('a[href*="kohde="]').first().waitFor();
    await kuva('oppija-suunnitelma', puhelin, PHONE);
    await puhelin.locator('a[href*="kohde="]').first().click();
    await puhelin.locator('form.jakolomake').waitFor();
    await kuva('oppija-jako', puhelin, PHONE);
    await puhelin.context().close();
  }
} finally {
  await s.sulje();
}
