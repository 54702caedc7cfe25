import { aikaleima, type Istunto, type IstuntoRepository } from '@ehoks/core';
import {
  esimerkkiIstunto,
  esimerkkiOppijaistunto,
  esimerkkiTyopaikkaistunto,
} from '../rakentajat/esimerkki-istunto.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

const VIRKAILIJA = esimerkkiIstunto();
const OPPIJA = esimerkkiOppijaistunto();
const TYOPAIKKA = esimerkkiTyopaikkaistunto();

function tallennettuna({ haltija, luotu, voimassaAsti }: Istunto) {
  return { haltija, luotu, voimassaAsti };
}

/** What every store of sessions must do. */
export function istuntoRepositorySopimus(t: Testikehys, luo: () => Promise<Tietovarasto<IstuntoRepository>>): void {
  const { describe, it, expect } = t;

  describe('IstuntoRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;
    const tallella = async (...istunnot: readonly Istunto[]) => {
      const haut = await Promise.all(istunnot.map(({ tunniste }) => repository().hae(tunniste)));
      return haut.map((istunto) => istunto !== undefined);
    };

    it('antaa virkailijan, oppijan ja työpaikan ihmisen istunnon sellaisena kuin se lisättiin, ilman salaisuuksia', async () => {
      await repository().lisaa(VIRKAILIJA);
      await repository().lisaa(OPPIJA);
      await repository().lisaa(TYOPAIKKA);
      expect(await repository().hae(VIRKAILIJA.tunniste)).toEqual(tallennettuna(VIRKAILIJA));
      expect(await repository().hae(OPPIJA.tunniste)).toEqual(tallennettuna(OPPIJA));
      expect(await repository().hae(TYOPAIKKA.tunniste)).toEqual(tallennettuna(TYOPAIKKA));
      expect(Object.keys((await repository().hae(OPPIJA.tunniste)) ?? {}).sort()).toEqual([
        'haltija',
        'luotu',
        'voimassaAsti',
      ]);
    });

    it('tuntematonta ei ole, ja kirjainkoko erottaa tunnisteet', async () => {
      await repository().lisaa(VIRKAILIJA);
      for (const tunniste of ['', 'tuntematon', VIRKAILIJA.tunniste.toUpperCase(), VIRKAILIJA.tiketti])
        expect(await repository().hae(tunniste)).toBe(undefined);
    });

    it('antaa vanhentuneenkin, kunnes se siivotaan', async () => {
      const vanha = esimerkkiIstunto({ voimassaAsti: aikaleima('2000-01-01T00:00:00Z') });
      await repository().lisaa(vanha);
      expect(await repository().hae(vanha.tunniste)).toEqual(tallennettuna(vanha));
    });

    it('poistettua ei ole, muut pysyvät', async () => {
      await repository().lisaa(VIRKAILIJA);
      await repository().lisaa(OPPIJA);
      await repository().poista(VIRKAILIJA.tunniste);
      await repository().poista('tuntematon');
      expect(await tallella(VIRKAILIJA, OPPIJA)).toEqual([false, true]);
    });

    it('tiketillä poistuu sillä avattu istunto ja vain se', async () => {
      await repository().lisaa(VIRKAILIJA);
      await repository().lisaa(OPPIJA);
      expect(await repository().poistaTiketilla('ST-0-tuntematon')).toBe(0);
      expect(await repository().poistaTiketilla(VIRKAILIJA.tunniste)).toBe(0);
      expect(await repository().poistaTiketilla(OPPIJA.tiketti)).toBe(1);
      expect(await tallella(VIRKAILIJA, OPPIJA)).toEqual([true, false]);
      expect(await repository().poistaTiketilla(OPPIJA.tiketti)).toBe(0);
    });

    it('käyttäjän kaikki istunnot poistuvat, kirjainkoosta riippumatta; muiden ja oppijoiden pysyvät', async () => {
      const virkailijan = (n: number, kayttajatunnus: string): Istunto => {
        const { haltija } = VIRKAILIJA;
        if (haltija.laji !== 'virkailija') throw new Error("The example is no longer an official's");
        const kayttaja = { ...haltija.kayttaja, kayttajatunnus };
        return esimerkkiIstunto({
          tunniste: `istunto-${n}`,
          tiketti: `ST-${n}`,
          haltija: { laji: 'virkailija', kayttaja },
        });
      };
      const istunnot = [
        virkailijan(1, 'Ääkköslä-Virkailija'),
        virkailijan(2, 'ääkköslä-virkailija'),
        virkailijan(3, 'virkailija'),
        esimerkkiOppijaistunto({
          haltija: { laji: 'oppija', kayttaja: { ...oppijanKayttaja(), nimi: 'Ääkköslä-Virkailija' } },
        }),
      ];
      for (const istunto of istunnot) await repository().lisaa(istunto);
      expect(await repository().poistaKayttajan('ÄÄKKÖSLÄ-virkailija')).toBe(2);
      expect(await tallella(...istunnot)).toEqual([false, false, true, true]);
      expect(await repository().poistaKayttajan('ÄÄKKÖSLÄ-virkailija')).toBe(0);
    });

    it('siivous poistaa hetkeä ennen vanhentuneet ja vain ne', async () => {
      await repository().lisaa(VIRKAILIJA);
      await repository().lisaa({ ...OPPIJA, voimassaAsti: aikaleima('2026-10-01T16:59:59.999Z') });
      expect(await repository().poistaVanhentuneet(aikaleima('2026-10-01T16:59:59.999Z'))).toBe(0);
      expect(await repository().poistaVanhentuneet(VIRKAILIJA.voimassaAsti)).toBe(1);
      expect(await tallella(VIRKAILIJA, OPPIJA)).toEqual([true, false]);
    });
  });
}

function oppijanKayttaja() {
  const { haltija } = OPPIJA;
  if (haltija.laji !== 'oppija') throw new Error("The example is no longer a learner's");
  return haltija.kayttaja;
}
