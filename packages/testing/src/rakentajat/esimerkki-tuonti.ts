import { aikaleima, type AnnettuOppija, type UusiRivi, type UusiTuonti } from '@ehoks/core';
import { esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** An import of organisation 12, which is below 11. A test changes what it is about. */
export function esimerkkiTuonti(muutokset: Partial<UusiTuonti> = {}): UusiTuonti {
  return {
    aika: aikaleima('2026-10-01T09:00:00.000Z'),
    tuoja: { kayttajatunnus: 'tuonti-esimerkki', oid: '1.2.246.562.24.44400000064', tyyppi: 'PALVELU' },
    kasittelija: 'Esimerkkiopisto',
    organisaatiot: [esimerkkiOrganisaatioOid(12)],
    piiri: [esimerkkiOrganisaatioOid(12), esimerkkiOrganisaatioOid(11)],
    rajapinta: 'OPPIJA',
    ...muutokset,
  };
}

/** A good row of a foreigner without an identity code. A test changes what it is about. */
export function esimerkkiTuontirivi(annettu: AnnettuOppija = {}, muutokset: Partial<UusiRivi> = {}): UusiRivi {
  return {
    annettu: {
      passinumero: 'XA1234567',
      etunimet: 'Omar Ali',
      kutsumanimi: 'Omar',
      sukunimi: 'Malli',
      syntymaaika: '1999-03-02',
      kansalaisuudet: ['368'],
      ...annettu,
    },
    puutteet: [],
    ...muutokset,
  };
}
