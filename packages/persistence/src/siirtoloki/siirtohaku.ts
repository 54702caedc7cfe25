import type { Siirtoehdot } from '@ehoks/core';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { SiirtolokiTaulu, type SiirtoRivi } from '../rivit/siirto-rivi.js';
import { SYIDEN_EROTIN } from './lisaa-siirto.js';

/**
 * The instant of the first accepted transfer of the row's study right after it: of those of one instant the later row.
 * Only of the row's own organisation's, sent by it or concerning a study right of its own.
 */
export const KORJAUSHETKI = `(
  SELECT MIN(korjaus.aika) FROM ehoks_siirtoloki korjaus
   WHERE korjaus.opiskeluoikeus_oid = siirto.opiskeluoikeus_oid AND korjaus.koodi IS NULL
     AND (korjaus.aika, korjaus.numero) > (siirto.aika, siirto.numero)
     AND siirto.organisaatio IN (korjaus.organisaatio, korjaus.koulutustoimija_oid)
)`;

const TULOKSET = {
  onnistui: 'siirto.koodi IS NULL',
  hylatty: 'siirto.koodi IS NOT NULL',
  korjaamatta: `siirto.koodi IS NOT NULL AND ${KORJAUSHETKI} IS NULL`,
} as const satisfies Record<NonNullable<Siirtoehdot['tulos']>, string>;

const VERTAILUT = {
  alkaen: 'siirto.aika >= :alkaen',
  ennen: 'siirto.aika < :ennen',
  oppijaOid: 'siirto.oppija_oid = :oppijaOid',
  opiskeluoikeusOid: 'siirto.opiskeluoikeus_oid = :opiskeluoikeusOid',
  pyyntoId: 'siirto.pyynto_id = :pyyntoId',
  kayttajatunnus: 'LOWER(siirto.kayttajatunnus) = LOWER(:kayttajatunnus)',
} as const satisfies { [ehto in Exclude<keyof Siirtoehdot, 'organisaatiot' | 'tulos' | 'koodi'>]: string };

const OMAT = '(siirto.organisaatio IN (:...organisaatiot) OR siirto.oppilaitos_oid IN (:...organisaatiot))';
const EI_MITAAN = '1 = 0';

/** A query for the rows, called `siirto`, that meet the conditions. */
export function siirtohaku(manager: EntityManager, ehdot: Siirtoehdot): SelectQueryBuilder<SiirtoRivi> {
  const { organisaatiot, tulos, koodi } = ehdot;
  const kysely = manager.createQueryBuilder(SiirtolokiTaulu, 'siirto');
  if (organisaatiot !== 'koko-maa') kysely.andWhere(organisaatiot.length > 0 ? OMAT : EI_MITAAN);
  if (tulos !== undefined) kysely.andWhere(TULOKSET[tulos]);
  const syy = koodi === undefined ? undefined : erotettuLista.haettava(koodi, SYIDEN_EROTIN);
  if (koodi !== undefined) kysely.andWhere(syy === undefined ? EI_MITAAN : erotettuLista.ehto('siirto.syyt', 'syy'));
  for (const [nimi, ehto] of Object.entries(VERTAILUT))
    if (ehdot[nimi as keyof typeof VERTAILUT] !== undefined) kysely.andWhere(ehto);
  return kysely.setParameters({ ...ehdot, syy });
}
