import type { Konteksti } from '../konteksti.js';
import { POISTUMISKOODIT } from '../poistumiskoodit.js';
import { taulukko } from '../taulukkotuloste.js';

interface Tunnusrivi {
  readonly kayttajatunnus: string;
  readonly nimi: string;
  readonly tyyppi: string;
  readonly roolit?: readonly { readonly rooli: string; readonly organisaatio: string; readonly paattyy?: string }[];
}

/** `ehoks tunnukset luettelo`: the accounts that the official may see. */
export async function luettele(konteksti: Konteksti): Promise<number> {
  const { sano } = konteksti;
  const tunnukset = await (await konteksti.virkailija()).hae<readonly Tunnusrivi[]>('tunnukset');
  konteksti.tulosta(
    tunnukset,
    taulukko(
      [sano('tunnus'), sano('nimi'), sano('rooli')],
      tunnukset.map(({ kayttajatunnus, nimi, roolit = [] }) => [
        kayttajatunnus,
        nimi,
        roolit
          .map(({ rooli, organisaatio, paattyy }) => [rooli, organisaatio, paattyy].filter(Boolean).join(' '))
          .join('\n'),
      ]),
    ),
  );
  return POISTUMISKOODIT.onnistui;
}

export interface UusiTunnus {
  readonly nimi: string;
  readonly organisaatio: string;
  readonly rooli: string;
}

/** `ehoks tunnukset luo`: prints the password, which nobody sees again. */
export async function luo(konteksti: Konteksti, kayttajatunnus: string, uusi: UusiTunnus): Promise<number> {
  const { sano } = konteksti;
  const luotu = await (
    await konteksti.virkailija()
  ).laheta<{ readonly salasana?: string; readonly salasanalinkki?: string }>('tunnukset', { kayttajatunnus, ...uusi });
  konteksti.tulosta(luotu, luotu.salasana ?? luotu.salasanalinkki ?? '');
  konteksti.kerro(sano('salasanaTalteen'));
  return POISTUMISKOODIT.onnistui;
}
