import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Kielet, type Tekstilataajat } from '../tekstit/kielet.js';
import { luoKyselyt } from '../yhteiset/kyselyt.js';
import { OPPIJAN_SIVUT } from '../yhteiset/palvelu.js';
import { palaaKirjautumisesta } from '../yhteiset/paluu.js';
import '../yhteiset/tyyli.css';
import './oppija.css';
import { luoReititin } from './reititin.js';

/** One language is loaded, not all: a phone has little to spare. */
const TEKSTIT: Tekstilataajat = {
  fi: async () => (await import('../tekstit/oppija/fi.js')).default,
  sv: async () => (await import('../tekstit/oppija/sv.js')).default,
  en: async () => (await import('../tekstit/oppija/en.js')).default,
};

palaaKirjautumisesta(OPPIJAN_SIVUT);
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
