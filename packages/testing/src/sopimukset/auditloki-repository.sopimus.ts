import { aikaleima, type AuditlokiRepository, type HoksId, type Lokitapahtuma } from '@ehoks/core';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiOppijaOid, esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

const VENLA = esimerkkiOppijaOid(1);
const EERO = esimerkkiOppijaOid(2);
const VENLAN = { oppijaOid: VENLA, hoksIdt: [] };

/** What every audit log must do. */
export function auditlokiRepositorySopimus(t: Testikehys, luo: () => Promise<Tietovarasto<AuditlokiRepository>>): void {
  const { describe, it, expect } = t;

  describe('AuditlokiRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;

    const kirjattu = async (muutokset: Partial<Lokitapahtuma> = {}): Promise<Lokitapahtuma> => {
      const tapahtuma = esimerkkiLokitapahtuma(muutokset);
      await repository().kirjaa(tapahtuma);
      return tapahtuma;
    };
    const kaikki = () => repository().jalkeen(0, 1000);
    const ilmanNumeroita = (kirjatut: readonly Lokitapahtuma[]) =>
      kirjatut.map((tapahtuma) => ({ ...tapahtuma, numero: undefined }));

    it('on aluksi tyhjä', async () => {
      expect(await kaikki()).toEqual([]);
      expect(await repository().oppijasta(VENLAN, { enintaan: 10 })).toEqual([]);
    });

    it('antaa merkinnän sellaisena kuin se kirjattiin', async () => {
      const taysi = await kirjattu({
        tekija: { tyyppi: 'OPPIJA', oid: esimerkkiOppijaOid(3), puolesta: VENLA },
        kohde: {
          oppijaOid: VENLA,
          hoksId: 7 as HoksId,
          hoksIdt: [7, 8] as HoksId[],
          tunnus: 'siirto-esimerkki',
          organisaatio: esimerkkiOrganisaatioOid(11),
        },
        peruste: 'ei oikeutta organisaatioon',
        koodi: 'oikeus.ei-opiskeluoikeuteen',
        muutokset: [
          { polku: 'sahkoposti', vanha: 'venla@opisto.example' },
          { polku: 'hankittavatAmmatTutkinnonOsat[0]', uusi: { laajuus: 10, osat: [1, 'kaksi', null, true] } },
        ],
      });
      const niukka: Lokitapahtuma = {
        aika: aikaleima('2026-10-01T09:00:00.000Z'),
        tekija: { tyyppi: 'TUNTEMATON' },
        toimi: 'kirjaudu',
        kohde: {},
      };
      await repository().kirjaa(niukka);
      expect(ilmanNumeroita(await kaikki())).toEqual([taysi, niukka]);
    });

    it('ottaa monta merkintää kerralla, järjestyksessä', async () => {
      const erana = [
        esimerkkiLokitapahtuma({ kohde: { oppijaOid: VENLA } }),
        esimerkkiLokitapahtuma({ kohde: { hoksIdt: [7, 8] as HoksId[] } }),
        esimerkkiLokitapahtuma({ kohde: { oppijaOid: EERO } }),
      ];
      await repository().kirjaaErana(erana);
      await repository().kirjaaErana([]);
      expect(ilmanNumeroita(await kaikki())).toEqual(erana);
      const venlasta = await repository().oppijasta({ oppijaOid: VENLA, hoksIdt: [8 as HoksId] }, { enintaan: 10 });
      expect(ilmanNumeroita(venlasta)).toEqual([erana[1], erana[0]]);
    });

    it('antaa oppijaa koskevat uusimmasta alkaen, eikä muita', async () => {
      const eka = await kirjattu({ toimi: 'luo' });
      await kirjattu({ kohde: { oppijaOid: EERO } });
      await kirjattu({ kohde: {} });
      const toka = await kirjattu({ toimi: 'lue' });
      expect(ilmanNumeroita(await repository().oppijasta(VENLAN, { enintaan: 10 }))).toEqual([toka, eka]);
    });

    it('oppijaa koskee myös merkintä, joka luettelee hänen suunnitelmansa häntä nimeämättä', async () => {
      const eka = await kirjattu({ kohde: { hoksIdt: [6, 7, 8] as HoksId[] } });
      const oma = await kirjattu();
      await kirjattu({ kohde: { hoksIdt: [6] as HoksId[] } });
      const molemmat = await kirjattu({ kohde: { hoksIdt: [9, 7, 7] as HoksId[] } });
      const omaLista = await kirjattu({ kohde: { oppijaOid: VENLA, hoksIdt: [7] as HoksId[] } });
      await kirjattu({ kohde: { oppijaOid: EERO, hoksIdt: [6] as HoksId[] } });
      const hylatty = await kirjattu({ kohde: { hoksIdt: [9] as HoksId[] }, koodi: 'oikeus.kielletty' });
      const odotetut = [omaLista, molemmat, oma, eka];
      const venlan = { oppijaOid: VENLA, hoksIdt: [7, 9] as HoksId[] };
      const sivu = (ehdot: Parameters<AuditlokiRepository['oppijasta']>[1]) => repository().oppijasta(venlan, ehdot);

      expect(ilmanNumeroita(await sivu({ enintaan: 10 }))).toEqual([hylatty, ...odotetut]);
      expect(ilmanNumeroita(await sivu({ enintaan: 10, vainOnnistuneet: true }))).toEqual(odotetut);
      expect(ilmanNumeroita(await repository().oppijasta(VENLAN, { enintaan: 10 }))).toEqual([omaLista, oma]);

      const yksittain: Lokitapahtuma[] = [];
      let ennen: number | undefined;
      for (let i = 0; i < odotetut.length; i += 1) {
        const [merkinta] = await sivu({ enintaan: 1, ennen, vainOnnistuneet: true });
        ennen = merkinta?.numero;
        if (merkinta) yksittain.push(merkinta);
      }
      expect(ilmanNumeroita(yksittain)).toEqual(odotetut);
      expect(await sivu({ enintaan: 1, ennen, vainOnnistuneet: true })).toEqual([]);
    });

    it('lueteltuja suunnitelmia on yhdessä merkinnässä miten monta hyvänsä', async () => {
      const hoksIdt = Array.from({ length: 12_000 }, (_, i) => i + 1) as HoksId[];
      const merkinta = await kirjattu({ kohde: { hoksIdt } });
      for (const id of [hoksIdt[0], hoksIdt.at(-1)] as HoksId[])
        expect(
          ilmanNumeroita(await repository().oppijasta({ oppijaOid: EERO, hoksIdt: [id] }, { enintaan: 2 })),
        ).toEqual([merkinta]);
      expect(
        ilmanNumeroita(
          await repository().oppijasta({ oppijaOid: EERO, hoksIdt: hoksIdt.slice(0, 1000) }, { enintaan: 2 }),
        ),
      ).toEqual([merkinta]);
      expect(await repository().oppijasta({ oppijaOid: EERO, hoksIdt: [12_001 as HoksId] }, { enintaan: 2 })).toEqual(
        [],
      );
    });

    it('järjestys on kirjaamisen eikä hetken', async () => {
      const myohempi = await kirjattu({ aika: aikaleima('2026-10-01T09:00:01.000Z') });
      const aiempi = await kirjattu({ aika: aikaleima('2026-10-01T09:00:00.000Z') });
      expect(ilmanNumeroita(await kaikki())).toEqual([myohempi, aiempi]);
      expect(ilmanNumeroita(await repository().oppijasta(VENLAN, { enintaan: 10 }))).toEqual([aiempi, myohempi]);
    });

    it('hylätyt jäävät pyydettäessä pois ennen sivun rajaamista', async () => {
      const onnistunut = await kirjattu();
      for (let i = 0; i < 3; i += 1) await kirjattu({ koodi: 'oikeus.kielletty' });
      const sivu = await repository().oppijasta(VENLAN, { enintaan: 2, vainOnnistuneet: true });
      expect(ilmanNumeroita(sivu)).toEqual([onnistunut]);
    });

    it('oppijan merkinnät saa sivu kerrallaan: raja itse ei ole mukana', async () => {
      for (let i = 0; i < 5; i += 1) await kirjattu({ peruste: `peruste ${i}` });
      const perusteet = async (ennen?: number) => {
        const sivu = await repository().oppijasta(VENLAN, { enintaan: 2, ennen });
        return { perusteet: sivu.map(({ peruste }) => peruste), viimeinen: sivu.at(-1)?.numero };
      };
      const eka = await perusteet();
      const toka = await perusteet(eka.viimeinen);
      const kolmas = await perusteet(toka.viimeinen);
      expect([eka, toka, kolmas].map((sivu) => sivu.perusteet)).toEqual([
        ['peruste 4', 'peruste 3'],
        ['peruste 2', 'peruste 1'],
        ['peruste 0'],
      ]);
      expect((await perusteet(kolmas.viimeinen)).perusteet).toEqual([]);
    });

    it('viennissä kaikki tulevat kerran ja järjestyksessä', async () => {
      for (let i = 0; i < 5; i += 1) await kirjattu({ peruste: `peruste ${i}`, kohde: {} });
      const viedyt: unknown[] = [];
      let numero = 0;
      for (;;) {
        const sivu = await repository().jalkeen(numero, 2);
        viedyt.push(...sivu.map(({ peruste }) => peruste));
        const viimeinen = sivu.at(-1);
        if (!viimeinen) break;
        expect(viimeinen.numero > numero).toBe(true);
        numero = viimeinen.numero;
      }
      expect(viedyt).toEqual([0, 1, 2, 3, 4].map((i) => `peruste ${i}`));
    });

    it('yhtäaikaisista ei katoa yhtään, ja jokaisella on oma numeronsa', async () => {
      await Promise.all(Array.from({ length: 40 }, (_, i) => kirjattu({ peruste: `peruste ${i}` })));
      const kirjatut = await kaikki();
      expect(new Set(kirjatut.map(({ peruste }) => peruste)).size).toBe(40);
      expect(new Set(kirjatut.map(({ numero }) => numero)).size).toBe(40);
    });

    it('luettua muuttamalla ei muuta kirjattua', async () => {
      const tapahtuma = await kirjattu();
      for (const luettu of await kaikki()) (luettu as { peruste?: unknown }).peruste = 'muutettu';
      expect(ilmanNumeroita(await kaikki())).toEqual([tapahtuma]);
    });
  });
}
