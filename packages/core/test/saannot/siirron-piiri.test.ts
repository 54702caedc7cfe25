import { paiva } from '../../src/aika/paiva.js';
import type { Toiminto } from '../../src/saannot/saanto.js';
import { KOULUTUSLAJIT, siirronEsteet, SUORITUSTEN_LAJIT, type Koulutuslaji } from '../../src/saannot/siirron-piiri.js';
import type { KoodiUri } from '../../src/tunnisteet/koodi-uri.js';
import { malliLuonnos, malliOpiskeluoikeus, malliTapa, malliTilanne, malliTutkinnonOsa, paivaSolusta } from '../malli-hoks.js';
import { luettelo, saantotaulukko, taulukko } from '../taulukko.js';

const RIVIT = taulukko('siirron-piiri.md');

describe('ratkaisu', () => {
  test.each(RIVIT.filter((rivi) => rivi['tapaus']))('$tapaus', (rivi) => {
    const koulutuslajit = luettelo(rivi['koulutus'] ?? '');
    expect(Object.keys(KOULUTUSLAJIT)).toEqual(expect.arrayContaining(koulutuslajit));
    expect(
      siirronEsteet({
        opiskeluoikeusPaattyi: paivaSolusta(rivi['opiskeluoikeus päättyi'] ?? ''),
        uudenLainHoks: rivi['uuden lain HOKS'] === 'kyllä',
        koulutuslajit: koulutuslajit as Koulutuslaji[],
        tyopaikkajakso: rivi['työpaikkajakso'] === 'kyllä',
      }),
    ).toEqual(luettelo(rivi['este'] ?? ''));
  });
});

test('suoritusten lajit ovat samat taulukossa ja säännöissä', () => {
  const rivit = RIVIT.filter((rivi) => rivi['suorituksen tyyppi KOSKIssa']);
  expect(Object.fromEntries(rivit.map((rivi) => [rivi['suorituksen tyyppi KOSKIssa'], rivi['laji']]))).toEqual(
    SUORITUSTEN_LAJIT,
  );
});

saantotaulukko('siirron-piiri.md', (rivi) => ({
  luonnos: malliLuonnos({
    hankittavatAmmatTutkinnonOsat: [
      malliTutkinnonOsa({
        osaamisenHankkimistavat: [
          malliTapa({ osaamisenHankkimistapaKoodiUri: `osaamisenhankkimistapa_${rivi['hankkimistapa']}` as KoodiUri }),
        ],
      }),
    ],
  }),
  tilanne: malliTilanne({
    toiminto: rivi['toiminto'] as Toiminto,
    opiskeluoikeus: malliOpiskeluoikeus({
      suoritukset: luettelo(rivi['KOSKIn suoritukset'] ?? '').map((tyyppi) => ({ tyyppi })),
      ...(rivi['päättynyt'] && { jaksot: [{ alku: paiva(rivi['päättynyt']), tila: 'valmistunut' }] }),
    }),
  }),
}));
