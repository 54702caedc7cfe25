import { aikaleima, type Istunto } from '@ehoks/core';
import { esimerkkiOppijaOid, esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** An official's session. A test changes what it is about. */
export function esimerkkiIstunto(muutokset: Partial<Istunto> = {}): Istunto {
  return {
    tunniste: 'istunto-1-esimerkki',
    tiketti: 'ST-1-esimerkki',
    haltija: {
      laji: 'virkailija',
      kayttaja: {
        kayttajatunnus: 'Virkailija-Esimerkki',
        oid: '1.2.246.562.24.44400000072',
        tyyppi: 'VIRKAILIJA',
        oikeudet: [{ oikeus: 'READ', organisaatio: esimerkkiOrganisaatioOid(11) }],
      },
    },
    luotu: aikaleima('2026-10-01T09:00:00.000Z'),
    voimassaAsti: aikaleima('2026-10-01T17:00:00.000Z'),
    ...muutokset,
  };
}

/** The session of somebody at a workplace. A test changes what it is about. */
export function esimerkkiTyopaikkaistunto(muutokset: Partial<Istunto> = {}): Istunto {
  return esimerkkiIstunto({
    tunniste: 'istunto-3-esimerkki',
    tiketti: 'koodi-3-esimerkki',
    haltija: {
      laji: 'tyopaikka',
      kayttaja: { nimi: 'Oili Ohjaaja', kanava: 'sahkoposti', osoite: 'oili@example.invalid' },
    },
    ...muutokset,
  });
}

/** The session of somebody who acts for a learner. A test changes what it is about. */
export function esimerkkiOppijaistunto(muutokset: Partial<Istunto> = {}): Istunto {
  return esimerkkiIstunto({
    tunniste: 'istunto-2-esimerkki',
    tiketti: 'ST-2-esimerkki',
    haltija: {
      laji: 'oppija',
      kayttaja: {
        oppijaOid: esimerkkiOppijaOid(1),
        nimi: 'Venla Esimerkki',
        puolesta: { oid: esimerkkiOppijaOid(2), nimi: 'Väinö Esimerkki' },
      },
    },
    ...muutokset,
  });
}
