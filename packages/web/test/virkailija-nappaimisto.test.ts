import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { kaynnista, type Koesivusto } from './selain.js';

const OSA = 'kentta.hankittavat-ammat-tutkinnon-osat.0';
/** Presses of Tab after which what is looked for is out of the keyboard's reach. */
const ENINTAAN = 200;

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
});
afterAll(() => s.sulje());

/** Is the focus where the id or the name says? Of what has no id of its own, the nearest around it that has. */
const osuu = (sivu: Page, mihin: string | RegExp): Promise<boolean> =>
  typeof mihin === 'string'
    ? sivu.evaluate<boolean>(`!!document.activeElement.closest('[id="${mihin}"]')`)
    : sivu
        .evaluate<string>(
          `(({ labels, innerText }) => labels?.[0]?.innerText ?? innerText)(document.activeElement).trim()`,
        )
        .then((nimi) => mihin.test(nimi));

/** Tab until the focus is there. */
async function sarkaimella(sivu: Page, mihin: string | RegExp): Promise<void> {
  for (let i = 0; i < ENINTAAN; i += 1) {
    if (await osuu(sivu, mihin)) return;
    await sivu.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(mihin)}`);
}

async function paina(sivu: Page, mita: string | RegExp, nappain = 'Enter'): Promise<void> {
  await sarkaimella(sivu, mita);
  await sivu.keyboard.press(nappain);
}

const kohdistettu = (sivu: Page, id: string): Promise<void> => sivu.locator(`[id="${id}"]:focus`).waitFor();

async function kirjoita(sivu: Page, id: string, teksti: string): Promise<void> {
  await sarkaimella(sivu, id);
  await sivu.keyboard.press('Control+A');
  await sivu.keyboard.type(teksti);
}

/** Looks for one of many by a part of its name. */
async function hae(sivu: Page, id: string, teksti: string): Promise<void> {
  await kirjoita(sivu, id, teksti);
  await sivu.getByRole('option').filter({ hasText: teksti }).waitFor();
  await sivu.keyboard.press('ArrowDown');
  await sivu.keyboard.press('Enter');
}

test('etusivulta luetteloon, suunnitelmaan ja siirtolokiin', async () => {
  const { oppija, id } = await s.siirra(0);
  const sivu = await s.virkailijana('tallentaja-a1');
  await paina(sivu, /^Opiskelijat$/);
  await sivu.locator('h1:focus', { hasText: 'Opiskelijoiden suunnitelmat' }).waitFor();
  await sivu.locator('tbody a').first().waitFor();
  await paina(sivu, new RegExp(`^${id}$`));
  await sivu.waitForURL(new RegExp(`/oppija/${oppija}/${id}`));
  await sivu.locator('h1:focus').waitFor();
  await paina(sivu, /^Siirtoloki$/);
  await sivu.locator('h1:focus', { hasText: 'Siirtoloki' }).waitFor();
  await sivu.context().close();
});

// Some six hundred presses of Tab, each looked after: a long walk, not a slow page.
test('uusi suunnitelma, jossa on kaksi työpaikkajaksoa ja näyttö, täytetään, korjataan ja tulostetaan näppäimin', async () => {
  const { oppija } = s.demo.opiskeluoikeudet.filter(({ esimerkki }) => esimerkki === 'tavallinen')[3]!;
  const sivu = await s.virkailijana('tallentaja-a1', `/luohoks?organisaatio=${DEMO_OID.a1}`);
  await kirjoita(sivu, 'oppija', oppija);
  await sivu.getByRole('button', { name: oppija }).waitFor();
  await paina(sivu, new RegExp(oppija));
  await sivu.locator('input[name=opiskeluoikeus]').first().waitFor();
  await paina(sivu, /perustutkinto/, 'Space');
  await sivu.waitForURL(/opiskeluoikeus=/);
  await paina(sivu, /^Seuraava vaihe$/);
  await kirjoita(sivu, 'kentta.ensikertainen-hyvaksyminen', '20.8.2025');
  await paina(sivu, /^Kyllä$/, 'Space');
  await kirjoita(sivu, 'kentta.sahkoposti', 'oona@example.invalid');
  await paina(sivu, /^Seuraava vaihe$/);
  await sivu.locator('h2:focus', { hasText: 'Aiempi osaaminen' }).waitFor();
  await paina(sivu, /^Seuraava vaihe$/);
  await sivu.locator('h2:focus', { hasText: 'Hankittava osaaminen' }).waitFor();

  await sivu.getByRole('button', { name: 'Valitse tutkinnon rakenteesta' }).waitFor();
  await paina(sivu, /^Valitse tutkinnon rakenteesta$/);
  await sivu.getByRole('dialog').waitFor();
  await paina(sivu, /osp/, 'Space');
  await paina(sivu, /^Lisää 1 osa/);
  await sivu.getByRole('dialog').waitFor({ state: 'detached' });
  await sivu.locator(`[id="${OSA}"] button`).first().waitFor();
  await paina(sivu, OSA);
  await paina(sivu, /^Lisää: Osaamisen hankkimistavat$/);
  const jakso = (numero: number): string => `${OSA}.osaamisen-hankkimistavat.${numero}`;
  await kohdistettu(sivu, jakso(0));
  await kirjoita(sivu, `${jakso(0)}.alku`, '19.1.2026');
  await kirjoita(sivu, `${jakso(0)}.loppu`, '27.3.2026');
  await hae(sivu, `${jakso(0)}.osaamisen-hankkimistapa-koodi-uri`, 'Koulutussopimus');
  await kirjoita(sivu, `${jakso(0)}.osa-aikaisuustieto`, '100');
  await paina(sivu, /^Lisää: Työpaikalla/);
  const tyopaikka = `${jakso(0)}.tyopaikalla-jarjestettava-koulutus`;
  await kohdistettu(sivu, tyopaikka);
  await kirjoita(sivu, `${tyopaikka}.tyopaikan-nimi`, 'Korjaamo Mutteri');
  await kirjoita(sivu, `${tyopaikka}.tyopaikan-y-tunnus`, '1357902-3');
  await kirjoita(sivu, `${tyopaikka}.vastuullinen-tyopaikka-ohjaaja.nimi`, 'Oona Ohjaaja');
  await paina(sivu, /^Lisää: Keskeiset työtehtävät$/);
  await kohdistettu(sivu, `${tyopaikka}.keskeiset-tyotehtavat.0`);
  await kirjoita(sivu, `${tyopaikka}.keskeiset-tyotehtavat.0`, 'Huollot');
  await paina(sivu, /^Tee kopio$/);
  await kohdistettu(sivu, jakso(1));
  await kirjoita(sivu, `${jakso(1)}.alku`, '1.6.2026');
  await kirjoita(sivu, `${jakso(1)}.loppu`, '1.4.2026');
  await paina(sivu, /^Lisää: Näytöt/);
  const naytto = `${OSA}.osaamisen-osoittaminen.0`;
  await kohdistettu(sivu, naytto);
  await kirjoita(sivu, `${naytto}.alku`, '24.8.2026');
  await kirjoita(sivu, `${naytto}.loppu`, '28.8.2026');
  await kirjoita(sivu, `${naytto}.nayttoymparisto.nimi`, 'Korjaamo Mutteri');
  await paina(sivu, /^Lisää: Sisällön kuvaus$/);
  await kohdistettu(sivu, `${naytto}.sisallon-kuvaus.0`);
  await kirjoita(sivu, `${naytto}.sisallon-kuvaus.0`, 'Huoltaa auton.');

  await paina(sivu, /^6\. Tarkistus ja tallennus/);
  await paina(sivu, /^Tallenna suunnitelma$/);
  await sivu.locator('.havaintolista .virhe').first().waitFor();
  await paina(sivu, /1\.6\.2026 – 1\.4\.2026, Korjaamo Mutteri$/);
  await kohdistettu(sivu, jakso(1));
  await kirjoita(sivu, `${jakso(1)}.loppu`, '31.8.2026');
  await paina(sivu, /^6\. Tarkistus ja tallennus/);
  await paina(sivu, /^Tallenna suunnitelma$/);
  await sivu.waitForURL(new RegExp(`/oppija/${oppija}/\\d+$`));
  await sivu.locator('h1:focus').waitFor();

  await paina(sivu, /^Opiskelusuunnitelma$/);
  await sivu.locator('main .edistyminen').waitFor();
  await paina(sivu, /osp/);
  const pyynto = sivu.waitForRequest(/\/tuloste\?.*jakso=/);
  await paina(sivu, /^Tulosta/);
  expect(new URL((await pyynto).url()).searchParams.get('oppija-oid')).toBe(oppija);
  await sivu.locator('.jakso .tulosta [role=status]:not(:empty)').waitFor();
  await sivu.context().close();
}, 180_000);

test('lisätty saa kohdistuksen, ja poistetun jälkeen se on luettelossa, josta poistettiin', async () => {
  const { oppija } = s.demo.opiskeluoikeudet.filter(({ esimerkki }) => esimerkki === 'tavallinen')[4]!;
  const sivu = await s.virkailijana(
    'tallentaja-a1',
    `/luohoks?oppija=${oppija}&organisaatio=${DEMO_OID.a1}&vaihe=tuki`,
  );
  const lista = 'kentta.opiskeluvalmiuksia-tukevat-opinnot';
  await paina(sivu, /^Lisää: Opiskeluvalmiuksia tukevat opinnot$/);
  await kohdistettu(sivu, `${lista}.0`);
  await paina(sivu, /^Poista: /);
  await sivu.getByRole('dialog').waitFor();
  await paina(sivu, /^Poista$/);
  await sivu.getByRole('dialog').waitFor({ state: 'detached' });
  await kohdistettu(sivu, lista);
  await sivu.context().close();
});
