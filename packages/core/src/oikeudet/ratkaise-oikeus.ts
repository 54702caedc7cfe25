import type { Organisaatio } from '../rekisterit/organisaatiot.port.js';
import { OPH_OID } from '../tunnisteet/oid.js';
import type { Kayttaja, OrganisaationOikeus } from './kayttaja.js';
import { sallii, type Toimi } from './oikeustaulukko.js';

/** Päätös ja sen peruste: se oikeus, joka salli, tai syy, miksi mikään ei sallinut. Pyynnön tekijälle perustetta ei kerrota. */
export type Oikeuspaatos =
  | { readonly sallittu: true; readonly peruste: OrganisaationOikeus }
  | {
      readonly sallittu: false;
      readonly peruste: 'organisaatiota-ei-ole' | 'ei-oikeutta-organisaatioon' | 'oikeus-ei-riita';
    };

/**
 * Saako käyttäjä tehdä toimen organisaation HOKSille? Oikeus ulottuu organisaatioon itseensä ja kaikkeen sen alla,
 * ei koskaan ylös eikä sivulle. Suunnitelman sisältämät organisaatiot eivät vaikuta.
 */
export function ratkaiseOikeus(kayttaja: Kayttaja, toimi: Toimi, organisaatio: Organisaatio | undefined): Oikeuspaatos {
  if (organisaatio === undefined) return { sallittu: false, peruste: 'organisaatiota-ei-ole' };
  const polku = [...organisaatio.ylemmat, organisaatio.oid];
  const kattavat = kayttaja.oikeudet.filter((oikeus) => polku.includes(oikeus.organisaatio));
  const peruste = kattavat.find((oikeus) => sallii(oikeus.oikeus, toimi));
  if (peruste !== undefined) return { sallittu: true, peruste };
  return { sallittu: false, peruste: kattavat.length > 0 ? 'oikeus-ei-riita' : 'ei-oikeutta-organisaatioon' };
}

/** Koko maan oikeus: myönnetty juuriorganisaatioon itseensä. */
export function onOphTasolla(kayttaja: Kayttaja, toimi: Toimi): boolean {
  return kayttaja.oikeudet.some((oikeus) => oikeus.organisaatio === OPH_OID && sallii(oikeus.oikeus, toimi));
}

/** Organisaatiot, joiden HOKSeja käyttäjä saa lukea; `koko-maa`, kun oikeus on juuressa. */
export function luettavatOrganisaatiot(
  kayttaja: Kayttaja,
): 'koko-maa' | readonly OrganisaationOikeus['organisaatio'][] {
  if (onOphTasolla(kayttaja, 'lue')) return 'koko-maa';
  const luettavat = kayttaja.oikeudet.filter((oikeus) => sallii(oikeus.oikeus, 'lue'));
  return [...new Set(luettavat.map((oikeus) => oikeus.organisaatio))];
}
