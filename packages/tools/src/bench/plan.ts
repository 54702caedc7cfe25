import {
  onOpiskeluoikeusOid,
  onOppijaOid,
  OPH_OID,
  type OpiskeluoikeusOid,
  type OppijaOid,
  type OrganisaatioOid,
} from '@ehoks/core';

export const KOULUTUSTOIMIJA = '1.2.246.562.10.44400000111' as OrganisaatioOid;
export const OPPILAITOS = '1.2.246.562.10.44400000129' as OrganisaatioOid;
/** A school of the same provider, with ten times as many plans. */
export const SUURI_OPPILAITOS = '1.2.246.562.10.44400000137' as OrganisaatioOid;
export const YLEMMAT: readonly OrganisaatioOid[] = [OPH_OID, KOULUTUSTOIMIJA];

/** Of the numbers of people and study rights: those below are nobody's here. */
const FIRST = 4_440_000_000;

/** The n:th study right: as many different ones as are asked, check digits right. */
export function opiskeluoikeusOid(n: number): OpiskeluoikeusOid {
  return withCheckDigit(`1.2.246.562.15.${FIRST + n}`, onOpiskeluoikeusOid);
}

/** The n:th learner, whose the n:th study right is. */
export function oppijaOid(n: number): OppijaOid {
  return withCheckDigit(`1.2.246.562.24.${FIRST + n}`, onOppijaOid);
}

/** Which learner or study right it is. */
export function numberOf(oid: OpiskeluoikeusOid | OppijaOid): number {
  return Number(oid.slice(oid.lastIndexOf('.') + 1, -1)) - FIRST;
}

function withCheckDigit<T extends string>(alku: string, isValid: (oid: string) => oid is T): T {
  for (let tarkiste = 0; tarkiste <= 9; tarkiste += 1) {
    const oid = `${alku}${tarkiste}`;
    if (isValid(oid)) return oid;
  }
  throw new RangeError(`No check digit for ${alku}`);
}

/** A plan as a study administration system sends it, of an ordinary size (about 8 KB) unless told. People and places are invented. */
export function plan(n: number, osia = 4): Record<string, unknown> {
  return {
    'oppija-oid': oppijaOid(n),
    'opiskeluoikeus-oid': opiskeluoikeusOid(n),
    sahkoposti: 'venla.esimerkki@posti.example',
    puhelinnumero: '+358 40 123 4567',
    'ensikertainen-hyvaksyminen': '2026-08-24',
    hyvaksytty: '2026-08-24T09:00:00.000Z',
    'osaamisen-hankkimisen-tarve': true,
    'urasuunnitelma-koodi-uri': 'urasuunnitelma_0001',
    'urasuunnitelma-koodi-versio': 1,
    'hankittavat-ammat-tutkinnon-osat': Array.from({ length: osia }, (_, i) => tutkinnonOsa(i + 1)),
  };
}

/** As little as is accepted and has a part: about 0.7 KB. */
export function smallPlan(n: number): Record<string, unknown> {
  const { 'hankittavat-ammat-tutkinnon-osat': _, ...tiedot } = plan(n);
  return { ...tiedot, 'aiemmin-hankitut-paikalliset-tutkinnon-osat': [aiemminHankittuOsa(n)] };
}

/** The n:th of plans of many sizes and kinds, always the same: 2–17 KB, 8 KB on the average. */
export function variedPlan(n: number): Record<string, unknown> {
  return {
    ...plan(n, 1 + ((n * 5) % 7)),
    sahkoposti: `oppija.${n}@posti.example`,
    puhelinnumero: `+358 40 ${1_000_000 + n}`,
    ...(n % 3 === 0 && { 'hankittavat-yhteiset-tutkinnon-osat': [yhteinenOsa(n)] }),
    ...(n % 4 === 1 && { 'hankittavat-paikalliset-tutkinnon-osat': [paikallinenOsa(n)] }),
    ...(n % 5 === 2 && {
      'opiskeluvalmiuksia-tukevat-opinnot': [
        { nimi: `Opiskelutaidot ${n}`, kuvaus: 'Muistiinpanot ja ajankäyttö', alku: '2026-09-01', loppu: '2026-10-30' },
      ],
    }),
    ...(n % 6 === 3 && { 'aiemmin-hankitut-paikalliset-tutkinnon-osat': [aiemminHankittuOsa(n)] }),
  };
}

function yhteinenOsa(n: number): Record<string, unknown> {
  return {
    'tutkinnon-osa-koodi-uri': 'tutkinnonosat_400012',
    'tutkinnon-osa-koodi-versio': 1,
    'koulutuksen-jarjestaja-oid': OPPILAITOS,
    'osa-alueet': ['ai', 'rk', 'mle'].slice(0, 1 + (n % 3)).map((oppiaine) => ({
      'osa-alue-koodi-uri': `ammatillisenoppiaineet_${oppiaine}`,
      'osa-alue-koodi-versio': 1,
      'osaamisen-hankkimistavat': [oppilaitosjakso()],
      'osaamisen-osoittaminen': [naytto()],
    })),
  };
}

function paikallinenOsa(n: number): Record<string, unknown> {
  return {
    nimi: `Puuveneen kunnostus ${n % 97}`,
    laajuus: 5 + (n % 10),
    'tavoitteet-ja-sisallot': 'Tunnistaa puulajit ja kunnostaa limisaumaisen veneen pohjan.',
    'koulutuksen-jarjestaja-oid': OPPILAITOS,
    'osaamisen-hankkimistavat': [oppilaitosjakso()],
    'osaamisen-osoittaminen': [naytto()],
  };
}

function aiemminHankittuOsa(n: number): Record<string, unknown> {
  return {
    nimi: `Veneen moottorin huolto ${n % 89}`,
    laajuus: 10,
    'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0001',
    'valittu-todentamisen-prosessi-koodi-versio': 1,
  };
}

function tutkinnonOsa(n: number): Record<string, unknown> {
  return {
    'tutkinnon-osa-koodi-uri': `tutkinnonosat_99000${n}`,
    'tutkinnon-osa-koodi-versio': 1,
    'koulutuksen-jarjestaja-oid': OPPILAITOS,
    'olennainen-seikka': false,
    'opetus-ja-ohjaus-maara': 28.5,
    'osaamisen-hankkimistavat': [tyopaikkajakso(n), oppilaitosjakso()],
    'osaamisen-osoittaminen': [naytto()],
  };
}

function tyopaikkajakso(n: number): Record<string, unknown> {
  return {
    alku: '2026-10-05',
    loppu: '2026-12-11',
    'yksiloiva-tunniste': `jakso-${n}`,
    'ajanjakson-tarkenne': 'Syksyn työpaikkajakso veneveistämöllä',
    'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
    'osaamisen-hankkimistapa-koodi-versio': 1,
    'jarjestajan-edustaja': { nimi: 'Olga Opettaja', rooli: 'opettaja', 'oppilaitos-oid': OPPILAITOS },
    'tyopaikalla-jarjestettava-koulutus': {
      'vastuullinen-tyopaikka-ohjaaja': {
        nimi: 'Ohto Ohjaaja',
        sahkoposti: 'ohto.ohjaaja@veistamo.example',
        puhelinnumero: '+358401234567',
      },
      'tyopaikan-nimi': 'Esimerkkiveistämö Oy',
      'tyopaikan-y-tunnus': '1357902-3',
      'keskeiset-tyotehtavat': ['Rungon hionta ja pohjan maalaus', 'Puuosien kunnostus', 'Moottorin talvihuolto'],
    },
    'osa-aikaisuustieto': 80,
    keskeytymisajanjaksot: [{ alku: '2026-10-19', loppu: '2026-10-23' }],
  };
}

function oppilaitosjakso(): Record<string, unknown> {
  return {
    alku: '2026-08-24',
    loppu: '2026-10-02',
    'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus',
    'osaamisen-hankkimistapa-koodi-versio': 1,
    'muut-oppimisymparistot': [
      {
        'oppimisymparisto-koodi-uri': 'oppimisymparistot_0002',
        'oppimisymparisto-koodi-versio': 1,
        alku: '2026-08-24',
        loppu: '2026-10-02',
      },
    ],
  };
}

function naytto(): Record<string, unknown> {
  return {
    jarjestaja: { 'oppilaitos-oid': OPPILAITOS },
    nayttoymparisto: { nimi: 'Esimerkkiveistämö Oy', 'y-tunnus': '1357902-3', kuvaus: 'Veistämön halli ja laituri' },
    'sisallon-kuvaus': ['Rungon hionta', 'Pohjan maalaus', 'Työturvallisuus'],
    alku: '2026-12-07',
    loppu: '2026-12-08',
    'koulutuksen-jarjestaja-osaamisen-arvioijat': [
      { nimi: 'Arvo Arvioija', organisaatio: { 'oppilaitos-oid': OPPILAITOS } },
    ],
    'tyoelama-osaamisen-arvioijat': [
      { nimi: 'Taimi Työelämä', organisaatio: { nimi: 'Esimerkkiveistämö Oy', 'y-tunnus': '1357902-3' } },
    ],
    'yksilolliset-kriteerit': ['Hioo rungon tasaiseksi'],
  };
}
