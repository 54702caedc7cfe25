import type { Kayttaja, Tunnistautuminen } from '@ehoks/core';
import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';

/** A Tunnistautuminen under test, somebody it knows, and the giver of that somebody's tickets. */
export interface TunnistautuminenKohde {
  readonly tunnistautuminen: Tunnistautuminen;
  readonly kayttaja: Kayttaja;
  tiketti(palvelu: string): Promise<string>;
  sulje(): Promise<void>;
}

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

    it('kertoo, kenen tiketti on', async () => {
      const tiketti = await kohde.tiketti(PALVELU);
      expect(await kohde.tunnistautuminen.tunnista(tiketti, PALVELU)).toEqual(kohde.kayttaja);
    });

    it('tiketti kelpaa kerran', async () => {
      const tiketti = await kohde.tiketti(PALVELU);
      const kaikki = Array.from({ length: 5 }, () => kieltaytyminen(kohde.tunnistautuminen.tunnista(tiketti, PALVELU)));
      const koodit = await Promise.all(kaikki);
      expect(koodit.filter((koodi) => koodi === undefined).length).toBe(1);
      expect(new Set(koodit)).toEqual(new Set([undefined, 'tunnistus.tiketti-ei-kelpaa']));
    });

    it('tiketti kelpaa vain sille palvelulle, jolle se on annettu', async () => {
      const tiketti = await kohde.tiketti(PALVELU);
      const muu = kohde.tunnistautuminen.tunnista(tiketti, `${PALVELU}/muu`);
      expect(await kieltaytyminen(muu)).toBe('tunnistus.tiketti-ei-kelpaa');
    });

    it('kertoo tunnistetun oikeudet juuri nyt, tai että ne selviävät vain tiketistä', async () => {
      await kohde.tunnistautuminen.tunnista(await kohde.tiketti(PALVELU), PALVELU);
      const nykyinen = await kohde.tunnistautuminen.nykyinen(kohde.kayttaja.kayttajatunnus);
      expect(nykyinen === 'vain-tiketista' ? kohde.kayttaja : nykyinen).toEqual(kohde.kayttaja);
    });

    it('tuntematonta käyttäjää ei ole, tai sekin selviää vain tiketistä', async () => {
      const nykyinen = await kohde.tunnistautuminen.nykyinen('tuntematon-esimerkki');
      expect(nykyinen === 'vain-tiketista' ? undefined : nykyinen).toBe(undefined);
    });

    for (const tiketti of ['ST-1-tuntematon', '', 'ST-', '../../x', 'ST-å&service=muu', `ST-${'x'.repeat(50_000)}`]) {
      it(`mikään muu ei ole tiketti: ${tiketti.slice(0, 20)}`, async () => {
        const koodi = await kieltaytyminen(kohde.tunnistautuminen.tunnista(tiketti, PALVELU));
        expect(koodi).toBe('tunnistus.tiketti-ei-kelpaa');
      });
    }
  });
}
