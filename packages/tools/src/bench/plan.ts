import { onOpiskeluoikeusOid, OPH_OID, type OrganisaatioOid, type OppijaOid } from '@ehoks/core';

export const OPPIJA = '1.2.246.562.24.44400000019' as OppijaOid;
export const KOULUTUSTOIMIJA = '1.2.246.562.10.44400000111' as OrganisaatioOid;
export const OPPILAITOS = '1.2.246.562.10.44400000129' as OrganisaatioOid;
export const YLEMMAT: readonly OrganisaatioOid[] = [OPH_OID, KOULUTUSTOIMIJA];

/** The n:th study right: as many different ones as are asked, check digits right. */
export function opiskeluoikeusOid(n: number): string {
  const alku = `1.2.246.562.15.${4_440_000_000 + n}`;
  const oid = [...'0123456789'].map((tarkiste) => alku + tarkiste).find(onOpiskeluoikeusOid);
  if (oid === undefined) throw new RangeError(`No study right number ${n}`);
  return oid;
}

/** A plan as a study administration system sends it, of an ordinary size (about 8 KB) unless told. People and places are invented. */
export function plan(opiskeluoikeus: string, osia = 4): Record<string, unknown> {
  return {
    'oppija-oid': OPPIJA,
    'opiskeluoikeus-oid': opiskeluoikeus,
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
