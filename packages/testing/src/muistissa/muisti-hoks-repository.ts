import {
  EhoksError,
  type Erahaku,
  type Eratulos,
  type Hankkimistapahaku,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksRepository,
  type Kirjaukset,
  type LuettuHoks,
  type Lisays,
  lapikaynti,
  type Muutos,
  type Muutosnumero,
  type OpiskeluoikeusOid,
  type OppijaOid,
  type OsaamisenHankkimistapa,
  type Selausehdot,
  type TallennettuHoks,
  type Versiotiedot,
  type Tallennus,
} from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';
import { MuistiJakolinkkiRepository } from './muisti-jakolinkki-repository.js';
import { MuistiLomakeluonnosRepository } from './muisti-lomakeluonnos-repository.js';
import { MuistiOppijaindeksi } from './muisti-oppijaindeksi.js';
import { MuistiSiirtoloki } from './muisti-siirtoloki.js';

/** One row of the history: who changed which plan to which change number, and what it was when that has passed. */
export interface Historiamerkinta extends Versiotiedot {
  readonly hoksId: HoksId;
  /** JSON text. */
  readonly dokumentti?: string;
}

interface Rivi {
  /** JSON text, so that what is read is a copy and holds exactly what a database would give back. */
  readonly dokumentti: string;
  readonly muutosnumero: Muutosnumero;
}

/** Plans in memory: for tests and trials. Nothing outlives the process. */
export class MuistiHoksRepository implements HoksRepository {
  /** What `MuistiHoksHistoria` reads, and cleans. */
  historia: readonly Historiamerkinta[] = [];
  readonly auditloki: MuistiAuditloki;
  readonly siirtoloki: MuistiSiirtoloki;
  readonly oppijaindeksi: MuistiOppijaindeksi;
  readonly luonnokset: MuistiLomakeluonnosRepository;
  readonly jakolinkit: MuistiJakolinkkiRepository;
  private readonly rivit = new Map<HoksId, Rivi>();
  private viimeisinId = 0;
  private readonly varaukset = new Map<OpiskeluoikeusOid, HoksId>();
  private readonly hankkimistavat = new Map<string, { readonly numero: number; readonly hoksId: HoksId }>();

  constructor({
    auditloki = new MuistiAuditloki(),
    siirtoloki = new MuistiSiirtoloki(),
    oppijaindeksi = new MuistiOppijaindeksi(),
    luonnokset = new MuistiLomakeluonnosRepository({ auditloki }),
    jakolinkit = new MuistiJakolinkkiRepository({ auditloki }),
  }: {
    readonly auditloki?: MuistiAuditloki;
    readonly siirtoloki?: MuistiSiirtoloki;
    readonly oppijaindeksi?: MuistiOppijaindeksi;
    readonly luonnokset?: MuistiLomakeluonnosRepository;
    readonly jakolinkit?: MuistiJakolinkkiRepository;
  } = {}) {
    this.auditloki = auditloki;
    this.siirtoloki = siirtoloki;
    this.oppijaindeksi = oppijaindeksi;
    this.luonnokset = luonnokset;
    this.jakolinkit = jakolinkit;
  }

  async lisaa(hoks: Omit<Hoks, 'id'>, organisaatiot: HoksinOrganisaatiot, muutos: Muutos): Promise<HoksId> {
    const varaaja = this.varaukset.get(hoks.opiskeluoikeusOid);
    if (varaaja !== undefined)
      throw new EhoksError((await this.haePoistettu(varaaja)) === undefined ? 'hoks.on-jo' : 'hoks.poistettu-on-jo');
    const id = (this.viimeisinId + 1) as HoksId;
    this.kirjoita({ ...hoks, id }, organisaatiot, 1, { ...muutos, kirjaukset: numeroituina(muutos.kirjaukset, id) });
    this.viimeisinId = id;
    this.varaukset.set(hoks.opiskeluoikeusOid, id);
    return id;
  }

  async tallenna(
    hoks: Hoks,
    organisaatiot: HoksinOrganisaatiot,
    { hoks: jaava, muutosnumero: luettu }: LuettuHoks,
    muutos: Muutos,
  ): Promise<Muutosnumero> {
    if (this.rivit.get(hoks.id)?.muutosnumero !== luettu) throw new EhoksError('hoks.muuttunut');
    this.kirjoita(hoks, organisaatiot, luettu + 1, muutos);
    this.historia = this.historia.map((merkinta) =>
      merkinta.hoksId === hoks.id && merkinta.versio === luettu
        ? { ...merkinta, dokumentti: JSON.stringify(jaava) }
        : merkinta,
    );
    return luettu + 1;
  }

  async havita(id: HoksId, { audit, siirto }: Kirjaukset): Promise<void> {
    if (!this.rivit.delete(id)) throw new EhoksError('hoks.ei-loydy');
    for (const [oid, varaaja] of this.varaukset)
      if (varaaja === id) {
        this.varaukset.delete(oid);
        this.luonnokset.havita(id, oid);
      }
    this.oppijaindeksi.havita(id);
    this.jakolinkit.havita(id);
    this.historia = this.historia.filter(({ hoksId }) => hoksId !== id);
    for (const [moduleId, { hoksId }] of this.hankkimistavat) if (hoksId === id) this.hankkimistavat.delete(moduleId);
    this.auditloki.lisaa(audit);
    if (siirto) this.siirtoloki.lisaa(siirto);
  }

  async kirjoitaErana(lisaykset: readonly Lisays[], tallennukset: readonly Tallennus[]): Promise<Eratulos> {
    const lisatyt: Eratulos['lisatyt'][number][] = [];
    for (const { hoks, organisaatiot, muutos } of lisaykset)
      lisatyt.push(
        this.varaukset.has(hoks.opiskeluoikeusOid) ? undefined : await this.lisaa(hoks, organisaatiot, muutos),
      );
    const tallennetut: Eratulos['tallennetut'][number][] = [];
    for (const { hoks, organisaatiot, luettu, muutos } of tallennukset)
      tallennetut.push(
        this.rivit.get(hoks.id)?.muutosnumero === luettu.muutosnumero
          ? await this.tallenna(hoks, organisaatiot, luettu, muutos)
          : undefined,
      );
    return { lisatyt, tallennetut };
  }

  async haeErana({ idt, eidit, opiskeluoikeudet }: Erahaku): Promise<readonly TallennettuHoks[]> {
    return this.kaikki().filter(
      ({ hoks }) =>
        idt.includes(hoks.id) || eidit.includes(hoks.eid) || opiskeluoikeudet.includes(hoks.opiskeluoikeusOid),
    );
  }

  async hae(id: HoksId): Promise<TallennettuHoks | undefined> {
    return this.voimassaolevat().find(({ hoks }) => hoks.id === id);
  }

  async haePoistettu(id: HoksId): Promise<TallennettuHoks | undefined> {
    return this.kaikki().find(({ hoks }) => hoks.id === id && hoks.poistettu !== undefined);
  }

  async haeOpiskeluoikeudella(oid: OpiskeluoikeusOid): Promise<TallennettuHoks | undefined> {
    return this.voimassaolevat().find(({ hoks }) => hoks.opiskeluoikeusOid === oid);
  }

  async haeOppijalla(oid: OppijaOid): Promise<readonly TallennettuHoks[]> {
    return this.voimassaolevat().filter(({ hoks }) => hoks.oppijaOid === oid);
  }

  async oppijanHoksIdt(oid: OppijaOid): Promise<readonly HoksId[]> {
    return this.kaikki().flatMap(({ hoks }) => (hoks.oppijaOid === oid ? [hoks.id] : []));
  }

  async haeHankkimistapa(id: number): Promise<Hankkimistapahaku | undefined> {
    for (const { hoks } of this.voimassaolevat())
      for (const hankkimistapa of hoksinHankkimistavat(hoks))
        if (this.hankkimistavat.get(hankkimistapa.moduleId ?? '')?.numero === id)
          return { hoksId: hoks.id, oppijaOid: hoks.oppijaOid, hankkimistapa };
    return undefined;
  }

  async selaa({
    suurempiKuin,
    enintaan,
    muokattuJalkeen,
    organisaatiot,
  }: Selausehdot): Promise<readonly TallennettuHoks[]> {
    return this.kaikki()
      .filter(({ hoks }) => hoks.id > suurempiKuin)
      .filter(({ hoks }) => muokattuJalkeen === undefined || hoks.muokattu > muokattuJalkeen)
      .filter(
        ({ organisaatiot: { oppilaitosOid, koulutustoimijaOid, toimipisteOidit = [] } }) =>
          organisaatiot === 'koko-maa' ||
          organisaatiot.some((oid) => [oppilaitosOid, koulutustoimijaOid, ...toimipisteOidit].includes(oid)),
      )
      .slice(0, enintaan);
  }

  private kirjoita(
    hoks: Hoks,
    organisaatiot: HoksinOrganisaatiot,
    muutosnumero: Muutosnumero,
    { kirjaukset: { audit, siirto }, rekisteritiedot, ...muutos }: Muutos,
  ): void {
    const tunnisteet = hoksinHankkimistavat(hoks).flatMap(({ moduleId }) => moduleId ?? []);
    for (const moduleId of tunnisteet) {
      const { hoksId = hoks.id } = this.hankkimistavat.get(moduleId) ?? {};
      if (hoksId !== hoks.id) throw new Error(`module-id ${moduleId} belongs to another plan`);
    }
    this.rivit.set(hoks.id, { dokumentti: JSON.stringify(hoks), muutosnumero });
    this.historia = [...this.historia, { aika: hoks.muokattu, ...muutos, hoksId: hoks.id, versio: muutosnumero }];
    this.oppijaindeksi.kirjoita(hoks, organisaatiot, muutosnumero, rekisteritiedot);
    this.auditloki.lisaa(audit);
    if (siirto) this.siirtoloki.lisaa(siirto);
    for (const moduleId of tunnisteet)
      if (!this.hankkimistavat.has(moduleId))
        this.hankkimistavat.set(moduleId, { numero: this.hankkimistavat.size + 1, hoksId: hoks.id });
  }

  private kaikki(): TallennettuHoks[] {
    return [...this.rivit].map(([id, { dokumentti, muutosnumero }]) => ({
      hoks: JSON.parse(dokumentti) as Hoks,
      muutosnumero,
      organisaatiot: this.oppijaindeksi.organisaatiot(id),
    }));
  }

  private voimassaolevat(): TallennettuHoks[] {
    return this.kaikki().filter(({ hoks }) => hoks.poistettu === undefined);
  }
}

/** A new plan gets its number only in the store. */
function numeroituina({ audit, siirto }: Kirjaukset, hoksId: HoksId): Kirjaukset {
  return {
    audit: { ...audit, kohde: { ...audit.kohde, hoksId } },
    ...(siirto && { siirto: { ...siirto, hoksId } }),
  };
}

function hoksinHankkimistavat(hoks: Hoks): OsaamisenHankkimistapa[] {
  // A stored plan is whole, so what the walk finds in it is too.
  return lapikaynti(hoks).hankkimistavat.map(({ kohde }) => kohde as OsaamisenHankkimistapa);
}
