import type { Hoks, HoksHistoria, HoksId, HoksinVersio, Kirjaukset, Muutosnumero, Versiotiedot } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { dokumentiksi, hoksiksi } from '../hoks/dokumentti.js';
import { tyhjatPois } from '../rivit/tyhjat-pois.js';
import { lisaaSiirrot } from '../siirtoloki/lisaa-siirto.js';
import type { Tietokanta } from '../tietokanta.js';
import { pakkaa, pura, type Pakattu } from './pakkaus.js';

/** Versions whose documents are in memory at a time. */
const VERSIOITA_KERRALLA = 100;

/** The largest number that the column takes. */
const EI_RAJAA = 2 ** 31 - 1;

const TIEDOT = `muutosnumero AS "versio", aika, tekija, tekijan_tyyppi AS "tekijanTyyppi", tekijan_nimi AS "tekijanNimi",
  tekijan_organisaatio AS "tekijanOrganisaatio", laji`;

/** What is not known is null. */
type Tietorivi = {
  readonly [K in keyof Versiotiedot]-?: undefined extends Versiotiedot[K]
    ? Exclude<Versiotiedot[K], undefined> | null
    : Versiotiedot[K];
};

type PakattuVersio = { readonly versio: Muutosnumero } & Pakattu;

/** The history of plans as rows, of which all but each plan's newest hold a packed document. */
export class TypeormHoksHistoria implements HoksHistoria {
  constructor(private readonly tietokanta: Tietokanta) {}

  async versiot(
    id: HoksId,
    { enintaan, ennen = EI_RAJAA }: { readonly enintaan: number; readonly ennen?: Muutosnumero },
  ): Promise<readonly Versiotiedot[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.query<Tietorivi[]>(
        `SELECT ${TIEDOT} FROM ehoks_historia WHERE hoks_id = $1 AND muutosnumero < $2
          ORDER BY muutosnumero DESC LIMIT $3`,
        [id, ennen, enintaan],
      ),
    );
    return rivit.map(tyhjatPois);
  }

  async versio(id: HoksId, versio: Muutosnumero): Promise<HoksinVersio | undefined> {
    const [rivi] = await this.tietokanta.transactions.read((manager) =>
      manager.query<(Tietorivi & { [K in keyof Pakattu]: Pakattu[K] | null })[]>(
        `SELECT ${TIEDOT}, muoto, pakattu FROM ehoks_historia WHERE hoks_id = $1 AND muutosnumero = $2`,
        [id, versio],
      ),
    );
    if (rivi === undefined) return undefined;
    const { muoto, pakattu, ...tiedot } = rivi;
    return {
      ...tyhjatPois(tiedot),
      ...(muoto !== null && pakattu !== null && { hoks: hoksiksi(id, pura({ muoto, pakattu })) }),
    };
  }

  muokkaaVersioita(
    id: HoksId,
    muunnos: (hoks: Hoks) => Hoks,
    kirjaukset: (versiot: readonly Muutosnumero[]) => Kirjaukset,
  ): Promise<readonly Muutosnumero[]> {
    return this.tietokanta.transactions.write(async (manager) => {
      const muuttuneet: Muutosnumero[] = [];
      for await (const { versio, ...pakattu } of pakatutVersiot(manager, id)) {
        const ennen = pura(pakattu);
        const jalkeen = dokumentiksi(muunnos(hoksiksi(id, ennen)));
        if (jalkeen === ennen) continue;
        const uusi = pakkaa(jalkeen);
        await manager.query(
          'UPDATE ehoks_historia SET muoto = $1, pakattu = $2 WHERE hoks_id = $3 AND muutosnumero = $4',
          [uusi.muoto, uusi.pakattu, id, versio],
        );
        muuttuneet.push(versio);
      }
      if (muuttuneet.length === 0) return muuttuneet;
      const { audit, siirto } = kirjaukset(muuttuneet);
      await lisaaLokitapahtuma(manager, audit);
      await lisaaSiirrot(manager, siirto ? [siirto] : []);
      return muuttuneet;
    });
  }
}

async function* pakatutVersiot(manager: EntityManager, id: HoksId): AsyncGenerator<PakattuVersio> {
  let viimeisin = 0;
  for (;;) {
    const era = await manager.query<PakattuVersio[]>(
      `SELECT muutosnumero AS "versio", muoto, pakattu FROM ehoks_historia
        WHERE hoks_id = $1 AND muutosnumero > $2 AND pakattu IS NOT NULL ORDER BY muutosnumero LIMIT $3`,
      [id, viimeisin, VERSIOITA_KERRALLA],
    );
    yield* era;
    const viimeinen = era.at(-1);
    if (viimeinen === undefined) return;
    viimeisin = viimeinen.versio;
  }
}
