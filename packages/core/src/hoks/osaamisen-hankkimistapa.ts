import type { Paiva } from '../aika/paiva.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { YTunnus } from '../tunnisteet/y-tunnus.js';
import type { Oppilaitoshenkilo, VastuullinenTyopaikkaOhjaaja } from './henkilot.js';
import type { Yksiloity } from './yksiloity.js';

export interface TyopaikallaJarjestettavaKoulutus {
  readonly vastuullinenTyopaikkaOhjaaja: VastuullinenTyopaikkaOhjaaja;
  readonly tyopaikanNimi: string;
  readonly tyopaikanYTunnus?: YTunnus;
  readonly keskeisetTyotehtavat: readonly string[];
}

export interface MuuOppimisymparisto {
  readonly oppimisymparistoKoodiUri: KoodiUri;
  readonly oppimisymparistoKoodiVersio: number;
  readonly alku: Paiva;
  readonly loppu: Paiva;
}

/** Aika, jolloin jakso on keskeytyksissä. Avoin, kun loppua ei tiedetä. */
export interface Keskeytymisajanjakso {
  readonly alku: Paiva;
  readonly loppu?: Paiva;
}

/** Ajanjakso, jona osaamista hankitaan yhdellä tavalla. Työpaikkajakso, kun tapa on koulutussopimus tai oppisopimus. */
export interface OsaamisenHankkimistapa extends Yksiloity {
  readonly alku: Paiva;
  readonly loppu: Paiva;
  /** Lähettäjän oma tunniste, jolla jakso tunnetaan samaksi seuraavassa siirrossa. */
  readonly yksiloivaTunniste?: string;
  readonly ajanjaksonTarkenne?: string;
  readonly osaamisenHankkimistapaKoodiUri: KoodiUri;
  readonly osaamisenHankkimistapaKoodiVersio: number;
  readonly jarjestajanEdustaja?: Oppilaitoshenkilo;
  /** Hankintakoulutuksessa hankkivan järjestäjän edustaja. */
  readonly hankkijanEdustaja?: Oppilaitoshenkilo;
  readonly tyopaikallaJarjestettavaKoulutus?: TyopaikallaJarjestettavaKoulutus;
  readonly muutOppimisymparistot?: readonly MuuOppimisymparisto[];
  /** Prosenttia täydestä työajasta, 1–100. */
  readonly osaAikaisuustieto?: number;
  readonly oppisopimuksenPerustaKoodiUri?: KoodiUri;
  readonly oppisopimuksenPerustaKoodiVersio?: number;
  readonly keskeytymisajanjaksot?: readonly Keskeytymisajanjakso[];
}

export const KOULUTUSSOPIMUS = 'osaamisenhankkimistapa_koulutussopimus';
export const OPPISOPIMUS = 'osaamisenhankkimistapa_oppisopimus';

/** Työpaikkajakson tavat täsmälleen näillä koodeilla, kuten nykyisessä rajapinnassa. */
export function onTyopaikkajakso(tapa: { readonly osaamisenHankkimistapaKoodiUri?: string | undefined }): boolean {
  return tapa.osaamisenHankkimistapaKoodiUri === KOULUTUSSOPIMUS || tapa.osaamisenHankkimistapaKoodiUri === OPPISOPIMUS;
}
