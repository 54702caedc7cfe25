import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tunnus, type Komentotulos } from '../src/tunnus/komento.js';
import { kaynnistaProsessi, komentotiedosto } from './prosessi.js';

const suorita = promisify(execFile);

interface Tulos {
  readonly koodi: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The first account and the way of the audit log out of the database, as the commands that an operator gives. */
describe('ylläpitäjän komennot', () => {
  let kansio: string;
  let env: Record<string, string>;
  beforeEach(() => {
    kansio = mkdtempSync(join(tmpdir(), 'ehoks-'));
    env = { EHOKS_DATABASE_URL: `sqlite:${join(kansio, 'ehoks.sqlite')}` };
  });
  afterEach(() => rmSync(kansio, { recursive: true }));

  const komento = async (nimi: string, ...argumentit: string[]): Promise<Tulos> => {
    const asetukset = { env: { PATH: process.env['PATH'], ...env } };
    try {
      const { stdout, stderr } = await suorita(process.execPath, [komentotiedosto(nimi), ...argumentit], asetukset);
      return { koodi: 0, stdout, stderr };
    } catch (virhe) {
      const { code, stdout, stderr } = virhe as { code: number; stdout: string; stderr: string };
      return { koodi: code, stdout, stderr };
    }
  };
  const linkki = ({ stdout }: Tulos): string => /\/cas\/salasana\/\S+/.exec(stdout)?.[0] ?? '';
  const SALASANA = 'Uusi-salasana-2026!';

  test('ensimmäinen tunnus saa salasanan linkistä kerran ja kirjautuu; loki lähtee riveinä', async () => {
    const luotu = await komento('ehoks-tunnus', 'luo', '--kayttajatunnus', 'paakayttaja', '--nimi', 'Päivi Pää');
    expect([luotu.koodi, luotu.stderr]).toEqual([0, '']);
    const uusi = await komento('ehoks-tunnus', 'linkki', '--kayttajatunnus', 'paakayttaja');
    expect(linkki(uusi)).not.toBe(linkki(luotu));

    const palvelu = await kaynnistaProsessi(env);
    try {
      const aseta = async (polku: string): Promise<number> =>
        (
          await fetch(palvelu.url + polku, {
            method: 'POST',
            body: new URLSearchParams({ salasana: SALASANA, salasana2: SALASANA }),
          })
        ).status;
      expect(await aseta(linkki(luotu))).toBe(200);
      // Setting the password cancels every other link.
      for (const kaytetty of [luotu, uusi]) expect(await aseta(linkki(kaytetty))).toBe(410);
      const kirjautuminen = await fetch(`${palvelu.url}/cas/v1/tickets`, {
        method: 'POST',
        body: new URLSearchParams({ username: 'paakayttaja', password: SALASANA }),
      });
      expect(kirjautuminen.status).toBe(201);
    } finally {
      await palvelu.sulje();
    }

    const loki = async (jalkeen: number): Promise<{ logSeq: number; operation: string }[]> =>
      (await komento('ehoks-auditloki', '--jalkeen', String(jalkeen))).stdout
        .split('\n')
        .filter((rivi) => rivi !== '')
        .map((rivi) => JSON.parse(rivi) as { logSeq: number; operation: string });
    const rivit = await loki(0);
    expect(rivit.map(({ operation }) => operation)).toEqual(['luo-tunnus', 'anna-salasanalinkki', 'vaihda-salasana']);
    expect(await loki(rivit[0]?.logSeq ?? 0)).toEqual(rivit.slice(1));
    expect(JSON.stringify(rivit)).not.toContain(SALASANA);
  });

  /** The same command without a process of its own. */
  const tunnusta = (...argumentit: string[]): Promise<Komentotulos> => tunnus(argumentit, env);

  test('vastuukäyttäjä tarvitsee organisaation', async () => {
    const luo = (...muut: string[]) =>
      tunnusta('luo', '--kayttajatunnus', 'vastuu', '--nimi', 'V', '--rooli', 'vastuukayttaja', ...muut);
    expect((await luo()).koodi).toBe(2);
    expect((await luo('--organisaatio', '1.2.3')).koodi).toBe(2);
    expect((await luo('--organisaatio', '1.2.246.562.10.44400000111')).koodi).toBe(0);
  });

  test.each([
    [[]],
    [['luo']],
    [['luo', '--kayttajatunnus', 'x']],
    [['poista', '--kayttajatunnus', 'x']],
    [['--outo']],
    [['luo', '--kayttajatunnus', '1.2.246.562.24.44400000019', '--nimi', 'N']],
  ])('väärin annettu %j kertoo käytön', async (argumentit) => {
    const { koodi, tuloste, virhetuloste } = await tunnusta(...argumentit);
    expect([koodi, tuloste]).toEqual([2, '']);
    expect(virhetuloste).toMatch(/--kayttajatunnus/);
  });

  test('varattu käyttäjätunnus ja tuntematon linkin pyytäjä hylätään', async () => {
    const luo = (nimi: string) => tunnusta('luo', '--kayttajatunnus', nimi, '--nimi', 'N');
    expect((await luo('paakayttaja')).koodi).toBe(0);
    for (const tulos of [await luo('PAAKAYTTAJA'), await tunnusta('linkki', '--kayttajatunnus', 'ei-ole')])
      expect([tulos.koodi, tulos.tuloste]).toEqual([1, '']);
    expect((await komento('ehoks-auditloki', '--jalkeen', 'x')).koodi).toBe(2);
  });

  test('Opintopolun tunnuksilla ei ole omia', async () => {
    env['EHOKS_IDENTITY'] = 'opintopolku';
    expect((await tunnusta('luo', '--kayttajatunnus', 'paakayttaja', '--nimi', 'N')).koodi).toBe(2);
  });
});
