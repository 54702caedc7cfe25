import type { Organisaatio } from '../rekisterit/organisaatiot.port.js';
import { OPH_OID } from '../tunnisteet/oid.js';
import type { Kayttaja, Kayttajatyyppi, OrganisaationOikeus } from './kayttaja.js';
import { ANOMUKSELLA_MYONNETTAVAT, hallittavatRoolit, myontaa } from './myontotaulukko.js';
import { onOpetushallitus } from './ratkaise-oikeus.js';
import { ROOLIT, roolitiedot, type Rooli } from './roolitaulukko.js';

/** Mitä aiotaan myöntää, kenelle ja mihin. */
export interface Myonto {
  readonly rooli: Rooli;
  readonly saajanTyyppi: Kayttajatyyppi;
  readonly organisaatio: Organisaatio | undefined;
  /** Onko Opetushallitus hyväksynyt anomuksen tästä roolista tähän organisaatioon? */
  readonly anomusHyvaksytty: boolean;
  /** Siirtääkö järjestäjä jo tietoa rajapinnan kautta? */
  readonly jarjestajaIntegroi: boolean;
}

export const MYONTOKIELLOT = [
  'organisaatiota-ei-ole',
  'roolia-ei-saa-myontaa',
  'ei-oikeutta-organisaatioon',
  'vaara-tunnuksen-tyyppi',
  'vaara-taso',
  'anomus-puuttuu',
  'jarjestaja-integroi',
] as const;
export type Myontokielto = (typeof MYONTOKIELLOT)[number];

export type Myontopaatos =
  | { readonly sallittu: true; readonly peruste: OrganisaationOikeus }
  | { readonly sallittu: false; readonly peruste: Myontokielto };

/** Saako myöntäjä myöntää roolin? Ensimmäinen este ratkaisee perusteen; oikeus ulottuu omaan organisaatioon ja sen alle. */
export function ratkaiseMyonto(
  myontaja: Kayttaja,
  { rooli, saajanTyyppi, organisaatio, anomusHyvaksytty, jarjestajaIntegroi }: Myonto,
): Myontopaatos {
  const este = (peruste: Myontokielto): Myontopaatos => ({ sallittu: false, peruste });
  const myontavat = myontaja.oikeudet.filter(({ oikeus }) => myontaa(oikeus, rooli));
  if (myontavat.length === 0) return este('roolia-ei-saa-myontaa');
  if (organisaatio === undefined) return este('organisaatiota-ei-ole');
  const peruste = myontavat.find((oikeus) => kattaa(oikeus, organisaatio));
  if (peruste === undefined) return este('ei-oikeutta-organisaatioon');
  const { kenelle, tasot } = roolitiedot(rooli);
  if (kenelle !== saajanTyyppi) return este('vaara-tunnuksen-tyyppi');
  if (!tasot.some((taso) => organisaatio.tasot.includes(taso))) return este('vaara-taso');
  if (ANOMUKSELLA_MYONNETTAVAT.includes(rooli)) {
    if (!anomusHyvaksytty) return este('anomus-puuttuu');
    if (jarjestajaIntegroi) return este('jarjestaja-integroi');
  }
  return { sallittu: true, peruste };
}

/** Rooli, joka tunnuksella on jossakin organisaatiossa. */
export interface RooliOrganisaatiossa {
  readonly rooli: Rooli;
  readonly organisaatio: Organisaatio | undefined;
}

/**
 * Saako käyttäjä hallita tunnusta, jolla on nämä roolit? Kaikki sen roolit on voitava hallita: muuten salasanan vaihtaja
 * saisi haltuunsa oikeuksia, joita ei itse voi myöntää. Rooliton tunnus on vain Opetushallituksen.
 */
export function saaHallita(kayttaja: Kayttaja, roolit: readonly RooliOrganisaatiossa[]): boolean {
  const hallitsee = ({ rooli, organisaatio }: RooliOrganisaatiossa): boolean =>
    kayttaja.oikeudet.some(
      (oikeus) => hallittavatRoolit(oikeus.oikeus).includes(rooli) && kattaa(oikeus, organisaatio),
    );
  return onOpetushallitus(kayttaja) || (roolit.length > 0 && roolit.every(hallitsee));
}

/** Roolit, joita käyttäjä voi jossakin myöntää. */
export function myonnettavatRoolit(kayttaja: Kayttaja): readonly Rooli[] {
  return ROOLIT.filter((rooli) =>
    kayttaja.oikeudet.some((oikeus) => myontaa(oikeus.oikeus, rooli) && onOikeassaPaikassa(oikeus)),
  );
}

function kattaa(oikeus: OrganisaationOikeus, organisaatio: Organisaatio | undefined): boolean {
  if (organisaatio === undefined || !onOikeassaPaikassa(oikeus)) return false;
  return [...organisaatio.ylemmat, organisaatio.oid].includes(oikeus.organisaatio);
}

/** Opetushallituksen oikeudella myönnetään vain juuressa: muualle merkittynä se ei tee kenestäkään Opetushallitusta. */
function onOikeassaPaikassa({ oikeus, organisaatio }: OrganisaationOikeus): boolean {
  return oikeus !== 'OPHPAAKAYTTAJA' || organisaatio === OPH_OID;
}
