import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import virkailijanEn from '../selain/tekstit/en.js';
import virkailijanFi from '../selain/tekstit/fi.js';
import virkailijanSv from '../selain/tekstit/sv.js';
import oppijanEn from '../selain/tekstit/oppija/en.js';
import oppijanFi from '../selain/tekstit/oppija/fi.js';
import oppijanSv from '../selain/tekstit/oppija/sv.js';
import tyopaikanEn from '../selain/tekstit/tyopaikka/en.js';
import tyopaikanFi from '../selain/tekstit/tyopaikka/fi.js';
import tyopaikanSv from '../selain/tekstit/tyopaikka/sv.js';

const SELAIN = join(__dirname, '../selain');
const YLEISOT = {
  virkailija: { fi: virkailijanFi, sv: virkailijanSv, en: virkailijanEn },
  oppija: { fi: oppijanFi, sv: oppijanSv, en: oppijanEn },
  tyopaikka: { fi: tyopaikanFi, sv: tyopaikanSv, en: tyopaikanEn },
} as const;
const KAIKKI = Object.keys(Object.assign({}, ...(Object.values(YLEISOT).map(({ fi }) => fi) as object[])));

/** Source of each module that the pages of an audience are made of. */
function lahteet(tiedosto: string, luetut = new Map<string, string>()): ReadonlyMap<string, string> {
  const oikea = [tiedosto.replace(/\.js$/, '.tsx'), tiedosto.replace(/\.js$/, '.ts')].find((polku) =>
    existsSync(polku),
  );
  if (oikea === undefined || luetut.has(oikea) || oikea.includes('/tekstit/')) return luetut;
  const lahde = readFileSync(oikea, 'utf8');
  luetut.set(oikea, lahde);
  for (const [, viittaus = ''] of lahde.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
    lahteet(resolve(dirname(oikea), viittaus), luetut);
  return luetut;
}

/** Names of texts that the source says: whole ones, and all of those that begin as a template does. */
function sanotut(lahde: string): readonly string[] {
  const kokonaiset = [...lahde.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].flatMap(([, avain]) => avain ?? []);
  const alut = [...lahde.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].flatMap(([, alku]) => alku ?? []);
  return KAIKKI.filter((avain) => kokonaiset.includes(avain) || alut.some((alku) => avain.startsWith(alku)));
}

test.each(Object.entries(YLEISOT))(
  '%s: kaikki, mitä sivut sanovat, on tekstien joukossa joka kielellä',
  (yleiso, kielet) => {
    const moduulit = [...lahteet(join(SELAIN, yleiso, 'main.js')).values()];
    expect(moduulit.length).toBeGreaterThan(20);
    const avaimet = new Set(moduulit.flatMap(sanotut));
    expect(avaimet.size).toBeGreaterThan(100);
    for (const [kieli, tekstit] of Object.entries(kielet))
      expect([kieli, [...avaimet].filter((avain) => !(avain in tekstit))]).toEqual([kieli, []]);
  },
);
