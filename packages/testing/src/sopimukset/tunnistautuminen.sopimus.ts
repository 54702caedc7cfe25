import type { Kayttaja, Tunnistautuminen } from '@ehoks/core';
import type { Testikehys } from './testikehys.js';
import { tikettitunnistusSopimus, type Tikettikohde } from './tikettitunnistus.sopimus.js';

export type TunnistautuminenKohde = Tikettikohde<Tunnistautuminen, Kayttaja>;

const PALVELU = 'http://localhost:3000/ehoks-virkailija-backend/cas-security-check';

/** What every checker of tickets must do. */
export function tunnistautuminenSopimus(t: Testikehys, luo: () => Promise<TunnistautuminenKohde>): void {
  const { describe, it, expect } = t;

  describe('Tunnistautuminen', () => {
    let kohde: TunnistautuminenKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    tikettitunnistusSopimus(t, () => kohde, PALVELU);

    it('kertoo tunnistetun oikeudet juuri nyt, tai että ne selviävät vain tiketistä', async () => {
      await kohde.tunnistautuminen.tunnista(await kohde.tiketti(PALVELU), PALVELU);
      const nykyinen = await kohde.tunnistautuminen.nykyinen(kohde.kayttaja.kayttajatunnus);
      expect(nykyinen === 'vain-tiketista' ? kohde.kayttaja : nykyinen).toEqual(kohde.kayttaja);
    });

    it('tuntematonta käyttäjää ei ole, tai sekin selviää vain tiketistä', async () => {
      const nykyinen = await kohde.tunnistautuminen.nykyinen('tuntematon-esimerkki');
      expect(nykyinen === 'vain-tiketista' ? undefined : nykyinen).toBe(undefined);
    });
  });
}
