import type { KirjattuLokitapahtuma } from '@ehoks/core';
import { lokimerkintaJson } from '../src/index.js';

test('muutosten paikat ovat kuin rajapinnassa: suunnitelman kentän sellaisenaan, tunnuksen tiedon nimi käännettynä', () => {
  const merkinta = {
    numero: 1,
    muutokset: [
      { polku: '/osat/Oma-tunniste/loppu', laji: 'siirtynyt', vanhaPaikka: '/osat/0', uusi: { osaAlueet: [] } },
      { polku: 'lukittuAsti', vanha: '2026' },
    ],
  } as unknown as KirjattuLokitapahtuma;
  expect(lokimerkintaJson(merkinta)).toEqual({
    numero: 1,
    muutokset: [
      { polku: '/osat/Oma-tunniste/loppu', laji: 'siirtynyt', 'vanha-paikka': '/osat/0', uusi: { 'osa-alueet': [] } },
      { polku: 'lukittu-asti', vanha: '2026' },
    ],
  });
});
