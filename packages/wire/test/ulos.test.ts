import { EhoksError, OSAKOKOELMAT, type Aikaleima, type Havainto } from '@ehoks/core';
import {
  hankkimistapaJson,
  havaintoJson,
  hoksJson,
  paatasoJson,
  vipunenJson,
  virheRunko,
  type Virheyhteys,
} from '@ehoks/wire';
import { virhepuu } from '../src/ulos/virhepuu.js';
import { kohdassa, malliHoks, malliNaytto } from './malli.js';

const OSA = '/hankittavat-ammat-tutkinnon-osat/0';

const tuntematon: Havainto = {
  koodi: 'kentta.tuntematon',
  taso: 'virhe',
  polku: ['hankittavatAmmatTutkinnonOsat', 2, { lahetetty: 'A/b' }],
};
const puuttuva: Havainto = {
  koodi: 'kentta.puuttuu',
  taso: 'virhe',
  polku: ['hankittavatAmmatTutkinnonOsat', 0, 'tutkinnonOsaKoodiUri'],
};
const varoitus: Havainto = { koodi: 'kentta.null', taso: 'varoitus', polku: ['sahkoposti'] };

describe('GET', () => {
  test('always shows the nine lists, the server’s fields and the lists of periods and demonstrations', () => {
    const json = hoksJson(malliHoks());
    expect(Object.values(json).filter(Array.isArray)).toHaveLength(OSAKOKOELMAT.length);
    expect(json).toMatchObject({
      id: 17,
      manuaalisyotto: false,
      muokattu: '2024-08-12T06:30:00.000Z',
      'oppimisen-tuki': [],
    });
    expect(kohdassa(json, `${OSA}/osaamisen-hankkimistavat/0`)).toMatchObject({
      keskeytymisajanjaksot: [],
      'muut-oppimisymparistot': [],
    });
    expect(kohdassa(json, `${OSA}/osaamisen-osoittaminen/0`)).toMatchObject({
      'osa-alueet': [],
      'yksilolliset-kriteerit': [],
    });
  });

  test('adds the lists to a plan that was stored without them', () => {
    const { hankittavatAmmatTutkinnonOsat: _, ...muu } = malliHoks();
    const [naytto] = malliHoks().hankittavatAmmatTutkinnonOsat[0]?.osaamisenOsoittaminen ?? [];
    const { tyoelamaOsaamisenArvioijat: __, ...ilman } = naytto!;
    const json = hoksJson({ ...muu, hankittavatAmmatTutkinnonOsat: [{ osaamisenOsoittaminen: [ilman] } as never] });
    expect(json).toHaveProperty(
      ['hankittavat-ammat-tutkinnon-osat', 0, 'osaamisen-osoittaminen', 0, 'tyoelama-osaamisen-arvioijat'],
      [],
    );
  });

  test('shows details of assessors only when they were sent', () => {
    const osa = { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_1', 'tutkinnon-osa-koodi-versio': 1 };
    const json = hoksJson(
      malliHoks({
        'aiemmin-hankitut-ammat-tutkinnon-osat': [osa, { ...osa, 'tarkentavat-tiedot-osaamisen-arvioija': {} }],
      }),
    );
    expect(kohdassa(json, '/aiemmin-hankitut-ammat-tutkinnon-osat/0')).not.toHaveProperty(
      'tarkentavat-tiedot-osaamisen-arvioija',
    );
    expect(kohdassa(json, '/aiemmin-hankitut-ammat-tutkinnon-osat/1/tarkentavat-tiedot-osaamisen-arvioija')).toEqual({
      'aiemmin-hankitun-osaamisen-arvioijat': [],
    });
  });

  test('by study right shows the main level alone', () => {
    const json = paatasoJson(malliHoks());
    expect(json).toMatchObject({ id: 17, 'oppija-oid': '1.2.246.562.24.44400000019' });
    expect(Object.values(json).some(Array.isArray)).toBe(false);
  });

  test('of one way of acquiring shows its number', () => {
    const [tapa] = malliHoks().hankittavatAmmatTutkinnonOsat[0]?.osaamisenHankkimistavat ?? [];
    expect(hankkimistapaJson(5, tapa!)).toMatchObject({ id: 5, 'yksiloiva-tunniste': 'jakso-1' });
  });

  test('never shows what the contract does not know', () => {
    expect(hoksJson({ ...malliHoks(), sisainen: 'x' } as never)).not.toHaveProperty('sisainen');
  });
});

describe('for statistics', () => {
  const hoks = malliHoks({
    puhelinnumero: '040 1234567',
    'aiemmin-hankitut-paikalliset-tutkinnon-osat': [
      {
        'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0001',
        'valittu-todentamisen-prosessi-koodi-versio': 1,
        'tarkentavat-tiedot-naytto': [malliNaytto()],
        'tarkentavat-tiedot-osaamisen-arvioija': {
          'aiemmin-hankitun-osaamisen-arvioijat': [{ nimi: 'Arvi Arvioija', organisaatio: {} }],
        },
      },
    ],
  });

  test('there is no contact data and no name of a person, and the rest is as in GET', () => {
    const json = vipunenJson(hoks);
    const teksti = JSON.stringify(json);
    for (const salattu of ['venla@', '040 1234567', 'Olga', 'Leena', 'Erkki', 'Oona', 'oona@', 'Arvi', 'edustaja']) {
      expect(JSON.stringify(hoksJson(hoks))).toContain(salattu);
      expect(teksti).not.toContain(salattu);
    }
    expect(kohdassa(json, `${OSA}/osaamisen-hankkimistavat/0/tyopaikalla-jarjestettava-koulutus`)).toMatchObject({
      'vastuullinen-tyopaikka-ohjaaja': true,
      'tyopaikan-nimi': 'Leipomo Kultajyvä',
      'tyopaikan-y-tunnus': '1357902-3',
    });
    expect(json).toHaveProperty('eid', hoks.eid);
  });

  test('a deleted plan says when', () => {
    expect(vipunenJson({ ...hoks, poistettu: hoks.muokattu })).toHaveProperty('poistettu', hoks.muokattu);
    expect(vipunenJson(hoks)).not.toHaveProperty('poistettu');
  });
});

describe('a finding', () => {
  test('has its pointer, and texts in each language', () => {
    const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map((kieli) => havaintoJson(tuntematon, kieli));
    expect(fi).toMatchObject({
      koodi: 'kentta.tuntematon',
      taso: 'virhe',
      polku: '/hankittavat-ammat-tutkinnon-osat/2/A~1b',
    });
    expect(new Set([fi, sv, en].map((havainto) => havainto?.viesti)).size).toBe(3);
    for (const havainto of [fi, sv, en])
      expect([havainto?.viesti, havainto?.ohje, havainto?.peruste]).not.toContain('');
  });

  test.each([
    ['fi', '30.6.2024'],
    ['sv', '30.6.2024'],
    ['en', '2024-06-30'],
  ] as const)('writes dates as its language does (%s)', (kieli, paiva) => {
    const havainto: Havainto = {
      koodi: 'opiskeluoikeus.paattynyt',
      taso: 'virhe',
      polku: ['opiskeluoikeusOid'],
      tiedot: { paiva: '2024-06-30' },
    };
    expect([havaintoJson(havainto, kieli).viesti, JSON.stringify(virhepuu([havainto], kieli))]).toEqual([
      expect.stringContaining(paiva),
      expect.stringContaining(paiva),
    ]);
  });
});

describe('the tree of errors', () => {
  test('has a text at each refusing fault and null where there is none', () => {
    const teksti = (havainto: Havainto) => havaintoJson(havainto, 'fi').viesti;
    expect(virhepuu([tuntematon, puuttuva, varoitus], 'fi')).toEqual({
      'hankittavat-ammat-tutkinnon-osat': [
        { 'tutkinnon-osa-koodi-uri': teksti(puuttuva) },
        null,
        { 'A/b': teksti(tuntematon) },
      ],
    });
  });

  test('shows the inner fault where an object has one too', () => {
    const ulompi: Havainto = { ...puuttuva, polku: puuttuva.polku.slice(0, 2) };
    for (const havainnot of [
      [ulompi, puuttuva],
      [puuttuva, ulompi],
    ])
      expect(virhepuu(havainnot, 'fi')).toEqual(virhepuu([puuttuva], 'fi'));
  });

  test('has nothing when the whole body is wrong', () => {
    expect(virhepuu([{ koodi: 'juuri.ei-objekti', taso: 'virhe', polku: [] }], 'fi')).toEqual({});
  });

  test('takes any key', () => {
    const polku = [{ lahetetty: '__proto__' }];
    expect(JSON.stringify(virhepuu([{ ...tuntematon, polku }], 'en'))).toMatch(/^\{"__proto__":"/);
  });
});

describe('the body of an error', () => {
  const yhteys: Virheyhteys = {
    kieli: 'sv',
    pyyntoId: 'p 1',
    aika: '2024-08-12T06:30:00.000Z' as Aikaleima,
    tukiosoite: 'tuki@esimerkki.example',
    kayttajatunnus: 'siirto',
  };

  test('has the problem, today’s members and what support asks for', () => {
    const runko = virheRunko(new EhoksError('hoks.sisalto', { havainnot: [puuttuva, varoitus] }), yhteys);
    expect(runko).toMatchObject({
      type: 'urn:ehoks:virhe:hoks.sisalto',
      status: 400,
      instance: 'urn:ehoks:pyynto:p%201',
      errors: { 'hankittavat-ammat-tutkinnon-osat': [{}] },
      havainnot: [{ koodi: 'kentta.puuttuu' }, { koodi: 'kentta.null', taso: 'varoitus' }],
      tuki: { aika: yhteys.aika, 'pyynto-id': 'p 1', kayttajatunnus: 'siirto', yhteys: 'tuki@esimerkki.example' },
    });
    expect(runko.tuki).not.toHaveProperty('oppija-oid');
    for (const teksti of [runko.title, runko.detail, runko.error]) expect(teksti).not.toBe('');
  });

  test('a single fault of the request is a finding too, at its place', () => {
    expect(virheRunko(new EhoksError('hoks.on-jo'), yhteys).havainnot).toMatchObject([
      { koodi: 'hoks.on-jo', taso: 'virhe', polku: '/opiskeluoikeus-oid' },
    ]);
    expect(virheRunko(new EhoksError('pyynto.json-rikki'), yhteys).havainnot).toMatchObject([
      { koodi: 'pyynto.json-rikki', polku: '' },
    ]);
  });

  test('what is not a fault of the request has no findings; the names are filled in', () => {
    const runko = virheRunko(new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'KOSKI' } }), yhteys);
    expect(runko).toMatchObject({ status: 503, errors: {}, havainnot: [] });
    expect(runko.error).toContain('KOSKI');
  });
});
