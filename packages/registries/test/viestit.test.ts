import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EhoksError, Lahetys } from '@ehoks/core';
import { kieltaytyminen, viestinvalitysSopimus } from '@ehoks/testing';
import { Aikaraja, luoViestinvalitys } from '../src/index.js';
import { kaynnistaKoeposti, type Koeposti } from './koeposti.js';

const t = { describe, it, beforeEach, afterEach, expect };
const lahettaja = 'ehoks@example.invalid';
const aikaraja = new Aikaraja(30_000);
const KOODI: Lahetys = {
  vastaanottaja: { kanava: 'sahkoposti', osoite: 'oili@example.invalid' },
  kieli: 'fi',
  viesti: { laji: 'kertakoodi', koodi: '135790', minuutteja: 15 },
};

/** The text of a message as a mail program shows it: our own are short enough for quoted-printable. */
function purettu(viesti: string): string {
  const teksti = viesti.replace(/=\n/g, '');
  return decodeURIComponent(teksti.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/g, '%$1'));
}

describe('SMTP', () => {
  let posti: Koeposti;
  viestinvalitysSopimus(t, async () => {
    posti = await kaynnistaKoeposti();
    return {
      repository: luoViestinvalitys({ smtpUrl: posti.url, lahettaja }, aikaraja),
      lahteneet: async () => posti.viestit.map(purettu),
      katkaise: async () => {
        posti.tila = 'hylkaa';
      },
      sulje: () => posti.sulje(),
    };
  });

  afterEach(() => posti.sulje());

  const lahetetty = async (ymparisto?: 'testi'): Promise<string> => {
    posti = await kaynnistaKoeposti();
    await luoViestinvalitys({ smtpUrl: posti.url, lahettaja, ...(ymparisto && { ymparisto }) }, aikaraja).laheta(KOODI);
    return purettu(posti.viestit[0] ?? '');
  };

  it('lähettäjä on palvelu, eikä siihen vastata automaattisesti', async () => {
    const viesti = await lahetetty();
    expect(viesti).toMatch(/^From: eHOKS <ehoks@example\.invalid>$/m);
    expect(viesti).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(viesti).not.toMatch(/Testiympäristö/);
  });

  it('muistutuksen voi postiohjelma lopettaa yhdellä pyynnöllä, muuta viestiä ei ole tilattu', async () => {
    posti = await kaynnistaKoeposti();
    const lopetus = 'https://ehoks.example/muistutukset/1';
    const viesti = { laji: 'oppijan-muistutus', rivit: [], uri: 'https://ehoks.example/oma', lopetus } as const;
    const tie = luoViestinvalitys({ smtpUrl: posti.url, lahettaja, ymparisto: 'testi' }, aikaraja);
    await tie.laheta({ ...KOODI, viesti });
    await tie.laheta(KOODI);
    const [muistutus = '', koodi = ''] = posti.viestit;
    expect(muistutus).toMatch(/^List-Unsubscribe: <https:\/\/ehoks\.example\/muistutukset\/1>$/m);
    expect(muistutus).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(koodi).not.toMatch(/^List-Unsubscribe/m);
  });

  it('testiympäristön viesti on merkitty', async () => {
    expect(await lahetetty('testi')).toMatch(/\*\*\* Testiympäristön viesti \*\*\*/);
  });

  it('vaikenevaa palvelinta ei odoteta yli pyynnön ajan, eikä virhe toista osoitetta', async () => {
    posti = await kaynnistaKoeposti();
    posti.tila = 'vaiti';
    const vaiti = luoViestinvalitys({ smtpUrl: posti.url, lahettaja }, new Aikaraja(300));
    expect(await kieltaytyminen(vaiti.laheta(KOODI))).toBe('viesti.ei-lahde');
    posti.tila = 'hylkaa';
    const hylatty = (await luoViestinvalitys({ smtpUrl: posti.url, lahettaja }, aikaraja)
      .laheta(KOODI)
      .catch((virhe: unknown) => virhe)) as EhoksError;
    expect(String(hylatty.cause)).toMatch(/550/);
    expect(`${String(hylatty.cause)} ${hylatty.message}`).not.toContain('oili@');
  });
});

describe('lähtevien kansio', () => {
  viestinvalitysSopimus(t, async () => {
    const juuri = await mkdtemp(join(tmpdir(), 'ehoks-viestit-'));
    const kansio = join(juuri, 'viestit');
    const lue = async (): Promise<string[]> => {
      const nimet = (await readdir(kansio).catch(() => [])).sort();
      return Promise.all(nimet.map((nimi) => readFile(join(kansio, nimi), 'utf8')));
    };
    return {
      // The folder wins: a test environment's messages never leave, however it is configured.
      repository: luoViestinvalitys({ kansio, smtpUrl: 'smtp://127.0.0.1:1', lahettaja }, aikaraja),
      lahteneet: async () =>
        (await lue()).map((teksti) => {
          const { vastaanottaja, teksti: sanat } = JSON.parse(teksti) as {
            vastaanottaja: { osoite: string };
            teksti: string;
          };
          return `${vastaanottaja.osoite} ${sanat}`;
        }),
      katkaise: () => writeFile(kansio, 'ei kansio'),
      sulje: () => rm(juuri, { recursive: true }),
    };
  });

  it('tiedosto on vain omistajansa: siinä on koodi', async () => {
    const kansio = await mkdtemp(join(tmpdir(), 'ehoks-viestit-'));
    await luoViestinvalitys({ kansio, lahettaja }, aikaraja).laheta(KOODI);
    const [nimi = ''] = await readdir(kansio);
    expect((await stat(join(kansio, nimi))).mode & 0o077).toBe(0);
    await rm(kansio, { recursive: true });
  });
});

test('ilman asetuksia mitään kanavaa ei ole', async () => {
  const tie = luoViestinvalitys(undefined, aikaraja);
  expect(tie.kanavat).toEqual([]);
  expect(await kieltaytyminen(tie.laheta(KOODI))).toBe('viesti.ei-lahde');
});
