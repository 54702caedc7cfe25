import { onOrganisaatioOid } from '../tunnisteet/oid.js';
import type { OrganisaationOikeus } from './kayttaja.js';
import { oikeudenPalvelu, OIKEUKSIEN_PALVELUT, onKayttooikeus, type Kayttooikeus } from './oikeustaulukko.js';

const ROOLI = new RegExp(
  String.raw`^ROLE_APP_(${OIKEUKSIEN_PALVELUT.join('|')})_([A-Z_]+)_(1\.2\.246\.562\.\d+\.\d+)$`,
);

/** CAS-rooli oikeudeksi. Muiden palvelujen roolit, organisaatiottomat ja tuntemattomat: `undefined`. */
export function oikeusRoolista(rooli: string): OrganisaationOikeus | undefined {
  const [, palvelu, oikeus, organisaatio] = ROOLI.exec(rooli) ?? [];
  if (oikeus === undefined || organisaatio === undefined) return undefined;
  if (!onKayttooikeus(oikeus) || oikeudenPalvelu(oikeus) !== palvelu) return undefined;
  return onOrganisaatioOid(organisaatio) ? { oikeus, organisaatio } : undefined;
}

export function rooliOikeudesta({ oikeus, organisaatio }: OrganisaationOikeus): string {
  return `${palvelunRooli(oikeus)}_${oikeus}_${organisaatio}`;
}

/** Roolit, jotka CAS antaa oikeuksista: palvelun, kunkin oikeuden ja oikeuden organisaatiossaan, kukin kerran. */
export function casRoolit(oikeudet: readonly OrganisaationOikeus[]): readonly string[] {
  return [
    ...new Set(
      oikeudet.flatMap(({ oikeus, organisaatio }) => [
        palvelunRooli(oikeus),
        `${palvelunRooli(oikeus)}_${oikeus}`,
        rooliOikeudesta({ oikeus, organisaatio }),
      ]),
    ),
  ];
}

function palvelunRooli(oikeus: Kayttooikeus): string {
  return `ROLE_APP_${oikeudenPalvelu(oikeus)}`;
}
