declare const merkki: unique symbol;

/** Arvo, jonka oikeellisuus on tarkistettu: tavallisesta merkkijonosta sellaiseksi pääsee vain tarkistavan funktion kautta. */
export type Merkitty<T, Nimi extends string> = T & { readonly [merkki]: Nimi };
