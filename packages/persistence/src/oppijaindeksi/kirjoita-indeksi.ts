import {
  aakkosavain,
  hakumuoto,
  HETI,
  hoksinPuutteet,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type Muutosnumero,
  type Nimike,
  type Opiskeluoikeustiedot,
  type Rekisteritiedot,
} from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaRivit, type Kohdetaulu, type Sarakkeet } from '../lisaa-rivit.js';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { IndeksiTaulu, type IndeksiRivi } from '../rivit/indeksi-rivi.js';

/** Of `IndeksiRivi.puutteet`. */
export const PUUTTEIDEN_EROTIN = ',';
/** Of `IndeksiRivi.toimipisteOidit`, and of the plan's own. */
export const OIDIEN_EROTIN = '|';

/** A plan that is being written, and what the registries told at the same time. */
export interface Indeksoitava {
  readonly hoksId: HoksId;
  readonly hoks: Omit<Hoks, 'id'>;
  readonly muutosnumero: Muutosnumero;
  readonly organisaatiot: HoksinOrganisaatiot;
  readonly rekisteritiedot?: Rekisteritiedot | undefined;
}

type Sarake = keyof IndeksiRivi;

export const NIMEN_SARAKKEET = ['nimi', 'nimiHaku', 'nimiJarjestys'] as const satisfies readonly Sarake[];

export const OPISKELUOIKEUDEN_SARAKKEET = [
  'tyyppi',
  'tutkintoKoodi',
  'tutkintoFi',
  'tutkintoSv',
  'tutkintoEn',
  'tutkintoHaku',
  'osaamisalaKoodi',
  'osaamisalaFi',
  'osaamisalaSv',
  'osaamisalaEn',
  'osaamisalaHaku',
  'alkamispaiva',
  'arvioituPaattymispaiva',
  'paattyi',
  'tuntematonAlkaen',
] as const satisfies readonly Sarake[];

const SARAKKEET = Object.keys(IndeksiTaulu.options.columns) as readonly Sarake[];
const KANNASSA = Object.fromEntries(
  SARAKKEET.map((sarake) => [sarake, IndeksiTaulu.options.columns[sarake]?.name ?? sarake]),
) as Sarakkeet<IndeksiRivi>;
const { tableName: TAULU = '' } = IndeksiTaulu.options;
const INDEKSI: Kohdetaulu<IndeksiRivi> = { nimi: TAULU, sarakkeet: KANNASSA };

/** What a registry has not told now stays as it was; everything of the plan itself is written. */
const ENTINEN_JAA: Readonly<Partial<Record<Sarake, string>>> = {
  ...Object.fromEntries(NIMEN_SARAKKEET.map((sarake) => [sarake, "excluded.nimi = ''"])),
  ...Object.fromEntries(OPISKELUOIKEUDEN_SARAKKEET.map((sarake) => [sarake, 'excluded.tyyppi IS NULL'])),
  paivitetty: 'excluded.paivitetty IS NULL',
};

const PAIVITYKSET = SARAKKEET.filter((sarake) => sarake !== 'hoksId').map((sarake) => {
  const nimi = KANNASSA[sarake];
  const ehto = ENTINEN_JAA[sarake];
  return `${nimi} = ${ehto === undefined ? `excluded.${nimi}` : `CASE WHEN ${ehto} THEN ${TAULU}.${nimi} ELSE excluded.${nimi} END`}`;
});

/** The index rows of the plans, in the transaction that the manager is in: one statement, however many plans up to about a thousand. */
export async function kirjoitaIndeksi(manager: EntityManager, indeksoitavat: readonly Indeksoitava[]): Promise<void> {
  await lisaaRivit(
    manager,
    INDEKSI,
    indeksoitavat.map(indeksirivi),
    `ON CONFLICT (hoks_id) DO UPDATE SET ${PAIVITYKSET.join(', ')}`,
  );
}

function indeksirivi({ hoksId, hoks, muutosnumero, organisaatiot, rekisteritiedot = {} }: Indeksoitava): IndeksiRivi {
  const { nimi, opiskeluoikeus } = rekisteritiedot;
  return {
    hoksId,
    poistettu: hoks.poistettu ?? null,
    ...organisaatioidenSarakkeet(organisaatiot),
    puutteet: erotettuLista.tekstiksi(hoksinPuutteet(hoks), PUUTTEIDEN_EROTIN),
    ...nimenSarakkeet(nimi ?? ''),
    ...(opiskeluoikeus ? opiskeluoikeudenSarakkeet(opiskeluoikeus) : TUNTEMATON),
    paivitetty: nimi !== undefined && opiskeluoikeus ? hoks.muokattu : null,
    muutosnumero,
    siivotaan: HETI,
  };
}

export function organisaatioidenSarakkeet({ oppilaitosOid, koulutustoimijaOid, toimipisteOidit }: HoksinOrganisaatiot) {
  return {
    oppilaitosOid: oppilaitosOid ?? null,
    koulutustoimijaOid: koulutustoimijaOid ?? null,
    toimipisteOidit: toimipisteOidit ? erotettuLista.tekstiksi(toimipisteOidit, OIDIEN_EROTIN) : null,
  };
}

export function nimenSarakkeet(nimi: string): Pick<IndeksiRivi, (typeof NIMEN_SARAKKEET)[number]> {
  return { nimi, nimiHaku: hakumuoto(nimi), nimiJarjestys: aakkosavain(nimi) };
}

export function opiskeluoikeudenSarakkeet({
  tyyppi,
  tutkinto,
  osaamisala,
  ...paivat
}: Opiskeluoikeustiedot): Pick<IndeksiRivi, (typeof OPISKELUOIKEUDEN_SARAKKEET)[number]> {
  return {
    tyyppi,
    tutkintoKoodi: tutkinto?.koodi ?? null,
    tutkintoFi: tutkinto?.nimi.fi ?? '',
    tutkintoSv: tutkinto?.nimi.sv ?? '',
    tutkintoEn: tutkinto?.nimi.en ?? '',
    tutkintoHaku: haettavaNimike(tutkinto),
    osaamisalaKoodi: osaamisala?.koodi ?? null,
    osaamisalaFi: osaamisala?.nimi.fi ?? '',
    osaamisalaSv: osaamisala?.nimi.sv ?? '',
    osaamisalaEn: osaamisala?.nimi.en ?? '',
    osaamisalaHaku: haettavaNimike(osaamisala),
    alkamispaiva: paivat.alkamispaiva ?? null,
    arvioituPaattymispaiva: paivat.arvioituPaattymispaiva ?? null,
    paattyi: paivat.paattyi ?? null,
    tuntematonAlkaen: null,
  };
}

const TUNTEMATON = { ...opiskeluoikeudenSarakkeet({ tyyppi: '' }), tyyppi: null };

function haettavaNimike(nimike: Nimike | undefined): string {
  if (nimike === undefined) return '';
  const { fi = '', sv = '', en = '' } = nimike.nimi;
  return hakumuoto([fi, sv, en, nimike.koodi ?? ''].join(' '));
}
