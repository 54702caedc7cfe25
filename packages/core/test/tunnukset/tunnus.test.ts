import fc from 'fast-check';
import { aikaleima } from '../../src/aika/aikaleima.js';
import { lisaaPaivia } from '../../src/aika/paiva.js';
import { ROOLIT, roolitiedot } from '../../src/oikeudet/roolitaulukko.js';
import { roolinVoimassaolo } from '../../src/tunnukset/roolin-voimassaolo.js';
import { roolitMyonnettyina } from '../../src/tunnukset/roolit-myonnettyina.js';
import {
  onKaytettavissa,
  onKokonaanLukittu,
  onVoimassa,
  roolinOikeudet,
  tunnuksenKayttaja,
  type Roolimyonto,
  type Tunnus,
} from '../../src/tunnukset/tunnus.js';
import { KOULUTUSTOIMIJA, OPPILAITOS, paivaSolusta, TANAAN } from '../malli-hoks.js';
import { luettelo, taulukko, type Rivi } from '../taulukko.js';
import { hetkiHelsingissa } from './helsingissa.js';

const RIVIT = taulukko('tunnuksen-voimassaolo.md');
const rivit = (sarake: string): Rivi[] => RIVIT.filter((rivi) => rivi[sarake]);
const nyt = (rivi: Rivi) => hetkiHelsingissa(rivi['nyt'] ?? '');

function tunnus(muutokset: Partial<Tunnus> = {}): Tunnus {
  return {
    kayttajatunnus: 'kokeilija',
    oid: '1.2.246.562.24.44400000064',
    tyyppi: 'VIRKAILIJA',
    nimi: 'Kaisa Kokeilija',
    roolit: [],
    lukittu: false,
    kaytossa: true,
    luotu: aikaleima('2025-01-01T00:00:00Z'),
    ...muutokset,
  };
}

/** Rooli, jonka voimassaolo on taulukossa `alku/loppu`. */
function jaksolla(alku = '', loppu = ''): Roolimyonto {
  const [alkaa, paattyy] = [alku, loppu].map((solu) => paivaSolusta(solu));
  return {
    rooli: 'ehoks-kayttaja',
    organisaatio: OPPILAITOS,
    ...(alkaa && { alkaa }),
    ...(paattyy && { paattyy }),
  };
}

describe('rooli', () => {
  test.each(rivit('rooli'))('$rooli', (rivi) => {
    const roolit = [jaksolla(rivi['alkaa'], rivi['päättyy'])];
    const { oikeudet } = tunnuksenKayttaja(tunnus({ roolit }), nyt(rivi));
    expect(oikeudet).toEqual(rivi['voimassa'] === 'kyllä' ? roolit.flatMap(roolinOikeudet) : []);
  });

  test.each(ROOLIT)('%s antaa oikeutensa siinä organisaatiossa, johon se on myönnetty', (rooli) => {
    for (const organisaatio of [OPPILAITOS, KOULUTUSTOIMIJA])
      expect(roolinOikeudet({ rooli, organisaatio })).toEqual(
        roolitiedot(rooli).oikeudet.map((oikeus) => ({ oikeus, organisaatio })),
      );
  });

  test('on voimassa täsmälleen päivinä alusta loppuun', () => {
    const paiva = fc.integer({ min: -40, max: 40 }).map((ero) => lisaaPaivia(TANAAN, ero));
    const raja = fc.option(paiva, { nil: undefined });
    fc.assert(
      fc.property(raja, raja, paiva, (alkaa, paattyy, tanaan) => {
        const myonto = jaksolla(alkaa, paattyy);
        const [alku, loppu, sina] = [alkaa ?? '0001-01-01', paattyy ?? '9999-12-31', tanaan].map(Date.parse);
        expect(onVoimassa(myonto, tanaan)).toBe(sina! >= alku! && sina! <= loppu!);
      }),
    );
  });
});

describe('roolin päivät myönnettäessä', () => {
  test.each(rivit('myönnettäessä'))('$myönnettäessä, $kenelle', (rivi) => {
    const { alkaa, paattyy } = jaksolla(rivi['alkaa'], rivi['päättyy']);
    const tyyppi = rivi['kenelle'] === 'järjestelmälle' ? 'PALVELU' : 'VIRKAILIJA';
    const myonna = () => roolinVoimassaolo(tyyppi, { ...(alkaa && { alkaa }), ...(paattyy && { paattyy }) }, TANAAN);
    if (rivi['voimassa alkaen'] === 'ei kelpaa')
      expect(myonna).toThrow(expect.objectContaining({ koodi: 'myonto.voimassaolo' }));
    else {
      const { alkaa, paattyy } = myonna();
      expect([alkaa, paattyy ?? '']).toEqual([rivi['voimassa alkaen'], rivi['voimassa asti']]);
    }
  });
});

describe('sama rooli uudelleen', () => {
  const jaksot = (solu = '') => luettelo(solu).map((jakso) => jaksolla(...jakso.split('/')));

  test.each(rivit('sama rooli'))('$sama rooli', (rivi) => {
    const [uusi] = jaksot(rivi['uusi jakso']);
    const roolit = roolitMyonnettyina(jaksot(rivi['vanhat jaksot']), { ...uusi!, alkaa: uusi!.alkaa! }, TANAAN);
    expect(roolit).toEqual(jaksot(rivi['jaksot myönnön jälkeen']));
  });

  test('muut roolit ja muut organisaatiot pysyvät', () => {
    const muut: Roolimyonto[] = [
      { ...jaksolla('2024-09-01'), rooli: 'vastuukayttaja' },
      { ...jaksolla('2024-09-01'), organisaatio: KOULUTUSTOIMIJA },
    ];
    const uusi = { ...jaksolla(), alkaa: TANAAN };
    expect(roolitMyonnettyina(muut, uusi, TANAAN)).toEqual([...muut, uusi]);
  });
});

describe('päättynyt', () => {
  test.each(rivit('tunnuksen roolit'))('$tunnuksen roolit', (rivi) => {
    const roolit = luettelo(rivi['jaksot'] ?? '').map((jakso) => jaksolla(...jakso.split('/')));
    const kayttaja = tunnuksenKayttaja(tunnus({ roolit }), hetkiHelsingissa('2025-03-03 12.00'));
    expect(kayttaja.oikeudet).toHaveLength(
      Number(rivi['voimassa olevia']) * roolitiedot('ehoks-kayttaja').oikeudet.length,
    );
    expect(kayttaja.paattynyt?.paattyi ?? '').toBe(rivi['päättyi']);
  });
});

describe('tunnus', () => {
  test.each(rivit('tunnus'))('$tunnus', (rivi) => {
    const paattyy = paivaSolusta(rivi['päättyy'] ?? '');
    const kokeiltava = tunnus({ kaytossa: rivi['käytössä'] === 'kyllä', ...(paattyy && { paattyy }) });
    expect(onKaytettavissa(kokeiltava, nyt(rivi))).toBe(rivi['kelpaa'] === 'kyllä');
  });

  test('haltijasta kerrotaan tunnus, nimi, OID ja tyyppi, eikä salasanasta mitään', () => {
    const roolit = [jaksolla()];
    expect(
      tunnuksenKayttaja(tunnus({ roolit, salasanatiiviste: 'salaisuus' }), aikaleima('2025-03-03T10:00:00Z')),
    ).toEqual({
      kayttajatunnus: 'kokeilija',
      nimi: 'Kaisa Kokeilija',
      oid: '1.2.246.562.24.44400000064',
      tyyppi: 'VIRKAILIJA',
      oikeudet: roolit.flatMap(roolinOikeudet),
    });
  });
});

describe('koko tunnuksen lukitus', () => {
  test.each(rivit('lukitus'))('$lukitus', (rivi) => {
    const asti = rivi['lukittu asti'];
    const kokeiltava = tunnus({
      lukittu: rivi['ylläpitäjä on lukinnut'] === 'kyllä',
      ...(asti && { lukittuAsti: hetkiHelsingissa(asti) }),
    });
    expect(onKokonaanLukittu(kokeiltava, nyt(rivi))).toBe(rivi['koko tunnus lukittu'] === 'kyllä');
  });
});

test('taulukoissa on vain kyllä tai ei', () => {
  for (const sarake of ['voimassa', 'käytössä', 'kelpaa', 'ylläpitäjä on lukinnut', 'koko tunnus lukittu'])
    expect(new Set(RIVIT.map((rivi) => rivi[sarake]))).toEqual(new Set(['kyllä', '']));
});
