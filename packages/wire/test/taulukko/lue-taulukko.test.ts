import { EhoksError, havainnonTeksti, SAANTOKIRJA, SOLUSAANNOT } from '@ehoks/core';
import fc from 'fast-check';
import { lueTaulukko, lueTaulukkorivi, TAULUKON_RAJAT, type Taulukko } from '@ehoks/wire';
import { otsikkona } from '../../src/taulukko/sarake.js';
import { SARAKEAVAIMET, SARAKKEET } from '../../src/taulukko/sarakkeet.js';
import { TULOSSARAKKEET } from '../../src/taulukko/tulossarakkeet.js';

const OTSIKOT = [
  'Oppijanumero',
  'Opiskeluoikeuden OID',
  'Sähköposti',
  'Ensikertainen hyväksyminen',
  'Osaamisen hankkimisen tarve',
];
const SOLUT = [
  '1.2.246.562.24.44400000019',
  '1.2.246.562.15.44400000145',
  'venla@example.invalid',
  '20.8.2025',
  'kyllä',
];
const JSON_RIVI = {
  'oppija-oid': '1.2.246.562.24.44400000019',
  'opiskeluoikeus-oid': '1.2.246.562.15.44400000145',
  sahkoposti: 'venla@example.invalid',
  'ensikertainen-hyvaksyminen': '2025-08-20',
  'osaamisen-hankkimisen-tarve': true,
};
const csv = (...rivit: readonly (readonly string[])[]): string => rivit.map((rivi) => rivi.join(';')).join('\r\n');
const vaihdettuna = (solut: readonly string[], paikka: number, arvo: string): string[] =>
  solut.map((solu, i) => (i === paikka ? arvo : solu));
const yksi = (otsikko: string, solu: string) => {
  const i = OTSIKOT.indexOf(otsikko);
  const [otsikot, solut] =
    i < 0
      ? [
          [...OTSIKOT, otsikko],
          [...SOLUT, solu],
        ]
      : [OTSIKOT, vaihdettuna(SOLUT, i, solu)];
  const [rivi] = lueTaulukko(csv(otsikot, solut)).rivit;
  return rivi ?? fail();
};
const fail = (): never => {
  throw new Error('no row');
};
const koodi = (tavut: Uint8Array | string): string | undefined => {
  try {
    lueTaulukko(tavut);
  } catch (virhe) {
    if (EhoksError.on(virhe)) return virhe.koodi;
    throw virhe;
  }
  return undefined;
};
const windows1252 = (teksti: string): Uint8Array =>
  Uint8Array.from(teksti, (merkki) => (merkki === '–' ? 0x96 : merkki.charCodeAt(0)));

describe('sarakkeet', () => {
  test('jokaisen sarakkeen jokainen otsikko tarkoittaa vain sitä, eikä mikään ole tulossarake', () => {
    const nimet = SARAKEAVAIMET.flatMap((avain) => {
      const { nimi, muutNimet = [] } = SARAKKEET[avain];
      return [...new Set([avain, ...Object.values(nimi), ...muutNimet].map(otsikkona))];
    });
    const tulokset = Object.values(TULOSSARAKKEET).flatMap((nimi) => Object.values(nimi).map(otsikkona));
    expect(new Set([...nimet, ...tulokset]).size).toBe(nimet.length + tulokset.length);
  });

  test('pakollisia ovat ne, joita ilman yhtään suunnitelmaa ei voi luoda', () => {
    const vaaditut = SAANTOKIRJA.flatMap(({ koodi, taso, lievennettava }) =>
      koodi.endsWith('.puuttuu') && typeof taso === 'object' && taso.luo === 'virhe' && lievennettava !== true
        ? koodi.replace('.puuttuu', '')
        : [],
    );
    const pakolliset = SARAKEAVAIMET.filter((avain) => SARAKKEET[avain].pakollinen === true);
    expect([...pakolliset].sort()).toEqual(vaaditut.filter((avain) => avain in SARAKKEET).sort());
    expect(pakolliset.length).toBeGreaterThan(0);
  });
});

describe('tiedosto', () => {
  const perus = csv(OTSIKOT, SOLUT);
  const utf16 = (jarjestys: 'le' | 'be'): Uint8Array => {
    const tavut = Buffer.from(`\ufeff${perus}`, 'utf16le');
    return jarjestys === 'le' ? tavut : tavut.swap16();
  };

  test.each<[string, Uint8Array | string]>([
    ['UTF-8', Buffer.from(perus)],
    ['UTF-8 ja tavujärjestysmerkki', Buffer.from(`\ufeff${perus}`)],
    ['UTF-16LE', utf16('le')],
    ['UTF-16BE', utf16('be')],
    ['windows-1252', windows1252(perus)],
    ['teksti', perus],
    ['pilkku', perus.replaceAll(';', ',')],
    ['sarkain', perus.replaceAll(';', '\t')],
    ['LF', perus.replaceAll('\r', '')],
    ['CR', perus.replaceAll('\n', '')],
    ['sekaisin', perus.replace('\r\n', '\n') + '\r'],
    ['erotin lopussa', `${perus.replaceAll('\r\n', ';\r\n')};`],
    ['sep', `sep=,\r\n${perus.replaceAll(';', ',')}`],
    ['lainattuna', perus.replace(/[^;\r\n]+/g, '"$&"')],
    ['välejä', perus.replaceAll(';', ' ;\u00a0')],
    ['tyhjiä rivejä alussa', `\r\n;;;\r\n${perus}`],
    [
      'heittomerkki',
      csv(
        OTSIKOT,
        SOLUT.map((solu) => `'${solu}`),
      ),
    ],
    [
      'teksti kaavana',
      csv(
        OTSIKOT,
        SOLUT.map((solu) => `"=""${solu}"""`),
      ),
    ],
    [
      'ruotsiksi',
      csv(
        ['Studentnummer', 'Studierättens OID', 'E-post', 'Första godkännande', 'Behov att förvärva kunnande'],
        vaihdettuna(SOLUT, 4, 'ja'),
      ),
    ],
    [
      'englanniksi',
      csv(
        ['learner number', 'STUDY RIGHT OID', 'Email', 'first-approval', 'Need to acquire competence'],
        vaihdettuna(SOLUT, 4, 'YES'),
      ),
    ],
    ['rajapinnan avaimin', csv(Object.keys(JSON_RIVI), SOLUT)],
    [
      'ilman ääkkösiä',
      csv(
        OTSIKOT.map((otsikko) => otsikko.replaceAll('ä', 'a').replaceAll('ö', 'o')),
        SOLUT,
      ),
    ],
  ])('%s luetaan', (_, tavut) => {
    const { rivit, tuntemattomat } = lueTaulukko(tavut);
    expect(tuntemattomat).toEqual([]);
    expect(rivit.map(({ json, havainnot }) => [json, havainnot])).toEqual([[JSON_RIVI, []]]);
  });

  test('windows-1252:n omat merkit säilyvät tuntemattomassa sarakkeessa', () => {
    const { otsikot, rivit } = lueTaulukko(windows1252(csv([...OTSIKOT, 'Ryhmä'], [...SOLUT, 'ä–ö'])));
    expect([otsikot.at(-1), rivit[0]?.solut.at(-1)]).toEqual(['Ryhmä', 'ä–ö']);
  });

  test.each<[string, Uint8Array | string, string]>([
    ['tyhjä', '', 'taulukko.ei-taulukko'],
    ['pelkkiä rivinvaihtoja', '\n\n\n', 'taulukko.ei-taulukko'],
    ['xlsx', Buffer.from('PK\x03\x04xyz'), 'taulukko.tyokirja'],
    ['xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'taulukko.tyokirja'],
    ['xlsx tekstinä', 'PK\x03\x04xyz', 'taulukko.tyokirja'],
    ['kuva', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'taulukko.ei-taulukko'],
    ['JSON', '{"oppija-oid": 1}', 'taulukko.ei-taulukko'],
    ['vieraat otsikot', 'Nimi;Ryhmä\r\nVenla;A', 'taulukko.ei-taulukko'],
    ['otsikot yksin', csv(OTSIKOT), 'taulukko.tyhja'],
    ['otsikko kahdesti', csv([...OTSIKOT, 'Studentnummer'], SOLUT), 'taulukko.sarake-kahdesti'],
    ['lainaus ei lopu', csv(OTSIKOT, vaihdettuna(SOLUT, 2, '"venla')), 'taulukko.lainausmerkki'],
    ['solu jatkuu lainauksen jälkeen', csv(OTSIKOT, vaihdettuna(SOLUT, 2, '"venla"a')), 'taulukko.lainausmerkki'],
    ['liian suuri', 'a'.repeat(TAULUKON_RAJAT.tavuja + 1), 'taulukko.liian-suuri'],
    ['liian suuri tavuina', 'ä'.repeat(TAULUKON_RAJAT.tavuja / 2 + 1), 'taulukko.liian-suuri'],
    [
      'liikaa rivejä',
      [OTSIKOT, ...Array<string[]>(10_001).fill(['x'])].map((r) => r.join(';')).join('\n'),
      'taulukko.liikaa-riveja',
    ],
    ['pelkkiä tyhjiä', `${csv(OTSIKOT)}\n`.padEnd(5_000_000, '\n'), 'taulukko.liikaa-riveja'],
  ])('%s: %#', (_, tavut, odotettu) => expect(koodi(tavut)).toBe(odotettu));

  test.each(SARAKEAVAIMET.filter((avain) => SARAKKEET[avain].pakollinen))('sarake %s ei saa puuttua', (avain) => {
    const otsikot = Object.keys(JSON_RIVI).filter((muu) => muu !== avain);
    expect(koodi(csv(otsikot, SOLUT))).toBe('taulukko.sarake-puuttuu');
  });

  test('kymmenentuhatta riviä kelpaa', () => {
    const oikeus = (i: number) => `1.2.246.562.15.${String(i).padStart(11, '0')}`;
    const rivit = Array.from({ length: 10_000 }, (_, i) => vaihdettuna(SOLUT, 1, oikeus(i)));
    const luettu = lueTaulukko(csv(OTSIKOT, ...rivit));
    expect(luettu.rivit).toHaveLength(10_000);
    expect(luettu.rivit.every(({ havainnot }) => havainnot.length === 0)).toBe(true);
  });
});

describe('rivit', () => {
  test('numero on se, jonka taulukkolaskenta näyttää', () => {
    const oikeus = (i: number) => vaihdettuna(SOLUT, 1, `oikeus ${i}`);
    const rivit = (taulukko: Taulukko) => taulukko.rivit.map(({ rivi }) => rivi);
    expect(
      rivit(
        lueTaulukko(
          csv(OTSIKOT, oikeus(1), [''], ['', '', ''], vaihdettuna(oikeus(2), 2, '"kaksi\r\nriviä"'), oikeus(3)),
        ),
      ),
    ).toEqual([2, 5, 6]);
    expect(rivit(lueTaulukko(`sep=;\r\n${csv(OTSIKOT, oikeus(1))}`))).toEqual([2]);
  });

  test('tuntematon sarake sivuutetaan ja kerrotaan, palvelun lisäämästä ei', () => {
    const { otsikot, tuntemattomat, rivit } = lueTaulukko(
      csv([...OTSIKOT, 'Ryhmä', 'Tulos', 'PUK-nummer', 'Reasons and remedies'], [...SOLUT, 'A', 'luotu', '7', 'x']),
    );
    expect([otsikot, tuntemattomat]).toEqual([[...OTSIKOT, 'Ryhmä'], ['Ryhmä']]);
    expect(rivit).toEqual([{ rivi: 2, solut: [...SOLUT, 'A'], json: JSON_RIVI, havainnot: [] }]);
  });

  test('tyhjä solu puuttuu suunnitelmasta, lyhyen rivin loput samoin', () => {
    const { rivit } = lueTaulukko(csv(OTSIKOT, vaihdettuna(SOLUT, 2, ''), ['x', 'y']));
    expect(rivit.map(({ json }) => Object.keys(json).length)).toEqual([4, 2]);
    expect(rivit[1]?.solut).toEqual(['x', 'y', '', '', '']);
  });

  test('ylimääräinen arvo on havainto, ylimääräinen erotin ei', () => {
    const { rivit } = lueTaulukko(csv(OTSIKOT, [...SOLUT, '', ''], [...vaihdettuna(SOLUT, 1, 'toinen'), 'siirtynyt']));
    expect(rivit.map(({ havainnot }) => havainnot.map((havainto) => havainto.koodi))).toEqual([[], ['solu.liikaa']]);
  });

  test('saman opiskeluoikeuden toinen rivi on havainto, joka kertoo ensimmäisen', () => {
    const { rivit } = lueTaulukko(csv(OTSIKOT, SOLUT, vaihdettuna(SOLUT, 0, 'muu'), SOLUT));
    expect(rivit.map(({ havainnot }) => havainnot.map(({ koodi, tiedot }) => [koodi, tiedot?.['rivi']]))).toEqual([
      [],
      [['solu.toistuu', 2]],
      [['solu.toistuu', 2]],
    ]);
  });

  test('solun havainto vaientaa puuttuvan tiedon ja estää rivin', () => {
    const { muotohavainnot, luonnos } = lueTaulukkorivi(yksi('Ensikertainen hyväksyminen', 'elokuussa'));
    expect(muotohavainnot).toEqual([{ koodi: 'solu.ei-paiva', taso: 'virhe', polku: ['ensikertainenHyvaksyminen'] }]);
    expect(luonnos).not.toHaveProperty('ensikertainenHyvaksyminen');
    expect(lueTaulukkorivi(yksi('Oppijanumero', '1.2.3')).muotohavainnot.map((havainto) => havainto.koodi)).toEqual([
      'oid.oppija',
    ]);
  });

  test('jokaisella solun koodilla on tekstinsä', () => {
    for (const saanto of Object.values(SOLUSAANNOT))
      expect(havainnonTeksti(saanto.koodi)).toMatchObject({ peruste: saanto.peruste });
  });
});

describe('solu', () => {
  test.each<[string, string, unknown]>([
    ['Ensikertainen hyväksyminen', '1.5.2025', '2025-05-01'],
    ['Ensikertainen hyväksyminen', '01.05.2025', '2025-05-01'],
    ['Ensikertainen hyväksyminen', '1. 5. 2025', '2025-05-01'],
    ['Ensikertainen hyväksyminen', '2025-05-01', '2025-05-01'],
    ['Hyväksytty', '24.8.2025', '2025-08-24T00:00:00+03:00'],
    ['Hyväksytty', '24.1.2025', '2025-01-24T00:00:00+02:00'],
    ['Hyväksytty', '24.8.2025 9.05', '2025-08-24T09:05:00+03:00'],
    ['Hyväksytty', '24.1.2025 klo 14:30', '2025-01-24T14:30:00+02:00'],
    ['Hyväksytty', '24.1.2025 14:30:59', '2025-01-24T14:30:00+02:00'],
    ['Hyväksytty', '2025-01-24 14:30', '2025-01-24T14:30:00+02:00'],
    ['Hyväksytty', '2025-01-24T14:30:15.5Z', '2025-01-24T14:30:15.5Z'],
    ...['kyllä', 'Kyllä', 'KYLLA', 'k', 'ja', 'Yes', 'true', 'TOSI', 'x', 'X', '1'].map(
      (sana): [string, string, unknown] => ['Osaamisen hankkimisen tarve', sana, true],
    ),
    ...['ei', 'E', 'nej', 'no', 'False', 'EPÄTOSI', '0'].map((sana): [string, string, unknown] => [
      'Osaamisen hankkimisen tarve',
      sana,
      false,
    ]),
    ['Versio', '3', 3],
    ['Versio', '3,0', 3],
    ['Versio', '2.5', 2.5],
    ['Urasuunnitelma', 'urasuunnitelma_0001', 'urasuunnitelma_0001'],
    ['Urasuunnitelma', '0001', 'urasuunnitelma_0001'],
    ['Urasuunnitelma', '1', 'urasuunnitelma_0001'],
    ['Puhelinnumero', "'+358 40 123 4567", '+358 40 123 4567'],
    ['Puhelinnumero', '0401234567', '0401234567'],
  ])('%s %s on %j', (otsikko, solu, arvo) => {
    const { json, havainnot } = yksi(otsikko, solu);
    expect(havainnot).toEqual([]);
    expect(Object.values(json)).toContainEqual(arvo);
  });

  test.each([
    ['Ensikertainen hyväksyminen', '30.2.2025', 'solu.ei-paiva'],
    ['Ensikertainen hyväksyminen', '24.8.25', 'solu.ei-paiva'],
    ['Ensikertainen hyväksyminen', '8/24/2025', 'solu.ei-paiva'],
    ['Ensikertainen hyväksyminen', '45893', 'solu.ei-paiva'],
    ['Hyväksytty', '24.8.2025 25.00', 'solu.ei-aikaleima'],
    ['Hyväksytty', '24.8.2025 12.60', 'solu.ei-aikaleima'],
    ['Hyväksytty', 'eilen', 'solu.ei-aikaleima'],
    ['Osaamisen hankkimisen tarve', 'ehkä', 'solu.ei-totuusarvo'],
    ['Osaamisen hankkimisen tarve', '2', 'solu.ei-totuusarvo'],
    ['Versio', 'yksi', 'solu.ei-luku'],
    ['Versio', '1E5', 'solu.ei-luku'],
    ['Versio', '1 000', 'solu.ei-luku'],
    ['Oppijanumero', '1,2246E+11', 'solu.muuttunut-luvuksi'],
    ['Opiskeluoikeuden OID', '1.2246E+11', 'solu.muuttunut-luvuksi'],
    ['Puhelinnumero', '3,58401E+11', 'solu.muuttunut-luvuksi'],
  ])('%s %s: %s', (otsikko, solu, odotettu) => {
    expect(yksi(otsikko, solu).havainnot.map((havainto) => havainto.koodi)).toEqual([odotettu]);
  });
});

test('mitkä tavut tahansa: taulukko tai kieltäytyminen, eikä mitään muuta', () => {
  const solu = fc.oneof(
    fc.constantFrom(...SOLUT, ...OTSIKOT, '', '"', '""', ';', '\n', '\r', 'sep=;', '\0', '=1', "'"),
    fc.string(),
  );
  const teksti = fc
    .array(fc.array(solu, { maxLength: 8 }), { maxLength: 6 })
    .map((rivit) => [OTSIKOT, ...rivit].map((rivi) => rivi.join(';')).join('\n'));
  const tavut = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    teksti,
    teksti.map((luotu) => Buffer.from(luotu, 'utf16le')),
    fc
      .tuple(teksti, fc.uint8Array({ maxLength: 20 }))
      .map(([luotu, loppu]) => Buffer.concat([Buffer.from(luotu), loppu])),
  );
  let luettuja = 0;
  fc.assert(
    fc.property(tavut, (annettu) => {
      if (koodi(annettu) !== undefined) return;
      luettuja += 1;
      const { otsikot, rivit } = lueTaulukko(annettu);
      for (const rivi of rivit) {
        expect(rivi.solut).toHaveLength(otsikot.length);
        for (const { koodi } of lueTaulukkorivi(rivi).muotohavainnot)
          expect(() => havainnonTeksti(koodi)).not.toThrow();
      }
    }),
    { numRuns: 500 },
  );
  expect(luettuja).toBeGreaterThan(0);
});
