import {
  OIKEUSTAULUKKO,
  TOIMET,
  onKayttooikeus,
  sallii,
  type Kayttooikeus,
} from '../../src/oikeudet/oikeustaulukko.js';
import type { Kayttaja, OrganisaationOikeus } from '../../src/oikeudet/kayttaja.js';
import { luettavatOrganisaatiot, onOphTasolla, ratkaiseOikeus } from '../../src/oikeudet/ratkaise-oikeus.js';
import type { Organisaatio } from '../../src/rekisterit/organisaatiot.port.js';
import { OPH_OID, type OrganisaatioOid } from '../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, OPPILAITOS } from '../malli-hoks.js';
import { taulukko, type Rivi } from '../taulukko.js';

const RIVIT = taulukko('oikeudet.md');
const OIKEUDET = Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[];

const PAIKAT: Readonly<Record<string, OrganisaatioOid>> = {
  'samaan oppilaitokseen': OPPILAITOS,
  'oppilaitoksen koulutustoimijaan': KOULUTUSTOIMIJA,
  'juureen (Opetushallitus)': OPH_OID,
  'oppilaitoksen toimipisteeseen': '1.2.246.562.10.44400000137' as OrganisaatioOid,
  'saman koulutustoimijan toiseen oppilaitokseen': '1.2.246.562.10.44400000145' as OrganisaatioOid,
  'toiseen koulutustoimijaan': '1.2.246.562.10.44400000153' as OrganisaatioOid,
};
const HOKSIN_OPPILAITOS: Organisaatio = { oid: OPPILAITOS, ylemmat: [OPH_OID, KOULUTUSTOIMIJA] };

const oikeusrivit = RIVIT.filter((rivi) => rivi['oikeus']);
const ulottuvuusrivit = RIVIT.filter((rivi) => rivi['oikeus on myönnetty']);
const ulottuvat = ulottuvuusrivit
  .filter((rivi) => rivi['ulottuu'] === 'kyllä')
  .map((rivi) => PAIKAT[rivi['oikeus on myönnetty'] ?? '']);

function taulukonToimet(rivi: Rivi): string[] {
  return TOIMET.filter((toimi) => rivi[toimi] === 'kyllä');
}

function kayttaja(...oikeudet: OrganisaationOikeus[]): Kayttaja {
  return { kayttajatunnus: 'siirto', oid: '1.2.246.562.24.44400000064', tyyppi: 'PALVELU', oikeudet };
}

describe('oikeustaulukko', () => {
  test('on sama asiantuntijoiden taulukossa ja koodissa', () => {
    expect(Object.fromEntries(oikeusrivit.map((rivi) => [rivi['oikeus'], taulukonToimet(rivi)]))).toEqual(
      OIKEUSTAULUKKO,
    );
  });

  test('ei sisällä muuta kuin kyllä tai ei', () => {
    expect(new Set(oikeusrivit.flatMap((rivi) => TOIMET.map((toimi) => rivi[toimi])))).toEqual(new Set(['kyllä', '']));
  });

  test('jokainen paikka on kokeiltu', () => {
    expect(ulottuvuusrivit.map((rivi) => rivi['oikeus on myönnetty'])).toEqual(Object.keys(PAIKAT));
  });

  test.each(['', 'toString', 'crud', '__proto__'])('%j ei ole oikeus', (nimi) => {
    expect(onKayttooikeus(nimi)).toBe(false);
  });
});

const TAPAUKSET = OIKEUDET.flatMap((oikeus) =>
  Object.entries(PAIKAT).flatMap(([paikka, organisaatio]) =>
    TOIMET.map((toimi) => ({ oikeus, paikka, organisaatio, toimi })),
  ),
);

describe('yksi oikeus', () => {
  test.each(TAPAUKSET)('$oikeus $paikka: $toimi', ({ oikeus, organisaatio, toimi }) => {
    const myonnetty = { oikeus, organisaatio };
    const rivi = oikeusrivit.find((ehdokas) => ehdokas['oikeus'] === oikeus);
    const kattaa = ulottuvat.includes(organisaatio);
    expect(ratkaiseOikeus(kayttaja(myonnetty), toimi, HOKSIN_OPPILAITOS)).toEqual(
      kattaa && rivi?.[toimi] === 'kyllä'
        ? { sallittu: true, peruste: myonnetty }
        : { sallittu: false, peruste: kattaa ? 'oikeus-ei-riita' : 'ei-oikeutta-organisaatioon' },
    );
  });

  test.each(TAPAUKSET)(
    '$oikeus $paikka: $toimi ei onnistu tuntemattomassa organisaatiossa',
    ({ oikeus, organisaatio, toimi }) => {
      expect(ratkaiseOikeus(kayttaja({ oikeus, organisaatio }), toimi, undefined)).toEqual({
        sallittu: false,
        peruste: 'organisaatiota-ei-ole',
      });
    },
  );
});

test('kahdesta oikeudesta ei synny kolmatta', () => {
  const oikeudet = TAPAUKSET.filter(({ toimi }) => toimi === 'lue').map(({ oikeus, organisaatio }) => ({
    oikeus,
    organisaatio,
  }));
  for (const ensimmainen of oikeudet)
    for (const toinen of oikeudet)
      for (const toimi of TOIMET) {
        const yhdessa = ratkaiseOikeus(kayttaja(ensimmainen, toinen), toimi, HOKSIN_OPPILAITOS).sallittu;
        const erikseen = [ensimmainen, toinen].some(
          (yksi) => ratkaiseOikeus(kayttaja(yksi), toimi, HOKSIN_OPPILAITOS).sallittu,
        );
        if (yhdessa !== erikseen) throw new Error(JSON.stringify({ ensimmainen, toinen, toimi }));
      }
  expect(oikeudet).toHaveLength(OIKEUDET.length * Object.keys(PAIKAT).length);
});

test.each(TOIMET)('ilman oikeuksia ei saa: %s', (toimi) => {
  expect(ratkaiseOikeus(kayttaja(), toimi, HOKSIN_OPPILAITOS).sallittu).toBe(false);
});

describe('koko maan oikeus', () => {
  test.each(TAPAUKSET)('$oikeus $paikka: $toimi', ({ oikeus, organisaatio, toimi }) => {
    expect(onOphTasolla(kayttaja({ oikeus, organisaatio }), toimi)).toBe(
      organisaatio === OPH_OID && sallii(oikeus, toimi),
    );
  });
});

describe('luettavat organisaatiot', () => {
  test('ovat ne, joihin lukuoikeus on myönnetty, kukin kerran', () => {
    const moni = kayttaja(
      { oikeus: 'READ', organisaatio: OPPILAITOS },
      { oikeus: 'CRUD', organisaatio: OPPILAITOS },
      { oikeus: 'HOKS_DELETE', organisaatio: KOULUTUSTOIMIJA },
    );
    expect(luettavatOrganisaatiot(moni)).toEqual([OPPILAITOS]);
  });

  test('ovat koko maa, kun lukuoikeus on juuressa', () => {
    expect(luettavatOrganisaatiot(kayttaja({ oikeus: 'READ', organisaatio: OPH_OID }))).toBe('koko-maa');
  });

  test('ei ole yhtään, kun juuressa on vain oikeus, joka ei lue', () => {
    expect(luettavatOrganisaatiot(kayttaja({ oikeus: 'HOKS_DELETE', organisaatio: OPH_OID }))).toEqual([]);
  });
});
