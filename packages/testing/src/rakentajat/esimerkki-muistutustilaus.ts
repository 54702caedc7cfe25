import { aikaleima, type Muistutustilaus } from '@ehoks/core';
import { esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** An order of reminders that has been confirmed and is due on 2026-01-12. */
export function esimerkkiMuistutustilaus(muutokset: Partial<Muistutustilaus> = {}): Muistutustilaus {
  return {
    avain: 'avain-1',
    tilaaja: { laji: 'virkailija', kayttajatunnus: 'virkailija', organisaatio: esimerkkiOrganisaatioOid(1) },
    osoite: 'virkailija@example.invalid',
    kieli: 'fi',
    rytmi: 'viikoittain',
    lajit: ['jakso-alkaa', 'naytto-alkaa', 'jakso-paattyy-vajaana', 'jakso-paattyi-vajaana'],
    vahvistettu: aikaleima('2026-01-08T09:00:00.000Z'),
    seuraava: aikaleima('2026-01-12T05:00:00.000Z'),
    ...muutokset,
  };
}
