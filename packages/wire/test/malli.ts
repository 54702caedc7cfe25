import { osoitin, type Havainto, type Hoks, type HoksTiedot } from '@ehoks/core';
import { lueLuonti, type LuettuHoks } from '@ehoks/wire';

type Objekti = Record<string, unknown>;

const OPPILAITOS = '1.2.246.562.10.44400000129';

export const malliNaytto = (muutokset: Objekti = {}): Objekti => ({
  jarjestaja: { 'oppilaitos-oid': OPPILAITOS },
  nayttoymparisto: { nimi: 'Leipomo Kultajyvä', 'y-tunnus': '1357902-3' },
  'sisallon-kuvaus': ['Leipoo ruisleivän.', 'Pakkaa ja merkitsee tuotteet.'],
  alku: '2024-03-04',
  loppu: '2024-03-08',
  'koulutuksen-jarjestaja-osaamisen-arvioijat': [
    { nimi: 'Olga Opettaja', organisaatio: { 'oppilaitos-oid': OPPILAITOS } },
  ],
  'tyoelama-osaamisen-arvioijat': [
    { nimi: 'Leena Leipuri', organisaatio: { nimi: 'Leipomo Kultajyvä', 'y-tunnus': '1357902-3' } },
  ],
  ...muutokset,
});

export const malliTapa = (muutokset: Objekti = {}): Objekti => ({
  alku: '2024-01-08',
  loppu: '2024-03-29',
  'yksiloiva-tunniste': 'jakso-1',
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'jarjestajan-edustaja': { nimi: 'Erkki Edustaja', 'oppilaitos-oid': OPPILAITOS },
  'tyopaikalla-jarjestettava-koulutus': {
    'vastuullinen-tyopaikka-ohjaaja': { nimi: 'Oona Ohjaaja', sahkoposti: 'oona@kultajyva.example' },
    'tyopaikan-nimi': 'Leipomo Kultajyvä',
    'tyopaikan-y-tunnus': '1357902-3',
    'keskeiset-tyotehtavat': ['leipominen'],
  },
  ...muutokset,
});

export const malliOsa = (muutokset: Objekti = {}): Objekti => ({
  'tutkinnon-osa-koodi-uri': 'tutkinnonosat_105560',
  'tutkinnon-osa-koodi-versio': 2,
  'osaamisen-hankkimistavat': [malliTapa()],
  'osaamisen-osoittaminen': [malliNaytto()],
  ...muutokset,
});

/** A valid plan as JSON with one difference. */
export const malliJson = (muutokset: Objekti = {}): Objekti => ({
  'opiskeluoikeus-oid': '1.2.246.562.15.44400000145',
  'oppija-oid': '1.2.246.562.24.44400000019',
  'ensikertainen-hyvaksyminen': '2024-01-08',
  sahkoposti: 'venla@esimerkki.example',
  'osaamisen-hankkimisen-tarve': true,
  'hankittavat-ammat-tutkinnon-osat': [malliOsa()],
  ...muutokset,
});

/** A plan as the service keeps it. */
export const malliHoks = (muutokset: Objekti = {}): Hoks => ({
  ...(lueLuonti(malliJson(muutokset)).luonnos as HoksTiedot),
  id: 17 as Hoks['id'],
  eid: '0b6f3c1e-5d55-4a35-9f3b-2f3a3c1d4e5f',
  manuaalisyotto: false,
  muokattu: '2024-08-12T06:30:00.000Z' as Hoks['muokattu'],
});

/** `<code> <pointer>` of each finding, in alphabetical order. */
export const kohdat = (luettu: Pick<LuettuHoks, 'muotohavainnot'>): string[] => luettu.muotohavainnot.map(kohta).sort();

export const kohta = ({ koodi, polku }: Havainto): string => `${koodi} ${osoitin(polku)}`;

/** The value at a JSON Pointer. */
export const kohdassa = (json: unknown, osoitin: string): unknown =>
  osoitin
    .split('/')
    .slice(1)
    .reduce<unknown>((kohde, osa) => (kohde as Objekti | undefined)?.[osa], json);
