import { paiva } from '../../src/aika/paiva.js';
import type { HoksLuonnos } from '../../src/hoks/luonnos.js';
import { osoitin } from '../../src/hoks/polku.js';
import type { Toiminto } from '../../src/saannot/saanto.js';
import { tarkista } from '../../src/saannot/tarkista.js';
import { camel } from '../../src/tunnisteet/kirjoitusasu.js';
import { malliLuonnos, malliTilanne, paivaSolusta } from '../malli-hoks.js';
import { luettelo, saantotaulukko } from '../taulukko.js';

saantotaulukko('paatason-tiedot.md', (rivi) => ({
  luonnos: malliLuonnos({
    ...(rivi['sahkoposti'] && {
      sahkoposti: rivi['sahkoposti'].replaceAll('(välilyönti)', ' ').replace('(tyhjä)', ''),
    }),
    ...(rivi['ensikertainen-hyvaksyminen'] && {
      ensikertainenHyvaksyminen: paivaSolusta(rivi['ensikertainen-hyvaksyminen']),
    }),
    osaamisenSaavuttamisenPvm: paivaSolusta(rivi['osaamisen-saavuttamisen-pvm'] ?? ''),
    ...puuttuvat(rivi['puuttuu'] ?? ''),
  }),
  tilanne: malliTilanne({ toiminto: rivi['toiminto'] as Toiminto }),
}));

function puuttuvat(solu: string): HoksLuonnos {
  return Object.fromEntries(luettelo(solu).map((kentta) => [camel(kentta), undefined]));
}

describe('päätason tiedon puute', () => {
  test('on puuttuvan avaimen kohdalla', () => {
    const havainnot = tarkista({ luonnos: {} }, malliTilanne());
    expect(havainnot.filter((havainto) => havainto.koodi.endsWith('.puuttuu')).map((h) => osoitin(h.polku))).toEqual(
      expect.arrayContaining([
        '/opiskeluoikeus-oid',
        '/oppija-oid',
        '/ensikertainen-hyvaksyminen',
        '/sahkoposti',
        '/osaamisen-hankkimisen-tarve',
      ]),
    );
  });

  test('ei toistu kentästä, jonka muoto on jo väärä', () => {
    const muotohavainto = { koodi: 'teksti.ei-teksti', taso: 'virhe', polku: ['sahkoposti'] } as const;
    const luonnos = malliLuonnos({ sahkoposti: undefined });
    expect(tarkista({ luonnos, muotohavainnot: [muotohavainto] }, malliTilanne())).toEqual([muotohavainto]);
  });

  test('ei tee säilytetystä päivästä vertailukohtaa, kun lähetetyn muoto on väärä', () => {
    const muotohavainto = { koodi: 'paiva.ei-kelpaa', taso: 'virhe', polku: ['ensikertainenHyvaksyminen'] } as const;
    const luonnos = malliLuonnos({ osaamisenSaavuttamisenPvm: paiva('2024-08-18') });
    const tilanne = malliTilanne({ toiminto: 'muuta' });
    expect(tarkista({ luonnos, muotohavainnot: [muotohavainto] }, tilanne)).toEqual([muotohavainto]);
    expect(tarkista({ luonnos }, tilanne)).toMatchObject([{ koodi: 'osaamisen-saavuttamisen-pvm.ennen-hyvaksymista' }]);
  });

  test('voidaan lieventää varoitukseksi', () => {
    const luonnos = malliLuonnos({ sahkoposti: undefined });
    expect(tarkista({ luonnos }, malliTilanne(), { 'sahkoposti.puuttuu': 'varoitus' })).toEqual([
      { koodi: 'sahkoposti.puuttuu', taso: 'varoitus', polku: ['sahkoposti'] },
    ]);
  });

  test('voidaan vaientaa', () => {
    const luonnos = malliLuonnos({ sahkoposti: undefined });
    expect(tarkista({ luonnos }, malliTilanne(), { 'sahkoposti.puuttuu': 'pois' })).toEqual([]);
  });
});
