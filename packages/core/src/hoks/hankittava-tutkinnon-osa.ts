import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { OsaamisenHankkimistapa } from './osaamisen-hankkimistapa.js';
import type { OsaamisenOsoittaminen } from './osaamisen-osoittaminen.js';
import type { Yksiloity } from './yksiloity.js';

/** Se, mikä on yhteistä kaikelle hankittavalle osaamiselle. */
export interface HankittavaOsaaminen extends Yksiloity {
  readonly vaatimuksistaTaiTavoitteistaPoikkeaminen?: string;
  readonly osaamisenOsoittaminen?: readonly OsaamisenOsoittaminen[];
  readonly osaamisenHankkimistavat?: readonly OsaamisenHankkimistapa[];
  readonly koulutuksenJarjestajaOid?: OrganisaatioOid;
  /** Opiskelijaan liittyy jotakin olennaista, jota ei kirjata tähän. */
  readonly olennainenSeikka?: boolean;
  /** Opetuksen ja ohjauksen määrä tunteina. Asetus 673/2017 9 § 7 a kohta ja 10 a §. */
  readonly opetusJaOhjausMaara?: number;
}

export interface HankittavaAmmatTutkinnonOsa extends HankittavaOsaaminen {
  readonly tutkinnonOsaKoodiUri: KoodiUri;
  readonly tutkinnonOsaKoodiVersio: number;
  readonly tutkinnonOsanPerusteenDiaarinro?: string;
}

/** Paikallinen tutkinnon osa tunnetaan AMOSAA-tunnisteesta tai nimestä, laajuudesta ja sisällöstä. */
export interface HankittavaPaikallinenTutkinnonOsa extends HankittavaOsaaminen {
  readonly amosaaTunniste?: string;
  readonly nimi?: string;
  /** Osaamispistettä. */
  readonly laajuus?: number;
  readonly tavoitteetJaSisallot?: string;
}

export interface HankittavaYtoOsaAlue extends HankittavaOsaaminen {
  readonly osaAlueKoodiUri: KoodiUri;
  readonly osaAlueKoodiVersio: number;
}

export interface HankittavaYhteinenTutkinnonOsa extends Yksiloity {
  readonly osaAlueet: readonly HankittavaYtoOsaAlue[];
  readonly tutkinnonOsaKoodiUri: KoodiUri;
  readonly tutkinnonOsaKoodiVersio: number;
  readonly koulutuksenJarjestajaOid?: OrganisaatioOid;
}
