import type { Hoks } from '../hoks/hoks.js';

/** Osiot, joista oppija voi valita jakamansa, ja suunnitelman tiedot kussakin. Mikä ei ole missään osiossa, ei koskaan jaeta. */
export const JAON_OSIOT = {
  tavoite: [
    'ensikertainenHyvaksyminen',
    'hyvaksytty',
    'paivitetty',
    'osaamisenSaavuttamisenPvm',
    'osaamisenHankkimisenTarve',
    'urasuunnitelmaKoodiUri',
  ],
  'aiempi-osaaminen': [
    'aiemminHankitutAmmatTutkinnonOsat',
    'aiemminHankitutYhteisetTutkinnonOsat',
    'aiemminHankitutPaikallisetTutkinnonOsat',
  ],
  'hankittava-osaaminen': [
    'hankittavatAmmatTutkinnonOsat',
    'hankittavatYhteisetTutkinnonOsat',
    'hankittavatPaikallisetTutkinnonOsat',
    'hankittavatKoulutuksenOsat',
  ],
  opiskeluvalmiudet: ['opiskeluvalmiuksiaTukevatOpinnot'],
  'oppimisen-tuki': ['oppimisenTuki'],
} as const satisfies Record<string, readonly (keyof Hoks)[]>;
export type Jaonosio = keyof typeof JAON_OSIOT;

export const JAON_OSIOIDEN_NIMET = Object.keys(JAON_OSIOT) as readonly Jaonosio[];

/** Jakso tai näyttö, joka jaetaan yksin: pysyvällä `module-id`:llä, joten linkki kestää suunnitelman päivitykset. */
export interface Kohdeviite {
  readonly laji: 'osaamisenHankkimistapa' | 'osaamisenOsoittaminen';
  readonly moduleId: string;
}

/** Mitä jaetaan. Yhtä jaksoa tai näyttöä laajempi jako on oppijan suostumus. */
export type Jaonkohde =
  Kohdeviite | { readonly laji: 'osiot'; readonly osiot: readonly Jaonosio[] } | { readonly laji: 'suunnitelma' };

export function onKohdeviite(kohde: Jaonkohde): kohde is Kohdeviite {
  return kohde.laji === 'osaamisenHankkimistapa' || kohde.laji === 'osaamisenOsoittaminen';
}
