import { aikaleima } from '../../src/aika/aikaleima.js';
import { casRoolit, oikeusRoolista } from '../../src/oikeudet/cas-roolit.js';
import { KAYTTAJATYYPIT, type Kayttajatyyppi } from '../../src/oikeudet/kayttaja.js';
import { TOIMET, type Toimi } from '../../src/oikeudet/oikeustaulukko.js';
import { ratkaiseOikeus } from '../../src/oikeudet/ratkaise-oikeus.js';
import { onRooli, ROOLIT, roolitiedot, ROOLITAULUKKO, type Rooli } from '../../src/oikeudet/roolitaulukko.js';
import { ORGANISAATIOTASOT } from '../../src/rekisterit/organisaatiot.port.js';
import { tunnuksenKayttaja, type Roolimyonto, type Tunnus } from '../../src/tunnukset/tunnus.js';
import { luettelo, taulukko } from '../taulukko.js';
import { kayttaja, poikkeavat, PUU, PUUNOSAT, type Puunosa } from './organisaatiopuu.js';

const RIVIT = taulukko('roolit.md');
const roolirivit = RIVIT.filter((rivi) => rivi['rooli']);
const sallintarivit = RIVIT.filter((rivi) => rivi['rooli saa']);

const KENELLE: Readonly<Record<string, Kayttajatyyppi>> = { henkilölle: 'VIRKAILIJA', järjestelmälle: 'PALVELU' };
const SARAKKEET: Readonly<Record<Toimi, string>> = {
  lue: 'katsoa',
  luo: 'syöttää',
  muuta: 'muuttaa',
  poista: 'poistaa',
  palauta: 'palauttaa',
  'palauta-versio': 'palauttaa version',
  jaa: 'jakaa',
  'lue-siirtoloki': 'lukea siirtolokia',
  'lue-auditloki': 'lukea auditlokia',
  'hallitse-tunnuksia': 'hoitaa tunnuksia',
  yllapida: 'ylläpitää',
  'tuo-oppijoita': 'tuoda oppijoita',
  'hae-oppijanumeroita': 'hakea oppijanumeroita',
  'lue-tuontiraportti': 'lukea tuontiraporttia',
  'kasittele-oppijoita': 'käsitellä oppijoita',
  'lue-tuonnin-ristiriidat': 'lukea ristiriitoja',
};

/** Mitä taulukko sallii roolille. */
const SALLITUT = new Map(
  sallintarivit.map((rivi) => [rivi['rooli saa'], TOIMET.filter((toimi) => rivi[SARAKKEET[toimi]] === 'kyllä')]),
);
const taulukkoSallii = (rooli: Rooli, toimi: Toimi): boolean => SALLITUT.get(rooli)?.includes(toimi) ?? false;

describe('taulukko', () => {
  test('rooleista on sama asiantuntijoilla ja koodissa', () => {
    expect(
      Object.fromEntries(
        roolirivit.map((rivi) => [
          rivi['rooli'],
          {
            nimi: rivi['nimi'],
            ryhma: rivi['ryhmä'],
            kenelle: KENELLE[rivi['kenelle'] ?? ''],
            oikeudet: luettelo(rivi['oikeudet'] ?? ''),
            tasot: luettelo(rivi['tasot'] ?? ''),
          },
        ]),
      ),
    ).toEqual(
      Object.fromEntries(
        ROOLIT.map((rooli) => {
          const { nimi, ryhma, kenelle, oikeudet, tasot } = roolitiedot(rooli);
          return [rooli, { nimi: nimi.fi, ryhma, kenelle, oikeudet, tasot }];
        }),
      ),
    );
  });

  test('sallituista toimista käsittelee jokaisen roolin kerran, perusteineen', () => {
    expect(sallintarivit.map((rivi) => rivi['rooli saa'])).toEqual(ROOLIT);
    expect(sallintarivit.filter((rivi) => !rivi['peruste'])).toEqual([]);
    expect(new Set(sallintarivit.flatMap((rivi) => TOIMET.map((toimi) => rivi[SARAKKEET[toimi]])))).toEqual(
      new Set(['kyllä', '']),
    );
  });

  test('tuntee ne tasot ja tunnusten tyypit, jotka ovat', () => {
    expect(new Set(ROOLIT.flatMap((rooli) => roolitiedot(rooli).tasot))).toEqual(new Set(ORGANISAATIOTASOT));
    expect(new Set(Object.values(KENELLE))).toEqual(new Set(KAYTTAJATYYPIT));
  });

  test('antaa jokaiselle roolille nimen kolmella kielellä, jokaiselle omansa', () => {
    for (const kieli of ['fi', 'sv', 'en'] as const) {
      const nimet = ROOLIT.map((rooli) => ROOLITAULUKKO[rooli].nimi[kieli].trim());
      expect(nimet).not.toContain('');
      expect(new Set(nimet).size).toBe(ROOLIT.length);
    }
  });

  test.each(['', 'toString', 'Vastuukayttaja', '__proto__', 'ehoks-katselija'])('%j ei ole rooli', (nimi) => {
    expect(onRooli(nimi)).toBe(false);
  });
});

describe('käyttöönoton ohje', () => {
  const saa = (rooli: Rooli): readonly Toimi[] => SALLITUT.get(rooli) ?? [];

  test('vastuukäyttäjä ei näe suunnitelmia', () => {
    expect(saa('vastuukayttaja').filter((toimi) => !['lue-siirtoloki', 'hallitse-tunnuksia'].includes(toimi))).toEqual(
      [],
    );
  });

  test.each(['ehoks-paakayttaja', 'ehoks-kayttaja'] as const)(
    '%s katsoo ja jakaa mutta ei syötä eikä muuta',
    (rooli) => {
      expect(saa(rooli)).toEqual(expect.arrayContaining(['lue', 'jaa']));
      expect(saa(rooli)).not.toEqual(expect.arrayContaining(['luo']));
      expect(saa(rooli)).not.toEqual(expect.arrayContaining(['muuta']));
    },
  );

  test.each(['ehoks-tallentajan-paakayttaja', 'ehoks-tallentaja'] as const)(
    '%s katsoo, luo, muokkaa ja jakaa',
    (rooli) => {
      expect(saa(rooli)).toEqual(expect.arrayContaining(['lue', 'luo', 'muuta', 'jaa']));
    },
  );

  test('järjestelmän rooleja ovat palvelukäyttäjä ja oppijanumerojen hakeminen', () => {
    expect(ROOLIT.filter((rooli) => roolitiedot(rooli).kenelle === 'PALVELU')).toEqual([
      'ehoks-palvelukayttaja',
      'oppijoiden-tuonti',
      'oppijanumeron-haku',
    ]);
  });
});

const KOHDE = { organisaatio: PUU.a1, toimipisteet: [PUU.a1t1, PUU.a2t] };
/** Organisaatiot, joihin myönnetty rooli ulottuu suunnitelmaan, jonka oppilaitos on A1 ja suorituksen toimipiste A1:n t1. */
const ULOTTUVAT: readonly Puunosa[] = ['oph', 'a', 'a1', 'a1t1'];

function tunnus(tyyppi: Kayttajatyyppi, roolit: readonly Roolimyonto[]): Tunnus {
  const luotu = aikaleima('2025-01-01T00:00:00Z');
  const yhteiset = { kayttajatunnus: 'kokeilija', oid: '1.2.246.562.24.44400000064', nimi: 'Kokeilija' };
  return { ...yhteiset, tyyppi, roolit, lukittu: false, kaytossa: true, luotu };
}

/** Tunnuksen roolit oikeuksiksi, suoraan ja CASin roolitekstin kautta. */
const NYT = aikaleima('2025-03-03T10:00:00Z');
const suoraan = (haltija: Tunnus) => tunnuksenKayttaja(haltija, NYT);
const casinKautta = (haltija: Tunnus) =>
  kayttaja(
    casRoolit(suoraan(haltija).oikeudet).flatMap((rooli) => oikeusRoolista(rooli) ?? []),
    haltija.tyyppi,
  );

describe.each([
  ['palvelun omalla tunnuksella', suoraan],
  ['CASin rooleista', casinKautta],
])('rooli, oikeudet ja toimi %s', (_, kayttajaksi) => {
  test.each(ROOLIT)('%s: jokainen toimi jokaisessa paikassa', (rooli) => {
    const { kenelle } = roolitiedot(rooli);
    for (const osa of PUUNOSAT) {
      const haltija = kayttajaksi(tunnus(kenelle, [{ rooli, organisaatio: PUU[osa].oid }]));
      expect(haltija.tyyppi).toBe(kenelle);
      expect(TOIMET.map((toimi) => [osa, toimi, ratkaiseOikeus(haltija, toimi, KOHDE).sallittu])).toEqual(
        TOIMET.map((toimi) => [osa, toimi, ULOTTUVAT.includes(osa) && taulukkoSallii(rooli, toimi)]),
      );
    }
  });
});

test('henkilö saa kahdella roolilla täsmälleen sen, minkä jommallakummalla, eikä järjestelmän roolilla mitään', () => {
  const myonnot = ROOLIT.flatMap((rooli) => PUUNOSAT.map((osa) => ({ rooli, osa })));
  const tapaukset = myonnot.flatMap((yksi, i) => myonnot.slice(i + 1).map((toinen) => [yksi, toinen] as const));
  const { maara, erot } = poikkeavat(
    tapaukset,
    (parit) =>
      TOIMET.filter((toimi) =>
        parit.some(
          ({ rooli, osa }) =>
            roolitiedot(rooli).kenelle === 'VIRKAILIJA' && ULOTTUVAT.includes(osa) && taulukkoSallii(rooli, toimi),
        ),
      ),
    (parit) => {
      const roolit = parit.map(({ rooli, osa }) => ({ rooli, organisaatio: PUU[osa].oid }));
      const haltija = suoraan(tunnus('VIRKAILIJA', roolit));
      return TOIMET.filter((toimi) => ratkaiseOikeus(haltija, toimi, KOHDE).sallittu);
    },
  );
  expect(erot).toEqual([]);
  expect(maara).toBe((myonnot.length * (myonnot.length - 1)) / 2);
});
