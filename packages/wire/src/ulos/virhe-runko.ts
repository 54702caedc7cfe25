import { KIELTAYTYMISET, taydenna, type Aikaleima, type EhoksError, type Kieli, type Siirtokoodi } from '@ehoks/core';
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
  /** Status of the answer where it is other than the catalogue's, as in the officials' API. */
  readonly tila?: Siirtokoodi | undefined;
}

/** RFC 9457 problem with the members that clients of the existing API read (`error`, `errors`). */
export interface VirheRunko {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly error: string;
  readonly errors?: Virhepuu;
  readonly havainnot: readonly HavaintoJson[];
  /** What the support asks for. */
  readonly tuki: Readonly<Record<string, string>>;
}

/** The body of `application/problem+json`. The codes do not depend on the language, the texts do. */
export function virheRunko({ koodi, tiedot, havainnot }: EhoksError, yhteys: Virheyhteys): VirheRunko {
  const { siirtokoodi, tekstit } = KIELTAYTYMISET[koodi];
  const { kieli, pyyntoId, tila = siirtokoodi } = yhteys;
  const { syy, ohje } = tekstit[kieli];
  const virhe = taydenna(syy, tiedot);
  return {
    type: `urn:ehoks:virhe:${koodi}`,
    title: virhe,
    status: tila,
    detail: taydenna(ohje, tiedot),
    instance: `urn:ehoks:pyynto:${encodeURIComponent(pyyntoId)}`,
    error: virhe,
    ...(havainnot.length > 0 && { errors: virhepuu(havainnot, kieli) }),
    havainnot: havainnot.map((havainto) => havaintoJson(havainto, kieli)),
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
