import type { Oppijakayttaja, OppijanTunnistautuminen } from '@ehoks/core';
import type { Testikehys } from './testikehys.js';
import { tikettitunnistusSopimus, type Tikettikohde } from './tikettitunnistus.sopimus.js';

export type OppijanTunnistautuminenKohde = Tikettikohde<OppijanTunnistautuminen, Oppijakayttaja>;

const PALVELU = 'http://localhost:3000/ehoks-oppija-backend/auth/opintopolku/';

/** What every checker of learners' tickets must do. */
export function oppijanTunnistautuminenSopimus(t: Testikehys, luo: () => Promise<OppijanTunnistautuminenKohde>): void {
  t.describe('OppijanTunnistautuminen', () => {
    let kohde: OppijanTunnistautuminenKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    tikettitunnistusSopimus(t, () => kohde, PALVELU);
  });
}
