import type { Paiva } from '../aika/paiva.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { OpiskeluoikeusOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Nimi } from './nimi.js';

/** Opiskeluoikeuden tila alkaen päivästä `alku`. Tilan koodit: koodisto `koskiopiskeluoikeudentila`. */
export interface Opiskeluoikeusjakso {
  readonly alku: Paiva;
  readonly tila: string;
}

/** Koodi ja sen nimi sellaisina kuin KOSKI ne tuntee; puuttuva koodi puuttuu. */
export interface Nimike {
  readonly koodi?: string;
  readonly nimi: Nimi;
}

/** Tutkinnon osan tai yhteisen osan osa-alueen viimeisin arviointi. */
export interface OsanArviointi {
  readonly koodiUri: KoodiUri;
  readonly arvosana: Nimike;
  readonly paiva?: Paiva;
  readonly hyvaksytty: boolean;
}

export interface Suoritus {
  /** Koodisto `suorituksentyyppi`, esim. `ammatillinentutkinto`. */
  readonly tyyppi: string;
  /** Mitä suoritetaan: tutkinto (koodisto `koulutus`) tai valmentava koulutus. */
  readonly koulutusmoduuli?: Nimike;
  /** Perusteet, joiden mukaan suoritetaan. */
  readonly perusteenDiaarinumero?: string;
  /** Ensimmäinen niistä, jotka KOSKI luettelee. */
  readonly osaamisala?: Nimike;
  /** Ensimmäinen niistä, jotka KOSKI luettelee. */
  readonly tutkintonimike?: Nimike;
  readonly toimipisteOid?: OrganisaatioOid;
  /** Arvioidut tutkinnon osat ja osa-alueet; puuttuu, kun yhtään ei ole. */
  readonly arvioidut?: readonly OsanArviointi[];
}

/** KOSKIn opiskeluoikeus siltä osin kuin HOKS sitä tarvitsee. */
export interface Opiskeluoikeus {
  readonly oid: OpiskeluoikeusOid;
  /** Koodisto `opiskeluoikeudentyyppi`; HOKS tehdään vain tyypeille ammatillinenkoulutus ja tuva. */
  readonly tyyppi: string;
  readonly oppilaitosOid?: OrganisaatioOid;
  readonly koulutustoimijaOid?: OrganisaatioOid;
  readonly alkamispaiva?: Paiva;
  readonly arvioituPaattymispaiva?: Paiva;
  readonly jaksot: readonly Opiskeluoikeusjakso[];
  readonly suoritukset: readonly Suoritus[];
  /** Asetettu, kun tämä on hankintakoulutuksen opiskeluoikeus, joka sisältyy toiseen. */
  readonly sisaltyyOpiskeluoikeuteen?: OpiskeluoikeusOid;
}

/** Tutkintokoulutukseen valmentava koulutus. */
export function onTuva({ tyyppi }: Opiskeluoikeus): boolean {
  return tyyppi === 'tuva';
}

/** Tilat, joiden jälkeen opiskeluoikeuden HOKSiin ei enää tuoda tietoa. Lähde: käyttöönoton ohje, siirron virheet. */
export const PAATTAVAT_TILAT: readonly string[] = ['valmistunut', 'eronnut', 'katsotaaneronneeksi', 'peruutettu'];

/** Viimeisin jakso alkupäivän mukaan; samana päivänä alkaneista jälkimmäinen. */
export function viimeisinJakso(oo: Opiskeluoikeus): Opiskeluoikeusjakso | undefined {
  return oo.jaksot.reduce<Opiskeluoikeusjakso | undefined>(
    (viimeisin, jakso) => (viimeisin === undefined || jakso.alku >= viimeisin.alku ? jakso : viimeisin),
    undefined,
  );
}

/** Voimassa oleva jakso päivänä `tanaan`: tulevaisuuteen kirjattu päättyminen ei vielä päätä oikeutta. */
export function jaksoPaivana(oo: Opiskeluoikeus, tanaan: Paiva): Opiskeluoikeusjakso | undefined {
  return viimeisinJakso({ ...oo, jaksot: oo.jaksot.filter((jakso) => jakso.alku <= tanaan) });
}

/** Päivä, josta alkaen oikeus on päättynyt, tai `undefined`, jos se on voimassa tai sillä ei ole tiloja. */
export function paattymispaiva(oo: Opiskeluoikeus, tanaan: Paiva): Paiva | undefined {
  const jakso = jaksoPaivana(oo, tanaan);
  return jakso && PAATTAVAT_TILAT.includes(jakso.tila) ? jakso.alku : undefined;
}
