import { createBrowserRouter } from 'react-router';
import { sivunOsoite, VIRKAILIJAN_SIVUT } from '../yhteiset/palvelu.js';
import { Sivuvirhe } from '../yhteiset/sivuvirhe.js';
import { EiLoydy } from './kehys/ei-loydy.js';
import { Kehys } from './kehys/kehys.js';

/** The officials' screens. Paths of those that exist today are as they are there, so that links to them go on working. Each screen is loaded when it is gone to. */
export const luoReititin = () =>
  createBrowserRouter(
    [
      {
        path: '/',
        element: <Kehys />,
        errorElement: <Sivuvirhe />,
        hydrateFallbackElement: <></>,
        children: [
          {
            errorElement: <Sivuvirhe />,
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./etusivu/etusivu.js')).Etusivu }) },
              {
                path: 'koulutuksenjarjestaja/:organisaatioOid?',
                lazy: async () => ({ Component: (await import('./luettelo/luettelo.js')).Luettelo }),
              },
              {
                path: 'koulutuksenjarjestaja/:organisaatioOid/oppija/:oppijaOid',
                lazy: async () => ({ Component: (await import('./oppija/oppija.js')).Oppija }),
              },
              {
                path: 'koulutuksenjarjestaja/:organisaatioOid/oppija/:oppijaOid/:hoksId/:osio?',
                lazy: async () => ({ Component: (await import('./hoks/hoks.js')).HoksSivu }),
              },
              { path: 'luohoks', lazy: async () => ({ Component: (await import('./lomake/sivu.js')).UusiHoks }) },
              {
                path: 'hoks/:oppijaOid/:hoksId',
                lazy: async () => ({ Component: (await import('./lomake/sivu.js')).MuokkaaHoksia }),
              },
              {
                path: 'raportit/:raportti?',
                lazy: async () => ({ Component: (await import('./raportit/raportit.js')).Raportit }),
              },
              {
                path: 'tyopaikkojen-viestit',
                lazy: async () => ({
                  Component: (await import('./tyopaikkojen-viestit/tyopaikkojen-viestit.js')).TyopaikkojenViestit,
                }),
              },
              {
                path: 'siirtoloki',
                lazy: async () => ({ Component: (await import('./siirtoloki/siirtoloki.js')).Siirtoloki }),
              },
              {
                path: 'oppijanumerot/:osio?',
                lazy: async () => ({
                  Component: (await import('./oppijanumerot/tuontiraportti.js')).Tuontiraportti,
                }),
              },
              {
                path: 'oppijanumerot/tuonti/:id',
                lazy: async () => ({ Component: (await import('./oppijanumerot/tuonti.js')).Tuonti }),
              },
              {
                path: 'oppijanumerot/henkilo/:oid',
                lazy: async () => ({ Component: (await import('./oppijanumerot/henkilo.js')).Henkilo }),
              },
              {
                path: 'kayttooikeudet',
                lazy: async () => ({ Component: (await import('./kayttooikeudet/kayttooikeudet.js')).Kayttooikeudet }),
              },
              {
                path: 'kayttooikeudet/uusi',
                lazy: async () => ({ Component: (await import('./kayttooikeudet/uusi-tunnus.js')).UusiTunnus }),
              },
              {
                path: 'kayttooikeudet/tunnus/:kayttajatunnus',
                lazy: async () => ({ Component: (await import('./kayttooikeudet/tunnus.js')).Tunnus }),
              },
              {
                path: 'omat-oikeudet',
                lazy: async () => ({ Component: (await import('./omat-oikeudet/omat-oikeudet.js')).OmatOikeudet }),
              },
              {
                path: 'muistutukset',
                lazy: async () => ({ Component: (await import('./muistutukset/muistutukset.js')).Muistutukset }),
              },
              {
                path: 'taulukko',
                lazy: async () => ({ Component: (await import('./taulukko/taulukosta.js')).Taulukosta }),
              },
              {
                path: 'tiedotteet',
                lazy: async () => ({ Component: (await import('./tiedotteet/tiedotteet.js')).Tiedotteet }),
              },
              {
                path: 'avaukset',
                lazy: async () => ({ Component: (await import('./avaukset/avaukset.js')).Avaukset }),
              },
              {
                path: 'yllapito/:osio?',
                lazy: async () => ({ Component: (await import('./yllapito/yllapito.js')).Yllapito }),
              },
              { path: '*', element: <EiLoydy /> },
            ],
          },
        ],
      },
    ],
    { basename: sivunOsoite(VIRKAILIJAN_SIVUT) },
  );
