/** Any JSON object of the tests. */
export type Objekti = Record<string, unknown>;

/** A plan as JSON, with the fields that the tests reach into. */
export type Suunnitelma = Objekti & {
  id: number;
  eid: string;
  muokattu: string;
  'hankittavat-ammat-tutkinnon-osat': Osa[];
};

/** A part of a plan as JSON. */
export type Osa = Objekti & {
  'module-id': string;
  'osaamisen-hankkimistavat': (Objekti & { 'module-id': string })[];
  'osaamisen-osoittaminen': (Objekti & { 'module-id': string })[];
};

const OPPILAITOS = '1.2.246.562.10.44400000129';
const Y_TUNNUS = '1357902-3';
const PROSESSI = { 'valittu-todentamisen-prosessi-koodi-versio': 1 };

/** A demonstration with assessors of both kinds. */
export const naytto = (muutokset: Objekti = {}): Objekti => ({
  jarjestaja: { 'oppilaitos-oid': OPPILAITOS },
  'osa-alueet': [{ 'koodi-uri': 'ammatillisenoppiaineet_mlfk', 'koodi-versio': 1 }],
  nayttoymparisto: { nimi: 'Korjaamo Mutteri', 'y-tunnus': Y_TUNNUS, kuvaus: 'Halli 2' },
  'sisallon-kuvaus': ['Vaihtaa jarrupalat.', 'Kirjaa työn.'],
  alku: '2026-03-02',
  loppu: '2026-03-06',
  'koulutuksen-jarjestaja-osaamisen-arvioijat': [
    { nimi: 'Olga Opettaja', organisaatio: { 'oppilaitos-oid': OPPILAITOS } },
  ],
  'tyoelama-osaamisen-arvioijat': [
    { nimi: 'Manu Mestari', organisaatio: { nimi: 'Korjaamo Mutteri', 'y-tunnus': Y_TUNNUS } },
  ],
  'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Nostolaite on toinen.',
  'yksilolliset-kriteerit': ['Selittää vaiheet.', 'Pitää järjestyksen.'],
  ...muutokset,
});

/** A period of training agreement at a workplace. */
export const tyopaikkajakso = (muutokset: Objekti = {}): Objekti => ({
  alku: '2026-01-19',
  loppu: '2026-03-27',
  'yksiloiva-tunniste': 'jakso-1',
  'ajanjakson-tarkenne': 'Kevään jakso',
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'jarjestajan-edustaja': { nimi: 'Erkki Edustaja', rooli: 'opettaja', 'oppilaitos-oid': OPPILAITOS },
  'hankkijan-edustaja': { nimi: 'Henna Hankkija', 'oppilaitos-oid': OPPILAITOS },
  'tyopaikalla-jarjestettava-koulutus': {
    'vastuullinen-tyopaikka-ohjaaja': {
      nimi: 'Oona Ohjaaja',
      sahkoposti: 'oona@mutteri.example',
      puhelinnumero: '+358 40 123 4567',
    },
    'tyopaikan-nimi': 'Korjaamo Mutteri',
    'tyopaikan-y-tunnus': Y_TUNNUS,
    'keskeiset-tyotehtavat': ['Huollot', 'Renkaanvaihdot'],
  },
  'muut-oppimisymparistot': [
    {
      'oppimisymparisto-koodi-uri': 'oppimisymparistot_0002',
      'oppimisymparisto-koodi-versio': 1,
      alku: '2026-02-02',
      loppu: '2026-02-06',
    },
    {
      'oppimisymparisto-koodi-uri': 'oppimisymparistot_0003',
      'oppimisymparisto-koodi-versio': 1,
      alku: '2026-02-09',
      loppu: '2026-02-13',
    },
  ],
  'osa-aikaisuustieto': 80,
  keskeytymisajanjaksot: [
    { alku: '2026-02-16', loppu: '2026-02-20' },
    { alku: '2026-03-16', loppu: '2026-03-20' },
  ],
  ...muutokset,
});

/** A period at the school. */
export const oppilaitosjakso = (muutokset: Objekti = {}): Objekti => ({
  alku: '2025-09-01',
  loppu: '2025-12-19',
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'muut-oppimisymparistot': [
    {
      'oppimisymparisto-koodi-uri': 'oppimisymparistot_0001',
      'oppimisymparisto-koodi-versio': 1,
      alku: '2025-09-01',
      loppu: '2025-12-19',
    },
  ],
  keskeytymisajanjaksot: [],
  ...muutokset,
});

/** A vocational part to be acquired, with two periods and two demonstrations. */
export const osa = (muutokset: Objekti = {}): Objekti => ({
  'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990002',
  'tutkinnon-osa-koodi-versio': 1,
  'tutkinnon-osan-perusteen-diaarinro': 'OPH-9901-2025',
  'koulutuksen-jarjestaja-oid': OPPILAITOS,
  'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Ilman sähköautoja.',
  'olennainen-seikka': true,
  'opetus-ja-ohjaus-maara': 28.5,
  'osaamisen-hankkimistavat': [
    oppilaitosjakso(),
    tyopaikkajakso(),
    tyopaikkajakso({
      alku: '2026-04-01',
      loppu: '2026-05-29',
      'yksiloiva-tunniste': 'jakso-2',
      'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppisopimus',
      'oppisopimuksen-perusta-koodi-uri': 'oppisopimuksenperusta_01',
      'oppisopimuksen-perusta-koodi-versio': 1,
      'muut-oppimisymparistot': [],
      keskeytymisajanjaksot: [],
    }),
  ],
  'osaamisen-osoittaminen': [naytto(), naytto({ alku: '2026-05-18', loppu: '2026-05-22' })],
  ...muutokset,
});

/** A valid plan with every kind of part that a qualification has, about invented people. It gets no findings. */
export function suunnitelma(muutokset: Objekti = {}): Objekti {
  return {
    'oppija-oid': '1.2.246.562.24.44400000019',
    'opiskeluoikeus-oid': '1.2.246.562.15.44400000145',
    sahkoposti: 'venla@example.invalid',
    puhelinnumero: '+358401234567',
    'urasuunnitelma-koodi-uri': 'urasuunnitelma_0002',
    'urasuunnitelma-koodi-versio': 1,
    versio: 2,
    'ensikertainen-hyvaksyminen': '2025-08-20',
    hyvaksytty: '2025-08-20T08:15:00.000Z',
    paivitetty: '2025-08-21T08:30:00.000Z',
    'osaamisen-hankkimisen-tarve': true,
    'aiemmin-hankitut-ammat-tutkinnon-osat': [
      {
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990001',
        'tutkinnon-osa-koodi-versio': 1,
        'koulutuksen-jarjestaja-oid': OPPILAITOS,
        'olennainen-seikka': false,
        'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0002',
        ...PROSESSI,
        'tarkentavat-tiedot-naytto': [],
        'tarkentavat-tiedot-osaamisen-arvioija': {
          'lahetetty-arvioitavaksi': '2025-08-25',
          'aiemmin-hankitun-osaamisen-arvioijat': [
            { nimi: 'Arvo Arvioija', organisaatio: { 'oppilaitos-oid': OPPILAITOS } },
          ],
        },
      },
    ],
    'aiemmin-hankitut-yhteiset-tutkinnon-osat': [
      {
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990101',
        'tutkinnon-osa-koodi-versio': 1,
        'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0001',
        ...PROSESSI,
        'osa-alueet': [
          {
            'osa-alue-koodi-uri': 'ammatillisenoppiaineet_vvtk',
            'osa-alue-koodi-versio': 1,
            'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0003',
            ...PROSESSI,
            'tarkentavat-tiedot-naytto': [naytto({ alku: '2025-08-25', loppu: '2025-08-26' })],
          },
        ],
      },
    ],
    'aiemmin-hankitut-paikalliset-tutkinnon-osat': [
      {
        nimi: 'Mopon viritys',
        laajuus: 5,
        'tavoitteet-ja-sisallot': 'Virittää lain rajoissa.',
        'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0001',
        ...PROSESSI,
      },
    ],
    'opiskeluvalmiuksia-tukevat-opinnot': [
      { nimi: 'Matematiikan kertaus', kuvaus: 'Prosenttilasku.', alku: '2025-09-01', loppu: '2025-09-26' },
    ],
    'oppimisen-tuki': [
      {
        'oppimisen-tuen-tyyppi-koodi-uri': 'ammatillinenkoulutusoppimisentuentyyppi_01',
        alku: '2025-09-01',
        loppu: '2025-12-19',
        'tutkinnon-osan-tyyppi-koodi-uri': 'ammatillisentutkinnonosanryhma_1',
      },
    ],
    'hankittavat-ammat-tutkinnon-osat': [osa()],
    'hankittavat-yhteiset-tutkinnon-osat': [
      {
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990102',
        'tutkinnon-osa-koodi-versio': 1,
        'koulutuksen-jarjestaja-oid': OPPILAITOS,
        'osa-alueet': [
          {
            'osa-alue-koodi-uri': 'ammatillisenoppiaineet_mlfk',
            'osa-alue-koodi-versio': 1,
            'opetus-ja-ohjaus-maara': 12,
            'osaamisen-hankkimistavat': [oppilaitosjakso()],
            'osaamisen-osoittaminen': [naytto()],
          },
        ],
      },
    ],
    'hankittavat-paikalliset-tutkinnon-osat': [
      {
        'amosaa-tunniste': '9900321',
        nimi: 'Veneenhuolto',
        laajuus: 10,
        'tavoitteet-ja-sisallot': 'Huoltaa perämoottorin.',
        'opetus-ja-ohjaus-maara': 6,
        'osaamisen-hankkimistavat': [oppilaitosjakso()],
        'osaamisen-osoittaminen': [],
      },
    ],
    'hankittavat-koulutuksen-osat': [],
    ...muutokset,
  };
}

/** The smallest plan that is accepted. */
export function suppeaSuunnitelma(muutokset: Objekti = {}): Objekti {
  return {
    'oppija-oid': '1.2.246.562.24.44400000019',
    'opiskeluoikeus-oid': '1.2.246.562.15.44400000145',
    sahkoposti: 'venla@example.invalid',
    'ensikertainen-hyvaksyminen': '2025-08-20',
    'osaamisen-hankkimisen-tarve': true,
    ...muutokset,
  };
}

/** The same JSON without the keys that the service adds, at every depth. */
export function ilman(arvo: unknown, avaimet: readonly string[]): unknown {
  if (Array.isArray(arvo)) return arvo.map((jasen) => ilman(jasen, avaimet));
  if (typeof arvo !== 'object' || arvo === null) return arvo;
  return Object.fromEntries(
    Object.entries(arvo).flatMap(([avain, sisalto]) =>
      avaimet.includes(avain) ? [] : [[avain, ilman(sisalto, avaimet)]],
    ),
  );
}
