import type {
  Eratulos,
  Hoks,
  HoksId,
  HoksinOrganisaatiot,
  Kirjaukset,
  Lisays,
  LuettuHoks,
  Muutos,
  Muutosnumero,
  Tallennus,
} from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaLokitapahtumat } from '../auditloki/lisaa-lokitapahtuma.js';
import { lisaaVersiot } from '../historia/lisaa-versiot.js';
import { lisaaRivit, paikat, type Sarakkeet } from '../lisaa-rivit.js';
import { kirjoitaIndeksi, organisaatioidenSarakkeet } from '../oppijaindeksi/kirjoita-indeksi.js';
import { palautetut } from '../palautetut.js';
import type { HoksRivi } from '../rivit/hoks-rivi.js';
import type { OsaRivi } from '../rivit/osa-rivi.js';
import { lisaaSiirrot } from '../siirtoloki/lisaa-siirto.js';
import { dokumentiksi } from './dokumentti.js';
import { osarivit } from './osarivit.js';

type UusiHoksRivi = Omit<HoksRivi, 'id'>;

/** A plan that went into its table, with what has to follow it into the others. */
interface Kirjoitettu {
  readonly id: HoksId;
  readonly rivi: UusiHoksRivi;
  readonly hoks: Omit<Hoks, 'id'>;
  readonly organisaatiot: HoksinOrganisaatiot;
  readonly muutos: Muutos;
  /** What it was before. */
  readonly luettu?: LuettuHoks;
}

/**
 * Plans with their parts, history and log entries, in the transaction that the manager is in: each table takes one
 * statement however many plans there are. What is reserved or has changed decides in the plans' own statement, so a plan
 * that does not go takes no other with it.
 */
export async function kirjoita(
  manager: EntityManager,
  lisaykset: readonly Lisays[],
  tallennukset: readonly Tallennus[],
): Promise<Eratulos> {
  const uudet = lisaykset.map(({ hoks, organisaatiot, muutos }) => ({
    hoks,
    organisaatiot,
    muutos,
    rivi: riviksi(hoks, organisaatiot, 1),
  }));
  const muuttuvat = tallennukset.map(({ hoks, organisaatiot, luettu, muutos }) => ({
    hoks,
    organisaatiot,
    muutos,
    luettu,
    id: hoks.id,
    rivi: riviksi(hoks, organisaatiot, luettu.muutosnumero + 1),
  }));
  const lisatyt = await lisaa(manager, uudet);
  const muuttuneet = await paivita(manager, muuttuvat);

  const kirjoitetut: readonly Kirjoitettu[] = [
    ...uudet.flatMap((uusi, i) => {
      const id = lisatyt[i];
      return id === undefined ? [] : { ...uusi, id, muutos: numeroituna(uusi.muutos, id) };
    }),
    ...muuttuvat.filter(({ id }) => muuttuneet.has(id)),
  ];
  await kirjoitaOsat(manager, kirjoitetut);
  await poistaVanhatOsat(manager, [...muuttuneet]);
  await lisaaVersiot(
    manager,
    kirjoitetut.map(({ id, rivi: { muutosnumero, muokattu }, muutos: { tekija, laji, aika }, luettu }) => ({
      hoksId: id,
      muutosnumero,
      aika: aika ?? muokattu,
      tekija,
      laji,
      // The row was still at the number that was read, so what was read is the document that is left behind.
      ...(luettu && { vaistyva: { muutosnumero: luettu.muutosnumero, dokumentti: dokumentiksi(luettu.hoks) } }),
    })),
  );
  await kirjoitaIndeksi(
    manager,
    kirjoitetut.map(({ id, hoks, organisaatiot, rivi: { muutosnumero }, muutos: { rekisteritiedot } }) => ({
      hoksId: id,
      hoks,
      muutosnumero,
      organisaatiot,
      rekisteritiedot,
    })),
  );
  const kirjaukset = kirjoitetut.map(({ muutos }) => muutos.kirjaukset);
  await lisaaLokitapahtumat(
    manager,
    kirjaukset.map(({ audit }) => audit),
  );
  await lisaaSiirrot(
    manager,
    kirjaukset.flatMap(({ siirto }) => siirto ?? []),
  );
  return {
    lisatyt,
    tallennetut: muuttuvat.map(({ id, rivi }) => (muuttuneet.has(id) ? rivi.muutosnumero : undefined)),
  };
}

const HOKSIN_SARAKKEET: Sarakkeet<UusiHoksRivi> = {
  eid: 'eid',
  opiskeluoikeusOid: 'opiskeluoikeus_oid',
  oppijaOid: 'oppija_oid',
  oppilaitosOid: 'oppilaitos_oid',
  koulutustoimijaOid: 'koulutustoimija_oid',
  toimipisteOidit: 'toimipiste_oidit',
  muutosnumero: 'muutosnumero',
  muokattu: 'muokattu',
  poistettu: 'poistettu',
  dokumentti: 'dokumentti',
};

/** The same in every transaction: of two that write the same plans, one waits for the other and not also the other way round. */
function opiskeluoikeusjarjestys(a: UusiHoksRivi, b: UusiHoksRivi): number {
  return Number(a.opiskeluoikeusOid > b.opiskeluoikeusOid) - Number(a.opiskeluoikeusOid < b.opiskeluoikeusOid);
}

/** The number of each; `undefined` when its study right was reserved, or went to one before it. */
async function lisaa(
  manager: EntityManager,
  uudet: readonly { readonly rivi: UusiHoksRivi }[],
): Promise<readonly (HoksId | undefined)[]> {
  const syntyneet = await lisaaRivit<UusiHoksRivi, { id: HoksId; oid: string }>(
    manager,
    'ehoks_hoksit',
    HOKSIN_SARAKKEET,
    uudet.map(({ rivi }) => rivi).sort(opiskeluoikeusjarjestys),
    'ON CONFLICT (opiskeluoikeus_oid) DO NOTHING RETURNING id AS "id", opiskeluoikeus_oid AS "oid"',
  );
  const numerot = new Map(syntyneet.map(({ id, oid }) => [oid, id]));
  return uudet.map(({ rivi: { opiskeluoikeusOid } }) => {
    const id = numerot.get(opiskeluoikeusOid);
    numerot.delete(opiskeluoikeusOid);
    return id;
  });
}

/** Those that were still at the change before. Written in the order of their numbers, for the same reason as the new ones. */
async function paivita(
  manager: EntityManager,
  muuttuvat: readonly { readonly id: HoksId; readonly rivi: UusiHoksRivi }[],
): Promise<ReadonlySet<HoksId>> {
  if (muuttuvat.length === 0) return new Set();
  const sarakkeet = Object.values(HOKSIN_SARAKKEET);
  const jasenet = Object.keys(HOKSIN_SARAKKEET) as (keyof UusiHoksRivi)[];
  // Values of a row of their own have no type in PostgreSQL but text.
  const arvo = (sarake: string) =>
    sarake === 'muutosnumero' ? 'CAST(uusi.muutosnumero AS integer)' : `uusi.${sarake}`;
  const muuttuneet = await palautetut<{ id: HoksId }>(
    manager,
    `WITH uusi (id, ${sarakkeet.join(', ')}) AS (VALUES ${paikat(manager, muuttuvat.length, sarakkeet.length + 1)})
     UPDATE ehoks_hoksit SET ${sarakkeet.map((sarake) => `${sarake} = ${arvo(sarake)}`).join(', ')}
       FROM uusi
      WHERE ehoks_hoksit.id = CAST(uusi.id AS integer)
        AND ehoks_hoksit.muutosnumero = CAST(uusi.muutosnumero AS integer) - 1
     RETURNING ehoks_hoksit.id AS "id"`,
    [...muuttuvat].sort((a, b) => a.id - b.id).flatMap(({ id, rivi }) => [id, ...jasenet.map((jasen) => rivi[jasen])]),
  );
  return new Set(muuttuneet.map(({ id }) => id));
}

const OSAN_SARAKKEET: Sarakkeet<Omit<OsaRivi, 'id'>> = {
  hoksId: 'hoks_id',
  moduleId: 'module_id',
  muutosnumero: 'muutosnumero',
  laji: 'laji',
  koodiUri: 'koodi_uri',
  alku: 'alku',
  loppu: 'loppu',
  yTunnus: 'y_tunnus',
  yksiloivaTunniste: 'yksiloiva_tunniste',
  osaAikaisuus: 'osa_aikaisuus',
};
const OSAN_MUUTTUVAT = Object.values(OSAN_SARAKKEET).filter((sarake) => !['hoks_id', 'module_id'].includes(sarake));

async function kirjoitaOsat(manager: EntityManager, kirjoitetut: readonly Kirjoitettu[]): Promise<void> {
  await lisaaRivit(
    manager,
    'ehoks_osat',
    OSAN_SARAKKEET,
    kirjoitetut.flatMap(({ hoks, id, rivi }) => osarivit(hoks, id, rivi.muutosnumero)),
    `ON CONFLICT (hoks_id, module_id) DO UPDATE SET ${OSAN_MUUTTUVAT.map((sarake) => `${sarake} = excluded.${sarake}`).join(', ')}`,
  );
}

/** Rows that the last change of their plan did not write are of parts that are gone. */
async function poistaVanhatOsat(manager: EntityManager, idt: readonly HoksId[]): Promise<void> {
  if (idt.length === 0) return;
  await manager.query(
    `DELETE FROM ehoks_osat
      WHERE hoks_id IN ${paikat(manager, 1, idt.length)}
        AND muutosnumero < (SELECT muutosnumero FROM ehoks_hoksit WHERE ehoks_hoksit.id = ehoks_osat.hoks_id)`,
    [...idt],
  );
}

function riviksi(hoks: Omit<Hoks, 'id'>, organisaatiot: HoksinOrganisaatiot, muutosnumero: Muutosnumero): UusiHoksRivi {
  return {
    eid: hoks.eid,
    opiskeluoikeusOid: hoks.opiskeluoikeusOid,
    oppijaOid: hoks.oppijaOid,
    ...organisaatioidenSarakkeet(organisaatiot),
    muutosnumero,
    muokattu: hoks.muokattu,
    poistettu: hoks.poistettu ?? null,
    dokumentti: dokumentiksi(hoks),
  };
}

/** A new plan gets its number only from the database. */
function numeroituna({ kirjaukset: { audit, siirto }, ...muutos }: Muutos, hoksId: HoksId): Muutos {
  const kirjaukset: Kirjaukset = {
    audit: { ...audit, kohde: { ...audit.kohde, hoksId } },
    ...(siirto && { siirto: { ...siirto, hoksId } }),
  };
  return { ...muutos, kirjaukset };
}
