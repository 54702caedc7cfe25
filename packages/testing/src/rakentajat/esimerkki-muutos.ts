import type { Kirjaukset, Lokitoimi, Muutoksentekija, Muutos } from '@ehoks/core';
import { esimerkkiLokitapahtuma } from './esimerkki-lokitapahtuma.js';
import { esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';
import { esimerkkiSiirto } from './esimerkki-siirto.js';

const TOIMET = {
  luonti: 'luo',
  korvaus: 'korvaa',
  muutos: 'muuta',
  poisto: 'poista',
  palautus: 'palauta',
  'version-palautus': 'palauta-versio',
  siivous: 'siivoa',
} as const satisfies Record<Muutos['laji'], Lokitoimi>;

const SIIRTAJA: Muutoksentekija = {
  tekija: 'siirto-esimerkki',
  tekijanTyyppi: 'PALVELU',
  tekijanNimi: 'Esimerkkijärjestelmä',
  tekijanOrganisaatio: esimerkkiOrganisaatioOid(11),
};
/** Opintopolku does not tell the name. */
const VIRKAILIJA: Muutoksentekija = { tekija: 'virkailija-esimerkki', tekijanTyyppi: 'VIRKAILIJA' };

/** A system's change of a plan, or an official's deletion or restoring, with the entries that go into the logs with it. */
export function esimerkkiMuutos(laji: Muutos['laji'] = 'luonti', kirjaukset: Partial<Kirjaukset> = {}): Muutos {
  const toimi = TOIMET[laji];
  const siirretty = toimi === 'luo' || toimi === 'korvaa' || toimi === 'muuta';
  return {
    ...(siirretty ? SIIRTAJA : VIRKAILIJA),
    laji,
    kirjaukset: {
      audit: esimerkkiLokitapahtuma({ toimi }),
      ...(siirretty && { siirto: esimerkkiSiirto({ toimi }) }),
      ...kirjaukset,
    },
  };
}
