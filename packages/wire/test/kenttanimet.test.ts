import { HOKS, kenttienLukija, onTekninen } from '@ehoks/wire/esitys';
import { en, fi, kenttanimenAvain, sv } from '@ehoks/wire/kenttanimet';
import { jsonSchemat } from '@ehoks/wire/skeemat';

const skeemat = jsonSchemat();
const avaimet = (skeema: object): readonly string[] => Object.keys((skeema as { properties: object }).properties);
const tyyppienKentat = Object.entries(skeemat).flatMap(([tyyppi, skeema]) =>
  avaimet(skeema).map((nimi) => [tyyppi, nimi] as const),
);

test('every field of every type that is not technical has a name in each language', () => {
  const naytettavat = tyyppienKentat.filter(([, nimi]) => !onTekninen(nimi));
  expect(naytettavat.length).toBeGreaterThan(100);
  const nimettomat = naytettavat.filter(([tyyppi, nimi]) => {
    const avain = kenttanimenAvain(tyyppi, nimi);
    return avain === undefined || [fi, sv, en].some((nimet) => nimet[avain].trim() === '');
  });
  expect(nimettomat).toEqual([]);
});

test('every name is of some field', () => {
  const kaytossa = new Set(tyyppienKentat.flatMap(([tyyppi, nimi]) => [nimi, `${tyyppi}.${nimi}`]));
  for (const nimet of [fi, sv, en]) expect(Object.keys(nimet).filter((avain) => !kaytossa.has(avain))).toEqual([]);
});

test('a name of a type of its own comes before the common one', () => {
  expect(kenttanimenAvain('HankittavaKoulutuksenOsa', 'laajuus')).toBe('HankittavaKoulutuksenOsa.laajuus');
  expect(kenttanimenAvain('HankittavaPaikallinenTutkinnonOsa', 'laajuus')).toBe('laajuus');
  expect(kenttanimenAvain(HOKS, 'toString')).toBe(undefined);
});

describe('fields of a type', () => {
  const kentat = kenttienLukija(skeemat);
  const nimet = (tyyppi: string) => kentat(tyyppi).map(({ nimi }) => nimi);

  test('all that are not technical, the most important first', () => {
    for (const [tyyppi, skeema] of Object.entries(skeemat))
      expect(nimet(tyyppi).sort()).toEqual(
        avaimet(skeema)
          .filter((nimi) => !onTekninen(nimi))
          .sort(),
      );
    expect(nimet('OsaamisenOsoittaminen').slice(0, 3)).toEqual(['alku', 'loppu', 'nayttoymparisto']);
  });

  test('each with its kind, its type when it is an object and its code set when it is a code', () => {
    const kentta = (tyyppi: string, nimi: string) => kentat(tyyppi).find((toinen) => toinen.nimi === nimi);
    expect(kentta(HOKS, 'ensikertainen-hyvaksyminen')).toMatchObject({ laji: 'paiva', lista: false });
    expect(kentta(HOKS, 'oppimisen-tuki')).toMatchObject({ laji: 'objekti', lista: true, tyyppi: 'OppimisenTuki' });
    expect(kentta(HOKS, 'urasuunnitelma-koodi-uri')).toMatchObject({ laji: 'koodi', koodisto: 'urasuunnitelma' });
    expect(kentta('OsaamisenOsoittaminen', 'sisallon-kuvaus')).toMatchObject({ laji: 'pitka-teksti', lista: true });
  });

  test('a type that there is not is a mistake of the caller', () => {
    expect(() => kentat('Muu')).toThrow(RangeError);
  });
});
