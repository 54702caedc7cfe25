import type { Hoks } from '../hoks/hoks.js';
import type { Saanto, Tilanne } from './saanto.js';

interface Tunniste {
  readonly kentta: 'id' | 'eid';
  readonly rungossa: (tilanne: Tilanne) => Hoks['id'] | Hoks['eid'] | undefined;
}

const TUNNISTEET: readonly Tunniste[] = [
  { kentta: 'id', rungossa: ({ rungonId }) => rungonId },
  { kentta: 'eid', rungossa: ({ rungonEid }) => rungonEid?.toLowerCase() },
];

function rungonTunnisteOnPolunHoksin({ kentta, rungossa }: Tunniste): Saanto {
  return {
    koodi: `${kentta}.ei-tasmaa`,
    lause: `Rungon ${kentta} on sen HOKSin, jota polku osoittaa, tai puuttuu.`,
    peruste: 'Rajapinnan sopimus: oikeus tarkistetaan polun HOKSiin, joten vain sitä muutetaan',
    taso: 'virhe',
    toiminnot: ['korvaa', 'muuta'],
    tekstit: {
      fi: { syy: `Rungon ${kentta} on eri HOKSin kuin osoitteen numero.`, ohje: `Lähetä päivitys oikean HOKSin osoitteeseen tai jätä ${kentta} pois.` },
      sv: { syy: `Fältet ${kentta} hör till en annan plan än numret i adressen.`, ohje: `Sänd uppdateringen till rätt plans adress eller utelämna fältet ${kentta}.` },
      en: { syy: `The field ${kentta} belongs to another plan than the number in the address.`, ohje: `Send the update to the address of the right plan, or leave ${kentta} out.` },
    },
    *tarkista(_, tilanne) {
      const arvo = rungossa(tilanne);
      if (arvo !== undefined && tilanne.tallennettu && arvo !== tilanne.tallennettu[kentta]) yield { polku: [kentta] };
    },
  };
}

/** Koodit `id.ei-tasmaa` ja `eid.ei-tasmaa`. */
export const rungonTunnisteetOvatPolunHoksin: readonly Saanto[] = TUNNISTEET.map(rungonTunnisteOnPolunHoksin);
