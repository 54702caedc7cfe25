import { esimerkkiSiirto, kiinteaKello, MuistiSiirtoloki } from '@ehoks/testing';
import { aikaleima } from '../src/aika/aikaleima.js';
import { SiivoaSiirtoloki } from '../src/siirtoloki/kayttotapaukset/siivoa-siirtoloki.js';

test('siirtolokin rivi poistuu, kun säilytysaika on päättynyt', async () => {
  const siirtoloki = new MuistiSiirtoloki();
  for (const aika of ['2026-01-01T09:59:59.999Z', '2026-01-01T10:00:00.000Z'])
    await siirtoloki.kirjaa(esimerkkiSiirto({ aika: aikaleima(aika), koodi: 'hoks.on-jo' }));
  const siivoa = new SiivoaSiirtoloki({ siirtoloki, kello: kiinteaKello('2026-01-31T10:00:00.000Z') });
  expect(await siivoa.suorita(30)).toBe(1);
  expect(await siivoa.suorita(30)).toBe(0);
  expect((await siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 10 })).map(({ aika }) => aika)).toEqual([
    '2026-01-01T10:00:00.000Z',
  ]);
});
