import type { Asiakirja, Lohko } from '../../src/tuloste/asiakirja.js';
import { KORVAAVA } from '../../src/tuloste/kirjasin.js';
import { pdf } from '../../src/tuloste/pdf.js';
import { elementit, luePdf, type LuettuPdf } from './lue-pdf.js';

async function luettu(lohkot: readonly Lohko[], muutokset: Partial<Asiakirja> = {}): Promise<LuettuPdf> {
  const asiakirja: Asiakirja = {
    kieli: 'sv',
    otsikko: 'Plan: Måns Ödla',
    laadittu: new Date('2026-01-15T10:00:00Z'),
    alateksti: 'ALATEKSTI',
    sivunumero: (sivu) => `SIVU-${sivu}`,
    korvatutMerkit: (korvaava) => `KORVATTU ${korvaava}`,
    lohkot,
    ...muutokset,
  };
  const palat: Uint8Array[] = [];
  for await (const pala of pdf(asiakirja)) palat.push(pala);
  return luePdf(Buffer.concat(palat));
}

const tiedot = (...rivit: readonly (readonly [string, string])[]): Lohko => ({
  laji: 'tiedot',
  tiedot: rivit.map(([nimi, teksti]) => ({ nimi, sisalto: { laji: 'teksti', teksti } })),
});
const tekstit = ({ rakenne }: LuettuPdf, tyyppi: string) =>
  elementit(rakenne)
    .filter((osa) => osa.tyyppi === tyyppi)
    .map(({ teksti }) => teksti);

test('the document tells its language, its title and that it is tagged', async () => {
  const { kieli, otsikko, merkitty, pdfUa, sivuja } = await luettu([{ laji: 'otsikko', taso: 1, teksti: 'Plan' }]);
  expect({ kieli, otsikko, merkitty, pdfUa, sivuja }).toEqual({
    kieli: 'sv',
    otsikko: 'Plan: Måns Ödla',
    merkitty: true,
    pdfUa: '1',
    sivuja: 1,
  });
});

test('headings, paragraphs, fields, lists and tables are what they are, in their order', async () => {
  const { rakenne } = await luettu([
    { laji: 'otsikko', taso: 1, teksti: 'Suunnitelma' },
    { laji: 'kappale', teksti: 'Alkusanat' },
    { laji: 'otsikko', taso: 2, teksti: 'Osa' },
    tiedot(['Alku', '1.9.2025']),
    { laji: 'luettelo', kohdat: ['yksi', 'kaksi'] },
    { laji: 'taulukko', otsikot: ['Nimi', 'Rooli'], rivit: [['Oona', 'ohjaaja']] },
    { laji: 'tietueet', tietueet: [[{ nimi: 'Nimi', sisalto: { laji: 'teksti', teksti: 'Manu' } }]] },
  ]);
  const [asiakirja, ...muut] = rakenne;
  expect(muut).toEqual([]);
  expect(asiakirja?.lapset.map(({ tyyppi, teksti }) => [tyyppi, teksti])).toEqual([
    ['H1', 'Suunnitelma'],
    ['P', 'Alkusanat'],
    ['H2', 'Osa'],
    ['L', 'Alku 1.9.2025'],
    ['L', '• yksi • kaksi'],
    ['Table', 'Nimi Rooli Oona ohjaaja'],
    ['L', 'Nimi Manu'],
  ]);
  const tyypit = (osa: number) => elementit(asiakirja?.lapset[osa]?.lapset ?? []).map(({ tyyppi }) => tyyppi);
  expect(tyypit(3)).toEqual(['LI', 'Lbl', 'LBody']);
  expect(tyypit(5)).toEqual(['TR', 'TH', 'TH', 'TR', 'TD', 'TD']);
});

test('a long document flows over pages; what is at their feet is decoration', async () => {
  const rivit = Array.from({ length: 120 }, (_, i) => [`Nimi ${i}`, `Arvo ${i}`] as const);
  const pitka = Array.from({ length: 1500 }, (_, i) => `sana${i}`).join(' ');
  const taulukko: Lohko = {
    laji: 'taulukko',
    otsikot: ['A', 'B'],
    rivit: Array.from({ length: 90 }, (_, i) => [`a${i}`, `b${i}`]),
  };
  const tulos = await luettu([tiedot(...rivit), { laji: 'kappale', teksti: pitka }, taulukko]);
  expect(tulos.sivuja).toBeGreaterThan(4);
  for (let sivu = 1; sivu <= tulos.sivuja; sivu += 1) expect(tulos.teksti).toContain(`SIVU-${sivu}`);
  expect(elementit(tulos.rakenne).filter(({ teksti }) => /ALATEKSTI|SIVU-/.test(teksti))).toEqual([]);
  expect(tekstit(tulos, 'LBody')).toEqual(rivit.map(([, arvo]) => arvo));
  expect(tekstit(tulos, 'P').join(' ')).toBe(pitka);
  expect(tekstit(tulos, 'TD')).toEqual(taulukko.rivit.flat());
  expect(tekstit(tulos, 'TH')).toEqual(['A', 'B']);
});

test('letters of the languages of Finland are written as they are', async () => {
  for (const nimi of ['Åsa Äijälä Öhman', 'Šŋđŧžčǥǧʒǯâõ', 'Ǩeuʹll ǩiõll', 'Ilona Erdős Łukasz Þór']) {
    const tulos = await luettu([{ laji: 'kappale', teksti: nimi }]);
    expect(tekstit(tulos, 'P').join().normalize('NFC')).toBe(nimi);
  }
});

test('what the font lacks is seen, one sign for each character, and told of', async () => {
  const tulos = await luettu([
    { laji: 'kappale', teksti: 'محمد Aalto 👩‍🚒 🇫🇮!' },
    { laji: 'kappale', teksti: 'a\u0007b\u200Fc\u0000' },
  ]);
  const [ensimmainen, toinen, selite] = tekstit(tulos, 'P');
  expect(ensimmainen).toBe(`${KORVAAVA.repeat(4)} Aalto ${KORVAAVA} ${KORVAAVA}!`);
  expect(toinen).toBe('a bc');
  expect(selite).toContain('KORVATTU');
});

test('a word longer than a line, and a text of nothing but spaces, do no harm', async () => {
  const sana = 'x'.repeat(20_000);
  const tulos = await luettu([tiedot(['Nimi', sana], ['Tyhjä', '  '])]);
  const [pitka = '', tyhja] = [tekstit(tulos, 'LBody').slice(0, -1).join(''), tekstit(tulos, 'LBody').at(-1)];
  expect(pitka.replace(/[^x]/g, '')).toBe(sana);
  expect(tyhja).toBe('–');
});
