import { onOrganisaatioOid } from '../tunnisteet/oid.js';
import type { OrganisaationOikeus } from './kayttaja.js';
import { onKayttooikeus } from './oikeustaulukko.js';

const ROOLI = /^ROLE_APP_EHOKS_([A-Z_]+)_(1\.2\.246\.562\.\d+\.\d+)$/;

/** CAS-rooli oikeudeksi. Muiden palvelujen roolit, organisaatiottomat ja tuntemattomat: `undefined`. */
export function oikeusRoolista(rooli: string): OrganisaationOikeus | undefined {
  const [, oikeus, organisaatio] = ROOLI.exec(rooli) ?? [];
  if (oikeus === undefined || organisaatio === undefined) return undefined;
  return onKayttooikeus(oikeus) && onOrganisaatioOid(organisaatio) ? { oikeus, organisaatio } : undefined;
}

export function rooliOikeudesta({ oikeus, organisaatio }: OrganisaationOikeus): string {
  return `ROLE_APP_EHOKS_${oikeus}_${organisaatio}`;
}

/** Roolit, jotka CAS antaa oikeuksista: palvelun, kunkin oikeuden ja oikeuden organisaatiossaan, kukin kerran. */
export function casRoolit(oikeudet: readonly OrganisaationOikeus[]): readonly string[] {
  return [
    ...new Set(
      oikeudet.flatMap((oikeus) => ['ROLE_APP_EHOKS', `ROLE_APP_EHOKS_${oikeus.oikeus}`, rooliOikeudesta(oikeus)]),
    ),
  ];
}
