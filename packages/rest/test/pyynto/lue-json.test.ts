import fc from 'fast-check';
import { lueJson } from '../../src/pyynto/lue-json.js';

const tavut = (teksti: string): Uint8Array => new TextEncoder().encode(teksti);
const lue = (teksti: string): unknown => lueJson(tavut(teksti));

test.each([
  ['{"a":[1,"ä",null]}', { a: [1, 'ä', null] }],
  ['"x"', 'x'],
  [' 0 ', 0],
  ['\uFEFF{}', {}],
])('%s luetaan', (teksti, odotettu) => {
  expect(lue(teksti)).toEqual(odotettu);
});

test('__proto__ on tavallinen avain eikä muuta prototyyppiä', () => {
  const luettu = lue('{"__proto__": {"a": 1}}') as object;
  expect(Object.keys(luettu)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(luettu)).toBe(Object.prototype);
});

test.each([
  ['tyhjä', tavut('')],
  ['katkennut', tavut('{"a": ')],
  ['kaksi arvoa', tavut('{} {}')],
  ['virheellinen UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ['katkennut UTF-8', new Uint8Array([0x22, 0xc3, 0x22])],
  ['ylipitkä UTF-8', new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
  ['korvikemerkki UTF-8:na', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['ohjausmerkki merkkijonossa', new Uint8Array([0x22, 0x00, 0x22])],
])('%s on rikki', (_nimi, runko) => {
  expect(() => lueJson(runko)).toThrow(expect.objectContaining({ koodi: 'pyynto.json-rikki' }));
});

describe('syvyys', () => {
  const taulukoita = (tasoja: number): string => '['.repeat(tasoja) + ']'.repeat(tasoja);
  const objekteja = (tasoja: number): string => '{"a":'.repeat(tasoja) + '1' + '}'.repeat(tasoja);

  test.each([taulukoita, objekteja])('32 tasoa luetaan, 33 ei', (rakenna) => {
    expect(() => lue(rakenna(32))).not.toThrow();
    expect(() => lue(rakenna(33))).toThrow(
      expect.objectContaining({ koodi: 'pyynto.liian-syva', tiedot: { raja: 32 } }),
    );
  });

  test('rinnakkaiset tasot eivät kasaudu', () => {
    expect(() => lue(`[${Array(100).fill('[[]]').join(',')}]`)).not.toThrow();
  });

  test('sulkeet merkkijonossa eivät ole tasoja, lainausmerkin kenoviiva ei päätä sitä', () => {
    for (const teksti of [`"${'['.repeat(99)}"`, `"\\"${'{'.repeat(99)}"`, `{"${'['.repeat(99)}":1}`])
      expect(() => lue(teksti)).not.toThrow();
    expect(() => lue(`["\\\\",${taulukoita(32)}]`)).toThrow(expect.objectContaining({ koodi: 'pyynto.liian-syva' }));
  });

  test('pelkät avaavat sulkeet hylätään ennen jäsennystä', () => {
    expect(() => lue('['.repeat(1_000_000))).toThrow(expect.objectContaining({ koodi: 'pyynto.liian-syva' }));
  });
});

describe('arvojen määrä', () => {
  const RAJA = 5_000;
  const liikaa = expect.objectContaining({ koodi: 'pyynto.liikaa-arvoja', tiedot: { raja: RAJA } }) as Error;
  /** A list of its members beside `taytetta` single values. */
  const taytettyna = (json: string, taytetta: number): string => `[${json}${',0'.repeat(taytetta)}]`;
  const arvoja = (arvo: unknown): number =>
    typeof arvo === 'object' && arvo !== null ? Object.values(arvo).reduce<number>((n, a) => n + arvoja(a), 1) : 1;

  test('raja itse luetaan, yksi yli ei, olipa JSON mitä tahansa', () => {
    const teksti = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(',', '[', ']', '{', '}', '"', '\\', ' ', ':') }),
    );
    const { arvo } = fc.letrec((kierto) => ({
      arvo: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(teksti, fc.integer(), fc.constantFrom(true, null)),
        fc.array(kierto('arvo'), { maxLength: 4 }),
        fc.dictionary(teksti, kierto('arvo'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(arvo, fc.constantFrom(undefined, 1, '\t'), (json, sisennys) => {
        const kirjoitettu = JSON.stringify(json, null, sisennys);
        const mahtuu = RAJA - 1 - arvoja(json);
        expect(() => lue(taytettyna(kirjoitettu, mahtuu))).not.toThrow();
        expect(() => lue(taytettyna(kirjoitettu, mahtuu + 1))).toThrow(liikaa);
      }),
    );
  });

  test.each(['[0', '{"a":0', '[{}', '[[]'])('lopputekstiä ei lueta: %s', (alku) => {
    expect(() => lue(alku + `,${alku.slice(1)}`.repeat(RAJA))).toThrow(liikaa);
  });
});
