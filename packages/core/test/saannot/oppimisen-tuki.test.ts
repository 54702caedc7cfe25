import type { Toiminto } from '../../src/saannot/saanto.js';
import type { KoodiUri } from '../../src/tunnisteet/koodi-uri.js';
import { malliLuonnos, malliTilanne, paivaSolusta } from '../malli-hoks.js';
import { saantotaulukko } from '../taulukko.js';

function koodi(koodisto: string, arvo: string | undefined): KoodiUri | undefined {
  return arvo ? (`${koodisto}_${arvo}` as KoodiUri) : undefined;
}

saantotaulukko('oppimisen-tuki.md', (rivi) => ({
  luonnos: malliLuonnos({
    oppimisenTuki: [
      {
        oppimisenTuenTyyppiKoodiUri: koodi('ammatillinenkoulutusoppimisentuentyyppi', rivi['tyyppi']),
        alku: paivaSolusta(rivi['alku'] ?? ''),
        loppu: paivaSolusta(rivi['loppu'] ?? ''),
        tutkinnonOsanTyyppiKoodiUri: koodi('ammatillisentutkinnonosanryhma', rivi['tutkinnon osan tyyppi']),
      },
    ],
  }),
  tilanne: malliTilanne({ toiminto: (rivi['toiminto'] || 'luo') as Toiminto }),
}));
