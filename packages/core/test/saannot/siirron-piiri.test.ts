import { paiva } from '../../src/aika/paiva.js';
import type { Toiminto } from '../../src/saannot/saanto.js';
import { SUORITUSTEN_LAJIT, type Koulutuslaji } from '../../src/rekisterit/suoritusten-lajit.js';
import { KOULUTUSLAJIT, siirronEsteet } from '../../src/saannot/siirron-piiri.js';
import { tarkista } from '../../src/saannot/tarkista.js';
import type { KoodiUri } from '../../src/tunnisteet/koodi-uri.js';
import {
  malliLuonnos,
  malliOpiskeluoikeus,
  malliTapa,
  malliTilanne,
  malliTutkinnonOsa,
  paivaSolusta,
} from '../malli-hoks.js';
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

describe('kun hankittavissa osissa on muotovirhe', () => {
  const muuKoulutus = malliTilanne({
    opiskeluoikeus: malliOpiskeluoikeus({ suoritukset: [{ tyyppi: 'muuammatillinenkoulutus' }] }),
  });
  const esteet = (...polku: (string | number)[]) =>
    tarkista(
      {
        luonnos: malliLuonnos({ hankittavatAmmatTutkinnonOsat: [malliTutkinnonOsa({ osaamisenHankkimistavat: [] })] }),
        muotohavainnot: [{ koodi: 'lista.ei-lista', taso: 'virhe', polku }],
      },
      muuKoulutus,
    ).filter(({ koodi }) => koodi === 'siirron-piiri.ei-tyopaikkajaksoa');

  test.each([
    [['hankittavatAmmatTutkinnonOsat']],
    [['hankittavatAmmatTutkinnonOsat', 0, 'osaamisenHankkimistavat']],
    [['hankittavatYhteisetTutkinnonOsat', 0, 'osaAlueet', 0]],
  ])('paikassa %j, työpaikkajaksoa ei sanota puuttuvaksi', (polku) => expect(esteet(...polku)).toEqual([]));

  test.each([[['sahkoposti']], [['oppimisenTuki', 0, 'alku']], [['hankittavatKoulutuksenOsat', 0]]])(
    'muualla (%j) oleva virhe ei kätke puutetta',
    (polku) => expect(esteet(...polku)).toHaveLength(1),
  );
});
