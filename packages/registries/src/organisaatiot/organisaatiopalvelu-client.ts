import {
  onOrganisaatioOid,
  OPH_OID,
  type Organisaatio,
  type OrganisaatioOid,
  type Organisaatiot,
  type Organisaatiotaso,
} from '@ehoks/core';
import { lista } from '../http/lukija.js';
import { eiVastaa } from '../http/ei-vastaa.js';
import type { Loydetty, LyhytMuisti } from '../http/lyhyt-muisti.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { jsonVastaus, OutoVastaus } from '../http/vastaus.js';
import { AMMATILLISET_OPPILAITOSTYYPIT } from './ammatilliset-oppilaitostyypit.js';
import { lueHierarkia, type HierarkianOrganisaatio } from './hierarkia.dto.js';
import { lueOrganisaatio, type OrganisaatioDto } from './organisaatio.dto.js';
import { TASOT } from './organisaatiotyypit.js';

const KOULUTUSTOIMIJA = 'organisaatiotyyppi_01';

const TOIMIVAT = { aktiiviset: true, suunnitellut: false, lakkautetut: false };

/** OIDs in one question: the most that the service takes. */
const ENINTAAN_KERRALLA = 1000;

/** Bytes. Thousands of organisations, and the service tells those below each one twice (`children` and `subRows`). */
const SUURIN_HIERARKIA = 64 * 1024 * 1024;

const EI_MUISTETA = new Headers({ 'cache-control': 'no-store' });

interface Deps {
  readonly naapuri: Naapuri;
  readonly muisti: LyhytMuisti<Organisaatio>;
  readonly koulutustoimijoidenMuisti: LyhytMuisti<readonly OrganisaatioOid[]>;
  /** Of many asked at a time, by all their OIDs. */
  readonly joukonMuisti: LyhytMuisti<ReadonlyMap<OrganisaatioOid, Organisaatio>>;
}

/** Organisaatiopalvelu over HTTP; reading is public. */
export class OrganisaatiopalveluClient implements Organisaatiot {
  constructor(private readonly deps: Deps) {}

  /** Throws `rekisteri.ei-vastaa` (organisaatio). */
  async organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined> {
    return this.#hae(this.deps.muisti, oid, () => this.#kysyOrganisaatio(oid));
  }

  /** Throws `rekisteri.ei-vastaa` (organisaatio). */
  async organisaatiot(oidit: readonly OrganisaatioOid[]): Promise<ReadonlyMap<OrganisaatioOid, Organisaatio>> {
    const kysyttavat = [...new Set(oidit)].sort();
    const erat = Array.from({ length: Math.ceil(kysyttavat.length / ENINTAAN_KERRALLA) }, (_, i) =>
      kysyttavat.slice(i * ENINTAAN_KERRALLA, (i + 1) * ENINTAAN_KERRALLA),
    );
    const loydetyt = await Promise.all(
      erat.map((era) => this.#hae(this.deps.joukonMuisti, era.join(), () => this.#kysyJoukko(era))),
    );
    return new Map(loydetyt.flatMap((era) => [...(era ?? [])]));
  }

  /** Throws `rekisteri.ei-vastaa` (organisaatio). */
  etsi(haku: string, enintaan: number): Promise<readonly Pick<Organisaatio, 'oid' | 'nimi'>[]> {
    return this.#kysyHierarkia({ searchStr: haku }, (hierarkia) =>
      hierarkia
        .flatMap(kaikki)
        .flatMap(({ oid, nimi, match, organisaatiotyypit }) =>
          match && onOrganisaatioOid(oid) && organisaatiotyypit.some((tyyppi) => TASOT.has(tyyppi))
            ? [{ oid, nimi }]
            : [],
        )
        .slice(0, enintaan),
    );
  }

  /** Throws `rekisteri.ei-vastaa` (organisaatio). */
  async koulutustoimijat(): Promise<readonly OrganisaatioOid[]> {
    const muisti = this.deps.koulutustoimijoidenMuisti;
    return (await this.#hae(muisti, 'koulutustoimijat', () => this.#kysyKoulutustoimijat())) ?? [];
  }

  async #hae<T extends object>(
    muisti: LyhytMuisti<T>,
    avain: string,
    kysy: () => Promise<Loydetty<T>>,
  ): Promise<T | undefined> {
    try {
      return await muisti.hae(avain, kysy);
    } catch (virhe) {
      throw eiVastaa('organisaatio', virhe);
    }
  }

  #kysyOrganisaatio(oid: OrganisaatioOid): Promise<Loydetty<Organisaatio>> {
    return this.deps.naapuri.kysy(
      ['organisaatio-service', 'api', oid],
      () => ({ retry: LUKU }),
      (vastaus) => ({
        arvo: vastaus.tila === 404 ? undefined : organisaatio(oid, lueOrganisaatio(jsonVastaus(vastaus))),
        otsikot: vastaus.otsikot,
      }),
    );
  }

  /** Nothing is remembered when even one is missing: "not found" never is. */
  #kysyJoukko(oidit: readonly OrganisaatioOid[]): Promise<Loydetty<ReadonlyMap<OrganisaatioOid, Organisaatio>>> {
    return this.deps.naapuri.kysy(
      ['organisaatio-service', 'api', 'findbyoids'],
      () => ({ method: 'post', json: oidit, retry: LUKU }),
      (vastaus) => {
        const dtot = lista(jsonVastaus(vastaus), 'findbyoids').map(lueOrganisaatio);
        const arvo = new Map(
          oidit.flatMap((oid) => {
            const dto = dtot.find((loydetty) => loydetty.oid === oid);
            return dto ? [[oid, organisaatio(oid, dto)] as const] : [];
          }),
        );
        const otsikot = arvo.size < oidit.length ? EI_MUISTETA : vastaus.otsikot;
        return { arvo, otsikot };
      },
    );
  }

  /** That there are none is "not found", which is not remembered. */
  #kysyKoulutustoimijat(): Promise<Loydetty<readonly OrganisaatioOid[]>> {
    return this.#kysyHierarkia({ organisaatiotyyppi: KOULUTUSTOIMIJA }, (hierarkia, otsikot) => {
      const oidit = ammatillisetKoulutustoimijat(hierarkia);
      return { arvo: oidit.length === 0 ? undefined : oidit, otsikot };
    });
  }

  #kysyHierarkia<T>(
    ehto: Readonly<Record<string, string>>,
    lue: (hierarkia: readonly HierarkianOrganisaatio[], otsikot: Headers) => T,
  ): Promise<T> {
    return this.deps.naapuri.kysy(
      ['organisaatio-service', 'api', 'hierarkia', 'hae'],
      () => ({ retry: LUKU, searchParams: { ...TOIMIVAT, ...ehto } }),
      (vastaus) => lue(lueHierarkia(jsonVastaus(vastaus)), vastaus.otsikot),
      SUURIN_HIERARKIA,
    );
  }
}

/** Throws `OutoVastaus` when the path to the root is not known for certain: rights are decided by it. */
function organisaatio(oid: OrganisaatioOid, dto: OrganisaatioDto): Organisaatio {
  if (dto.oid !== oid) throw new OutoVastaus('another organisation than was asked for');
  const ylemmat = (dto.parentOidPath ?? '').split('|').filter((osa) => osa !== '');
  if (!ylemmat.every(onOrganisaatioOid)) throw new OutoVastaus('parentOidPath has other things than OIDs');
  if (dto.parentOid !== undefined && !ylemmat.some((ylempi) => ylempi === dto.parentOid)) {
    throw new OutoVastaus('parentOidPath misses the parent');
  }
  return { oid, ylemmat, tasot: tasot(dto), nimi: dto.nimi };
}

function tasot({ oid, tyypit }: OrganisaatioDto): readonly Organisaatiotaso[] {
  if (oid === OPH_OID) return ['oph'];
  return [...new Set(tyypit.flatMap((tyyppi) => TASOT.get(tyyppi) ?? []))];
}

/** Throws `OutoVastaus` when one of them has no OID that rights could be granted in. */
function ammatillisetKoulutustoimijat(hierarkia: readonly HierarkianOrganisaatio[]): readonly OrganisaatioOid[] {
  const oidit = hierarkia
    .flatMap(kaikki)
    .filter(({ organisaatiotyypit }) => organisaatiotyypit.includes(KOULUTUSTOIMIJA))
    .filter((koulutustoimija) => kaikki(koulutustoimija).some(onAmmatillinen))
    .map(({ oid }) => oid);
  if (!oidit.every(onOrganisaatioOid)) throw new OutoVastaus('oid is not an organisation’s');
  return [...new Set(oidit)];
}

/** The organisation itself, which may be an oppilaitos too, and all below it. */
function kaikki(organisaatio: HierarkianOrganisaatio): readonly HierarkianOrganisaatio[] {
  return [organisaatio, ...organisaatio.children.flatMap(kaikki)];
}

function onAmmatillinen({ oppilaitostyyppi = '' }: HierarkianOrganisaatio): boolean {
  return AMMATILLISET_OPPILAITOSTYYPIT.has(oppilaitostyyppi.replace(/#.*$/, ''));
}
