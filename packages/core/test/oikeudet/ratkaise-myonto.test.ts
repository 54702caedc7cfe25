import { KAYTTAJATYYPIT, type OrganisaationOikeus } from '../../src/oikeudet/kayttaja.js';
import {
  ANOMUKSELLA_MYONNETTAVAT,
  hallittavatRoolit,
  myontaa,
  MYONTOTAULUKKO,
} from '../../src/oikeudet/myontotaulukko.js';
import { OIKEUSTAULUKKO, sallii, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import {
  myonnettavatRoolit,
  MYONTOKIELLOT,
  ratkaiseMyonto,
  saaHallita,
  type Myonto,
  type Myontopaatos,
} from '../../src/oikeudet/ratkaise-myonto.js';
import { ROOLIT, roolitiedot, type Rooli } from '../../src/oikeudet/roolitaulukko.js';
import { luettelo, taulukko, type Rivi } from '../taulukko.js';
import { kayttaja, poikkeavat, PUU, PUUNOSAT, type Puunosa } from './organisaatiopuu.js';

const OIKEUDET = Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[];
const RIVIT = taulukko('oikeuksien-myontaminen.md');
const sarake = (nimi: string): Rivi[] => RIVIT.filter((rivi) => rivi[nimi]);
const haku = (nimi: string, rivit = RIVIT) => new Map(rivit.map((rivi) => [rivi[nimi], rivi]));

const myontorivit = sarake('myönnettävä rooli');
const myontorivi = haku('myönnettävä rooli');
const paikkarivi = haku('myöntäjän oikeus on');
const hoitorivi = haku('tunnuksella on');
const roolirivi = haku('rooli', taulukko('roolit.md'));
const ESTEET = sarake('este').map((rivi) => rivi['este']);

const ANOMUS = 'anomus hyväksytty';
const EI_INTEGROI = 'järjestäjä ei siirrä rajapinnan kautta';
const ehdot = (rooli: Rooli): string[] => luettelo(myontorivi.get(rooli)?.['ehto'] ?? '');
const PAIKAT = [
  'juuressa (Opetushallitus)',
  'kohteen koulutustoimijassa',
  'kohteen oppilaitoksessa',
  'toimipisteessä, jonka alla kohde on',
  'kohteessa itsessään',
  'kohteen alla',
  'kohteen rinnalla, saman koulutustoimijan alla',
  'toisella koulutustoimijalla',
] as const;

/** Missä myöntäjän oikeus on kohteeseen nähden, taulukon sanoin. */
function paikka(myontajan: Puunosa, kohteen: Puunosa): (typeof PAIKAT)[number] {
  const [myontaja, kohde] = [PUU[myontajan], PUU[kohteen]];
  if (myontajan === 'oph') return 'juuressa (Opetushallitus)';
  if (myontaja.oid === kohde.oid) return 'kohteessa itsessään';
  if (myontaja.ylemmat.includes(kohde.oid)) return 'kohteen alla';
  if (!kohde.ylemmat.includes(myontaja.oid))
    return myontaja.ylemmat[1] !== undefined && myontaja.ylemmat[1] === kohde.ylemmat[1]
      ? 'kohteen rinnalla, saman koulutustoimijan alla'
      : 'toisella koulutustoimijalla';
  if (myontaja.tasot.includes('koulutustoimija')) return 'kohteen koulutustoimijassa';
  return myontaja.tasot.includes('oppilaitos') ? 'kohteen oppilaitoksessa' : 'toimipisteessä, jonka alla kohde on';
}

/** Mihin taulukko sanoo kunkin paikan oikeuden ulottuvan: Opetushallituksen oikeudella on oma sarakkeensa. */
const ULOTTUVAT = new Map(
  PUUNOSAT.map((missa) => {
    const mihin = (nimi: string) => PUUNOSAT.filter((osa) => paikkarivi.get(paikka(missa, osa))?.[nimi] === 'kyllä');
    return [missa, { oph: new Set(mihin('Opetushallitus saa myöntää')), muut: new Set(mihin('saa myöntää')) }];
  }),
);

function ulottuu(oikeus: Kayttooikeus, myontajan: Puunosa, kohteen: Puunosa): boolean {
  return ULOTTUVAT.get(myontajan)?.[oikeus === 'OPHPAAKAYTTAJA' ? 'oph' : 'muut'].has(kohteen) ?? false;
}

interface Tapaus extends Omit<Myonto, 'organisaatio'> {
  readonly oikeus: Kayttooikeus;
  readonly missa: Puunosa;
  readonly mihin: Puunosa | undefined;
}

/** Mitä taulukot sanovat roolista. */
const TAULUKOISTA = new Map(
  ROOLIT.map((rooli) => [
    rooli,
    {
      oikeudella: myontorivi.get(rooli)?.['oikeudella'],
      tyyppi: roolirivi.get(rooli)?.['kenelle'] === 'järjestelmälle' ? 'PALVELU' : 'VIRKAILIJA',
      tasot: luettelo(roolirivi.get(rooli)?.['tasot'] ?? ''),
      ehdot: ehdot(rooli),
    },
  ]),
);

/** Mitkä taulukon esteistä ovat tapauksen tiellä. */
function esteet({ oikeus, missa, rooli, mihin, saajanTyyppi, ...anomus }: Tapaus): readonly (string | undefined)[] {
  const { oikeudella, tyyppi, tasot = [], ehdot = [] } = TAULUKOISTA.get(rooli) ?? {};
  const tiella: Readonly<Record<string, boolean>> = {
    'roolia-ei-saa-myontaa': oikeudella !== oikeus,
    'organisaatiota-ei-ole': mihin === undefined,
    'ei-oikeutta-organisaatioon': mihin === undefined || !ulottuu(oikeus, missa, mihin),
    'vaara-tunnuksen-tyyppi': tyyppi !== saajanTyyppi,
    'vaara-taso': mihin === undefined || !PUU[mihin].tasot.some((taso) => tasot.includes(taso)),
    'anomus-puuttuu': ehdot.includes(ANOMUS) && !anomus.anomusHyvaksytty,
    'jarjestaja-integroi': ehdot.includes(EI_INTEGROI) && anomus.jarjestajaIntegroi,
  };
  return ESTEET.filter((este) => tiella[este ?? '']);
}

/** Oikeus, jolla saa myöntää, tai este; sanoina, jotta kymmenettuhannet vertautuvat nopeasti. */
function sanoina({ sallittu, peruste }: Myontopaatos): string {
  return sallittu ? `saa: ${peruste.oikeus} ${peruste.organisaatio}` : peruste;
}

function odotettu(tapaus: Tapaus): string | undefined {
  const tiella = esteet(tapaus);
  return tiella.length === 0 ? `saa: ${tapaus.oikeus} ${PUU[tapaus.missa].oid}` : tiella[0];
}

const paatos = (oikeudet: readonly OrganisaationOikeus[], { mihin, ...myonto }: Omit<Tapaus, 'oikeus' | 'missa'>) =>
  ratkaiseMyonto(kayttaja(oikeudet), { ...myonto, organisaatio: mihin && PUU[mihin] });

const MIHIN: readonly (Puunosa | undefined)[] = [...PUUNOSAT, undefined];

function* kaikki(): Generator<Tapaus> {
  for (const oikeus of OIKEUDET)
    for (const missa of PUUNOSAT)
      for (const rooli of ROOLIT)
        for (const mihin of MIHIN)
          for (const saajanTyyppi of KAYTTAJATYYPIT)
            for (const anomusHyvaksytty of [true, false])
              for (const jarjestajaIntegroi of [true, false])
                yield { oikeus, missa, rooli, mihin, saajanTyyppi, anomusHyvaksytty, jarjestajaIntegroi };
}

describe('taulukko', () => {
  test('myöntämisestä on sama asiantuntijoilla ja koodissa', () => {
    const rivit = (oikeus: Kayttooikeus) =>
      myontorivit.filter((rivi) => rivi['oikeudella'] === oikeus).map((rivi) => rivi['myönnettävä rooli']);
    expect(
      Object.fromEntries(Object.keys(MYONTOTAULUKKO).map((oikeus) => [oikeus, rivit(oikeus as Kayttooikeus)])),
    ).toEqual(MYONTOTAULUKKO);
    expect(myontorivit.map((rivi) => rivi['myönnettävä rooli']).sort()).toEqual([...ROOLIT].sort());
  });

  test('nimeää myöntäjäksi jokaisen roolin, jolla oikeus on, ja perusteen', () => {
    for (const rivi of myontorivit) {
      const roolit = ROOLIT.filter((rooli) => roolitiedot(rooli).oikeudet.includes(rivi['oikeudella'] as Kayttooikeus));
      expect(luettelo(rivi['myöntäjä'] ?? '')).toEqual(roolit);
      expect(rivi['peruste']).not.toBe('');
    }
  });

  test('ehdot ovat niillä rooleilla, jotka vaativat anomuksen', () => {
    expect(myontorivit.filter((rivi) => rivi['ehto']).map((rivi) => rivi['myönnettävä rooli'])).toEqual(
      ANOMUKSELLA_MYONNETTAVAT,
    );
    for (const rooli of ANOMUKSELLA_MYONNETTAVAT) expect(ehdot(rooli)).toEqual([ANOMUS, EI_INTEGROI]);
  });

  test('myöntävä oikeus sallii tunnusten hallinnan, eikä muilla hallita', () => {
    expect(OIKEUDET.filter((oikeus) => sallii(oikeus, 'hallitse-tunnuksia')).sort()).toEqual(
      Object.keys(MYONTOTAULUKKO).sort(),
    );
  });

  test('esteet ovat samat asiantuntijoilla ja koodissa', () => {
    expect([...ESTEET].sort()).toEqual([...MYONTOKIELLOT].sort());
  });

  test('jokainen paikka on kokeiltu', () => {
    expect(sarake('myöntäjän oikeus on').map((rivi) => rivi['myöntäjän oikeus on'])).toEqual(PAIKAT);
    const kokeillut = PUUNOSAT.flatMap((missa) => PUUNOSAT.map((mihin) => paikka(missa, mihin)));
    expect(new Set(kokeillut)).toEqual(new Set(PAIKAT));
  });
});

describe('myöntäminen', () => {
  test('jokainen oikeus, paikka, rooli, saaja ja anomuksen tila: sallittu vain taulukon mukaan, muuten ensimmäinen este', () => {
    const { maara, erot } = poikkeavat(kaikki(), odotettu, ({ oikeus, missa, ...tapaus }) =>
      sanoina(paatos([{ oikeus, organisaatio: PUU[missa].oid }], tapaus)),
    );
    expect(erot).toEqual([]);
    expect(maara).toBe(OIKEUDET.length * PUUNOSAT.length * ROOLIT.length * MIHIN.length * 2 * 2 * 2);
  });

  test('jokainen este on ainakin kerran ainoa', () => {
    const ainoat = new Set([...kaikki()].map(esteet).flatMap((tiella) => (tiella.length === 1 ? tiella : [])));
    // Tuntemattomaan organisaatioon ei ole oikeutta eikä sillä ole tasoa, joten se ei ole koskaan ainoa.
    expect(ESTEET.filter((este) => !ainoat.has(este))).toEqual(['organisaatiota-ei-ole']);
  });

  test('kahdella oikeudella saa myöntää täsmälleen sen, minkä jommallakummalla', () => {
    const oikeudet = (['READ', ...Object.keys(MYONTOTAULUKKO)] as Kayttooikeus[]).flatMap((oikeus) =>
      (['oph', 'a', 'a1', 'a1t1', 'b'] as const).map((missa) => ({ oikeus, missa })),
    );
    const anomus = { anomusHyvaksytty: true, jarjestajaIntegroi: false };
    const tapaukset = oikeudet.flatMap((yksi, i) =>
      oikeudet.slice(i + 1).flatMap((toinen) =>
        ROOLIT.flatMap((rooli) =>
          (['oph', 'a', 'a1', 'a1t1', 'b1'] as const).flatMap((mihin) =>
            KAYTTAJATYYPIT.map((saajanTyyppi) => ({
              yksi,
              toinen,
              myonto: { rooli, mihin, saajanTyyppi, ...anomus },
            })),
          ),
        ),
      ),
    );
    const { maara, erot } = poikkeavat(
      tapaukset,
      ({ yksi, toinen, myonto }) => [yksi, toinen].some((oikeus) => esteet({ ...oikeus, ...myonto }).length === 0),
      ({ yksi, toinen, myonto }) =>
        paatos(
          [yksi, toinen].map(({ oikeus, missa }) => ({ oikeus, organisaatio: PUU[missa].oid })),
          myonto,
        ).sallittu,
    );
    expect(erot).toEqual([]);
    expect(maara).toBe(((25 * 24) / 2) * ROOLIT.length * 5 * 2);
  });

  test('ilman oikeuksia ei myönnetä mitään', () => {
    for (const rooli of ROOLIT)
      expect(
        paatos([], {
          rooli,
          mihin: 'a',
          saajanTyyppi: roolitiedot(rooli).kenelle,
          anomusHyvaksytty: true,
          jarjestajaIntegroi: false,
        }),
      ).toEqual({ sallittu: false, peruste: 'roolia-ei-saa-myontaa' });
  });

  test('roolin saaja ei voi myöntää omaa rooliaan edelleen, paitsi Opetushallitus', () => {
    expect(ROOLIT.filter((rooli) => roolitiedot(rooli).oikeudet.some((oikeus) => myontaa(oikeus, rooli)))).toEqual([
      'oph-paakayttaja',
    ]);
  });

  test.each(OIKEUDET)('%s: valittavana ovat ne roolit, jotka taulukko sillä myöntää', (oikeus) => {
    expect(myonnettavatRoolit(kayttaja([{ oikeus, organisaatio: PUU.oph.oid }]))).toEqual(
      ROOLIT.filter((rooli) => myontorivi.get(rooli)?.['oikeudella'] === oikeus),
    );
  });
});

describe('tunnuksen hoitaminen', () => {
  const EI_ROOLEJA = 'ei yhtään roolia';
  const OMASSA = 'hoitaa omassa organisaatiossaan ja sen alla';

  test('jokainen rooli on taulukossa, ja hoitajat ovat samat kuin koodissa', () => {
    expect(
      sarake('tunnuksella on')
        .map((rivi) => rivi['tunnuksella on'])
        .sort(),
    ).toEqual([...ROOLIT, EI_ROOLEJA].sort());
    for (const oikeus of OIKEUDET)
      expect(hallittavatRoolit(oikeus)).toEqual(
        ROOLIT.filter((rooli) => [OMASSA, 'hoitaa juuressa'].some((nimi) => hoitorivi.get(rooli)?.[nimi] === oikeus)),
      );
  });

  interface Roolissa {
    readonly rooli: Rooli;
    readonly missa: Puunosa | undefined;
  }
  interface Hoitotapaus {
    readonly oikeus: Kayttooikeus;
    readonly hoitajan: Puunosa;
    readonly roolit: readonly Roolissa[];
  }

  const hoitaaJuuressa = (oikeus: Kayttooikeus, hoitajan: Puunosa, rivi: string): boolean =>
    hoitajan === 'oph' && hoitorivi.get(rivi)?.['hoitaa juuressa'] === oikeus;

  function taulukonMukaan({ oikeus, hoitajan, roolit }: Hoitotapaus): boolean {
    if (roolit.length === 0) return hoitaaJuuressa(oikeus, hoitajan, EI_ROOLEJA);
    return roolit.every(
      ({ rooli, missa }) =>
        hoitaaJuuressa(oikeus, hoitajan, rooli) ||
        (hoitorivi.get(rooli)?.[OMASSA] === oikeus && missa !== undefined && ulottuu(oikeus, hoitajan, missa)),
    );
  }
  const saa = ({ oikeus, hoitajan, roolit }: Hoitotapaus): boolean =>
    saaHallita(
      kayttaja([{ oikeus, organisaatio: PUU[hoitajan].oid }]),
      roolit.map(({ rooli, missa }) => ({ rooli, organisaatio: missa && PUU[missa] })),
    );

  const yksittaiset: Roolissa[] = ROOLIT.flatMap((rooli) => MIHIN.map((missa) => ({ rooli, missa })));
  const parit: Roolissa[][] = ROOLIT.flatMap((rooli) =>
    (['oph', 'a', 'a1', 'a1t1', 'b', undefined] as const).map((missa) => ({ rooli, missa })),
  ).flatMap((yksi, i, kaikki) => kaikki.slice(i).map((toinen) => [yksi, toinen]));
  const TUNNUKSET: readonly (readonly Roolissa[])[] = [[], ...yksittaiset.map((rooli) => [rooli]), ...parit];

  const hoitotapaukset: readonly Hoitotapaus[] = OIKEUDET.flatMap((oikeus) =>
    PUUNOSAT.flatMap((hoitajan) => TUNNUKSET.map((roolit) => ({ oikeus, hoitajan, roolit }))),
  );

  test('jokainen oikeus ja paikka, jokainen yksi ja kaksi roolia: vain kun kaikkia saa hoitaa', () => {
    const { maara, erot } = poikkeavat(hoitotapaukset, taulukonMukaan, saa);
    expect(erot).toEqual([]);
    expect(maara).toBe(OIKEUDET.length * PUUNOSAT.length * TUNNUKSET.length);
  });

  test('ilman oikeuksia ei hoideta ketään', () => {
    for (const rooli of ROOLIT) expect(saaHallita(kayttaja([]), [{ rooli, organisaatio: PUU.a }])).toBe(false);
    expect(saaHallita(kayttaja([]), [])).toBe(false);
  });

  test('kaksi oikeutta riittää, kun kumpikin hoitaa oman roolinsa', () => {
    const molemmat = kayttaja([
      { oikeus: 'PAAKAYTTAJA', organisaatio: PUU.a.oid },
      { oikeus: 'TALLENTAJAN_PAAKAYTTAJA', organisaatio: PUU.a1.oid },
    ]);
    const roolit = [
      { rooli: 'ehoks-kayttaja', organisaatio: PUU.a },
      { rooli: 'ehoks-tallentaja', organisaatio: PUU.a1 },
    ] as const;
    expect(saaHallita(molemmat, roolit)).toBe(true);
    for (const oikeus of molemmat.oikeudet) expect(saaHallita(kayttaja([oikeus]), roolit)).toBe(false);
  });
});
