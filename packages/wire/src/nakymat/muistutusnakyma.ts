import type { Kieli, Muistutuslaji, Muistutustilaus, OmatMuistutukset, OrganisaatioOid, Rytmi } from '@ehoks/core';

/** An order of reminders as its subscriber sees it. The key that is in the messages is not told. */
export interface MuistutustilausJson {
  /** Absent from a learner's own. */
  readonly organisaatio?: OrganisaatioOid;
  readonly osoite: string;
  readonly kieli: Kieli;
  readonly rytmi: Rytmi;
  readonly lajit: readonly Muistutuslaji[];
  /** Until the holder of the address has confirmed it, nothing else is sent there. */
  readonly vahvistettu: boolean;
  /** When the next message can come; of one that is not confirmed, when the order lapses. */
  readonly seuraava: string;
}

export interface Muistutusnakyma {
  /** Does the service send reminders? */
  readonly kaytossa: boolean;
  readonly tilaukset: readonly MuistutustilausJson[];
}

export function muistutusnakyma({ kaytossa, tilaukset }: OmatMuistutukset): Muistutusnakyma {
  return { kaytossa, tilaukset: tilaukset.map(muistutustilausJson) };
}

export function muistutustilausJson(tilaus: Muistutustilaus): MuistutustilausJson {
  const { tilaaja, osoite, kieli, rytmi, lajit, vahvistettu, seuraava } = tilaus;
  return {
    ...(tilaaja.laji === 'virkailija' && { organisaatio: tilaaja.organisaatio }),
    osoite,
    kieli,
    rytmi,
    lajit,
    vahvistettu: vahvistettu !== undefined,
    seuraava,
  };
}
