import type { HoksTiedot } from './hoks.js';

/** Sama rakenne, josta mikä tahansa voi puuttua: väärän muotoiset arvot on jätetty pois ja niistä on oma havaintonsa. */
export type Vajaa<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer A)[]
    ? readonly Vajaa<A>[]
    : { readonly [K in keyof T]?: Vajaa<T[K]> | undefined };

/** Lähetetty suunnitelma ennen kuin sen kelpoisuus tiedetään. Säännöt luetaan tästä, jotta yksi virhe ei kätke muita. */
export type HoksLuonnos = Vajaa<HoksTiedot>;
