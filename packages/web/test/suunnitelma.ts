/** A plan with something in each of its sections, of invented people; whose it is is added. */
export const SUUNNITELMA = {
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
      'koulutuksen-jarjestaja-oid': '1.2.246.562.10.44400000129',
      'olennainen-seikka': false,
      'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0002',
      'valittu-todentamisen-prosessi-koodi-versio': 1,
      'tarkentavat-tiedot-naytto': [],
      'tarkentavat-tiedot-osaamisen-arvioija': {
        'lahetetty-arvioitavaksi': '2025-08-25',
        'aiemmin-hankitun-osaamisen-arvioijat': [
          { nimi: 'Arvo Arvioija', organisaatio: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' } },
        ],
      },
    },
  ],
  'aiemmin-hankitut-yhteiset-tutkinnon-osat': [
    {
      'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990101',
      'tutkinnon-osa-koodi-versio': 1,
      'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0001',
      'valittu-todentamisen-prosessi-koodi-versio': 1,
      'osa-alueet': [
        {
          'osa-alue-koodi-uri': 'ammatillisenoppiaineet_vvtk',
          'osa-alue-koodi-versio': 1,
          'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0003',
          'valittu-todentamisen-prosessi-koodi-versio': 1,
          'tarkentavat-tiedot-naytto': [
            {
              jarjestaja: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' },
              'osa-alueet': [{ 'koodi-uri': 'ammatillisenoppiaineet_mlfk', 'koodi-versio': 1 }],
              nayttoymparisto: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3', kuvaus: 'Halli 2' },
              'sisallon-kuvaus': ['Vaihtaa jarrupalat.', 'Kirjaa työn.'],
              alku: '2025-08-25',
              loppu: '2025-08-26',
              'koulutuksen-jarjestaja-osaamisen-arvioijat': [
                { nimi: 'Olga Opettaja', organisaatio: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' } },
              ],
              'tyoelama-osaamisen-arvioijat': [
                { nimi: 'Manu Mestari', organisaatio: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3' } },
              ],
              'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Nostolaite on toinen.',
              'yksilolliset-kriteerit': ['Selittää vaiheet.', 'Pitää järjestyksen.'],
            },
          ],
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
      'valittu-todentamisen-prosessi-koodi-versio': 1,
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
  'hankittavat-ammat-tutkinnon-osat': [
    {
      'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990002',
      'tutkinnon-osa-koodi-versio': 1,
      'tutkinnon-osan-perusteen-diaarinro': 'OPH-9901-2025',
      'koulutuksen-jarjestaja-oid': '1.2.246.562.10.44400000129',
      'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Ilman sähköautoja.',
      'olennainen-seikka': true,
      'opetus-ja-ohjaus-maara': 28.5,
      'osaamisen-hankkimistavat': [
        {
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
        },
        {
          alku: '2026-01-19',
          loppu: '2026-03-27',
          'yksiloiva-tunniste': 'jakso-1',
          'ajanjakson-tarkenne': 'Kevään jakso',
          'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
          'osaamisen-hankkimistapa-koodi-versio': 1,
          'jarjestajan-edustaja': {
            nimi: 'Erkki Edustaja',
            rooli: 'opettaja',
            'oppilaitos-oid': '1.2.246.562.10.44400000129',
          },
          'hankkijan-edustaja': { nimi: 'Henna Hankkija', 'oppilaitos-oid': '1.2.246.562.10.44400000129' },
          'tyopaikalla-jarjestettava-koulutus': {
            'vastuullinen-tyopaikka-ohjaaja': {
              nimi: 'Oona Ohjaaja',
              sahkoposti: 'oona@mutteri.example',
              puhelinnumero: '+358 40 123 4567',
            },
            'tyopaikan-nimi': 'Korjaamo Mutteri',
            'tyopaikan-y-tunnus': '1357902-3',
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
        },
        {
          alku: '2026-04-01',
          loppu: '2026-05-29',
          'yksiloiva-tunniste': 'jakso-2',
          'ajanjakson-tarkenne': 'Kevään jakso',
          'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppisopimus',
          'osaamisen-hankkimistapa-koodi-versio': 1,
          'jarjestajan-edustaja': {
            nimi: 'Erkki Edustaja',
            rooli: 'opettaja',
            'oppilaitos-oid': '1.2.246.562.10.44400000129',
          },
          'hankkijan-edustaja': { nimi: 'Henna Hankkija', 'oppilaitos-oid': '1.2.246.562.10.44400000129' },
          'tyopaikalla-jarjestettava-koulutus': {
            'vastuullinen-tyopaikka-ohjaaja': {
              nimi: 'Oona Ohjaaja',
              sahkoposti: 'oona@mutteri.example',
              puhelinnumero: '+358 40 123 4567',
            },
            'tyopaikan-nimi': 'Korjaamo Mutteri',
            'tyopaikan-y-tunnus': '1357902-3',
            'keskeiset-tyotehtavat': ['Huollot', 'Renkaanvaihdot'],
          },
          'muut-oppimisymparistot': [],
          'osa-aikaisuustieto': 80,
          keskeytymisajanjaksot: [],
          'oppisopimuksen-perusta-koodi-uri': 'oppisopimuksenperusta_01',
          'oppisopimuksen-perusta-koodi-versio': 1,
        },
      ],
      'osaamisen-osoittaminen': [
        {
          jarjestaja: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' },
          'osa-alueet': [{ 'koodi-uri': 'ammatillisenoppiaineet_mlfk', 'koodi-versio': 1 }],
          nayttoymparisto: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3', kuvaus: 'Halli 2' },
          'sisallon-kuvaus': ['Vaihtaa jarrupalat.', 'Kirjaa työn.'],
          alku: '2026-03-02',
          loppu: '2026-03-06',
          'koulutuksen-jarjestaja-osaamisen-arvioijat': [
            { nimi: 'Olga Opettaja', organisaatio: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' } },
          ],
          'tyoelama-osaamisen-arvioijat': [
            { nimi: 'Manu Mestari', organisaatio: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3' } },
          ],
          'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Nostolaite on toinen.',
          'yksilolliset-kriteerit': ['Selittää vaiheet.', 'Pitää järjestyksen.'],
        },
        {
          jarjestaja: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' },
          'osa-alueet': [{ 'koodi-uri': 'ammatillisenoppiaineet_mlfk', 'koodi-versio': 1 }],
          nayttoymparisto: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3', kuvaus: 'Halli 2' },
          'sisallon-kuvaus': ['Vaihtaa jarrupalat.', 'Kirjaa työn.'],
          alku: '2026-05-18',
          loppu: '2026-05-22',
          'koulutuksen-jarjestaja-osaamisen-arvioijat': [
            { nimi: 'Olga Opettaja', organisaatio: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' } },
          ],
          'tyoelama-osaamisen-arvioijat': [
            { nimi: 'Manu Mestari', organisaatio: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3' } },
          ],
          'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Nostolaite on toinen.',
          'yksilolliset-kriteerit': ['Selittää vaiheet.', 'Pitää järjestyksen.'],
        },
      ],
    },
  ],
  'hankittavat-yhteiset-tutkinnon-osat': [
    {
      'tutkinnon-osa-koodi-uri': 'tutkinnonosat_990102',
      'tutkinnon-osa-koodi-versio': 1,
      'koulutuksen-jarjestaja-oid': '1.2.246.562.10.44400000129',
      'osa-alueet': [
        {
          'osa-alue-koodi-uri': 'ammatillisenoppiaineet_mlfk',
          'osa-alue-koodi-versio': 1,
          'opetus-ja-ohjaus-maara': 12,
          'osaamisen-hankkimistavat': [
            {
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
            },
          ],
          'osaamisen-osoittaminen': [
            {
              jarjestaja: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' },
              'osa-alueet': [{ 'koodi-uri': 'ammatillisenoppiaineet_mlfk', 'koodi-versio': 1 }],
              nayttoymparisto: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3', kuvaus: 'Halli 2' },
              'sisallon-kuvaus': ['Vaihtaa jarrupalat.', 'Kirjaa työn.'],
              alku: '2026-03-02',
              loppu: '2026-03-06',
              'koulutuksen-jarjestaja-osaamisen-arvioijat': [
                { nimi: 'Olga Opettaja', organisaatio: { 'oppilaitos-oid': '1.2.246.562.10.44400000129' } },
              ],
              'tyoelama-osaamisen-arvioijat': [
                { nimi: 'Manu Mestari', organisaatio: { nimi: 'Korjaamo Mutteri', 'y-tunnus': '1357902-3' } },
              ],
              'vaatimuksista-tai-tavoitteista-poikkeaminen': 'Nostolaite on toinen.',
              'yksilolliset-kriteerit': ['Selittää vaiheet.', 'Pitää järjestyksen.'],
            },
          ],
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
      'osaamisen-hankkimistavat': [
        {
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
        },
      ],
      'osaamisen-osoittaminen': [],
    },
  ],
  'hankittavat-koulutuksen-osat': [],
};
