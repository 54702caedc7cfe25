import { luonnoksenHoks, type Lomakeluonnos, type Luonnostiedot } from '@ehoks/core';

/** An unfinished form in a list. */
export interface LuonnostiedotJson {
  /** A UUID, or `hoks-<number>` of the plan that is being changed. */
  readonly avain: string;
  readonly organisaatio: string;
  readonly 'oppija-oid'?: string;
  /** In a list, when the registers told. */
  readonly 'oppija-nimi'?: string;
  readonly 'hoks-id'?: number;
  readonly 'opiskeluoikeus-oid'?: string;
  /** ETag of the plan that the form was begun from. */
  readonly perusta?: string;
  /** Instant. */
  readonly muokattu: string;
}

/** An unfinished form with what has been filled in. */
export interface LuonnosJson extends LuonnostiedotJson {
  /** As the page sent it. */
  readonly sisalto: Readonly<Record<string, unknown>>;
}

export function luonnostiedotJson(luonnos: Luonnostiedot, oppijaNimi?: string): LuonnostiedotJson {
  const { avain, organisaatio, oppijaOid, opiskeluoikeusOid, perusta, muokattu } = luonnos;
  const hoksId = luonnoksenHoks(avain);
  return {
    avain,
    organisaatio,
    ...(oppijaOid && { 'oppija-oid': oppijaOid }),
    ...(oppijaNimi && { 'oppija-nimi': oppijaNimi }),
    ...(hoksId !== undefined && { 'hoks-id': hoksId }),
    ...(opiskeluoikeusOid && { 'opiskeluoikeus-oid': opiskeluoikeusOid }),
    ...(perusta !== undefined && { perusta }),
    muokattu,
  };
}

export function luonnosJson(luonnos: Lomakeluonnos): LuonnosJson {
  return { ...luonnostiedotJson(luonnos), sisalto: luonnos.sisalto };
}
