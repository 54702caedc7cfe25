import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, OPPIJA, oppijana, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';

interface Muistutusnakyma {
  readonly kaytossa: boolean;
  readonly tilaukset: readonly { readonly organisaatio?: string; readonly vahvistettu: boolean }[];
}
interface Kirje {
  readonly vastaanottaja: { readonly osoite: string };
  readonly viesti: {
    readonly laji: string;
    readonly uri?: string;
    readonly lopetus?: string;
    readonly rivit?: readonly { readonly laji: string; readonly maara: number; readonly uri: string }[];
  };
  readonly teksti: string;
}

const VENLA = '1.2.246.562.24.44400000019';
const HUOLTAJA = '1.2.246.562.24.44400000022';
const OMAT = `${VIRKAILIJA}/nakymat/muistutukset`;
const OPPIJAN = `${OPPIJA}/nakymat/muistutukset`;
const VALINNAT = {
  osoite: 'opettaja@example.invalid',
  kieli: 'sv',
  rytmi: 'viikoittain',
  lajit: ['jakso-alkaa', 'jakso-paattyy-vajaana'],
};
const OPPIJAN_VALINNAT = { osoite: 'venla@muualla.invalid', kieli: 'en', lajit: ['jakso-alkaa', 'naytto-alkaa'] };

let p: Koepalvelin;
let kansio: string;
let oppilaitos: string;
let virkailija: Selain;
let venla: Selain;

beforeAll(async () => {
  kansio = await mkdtemp(join(tmpdir(), 'ehoks-muistutukset-'));
  p = await kaynnista({ viestit: { kansio } });
  oppilaitos = p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a1')?.oid ?? '';
  await p.luo();
  [virkailija, venla] = await Promise.all([virkailijana(p, 'virkailija-a'), oppijana(p, VENLA)]);
});
afterAll(async () => {
  await p.sulje();
  await rm(kansio, { recursive: true, force: true });
});

const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];
const kirjeet = async (): Promise<Kirje[]> => {
  const nimet = (await readdir(kansio).catch(() => [])).sort();
  return Promise.all(nimet.map(async (nimi) => JSON.parse(await readFile(join(kansio, nimi), 'utf8')) as Kirje));
};
const viimeisin = async (): Promise<Kirje> => {
  const kirje = (await kirjeet()).at(-1);
  if (!kirje) throw new Error('no message');
  return kirje;
};
const polku = (osoite = ''): string => new URL(osoite).pathname;
/** Somebody without a session who opens the page of the message, or a mail program. */
const sivu = (metodi: string, osoite: string | undefined, { haku = '', otsakkeet = {}, runko = '' } = {}) =>
  p.kutsu(metodi, polku(osoite) + haku, {
    tunnus: null,
    otsakkeet: { accept: 'text/html', 'sec-fetch-site': 'cross-site', ...otsakkeet },
    ...(runko !== '' && { runko }),
  });
/** What is sent when the time has come; the clock of this service goes as all do. */
const laheta = async (): Promise<void> => {
  await p.palvelu.ehoks.transactions!.write((manager) =>
    manager.query(`UPDATE ehoks_muistutustilaukset SET seuraava = '2026-01-01T05:00:00.000Z'`),
  );
  const aja = () => p.palvelu.ehoks.ajaHuolto.aja('muistutukset', { haltija: 'testi', heti: true });
  // The service's own first turn may still go on.
  while ((await aja()) === undefined) await new Promise((seuraava) => setTimeout(seuraava, 20));
};
const tilaukset = async (selain = virkailija, osoite = OMAT) =>
  data<Muistutusnakyma>(await selain('GET', osoite)).tilaukset;

test('virkailija tilaa, vahvistaa osoitteen viestistä, saa määrät ja lopettaa yhdellä pyynnöllä kirjautumatta', async () => {
  expect(data(await virkailija('GET', OMAT))).toEqual({ kaytossa: true, tilaukset: [] });
  expect(tulos(await virkailija('PUT', `${OMAT}/${oppilaitos}`, VALINNAT))).toEqual([200, undefined]);
  expect(await tilaukset()).toEqual([
    { organisaatio: oppilaitos, ...VALINNAT, vahvistettu: false, seuraava: expect.any(String) },
  ]);
  await laheta();
  // Nothing but the request for confirmation; the one that had waited too long has lapsed.
  expect((await kirjeet()).map(({ viesti }) => viesti.laji)).toEqual(['muistutusten-vahvistus']);
  expect(await tilaukset()).toEqual([]);

  await virkailija('PUT', `${OMAT}/${oppilaitos}`, VALINNAT);
  const { vastaanottaja, viesti: pyynto } = await viimeisin();
  expect(vastaanottaja.osoite).toBe(VALINNAT.osoite);
  const avattu = await sivu('GET', pyynto.uri);
  expect([avattu.tila, avattu.otsakkeet.get('content-language'), (await tilaukset())[0]?.vahvistettu]).toEqual([
    200,
    'sv',
    false,
  ]);
  expect(avattu.teksti).not.toContain(VALINNAT.osoite);
  expect((await sivu('POST', pyynto.uri, { haku: '?toimi=vahvista' })).tila).toBe(200);
  expect((await tilaukset())[0]?.vahvistettu).toBe(true);

  await laheta();
  const { viesti, teksti } = await viimeisin();
  expect(viesti.laji).toBe('muistutus');
  expect(viesti.rivit?.map(({ laji }) => laji)).toEqual(['jakso-alkaa']);
  const lista = new URL(viesti.rivit?.[0]?.uri ?? '');
  expect(lista.pathname).toBe(p.kerrottu('/ehoks-virkailija-ui/raportit'));
  const raportti = await virkailija(
    'GET',
    `${VIRKAILIJA}/tep-jakso-raportti?kaikki=true&oppilaitos=${lista.searchParams.get('organisaatio')}` +
      `&alku-alkaen=${lista.searchParams.get('alku-alkaen')}&alku-paattyen=${lista.searchParams.get('alku-paattyen')}`,
  );
  expect(data<{ count: number }>(raportti).count).toBe(viesti.rivit?.[0]?.maara);
  expect(teksti).not.toMatch(/Venla|Esimerkki|Mutteri|Ohjaaja/);

  for (const metodi of ['GET', 'HEAD']) await sivu(metodi, viesti.lopetus);
  expect((await tilaukset()).length).toBe(1);
  const ohjelma = {
    otsakkeet: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://posti.invalid' },
    runko: 'List-Unsubscribe=One-Click',
  };
  expect((await sivu('POST', viesti.lopetus, ohjelma)).tila).toBe(200);
  expect(await tilaukset()).toEqual([]);
  for (const metodi of ['GET', 'POST']) expect((await sivu(metodi, viesti.lopetus)).tila).toBe(404);
});

test('virkailija tilaa vain siitä, mitä saa lukea, kelpaavaan osoitteeseen, ja lopettaa omansa', async () => {
  const vieras = p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'b1')?.oid ?? '';
  expect(tulos(await virkailija('PUT', `${OMAT}/${vieras}`, VALINNAT))).toEqual([403, 'oikeus.kielletty']);
  for (const vika of [{ osoite: 'ei osoite' }, { lajit: [] }, { lajit: ['muu'] }, { rytmi: 'tunneittain' }])
    expect(tulos(await virkailija('PUT', `${OMAT}/${oppilaitos}`, { ...VALINNAT, ...vika }))).toEqual([
      400,
      'pyynto.parametri',
    ]);
  expect(tulos(await virkailija('DELETE', `${OMAT}/${oppilaitos}`))).toEqual([404, 'muistutus.ei-loydy']);
  await virkailija('PUT', `${OMAT}/${oppilaitos}`, VALINNAT);
  expect(await tilaukset(await virkailijana(p, 'paakayttaja-a'))).toEqual([]);
  expect((await virkailija('DELETE', `${OMAT}/${oppilaitos}`)).tila).toBe(204);
});

test('oppija tilaa itse, huoltaja ei hänen puolestaan; viesti kertoo vain lajit ja päivät', async () => {
  const huoltaja = await oppijana(p, HUOLTAJA, VENLA);
  for (const [metodi, runko] of [['GET'], ['PUT', OPPIJAN_VALINNAT], ['DELETE']] as const)
    expect(tulos(await huoltaja(metodi, OPPIJAN, runko))).toEqual([403, 'oikeus.kielletty']);
  expect(tulos(await venla('PUT', OPPIJAN, { ...OPPIJAN_VALINNAT, lajit: VALINNAT.lajit }))).toEqual([
    400,
    'pyynto.parametri',
  ]);
  await venla('PUT', OPPIJAN, OPPIJAN_VALINNAT);
  await sivu('POST', (await viimeisin()).viesti.uri, { haku: '?toimi=vahvista' });
  await laheta();
  const { viesti, teksti, vastaanottaja } = await viimeisin();
  expect([viesti.laji, vastaanottaja.osoite]).toEqual(['oppijan-muistutus', OPPIJAN_VALINNAT.osoite]);
  expect(viesti.rivit?.every((rivi) => Object.keys(rivi).sort().join() === 'alku,laji')).toBe(true);
  expect(teksti).toContain('2026-01-19');
  expect(teksti).not.toMatch(/Venla|Esimerkki|Mutteri|Ohjaaja/);
  expect((await tilaukset(venla, OPPIJAN)).map(({ organisaatio, vahvistettu }) => [organisaatio, vahvistettu])).toEqual(
    [[undefined, true]],
  );
  expect((await venla('DELETE', OPPIJAN)).tila).toBe(204);
  expect((await sivu('POST', viesti.lopetus)).tila).toBe(404);
});

test('ilman sähköpostia muistutuksia ei tarjota eikä voi tilata', async () => {
  const ilman = await kaynnista({ viestit: undefined });
  try {
    const selain = await virkailijana(ilman, 'virkailija-a');
    expect(data(await selain('GET', OMAT))).toEqual({ kaytossa: false, tilaukset: [] });
    expect(tulos(await selain('PUT', `${OMAT}/${oppilaitos}`, VALINNAT))).toEqual([409, 'muistutus.ei-kaytossa']);
  } finally {
    await ilman.sulje();
  }
});
