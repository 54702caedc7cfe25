import { createBrowserRouter } from 'react-router';
import { OPPIJAN_SIVUT, sivunOsoite } from '../yhteiset/palvelu.js';
import { Sivuvirhe } from '../yhteiset/sivuvirhe.js';
import { Etusivu } from './etusivu/etusivu.js';
import { EiLoydy } from './kehys/ei-loydy.js';
import { Kehys } from './kehys/kehys.js';
import { Kirjautuneelle } from './kehys/kirjautuneelle.js';

/** The learners' screens, below the addresses that they have had. Those that are not the first are loaded when they are gone to. */
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
              {
                element: <Kirjautuneelle />,
                children: [
                  { index: true, element: <Etusivu /> },
                  { path: 'suunnittelu', element: <Etusivu /> },
                  {
                    path: 'suunnittelu/:eid/:osio?',
                    lazy: async () => ({ Component: (await import('./suunnitelma/suunnitelma.js')).Suunnitelma }),
                  },
                  {
                    path: 'katsojat',
                    lazy: async () => ({ Component: (await import('./lukijat/lukijat.js')).Lukijat }),
                  },
                  {
                    path: 'asetukset',
                    lazy: async () => ({ Component: (await import('./asetukset/asetukset.js')).Asetukset }),
                  },
                ],
              },
              {
                path: 'henkilokohtaistaminen',
                lazy: async () => ({ Component: (await import('./tietoa/tietoa.js')).Henkilokohtaistaminen }),
              },
              {
                path: 'ammatillinentutkinto',
                lazy: async () => ({ Component: (await import('./tietoa/tietoa.js')).AmmatillinenTutkinto }),
              },
              { path: '*', element: <EiLoydy /> },
            ],
          },
        ],
      },
    ],
    { basename: sivunOsoite(OPPIJAN_SIVUT) },
  );
