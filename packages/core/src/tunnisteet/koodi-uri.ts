import type { Merkitty } from '../merkki.js';

/** Koodiston koodin tunniste, `koodisto_koodiarvo`. */
export type KoodiUri = Merkitty<string, 'KoodiUri'>;

/**
 * HOKSin koodikentät ja niiden muoto; ympärillä ei ole välejä. Arvoa itseään ei tarkisteta muodossa vaan säännössä `koodiarvo.tuntematon`.
 * Lähde: nykyisen rajapinnan kenttäluettelo.
 */
export const KOODI_URIT = {
  tutkinnonosat: /^tutkinnonosat_\d+$/,
  osaamisenhankkimistapa: /^osaamisenhankkimistapa_\S(.*\S)?$/,
  oppisopimuksenperusta: /^oppisopimuksenperusta_\S(.*\S)?$/,
  ammatillisenoppiaineet: /^ammatillisenoppiaineet_\S(.*\S)?$/,
  oppimisymparistot: /^oppimisymparistot_\d{4}$/,
  osaamisentodentamisenprosessi: /^osaamisentodentamisenprosessi_\d+$/,
  urasuunnitelma: /^urasuunnitelma_\d{4}$/,
  koulutuksenosattuva: /^koulutuksenosattuva_\d{3}$/,
  ammatillinenkoulutusoppimisentuentyyppi: /^ammatillinenkoulutusoppimisentuentyyppi_\d{2}$/,
  ammatillisentutkinnonosanryhma: /^ammatillisentutkinnonosanryhma_[12]$/,
} as const satisfies Record<string, RegExp>;

export type Koodisto = keyof typeof KOODI_URIT;

export function onKoodiUri(koodisto: Koodisto, arvo: string): arvo is KoodiUri {
  return KOODI_URIT[koodisto].test(arvo);
}
