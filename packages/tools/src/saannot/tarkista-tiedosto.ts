import {
  aikaleima,
  estaa,
  type Havainto,
  lapikaynti,
  paivaHelsingissa,
  SAANTOKIRJA,
  type Saanto,
  tarkista,
  type Tilanne,
} from '@ehoks/core';
import { lueKorvaus, lueLuonti } from '@ehoks/wire';
import type { Argumentit } from './argumentit.js';

/** A rule that could not say anything, and what it would have had to ask. */
export interface Tarkistamatta {
  readonly saanto: Saanto;
  readonly puuttuu: 'rekisteri' | 'tallennettu';
}

export interface Tulos {
  readonly hyvaksytty: boolean;
  readonly havainnot: readonly Havainto[];
  readonly tarkistamatta: readonly Tarkistamatta[];
  /** Rules of the operation that were run to their end and had nothing to say. */
  readonly kunnossa: number;
}

/** The rule book over one plan as JSON, as far as it goes without registries and store. */
export function tarkistaTiedosto(json: unknown, { toiminto }: Pick<Argumentit, 'toiminto'>, nyt: Date): Tulos {
  const { luonnos, muotohavainnot } = toiminto === 'luo' ? lueLuonti(json) : lueKorvaus(json);
  const tanaan = paivaHelsingissa(aikaleima(nyt.toISOString()));
  const havainnot = tarkista({ luonnos, muotohavainnot }, { toiminto, tanaan });
  const havaitut = new Set(havainnot.map(({ koodi }) => koodi));
  const hiljaiset = SAANTOKIRJA.filter(({ koodi, toiminnot }) => toiminnot.includes(toiminto) && !havaitut.has(koodi));
  const lapikayty = lapikaynti(luonnos);

  const tarkistamatta = hiljaiset.flatMap((saanto): Tarkistamatta[] => {
    const kysytyt = new Set<Tarkistamatta['puuttuu']>();
    saanto.tarkista(lapikayty, kuunteleva({ toiminto, tanaan }, kysytyt));
    const [puuttuu] = kysytyt;
    return puuttuu === undefined ? [] : [{ saanto, puuttuu }];
  });
  return { hyvaksytty: !estaa(havainnot), havainnot, tarkistamatta, kunnossa: hiljaiset.length - tarkistamatta.length };
}

/** A situation that knows nothing of the outside and notes what a rule would have liked to know of it. */
function kuunteleva(tilanne: Pick<Tilanne, 'toiminto' | 'tanaan'>, kysytyt: Set<Tarkistamatta['puuttuu']>): Tilanne {
  const kysy = (mita: Tarkistamatta['puuttuu']) => {
    kysytyt.add(mita);
    return undefined;
  };
  return Object.defineProperties(
    { ...tilanne },
    {
      opiskeluoikeus: { get: () => kysy('rekisteri') },
      oppijanOpiskeluoikeudet: { get: () => kysy('rekisteri') },
      oppijaLoytyy: { get: () => kysy('rekisteri') },
      tallennettu: { get: () => kysy('tallennettu') },
      tallennetunMasterOid: { get: () => kysy('rekisteri') },
    },
  );
}
