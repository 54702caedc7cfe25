import { createHash } from 'node:crypto';
import { esimerkkiOppijaOid } from '@ehoks/testing';
import { data, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { HOKS, kaynnista, type Havainto, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suppeaSuunnitelma, type Suunnitelma } from './suunnitelma.js';

const CSV = `${VIRKAILIJA}/hoksit/csv`;
const OTSIKOT =
  'Oppijanumero;Opiskeluoikeuden OID;Sähköposti;Ensikertainen hyväksyminen;Osaamisen hankkimisen tarve;Ryhmä';

interface Rivi {
  readonly rivi: number;
  readonly tila: string;
  readonly id?: number;
  readonly koodi?: string;
  readonly ohje?: string;
  readonly havainnot: readonly Havainto[];
}
interface Tulos {
  readonly rivit: readonly Rivi[];
  readonly yhteenveto: Readonly<Record<string, number>>;
  readonly tuntemattomat: readonly string[];
  readonly vahvistus: string;
}

let p: Koepalvelin;
let tallentaja: Selain;
let katselija: Selain;
beforeAll(async () => {
  p = await kaynnista();
  tallentaja = await virkailijana(p, 'tallentaja-a1');
  katselija = await virkailijana(p, 'virkailija-a');
});
afterAll(() => p.sulje());

let oppijoita = 5000;
/** Cells of a row of a new learner with a study right in force. */
async function uusi(oppilaitos: 'a1' | 'b1' = 'a1'): Promise<string[]> {
  const oppija = esimerkkiOppijaOid(oppijoita++);
  await p.ohjaa('PUT', `/onr/henkilot/${oppija}`, {
    oidHenkilo: oppija,
    etunimet: 'Koe',
    kutsumanimi: 'Koe',
    sukunimi: 'Oppija',
  });
  const oikeus = await p.uusiOikeus({ oppilaitos, oppija });
  return [oppija, oikeus, 'koe@example.invalid', '20.8.2025', 'kyllä', 'A'];
}
const muutettu = (solut: readonly string[], uudet: Readonly<Record<number, string>>): readonly string[] =>
  solut.map((solu, i) => uudet[i] ?? solu);
const taulukko = (...rivit: readonly (readonly string[])[]): string =>
  [OTSIKOT, ...rivit.map((rivi) => rivi.join(';'))].join('\r\n');

const laheta = (
  runko: string | Uint8Array,
  haku = '',
  otsakkeet: Record<string, string> = {},
  selain = tallentaja,
): Promise<Vastaus> => selain('POST', `${CSV}${haku}`, runko, { 'content-type': 'text/csv', ...otsakkeet });
const tarkista = async (runko: string | Uint8Array, selain = tallentaja): Promise<Tulos> => {
  const vastaus = await laheta(runko, '', {}, selain);
  expect([vastaus.tila, vastaus.koodi]).toEqual([200, undefined]);
  return data<Tulos>(vastaus);
};
const vahvista = async (runko: string | Uint8Array): Promise<Tulos> => {
  const { vahvistus } = await tarkista(runko);
  const vastaus = await laheta(runko, `?vahvista=true&vahvistus=${vahvistus}`);
  expect([vastaus.tila, vastaus.koodi]).toEqual([200, undefined]);
  return data<Tulos>(vastaus);
};
const tilat = ({ rivit }: Tulos) =>
  rivit.map(({ rivi, tila, koodi }) => [rivi, tila, ...(koodi ? [koodi] : [])].join(' '));
const suunnitelma = async ([oppija]: readonly string[]): Promise<readonly Suunnitelma[]> => {
  const vastaus = await katselija('GET', `${VIRKAILIJA}/oppijat/${oppija}/hoksit`);
  return vastaus.tila === 200 ? data<Suunnitelma[]>(vastaus) : [];
};

test('mallitaulukko kelpaa sellaisenaan, joka kielellä', async () => {
  for (const kieli of ['fi', 'sv', 'en']) {
    const malli = await p.kutsu('GET', `${CSV}/malli`, { tunnus: null, otsakkeet: { 'accept-language': kieli } });
    expect(malli.otsakkeet.get('content-disposition')).toContain(`hoks-malli-${kieli}.csv`);
    expect(malli.otsakkeet.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await tarkista(malli.teksti)).rivit).toEqual([{ rivi: 2, tila: 'kelpaa', havainnot: [] }]);
  }
  const ohje = data<{ avain: string; sarake: string }[]>(
    await p.kutsu('GET', `${CSV}/ohje`, { tunnus: null, otsakkeet: { 'accept-language': 'sv' } }),
  );
  expect(ohje[0]).toMatchObject({ avain: 'oppija-oid', sarake: 'Studentnummer', pakollinen: true });
});

describe('esikatselu', () => {
  test('tarkastaa jokaisen rivin kaikilla säännöillä eikä tallenna mitään', async () => {
    const [hyva, vieras, rikki] = [await uusi(), await uusi('b1'), await uusi()];
    const tulos = await tarkista(
      taulukko(
        hyva,
        vieras,
        muutettu(rikki, { 4: '', 2: '' }),
        muutettu(hyva, { 1: '1.2.246.562.15.44400000144' }),
        hyva,
      ),
    );
    expect(tilat(tulos)).toEqual([
      '2 kelpaa',
      '3 hylatty oikeus.kielletty',
      '4 hylatty hoks.sisalto',
      '5 hylatty hoks.sisalto',
      '6 hylatty hoks.sisalto',
    ]);
    const [, toisen, ...korjattavat] = tulos.rivit;
    expect([toisen?.havainnot, typeof toisen?.ohje]).toEqual([[], 'string']);
    const virheet = ({ havainnot }: Rivi) =>
      havainnot.filter(({ taso }) => taso === 'virhe').map(({ koodi, polku }) => `${koodi} ${polku}`);
    expect(korjattavat.map(virheet)).toEqual([
      ['sahkoposti.puuttuu /sahkoposti', 'osaamisen-hankkimisen-tarve.puuttuu /osaamisen-hankkimisen-tarve'],
      ['oid.opiskeluoikeus /opiskeluoikeus-oid'],
      ['solu.toistuu /opiskeluoikeus-oid'],
    ]);
    expect(tulos.yhteenveto).toEqual({ rivit: 5, kelpaa: 1, luotu: 0, ennallaan: 0, hylatty: 4, kesken: 0 });
    expect(tulos.tuntemattomat).toEqual(['Ryhmä']);
    expect(await suunnitelma(hyva)).toEqual([]);
  });

  test('katselija ei voi luoda', async () => {
    expect(tilat(await tarkista(taulukko(await uusi()), katselija))).toEqual(['2 hylatty oikeus.kielletty']);
  });

  test('rekistereiltä kysytään erä kerrallaan, ei rivi kerrallaan', async () => {
    const rivit = await Promise.all(Array.from({ length: 60 }, () => uusi()));
    const kutsut = () => p.ohjaa<{ palvelu: string }[]>('GET', '/kutsut');
    const ennen = (await kutsut()).length;
    expect((await tarkista(taulukko(...rivit))).yhteenveto).toMatchObject({ kelpaa: 60 });
    expect((await kutsut()).length - ennen).toBeLessThan(12);
  });

  test('rekisterin vika on 503', async () => {
    const rivi = await uusi();
    await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: '503' });
    try {
      const vastaus = await laheta(taulukko(rivi));
      expect([vastaus.tila, vastaus.koodi]).toEqual([503, 'rekisteri.ei-vastaa']);
      expect(vastaus.otsakkeet.get('retry-after')).not.toBeNull();
    } finally {
      await p.ohjaa('DELETE', '/viat');
    }
  });
});

describe('vahvistus', () => {
  test('luo kelpaavat rivit käsin syötettyinä, muut jäävät syineen; toisto on turvallinen', async () => {
    const [yksi, vieras, kaksi] = [await uusi(), await uusi('b1'), await uusi()];
    const runko = taulukko(yksi, vieras, kaksi);
    const tulos = await vahvista(runko);
    expect(tilat(tulos)).toEqual(['2 luotu', '3 hylatty oikeus.kielletty', '4 luotu']);
    expect(tulos.yhteenveto).toMatchObject({ luotu: 2, hylatty: 1 });
    const [luotu] = await suunnitelma(yksi);
    expect(luotu).toMatchObject({
      id: tulos.rivit[0]?.id,
      manuaalisyotto: true,
      'opiskeluoikeus-oid': yksi[1],
      sahkoposti: 'koe@example.invalid',
      'ensikertainen-hyvaksyminen': '2025-08-20',
      'osaamisen-hankkimisen-tarve': true,
    });
    expect(await suunnitelma(vieras)).toEqual([]);

    const uudelleen = await vahvista(runko);
    expect(tilat(uudelleen)).toEqual(['2 ennallaan', '3 hylatty oikeus.kielletty', '4 ennallaan']);
    expect(uudelleen.rivit.map(({ id }) => id)).toEqual(tulos.rivit.map(({ id }) => id));
    expect(await suunnitelma(yksi)).toHaveLength(1);

    const muuttunut = await vahvista(taulukko(muutettu(yksi, { 2: 'muu@example.invalid' })));
    expect(muuttunut.rivit).toMatchObject([{ tila: 'hylatty', koodi: 'hoks.on-jo', id: luotu?.id }]);
    expect((await suunnitelma(yksi))[0]).toMatchObject({ sahkoposti: 'koe@example.invalid' });
  });

  test('vieraan oppilaitoksen suunnitelman numeroa ei kerrota', async () => {
    const vieras = await uusi('b1');
    const runko = suppeaSuunnitelma({ 'oppija-oid': vieras[0], 'opiskeluoikeus-oid': vieras[1] });
    expect((await p.kutsu('POST', HOKS, { tunnus: 'siirto-b', runko })).tila).toBe(200);
    const [rivi] = (await vahvista(taulukko(vieras))).rivit;
    expect([rivi?.koodi, rivi?.id]).toEqual(['oikeus.kielletty', undefined]);
  });

  test('koskee vain esikatseltua tiedostoa', async () => {
    const rivi = await uusi();
    const runko = taulukko(rivi);
    const { vahvistus } = await tarkista(runko);
    expect(vahvistus).toBe(createHash('sha256').update(runko).digest('hex'));
    for (const [lahetetty, haku] of [
      [runko, '?vahvista=true'],
      [runko, '?vahvista=true&vahvistus=x'],
      [`${runko}\r\n`, `?vahvista=true&vahvistus=${vahvistus}`],
    ] as const) {
      const vastaus = await laheta(lahetetty, haku);
      expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'taulukko.vahvistus']);
    }
    expect(await suunnitelma(rivi)).toEqual([]);
  });

  test('luonti ja esikatselu kirjataan, siirtolokiin ne eivät mene', async () => {
    const rivi = await uusi();
    const tulos = await vahvista(taulukko(rivi));
    const loki = (await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000)).filter(
      ({ kohde }) => kohde.opiskeluoikeusOid === rivi[1],
    );
    expect(loki.map(({ toimi, tekija }) => [toimi, tekija.kayttajatunnus])).toEqual([
      ['tarkista', 'tallentaja-a1'],
      ['luo', 'tallentaja-a1'],
    ]);
    expect(loki.at(-1)?.kohde.hoksId).toBe(tulos.rivit[0]?.id);
    const oph = await virkailijana(p, 'oph');
    expect(data<object[]>(await oph('GET', `${VIRKAILIJA}/siirtoloki?opiskeluoikeus-oid=${rivi[1]}`))).toEqual([]);
  });
});

describe('tiedosto', () => {
  const windows1252 = (teksti: string): Uint8Array => Uint8Array.from(teksti, (merkki) => merkki.charCodeAt(0));

  test('ruotsinkielinen Excel UTF-16:na sarkaimin', async () => {
    const otsikot = [
      'Studentnummer',
      'Studierättens OID',
      'E-post',
      'Första godkännande',
      'Behov att förvärva kunnande',
    ];
    const rivi = muutettu((await uusi()).slice(0, 5), { 3: '2025-08-20', 4: 'ja' });
    const tavut = Buffer.from(`\ufeff${otsikot.join('\t')}\r\n${rivi.join('\t')}\r\n`, 'utf16le');
    expect(tilat(await vahvista(tavut))).toEqual(['2 luotu']);
    expect(await suunnitelma(rivi)).toHaveLength(1);
  });

  test('windows-1252', async () => {
    const rivi = await uusi();
    expect(tilat(await vahvista(windows1252(taulukko(rivi))))).toEqual(['2 luotu']);
  });

  test('vastauksena sama taulukko, jonka voi korjata ja lähettää', async () => {
    const [hyva, rikki] = [await uusi(), await uusi()];
    const vastaus = await laheta(taulukko(hyva, muutettu(rikki, { 4: 'ehkä', 5: '=A1' })), '', {
      accept: 'text/csv',
      'accept-language': 'sv',
    });
    expect(vastaus.otsakkeet.get('content-type')).toBe('text/csv; charset=utf-8');
    const [otsikot, yksi, kaksi] = vastaus.teksti.split('\r\n');
    expect(otsikot).toBe(`${OTSIKOT};PUK-nummer;Resultat;Orsaker och anvisningar`);
    expect(yksi).toBe(`${hyva.join(';')};;kan skapas;`);
    expect(kaksi).toContain(`;"'=A1";;bör rättas;Behov att förvärva kunnande: `);
    expect(vastaus.otsakkeet.get('ehoks-vahvistus')).toHaveLength(64);
    const korjattu = vastaus.teksti.replace('ehkä', 'ja');
    expect(tilat(await vahvista(`\ufeff${korjattu}`))).toEqual(['2 luotu', '3 luotu']);
  });

  test.each([
    ['rikki', taulukko(['"1']), 'text/csv', 400, 'taulukko.lainausmerkki'],
    ['työkirja', 'PK\x03\x04\x14\0', 'text/csv', 400, 'taulukko.tyokirja'],
    ['tyhjä', '', 'text/csv', 400, 'taulukko.ei-taulukko'],
    ['JSON', '{}', 'application/json', 415, 'pyynto.ei-csv'],
    [
      'työkirjan tyyppi',
      'PK\x03\x04',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      415,
      'pyynto.ei-csv',
    ],
    ['sarake puuttuu', 'Oppijanumero\r\n1', 'text/csv', 400, 'taulukko.sarake-puuttuu'],
    ['liian suuri', 'a'.repeat(5 * 1024 * 1024 + 1), 'text/csv', 413, 'taulukko.liian-suuri'],
  ])('%s hylätään kokonaan', async (_, runko, tyyppi, tila, koodi) => {
    const vastaus = await laheta(runko, '', { 'content-type': tyyppi });
    expect([vastaus.tila, vastaus.koodi]).toEqual([tila, koodi]);
  });

  test('Excel-koneen selaimen tyyppi kelpaa, ja suuri taulukko menee yleisen runkorajan yli', async () => {
    const rivit = Array.from({ length: 2000 }, (_, i) => [`x${i}`, `y${i}`, 'z'.repeat(1000)]);
    const vastaus = await laheta(taulukko(...rivit), '', { 'content-type': 'application/vnd.ms-excel' });
    expect([vastaus.tila, data<Tulos>(vastaus).yhteenveto.hylatty]).toEqual([200, 2000]);
  });

  test('parametri on tosi tai epätosi', async () => {
    const vastaus = await laheta(taulukko(await uusi()), '?vahvista=joo');
    expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'pyynto.parametri']);
  });

  test('järjestelmä ei luo taulukosta', async () => {
    const vastaus = await p.kutsu('POST', CSV, { runko: taulukko(), otsakkeet: { 'content-type': 'text/csv' } });
    expect([vastaus.tila, vastaus.koodi]).toEqual([401, 'istunto.puuttuu']);
  });
});
