import {
  KIELTAYTYMISET,
  taydenna,
  type Aikaleima,
  type EhoksError,
  type Kieltaytyminen,
  type Kieli,
} from '@ehoks/core';
import { havaintoJson, type HavaintoJson } from './havainto-json.js';
import { virhepuu, type Virhepuu } from './virhepuu.js';

/** What the answer knows of the request. Never the ticket, the password or another person's data. */
export interface Virheyhteys {
  readonly kieli: Kieli;
  readonly pyyntoId: string;
  readonly aika: Aikaleima;
  /** The support's address. */
  readonly tukiosoite: string;
  readonly kayttajatunnus?: string | undefined;
  readonly oppijaOid?: string | undefined;
  readonly opiskeluoikeusOid?: string | undefined;
}

/** RFC 9457 problem with the members that clients of the existing API read (`error`, `errors`). */
export interface VirheRunko {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly error: string;
  readonly errors: Virhepuu;
  readonly havainnot: readonly HavaintoJson[];
  /** What the support asks for. */
  readonly tuki: Readonly<Record<string, string>>;
}

/** The body of `application/problem+json`. The codes do not depend on the language, the texts do. */
export function virheRunko({ koodi, tiedot, havainnot }: EhoksError, yhteys: Virheyhteys): VirheRunko {
  const { siirtokoodi, lahde, kohta, tekstit }: Kieltaytyminen = KIELTAYTYMISET[koodi];
  const { kieli, pyyntoId } = yhteys;
  const { syy, ohje } = tekstit[kieli];
  const virhe = taydenna(syy, tiedot, kieli);
  const detail = taydenna(ohje, tiedot, kieli);
  // What is wrong with a request stands among the findings even when it is one thing only: clients read that list.
  const oma: HavaintoJson = { koodi, taso: 'virhe', polku: kohta ?? '', viesti: virhe, ohje: detail, peruste: lahde };
  const kerrotut = havainnot.map((havainto) => havaintoJson(havainto, kieli));
  return {
    type: `urn:ehoks:virhe:${koodi}`,
    title: virhe,
    status: siirtokoodi,
    detail,
    instance: `urn:ehoks:pyynto:${encodeURIComponent(pyyntoId)}`,
    error: virhe,
    errors: virhepuu(havainnot, kieli),
    havainnot: siirtokoodi === 400 && kerrotut.length === 0 ? [oma] : kerrotut,
    tuki: tuki(yhteys),
  };
}

function tuki({ aika, pyyntoId, oppijaOid, opiskeluoikeusOid, kayttajatunnus, tukiosoite }: Virheyhteys) {
  return {
    aika,
    'pyynto-id': pyyntoId,
    ...(oppijaOid !== undefined && { 'oppija-oid': oppijaOid }),
    ...(opiskeluoikeusOid !== undefined && { 'opiskeluoikeus-oid': opiskeluoikeusOid }),
    ...(kayttajatunnus !== undefined && { kayttajatunnus }),
    yhteys: tukiosoite,
  };
}
