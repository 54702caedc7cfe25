import {
  onHoksinPuute,
  paivitettavaEnnen,
  type Hakupiiri,
  type HaunTila,
  type Indeksihaku,
  type Puute,
} from '@ehoks/core';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { dialekti } from '../dialects.js';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { IndeksiTaulu, type IndeksiRivi } from '../rivit/indeksi-rivi.js';
import { OIDIEN_EROTIN, PUUTTEIDEN_EROTIN } from './kirjoita-indeksi.js';

const EI_MITAAN = '1 = 0';
const KAIKKI = '1 = 1';
const NIMI = { table: 'ehoks_oppijaindeksi', key: 'hoks_id', column: 'nimi_haku' };

const EI_POISTETTU = 'rivi.poistettu IS NULL';
const TILAT: Readonly<Record<HaunTila | 'kaikki', string>> = {
  kaikki: EI_POISTETTU,
  voimassa: `${EI_POISTETTU} AND (rivi.paattyi IS NULL OR rivi.paattyi > :tanaan)`,
  paattynyt: `${EI_POISTETTU} AND rivi.paattyi <= :tanaan`,
  poistettu: 'rivi.poistettu IS NOT NULL',
};

/** Numbers of rows that an index of their own finds: the rows of an organisation are not read for it. */
const muualla = (ehto: string): string =>
  `rivi.hoks_id IN (SELECT muu.hoks_id FROM ehoks_oppijaindeksi muu WHERE ${ehto})`;

/** Those that are the plan's own are on the row's list. */
const PUUTTEET: Readonly<Partial<Record<Puute, string>>> = {
  opiskeluoikeus: muualla('muu.tuntematon_alkaen IS NOT NULL'),
  indeksi: muualla('muu.paivitetty IS NULL'),
  tutkinto: "rivi.tutkinto_fi = ''",
  paivitys: 'rivi.hoks_id IN (SELECT id FROM ehoks_hoksit WHERE muokattu < :paivitettavaEnnen)',
};

/** A query for the rows, called `rivi`, that meet the conditions. */
export function indeksihaku(manager: EntityManager, haku: Indeksihaku): SelectQueryBuilder<IndeksiRivi> {
  const { piiri, tanaan, tila = 'kaikki', hoksId, oppijaOid, opiskeluoikeusOid } = haku;
  const { nimi = [], tutkinto = [], osaamisala = [], puuttuu = [] } = haku;
  const { textSearch } = dialekti(manager.connection.options.type);
  const kysely = manager.createQueryBuilder(IndeksiTaulu, 'rivi').where(TILAT[tila], { tanaan });
  kysely.setParameters({ paivitettavaEnnen: paivitettavaEnnen(tanaan) });
  kysely.andWhere(piirilla('rivi', piiri), piirinArvot(piiri));
  if (hoksId !== undefined) kysely.andWhere('rivi.hoks_id = :hoksId', { hoksId });
  if (oppijaOid !== undefined)
    kysely.andWhere('rivi.hoks_id IN (SELECT id FROM ehoks_hoksit WHERE oppija_oid = :oppijaOid)', { oppijaOid });
  if (opiskeluoikeusOid !== undefined)
    kysely.andWhere('rivi.hoks_id IN (SELECT id FROM ehoks_hoksit WHERE opiskeluoikeus_oid = :opiskeluoikeusOid)', {
      opiskeluoikeusOid,
    });
  // An organisation's names are all in the index that is gone through anyway; how many others have the same part in theirs does
  // not matter then. Of the whole country's there are too many.
  if (nimi.length > 0 && piiri.taso === 'koko-maa') {
    const { sql, parameters } = textSearch.condition(NIMI, nimi, 'rivi');
    kysely.andWhere(sql, parameters);
  } else kysely.andWhere(sanoilla('rivi.nimi_haku', nimi, 'nimi'), sanojenArvot(nimi, 'nimi'));
  if (tutkinto.length > 0) {
    const ehto = `${sanoilla('muu.tutkinto_haku', tutkinto, 'tutkinto')} AND ${piirilla('muu', piiri)}`;
    kysely.andWhere(muualla(`muu.poistettu IS ${tila === 'poistettu' ? 'NOT NULL' : 'NULL'} AND ${ehto}`));
    kysely.setParameters(sanojenArvot(tutkinto, 'tutkinto'));
  }
  kysely.andWhere(sanoilla('rivi.osaamisala_haku', osaamisala, 'osaamisala'), sanojenArvot(osaamisala, 'osaamisala'));
  puuttuu.forEach((puute, i) =>
    kysely.andWhere(
      PUUTTEET[puute] ?? erotettuLista.ehto('rivi.puutteet', `puute${i}`),
      onHoksinPuute(puute) ? { [`puute${i}`]: erotettuLista.haettava(puute, PUUTTEIDEN_EROTIN) } : {},
    ),
  );
  return kysely;
}

function sanoilla(sarake: string, sanat: readonly string[], nimi: string): string {
  return sanat.length === 0 ? KAIKKI : sanat.map((_, i) => `${sarake} LIKE :${nimi}${i}`).join(' AND ');
}

function sanojenArvot(sanat: readonly string[], nimi: string): Readonly<Record<string, string>> {
  return Object.fromEntries(sanat.map((sana, i) => [`${nimi}${i}`, `%${sana}%`]));
}

/** SQL condition on the rows called `rivi`; its parameters are of `piirinArvot`. */
export function piirilla(rivi: string, piiri: Hakupiiri): string {
  switch (piiri.taso) {
    case 'koko-maa':
      return KAIKKI;
    case 'koulutustoimija':
      return `${rivi}.koulutustoimija_oid = :piiri`;
    case 'oppilaitos':
      return `${rivi}.oppilaitos_oid = :piiri`;
    case 'toimipiste':
      return piiri.ylemmat.length === 0
        ? EI_MITAAN
        : `${rivi}.oppilaitos_oid IN (:...ylemmat) AND ${erotettuLista.ehto(`${rivi}.toimipiste_oidit`, 'toimipiste')}`;
  }
}

export function piirinArvot(piiri: Hakupiiri) {
  if (piiri.taso === 'koko-maa') return {};
  if (piiri.taso !== 'toimipiste') return { piiri: piiri.oid };
  return { ylemmat: piiri.ylemmat, toimipiste: erotettuLista.haettava(piiri.oid, OIDIEN_EROTIN) };
}
