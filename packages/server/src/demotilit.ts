import type { Tunnus } from '@ehoks/core';
import { demoTilit } from '@ehoks/simulator';
import type { Ehoks, OmatTunnukset } from 'ehoks';

/** Puts the demo world's accounts into the service's own database; those that are there get their state and password anew. */
export async function luoDemotilit(
  { tunnukset, salasanatiivistin }: OmatTunnukset,
  salasana: string,
  kello: Ehoks['kello'],
): Promise<void> {
  const salasanatiiviste = await salasanatiivistin.tiivista(salasana);
  for (const { kayttajatunnus, oid, tyyppi, nimi, myonnetyt, organisaatio, lukittu } of demoTilit) {
    const tunnus: Tunnus = {
      kayttajatunnus,
      oid,
      tyyppi,
      nimi,
      salasanatiiviste,
      roolit: myonnetyt.map((rooli) => ({ rooli, organisaatio })),
      lukittu,
      kaytossa: true,
      luotu: kello.nyt(),
    };
    if ((await tunnukset.muuta(kayttajatunnus, () => tunnus)) === undefined) await tunnukset.lisaa(tunnus);
  }
}
