import type { Henkilotunnus, Vaestotiedot, Vaestotietojarjestelma } from '@ehoks/core';
import { eiVastannut } from './ei-vastannut.js';
import type { Testikehys } from './testikehys.js';

/** A population register under test and the hand that changes what it knows. */
export interface VaestotietojarjestelmaKohde {
  readonly vaestotietojarjestelma: Vaestotietojarjestelma;
  lisaa(vaestotiedot: Vaestotiedot, entisetHetut?: readonly Henkilotunnus[]): Promise<void>;
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

const VANHA = '170306A930X' as Henkilotunnus;
const KERTTU: Vaestotiedot = {
  hetu: '020207A931R' as Henkilotunnus,
  etunimet: 'Kerttu Åsa',
  sukunimi: 'Väestö-Esimerkki',
};
const TUNTEMATON = '151204A932E' as Henkilotunnus;

/** What every population register must do. */
export function vaestotietojarjestelmaSopimus(t: Testikehys, luo: () => Promise<VaestotietojarjestelmaKohde>): void {
  const { describe, it, expect } = t;

  describe('Vaestotietojarjestelma', () => {
    let kohde: VaestotietojarjestelmaKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    it('antaa henkilön voimassa olevalla tunnuksella', async () => {
      await kohde.lisaa(KERTTU);
      expect(await kohde.vaestotietojarjestelma.henkilo(KERTTU.hetu)).toEqual(KERTTU);
    });

    it('antaa aiemmalla tunnuksella saman henkilön, voimassa olevan tunnuksen kanssa', async () => {
      await kohde.lisaa(KERTTU, [VANHA]);
      expect(await kohde.vaestotietojarjestelma.henkilo(VANHA)).toEqual(KERTTU);
    });

    it('tunnusta, jota kenelläkään ei ole, ei löydy; sitä ei muisteta', async () => {
      expect(await kohde.vaestotietojarjestelma.henkilo(KERTTU.hetu)).toBe(undefined);
      await kohde.lisaa(KERTTU);
      expect(await kohde.vaestotietojarjestelma.henkilo(KERTTU.hetu)).toEqual(KERTTU);
    });

    it('kieltäytyy, kun järjestelmä on alhaalla, ja vastaa taas, kun se palaa', async () => {
      await kohde.katkaise();
      expect(await eiVastannut(kohde.vaestotietojarjestelma.henkilo(TUNTEMATON))).toBe('vtj');
      await kohde.palauta();
      expect(await kohde.vaestotietojarjestelma.henkilo(TUNTEMATON)).toBe(undefined);
    });
  });
}
