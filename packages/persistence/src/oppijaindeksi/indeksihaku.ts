import { onHoksinPuute, type Hakupiiri, type HaunTila, type Indeksihaku, type Puute } from '@ehoks/core';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { dialekti } from '../dialects.js';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { IndeksiTaulu, type IndeksiRivi } from '../rivit/indeksi-rivi.js';
import { OIDIEN_EROTIN, PUUTTEIDEN_EROTIN } from './kirjoita-indeksi.js';

const EI_MITAAN = '1 = 0';

const EI_POISTETTU = 'rivi.poistettu IS NULL';
const TILAT: Readonly<Record<HaunTila | 'kaikki', string>> = {
  kaikki: EI_POISTETTU,
  voimassa: `${EI_POISTETTU} AND (rivi.paattyi IS NULL OR rivi.paattyi > :tanaan)`,
  paattynyt: `${EI_POISTETTU} AND rivi.paattyi <= :tanaan`,
  poistettu: 'rivi.poistettu IS NOT NULL',
};

/** Those that are the plan's own are on the row's list. */
const PUUTTEET: Readonly<Partial<Record<Puute, string>>> = {
  opiskeluoikeus: 'rivi.tuntematon_alkaen IS NOT NULL',
  indeksi: 'rivi.paivitetty IS NULL',
  tutkinto: "rivi.tutkinto_fi = ''",
};

/** A query for the rows, called `rivi`, that meet the conditions. */
export function indeksihaku(manager: EntityManager, haku: Indeksihaku): SelectQueryBuilder<IndeksiRivi> {
  const { piiri, tanaan, tila = 'kaikki', nimi = [], hoksId, oppijaOid, opiskeluoikeusOid, puuttuu = [] } = haku;
  const { textSearch } = dialekti(manager.connection.options.type);
  const kysely = manager.createQueryBuilder(IndeksiTaulu, 'rivi').where(TILAT[tila], { tanaan });
  rajaaPiirilla(kysely, piiri);
  if (hoksId !== undefined) kysely.andWhere('rivi.hoks_id = :hoksId', { hoksId });
  if (oppijaOid !== undefined)
    kysely.andWhere('rivi.hoks_id IN (SELECT id FROM ehoks_hoksit WHERE oppija_oid = :oppijaOid)', { oppijaOid });
  if (opiskeluoikeusOid !== undefined)
    kysely.andWhere('rivi.hoks_id IN (SELECT id FROM ehoks_hoksit WHERE opiskeluoikeus_oid = :opiskeluoikeusOid)', {
      opiskeluoikeusOid,
    });
  if (nimi.length > 0) {
    const { sql, parameters } = textSearch.condition(
      { table: 'ehoks_oppijaindeksi', key: 'hoks_id', column: 'nimi_haku' },
      nimi,
      'rivi',
    );
    kysely.andWhere(sql, parameters);
  }
  for (const kentta of ['tutkinto', 'osaamisala'] as const)
    (haku[kentta] ?? []).forEach((sana, i) =>
      kysely.andWhere(`rivi.${kentta}_haku LIKE :${kentta}${i}`, { [`${kentta}${i}`]: `%${sana}%` }),
    );
  puuttuu.forEach((puute, i) =>
    kysely.andWhere(
      PUUTTEET[puute] ?? erotettuLista.ehto('rivi.puutteet', `puute${i}`),
      onHoksinPuute(puute) ? { [`puute${i}`]: erotettuLista.haettava(puute, PUUTTEIDEN_EROTIN) } : {},
    ),
  );
  return kysely;
}

function rajaaPiirilla(kysely: SelectQueryBuilder<IndeksiRivi>, piiri: Hakupiiri): void {
  switch (piiri.taso) {
    case 'koko-maa':
      return;
    case 'koulutustoimija':
      kysely.andWhere('rivi.koulutustoimija_oid = :piiri', { piiri: piiri.oid });
      return;
    case 'oppilaitos':
      kysely.andWhere('rivi.oppilaitos_oid = :piiri', { piiri: piiri.oid });
      return;
    case 'toimipiste': {
      if (piiri.ylemmat.length === 0) {
        kysely.andWhere(EI_MITAAN);
        return;
      }
      kysely
        .andWhere('rivi.oppilaitos_oid IN (:...ylemmat)', { ylemmat: piiri.ylemmat })
        .andWhere(erotettuLista.ehto('rivi.toimipiste_oidit', 'toimipiste'), {
          toimipiste: erotettuLista.haettava(piiri.oid, OIDIEN_EROTIN),
        });
    }
  }
}
