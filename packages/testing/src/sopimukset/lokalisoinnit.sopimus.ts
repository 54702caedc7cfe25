import type { Lokalisoinnit, Lokalisointi } from '@ehoks/core';
import { eiVastannut } from './ei-vastannut.js';
import type { Testikehys } from './testikehys.js';

/** A Lokalisointi under test. */
export interface LokalisoinnitKohde {
  readonly lokalisoinnit: Lokalisoinnit;
  /** One of the texts that it has, in each language. */
  readonly esimerkki: readonly Lokalisointi[];
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

/** What every Lokalisointi must do. */
export function lokalisoinnitSopimus(t: Testikehys, luo: () => Promise<LokalisoinnitKohde>): void {
  const { describe, it, expect } = t;

  describe('Lokalisoinnit', () => {
    let kohde: LokalisoinnitKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    const esimerkit = async (): Promise<readonly Lokalisointi[]> =>
      (await kohde.lokalisoinnit.kaikki()).filter(({ avain }) => avain === kohde.esimerkki[0]?.avain);

    it('antaa tekstit kielineen', async () => {
      expect(kohde.esimerkki.length).toBe(3);
      expect(await esimerkit()).toEqual(kohde.esimerkki);
    });

    it('kieltäytyy, kun palvelu on alhaalla, ja vastaa taas, kun se palaa', async () => {
      await kohde.katkaise();
      expect(await eiVastannut(kohde.lokalisoinnit.kaikki())).toBe('lokalisointi');
      await kohde.palauta();
      expect(await esimerkit()).toEqual(kohde.esimerkki);
    });
  });
}
