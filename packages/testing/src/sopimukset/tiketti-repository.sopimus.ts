import { aikaleima, type Kirjautuminen, type Palvelutiketti, type TikettiRepository } from '@ehoks/core';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

const KIRJAUTUMINEN: Kirjautuminen = {
  tiketti: 'TGT-1-esimerkki',
  kayttajatunnus: 'siirto-esimerkki',
  voimassaAsti: aikaleima('2026-10-01T17:00:00Z'),
};
const PALVELUTIKETTI: Palvelutiketti = {
  tiketti: 'ST-1-esimerkki',
  kayttajatunnus: 'siirto-esimerkki',
  palvelu: 'http://localhost:3000/ehoks-virkailija-backend/cas-security-check',
  voimassaAsti: aikaleima('2026-10-01T09:01:00Z'),
};

/** What every store of logins and service tickets must do. */
export function tikettiRepositorySopimus(t: Testikehys, luo: () => Promise<Tietovarasto<TikettiRepository>>): void {
  const { describe, it, expect } = t;

  describe('TikettiRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;

    it('säilyttää kirjautumisen, kunnes se poistetaan', async () => {
      await repository().lisaaKirjautuminen(KIRJAUTUMINEN);
      expect(await repository().haeKirjautuminen(KIRJAUTUMINEN.tiketti)).toEqual(KIRJAUTUMINEN);
      expect(await repository().haeKirjautuminen('TGT-2-esimerkki')).toBe(undefined);
      await repository().poistaKirjautuminen(KIRJAUTUMINEN.tiketti);
      expect(await repository().haeKirjautuminen(KIRJAUTUMINEN.tiketti)).toBe(undefined);
    });

    it('kirjainkoko erottaa tiketit', async () => {
      await repository().lisaaKirjautuminen(KIRJAUTUMINEN);
      expect(await repository().haeKirjautuminen(KIRJAUTUMINEN.tiketti.toLowerCase())).toBe(undefined);
    });

    it('palvelutiketti kelpaa kerran', async () => {
      await repository().lisaaPalvelutiketti(PALVELUTIKETTI);
      expect(await repository().otaPalvelutiketti('ST-2-esimerkki')).toBe(undefined);
      expect(await repository().otaPalvelutiketti(PALVELUTIKETTI.tiketti)).toEqual(PALVELUTIKETTI);
      expect(await repository().otaPalvelutiketti(PALVELUTIKETTI.tiketti)).toBe(undefined);
    });

    it('yhtäaikaisista ottajista täsmälleen yksi saa palvelutiketin', async () => {
      await repository().lisaaPalvelutiketti(PALVELUTIKETTI);
      const otetut = await Promise.all(
        Array.from({ length: 20 }, () => repository().otaPalvelutiketti(PALVELUTIKETTI.tiketti)),
      );
      expect(otetut.filter((otettu) => otettu !== undefined)).toEqual([PALVELUTIKETTI]);
    });

    it('käyttäjän poisto vie hänen kirjautumisensa ja tikettinsä, kirjainkoosta riippumatta, eikä muiden', async () => {
      const omat = ['Ääkköslä-Siirto', 'ääkköslä-siirto'];
      for (const [i, kayttajatunnus] of [...omat, 'ääkköslä-siirto2'].entries()) {
        await repository().lisaaKirjautuminen({ ...KIRJAUTUMINEN, tiketti: `TGT-${i}-esimerkki`, kayttajatunnus });
        await repository().lisaaPalvelutiketti({ ...PALVELUTIKETTI, tiketti: `ST-${i}-esimerkki`, kayttajatunnus });
      }
      await repository().poistaKayttajan('ÄÄKKÖSLÄ-siirto');
      for (const i of omat.keys()) {
        expect(await repository().haeKirjautuminen(`TGT-${i}-esimerkki`)).toBe(undefined);
        expect(await repository().otaPalvelutiketti(`ST-${i}-esimerkki`)).toBe(undefined);
      }
      expect((await repository().haeKirjautuminen('TGT-2-esimerkki'))?.kayttajatunnus).toBe('ääkköslä-siirto2');
      expect((await repository().otaPalvelutiketti('ST-2-esimerkki'))?.kayttajatunnus).toBe('ääkköslä-siirto2');
      await repository().poistaKayttajan('tuntematon');
    });

    it('siivous poistaa hetkeä ennen vanhentuneet ja vain ne', async () => {
      await repository().lisaaKirjautuminen(KIRJAUTUMINEN);
      await repository().lisaaPalvelutiketti(PALVELUTIKETTI);
      expect(await repository().poistaVanhentuneet(PALVELUTIKETTI.voimassaAsti)).toBe(0);
      expect(await repository().poistaVanhentuneet(aikaleima('2026-10-01T09:01:00.001Z'))).toBe(1);
      expect(await repository().otaPalvelutiketti(PALVELUTIKETTI.tiketti)).toBe(undefined);
      expect(await repository().haeKirjautuminen(KIRJAUTUMINEN.tiketti)).toEqual(KIRJAUTUMINEN);
      expect(await repository().poistaVanhentuneet(aikaleima('2026-10-02T00:00:00Z'))).toBe(1);
      expect(await repository().haeKirjautuminen(KIRJAUTUMINEN.tiketti)).toBe(undefined);
    });
  });
}
