import { aikaleima, type AnomusRepository, type Kayttooikeusanomus } from '@ehoks/core';
import { esimerkkiAnomus } from '../rakentajat/esimerkki-anomus.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

const ANOMUS = esimerkkiAnomus();
const JATTO = esimerkkiLokitapahtuma({ toimi: 'jata-anomus', kohde: { organisaatio: ANOMUS.organisaatio } });
const RATKAISU = esimerkkiLokitapahtuma({ toimi: 'ratkaise-anomus', kohde: { organisaatio: ANOMUS.organisaatio } });

function ratkaistuna(muutokset: Partial<Kayttooikeusanomus> = {}): Kayttooikeusanomus {
  return {
    ...ANOMUS,
    tila: 'hyvaksytty',
    ratkaisija: 'oph-esimerkki',
    ratkaistu: aikaleima('2026-10-02T09:00:00.000Z'),
    ...muutokset,
  };
}

/** What every store of requests for rights must do. */
export function anomusRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<KirjaavaTietovarasto<AnomusRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('AnomusRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;
    const audit = async () =>
      (await varasto().auditloki.jalkeen(0, 100)).map((merkinta) => ({ ...merkinta, numero: undefined }));

    it('on aluksi tyhjä', async () => {
      expect(await repository().kaikki()).toEqual([]);
      expect(await repository().hae(ANOMUS.id)).toBe(undefined);
    });

    it('antaa anomuksen sellaisena kuin se jätettiin, ja jättäminen kirjataan', async () => {
      await repository().lisaa(ANOMUS, JATTO);
      expect(await repository().hae(ANOMUS.id)).toEqual(ANOMUS);
      expect(await repository().hae('tuntematon')).toBe(undefined);
      expect(await audit()).toEqual([JATTO]);
    });

    it('antaa kaikki uusimmasta alkaen, samanhetkisistä viimeksi jätetyn ensin', async () => {
      for (const [id, anottu] of [
        ['b', '2026-10-01T09:00:00.000Z'],
        ['d', '2026-10-02T09:00:00.000Z'],
        ['a', '2026-10-01T09:00:00.000Z'],
        ['c', '2026-09-30T09:00:00.000Z'],
      ] as const)
        await repository().lisaa({ ...ANOMUS, id, anottu: aikaleima(anottu) }, JATTO);
      expect((await repository().kaikki()).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
    });

    it('sama tunniste ei kelpaa toiselle, eikä siitä jää merkintää', async () => {
      await repository().lisaa(ANOMUS, JATTO);
      const tulos = await repository()
        .lisaa({ ...ANOMUS, perustelu: 'Toinen' }, JATTO)
        .catch(() => 'hylätty');
      expect(tulos).toBe('hylätty');
      expect(await repository().kaikki()).toEqual([ANOMUS]);
      expect(await audit()).toEqual([JATTO]);
    });

    describe('kun anomus ratkaistaan', () => {
      for (const ratkaisu of [
        ratkaistuna(),
        ratkaistuna({ tila: 'hylatty', ratkaisunPerustelu: 'Järjestäjä integroi.' }),
      ])
        it(`${ratkaisu.tila}: ratkaisu tallentuu ja kirjataan, muut anomukset pysyvät`, async () => {
          const toinen = esimerkkiAnomus({ id: 'toinen', organisaatio: esimerkkiOrganisaatioOid(21) });
          await repository().lisaa(ANOMUS, JATTO);
          await repository().lisaa(toinen, JATTO);
          expect(await repository().ratkaise(ratkaisu, RATKAISU)).toBe(true);
          expect(await repository().hae(ANOMUS.id)).toEqual(ratkaisu);
          expect(await repository().hae(toinen.id)).toEqual(toinen);
          expect(await audit()).toEqual([JATTO, JATTO, RATKAISU]);
        });

      it('ratkaistua ei ratkaista uudelleen, eikä siitä jää merkintää', async () => {
        await repository().lisaa(ANOMUS, JATTO);
        await repository().ratkaise(ratkaistuna(), RATKAISU);
        const toinen = ratkaistuna({ tila: 'hylatty', ratkaisija: 'toinen', ratkaisunPerustelu: 'Myöhässä' });
        expect(await repository().ratkaise(toinen, RATKAISU)).toBe(false);
        expect(await repository().hae(ANOMUS.id)).toEqual(ratkaistuna());
        expect(await audit()).toEqual([JATTO, RATKAISU]);
      });

      it('tuntematonta ei ratkaista', async () => {
        expect(await repository().ratkaise(ratkaistuna(), RATKAISU)).toBe(false);
        expect(await repository().kaikki()).toEqual([]);
        expect(await audit()).toEqual([]);
      });

      it('yhtäaikaisista täsmälleen yksi ratkaisee, ja vain se kirjataan', async () => {
        await repository().lisaa(ANOMUS, JATTO);
        const ratkaisijat = Array.from({ length: 10 }, (_, i) => `ratkaisija-${i}`);
        const tulokset = await Promise.all(
          ratkaisijat.map((ratkaisija) => repository().ratkaise(ratkaistuna({ ratkaisija }), RATKAISU)),
        );
        expect(tulokset.filter((tulos) => tulos).length).toBe(1);
        expect((await repository().hae(ANOMUS.id))?.ratkaisija).toBe(ratkaisijat[tulokset.indexOf(true)]);
        expect(await audit()).toEqual([JATTO, RATKAISU]);
      });
    });
  });
}
