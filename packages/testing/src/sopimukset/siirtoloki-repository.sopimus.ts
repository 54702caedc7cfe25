import {
  aikaleima,
  type HoksId,
  type OrganisaatioOid,
  type Siirtoehdot,
  type SiirtolokiRepository,
  type Siirtotapahtuma,
} from '@ehoks/core';
import {
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
} from '../rakentajat/esimerkki-oidit.js';
import { esimerkkiSiirto } from '../rakentajat/esimerkki-siirto.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

const KOKO_MAA: Siirtoehdot = { organisaatiot: 'koko-maa' };
const [A, B, C] = [esimerkkiOrganisaatioOid(11), esimerkkiOrganisaatioOid(21), esimerkkiOrganisaatioOid(31)];
/** The n:th instant: so many minutes after nine in the morning. */
const hetki = (n: number) => aikaleima(new Date(Date.UTC(2026, 9, 1, 9, n)).toISOString());

/** What every log of transfers must do. */
export function siirtolokiRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<Tietovarasto<SiirtolokiRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('SiirtolokiRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;

    const kirjattu = async (muutokset: Partial<Siirtotapahtuma> = {}): Promise<Siirtotapahtuma> => {
      const tapahtuma = esimerkkiSiirto(muutokset);
      await repository().kirjaa(tapahtuma);
      return tapahtuma;
    };
    const hylatty = (muutokset: Partial<Siirtotapahtuma> = {}) =>
      kirjattu({ koulutustoimijaOid: undefined, koodi: 'hoks.on-jo', ...muutokset });
    const haetut = async (ehdot: Partial<Siirtoehdot> = {}) =>
      (await repository().hae({ ...KOKO_MAA, ...ehdot }, { enintaan: 1000 })).map((siirto) => ({
        ...siirto,
        numero: undefined,
      }));
    /** Which of the transfers, each known by its request id, the conditions find; oldest first. */
    const pyynnot = async (ehdot: Partial<Siirtoehdot>) =>
      (await haetut(ehdot)).map(({ pyyntoId }) => pyyntoId).reverse();

    describe('kun siirtoja haetaan', () => {
      it('alussa niitä ei ole', async () => {
        expect(await haetut()).toEqual([]);
        expect(await repository().maarat(KOKO_MAA)).toEqual([]);
        expect(await repository().tilanne()).toEqual([]);
        expect(await repository().organisaatiot()).toEqual([]);
      });

      it('monta kirjataan kerralla, järjestyksessä', async () => {
        const erana = ['pyynto-1', 'pyynto-2', 'pyynto-3'].map((pyyntoId) => esimerkkiSiirto({ pyyntoId }));
        await repository().kirjaaErana(erana);
        await repository().kirjaaErana([]);
        expect(await pyynnot({})).toEqual(['pyynto-1', 'pyynto-2', 'pyynto-3']);
      });

      it('ne tulevat sellaisina kuin ne kirjattiin, uusimmasta alkaen', async () => {
        const onnistunut = await kirjattu({
          toimi: 'muuta',
          hoksId: 7 as HoksId,
          havainnot: [{ koodi: 'hato.sisalto', taso: 'varoitus', polku: '/hankittavat-ammat-tutkinnon-osat/0' }],
        });
        const niukka: Siirtotapahtuma = {
          aika: hetki(1),
          pyyntoId: 'pyynto-2',
          toimi: 'luo',
          koodi: 'tunnistus.tiketti-ei-kelpaa',
          havainnot: [],
        };
        await repository().kirjaa(niukka);
        expect(await haetut()).toEqual([niukka, onnistunut]);
      });

      it('sivu kerrallaan: raja itse ei ole mukana', async () => {
        for (let i = 0; i < 5; i += 1) await kirjattu({ pyyntoId: `pyynto-${i}` });
        const sivu = async (ennenNumeroa?: number) => {
          const siirrot = await repository().hae(KOKO_MAA, { enintaan: 2, ennenNumeroa });
          return { pyynnot: siirrot.map(({ pyyntoId }) => pyyntoId), viimeinen: siirrot.at(-1)?.numero };
        };
        const eka = await sivu();
        const toka = await sivu(eka.viimeinen);
        const kolmas = await sivu(toka.viimeinen);
        expect([eka, toka, kolmas].map((yksi) => yksi.pyynnot)).toEqual([
          ['pyynto-4', 'pyynto-3'],
          ['pyynto-2', 'pyynto-1'],
          ['pyynto-0'],
        ]);
        expect((await sivu(kolmas.viimeinen)).pyynnot).toEqual([]);
      });

      it('jokainen ehto rajaa, ja yhdessä ne rajaavat kaikki', async () => {
        const [venla, eero] = [esimerkkiOppijaOid(1), esimerkkiOppijaOid(2)];
        const [x, y] = [esimerkkiOpiskeluoikeusOid(1), esimerkkiOpiskeluoikeusOid(2)];
        await kirjattu({ pyyntoId: '1', aika: hetki(1), organisaatio: A, oppijaOid: venla, opiskeluoikeusOid: x });
        await kirjattu({ pyyntoId: '2', aika: hetki(2), organisaatio: B, oppijaOid: eero, opiskeluoikeusOid: y });
        await hylatty({ pyyntoId: '3', aika: hetki(3), organisaatio: A, oppijaOid: eero, opiskeluoikeusOid: y });
        await hylatty({
          pyyntoId: '4',
          aika: hetki(4),
          organisaatio: undefined,
          kayttajatunnus: undefined,
          oppijaOid: undefined,
          opiskeluoikeusOid: undefined,
          koodi: 'tunnistus.tiketti-ei-kelpaa',
        });
        await kirjattu({ pyyntoId: '5', aika: hetki(5), organisaatio: C, kayttajatunnus: 'Siirto-Toinen' });

        expect(await pyynnot({})).toEqual(['1', '2', '3', '4', '5']);
        expect(await pyynnot({ organisaatiot: [A] })).toEqual(['1', '3']);
        expect(await pyynnot({ organisaatiot: [A, C] })).toEqual(['1', '3', '5']);
        expect(await pyynnot({ organisaatiot: [] })).toEqual([]);
        expect(await pyynnot({ oppijaOid: eero })).toEqual(['2', '3']);
        expect(await pyynnot({ opiskeluoikeusOid: x })).toEqual(['1']);
        expect(await pyynnot({ pyyntoId: '4' })).toEqual(['4']);
        for (const kayttajatunnus of ['siirto-toinen', 'SIIRTO-Toinen'])
          expect(await pyynnot({ kayttajatunnus })).toEqual(['5']);
        expect(await pyynnot({ kayttajatunnus: 'siirto' })).toEqual([]);
        expect(await pyynnot({ alkaen: hetki(2), ennen: hetki(4) })).toEqual(['2', '3']);
        expect(await pyynnot({ tulos: 'onnistui' })).toEqual(['1', '2', '5']);
        expect(await pyynnot({ tulos: 'hylatty' })).toEqual(['3', '4']);
        expect(await pyynnot({ koodi: 'hoks.on-jo' })).toEqual(['3']);
        expect(await pyynnot({ organisaatiot: [A, B], oppijaOid: eero, tulos: 'onnistui' })).toEqual(['2']);
        expect(await pyynnot({ organisaatiot: [B], tulos: 'hylatty' })).toEqual([]);
      });

      it('rivi on sekä lähettäneen organisaation että opiskeluoikeuden oppilaitoksen', async () => {
        await kirjattu({ pyyntoId: '1', organisaatio: A, oppilaitosOid: B });
        await hylatty({ pyyntoId: '2', organisaatio: A, oppilaitosOid: C });
        await hylatty({ pyyntoId: '3', organisaatio: A, oppilaitosOid: undefined });
        await kirjattu({ pyyntoId: '4', organisaatio: B, oppilaitosOid: B });
        expect(await pyynnot({ organisaatiot: [A] })).toEqual(['1', '2', '3']);
        expect(await pyynnot({ organisaatiot: [B] })).toEqual(['1', '4']);
        expect(await pyynnot({ organisaatiot: [C] })).toEqual(['2']);
        expect(await pyynnot({ organisaatiot: [B, C], tulos: 'hylatty' })).toEqual(['2']);
        expect(await repository().maarat({ organisaatiot: [C] })).toEqual([
          { paiva: '2026-10-01', koodi: 'hoks.on-jo', maara: 1 },
        ]);
        expect([...(await repository().organisaatiot())].sort()).toEqual([A, B, C].sort());
      });

      it('koodilla löytyy sekä kieltäytymisen että sen havaintojen virheillä, ei varoituksilla eikä osalla koodia', async () => {
        await hylatty({
          pyyntoId: '1',
          koodi: 'hoks.sisalto',
          havainnot: [
            { koodi: 'kentta.puuttuu', taso: 'virhe', polku: '/sahkoposti' },
            { koodi: 'kentta.puuttuu', taso: 'virhe', polku: '/oppija-oid' },
            { koodi: 'hato.sisalto', taso: 'varoitus', polku: '' },
          ],
        });
        await kirjattu({ pyyntoId: '2', havainnot: [{ koodi: 'kentta.puuttuu', taso: 'varoitus', polku: '' }] });
        expect(await pyynnot({ koodi: 'hoks.sisalto' })).toEqual(['1']);
        expect(await pyynnot({ koodi: 'kentta.puuttuu' })).toEqual(['1']);
        const muut = ['hato.sisalto', 'kentta', 'kentta.puuttu', 'kentta_puuttuu', 'KENTTA.PUUTTUU', '%', '_', '', ','];
        for (const koodi of [...muut, 'hoks.sisalto,kentta.puuttuu']) expect(await pyynnot({ koodi })).toEqual([]);
      });
    });

    describe('kun hylätty siirto korjataan', () => {
      const oikeus = esimerkkiOpiskeluoikeusOid(1);

      it('korjattu on ensimmäinen myöhempi onnistunut saman opiskeluoikeuden siirto, miten hyvänsä se tehtiin', async () => {
        await kirjattu({ pyyntoId: '1', aika: hetki(1), opiskeluoikeusOid: oikeus });
        await hylatty({ pyyntoId: '2', aika: hetki(2), opiskeluoikeusOid: oikeus });
        await hylatty({ pyyntoId: '3', aika: hetki(3), opiskeluoikeusOid: oikeus });
        await kirjattu({ pyyntoId: '4', aika: hetki(4), opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(2) });
        await kirjattu({ pyyntoId: '5', aika: hetki(5), opiskeluoikeusOid: oikeus, toimi: 'korvaa', organisaatio: B });
        await kirjattu({ pyyntoId: '6', aika: hetki(6), opiskeluoikeusOid: oikeus, toimi: 'muuta' });
        await hylatty({ pyyntoId: '7', aika: hetki(7), opiskeluoikeusOid: oikeus });
        const korjatut = (await haetut()).map(({ pyyntoId, korjattu }) => [pyyntoId, korjattu]).reverse();
        expect(korjatut).toEqual([
          ['1', undefined],
          ['2', hetki(5)],
          ['3', hetki(5)],
          ['4', undefined],
          ['5', undefined],
          ['6', undefined],
          ['7', undefined],
        ]);
        expect(await pyynnot({ tulos: 'korjaamatta' })).toEqual(['7']);
        expect(await pyynnot({ tulos: 'hylatty' })).toEqual(['2', '3', '7']);
        // The mending counts even when the conditions leave it out.
        expect((await haetut({ organisaatiot: [A], tulos: 'hylatty' })).map(({ korjattu }) => korjattu)).toEqual([
          undefined,
          hetki(5),
          hetki(5),
        ]);
        expect(await repository().maarat({ ...KOKO_MAA, tulos: 'korjaamatta' })).toEqual([
          { paiva: '2026-10-01', koodi: 'hoks.on-jo', maara: 1 },
        ]);
      });

      it('samanhetkisistä myöhempi on se, joka kirjattiin myöhemmin', async () => {
        await kirjattu({ pyyntoId: '1', opiskeluoikeusOid: oikeus });
        await hylatty({ pyyntoId: '2', opiskeluoikeusOid: oikeus });
        expect(await pyynnot({ tulos: 'korjaamatta' })).toEqual(['2']);
        const { aika } = await kirjattu({ pyyntoId: '3', opiskeluoikeusOid: oikeus });
        expect(await pyynnot({ tulos: 'korjaamatta' })).toEqual([]);
        expect((await haetut({ pyyntoId: '2' }))[0]?.korjattu).toBe(aika);
      });

      it('vain oman organisaation siirto korjaa: sen lähettämä tai sen oman opiskeluoikeuden', async () => {
        const [onA, onB, onC] = [hetki(11), hetki(12), hetki(13)];
        const hylatyt = [A, B, C, undefined] as const;
        for (const organisaatio of hylatyt) await hylatty({ organisaatio, opiskeluoikeusOid: oikeus });
        const korjatut = async () => (await haetut({ tulos: 'hylatty' })).map(({ korjattu }) => korjattu).reverse();
        const onnistuu = (aika: typeof onA, organisaatio: OrganisaatioOid, koulutustoimijaOid: OrganisaatioOid) =>
          kirjattu({ aika, organisaatio, koulutustoimijaOid, opiskeluoikeusOid: oikeus });

        await onnistuu(onA, A, A);
        expect(await korjatut()).toEqual([onA, undefined, undefined, undefined]);
        expect((await haetut({ organisaatiot: [B], tulos: 'korjaamatta' })).length).toBe(1);
        await onnistuu(onB, B, A);
        expect(await korjatut()).toEqual([onA, onB, undefined, undefined]);
        await onnistuu(onC, A, C);
        expect(await korjatut()).toEqual([onA, onB, onC, undefined]);
        expect(await repository().maarat({ ...KOKO_MAA, tulos: 'korjaamatta' })).toEqual([
          { paiva: '2026-10-01', koodi: 'hoks.on-jo', maara: 1 },
        ]);
      });

      it('ilman opiskeluoikeutta hylätty ei korjaannu', async () => {
        await hylatty({ pyyntoId: '1', aika: hetki(1), opiskeluoikeusOid: undefined });
        await kirjattu({ pyyntoId: '2', aika: hetki(2), opiskeluoikeusOid: undefined });
        expect((await haetut()).map(({ korjattu }) => korjattu)).toEqual([undefined, undefined]);
        expect(await pyynnot({ tulos: 'korjaamatta' })).toEqual(['1']);
      });
    });

    describe('määrät', () => {
      it('ovat päivittäin Suomen aikaa ja syittäin; onnistuneilla koodia ei ole', async () => {
        const virhe = (koodi: string) => ({ koodi, taso: 'virhe', polku: '' }) as const;
        // In October Finland is three hours ahead of UTC: 21.00 is midnight there.
        await kirjattu({ aika: aikaleima('2026-10-01T20:59:59.999Z') });
        await hylatty({ aika: aikaleima('2026-10-01T20:59:59.999Z'), koodi: 'tunnistus.tiketti-ei-kelpaa' });
        for (const pv of ['2026-10-01T21:00:00.000Z', '2026-10-02T09:00:00.000Z'])
          await kirjattu({ aika: aikaleima(pv) });
        await hylatty({
          aika: aikaleima('2026-10-02T10:00:00Z'),
          koodi: 'hoks.sisalto',
          havainnot: [virhe('b.koodi'), virhe('a.koodi'), virhe('b.koodi')],
        });
        await hylatty({
          aika: aikaleima('2026-10-02T11:00:00Z'),
          koodi: 'hoks.sisalto',
          havainnot: [virhe('b.koodi'), { koodi: 'c.koodi', taso: 'varoitus', polku: '' }],
        });
        expect(await repository().maarat(KOKO_MAA)).toEqual([
          { paiva: '2026-10-01', maara: 1 },
          { paiva: '2026-10-01', koodi: 'tunnistus.tiketti-ei-kelpaa', maara: 1 },
          { paiva: '2026-10-02', maara: 2 },
          { paiva: '2026-10-02', koodi: 'a.koodi', maara: 1 },
          { paiva: '2026-10-02', koodi: 'b.koodi', maara: 2 },
          { paiva: '2026-10-02', koodi: 'hoks.sisalto', maara: 2 },
        ]);
      });

      it('lasketaan vain ehtoihin sopivista', async () => {
        await kirjattu({ organisaatio: A });
        await kirjattu({ organisaatio: B });
        await hylatty({ organisaatio: A });
        await hylatty({ organisaatio: undefined, koodi: 'tunnistus.tiketti-ei-kelpaa' });
        expect(await repository().maarat({ organisaatiot: [A] })).toEqual([
          { paiva: '2026-10-01', maara: 1 },
          { paiva: '2026-10-01', koodi: 'hoks.on-jo', maara: 1 },
        ]);
        expect(await repository().maarat({ ...KOKO_MAA, tulos: 'onnistui' })).toEqual([
          { paiva: '2026-10-01', maara: 2 },
        ]);
        expect(await repository().maarat({ organisaatiot: [] })).toEqual([]);
      });
    });

    describe('tilanne', () => {
      const luonti = (n: number, aika: string, koulutustoimijaOid: OrganisaatioOid | undefined) =>
        kirjattu({ aika: aikaleima(aika), opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n), koulutustoimijaOid });

      it('kertyy päivittäin onnistuneista luonneista, kukin opiskeluoikeus ja koulutustoimija kerran', async () => {
        await luonti(3, '2026-10-05T09:00:00Z', B);
        await luonti(1, '2026-10-01T09:00:00Z', A);
        await luonti(2, '2026-10-01T20:59:59.999Z', A);
        await luonti(4, '2026-10-01T21:00:00.000Z', A);
        await luonti(1, '2026-10-05T10:00:00Z', A);
        await luonti(5, '2026-10-06T09:00:00Z', undefined);
        await luonti(1, '2026-10-07T09:00:00Z', A);
        expect(await repository().tilanne()).toEqual([
          { paiva: '2026-10-01', suunnitelmia: 2, aloittaneita: 1 },
          { paiva: '2026-10-02', suunnitelmia: 3, aloittaneita: 1 },
          { paiva: '2026-10-05', suunnitelmia: 4, aloittaneita: 2 },
          { paiva: '2026-10-06', suunnitelmia: 5, aloittaneita: 2 },
          { paiva: '2026-10-07', suunnitelmia: 5, aloittaneita: 2 },
        ]);
      });

      it('ei laske hylättyjä eikä muita siirtoja', async () => {
        await kirjattu({ toimi: 'korvaa' });
        await kirjattu({ toimi: 'muuta' });
        await hylatty({ toimi: 'luo' });
        expect(await repository().tilanne()).toEqual([]);
      });
    });

    it('organisaatiot ovat ne, joilla on rivejä, kukin kerran', async () => {
      for (const organisaatio of [A, B, A, undefined]) await kirjattu({ organisaatio, oppilaitosOid: undefined });
      await hylatty({ organisaatio: C, oppilaitosOid: undefined, koodi: 'oikeus.ei-opiskeluoikeuteen' });
      expect([...(await repository().organisaatiot())].sort()).toEqual([A, B, C].sort());
    });

    it('siivous poistaa hetkeä ennen kirjatut, paitsi onnistuneet luonnit', async () => {
      const raja = hetki(5);
      await kirjattu({ pyyntoId: '1', aika: hetki(1) });
      await kirjattu({ pyyntoId: '2', aika: hetki(2), toimi: 'korvaa' });
      await kirjattu({ pyyntoId: '3', aika: hetki(3), toimi: 'muuta' });
      await hylatty({ pyyntoId: '4', aika: hetki(4), toimi: 'luo' });
      await hylatty({ pyyntoId: '5', aika: raja, toimi: 'korvaa' });
      const ennen = await repository().tilanne();
      expect(await repository().poistaVanhat(raja)).toBe(3);
      expect(await pyynnot({})).toEqual(['1', '5']);
      expect(await repository().poistaVanhat(raja)).toBe(0);
      expect(await repository().tilanne()).toEqual(ennen);
    });

    it('yhtäaikaisista ei katoa yhtään, ja jokaisella on oma numeronsa', async () => {
      await Promise.all(Array.from({ length: 40 }, (_, i) => kirjattu({ pyyntoId: `pyynto-${i}` })));
      const siirrot = await repository().hae(KOKO_MAA, { enintaan: 1000 });
      expect(new Set(siirrot.map(({ pyyntoId }) => pyyntoId)).size).toBe(40);
      expect(new Set(siirrot.map(({ numero }) => numero)).size).toBe(40);
    });
  });
}
