import type { Sulkeminen } from '../avaukset/avaus.js';
import type { Organisaatio } from '../rekisterit/organisaatiot.port.js';
import { OPH_OID, type OrganisaatioOid } from '../tunnisteet/oid.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { Kayttaja, OrganisaationOikeus } from './kayttaja.js';
import { sallii, type Toimi } from './oikeustaulukko.js';

/** Miksi mikään oikeus ei sallinut. */
export type Kieltoperuste = 'organisaatiota-ei-ole' | 'ei-oikeutta-organisaatioon' | 'oikeus-ei-riita';

/** Päätös ja sen peruste: se oikeus, joka salli, tai syy, miksi mikään ei sallinut. Peruste on lokia varten; pyynnön tekijälle sitä ei kerrota. */
export type Oikeuspaatos =
  | { readonly sallittu: true; readonly peruste: OrganisaationOikeus }
  | { readonly sallittu: false; readonly peruste: Kieltoperuste }
  /** Oikeus riittäisi, mutta Opetushallitus on sulkenut toiminnon. */
  | { readonly sallittu: false; readonly peruste: 'toiminto-suljettu'; readonly sulkeminen: Sulkeminen };

/** Kenen suunnitelmasta on kyse: opiskeluoikeuden antanut organisaatio ja KOSKIn suoritusten toimipisteet. */
export interface Oikeuskohde {
  /** Oppilaitos, tai koulutustoimija, jos KOSKI ei kerro oppilaitosta. */
  readonly organisaatio: Organisaatio | undefined;
  readonly toimipisteet?: readonly Organisaatio[];
}

/**
 * Saako käyttäjä tehdä toimen organisaation HOKSille? Oikeus ulottuu organisaatioon itseensä ja kaikkeen sen alla, ei ylös
 * eikä sivulle. Toimipisteeseen myönnetty oikeus ulottuu niihin suunnitelmiin, joiden suoritus KOSKIssa nimeää
 * toimipisteen; toisen oppilaitoksen toimipiste ei riitä. Suunnitelman sisältämät organisaatiot eivät vaikuta.
 */
export function ratkaiseOikeus(
  kayttaja: Kayttaja,
  toimi: Toimi,
  { organisaatio, toimipisteet = [] }: Oikeuskohde,
): Oikeuspaatos {
  if (organisaatio === undefined) return { sallittu: false, peruste: 'organisaatiota-ei-ole' };
  const omatToimipisteet = toimipisteet.filter(({ ylemmat }) => ylemmat.includes(organisaatio.oid));
  const piiri = [...organisaatio.ylemmat, organisaatio.oid, ...omatToimipisteet.map(({ oid }) => oid)];
  const kattavat = kayttaja.oikeudet.filter((oikeus) => piiri.includes(oikeus.organisaatio));
  const peruste = kattavat.find((oikeus) => sallii(oikeus.oikeus, toimi));
  if (peruste !== undefined) return { sallittu: true, peruste };
  return { sallittu: false, peruste: kattavat.length > 0 ? 'oikeus-ei-riita' : 'ei-oikeutta-organisaatioon' };
}

/** Koko maan oikeus: myönnetty juuriorganisaatioon itseensä. */
export function ophTasonOikeus(kayttaja: Kayttaja, toimi: Toimi): OrganisaationOikeus | undefined {
  return kayttaja.oikeudet.find((oikeus) => oikeus.organisaatio === OPH_OID && sallii(oikeus.oikeus, toimi));
}

/** Toimi, joka on vain Opetushallituksen. Palauttaa oikeuden, joka salli; heittää `oikeus.vain-oph` palvelutunnukselle, `oikeus.kielletty` ihmiselle. */
export function vaadiOphOikeus(kayttaja: Kayttaja, toimi: Toimi): OrganisaationOikeus {
  const oikeus = ophTasonOikeus(kayttaja, toimi);
  if (oikeus !== undefined) return oikeus;
  throw new EhoksError(kayttaja.tyyppi === 'PALVELU' ? 'oikeus.vain-oph' : 'oikeus.kielletty');
}

/**
 * Oikeus, jolla luetaan monen organisaation tietoja kerralla: koko maan oikeus tai ainoa organisaatio. Puuttuu, kun oikeuksia on
 * usean organisaation tietoihin: silloin kukin tieto luetaan eri oikeudella.
 */
export function yhteinenOikeus(kayttaja: Kayttaja, toimi: Toimi): OrganisaationOikeus | undefined {
  const [ensimmainen, ...muut] = kayttaja.oikeudet.filter((oikeus) => sallii(oikeus.oikeus, toimi));
  const samassa = muut.every((oikeus) => oikeus.organisaatio === ensimmainen?.organisaatio);
  return ophTasonOikeus(kayttaja, toimi) ?? (samassa ? ensimmainen : undefined);
}

export function onOphTasolla(kayttaja: Kayttaja, toimi: Toimi): boolean {
  return ophTasonOikeus(kayttaja, toimi) !== undefined;
}

/** Onko käyttäjä Opetushallituksen pääkäyttäjä? Sama oikeus muualla kuin juuressa ei tee kenestäkään sellaista. */
export function onOpetushallitus(kayttaja: Kayttaja): boolean {
  return kayttaja.oikeudet.some(onOpetushallituksenOikeus);
}

export function onOpetushallituksenOikeus({ oikeus, organisaatio }: OrganisaationOikeus): boolean {
  return oikeus === 'OPHPAAKAYTTAJA' && organisaatio === OPH_OID;
}

/** Organisaatiot, joihin toimen salliva oikeus on myönnetty; `koko-maa`, kun se on juuressa. */
export function toimenOrganisaatiot(kayttaja: Kayttaja, toimi: Toimi): 'koko-maa' | readonly OrganisaatioOid[] {
  if (ophTasonOikeus(kayttaja, toimi)) return 'koko-maa';
  const sallivat = kayttaja.oikeudet.filter((oikeus) => sallii(oikeus.oikeus, toimi));
  return [...new Set(sallivat.map((oikeus) => oikeus.organisaatio))];
}
