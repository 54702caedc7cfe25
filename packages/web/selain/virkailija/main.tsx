import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Kielet, type Tekstilataajat } from '../tekstit/kielet.js';
import { luoKyselyt } from '../yhteiset/kyselyt.js';
import fi from '../tekstit/fi.js';
import { VIRKAILIJAN_SIVUT } from '../yhteiset/palvelu.js';
import { palaaKirjautumisesta } from '../yhteiset/paluu.js';
import '../yhteiset/tyyli.css';
import { luoReititin } from './reititin.js';

/** Finnish is at hand at once; the others come when they are chosen. */
const TEKSTIT: Tekstilataajat = {
  fi: async () => fi,
  sv: async () => (await import('../tekstit/sv.js')).default,
  en: async () => (await import('../tekstit/en.js')).default,
};

palaaKirjautumisesta(VIRKAILIJAN_SIVUT);
const juuri = document.getElementById('juuri');
if (juuri)
  createRoot(juuri).render(
    <StrictMode>
      <QueryClientProvider client={luoKyselyt()}>
        <Kielet lataajat={TEKSTIT}>
          <RouterProvider router={luoReititin()} />
        </Kielet>
      </QueryClientProvider>
    </StrictMode>,
  );
