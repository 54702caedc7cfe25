import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Kielet, type Tekstilataajat } from '../tekstit/kielet.js';
import { luoKyselyt } from '../yhteiset/kyselyt.js';
import '../yhteiset/tyyli.css';
import { Sovellus } from './sovellus.js';

/** One language is loaded, not all: a phone has little to spare. */
const TEKSTIT: Tekstilataajat = {
  fi: async () => (await import('../tekstit/tyopaikka/fi.js')).default,
  sv: async () => (await import('../tekstit/tyopaikka/sv.js')).default,
  en: async () => (await import('../tekstit/tyopaikka/en.js')).default,
};

const juuri = document.getElementById('juuri');
if (juuri)
  createRoot(juuri).render(
    <StrictMode>
      <QueryClientProvider client={luoKyselyt()}>
        <Kielet lataajat={TEKSTIT}>
          <Sovellus />
        </Kielet>
      </QueryClientProvider>
    </StrictMode>,
  );
