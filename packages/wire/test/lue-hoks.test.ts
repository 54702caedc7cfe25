import { HAVAINTORAJA } from '@ehoks/core';
import { lueKorvaus, lueLuonti, lueMuutos } from '@ehoks/wire';
import { kohdat, malliJson, malliNaytto, malliOsa, malliTapa } from './malli.js';

const OSA = '/hankittavat-ammat-tutkinnon-osat/0';
const TAPA = `${OSA}/osaamisen-hankkimistavat/0`;
const NAYTTO = `${OSA}/osaamisen-osoittaminen/0`;

const osalla = (muutokset: Record<string, unknown>) =>
  malliJson({ 'hankittavat-ammat-tutkinnon-osat': [malliOsa(muutokset)] });
const tavalla = (muutokset: Record<string, unknown>) => osalla({ 'osaamisen-hankkimistavat': [malliTapa(muutokset)] });
const naytolla = (muutokset: Record<string, unknown>) => osalla({ 'osaamisen-osoittaminen': [malliNaytto(muutokset)] });

describe('reading a plan', () => {
  test('a valid plan has no findings', () => expect(kohdat(lueLuonti(malliJson()))).toEqual([]));

  test.each([null, undefined, [], [malliJson()], 'hoks', 7, true])('a body that is not an object: %j', (body) => {
    for (const lue of [lueLuonti, lueKorvaus, lueMuutos]) expect(kohdat(lue(body))).toEqual(['juuri.ei-objekti ']);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a missing field, at its own place', tavalla({ alku: undefined }), [`kentta.puuttuu ${TAPA}/alku`]],
    ['null', malliJson({ sahkoposti: null }), ['kentta.null /sahkoposti']],
    ['null in place of a list', malliJson({ 'oppimisen-tuki': null }), ['kentta.null /oppimisen-tuki']],
    ['null as a member of a list of objects', osalla({ 'osaamisen-osoittaminen': [null] }), [`kentta.null ${NAYTTO}`]],
    [
      'null as a member of a list of texts',
      naytolla({ 'sisallon-kuvaus': ['a', null] }),
      [`kentta.null ${NAYTTO}/sisallon-kuvaus/1`],
    ],
    ['a number for a text', malliJson({ sahkoposti: 7 }), ['teksti.ei-teksti /sahkoposti']],
    ['an object for a text', malliJson({ sahkoposti: { constructor: 1 } }), ['teksti.ei-teksti /sahkoposti']],
    ['a NUL', malliJson({ sahkoposti: 'a\0b' }), ['teksti.ei-teksti /sahkoposti']],
    ['a lone surrogate', malliJson({ puhelinnumero: '\ud800' }), ['teksti.ei-teksti /puhelinnumero']],
    ['an empty identifier', tavalla({ 'yksiloiva-tunniste': '  ' }), [`teksti.tyhja ${TAPA}/yksiloiva-tunniste`]],
    ['a day that is not', tavalla({ loppu: '2024-02-30' }), [`paiva.ei-kelpaa ${TAPA}/loppu`]],
    [
      'an instant without a zone',
      malliJson({ hyvaksytty: '2024-01-08T10:00:00' }),
      ['aikaleima.ei-kelpaa /hyvaksytty'],
    ],
    ['a wrong check digit', malliJson({ 'oppija-oid': '1.2.246.562.24.44400000018' }), ['oid.oppija /oppija-oid']],
    [
      'a Y-tunnus with white space is not trimmed',
      naytolla({ nayttoymparisto: { nimi: 'x', 'y-tunnus': '1357902-3 ' } }),
      [`y-tunnus.ei-kelpaa ${NAYTTO}/nayttoymparisto/y-tunnus`],
    ],
    [
      'a code of another code set',
      osalla({ 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_x' }),
      [`koodi-uri.tutkinnonosat ${OSA}/tutkinnon-osa-koodi-uri`],
    ],
    ['a decimal for an integer', malliJson({ versio: 1.5 }), ['kokonaisluku.ei-kelpaa /versio']],
    ['an integer beyond what can be kept', malliJson({ versio: 1e300 }), ['kokonaisluku.ei-kelpaa /versio']],
    [
      'a negative amount',
      osalla({ 'opetus-ja-ohjaus-maara': -0.5 }),
      [`luku.negatiivinen ${OSA}/opetus-ja-ohjaus-maara`],
    ],
    [
      'a text for a boolean',
      malliJson({ 'osaamisen-hankkimisen-tarve': 'true' }),
      ['totuusarvo.ei-kelpaa /osaamisen-hankkimisen-tarve'],
    ],
    [
      'an object for a list: what is inside is not looked at',
      malliJson({ 'hankittavat-ammat-tutkinnon-osat': {} }),
      ['lista.ei-lista /hankittavat-ammat-tutkinnon-osat'],
    ],
    [
      'a list for an object',
      tavalla({ 'jarjestajan-edustaja': [] }),
      [`objekti.ei-objekti ${TAPA}/jarjestajan-edustaja`],
    ],
    ['a list as a member of a list', osalla({ 'osaamisen-hankkimistavat': [[{}]] }), [`objekti.ei-objekti ${TAPA}`]],
    ['an unknown key', malliJson({ 'oppija-nimi': 'x' }), ['kentta.tuntematon /oppija-nimi']],
    [
      'a misspelt key, unless the right one is there too',
      osalla({
        'osaamisen-hankkimistavat': [],
        'vaatimuksista-tai-tavoitteista-poikkeaminnen': 'x',
        'osaamisen-hankkimistapa': [],
        koodi: 1,
      }),
      [
        `kentta.kirjoitusvirhe ${OSA}/vaatimuksista-tai-tavoitteista-poikkeaminnen`,
        `kentta.tuntematon ${OSA}/koodi`,
        `kentta.tuntematon ${OSA}/osaamisen-hankkimistapa`,
      ],
    ],
    [
      'an unknown key is named as it was sent',
      malliJson({ oppijaOid: 1, 'A/b~c': {}, '': 1 }),
      ['kentta.tuntematon /', 'kentta.tuntematon /A~1b~0c', 'kentta.tuntematon /oppijaOid'],
    ],
    ['a key longer than any is cut', malliJson({ ['x'.repeat(1000)]: 1 }), [`kentta.tuntematon /${'x'.repeat(200)}`]],
    ['the number of a part', osalla({ id: 1 }), [`kentta.tuntematon ${OSA}/id`]],
    ['a module-id that is not one', osalla({ 'module-id': 'x' }), [`uuid.ei-kelpaa ${OSA}/module-id`]],
  ])('%s', (_, json, odotetut) => {
    const lahetetty: unknown = JSON.parse(JSON.stringify(json));
    expect(kohdat(lueLuonti(lahetetty))).toEqual(odotetut);
    expect(kohdat(lueKorvaus(lahetetty))).toEqual(odotetut);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON'])(
    'the key %s is unknown like any other, at any depth and beside other faults',
    (avain) => {
      const json: unknown = JSON.parse(
        JSON.stringify(tavalla({ alku: 1, AVAIN: { constructor: 1 } })).replaceAll('AVAIN', avain),
      );
      expect(kohdat(lueLuonti(json))).toEqual([`kentta.tuntematon ${TAPA}/${avain}`, `paiva.ei-kelpaa ${TAPA}/alku`]);
    },
  );

  test('all faults at once', () => {
    const json = { ...tavalla({ alku: 'x', loppu: undefined, 'osa-aikaisuustieto': 'puolet' }), versio: '1', uusi: 1 };
    expect(kohdat(lueLuonti(json))).toEqual([
      'kentta.puuttuu /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/loppu',
      'kentta.tuntematon /uusi',
      'kokonaisluku.ei-kelpaa /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/osa-aikaisuustieto',
      'kokonaisluku.ei-kelpaa /versio',
      'paiva.ei-kelpaa /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/alku',
    ]);
  });

  test('of ten thousand wrong members one more has its finding than is told, and none is left in the draft', () => {
    const { muotohavainnot, luonnos } = lueLuonti(
      malliJson({ 'oppimisen-tuki': Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? 7 : {})) }),
    );
    expect(muotohavainnot).toHaveLength(HAVAINTORAJA + 1);
    expect(luonnos.oppimisenTuki).toHaveLength(10_000);
    expect(luonnos.oppimisenTuki).not.toContain(7);
  });

  test('the five main facts are not a matter of form', () => {
    for (const lue of [lueLuonti, lueKorvaus, lueMuutos]) expect(kohdat(lue({}))).toEqual([]);
  });
});

describe('the draft', () => {
  test('has what is right and lacks what is wrong, in the same places', () => {
    const { luonnos } = lueLuonti(
      malliJson({
        sahkoposti: 7,
        puhelinnumero: '040 123',
        'hankittavat-ammat-tutkinnon-osat': ['osa', malliOsa({ 'tutkinnon-osa-koodi-versio': 'x' })],
        'hankittavat-paikalliset-tutkinnon-osat': [
          { 'osaamisen-osoittaminen': [malliNaytto({ 'sisallon-kuvaus': ['a', 1, 'c'] })] },
        ],
      }),
    );
    expect(luonnos).not.toHaveProperty('sahkoposti');
    expect(luonnos.puhelinnumero).toBe('040 123');
    expect(luonnos.hankittavatAmmatTutkinnonOsat?.[0]).toEqual({});
    expect(luonnos.hankittavatAmmatTutkinnonOsat?.[1]).toHaveProperty('tutkinnonOsaKoodiUri', 'tutkinnonosat_105560');
    expect(luonnos.hankittavatAmmatTutkinnonOsat?.[1]).not.toHaveProperty('tutkinnonOsaKoodiVersio');
    expect(luonnos.hankittavatPaikallisetTutkinnonOsat?.[0]?.osaamisenOsoittaminen?.[0]?.sisallonKuvaus).toEqual([
      'a',
      '',
      'c',
    ]);
  });

  test('has no unknown keys', () => {
    expect(lueLuonti({ uusi: 1, sahkoposti: 'a@b.example' }).luonnos).not.toHaveProperty('uusi');
  });

  test('has its texts trimmed, and its identifiers', () => {
    const { luonnos } = lueLuonti({
      ...tavalla({ 'yksiloiva-tunniste': ' jakso 1\n' }),
      sahkoposti: '\t venla@x.example ',
    });
    expect(luonnos.sahkoposti).toBe('venla@x.example');
    expect(luonnos.hankittavatAmmatTutkinnonOsat?.[0]?.osaamisenHankkimistavat?.[0]?.yksiloivaTunniste).toBe('jakso 1');
  });

  test('has instants as one spelling of the same instant', () => {
    expect(lueLuonti(malliJson({ hyvaksytty: '2024-01-08T12:30+0200' })).luonnos.hyvaksytty).toBe(
      '2024-01-08T10:30:00.000Z',
    );
  });

  test('keeps a module-id and drops the numbers that have no meaning', () => {
    const moduleId = '6fa2b1c0-3c6d-4f0e-8a52-0f6f1d2c3b4a';
    const { luonnos, muotohavainnot } = lueLuonti({
      ...tavalla({
        'module-id': moduleId,
        'jarjestajan-edustaja': { id: 3, nimi: 'E', 'oppilaitos-oid': '1.2.246.562.10.44400000129' },
      }),
      'opiskeluvalmiuksia-tukevat-opinnot': [
        { id: 4, nimi: 'Suomi', kuvaus: 'Kertausta', alku: '2024-01-08', loppu: '2024-02-08' },
      ],
    });
    const tapa = luonnos.hankittavatAmmatTutkinnonOsat?.[0]?.osaamisenHankkimistavat?.[0];
    expect(muotohavainnot).toEqual([]);
    expect(tapa?.moduleId).toBe(moduleId);
    expect(tapa?.jarjestajanEdustaja).toEqual({ nimi: 'E', oppilaitosOid: '1.2.246.562.10.44400000129' });
    expect(luonnos.opiskeluvalmiuksiaTukevatOpinnot?.[0]).not.toHaveProperty('id');
  });
});

describe('the server’s own fields', () => {
  const palvelimen = {
    id: 17,
    eid: '0b6f3c1e-5d55-4a35-9f3b-2f3a3c1d4e5f',
    manuaalisyotto: true,
    muokattu: '2024-01-08T10:30:00Z',
  };

  test('are unknown in creation', () => {
    const luettu = lueLuonti({ ...malliJson(), ...palvelimen });
    expect(kohdat(luettu)).toEqual(
      ['eid', 'id', 'manuaalisyotto', 'muokattu'].map((avain) => `kentta.tuntematon /${avain}`),
    );
    expect(luettu.rungonId).toBeUndefined();
  });

  test.each([
    ['PUT', lueKorvaus, malliJson()],
    ['PATCH', lueMuutos, { versio: 3 }],
  ])('are accepted in %s and told apart from the plan', (_, lue, json) => {
    const { luonnos, muotohavainnot, rungonId, rungonEid } = lue({ ...json, ...palvelimen });
    expect({ muotohavainnot, rungonId, rungonEid }).toEqual({
      muotohavainnot: [],
      rungonId: 17,
      rungonEid: palvelimen.eid,
    });
    for (const avain of Object.keys(palvelimen)) expect(luonnos).not.toHaveProperty(avain);
  });

  test('of a wrong form are findings and are not given on', () => {
    const luettu = lueKorvaus({ id: '17', eid: 'x' });
    expect(kohdat(luettu)).toEqual(['kokonaisluku.ei-kelpaa /id', 'uuid.ei-kelpaa /eid']);
    expect(luettu).not.toHaveProperty('rungonId');
    expect(luettu).not.toHaveProperty('rungonEid');
  });
});

test('PATCH knows no lists of parts and makes none', () => {
  const luettu = lueMuutos(malliJson());
  expect(kohdat(luettu)).toEqual(['kentta.tuntematon /hankittavat-ammat-tutkinnon-osat']);
  expect(Object.values(luettu.luonnos).some(Array.isArray)).toBe(false);
});
