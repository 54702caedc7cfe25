import {
  aikaleima,
  type Hoks,
  type HoksHistoria,
  type HoksId,
  type HoksRepository,
  type Kirjaukset,
  type Muutos,
} from '@ehoks/core';
import { esimerkkiHoks } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import { esimerkkiOpiskeluoikeusOid } from '../rakentajat/esimerkki-oidit.js';
import { juoksevaTunnistegeneraattori } from '../rakentajat/juokseva-tunnistegeneraattori.js';
import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

/** The history under test, and the store of plans that writes it. */
export interface HistoriallinenTietovarasto extends KirjaavaTietovarasto<HoksHistoria> {
  readonly hoksit: HoksRepository;
}

const KAIKKI = { enintaan: 100 };
const HETKET = ['2026-10-01T09:00:00Z', '2026-10-02T09:00:00Z', '2026-10-03T09:00:00Z'].map(aikaleima);

/** What every history of plans must do. `luo` opens an empty one for each test. */
export function hoksHistoriaSopimus(t: Testikehys, luo: () => Promise<HistoriallinenTietovarasto>): void {
  const { describe, it, expect } = t;

  describe('HoksHistoria', () => {
    const varasto = jokaiselleOma(t, luo);
    const historia = () => varasto().repository;
    let tunnisteet = juoksevaTunnistegeneraattori();
    t.beforeEach(async () => {
      tunnisteet = juoksevaTunnistegeneraattori();
    });

    const lisatty = async (n: number, muutokset: Partial<Hoks> = {}): Promise<Hoks> => {
      const hoks = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n), ...muutokset }, tunnisteet);
      return { ...hoks, id: await varasto().hoksit.lisaa(hoks, {}, esimerkkiMuutos('luonti')) };
    };
    /** Changes the plan as a use case does: what was read is what the store has. */
    const muutettu = async (
      { id }: Pick<Hoks, 'id'>,
      muutokset: Partial<Hoks>,
      laji: Muutos['laji'] = 'korvaus',
    ): Promise<Hoks> => {
      const luettu = (await varasto().hoksit.hae(id)) ?? (await varasto().hoksit.haePoistettu(id));
      if (!luettu) throw new Error('The plan has vanished');
      const hoks = { ...luettu.hoks, ...muutokset };
      await varasto().hoksit.tallenna(hoks, {}, luettu, esimerkkiMuutos(laji));
      return hoks;
    };
    const versionHoks = async (id: HoksId, versio: number) => (await historia().versio(id, versio))?.hoks;

    it('luodulla on yksi versio, joka on voimassa', async () => {
      const { id, muokattu } = await lisatty(1);
      const { kirjaukset: _, ...muutos } = esimerkkiMuutos('luonti');
      const tiedot = { versio: 1, aika: muokattu, ...muutos };
      expect(await historia().versiot(id, KAIKKI)).toEqual([tiedot]);
      expect(await historia().versio(id, 1)).toEqual(tiedot);
    });

    it('jokaisesta muutoksesta jää versio sellaisena kuin se oli, poistosta ja palautuksesta myös', async () => {
      const [eka = '', toka = '', kolmas = ''] = HETKET as string[];
      const hoks = await lisatty(1);
      const korvattu = await muutettu(hoks, { muokattu: aikaleima(eka), hankittavatAmmatTutkinnonOsat: [], versio: 7 });
      const poistettu = await muutettu(hoks, { muokattu: aikaleima(toka), poistettu: aikaleima(toka) }, 'poisto');
      await muutettu(hoks, { muokattu: aikaleima(kolmas), poistettu: undefined }, 'palautus');
      expect((await historia().versiot(hoks.id, KAIKKI)).map(({ versio, laji, aika }) => [versio, laji, aika])).toEqual(
        [
          [4, 'palautus', aikaleima(kolmas)],
          [3, 'poisto', aikaleima(toka)],
          [2, 'korvaus', aikaleima(eka)],
          [1, 'luonti', hoks.muokattu],
        ],
      );
      expect(await versionHoks(hoks.id, 1)).toEqual(hoks);
      expect(await versionHoks(hoks.id, 2)).toEqual(korvattu);
      expect(await versionHoks(hoks.id, 3)).toEqual(poistettu);
      expect(await versionHoks(hoks.id, 4)).toBe(undefined);
      const { hoks: _, versio: __, aika: ___, ...poistaja } = (await historia().versio(hoks.id, 3)) ?? {};
      expect(poistaja).toEqual({ tekija: 'virkailija-esimerkki', tekijanTyyppi: 'VIRKAILIJA', laji: 'poisto' });
    });

    it('mikä tahansa teksti säilyy', async () => {
      const sahkoposti = `'";--\u0000\ud83d\ude00 \ud800 ${'ä'.repeat(10_000)}`;
      const hoks = await lisatty(1, { sahkoposti });
      await muutettu(hoks, { sahkoposti: 'uusi@opisto.example' });
      expect(await versionHoks(hoks.id, 1)).toEqual(hoks);
    });

    it('luettelon saa sivuittain uusimmasta alkaen', async () => {
      const hoks = await lisatty(1);
      for (let versio = 2; versio <= 5; versio += 1) await muutettu(hoks, { versio });
      const numerot = async (sivu: Parameters<HoksHistoria['versiot']>[1]) =>
        (await historia().versiot(hoks.id, sivu)).map(({ versio }) => versio);
      expect(await numerot({ enintaan: 2 })).toEqual([5, 4]);
      expect(await numerot({ enintaan: 2, ennen: 4 })).toEqual([3, 2]);
      expect(await numerot({ enintaan: 2, ennen: 1 })).toEqual([]);
    });

    it('tuntematonta ei ole', async () => {
      const { id } = await lisatty(1);
      expect(await historia().versiot((id + 1) as HoksId, KAIKKI)).toEqual([]);
      expect(await historia().versio((id + 1) as HoksId, 1)).toBe(undefined);
      expect(await historia().versio(id, 2)).toBe(undefined);
      expect(await historia().versio(id, 0)).toBe(undefined);
    });

    it('hylätystä muutoksesta ei jää mitään', async () => {
      const hoks = await lisatty(1);
      const uudempi = await muutettu(hoks, { versio: 8 });
      const vanhasta = varasto().hoksit.tallenna(
        hoks,
        {},
        { hoks: uudempi, muutosnumero: 1 },
        esimerkkiMuutos('korvaus'),
      );
      expect(await kieltaytyminen(vanhasta)).toBe('hoks.muuttunut');
      expect((await historia().versiot(hoks.id, KAIKKI)).map(({ versio }) => versio)).toEqual([2, 1]);
      expect(await versionHoks(hoks.id, 1)).toEqual(hoks);
    });

    it('siivouksella on oma hetkensä, vaikka suunnitelman muokattu ei muutu', async () => {
      const hoks = await lisatty(1);
      const aika = aikaleima('2026-11-01T02:00:00Z');
      const muutos = { ...esimerkkiMuutos('siivous'), aika };
      await varasto().hoksit.tallenna({ ...hoks, versio: 8 }, {}, { hoks, muutosnumero: 1 }, muutos);
      const [uusin] = await historia().versiot(hoks.id, KAIKKI);
      expect([uusin?.laji, uusin?.aika]).toEqual(['siivous', aika]);
      expect((await varasto().hoksit.hae(hoks.id))?.hoks.muokattu).toBe(hoks.muokattu);
    });

    describe('kun versioita muokataan', () => {
      const siivous = (versiot: readonly number[]): Kirjaukset => ({
        audit: esimerkkiLokitapahtuma({ toimi: 'siivoa', kohde: { versiot } }),
      });
      const siivoukset = async () =>
        (await varasto().auditloki.jalkeen(0, 100)).filter(({ toimi }) => toimi === 'siivoa');
      const ilmanSahkopostia = ({ sahkoposti: _, ...hoks }: Hoks): Hoks => hoks;

      it('väistyneet muuttuvat ja tiedot niistä säilyvät; voimassa oleva ja toisen suunnitelman versiot eivät muutu', async () => {
        const [hoks, toinen] = [await lisatty(1), await lisatty(2)];
        await muutettu(toinen, { versio: 9 });
        const ilman = await muutettu(hoks, { sahkoposti: undefined });
        await muutettu(hoks, { sahkoposti: 'uusi@opisto.example' });
        const voimassa = await muutettu(hoks, { versio: 9 });
        const ennen = await historia().versiot(hoks.id, KAIKKI);

        expect(await historia().muokkaaVersioita(hoks.id, ilmanSahkopostia, siivous)).toEqual([1, 3]);
        expect(await versionHoks(hoks.id, 1)).toEqual(ilmanSahkopostia(hoks));
        expect(await versionHoks(hoks.id, 2)).toEqual(ilmanSahkopostia(ilman));
        expect((await versionHoks(hoks.id, 3))?.sahkoposti).toBe(undefined);
        expect((await varasto().hoksit.hae(hoks.id))?.hoks).toEqual(voimassa);
        expect(await versionHoks(toinen.id, 1)).toEqual(toinen);
        expect(await historia().versiot(hoks.id, KAIKKI)).toEqual(ennen);
        expect(await historia().muokkaaVersioita(hoks.id, ilmanSahkopostia, siivous)).toEqual([]);
        expect((await siivoukset()).map(({ kohde }) => kohde)).toEqual([{ versiot: [1, 3] }]);
      });

      it('suunnitelma muuttuu edelleen', async () => {
        const hoks = await lisatty(1);
        await muutettu(hoks, { versio: 8 });
        await historia().muokkaaVersioita(hoks.id, ilmanSahkopostia, siivous);
        await muutettu(hoks, { versio: 9 });
        expect((await versionHoks(hoks.id, 2))?.sahkoposti).toBe(hoks.sahkoposti);
      });

      it('kaikki tai ei mitään: kun muunnos epäonnistuu, mikään ei muutu', async () => {
        const hoks = await lisatty(1);
        await muutettu(hoks, { versio: 8 });
        await muutettu(hoks, { versio: 9 });
        const rikki = (versio: Hoks): Hoks => {
          if (versio.versio === 8) throw new Error('rikki');
          return ilmanSahkopostia(versio);
        };
        const tulos = await historia()
          .muokkaaVersioita(hoks.id, rikki, siivous)
          .catch(() => 'hylätty');
        expect(tulos).toBe('hylätty');
        expect(await versionHoks(hoks.id, 1)).toEqual(hoks);
        expect(await siivoukset()).toEqual([]);
      });

      it('tuntemattomalla ei ole mitä muokata', async () => {
        expect(await historia().muokkaaVersioita(4711 as HoksId, ilmanSahkopostia, siivous)).toEqual([]);
      });
    });
  });
}
