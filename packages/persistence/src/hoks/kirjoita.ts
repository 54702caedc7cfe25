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
import { lisaaRivit, paikat, rivilahde, type Kohdetaulu } from '../lisaa-rivit.js';
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

/** Plans that are written at the same time. */
export interface Kirjoitusera {
  readonly lisaykset: readonly Lisays[];
  readonly tallennukset: readonly Tallennus[];
}

/** Batches of many callers as one; each gets its own results. */
export async function kirjoitaErat(
  manager: EntityManager,
  erat: readonly Kirjoitusera[],
): Promise<readonly Eratulos[]> {
  const { lisatyt, tallennetut } = await kirjoita(manager, {
    lisaykset: erat.flatMap(({ lisaykset }) => lisaykset),
    tallennukset: erat.flatMap(({ tallennukset }) => tallennukset),
  });
  const [idt, muutosnumerot] = [[...lisatyt], [...tallennetut]];
  return erat.map(({ lisaykset, tallennukset }) => ({
    lisatyt: idt.splice(0, lisaykset.length),
    tallennetut: muutosnumerot.splice(0, tallennukset.length),
  }));
}

/**
 * Plans with their parts, history and log entries, in the transaction that the manager is in: each table takes one
 * statement however many plans there are. What is reserved or has changed decides in the plans' own statement, so a plan
 * that does not go takes no other with it.
 */
export async function kirjoita(manager: EntityManager, { lisaykset, tallennukset }: Kirjoitusera): Promise<Eratulos> {
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
    ...muuttuneet,
  ];
  const kirjaukset = kirjoitetut.map(({ muutos }) => muutos.kirjaukset);
  await vaihdaOsat(
    manager,
    kirjoitetut,
    [...muuttuneet].map(({ id }) => id),
  );
  await lisaaVersiot(
    manager,
    kirjoitetut.map(({ id, rivi: { muutosnumero, muokattu }, muutos, luettu }) => ({
      hoksId: id,
      muutosnumero,
      aika: muutos.aika ?? muokattu,
      tekija: muutos.tekija,
      tekijanTyyppi: muutos.tekijanTyyppi,
      tekijanNimi: muutos.tekijanNimi ?? null,
      tekijanOrganisaatio: muutos.tekijanOrganisaatio ?? null,
      laji: muutos.laji,
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
    tallennetut: muuttuvat.map((muuttuva) => (muuttuneet.has(muuttuva) ? muuttuva.rivi.muutosnumero : undefined)),
  };
}

const UUDET_HOKSIT: Kohdetaulu<UusiHoksRivi> = {
  nimi: 'ehoks_hoksit',
  sarakkeet: {
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
  },
};
const HOKSIT: Kohdetaulu<HoksRivi> = { ...UUDET_HOKSIT, sarakkeet: { id: 'id', ...UUDET_HOKSIT.sarakkeet } };

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
    UUDET_HOKSIT,
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

/**
 * Those whose plan was still at the change before. Written in the order of their numbers, for the same reason as the new
 * ones. Of several changes of one plan the first that was read at its latest state goes.
 */
async function paivita<M extends { readonly id: HoksId; readonly rivi: UusiHoksRivi }>(
  manager: EntityManager,
  muuttuvat: readonly M[],
): Promise<ReadonlySet<M>> {
  const avain = (id: HoksId, muutosnumero: Muutosnumero): string => `${id}/${muutosnumero}`;
  const yksittaiset = new Map<string, M>();
  for (const muuttuva of muuttuvat) {
    const oma = avain(muuttuva.id, muuttuva.rivi.muutosnumero);
    if (!yksittaiset.has(oma)) yksittaiset.set(oma, muuttuva);
  }
  if (yksittaiset.size === 0) return new Set();
  const { lahde, parametrit } = rivilahde(
    manager,
    HOKSIT,
    [...yksittaiset.values()].sort((a, b) => a.id - b.id).map(({ id, rivi }) => ({ id, ...rivi })),
  );
  const sarakkeet = Object.values(UUDET_HOKSIT.sarakkeet);
  const muuttuneet = await palautetut<{ id: HoksId; muutosnumero: Muutosnumero }>(
    manager,
    `WITH uusi AS (${lahde})
     UPDATE ehoks_hoksit SET ${sarakkeet.map((sarake) => `${sarake} = uusi.${sarake}`).join(', ')}
       FROM uusi
      WHERE ehoks_hoksit.id = uusi.id AND ehoks_hoksit.muutosnumero = uusi.muutosnumero - 1
     RETURNING ehoks_hoksit.id AS "id", ehoks_hoksit.muutosnumero AS "muutosnumero"`,
    parametrit,
  );
  return new Set(muuttuneet.flatMap(({ id, muutosnumero }) => yksittaiset.get(avain(id, muutosnumero)) ?? []));
}

const OSAT: Kohdetaulu<Omit<OsaRivi, 'id'>> = {
  nimi: 'ehoks_osat',
  sarakkeet: {
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
  },
};
const OSAN_MUUTTUVAT = Object.values(OSAT.sarakkeet).filter((sarake) => !['hoks_id', 'module_id'].includes(sarake));

async function vaihdaOsat(
  manager: EntityManager,
  kirjoitetut: readonly Kirjoitettu[],
  muuttuneet: readonly HoksId[],
): Promise<void> {
  await lisaaRivit(
    manager,
    OSAT,
    kirjoitetut.flatMap(({ hoks, id, rivi }) => osarivit(hoks, id, rivi.muutosnumero)),
    `ON CONFLICT (hoks_id, module_id) DO UPDATE SET ${OSAN_MUUTTUVAT.map((sarake) => `${sarake} = excluded.${sarake}`).join(', ')}`,
  );
  await poistaVanhatOsat(manager, muuttuneet);
}

/** Rows that the last change of their plan did not write are of parts that are gone. */
async function poistaVanhatOsat(manager: EntityManager, idt: readonly HoksId[]): Promise<void> {
  if (idt.length === 0) return;
  await manager.query(
    `DELETE FROM ehoks_osat
      WHERE hoks_id IN ${paikat(manager, idt.length)}
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
