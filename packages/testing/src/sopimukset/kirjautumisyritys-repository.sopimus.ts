import { aikaleima, type Kirjautumisyritys, type KirjautumisyritysRepository } from '@ehoks/core';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

const yritys = (aika: string, muutokset: Partial<Kirjautumisyritys> = {}): Kirjautumisyritys => ({
  kayttajatunnus: 'siirto-esimerkki',
  lahde: '192.0.2.1',
  aika: aikaleima(aika),
  tulos: 'vaara-salasana',
  ...muutokset,
});

/** What every store of failed logins must do. */
export function kirjautumisyritysRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<Tietovarasto<KirjautumisyritysRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('KirjautumisyritysRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;

    it('antaa tunnuksen yritykset kaikista lähteistä kirjaamisjärjestyksessä, vaikka prosessien kellot ovat eri ajassa', async () => {
      const ensin = yritys('2026-10-01T09:05:00Z');
      const sitten = yritys('2026-10-01T09:00:00Z', { lahde: '198.51.100.7', tulos: 'lukittu' });
      await repository().kirjaa(ensin);
      await repository().kirjaa(sitten);
      await repository().kirjaa(yritys('2026-10-01T09:02:00Z', { kayttajatunnus: 'joku-muu' }));
      expect(await repository().yritykset('siirto-esimerkki', aikaleima('2026-10-01T00:00:00Z'))).toEqual([
        ensin,
        sitten,
      ]);
    });

    it('samanhetkiset ovat kirjaamisjärjestyksessä', async () => {
      const yritykset = ['192.0.2.3', '192.0.2.1', '192.0.2.2'].map((lahde) =>
        yritys('2026-10-01T09:00:00Z', { lahde }),
      );
      for (const yksi of yritykset) await repository().kirjaa(yksi);
      expect(await repository().yritykset('siirto-esimerkki', aikaleima('2026-10-01T00:00:00Z'))).toEqual(yritykset);
    });

    it('alkuhetki itse on mukana, aiempi ei', async () => {
      const rajalla = yritys('2026-10-01T09:00:00.000Z');
      await repository().kirjaa(yritys('2026-10-01T08:59:59.999Z'));
      await repository().kirjaa(rajalla);
      expect(await repository().yritykset('siirto-esimerkki', rajalla.aika)).toEqual([rajalla]);
    });

    it('käyttäjätunnuksen kirjainkoko ei erota yrityksiä', async () => {
      const isoilla = yritys('2026-10-01T09:00:00Z', { kayttajatunnus: 'SIIRTO-Esimerkki' });
      await repository().kirjaa(isoilla);
      expect(await repository().yritykset('siirto-ESIMERKKI', aikaleima('2026-10-01T00:00:00Z'))).toEqual([isoilla]);
    });

    it('siivous poistaa hetkeä aiemmat kaikilta tunnuksilta ja vain ne', async () => {
      const rajalla = yritys('2026-10-01T09:00:00.000Z');
      await repository().kirjaa(yritys('2026-10-01T08:59:59.999Z'));
      await repository().kirjaa(yritys('2026-09-01T00:00:00Z', { kayttajatunnus: 'joku-muu' }));
      await repository().kirjaa(rajalla);
      expect(await repository().poistaVanhat(rajalla.aika)).toBe(2);
      expect(await repository().yritykset('siirto-esimerkki', aikaleima('2026-01-01T00:00:00Z'))).toEqual([rajalla]);
      expect(await repository().yritykset('joku-muu', aikaleima('2026-01-01T00:00:00Z'))).toEqual([]);
      expect(await repository().poistaVanhat(rajalla.aika)).toBe(0);
    });

    it('yhtäkään yhtäaikaista yritystä ei jää kirjaamatta', async () => {
      await Promise.all(Array.from({ length: 20 }, () => repository().kirjaa(yritys('2026-10-01T09:00:00Z'))));
      expect((await repository().yritykset('siirto-esimerkki', aikaleima('2026-10-01T00:00:00Z'))).length).toBe(20);
    });

    it('avaamiset ovat yritysten joukossa, kukin omansa', async () => {
      const avattu = yritys('2026-10-01T09:00:01Z', { tulos: 'avattu', lahde: '' });
      const vaara = yritys('2026-10-01T09:00:00Z');
      for (const yksi of [avattu, vaara, avattu]) await repository().kirjaa(yksi);
      expect(await repository().yritykset('siirto-esimerkki', vaara.aika)).toEqual([avattu, vaara, avattu]);
    });

    describe('lukituksen aikana', () => {
      const lukittu = (aika: string, muutokset: Partial<Kirjautumisyritys> = {}) =>
        yritys(aika, { tulos: 'lukittu', ...muutokset });
      const kaikki = () => repository().yritykset('siirto-esimerkki', aikaleima('2026-10-01T00:00:00Z'));

      it('saman lähteen saman minuutin yritykset ovat yksi, jossa on ensimmäisen hetki, määrä ja viimeisimmät lukot', async () => {
        await repository().kirjaa(lukittu('2026-10-01T09:00:00.000Z'));
        await repository().kirjaa(lukittu('2026-10-01T09:00:59.999Z', { kayttajatunnus: 'SIIRTO-Esimerkki' }));
        const lahde = aikaleima('2026-10-01T11:10:00Z');
        const lukot = { lahde: aikaleima('2026-10-01T11:20:00Z'), kaikki: aikaleima('2026-10-01T12:00:00Z') };
        await repository().kirjaa(lukittu('2026-10-01T09:00:30.000Z', { lukot: { lahde } }));
        expect(await kaikki()).toEqual([lukittu('2026-10-01T09:00:00.000Z', { maara: 3, lukot: { lahde } })]);
        await repository().kirjaa(lukittu('2026-10-01T09:00:31.000Z', { lukot }));
        expect(await kaikki()).toEqual([lukittu('2026-10-01T09:00:00.000Z', { maara: 4, lukot })]);
      });

      it('jokainen minuutti, lähde ja tunnus on omansa', async () => {
        const erilliset = [
          lukittu('2026-10-01T09:00:59.999Z'),
          lukittu('2026-10-01T09:01:00.000Z'),
          lukittu('2026-10-01T09:01:00.001Z', { lahde: '192.0.2.2' }),
          lukittu('2026-10-02T09:00:59.999Z'),
        ];
        for (const yksi of erilliset) await repository().kirjaa(yksi);
        await repository().kirjaa(lukittu('2026-10-01T09:00:59.999Z', { kayttajatunnus: 'siirto-esimerkki2' }));
        expect(await kaikki()).toEqual(erilliset);
      });

      it('väärät salasanat ovat yhä kukin omansa', async () => {
        const vaara = yritys('2026-10-01T09:00:00.000Z');
        await repository().kirjaa(vaara);
        await repository().kirjaa(lukittu('2026-10-01T09:00:01.000Z'));
        await repository().kirjaa(yritys('2026-10-01T09:00:02.000Z'));
        expect(await kaikki()).toEqual([
          vaara,
          lukittu('2026-10-01T09:00:01.000Z'),
          yritys('2026-10-01T09:00:02.000Z'),
        ]);
      });

      it('yhtäaikaiset lasketaan kaikki', async () => {
        await Promise.all(Array.from({ length: 40 }, () => repository().kirjaa(lukittu('2026-10-01T09:00:00.000Z'))));
        expect(await kaikki()).toEqual([lukittu('2026-10-01T09:00:00.000Z', { maara: 40 })]);
      });

      it('siivous katsoo ensimmäisen hetkeä', async () => {
        await repository().kirjaa(lukittu('2026-10-01T09:00:00.000Z'));
        await repository().kirjaa(lukittu('2026-10-01T09:00:30.000Z'));
        expect(await repository().poistaVanhat(aikaleima('2026-10-01T09:00:00.000Z'))).toBe(0);
        expect(await repository().poistaVanhat(aikaleima('2026-10-01T09:00:00.001Z'))).toBe(1);
      });
    });
  });
}
