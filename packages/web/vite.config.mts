import { fileURLToPath } from 'node:url';
import { jsonSchemat } from '@ehoks/wire/skeemat';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const selain = fileURLToPath(new URL('selain', import.meta.url));

/** The JSON Schema of a plan as data: what makes it would weigh several times as much in a page. */
function hoksinSkeemat(): Plugin {
  const nimi = 'virtual:hoksin-skeemat';
  return {
    name: 'hoksin-skeemat',
    resolveId: (lahde) => (lahde === nimi ? `\0${nimi}` : undefined),
    load: (tunniste) => (tunniste === `\0${nimi}` ? `export default ${JSON.stringify(jsonSchemat())}` : undefined),
  };
}

/** One build, an entry for each audience: what they share is in chunks of its own. */
export default defineConfig({
  root: selain,
  // Relative: the pages are served below whatever path the service has.
  base: './',
  plugins: [react(), hoksinSkeemat()],
  html: { cspNonce: '__EHOKS_NONCE__' },
  build: {
    outDir: '../sivut',
    emptyOutDir: true,
    target: 'es2022',
    // A font or a picture inside a style would need `data:` in the security header.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['virkailija', 'oppija', 'tyopaikka'].map((yleiso) => `${selain}/${yleiso}.html`) },
  },
});
