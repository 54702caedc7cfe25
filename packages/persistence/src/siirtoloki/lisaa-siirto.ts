import { paivaHelsingissa, siirronSyyt, type Siirtotapahtuma } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaRivit, type Kohdetaulu } from '../lisaa-rivit.js';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import type { SiirtoRivi } from '../rivit/siirto-rivi.js';

/** Of `SiirtoRivi.syyt`. */
export const SYIDEN_EROTIN = ',';

const SIIRTOLOKI: Kohdetaulu<Omit<SiirtoRivi, 'numero'>> = {
  nimi: 'ehoks_siirtoloki',
  sarakkeet: {
    aika: 'aika',
    paiva: 'paiva',
    pyyntoId: 'pyynto_id',
    toimi: 'toimi',
    kayttajatunnus: 'kayttajatunnus',
    organisaatio: 'organisaatio',
    oppilaitosOid: 'oppilaitos_oid',
    koulutustoimijaOid: 'koulutustoimija_oid',
    opiskeluoikeusOid: 'opiskeluoikeus_oid',
    oppijaOid: 'oppija_oid',
    hoksId: 'hoks_id',
    koodi: 'koodi',
    syyt: 'syyt',
    havainnot: 'havainnot',
  },
};

/** Rows into the log of transfers, in the transaction that the manager is in. */
export async function lisaaSiirrot(manager: EntityManager, tapahtumat: readonly Siirtotapahtuma[]): Promise<void> {
  await lisaaRivit(manager, SIIRTOLOKI, tapahtumat.map(riviksi));
}

function riviksi(tapahtuma: Siirtotapahtuma): Omit<SiirtoRivi, 'numero'> {
  const { aika, pyyntoId, toimi, havainnot } = tapahtuma;
  return {
    aika,
    paiva: paivaHelsingissa(aika),
    pyyntoId,
    toimi,
    kayttajatunnus: tapahtuma.kayttajatunnus ?? null,
    organisaatio: tapahtuma.organisaatio ?? null,
    oppilaitosOid: tapahtuma.oppilaitosOid ?? null,
    koulutustoimijaOid: tapahtuma.koulutustoimijaOid ?? null,
    opiskeluoikeusOid: tapahtuma.opiskeluoikeusOid ?? null,
    oppijaOid: tapahtuma.oppijaOid ?? null,
    hoksId: tapahtuma.hoksId ?? null,
    koodi: tapahtuma.koodi ?? null,
    syyt: erotettuLista.tekstiksi(siirronSyyt(tapahtuma), SYIDEN_EROTIN),
    havainnot: JSON.stringify(havainnot),
  };
}
