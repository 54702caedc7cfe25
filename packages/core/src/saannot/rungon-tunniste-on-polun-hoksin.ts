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
    lause: `Lähetetyn HOKSin ${kentta} on sama kuin päivitettävän HOKSin, tai puuttuu.`,
    peruste: 'Rajapinnan sopimus: oikeus tarkistetaan polun HOKSiin, joten vain sitä muutetaan',
    taso: 'virhe',
    toiminnot: ['korvaa', 'muuta'],
    tekstit: {
      fi: {
        syy: `Lähetetyn HOKSin ${kentta} on eri kuin päivitettävän HOKSin.`,
        ohje: `Tarkista, että päivität oikean opiskelijan HOKSia. Jos näin on, jätä ${kentta} pois tai lähetä se sellaisena kuin se haettiin.`,
      },
      sv: {
        syy: `Den sända planens ${kentta} är en annan än i den plan som uppdateras.`,
        ohje: `Kontrollera att du uppdaterar rätt studerandes plan. Om du gör det, utelämna ${kentta} eller sänd det så som det hämtades.`,
      },
      en: {
        syy: `The ${kentta} of the sent plan differs from that of the plan being updated.`,
        ohje: `Check that you are updating the plan of the right student. If you are, leave ${kentta} out or send it as it was fetched.`,
      },
    },
    tarkista(_, tilanne) {
      const arvo = rungossa(tilanne);
      return arvo !== undefined && tilanne.tallennettu && arvo !== tilanne.tallennettu[kentta]
        ? [{ polku: [kentta] }]
        : [];
    },
  };
}

/** Koodit `id.ei-tasmaa` ja `eid.ei-tasmaa`. */
export const rungonTunnisteetOvatPolunHoksin: readonly Saanto[] = TUNNISTEET.map(rungonTunnisteOnPolunHoksin);
