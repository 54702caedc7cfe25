import { tiketinPalvelu } from '../../src/istunto/tiketin-palvelu.js';
import { pyynto } from '../sivut/pyynto.js';

const PALVELIN = '/ehoks-oppija-backend';
const POLKU = `${PALVELIN}/api/v1/session/opintopolku`;

test('the address is the one asked for, with its slash, from the national path on', () => {
  const palvelu = (pyydettyPolku: string) =>
    tiketinPalvelu(pyynto({ pyydettyPolku }), 'https://ehoks.example', PALVELIN);
  for (const polku of [POLKU, `${POLKU}/`]) {
    expect(palvelu(polku)).toBe(`https://ehoks.example${polku}`);
    expect(palvelu(`/oma${polku}`)).toBe(`https://ehoks.example${polku}`);
  }
});
