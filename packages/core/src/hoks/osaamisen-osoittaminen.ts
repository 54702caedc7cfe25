import type { Paiva } from '../aika/paiva.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { YTunnus } from '../tunnisteet/y-tunnus.js';
import type { KoulutuksenJarjestajaArvioija, TyoelamaArvioija } from './henkilot.js';
import type { KoodistoKoodi } from './koodi.js';
import type { Yksiloity } from './yksiloity.js';

export interface Nayttoymparisto {
  readonly nimi: string;
  readonly yTunnus?: YTunnus;
  readonly kuvaus?: string;
}

/** Näyttö tai muu osaamisen osoittaminen. Asetus 673/2017 9 § (sisältö päätelty, kohdan numeroa ei ole vahvistettu). */
export interface OsaamisenOsoittaminen extends Yksiloity {
  readonly jarjestaja?: { readonly oppilaitosOid?: OrganisaatioOid };
  readonly osaAlueet?: readonly KoodistoKoodi[];
  readonly nayttoymparisto: Nayttoymparisto;
  readonly sisallonKuvaus: readonly string[];
  readonly alku: Paiva;
  readonly loppu: Paiva;
  readonly koulutuksenJarjestajaOsaamisenArvioijat?: readonly KoulutuksenJarjestajaArvioija[];
  readonly tyoelamaOsaamisenArvioijat?: readonly TyoelamaArvioija[];
  readonly vaatimuksistaTaiTavoitteistaPoikkeaminen?: string;
  readonly yksilollisetKriteerit?: readonly string[];
}
