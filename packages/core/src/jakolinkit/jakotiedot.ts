import type { Paiva } from '../aika/paiva.js';
import { etsiKohta, type Jaonosa } from './jaettavat-kohdat.js';
import { onKohdeviite } from './jaon-kohde.js';
import { jaonPerusta, type JaonPerusta } from './jaon-perusta.js';
import { jaonTila, type Jakolinkki, type JaonTila } from './jakolinkki.js';
import type { Katselut } from './jakolinkki-repository.port.js';
import type { Jakopiiri } from './jakopiirit.js';
import { saakoJaolle } from './jakotaulukko.js';

/** Jako jakajalle näytettynä. */
export interface Jakotiedot {
  readonly jako: Jakolinkki;
  readonly tila: JaonTila | Exclude<JaonPerusta, 'on'>;
  /** Puuttuu laajemmasta jaosta ja kohteesta, jota ei enää ole. */
  readonly osa?: Jaonosa;
  readonly katselut: Katselut;
  /** Mitä katsoja saa jaolle vielä tehdä. */
  readonly toimet: readonly ('lyhenna' | 'peru')[];
}

const EI_KATSELUJA: Katselut = { maara: 0, viimeisimmat: [] };

export function jakotiedot(
  { tallennettu, tekija }: Pick<Jakopiiri, 'tallennettu' | 'tekija'>,
  jako: Jakolinkki,
  tanaan: Paiva,
  katselut: Katselut = EI_KATSELUJA,
): Jakotiedot {
  const kohta = onKohdeviite(jako.kohde) ? etsiKohta(tallennettu.hoks, jako.kohde) : undefined;
  const jaonOma = jaonTila(jako, tanaan);
  const onAuki = jaonOma === 'voimassa' || jaonOma === 'ei-viela';
  const perusta = jaonPerusta(tallennettu.hoks, jako);
  const tila = onAuki && perusta !== 'on' ? perusta : jaonOma;
  const saaMuuttaa = onAuki && saakoJaolle(tekija, 'muuta', jako.jakaja);
  return { jako, tila, ...(kohta && { osa: kohta.osa }), katselut, toimet: saaMuuttaa ? ['lyhenna', 'peru'] : [] };
}
