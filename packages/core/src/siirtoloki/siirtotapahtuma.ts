import type { Aikaleima } from '../aika/aikaleima.js';
import type { HoksId } from '../hoks/hoks.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Taso } from '../virheet/havainto.js';
import type { Kieltaytymiskoodi } from '../virheet/kieltaytymiset.js';

/** Miten tietoa yritettiin siirtää: POST, PUT, PATCH. */
export const SIIRTOTOIMET = ['luo', 'korvaa', 'muuta'] as const;
export type Siirtotoimi = (typeof SIIRTOTOIMET)[number];

/** Havainto lokissa: mikä ja missä, ei koskaan arvoa. */
export interface Siirtohavainto {
  readonly koodi: string;
  readonly taso: Taso;
  /** JSON Pointer lähetettyyn suunnitelmaan. */
  readonly polku: string;
}

/** Yksi tiedonsiirron yritys, onnistunut tai hylätty. Ei tikettejä, salasanoja eikä suunnitelman sisältöä. */
export interface Siirtotapahtuma {
  readonly aika: Aikaleima;
  readonly pyyntoId: string;
  readonly toimi: Siirtotoimi;
  /** Puuttuu, kun tunnusta ei tunnistettu. */
  readonly kayttajatunnus?: string;
  /** Kenen siirto: organisaatio, johon tunnuksen oikeus on myönnetty. Puuttuu, kun tunnusta tai oikeutta ei ole. */
  readonly organisaatio?: OrganisaatioOid;
  /** Opiskeluoikeuden oppilaitos, tai koulutustoimija kun KOSKI ei kerro sitä; vain kun tunnuksella oli oikeus siihen. */
  readonly oppilaitosOid?: OrganisaatioOid;
  /** Opiskeluoikeuden koulutustoimija, kun siirto onnistui. */
  readonly koulutustoimijaOid?: OrganisaatioOid;
  readonly opiskeluoikeusOid?: OpiskeluoikeusOid;
  readonly oppijaOid?: OppijaOid;
  readonly hoksId?: HoksId;
  /** Kieltäytymisen koodi; puuttuu, kun siirto onnistui. */
  readonly koodi?: Kieltaytymiskoodi;
  readonly havainnot: readonly Siirtohavainto[];
}

/** Hylätyn siirron syyt: kieltäytymisen koodi ja löydettyjen virheiden koodit, kukin kerran. Onnistuneella ei ole. */
export function siirronSyyt({
  koodi,
  havainnot,
}: {
  readonly koodi?: Kieltaytymiskoodi;
  readonly havainnot: readonly Pick<Siirtohavainto, 'koodi' | 'taso'>[];
}): readonly string[] {
  if (koodi === undefined) return [];
  const virheet = havainnot.flatMap((havainto) => (havainto.taso === 'virhe' ? [havainto.koodi] : []));
  return [...new Set([koodi, ...virheet])];
}

/** Siirtolokin rivi. */
export interface KirjattuSiirto extends Siirtotapahtuma {
  readonly numero: number;
  /**
   * Hetki, jolloin saman opiskeluoikeuden siirto myöhemmin onnistui: hylätty siirto on korjattu. Siirto on rivin
   * organisaation tekemä tai sen oman opiskeluoikeuden: toisen onnistumista ei kerrota.
   */
  readonly korjattu?: Aikaleima;
}

/** Siirtolokin rivi katselijalle, jolle oppijan nimi kerrotaan, kun hän näkee oppijan suunnitelman. */
export interface NimettySiirto extends KirjattuSiirto {
  readonly oppijaNimi?: string;
}
