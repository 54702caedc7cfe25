import { KIELET, tarkistaRivi } from '@ehoks/core';
import { kirjoitaOppijataulukko, lueOppijataulukko, oppijamalli, oppijataulukonOhje } from '@ehoks/wire';

const NIMET = 'Etunimet;Kutsumanimi;Sukunimi';
const vaatimukset = { kansalaisuus: true, keinotekoisetSallittu: true };
const eka = (csv: string) => lueOppijataulukko(csv).rivit[0]!;

describe.each(KIELET)('malli (%s)', (kieli) => {
  test('sen rivi kelpaa, ja kaikki otsikot tunnetaan', () => {
    const { tuntemattomat, rivit } = lueOppijataulukko(oppijamalli(kieli));
    expect(tuntemattomat).toEqual([]);
    expect(rivit).toHaveLength(1);
    expect(rivit[0]).toMatchObject({ rivi: 2, tunniste: 'SIS-1001', puutteet: [] });
    expect(tarkistaRivi(rivit[0]!.annettu, vaatimukset)).toEqual([]);
  });

  test('ohjeen esimerkit kelpaavat kaikki yhdessä', () => {
    const ohje = oppijataulukonOhje(kieli);
    const csv = [ohje.map(({ sarake }) => sarake), ohje.map(({ esimerkki }) => esimerkki)];
    const { annettu } = eka(csv.map((solut) => solut.join(';')).join('\n'));
    expect(tarkistaRivi(annettu, vaatimukset)).toEqual([]);
    expect(annettu).toMatchObject({ syntymaaika: '2006-07-15', sukupuoli: '2' });
  });
});

test('ihmisten ja taulukkolaskennan tavat', () => {
  const csv = `sep=;\r\n${NIMET};HETU;Syntymäaika;Sukupuoli;Äidinkieli;Kansalaisuus;Passi\r\nÅsa;Åsa;Malli; 150706a902y;1.2.2006;Kvinna;sv;4, Suomi;'0012\r\n`;
  expect(eka(csv)).toMatchObject({
    rivi: 2,
    annettu: {
      hetu: '150706A902Y',
      syntymaaika: '2006-02-01',
      sukupuoli: '2',
      aidinkieli: 'SV',
      kansalaisuudet: ['004', '246'],
      passinumero: '0012',
    },
  });
  const latin1 = Uint8Array.from(Buffer.from(`${NIMET},Passi\nÅsa,Åsa,Häkli,X1`.replaceAll(';', ','), 'latin1'));
  expect(lueOppijataulukko(latin1).rivit[0]?.annettu).toMatchObject({ sukunimi: 'Häkli', passinumero: 'X1' });
});

test('solu, joka ei säilynyt, ja solu otsikoiden ulkopuolella', () => {
  expect(eka(`${NIMET};Passinumero\nA;A;B;1,2345E+11`)).toMatchObject({
    annettu: { etunimet: 'A' },
    puutteet: [{ koodi: 'solu.muuttunut-luvuksi', sarake: 'passinumero' }],
  });
  expect(eka(`${NIMET}\nA;A;B;ylimääräinen`).puutteet).toHaveLength(1);
});

test('mikä ei kelpaa, jää säännön kerrottavaksi', () => {
  const { annettu, puutteet } = eka(
    `${NIMET};Syntymäaika;Sukupuoli;Äidinkieli;Kansalaisuus\nA;A;B;31.2.2006;eos;suomen;Ruotsi`,
  );
  expect(puutteet).toEqual([]);
  const kentat = tarkistaRivi(annettu, vaatimukset).map(({ kentta }) => kentta);
  expect(kentat).toEqual([undefined, 'syntymaaika', 'sukupuoli', 'aidinkieli', 'kansalaisuudet']);
});

test.each([
  ['taulukko.sarake-puuttuu', 'Hetu;Etunimet\nx;y'],
  ['taulukko.sarake-kahdesti', `${NIMET};Hetu;Henkilötunnus\nA;A;B;x;y`],
  ['taulukko.ei-taulukko', 'a;b\nc;d'],
  ['taulukko.tyhja', NIMET],
  ['taulukko.tyokirja', 'PK\x03\x04xxx'],
])('%s', (koodi, csv) => {
  expect(() => lueOppijataulukko(csv)).toThrow(expect.objectContaining({ koodi }));
});

test('sata tuhatta riviä on vielä taulukko, enempi ei', () => {
  const rivit = (maara: number) => `${NIMET}\n${'A;A;B\n'.repeat(maara)}`;
  expect(lueOppijataulukko(rivit(100_000)).rivit).toHaveLength(100_000);
  expect(() => lueOppijataulukko(rivit(100_001))).toThrow(expect.objectContaining({ koodi: 'taulukko.liikaa-riveja' }));
});

test('tulostaulukossa on samat solut ja kolme saraketta; uudelleen luettuna ne eivät ole tietoja', () => {
  const taulukko = lueOppijataulukko(`${NIMET};Hetu;Muuta\nA;A;B;150706A902Y;=1+1\nC;C;D;;x`);
  const csv = kirjoitaOppijataulukko(
    taulukko,
    [{ rivi: 2, tila: 'onnistunut', oppijanumero: '1.2.246.562.24.44400000019', huomautus: 'Ristiriita.' }],
    'fi',
  );
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    `A;A;B;150706A902Y;"'=1+1";1.2.246.562.24.44400000019;oppijanumero saatu;Ristiriita.`,
    'C;C;D;;x;;tuomatta;',
  ]);
  expect(lueOppijataulukko(csv)).toEqual(taulukko);
});
