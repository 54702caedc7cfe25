import { demoTilit } from '@ehoks/simulator';
import type { OmatTunnukset } from 'ehoks';

/** Puts the demo world's accounts into the service's own database. Their password is set anew at every start. */
export async function luoDemotilit({ tunnukset, salasanatiivistin }: OmatTunnukset, salasana: string): Promise<void> {
  const salasanatiiviste = await salasanatiivistin.tiivista(salasana);
  for (const { kayttajatunnus, oid, tyyppi, roolit, lukittu } of demoTilit)
    await tunnukset.tallenna({
      kayttajatunnus,
      oid,
      tyyppi,
      salasanatiiviste,
      oikeudet: roolit,
      lukittu: lukittu ?? false,
    });
}
