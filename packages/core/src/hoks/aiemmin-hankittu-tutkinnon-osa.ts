import type { Paiva } from '../aika/paiva.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { KoulutuksenJarjestajaArvioija } from './henkilot.js';
import type { OsaamisenOsoittaminen } from './osaamisen-osoittaminen.js';
import type { Yksiloity } from './yksiloity.js';

/** Valitun todentamisen prosessin koodit, joista seuraa lisää tietoja. */
export const TODENTAMINEN_ARVIOIJILLA = 'osaamisentodentamisenprosessi_0002';
export const TODENTAMINEN_NAYTOLLA = 'osaamisentodentamisenprosessi_0003';

/** Arvioijat, joille aiempi osaaminen on toimitettu tunnustettavaksi. Asetus 673/2017 9 § 3 kohta. */
export interface TarkentavatTiedotOsaamisenArvioija {
  readonly lahetettyArvioitavaksi?: Paiva;
  readonly aiemminHankitunOsaamisenArvioijat?: readonly KoulutuksenJarjestajaArvioija[];
}

/** Se, mikä on yhteistä kaikelle aiemmin hankitulle osaamiselle. */
export interface AiemminHankittuOsaaminen extends Yksiloity {
  readonly koulutuksenJarjestajaOid?: OrganisaatioOid;
  readonly valittuTodentamisenProsessiKoodiUri?: KoodiUri;
  readonly valittuTodentamisenProsessiKoodiVersio?: number;
  readonly tarkentavatTiedotNaytto?: readonly OsaamisenOsoittaminen[];
  readonly tarkentavatTiedotOsaamisenArvioija?: TarkentavatTiedotOsaamisenArvioija;
}

export interface AiemminHankittuAmmatTutkinnonOsa extends AiemminHankittuOsaaminen {
  readonly tutkinnonOsaKoodiUri: KoodiUri;
  readonly tutkinnonOsaKoodiVersio: number;
  readonly tutkinnonOsanPerusteenDiaarinro?: string;
  readonly vaatimuksistaTaiTavoitteistaPoikkeaminen?: string;
  readonly olennainenSeikka?: boolean;
}

export interface AiemminHankittuPaikallinenTutkinnonOsa extends AiemminHankittuOsaaminen {
  readonly amosaaTunniste?: string;
  readonly nimi?: string;
  /** Osaamispistettä. */
  readonly laajuus?: number;
  readonly tavoitteetJaSisallot?: string;
  readonly vaatimuksistaTaiTavoitteistaPoikkeaminen?: string;
  readonly olennainenSeikka?: boolean;
  readonly valittuTodentamisenProsessiKoodiUri: KoodiUri;
  readonly valittuTodentamisenProsessiKoodiVersio: number;
}

export interface AiemminHankittuYtoOsaAlue extends AiemminHankittuOsaaminen {
  readonly osaAlueKoodiUri: KoodiUri;
  readonly osaAlueKoodiVersio: number;
  readonly vaatimuksistaTaiTavoitteistaPoikkeaminen?: string;
  readonly olennainenSeikka?: boolean;
  readonly valittuTodentamisenProsessiKoodiUri: KoodiUri;
  readonly valittuTodentamisenProsessiKoodiVersio: number;
}

export interface AiemminHankittuYhteinenTutkinnonOsa extends AiemminHankittuOsaaminen {
  readonly osaAlueet: readonly AiemminHankittuYtoOsaAlue[];
  readonly tutkinnonOsaKoodiUri: KoodiUri;
  readonly tutkinnonOsaKoodiVersio: number;
}
