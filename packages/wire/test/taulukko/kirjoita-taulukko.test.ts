import { havaintoJson, kirjoitaTaulukko, lueTaulukko, lueTaulukkorivi, mallitaulukko, taulukonOhje } from '@ehoks/wire';
import { KIELET } from '@ehoks/core';
import fc from 'fast-check';
import { SARAKEAVAIMET } from '../../src/taulukko/sarakkeet.js';

const OTSIKOT = 'oppija-oid;opiskeluoikeus-oid;sahkoposti;ensikertainen-hyvaksyminen;osaamisen-hankkimisen-tarve;Muuta';

describe.each(KIELET)('malli (%s)', (kieli) => {
  test('sen rivi luetaan ilman havaintoja, ja siinä on jokainen sarake', () => {
    const { otsikot, tuntemattomat, rivit } = lueTaulukko(mallitaulukko(kieli));
    expect([otsikot.length, tuntemattomat]).toEqual([SARAKEAVAIMET.length, []]);
    const [rivi] = rivit;
    expect(rivit).toHaveLength(1);
    expect(rivi && lueTaulukkorivi(rivi).muotohavainnot).toEqual([]);
    expect(rivi?.json).toMatchObject({ 'oppija-oid': '1.2.246.562.24.44400000019', puhelinnumero: '040 000 0000' });
  });

  test('sama rivi joka kielellä', () => {
    expect(lueTaulukko(mallitaulukko(kieli)).rivit[0]?.json).toEqual(lueTaulukko(mallitaulukko('fi')).rivit[0]?.json);
  });

  test('ohjeessa on jokainen sarake, jonka esimerkki luetaan', () => {
    const ohje = taulukonOhje(kieli);
    expect(ohje.map(({ avain }) => avain)).toEqual(SARAKEAVAIMET);
    const rivina = [ohje.map(({ sarake }) => sarake), ohje.map(({ esimerkki }) => esimerkki)];
    const [rivi] = lueTaulukko(rivina.map((solut) => solut.join(';')).join('\n')).rivit;
    expect(rivi && lueTaulukkorivi(rivi).muotohavainnot).toEqual([]);
    expect(Object.keys(rivi?.json ?? {}).sort()).toEqual([...SARAKEAVAIMET].sort());
    for (const { merkitys, tarkistus } of ohje) expect([merkitys, tarkistus]).not.toContain('');
  });
});

describe('tulokset', () => {
  const rivi = (oikeus: string, muuta: string) => `x;${oikeus};v@example.invalid;20.8.2025;kyllä;${muuta}`;
  const taulukko = lueTaulukko([OTSIKOT, rivi('a', '=1+1'), rivi('b', '"a;b"'), rivi('c', '')].join('\n'));
  const havainto = havaintoJson({ koodi: 'oid.oppija', taso: 'virhe', polku: ['oppijaOid'] }, 'sv');
  const csv = kirjoitaTaulukko(
    taulukko,
    [
      { rivi: 2, tila: 'luotu', id: 7 },
      { rivi: 3, tila: 'hylatty', koodi: 'hoks.sisalto', error: 'virhe', havainnot: [havainto] },
    ],
    'sv',
  );
  const [otsikot = '', ...rivit] = csv.replace('\ufeff', '').split('\r\n');

  test('BOM, puolipisteet ja CRLF, kolme saraketta lisää', () => {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(otsikot).toBe(`${OTSIKOT};PUK-nummer;Resultat;Orsaker och anvisningar`);
    expect(rivit).toHaveLength(4);
    expect(rivit.at(-1)).toBe('');
  });

  test('luodulla on numero, hylätyllä syyt sarakkeineen, käsittelemättömällä ei mitään', () => {
    expect(rivit[0]?.split(';').slice(-3)).toEqual(['7', 'skapad', '']);
    expect(rivit[1]).toContain(`;;bör rättas;"Studentnummer: ${havainto.viesti} ${havainto.ohje}"`);
    expect(rivit[2]?.endsWith(';;;')).toBe(true);
  });

  test('kaava kirjoitetaan tekstinä', () => expect(rivit[0]).toContain(`"'=1+1"`));

  test('takaisin luettuna se on sama taulukko', () => {
    const takaisin = lueTaulukko(csv);
    expect(takaisin.otsikot).toEqual(taulukko.otsikot);
    expect(takaisin.rivit).toEqual(taulukko.rivit);
  });

  test('niin myös mikä tahansa taulukko', () => {
    const solu = fc.oneof(
      fc.string(),
      fc.constantFrom('=1', '+358', '-1', '@a', '\ta', '"', ';', '\n', 'kyllä', '1.5.2025', "'", "''", "'a"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(solu, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (solut) => {
        const lainattu = solut.map((r) => r.map((s) => `"${s.replaceAll('\0', '').replaceAll('"', '""')}"`).join(';'));
        const annettu = [OTSIKOT, '"x"', ...lainattu].join('\n');
        const luettu = lueTaulukko(annettu);
        const uudelleen = lueTaulukko(kirjoitaTaulukko(luettu, [], 'en'));
        const sisalto = ({ rivit }: typeof luettu) => rivit.map(({ json, solut }) => [json, solut]);
        expect(sisalto(uudelleen)).toEqual(sisalto(luettu));
      }),
    );
  });
});
