import fc from 'fast-check';
import { onOpiskeluoikeusOid, onOppijaOid, onOrganisaatioOid, OPH_OID } from '../../src/tunnisteet/oid.js';
import { ibm137, luhn } from '../../src/tunnisteet/tarkistusnumero.js';

/** Kymmenen numeroa, joista ensimmäinen ei ole nolla: OIDin viimeinen solmu ilman tarkistusnumeroa. */
const NUMEROT = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String);

const MUUTOS = fc.record({ paikka: fc.nat(9), lisays: fc.integer({ min: 1, max: 9 }) });

/** Sama numerosarja, jossa yksi numero on vaihtunut; ensimmäinen pysyy nollasta poikkeavana. */
function muutettu(numerot: string, { paikka, lisays }: { paikka: number; lisays: number }): string {
  const numero = (Number(numerot[paikka]) + lisays) % 10;
  return numerot.slice(0, paikka) + (paikka === 0 && numero === 0 ? 1 : numero) + numerot.slice(paikka + 1);
}

const LAJIT = [
  { laji: 'opiskeluoikeus', solmu: '15', tarkiste: luhn, kelpaa: onOpiskeluoikeusOid },
  { laji: 'oppija', solmu: '24', tarkiste: ibm137, kelpaa: onOppijaOid },
  { laji: 'oppija', solmu: '98', tarkiste: luhn, kelpaa: onOppijaOid },
  { laji: 'oppija', solmu: '198', tarkiste: luhn, kelpaa: onOppijaOid },
  { laji: 'oppija', solmu: '298', tarkiste: luhn, kelpaa: onOppijaOid },
];

describe.each(LAJIT)('$laji, solmu $solmu', ({ solmu, tarkiste, kelpaa }) => {
  const oid = (numerot: string, loppu: string | number) => `1.2.246.562.${solmu}.${numerot}${loppu}`;

  test('oikea tarkistusnumero kelpaa', () => {
    fc.assert(fc.property(NUMEROT, (numerot) => expect(kelpaa(oid(numerot, tarkiste(numerot)))).toBe(true)));
  });

  test('mikään muu tarkistusnumero ei kelpaa', () => {
    fc.assert(
      fc.property(NUMEROT, fc.integer({ min: 1, max: 9 }), (numerot, lisays) =>
        expect(kelpaa(oid(numerot, (tarkiste(numerot) + lisays) % 10))).toBe(false),
      ),
    );
  });

  test('yhden numeron kirjoitusvirhe huomataan', () => {
    fc.assert(
      fc.property(NUMEROT, MUUTOS, (numerot, muutos) => {
        const vaara = muutettu(numerot, muutos);
        fc.pre(vaara !== numerot);
        expect(kelpaa(oid(vaara, tarkiste(numerot)))).toBe(false);
      }),
    );
  });

  test('vanha loppu 10 tarkoittaa tarkistusnumeroa nolla, eikä mitään muuta', () => {
    fc.assert(fc.property(NUMEROT, (numerot) => expect(kelpaa(oid(numerot, '10'))).toBe(tarkiste(numerot) === 0)));
  });

  test('ympärillä ei saa olla mitään', () => {
    fc.assert(
      fc.property(NUMEROT, fc.constantFrom(' ', '\n', '0', 'x'), (numerot, muu) => {
        const oikea = oid(numerot, tarkiste(numerot));
        expect([kelpaa(`${muu}${oikea}`), kelpaa(`${oikea}${muu}`)]).toEqual([false, false]);
      }),
    );
  });

  test('nollalla alkava solmu ei kelpaa', () => {
    const numerot = '0987369827';
    expect(kelpaa(oid(numerot, tarkiste(numerot)))).toBe(false);
  });
});

describe('tunnetut tunnisteet', () => {
  test.each([
    '1.2.246.562.15.10000000009',
    '1.2.246.562.15.41024330544',
    '1.2.246.562.15.78573431000',
    '1.2.246.562.15.298574987110',
    '1.2.246.562.15.44400000145',
  ])('%s on opiskeluoikeuden', (oid) => expect(onOpiskeluoikeusOid(oid)).toBe(true));

  test.each([
    ['alkaa nollalla', '1.2.246.562.15.09873698279'],
    ['tarkistusnumero on väärin', '1.2.246.562.15.41014330544'],
    ['tarkistusnumero on väärin', '1.2.246.562.15.44400000146'],
    ['kaksitoista numeroa eikä loppu ole 10', '1.2.246.562.15.987369457211'],
    ['on oppijan', '1.2.246.562.24.12312312319'],
    ['on tyhjä', ''],
  ])('opiskeluoikeuden ei ole se, joka %s: %s', (_, oid) => expect(onOpiskeluoikeusOid(oid)).toBe(false));

  test.each([
    '1.2.246.562.24.12312312319',
    '1.2.246.562.24.44651722625',
    '1.2.246.562.24.898261719310',
    '1.2.246.562.98.54450598187',
    '1.2.246.562.24.44400000019',
  ])('%s on oppijan', (oid) => expect(onOppijaOid(oid)).toBe(true));

  test.each([
    ['loppuu 10 mutta tarkistusnumero ei ole nolla', '1.2.246.562.24.642978032610'],
    ['tarkistusnumero on väärin', '1.2.246.562.24.44400000018'],
    ['on väärässä solmussa', '1.2.246.562.398.54450598187'],
    ['on opiskeluoikeuden', '1.2.246.562.15.10000000009'],
  ])('oppijan ei ole se, joka %s: %s', (_, oid) => expect(onOppijaOid(oid)).toBe(false));

  test.each([
    OPH_OID,
    '1.2.246.562.10.2013110716590316970385',
    '1.2.246.562.99.92214483247',
    '1.2.246.562.10.44400000111',
  ])('%s on organisaation', (oid) => expect(onOrganisaatioOid(oid)).toBe(true));

  test.each([
    ['on juuren kaltainen mutta väärä', '1.2.246.562.10.00000000002'],
    ['on väärässä solmussa', '1.2.246.562.399.92214483247'],
    ['on vanhaa muotoa mutta väärältä vuodelta', '1.2.246.562.10.2015110716590316970385'],
    ['on liian lyhyt', '1.2.246.562.10.4440000011'],
  ])('organisaation ei ole se, joka %s: %s', (_, oid) => expect(onOrganisaatioOid(oid)).toBe(false));

  test('organisaation tarkistusnumeroa ei katsota', () => {
    fc.assert(
      fc.property(NUMEROT, fc.nat(9), (numerot, loppu) =>
        expect(onOrganisaatioOid(`1.2.246.562.10.${numerot}${loppu}`)).toBe(true),
      ),
    );
  });
});
