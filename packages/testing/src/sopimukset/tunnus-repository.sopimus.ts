import { aikaleima, EhoksError, OPH_OID, paiva, type Tunnus, type TunnusRepository } from '@ehoks/core';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import { esimerkkiTunnus } from '../rakentajat/esimerkki-tunnus.js';
import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

const TUNNUS = esimerkkiTunnus({ kayttajatunnus: 'Siirto-Esimerkki' });
const LUONTI = esimerkkiLokitapahtuma({ toimi: 'luo-tunnus', kohde: { tunnus: 'Siirto-Esimerkki' } });
const LUKITUS = esimerkkiLokitapahtuma({ toimi: 'lukitse-tunnus', kohde: { tunnus: 'Siirto-Esimerkki' } });

/** What every store of accounts must do. */
export function tunnusRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<KirjaavaTietovarasto<TunnusRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('TunnusRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;
    const audit = async () =>
      (await varasto().auditloki.jalkeen(0, 100)).map((merkinta) => ({ ...merkinta, numero: undefined }));

    it('on aluksi tyhjä', async () => {
      expect(await repository().onYhtaan()).toBe(false);
      expect(await repository().kaikki()).toEqual([]);
      expect(await repository().hae('siirto-esimerkki')).toBe(undefined);
    });

    it('antaa tunnuksen sellaisena kuin se lisättiin, kirjainkoosta riippumatta', async () => {
      await repository().lisaa(TUNNUS);
      expect(await repository().onYhtaan()).toBe(true);
      for (const asu of ['Siirto-Esimerkki', 'siirto-esimerkki', 'SIIRTO-ESIMERKKI'])
        expect(await repository().hae(asu)).toEqual(TUNNUS);
      expect(await repository().hae('siirto-esimerkk')).toBe(undefined);
    });

    it('säilyttää jokaisen kentän ja roolit järjestyksessä', async () => {
      const taysi: Tunnus = {
        ...TUNNUS,
        tyyppi: 'VIRKAILIJA',
        salasanaVaihdettu: aikaleima('2026-09-01T09:00:00.000Z'),
        roolit: [
          { rooli: 'vastuukayttaja', organisaatio: esimerkkiOrganisaatioOid(12), alkaa: paiva('2026-01-01') },
          { rooli: 'oph-paakayttaja', organisaatio: OPH_OID, paattyy: paiva('2026-12-31') },
          { rooli: 'ehoks-kayttaja', organisaatio: esimerkkiOrganisaatioOid(11) },
        ],
        lukittu: true,
        lukittuAsti: aikaleima('2026-10-02T09:00:00.000Z'),
        kaytossa: false,
        paattyy: paiva('2027-06-30'),
        kaytetty: aikaleima('2026-10-01T09:00:00.000Z'),
      };
      await repository().lisaa(taysi);
      expect(await repository().hae(taysi.kayttajatunnus)).toEqual(taysi);
    });

    it('tunnuksella ei tarvitse olla salasanaa eikä rooleja', async () => {
      const { salasanatiiviste: _, ...salasanaton } = { ...TUNNUS, roolit: [] };
      await repository().lisaa(salasanaton);
      expect(await repository().hae(TUNNUS.kayttajatunnus)).toEqual(salasanaton);
    });

    it('antaa kaikki aakkosissa, kirjainkoosta riippumatta', async () => {
      for (const kayttajatunnus of ['siirto-b', 'Virkailija-A', 'Siirto-A', 'oph'])
        await repository().lisaa({ ...TUNNUS, kayttajatunnus });
      expect((await repository().kaikki()).map(({ kayttajatunnus }) => kayttajatunnus)).toEqual([
        'oph',
        'Siirto-A',
        'siirto-b',
        'Virkailija-A',
      ]);
    });

    describe('kun tunnus lisätään', () => {
      it('varattu nimi ei kelpaa, vaikka kirjainkoko olisi toinen, eikä mikään muutu', async () => {
        await repository().lisaa(TUNNUS, LUONTI);
        const toinen = { ...TUNNUS, kayttajatunnus: 'siirto-ESIMERKKI', salasanatiiviste: 'tiiviste-2' };
        expect(await kieltaytyminen(repository().lisaa(toinen, LUONTI))).toBe('tunnus.on-jo');
        expect(await repository().kaikki()).toEqual([TUNNUS]);
        expect(await audit()).toEqual([LUONTI]);
      });

      it('samannimisistä yhtäaikaisista täsmälleen yksi menee, ja vain se kirjataan', async () => {
        const koodit = await Promise.all(
          ['siirto', 'SIIRTO', 'Siirto'].map((kayttajatunnus) =>
            kieltaytyminen(repository().lisaa({ ...TUNNUS, kayttajatunnus }, LUONTI)),
          ),
        );
        expect(koodit.filter((koodi) => koodi === undefined).length).toBe(1);
        expect(koodit.filter((koodi) => koodi === 'tunnus.on-jo').length).toBe(2);
        expect((await audit()).length).toBe(1);
      });

      it('ilman merkintää auditlokiin ei mene mitään', async () => {
        await repository().lisaa(TUNNUS);
        expect(await audit()).toEqual([]);
      });
    });

    describe('kun tunnusta muutetaan', () => {
      it('muunnos saa nykyisen ja uusi palautuu, kirjainkoosta riippumatta', async () => {
        await repository().lisaa(TUNNUS);
        const saadut: Tunnus[] = [];
        const muutettu = await repository().muuta(
          'SIIRTO-esimerkki',
          (tunnus) => {
            saadut.push(tunnus);
            return { ...tunnus, lukittu: true };
          },
          LUKITUS,
        );
        expect(saadut).toEqual([TUNNUS]);
        expect(muutettu).toEqual({ ...TUNNUS, lukittu: true });
        expect(await repository().hae(TUNNUS.kayttajatunnus)).toEqual({ ...TUNNUS, lukittu: true });
        expect(await audit()).toEqual([LUKITUS]);
      });

      it('muut tunnukset pysyvät', async () => {
        const toinen = { ...TUNNUS, kayttajatunnus: 'siirto-esimerkki2' };
        await repository().lisaa(TUNNUS);
        await repository().lisaa(toinen);
        await repository().muuta(TUNNUS.kayttajatunnus, (tunnus) => ({ ...tunnus, nimi: 'Muu' }));
        expect(await repository().hae(toinen.kayttajatunnus)).toEqual(toinen);
      });

      it('valinnaisen tiedon voi poistaa', async () => {
        await repository().lisaa({
          ...TUNNUS,
          lukittuAsti: aikaleima('2026-10-02T09:00:00.000Z'),
          paattyy: paiva('2027-06-30'),
        });
        await repository().muuta(TUNNUS.kayttajatunnus, ({ lukittuAsti: _, paattyy: __, ...tunnus }) => tunnus);
        expect(await repository().hae(TUNNUS.kayttajatunnus)).toEqual(TUNNUS);
      });

      it('tuntematonta ei ole, eikä siitä synny tunnusta eikä merkintää', async () => {
        const muuta = repository().muuta('tuntematon', (tunnus) => ({ ...tunnus, lukittu: true }), LUKITUS);
        expect(await muuta).toBe(undefined);
        expect(await repository().onYhtaan()).toBe(false);
        expect(await audit()).toEqual([]);
      });

      it('muunnoksen virhe tulee ulos sellaisenaan ja peruu kaiken', async () => {
        await repository().lisaa(TUNNUS);
        for (const virhe of [new EhoksError('salasana.linkki-ei-kelpaa'), new Error('muu')]) {
          const heitetty: unknown = await repository()
            .muuta(
              TUNNUS.kayttajatunnus,
              () => {
                throw virhe;
              },
              LUKITUS,
            )
            .catch((syy: unknown) => syy);
          expect(heitetty).toBe(virhe);
        }
        expect(await repository().hae(TUNNUS.kayttajatunnus)).toEqual(TUNNUS);
        expect(await audit()).toEqual([]);
      });

      it('muuttumatonkin kirjataan, kun merkintä on annettu', async () => {
        await repository().lisaa(TUNNUS);
        expect(await repository().muuta(TUNNUS.kayttajatunnus, (tunnus) => tunnus, LUKITUS)).toEqual(TUNNUS);
        expect(await repository().hae(TUNNUS.kayttajatunnus)).toEqual(TUNNUS);
        expect(await audit()).toEqual([LUKITUS]);
      });

      it('yhtäaikaisista muutoksista yksikään ei katoa', async () => {
        await repository().lisaa({ ...TUNNUS, roolit: [] });
        const organisaatiot = Array.from({ length: 20 }, (_, i) => esimerkkiOrganisaatioOid(i));
        const virhe = new Error('kesken');
        await Promise.all([
          ...organisaatiot.map((organisaatio) =>
            repository().muuta(
              TUNNUS.kayttajatunnus,
              (tunnus) => ({ ...tunnus, roolit: [...tunnus.roolit, { rooli: 'ehoks-kayttaja', organisaatio }] }),
              LUKITUS,
            ),
          ),
          repository()
            .muuta(TUNNUS.kayttajatunnus, () => {
              throw virhe;
            })
            .catch(() => undefined),
        ]);
        const { roolit = [] } = (await repository().hae(TUNNUS.kayttajatunnus)) ?? {};
        expect(roolit.map(({ organisaatio }) => organisaatio).sort()).toEqual([...organisaatiot].sort());
        expect((await audit()).length).toBe(20);
      });
    });
  });
}
