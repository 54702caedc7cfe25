import {
  aikaleima,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksRepository,
  type Muutos,
  type Muutosnumero,
  type OrganisaatioOid,
  type OsaamisenHankkimistapa,
  type Selausehdot,
} from '@ehoks/core';
import { esimerkkiHoks, esimerkkiTuvaHoks, esimerkkiTyopaikkajakso } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import {
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
} from '../rakentajat/esimerkki-oidit.js';
import { esimerkkiSiirto } from '../rakentajat/esimerkki-siirto.js';
import { juoksevaTunnistegeneraattori } from '../rakentajat/juokseva-tunnistegeneraattori.js';
import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type SiirtojaKirjaavaTietovarasto } from './tietovarasto.js';

const LUONTI = esimerkkiMuutos('luonti');
const KORVAUS = esimerkkiMuutos('korvaus');
const PALAUTUS = esimerkkiMuutos('palautus');
const ORGANISAATIOT = {
  oppilaitosOid: esimerkkiOrganisaatioOid(12),
  koulutustoimijaOid: esimerkkiOrganisaatioOid(11),
};
const KAIKKI: Selausehdot = { suurempiKuin: 0, enintaan: 100, organisaatiot: 'koko-maa' };

/** What every store of plans must do. `luo` opens an empty store for each test. */
export function hoksRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<SiirtojaKirjaavaTietovarasto<HoksRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('HoksRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;
    let tunnisteet = juoksevaTunnistegeneraattori();
    t.beforeEach(async () => {
      tunnisteet = juoksevaTunnistegeneraattori();
    });

    const uusi = (n: number, muutokset: Partial<Hoks> = {}): Hoks =>
      esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n), ...muutokset }, tunnisteet);

    const lisatty = async (n: number, muutokset: Partial<Hoks> = {}): Promise<Hoks> => {
      const hoks = uusi(n, muutokset);
      return { ...hoks, id: await repository().lisaa(hoks, ORGANISAATIOT, LUONTI) };
    };

    /** Saves what was read at the change number; of what was read only the history would tell. */
    const tallenna = (hoks: Hoks, organisaatiot: HoksinOrganisaatiot, muutosnumero: Muutosnumero, muutos: Muutos) =>
      repository().tallenna(hoks, organisaatiot, { hoks, muutosnumero }, muutos);

    const poistettu = async (hoks: Hoks): Promise<Hoks> => {
      const poistettuna = { ...hoks, poistettu: aikaleima('2026-11-02T07:00:00Z') };
      await tallenna(poistettuna, ORGANISAATIOT, 1, esimerkkiMuutos('poisto'));
      return poistettuna;
    };

    describe('kun HOKS lisätään', () => {
      it('se tulee takaisin sellaisena kuin meni, annetulla numerolla ja muutosnumerolla 1', async () => {
        const hoks = await lisatty(1);
        expect(await repository().hae(hoks.id)).toEqual({ hoks, muutosnumero: 1, organisaatiot: ORGANISAATIOT });
      });

      it('numeron antaa tietovarasto, ei lähetetty suunnitelma', async () => {
        const eka = await lisatty(1);
        const toka = await lisatty(2);
        expect(toka.id > eka.id).toBe(true);
        expect((await repository().hae(toka.id))?.hoks.id).toBe(toka.id);
      });

      it('TUVA-suunnitelma ja puuttuvat organisaatiot säilyvät', async () => {
        const hoks = esimerkkiTuvaHoks({}, tunnisteet);
        const id = await repository().lisaa(hoks, {}, LUONTI);
        expect(await repository().hae(id)).toEqual({ hoks: { ...hoks, id }, muutosnumero: 1, organisaatiot: {} });
      });

      it('sama opiskeluoikeus ei saa toista', async () => {
        await lisatty(1);
        expect(await kieltaytyminen(lisatty(1))).toBe('hoks.on-jo');
        expect((await repository().selaa(KAIKKI)).length).toBe(1);
      });

      it('poistettukin varaa opiskeluoikeuden', async () => {
        await poistettu(await lisatty(1));
        expect(await kieltaytyminen(lisatty(1))).toBe('hoks.poistettu-on-jo');
      });

      it('kahdesta yhtäaikaisesta täsmälleen toinen menee', async () => {
        const koodit = await Promise.all([kieltaytyminen(lisatty(1)), kieltaytyminen(lisatty(1))]);
        expect(koodit.filter((koodi) => koodi === undefined).length).toBe(1);
        expect(koodit.filter((koodi) => koodi === 'hoks.on-jo').length).toBe(1);
        expect((await repository().selaa(KAIKKI)).length).toBe(1);
      });

      it('yhtäaikaisista yksi hylätty ei vie muita mukanaan', async () => {
        const koodit = await Promise.all([1, 2, 2, 3, 4].map((n) => kieltaytyminen(lisatty(n))));
        expect(koodit.filter((koodi) => koodi === undefined).length).toBe(4);
        const oidit = (await repository().selaa(KAIKKI)).map(({ hoks }) => hoks.opiskeluoikeusOid).sort();
        expect(oidit).toEqual([1, 2, 3, 4].map(esimerkkiOpiskeluoikeusOid).sort());
      });
    });

    describe('kun HOKS tallennetaan', () => {
      it('uusi sisältö korvaa vanhan ja muutosnumero kasvaa yhdellä', async () => {
        const hoks = {
          ...(await lisatty(1)),
          hankittavatAmmatTutkinnonOsat: [],
          muokattu: aikaleima('2026-10-01T09:00:00Z'),
        };
        const organisaatiot = { oppilaitosOid: esimerkkiOrganisaatioOid(21) };
        expect(await tallenna(hoks, organisaatiot, 1, KORVAUS)).toBe(2);
        expect(await repository().hae(hoks.id)).toEqual({ hoks, muutosnumero: 2, organisaatiot });
      });

      it('vanhalla muutosnumerolla mikään ei muutu', async () => {
        const hoks = await lisatty(1);
        const toinen = { ...hoks, sahkoposti: 'toinen@opisto.example' };
        await tallenna(toinen, ORGANISAATIOT, 1, KORVAUS);
        const myohainen = { ...hoks, sahkoposti: 'myohainen@opisto.example' };
        expect(await kieltaytyminen(tallenna(myohainen, ORGANISAATIOT, 1, KORVAUS))).toBe('hoks.muuttunut');
        expect(await repository().hae(hoks.id)).toEqual({
          hoks: toinen,
          muutosnumero: 2,
          organisaatiot: ORGANISAATIOT,
        });
      });

      it('tuntematonta ei synny', async () => {
        const tuntematon = uusi(1, { id: 4711 as HoksId });
        expect(await kieltaytyminen(tallenna(tuntematon, ORGANISAATIOT, 1, KORVAUS))).toBe('hoks.muuttunut');
        expect(await repository().selaa(KAIKKI)).toEqual([]);
      });

      it('kahdestatoista yhtäaikaisesta yksi voittaa kunkin muutosnumeron eikä yksikään muutos katoa', async () => {
        const hoks = await lisatty(1, { versio: 0 });
        const korota = async (): Promise<void> => {
          const luettu = await repository().hae(hoks.id);
          if (!luettu) throw new Error('The plan has vanished');
          const muutettu = { ...luettu.hoks, versio: (luettu.hoks.versio ?? 0) + 1 };
          const koodi = await kieltaytyminen(tallenna(muutettu, ORGANISAATIOT, luettu.muutosnumero, KORVAUS));
          if (koodi !== undefined) return korota();
        };
        await Promise.all(Array.from({ length: 12 }, korota));
        const lopulta = await repository().hae(hoks.id);
        expect(lopulta?.hoks.versio).toBe(12);
        expect(lopulta?.muutosnumero).toBe(13);
      });

      it('kahdesta samaan muutosnumeroon nojaavasta täsmälleen toinen menee', async () => {
        const hoks = await lisatty(1);
        const koodit = await Promise.all(
          [1, 2, 3].map((versio) => kieltaytyminen(tallenna({ ...hoks, versio }, ORGANISAATIOT, 1, KORVAUS))),
        );
        expect(koodit.filter((koodi) => koodi === undefined).length).toBe(1);
        expect(koodit.filter((koodi) => koodi === 'hoks.muuttunut').length).toBe(2);
        const voittaja = koodit.indexOf(undefined) + 1;
        expect((await repository().hae(hoks.id))?.hoks.versio).toBe(voittaja);
      });
    });

    describe('kun kirjoitetaan erä', () => {
      const lisays = (hoks: Hoks, muutos = LUONTI) => ({ hoks, organisaatiot: ORGANISAATIOT, muutos });
      const tallennus = (hoks: Hoks, luettu: number, muutos = KORVAUS) => ({
        hoks,
        organisaatiot: ORGANISAATIOT,
        luettu: { hoks, muutosnumero: luettu },
        muutos,
      });

      it('jokainen uusi ja muuttunut tulee takaisin sellaisena kuin meni, annetussa järjestyksessä', async () => {
        const vanhat = [await lisatty(1), await lisatty(2)].map((hoks) => ({
          ...hoks,
          sahkoposti: 'uusi@opisto.example',
        }));
        const uudet = [uusi(3), esimerkkiTuvaHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(4) }, tunnisteet)];
        const { lisatyt, tallennetut } = await repository().kirjoitaErana(
          uudet.map((hoks) => lisays(hoks)),
          [...vanhat].reverse().map((hoks) => tallennus(hoks, 1)),
        );
        expect(tallennetut).toEqual([2, 2]);
        for (const [i, hoks] of uudet.entries()) {
          const id = lisatyt[i] as HoksId;
          const odotettu = { hoks: { ...hoks, id }, muutosnumero: 1, organisaatiot: ORGANISAATIOT };
          expect(await repository().hae(id)).toEqual(odotettu);
        }
        for (const hoks of vanhat)
          expect(await repository().hae(hoks.id)).toEqual({ hoks, muutosnumero: 2, organisaatiot: ORGANISAATIOT });
      });

      it('varattu ja muuttunut jäävät yksin: niistä ei tallennu eikä kirjaudu mitään, muista kaikki', async () => {
        const varattu = await lisatty(1);
        const muuttunut = await lisatty(2);
        await repository().tallenna(
          { ...muuttunut, versio: 7 },
          ORGANISAATIOT,
          { hoks: muuttunut, muutosnumero: 1 },
          KORVAUS,
        );
        const muu = await lisatty(3);
        const ennen = (await varasto().auditloki.jalkeen(0, 100)).length;
        const { lisatyt, tallennetut } = await repository().kirjoitaErana(
          [lisays(uusi(1, { versio: 9 })), lisays(uusi(4)), lisays(uusi(4, { versio: 9 }))],
          [tallennus({ ...muuttunut, versio: 9 }, 1), tallennus({ ...muu, versio: 8 }, 1)],
        );
        expect(lisatyt.map((id) => id === undefined)).toEqual([true, false, true]);
        expect(tallennetut).toEqual([undefined, 2]);
        expect((await repository().selaa(KAIKKI)).map(({ hoks }) => hoks.versio)).toEqual([
          varattu.versio,
          7,
          8,
          uusi(4).versio,
        ]);
        expect((await varasto().auditloki.jalkeen(0, 100)).length - ennen).toBe(2);
      });

      it('saman suunnitelman muutoksista menee yksi: ensimmäinen niistä, jotka luettiin voimassa olevasta', async () => {
        const hoks = await lisatty(1);
        await repository().tallenna({ ...hoks, versio: 7 }, ORGANISAATIOT, { hoks, muutosnumero: 1 }, KORVAUS);
        const { tallennetut } = await repository().kirjoitaErana(
          [],
          [
            tallennus({ ...hoks, versio: 8 }, 1),
            tallennus({ ...hoks, versio: 9 }, 2),
            tallennus({ ...hoks, versio: 10 }, 2),
          ],
        );
        expect(tallennetut).toEqual([undefined, 3, undefined]);
        const luettu = await repository().hae(hoks.id);
        expect([luettu?.hoks.versio, luettu?.muutosnumero]).toEqual([9, 3]);
      });

      it('lokimerkinnät syntyvät suunnitelmien mukana, uuden omalla numerolla', async () => {
        const muutos = esimerkkiMuutos('luonti', {
          audit: esimerkkiLokitapahtuma({ toimi: 'luo' }),
          siirto: esimerkkiSiirto({ toimi: 'luo' }),
        });
        const { lisatyt } = await repository().kirjoitaErana([lisays(uusi(1), muutos), lisays(uusi(2), muutos)], []);
        const merkinnat = await varasto().auditloki.jalkeen(0, 100);
        const siirrot = await varasto().siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 100 });
        expect(merkinnat.map(({ kohde }) => kohde.hoksId)).toEqual(lisatyt);
        expect(siirrot.map(({ hoksId }) => hoksId).reverse()).toEqual(lisatyt);
      });

      it('poistuneen osan hankkimistapa ei löydy, säilyneen löytyy samalla numerolla', async () => {
        const hoks = await lisatty(1);
        const numerot = async () => {
          const loydetyt = new Map<string | undefined, number>();
          for (let id = 1; id <= 60; id += 1) {
            const haku = await repository().haeHankkimistapa(id);
            if (haku) loydetyt.set(haku.hankkimistapa.moduleId, id);
          }
          return loydetyt;
        };
        const ennen = await numerot();
        const karsittu = { ...hoks, hankittavatPaikallisetTutkinnonOsat: [] };
        await repository().kirjoitaErana([], [tallennus(karsittu, 1)]);
        const jalkeen = await numerot();
        expect(jalkeen.size < ennen.size && jalkeen.size > 0).toBe(true);
        for (const [moduleId, numero] of jalkeen) expect(numero).toBe(ennen.get(moduleId));
      });

      it('tyhjästä ei synny mitään', async () => {
        expect(await repository().kirjoitaErana([], [])).toEqual({ lisatyt: [], tallennetut: [] });
      });

      it('suuri erä mahtuu', async () => {
        const uudet = Array.from({ length: 300 }, (_, i) => uusi(i + 1));
        const { lisatyt } = await repository().kirjoitaErana(
          uudet.map((hoks) => lisays(hoks)),
          [],
        );
        expect(new Set(lisatyt).size).toBe(300);
        expect((await repository().selaa({ ...KAIKKI, enintaan: 1000 })).map(({ hoks }) => hoks.eid)).toEqual(
          uudet.map(({ eid }) => eid),
        );
      });

      it('haetaan kerralla millä tahansa tunnisteella, kukin kerran, poistettukin', async () => {
        const [eka, toka, kolmas, neljas] = [await lisatty(1), await lisatty(2), await lisatty(3), await lisatty(4)];
        await poistettu(kolmas);
        const haetut = await repository().haeErana({
          idt: [eka.id, 4711 as HoksId],
          eidit: [toka.eid, eka.eid],
          opiskeluoikeudet: [kolmas.opiskeluoikeusOid, eka.opiskeluoikeusOid],
        });
        expect(haetut.map(({ hoks }) => hoks.id)).toEqual([eka.id, toka.id, kolmas.id]);
        expect(await repository().haeErana({ idt: [], eidit: [], opiskeluoikeudet: [] })).toEqual([]);
        const [vain] = await repository().haeErana({ idt: [neljas.id], eidit: [], opiskeluoikeudet: [] });
        expect(vain).toEqual({ hoks: neljas, muutosnumero: 1, organisaatiot: ORGANISAATIOT });
      });
    });

    describe('kun HOKS haetaan', () => {
      it('tuntematon on undefined', async () => {
        expect(await repository().hae(1 as HoksId)).toBe(undefined);
        expect(await repository().haePoistettu(1 as HoksId)).toBe(undefined);
        expect(await repository().haeOpiskeluoikeudella(esimerkkiOpiskeluoikeusOid(1))).toBe(undefined);
        expect(await repository().haeOppijalla(esimerkkiOppijaOid(1))).toEqual([]);
        expect(await repository().oppijanHoksIdt(esimerkkiOppijaOid(1))).toEqual([]);
        expect(await repository().haeHankkimistapa(1)).toBe(undefined);
      });

      it('se löytyy opiskeluoikeudellaan ja oppijallaan', async () => {
        const eka = await lisatty(1, { oppijaOid: esimerkkiOppijaOid(7) });
        const toka = await lisatty(2, { oppijaOid: esimerkkiOppijaOid(7) });
        await lisatty(3, { oppijaOid: esimerkkiOppijaOid(8) });
        expect((await repository().haeOpiskeluoikeudella(toka.opiskeluoikeusOid))?.hoks).toEqual(toka);
        expect((await repository().haeOppijalla(esimerkkiOppijaOid(7))).map(({ hoks }) => hoks)).toEqual([eka, toka]);
        expect(await repository().oppijanHoksIdt(esimerkkiOppijaOid(7))).toEqual([eka.id, toka.id]);
      });

      it('oppijanumeron vaihto muuttaa sen, millä se löytyy', async () => {
        const hoks = { ...(await lisatty(1, { oppijaOid: esimerkkiOppijaOid(7) })), oppijaOid: esimerkkiOppijaOid(8) };
        await tallenna(hoks, ORGANISAATIOT, 1, KORVAUS);
        expect(await repository().haeOppijalla(esimerkkiOppijaOid(7))).toEqual([]);
        expect((await repository().haeOppijalla(esimerkkiOppijaOid(8))).map((tallennettu) => tallennettu.hoks)).toEqual(
          [hoks],
        );
      });

      it('poistettu löytyy vain poistettuna ja palautettu taas kuten ennen', async () => {
        const hoks = await lisatty(1);
        const poistettuna = await poistettu(hoks);
        expect(await repository().hae(hoks.id)).toBe(undefined);
        expect(await repository().haeOpiskeluoikeudella(hoks.opiskeluoikeusOid)).toBe(undefined);
        expect(await repository().haeOppijalla(hoks.oppijaOid)).toEqual([]);
        expect(await repository().oppijanHoksIdt(hoks.oppijaOid)).toEqual([hoks.id]);
        expect((await repository().haePoistettu(hoks.id))?.hoks).toEqual(poistettuna);

        await tallenna(hoks, ORGANISAATIOT, 2, PALAUTUS);
        expect((await repository().hae(hoks.id))?.hoks).toEqual(hoks);
        expect(await repository().haePoistettu(hoks.id)).toBe(undefined);
      });

      it('haettua muuttamalla ei muuta tallennettua', async () => {
        const hoks = await lisatty(1);
        const haettu = (await repository().hae(hoks.id))?.hoks as { sahkoposti?: string };
        haettu.sahkoposti = 'muutettu@opisto.example';
        expect((await repository().hae(hoks.id))?.hoks).toEqual(hoks);
      });
    });

    describe('kun osaamisen hankkimistapa haetaan numerolla', () => {
      const tavat = (hoks: Hoks): readonly OsaamisenHankkimistapa[] => [
        ...hoks.hankittavatAmmatTutkinnonOsat.flatMap((osa) => osa.osaamisenHankkimistavat ?? []),
        ...hoks.hankittavatPaikallisetTutkinnonOsat.flatMap((osa) => osa.osaamisenHankkimistavat ?? []),
        ...hoks.hankittavatYhteisetTutkinnonOsat.flatMap((yto) =>
          yto.osaAlueet.flatMap((osa) => osa.osaamisenHankkimistavat ?? []),
        ),
      ];

      /** The numbers are the store's own, so they are looked for: module-id -> number. */
      const numerot = async (): Promise<Map<string, number>> => {
        const loydetyt = new Map<string, number>();
        for (let id = 1; id <= 60; id += 1) {
          const haku = await repository().haeHankkimistapa(id);
          if (haku?.hankkimistapa.moduleId !== undefined) loydetyt.set(haku.hankkimistapa.moduleId, id);
        }
        return loydetyt;
      };

      it('jokainen löytyy omalla numerollaan, mistä osasta hyvänsä', async () => {
        const hoks = await lisatty(1);
        const omat = await numerot();
        expect(omat.size).toBe(tavat(hoks).length);
        for (const tapa of tavat(hoks))
          expect(await repository().haeHankkimistapa(omat.get(tapa.moduleId ?? '') ?? 0)).toEqual({
            hoksId: hoks.id,
            oppijaOid: hoks.oppijaOid,
            hankkimistapa: tapa,
          });
      });

      it('numero säilyy, kun module-id säilyy, ja kuolee sen mukana', async () => {
        const hoks = await lisatty(1);
        const ennen = await numerot();
        const [osa] = hoks.hankittavatAmmatTutkinnonOsat;
        const [jaava, poistuva] = osa?.osaamisenHankkimistavat ?? [];
        if (!osa || !jaava?.moduleId || !poistuva?.moduleId) throw new Error('The example plan has lost its periods');
        const tullut = esimerkkiTyopaikkajakso(tunnisteet.uuid());
        const muutettu = { ...jaava, osaAikaisuustieto: 40 };
        await tallenna(
          { ...hoks, hankittavatAmmatTutkinnonOsat: [{ ...osa, osaamisenHankkimistavat: [tullut, muutettu] }] },
          ORGANISAATIOT,
          1,
          KORVAUS,
        );
        const jalkeen = await numerot();
        expect(jalkeen.get(jaava.moduleId)).toBe(ennen.get(jaava.moduleId));
        expect(jalkeen.has(poistuva.moduleId)).toBe(false);
        expect(jalkeen.has(tullut.moduleId ?? '')).toBe(true);
        expect(await repository().haeHankkimistapa(ennen.get(jaava.moduleId) ?? 0)).toEqual({
          hoksId: hoks.id,
          oppijaOid: hoks.oppijaOid,
          hankkimistapa: muutettu,
        });
      });

      it('poistetun HOKSin tapaa ei löydy, palautetun löytyy samalla numerolla', async () => {
        const hoks = await lisatty(1);
        const ennen = await numerot();
        await poistettu(hoks);
        expect((await numerot()).size).toBe(0);
        await tallenna(hoks, ORGANISAATIOT, 2, PALAUTUS);
        expect(await numerot()).toEqual(ennen);
      });

      it('toisen HOKSin module-id ei kelpaa eikä muuta kumpaakaan', async () => {
        const eka = await lisatty(1);
        const toka = await lisatty(2);
        const ryosto = { ...toka, hankittavatAmmatTutkinnonOsat: eka.hankittavatAmmatTutkinnonOsat };
        const tulos = await tallenna(ryosto, ORGANISAATIOT, 1, KORVAUS).catch(() => 'hylätty');
        expect(tulos).toBe('hylätty');
        expect((await repository().hae(eka.id))?.hoks).toEqual(eka);
        expect(await repository().hae(toka.id)).toEqual({ hoks: toka, muutosnumero: 1, organisaatiot: ORGANISAATIOT });
      });
    });

    describe('kun HOKSeja selataan', () => {
      const idt = async (ehdot: Partial<Selausehdot>): Promise<readonly HoksId[]> =>
        (await repository().selaa({ ...KAIKKI, ...ehdot })).map(({ hoks }) => hoks.id);

      it('ne tulevat numerojärjestyksessä sivu kerrallaan', async () => {
        const kaikki = [(await lisatty(3)).id, (await lisatty(1)).id, (await lisatty(2)).id];
        const [eka, toka, kolmas] = kaikki;
        expect(await idt({})).toEqual(kaikki);
        expect(await idt({ enintaan: 2 })).toEqual([eka, toka]);
        expect(await idt({ suurempiKuin: toka ?? 0, enintaan: 2 })).toEqual([kolmas]);
      });

      it('poistetut ovat mukana', async () => {
        const hoks = await poistettu(await lisatty(1));
        expect((await repository().selaa(KAIKKI)).map((tallennettu) => tallennettu.hoks)).toEqual([hoks]);
      });

      it('muokkaushetken raja itse ei ole mukana', async () => {
        const raja = aikaleima('2026-10-01T09:00:00.000Z');
        await lisatty(1, { muokattu: aikaleima('2026-10-01T08:59:59.999Z') });
        await lisatty(2, { muokattu: raja });
        const myohempi = await lisatty(3, { muokattu: aikaleima('2026-10-01T09:00:00.001Z') });
        expect(await idt({ muokattuJalkeen: raja })).toEqual([myohempi.id]);
      });

      it('organisaatio rajaa oppilaitoksella tai koulutustoimijalla; tyhjä lista ei anna mitään', async () => {
        const [a, b, c] = [esimerkkiOrganisaatioOid(31), esimerkkiOrganisaatioOid(32), esimerkkiOrganisaatioOid(33)];
        const eka = await repository().lisaa(uusi(1), { oppilaitosOid: a, koulutustoimijaOid: b }, LUONTI);
        const toka = await repository().lisaa(uusi(2), { oppilaitosOid: c, koulutustoimijaOid: b }, LUONTI);
        const kolmas = await repository().lisaa(uusi(3), {}, LUONTI);
        expect(await idt({ organisaatiot: [a] })).toEqual([eka]);
        expect(await idt({ organisaatiot: [b] })).toEqual([eka, toka]);
        expect(await idt({ organisaatiot: [a, c] })).toEqual([eka, toka]);
        expect(await idt({ organisaatiot: [] })).toEqual([]);
        expect(await idt({ organisaatiot: 'koko-maa' })).toEqual([eka, toka, kolmas]);
      });

      it('organisaatio rajaa myös toimipisteellä, ja toimipisteet tulevat takaisin', async () => {
        const [a, b, c] = [esimerkkiOrganisaatioOid(51), esimerkkiOrganisaatioOid(52), esimerkkiOrganisaatioOid(53)];
        const organisaatiot = { ...ORGANISAATIOT, toimipisteOidit: [a, b] };
        const eka = await repository().lisaa(uusi(1), organisaatiot, LUONTI);
        const toka = await repository().lisaa(uusi(2), { toimipisteOidit: [b] }, LUONTI);
        const kolmas = await repository().lisaa(uusi(3), { oppilaitosOid: c, toimipisteOidit: [] }, LUONTI);
        expect(await idt({ organisaatiot: [a] })).toEqual([eka]);
        expect(await idt({ organisaatiot: [b] })).toEqual([eka, toka]);
        expect(await idt({ organisaatiot: [c, a] })).toEqual([eka, kolmas]);
        expect(await idt({ organisaatiot: [b], suurempiKuin: eka })).toEqual([toka]);
        expect(await idt({ organisaatiot: [b], enintaan: 1 })).toEqual([eka]);
        expect((await repository().hae(eka))?.organisaatiot).toEqual(organisaatiot);
        expect((await repository().hae(kolmas))?.organisaatiot).toEqual({ oppilaitosOid: c, toimipisteOidit: [] });
      });

      it('toimipiste löytyy vain kokonaisella OID:llään', async () => {
        const toimipiste = esimerkkiOrganisaatioOid(51);
        await repository().lisaa(uusi(1), { toimipisteOidit: [toimipiste] }, LUONTI);
        const vajaat = [toimipiste.slice(0, -1), toimipiste.slice(1), `${toimipiste}0`, '%', '_', '', '|'];
        for (const oid of vajaat as OrganisaatioOid[]) expect(await idt({ organisaatiot: [oid] })).toEqual([]);
      });

      it('organisaatiot päivittyvät tallennuksessa', async () => {
        const hoks = await lisatty(1);
        await tallenna(hoks, { oppilaitosOid: esimerkkiOrganisaatioOid(41) }, 1, KORVAUS);
        expect(await idt({ organisaatiot: [ORGANISAATIOT.oppilaitosOid, ORGANISAATIOT.koulutustoimijaOid] })).toEqual(
          [],
        );
        expect(await idt({ organisaatiot: [esimerkkiOrganisaatioOid(41)] })).toEqual([hoks.id]);
        const toimipisteOidit = [esimerkkiOrganisaatioOid(51)];
        await tallenna(hoks, { toimipisteOidit }, 2, KORVAUS);
        expect(await idt({ organisaatiot: [esimerkkiOrganisaatioOid(41)] })).toEqual([]);
        expect(await idt({ organisaatiot: toimipisteOidit })).toEqual([hoks.id]);
        await tallenna(hoks, {}, 3, KORVAUS);
        expect(await idt({ organisaatiot: toimipisteOidit })).toEqual([]);
        expect((await repository().hae(hoks.id))?.organisaatiot).toEqual({});
      });
    });

    describe('muutoksen kirjaukset', () => {
      const audit = async () =>
        (await varasto().auditloki.jalkeen(0, 100)).map((merkinta) => ({ ...merkinta, numero: undefined }));
      const siirrot = async () =>
        (await varasto().siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 100 })).map((siirto) => ({
          ...siirto,
          numero: undefined,
        }));

      it('menevät luonnissa kumpaankin lokiin, täydennettyinä HOKSin numerolla', async () => {
        const { audit: merkinta, siirto } = LUONTI.kirjaukset;
        const { id } = await lisatty(1);
        expect(await audit()).toEqual([{ ...merkinta, kohde: { ...merkinta.kohde, hoksId: id } }]);
        expect(await siirrot()).toEqual([{ ...siirto, hoksId: id }]);
      });

      it('menevät tallennuksessa sellaisinaan', async () => {
        const { id, ...hoks } = await lisatty(1);
        const kirjaukset = {
          audit: esimerkkiLokitapahtuma({
            toimi: 'muuta',
            kohde: { hoksId: id },
            muutokset: [{ polku: 'x', uusi: 1 }],
          }),
          siirto: esimerkkiSiirto({ toimi: 'muuta', hoksId: id }),
        };
        await tallenna({ ...hoks, id }, ORGANISAATIOT, 1, esimerkkiMuutos('muutos', kirjaukset));
        expect((await audit()).at(-1)).toEqual(kirjaukset.audit);
        expect((await siirrot())[0]).toEqual(kirjaukset.siirto);
      });

      it('siirtolokiin ei mene mitään, kun muutos ei ole siirto', async () => {
        const hoks = await poistettu(await lisatty(1));
        await tallenna({ ...hoks, poistettu: undefined }, ORGANISAATIOT, 2, PALAUTUS);
        expect((await audit()).map(({ toimi }) => toimi)).toEqual(['luo', 'poista', 'palauta']);
        expect((await siirrot()).map(({ toimi }) => toimi)).toEqual(['luo']);
      });

      it('peruuntuvat, kun opiskeluoikeudella on jo HOKS', async () => {
        await lisatty(1);
        const ennen = [await audit(), await siirrot()];
        expect(await kieltaytyminen(lisatty(1))).toBe('hoks.on-jo');
        expect([await audit(), await siirrot()]).toEqual(ennen);
      });

      it('peruuntuvat, kun muutosnumero on vanha', async () => {
        const hoks = await lisatty(1);
        await tallenna(hoks, ORGANISAATIOT, 1, KORVAUS);
        const ennen = [await audit(), await siirrot()];
        expect(await kieltaytyminen(tallenna(hoks, ORGANISAATIOT, 1, KORVAUS))).toBe('hoks.muuttunut');
        expect([await audit(), await siirrot()]).toEqual(ennen);
      });

      it('peruuntuvat, kun suunnitelman osa on toisen HOKSin', async () => {
        const eka = await lisatty(1);
        const ennen = [await audit(), await siirrot()];
        const ryosto = uusi(2, { hankittavatAmmatTutkinnonOsat: eka.hankittavatAmmatTutkinnonOsat });
        const tulos = await repository()
          .lisaa(ryosto, ORGANISAATIOT, LUONTI)
          .catch(() => 'hylätty');
        expect(tulos).toBe('hylätty');
        expect([await audit(), await siirrot()]).toEqual(ennen);
      });

      it('jäävät yhtäaikaisista vain niiltä, jotka menivät', async () => {
        const koodit = await Promise.all([1, 2, 2, 3, 1, 4].map((n) => kieltaytyminen(lisatty(n))));
        expect(koodit.filter((koodi) => koodi === undefined).length).toBe(4);
        const tallella = (await repository().selaa(KAIKKI)).map(({ hoks }) => hoks.id);
        const jarjestyksessa = (idt: readonly (number | undefined)[]) => [...idt].sort((a = 0, b = 0) => a - b);
        expect(jarjestyksessa((await audit()).map(({ kohde }) => kohde.hoksId))).toEqual(tallella);
        expect(jarjestyksessa((await siirrot()).map(({ hoksId }) => hoksId))).toEqual(tallella);
      });
    });
  });
}
