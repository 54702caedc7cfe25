import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Kielet } from '../tekstit/kielet.js';
import { luoKyselyt } from '../yhteiset/kyselyt.js';
import '../yhteiset/tyyli.css';
import { palaaKirjautumisesta } from './kehys/kirjautuminen.js';
import { luoReititin } from './reititin.js';

palaaKirjautumisesta();
const juuri = document.getElementById('juuri');
if (juuri)
  createRoot(juuri).render(
    <StrictMode>
      <QueryClientProvider client={luoKyselyt()}>
        <Kielet>
          <RouterProvider router={luoReititin()} />
        </Kielet>
      </QueryClientProvider>
    </StrictMode>,
  );
