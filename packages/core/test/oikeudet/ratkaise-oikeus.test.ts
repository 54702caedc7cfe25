import {
  OIKEUSTAULUKKO,
  TOIMET,
  onKayttooikeus,
  sallii,
  type Kayttooikeus,
  type Toimi,
} from '../../src/oikeudet/oikeustaulukko.js';
import {
  onOphTasolla,
  ratkaiseOikeus,
  toimenOrganisaatiot,
  type Kieltoperuste,
  type Oikeuskohde,
} from '../../src/oikeudet/ratkaise-oikeus.js';
import { OPH_OID } from '../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, OPPILAITOS } from '../malli-hoks.js';
import { taulukko, type Rivi } from '../taulukko.js';
import { kayttaja, PUU, PUUNOSAT, type Puunosa } from './organisaatiopuu.js';

const RIVIT = taulukko('oikeudet.md');
const OIKEUDET = Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[];

const oikeusrivit = RIVIT.filter((rivi) => rivi['oikeus']);
const taulukonToimet = (rivi: Rivi | undefined): Toimi[] => TOIMET.filter((toimi) => rivi?.[toimi] === 'kyllä');
const oikeudenToimet = (oikeus: Kayttooikeus): Toimi[] =>
  taulukonToimet(oikeusrivit.find((rivi) => rivi['oikeus'] === oikeus));

/** Kenen suunnitelmasta on kyse, ja mikä paikka on kukin taulukon rivi. */
interface Asetelma {
  readonly sarake: string;
  readonly kohde: Oikeuskohde;
  readonly paikat: Readonly<Record<string, Puunosa>>;
}
const NIMETYT = [PUU.a1t1, PUU.a1xt, PUU.a2t, PUU.b1t];
const ASETELMAT: readonly Asetelma[] = [
  {
    sarake: 'oikeus on myönnetty',
    kohde: { organisaatio: PUU.a1, toimipisteet: NIMETYT },
    paikat: {
      'juureen (Opetushallitus)': 'oph',
      'oppilaitoksen koulutustoimijaan': 'a',
      'samaan oppilaitokseen': 'a1',
      'oppilaitoksen toimipisteeseen, jonka suoritus nimeää': 'a1t1',
      'oppilaitoksen toimipisteeseen, jota suoritus ei nimeä': 'a1t2',
      'toimipisteeseen, jonka alla suorituksen nimeämä toimipiste on': 'a1x',
      'saman koulutustoimijan toiseen oppilaitokseen': 'a2',
      'toisen oppilaitoksen toimipisteeseen, jonka suoritus nimeää': 'a2t',
      'toiseen koulutustoimijaan': 'b',
      'toisen koulutustoimijan oppilaitokseen': 'b1',
    },
  },
  {
    sarake: 'oikeus on myönnetty, kun oppilaitosta ei tiedetä',
    kohde: { organisaatio: PUU.a, toimipisteet: NIMETYT },
    paikat: {
      'juureen (Opetushallitus)': 'oph',
      koulutustoimijaan: 'a',
      'koulutustoimijan oppilaitokseen': 'a1',
      'koulutustoimijan toimipisteeseen, jonka suoritus nimeää': 'a1t1',
      'koulutustoimijan toimipisteeseen, jota suoritus ei nimeä': 'a1t2',
      'toiseen koulutustoimijaan': 'b',
      'toisen koulutustoimijan toimipisteeseen, jonka suoritus nimeää': 'b1t',
    },
  },
];

const PERUSTEET = Object.keys({
  'organisaatiota-ei-ole': true,
  'ei-oikeutta-organisaatioon': true,
  'oikeus-ei-riita': true,
} satisfies Record<Kieltoperuste, true>);

const ulottuu = ({ sarake }: Asetelma, paikka: string): boolean =>
  RIVIT.find((rivi) => rivi[sarake] === paikka)?.['ulottuu'] === 'kyllä';

describe('taulukko', () => {
  test('oikeuksista on sama asiantuntijoilla ja koodissa', () => {
    expect(Object.fromEntries(oikeusrivit.map((rivi) => [rivi['oikeus'], taulukonToimet(rivi)]))).toEqual(
      OIKEUSTAULUKKO,
    );
  });

  test('selittää jokaisen toimen', () => {
    expect(RIVIT.flatMap((rivi) => rivi['toimi'] || [])).toEqual(TOIMET);
  });

  test('selittää jokaisen kiellon perusteen', () => {
    expect(RIVIT.flatMap((rivi) => rivi['peruste'] || [])).toEqual(PERUSTEET);
  });

  test('ei sisällä muuta kuin kyllä tai ei', () => {
    expect(new Set(oikeusrivit.flatMap((rivi) => TOIMET.map((toimi) => rivi[toimi])))).toEqual(new Set(['kyllä', '']));
    expect(new Set(RIVIT.map((rivi) => rivi['ulottuu']))).toEqual(new Set(['kyllä', '']));
  });

  test.each(ASETELMAT)('kokeilee jokaisen paikan: $sarake', ({ sarake, paikat }) => {
    expect(RIVIT.flatMap((rivi) => rivi[sarake] || [])).toEqual(Object.keys(paikat));
  });

  test.each(['', 'toString', 'crud', '__proto__'])('%j ei ole oikeus', (nimi) => {
    expect(onKayttooikeus(nimi)).toBe(false);
  });
});

const TAPAUKSET = ASETELMAT.flatMap((asetelma) =>
  Object.entries(asetelma.paikat).flatMap(([paikka, osa]) =>
    OIKEUDET.flatMap((oikeus) => TOIMET.map((toimi) => ({ asetelma, paikka, osa, oikeus, toimi }))),
  ),
);

describe('yksi oikeus', () => {
  test.each(TAPAUKSET)('$oikeus $paikka: $toimi', ({ asetelma, paikka, osa, oikeus, toimi }) => {
    const myonnetty = { oikeus, organisaatio: PUU[osa].oid };
    const kattaa = ulottuu(asetelma, paikka);
    expect(ratkaiseOikeus(kayttaja([myonnetty]), toimi, asetelma.kohde)).toEqual(
      kattaa && oikeudenToimet(oikeus).includes(toimi)
        ? { sallittu: true, peruste: myonnetty }
        : { sallittu: false, peruste: kattaa ? 'oikeus-ei-riita' : 'ei-oikeutta-organisaatioon' },
    );
  });

  test('ei auta missään, kun suunnitelman organisaatiota ei tunneta, vaikka toimipiste olisi oma', () => {
    for (const oikeus of OIKEUDET)
      for (const osa of PUUNOSAT)
        for (const toimi of TOIMET)
          expect(
            ratkaiseOikeus(kayttaja([{ oikeus, organisaatio: PUU[osa].oid }]), toimi, {
              organisaatio: undefined,
              toimipisteet: NIMETYT,
            }),
          ).toEqual({ sallittu: false, peruste: 'organisaatiota-ei-ole' });
  });

  test('toimipisteessä ei riitä, kun suoritukset eivät nimeä yhtään toimipistettä', () => {
    for (const toimi of TOIMET)
      expect(
        ratkaiseOikeus(kayttaja([{ oikeus: 'CRUD', organisaatio: PUU.a1t1.oid }]), toimi, { organisaatio: PUU.a1 }),
      ).toEqual({ sallittu: false, peruste: 'ei-oikeutta-organisaatioon' });
  });
});

test('kahdesta oikeudesta ei synny kolmatta', () => {
  for (const { kohde, paikat } of ASETELMAT) {
    const oikeudet = OIKEUDET.flatMap((oikeus) =>
      Object.values(paikat).map((osa) => ({ oikeus, organisaatio: PUU[osa].oid })),
    );
    const yksin = new Map(
      oikeudet.map((oikeus) => [
        oikeus,
        new Set(TOIMET.filter((toimi) => ratkaiseOikeus(kayttaja([oikeus]), toimi, kohde).sallittu)),
      ]),
    );
    for (const ensimmainen of oikeudet)
      for (const toinen of oikeudet)
        for (const toimi of TOIMET) {
          const yhdessa = ratkaiseOikeus(kayttaja([ensimmainen, toinen]), toimi, kohde).sallittu;
          const erikseen = [ensimmainen, toinen].some((oikeus) => yksin.get(oikeus)?.has(toimi));
          if (yhdessa !== erikseen) throw new Error(JSON.stringify({ ensimmainen, toinen, toimi }));
        }
    expect(yksin.size).toBe(OIKEUDET.length * Object.keys(paikat).length);
  }
});

test.each(TOIMET)('ilman oikeuksia ei saa: %s', (toimi) => {
  expect(ratkaiseOikeus(kayttaja([]), toimi, { organisaatio: PUU.a1 })).toEqual({
    sallittu: false,
    peruste: 'ei-oikeutta-organisaatioon',
  });
});

describe('koko maan oikeus', () => {
  test('on vain juureen myönnetty', () => {
    for (const oikeus of OIKEUDET)
      for (const osa of PUUNOSAT)
        for (const toimi of TOIMET) {
          const koko = onOphTasolla(kayttaja([{ oikeus, organisaatio: PUU[osa].oid }]), toimi);
          if (koko !== (osa === 'oph' && sallii(oikeus, toimi)))
            throw new Error(JSON.stringify({ oikeus, osa, toimi }));
        }
  });
});

describe('toimen organisaatiot', () => {
  test('ovat ne, joihin toimen salliva oikeus on myönnetty, kukin kerran', () => {
    const moni = kayttaja([
      { oikeus: 'READ', organisaatio: OPPILAITOS },
      { oikeus: 'CRUD', organisaatio: OPPILAITOS },
      { oikeus: 'HOKS_DELETE', organisaatio: KOULUTUSTOIMIJA },
    ]);
    expect(toimenOrganisaatiot(moni, 'lue')).toEqual([OPPILAITOS]);
    expect(toimenOrganisaatiot(moni, 'poista')).toEqual([KOULUTUSTOIMIJA]);
    expect(toimenOrganisaatiot(moni, 'palauta')).toEqual([]);
  });

  test('ovat koko maa, kun oikeus on juuressa', () => {
    expect(toimenOrganisaatiot(kayttaja([{ oikeus: 'READ', organisaatio: OPH_OID }]), 'lue')).toBe('koko-maa');
  });

  test('ei ole yhtään, kun juuressa on vain oikeus, joka ei salli', () => {
    expect(toimenOrganisaatiot(kayttaja([{ oikeus: 'HOKS_DELETE', organisaatio: OPH_OID }]), 'lue')).toEqual([]);
  });
});
