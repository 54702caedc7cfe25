import {
  aikaleima,
  KasitteleTuonnit,
  korjaaNimet,
  siirraSekunteja,
  yhdista,
  YksiloiOppijat,
  type Henkilotunnus,
  type OppijaOid,
  type OppijoidenTuontiRepository,
  type Rivirajaus,
  type TuontiId,
  type Tunnistegeneraattori,
  type Tuontisivu,
  type UusiRivi,
  type UusiTuonti,
  type Vaestotiedot,
} from '@ehoks/core';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import { esimerkkiTuonti, esimerkkiTuontirivi } from '../rakentajat/esimerkki-tuonti.js';
import { juoksevaTunnistegeneraattori } from '../rakentajat/juokseva-tunnistegeneraattori.js';
import { kiinteaKello } from '../rakentajat/kiintea-kello.js';
import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

const HETU = '150706A902Y' as Henkilotunnus;
const TOINEN_HETU = '010190Y903T' as Henkilotunnus;
const VENLA = { etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki', kansalaisuudet: ['246'] };
const hetullinen = (hetu: Henkilotunnus): UusiRivi => ({ annettu: { ...VENLA, hetu }, puutteet: [] });
const HETULLINEN = hetullinen(HETU);
const OMA = esimerkkiOrganisaatioOid(12);
const YLEMPI = esimerkkiOrganisaatioOid(11);
const VIERAS = esimerkkiOrganisaatioOid(21);
const kirjaus = (tuonti: TuontiId) => esimerkkiLokitapahtuma({ toimi: 'tuo-oppijoita', kohde: { tuonti } });
const SIVU: Tuontisivu = { jarjestys: 'id', laskeva: true, alkaen: 0, enintaan: 10 };
const PERUMINEN = esimerkkiLokitapahtuma({ toimi: 'peru-tuonti', kohde: {} });

/** Those parts of the value that the model has. */
function kohdat(arvo: unknown, malli: unknown): unknown {
  if (typeof arvo !== 'object' || arvo === null || typeof malli !== 'object' || malli === null) return arvo;
  if (Array.isArray(arvo) && Array.isArray(malli))
    return arvo.map((alkio, i) => kohdat(alkio, (malli as readonly unknown[])[i]));
  const kentat = arvo as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(malli).map(([nimi, osa]) => [nimi, kohdat(kentat[nimi], osa)]));
}

function loytyi<T>(arvo: T | undefined): T {
  if (arvo === undefined) throw new Error('Missing');
  return arvo;
}

/** What every store of imports and of the learner register must do. */
export function oppijoidenTuontiRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<KirjaavaTietovarasto<OppijoidenTuontiRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('OppijoidenTuontiRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const tuonnit = () => varasto().repository;
    const kello = kiinteaKello();
    let numeroita = 0;
    const tunnistegeneraattori: Tunnistegeneraattori = {
      ...juoksevaTunnistegeneraattori(),
      // Each number another, of digits alone.
      merkit: (_, maara) => (maara === 1 ? '1' : String((numeroita += 1)).padStart(maara, '0')),
    };
    const kasittelija = () => new KasitteleTuonnit({ oppijoidenTuonti: tuonnit(), tunnistegeneraattori, kello });
    const lisaa = async (rivit: readonly UusiRivi[], muutokset: Partial<UusiTuonti> = {}) =>
      (await tuonnit().lisaa(esimerkkiTuonti(muutokset), rivit, kirjaus)).id;
    const tuo = async (rivit: readonly UusiRivi[], muutokset: Partial<UusiTuonti> = {}) => {
      const id = await lisaa(rivit, muutokset);
      await kasittelija().aja();
      return id;
    };
    const oidit = async (id: TuontiId) => (await tuonnit().rivit(id, 0, 1000)).map(({ oppijaOid }) => oppijaOid);
    const henkilo = async (oid: OppijaOid | undefined) => loytyi((await tuonnit().henkilot(oid ? [oid] : []))[0]);
    const vastaa = (arvo: unknown, malli: unknown) => expect(kohdat(arvo, malli)).toEqual(malli);
    const yksiloi = (vtj: (hetu: Henkilotunnus) => Vaestotiedot | undefined) =>
      new YksiloiOppijat({
        oppijoidenTuonti: tuonnit(),
        vaestotietojarjestelma: { henkilo: async (hetu) => vtj(hetu) },
        kello,
      }).aja();
    const audit = async () => (await varasto().auditloki.jalkeen(0, 1000)).map(({ toimi, kohde }) => [toimi, kohde]);

    it('antaa tuonnin ja rivit sellaisina kuin ne tallennettiin, ja kirjaa tuonnin', async () => {
      const hylatty = esimerkkiTuontirivi(
        { sukunimi: 'ü' },
        { puutteet: [{ koodi: 'hetu-ei-kelpaa', kentta: 'hetu' }] },
      );
      const tiedot = { avain: 'avain-1', sahkoposti: 'toimisto@example.invalid' };
      const id = await lisaa([{ ...HETULLINEN, tunniste: 'SIS-1' }, hylatty], tiedot);
      const { piiri: _, ...odotettu } = esimerkkiTuonti(tiedot);
      expect(await tuonnit().tuonti(id)).toEqual({
        ...odotettu,
        id,
        maarat: { yhteensa: 2, onnistuneet: 0, virheet: 1, keskeneraiset: 1, perutut: 0, odottavat: 1, ristiriidat: 0 },
      });
      const yhteiset = { tuonti: id, ristiriita: false };
      expect(await tuonnit().rivit(id, 0, 10)).toEqual([
        { ...HETULLINEN, ...yhteiset, tunniste: 'SIS-1', paikka: 0, tila: 'odottaa' },
        { ...hylatty, ...yhteiset, paikka: 1, tila: 'hylatty' },
      ]);
      expect(await tuonnit().rivit(id, 1, 1)).toEqual([{ ...hylatty, ...yhteiset, paikka: 1, tila: 'hylatty' }]);
      expect(await audit()).toEqual([['tuo-oppijoita', { tuonti: id }]]);
    });

    it('tuntemattomasta ei ole mitään', async () => {
      expect(await tuonnit().tuonti(999)).toBe(undefined);
      expect(await tuonnit().rivit(999, 0, 10)).toEqual([]);
      expect(await tuonnit().onPiirissa(999, 'koko-maa')).toBe(false);
      expect(await tuonnit().henkilot([])).toEqual([]);
      expect(await tuonnit().loyda([])).toEqual([]);
    });

    it('saman avaimen toinen lähetys ei tee mitään; muu sisältö samalla avaimella kieltäytyy; toisella tuojalla avain on eri', async () => {
      const avain = { avain: 'a' };
      const id = await tuo([HETULLINEN], avain);
      expect(await tuonnit().lisaa(esimerkkiTuonti(avain), [HETULLINEN], kirjaus)).toEqual({ id, uusi: false });
      const muu = tuonnit().lisaa(esimerkkiTuonti(avain), [esimerkkiTuontirivi()], kirjaus);
      expect(await kieltaytyminen(muu)).toBe('tuonti.avain-kaytetty');
      const tuoja = { ...esimerkkiTuonti().tuoja, kayttajatunnus: 'toinen' };
      expect((await tuonnit().lisaa(esimerkkiTuonti({ ...avain, tuoja }), [HETULLINEN], kirjaus)).uusi).toBe(true);
      expect((await tuonnit().tuonnit('koko-maa', SIVU)).yhteensa).toBe(2);
    });

    it('suuri tuonti tallentuu kokonaan ja järjestyksessä', async () => {
      const rivit = Array.from({ length: 1201 }, (_, i): UusiRivi => ({ ...HETULLINEN, tunniste: `SIS-${i}` }));
      const id = await lisaa(rivit, { avain: 'suuri' });
      vastaa((await tuonnit().tuonti(id))?.maarat, { yhteensa: 1201, odottavat: 1201 });
      const luetut = await tuonnit().rivit(id, 0, 2000);
      expect(luetut.map(({ paikka, tunniste }) => [paikka, tunniste])).toEqual(
        rivit.map((rivi, i) => [i, rivi.tunniste]),
      );
      expect((await tuonnit().lisaa(esimerkkiTuonti({ avain: 'suuri' }), rivit, kirjaus)).uusi).toBe(false);
      expect(await audit()).toEqual([['tuo-oppijoita', { tuonti: id }]]);
    });

    it('yhtäaikaisista lähetyksistä samalla avaimella syntyy yksi tuonti', async () => {
      const lahetykset = await Promise.all(
        Array.from({ length: 5 }, () => tuonnit().lisaa(esimerkkiTuonti({ avain: 'a' }), [HETULLINEN], kirjaus)),
      );
      expect(lahetykset.filter(({ uusi }) => uusi).length).toBe(1);
      expect(new Set(lahetykset.map(({ id }) => id)).size).toBe(1);
    });

    it('käsittelee rivit: sama tunniste on sama henkilö, samassa erässä ja myöhemmin', async () => {
      const id = await tuo([
        HETULLINEN,
        esimerkkiTuontirivi(),
        { ...HETULLINEN, annettu: { ...HETULLINEN.annettu, etunimet: 'Aino' } },
        esimerkkiTuontirivi({ passinumero: 'XB2' }),
        esimerkkiTuontirivi({ sukunimi: 'Aivan muu' }),
      ]);
      const [venla, omar, ...muut] = await oidit(id);
      expect(muut).toEqual([venla, loytyi(muut[1]), omar]);
      expect(new Set([venla, omar, ...muut]).size).toBe(3);
      expect((await tuonnit().rivit(id, 0, 9)).map(({ ristiriita }) => ristiriita)).toEqual([
        false,
        false,
        false,
        false,
        true,
      ]);
      const [uudestaan, numerolla] = await oidit(
        await tuo([HETULLINEN, esimerkkiTuontirivi({ passinumero: 'XC3', oid: loytyi(omar) })]),
      );
      expect([uudestaan, numerolla]).toEqual([venla, omar]);
      vastaa(await henkilo(venla), { hetu: HETU, etunimet: 'Venla Aino', syntymaaika: '2006-07-15' });
      expect((await henkilo(omar)).passinumerot).toEqual(['XA1234567']);
    });

    it('käsittelee pyydettäessä vain yhden tuonnin rivit', async () => {
      const yksi = await lisaa([esimerkkiTuontirivi()]);
      const kaksi = await lisaa([HETULLINEN, esimerkkiTuontirivi({ passinumero: 'XB2' })]);
      expect(await kasittelija().aja(undefined, kaksi)).toBe(2);
      expect((await tuonnit().odottavat(10)).map(({ tuonti }) => tuonti)).toEqual([yksi]);
    });

    it('pelkkä tuntematon oppijanumero hylätään käsiteltäessä', async () => {
      const { passinumero: _, ...ilman } = esimerkkiTuontirivi().annettu;
      const id = await tuo([{ annettu: { ...ilman, oid: '1.2.246.562.24.44400000019' }, puutteet: [] }]);
      vastaa(await tuonnit().rivit(id, 0, 9), [
        { tila: 'hylatty', puutteet: [{ koodi: 'oid-tuntematon', kentta: 'oid' }] },
      ]);
    });

    it('yhtäaikaa käsittelevistä kunkin rivin kirjaa yksi, ja jokainen rivi kirjataan henkilöineen', async () => {
      const rivit = Array.from({ length: 250 }, (_, i) => esimerkkiTuontirivi({ passinumero: `P${i % 240}` }));
      const id = await lisaa(rivit);
      const kirjatut = await Promise.all([kasittelija().aja(), kasittelija().aja(), kasittelija().aja()]);
      expect(kirjatut.reduce((a, b) => a + b)).toBe(250);
      expect(new Set(await oidit(id)).size).toBe(240);
      const merkinnat = (await audit()).filter(([toimi]) => toimi === 'kasittele-tuontirivi');
      expect(merkinnat.length).toBe(250);
      expect(new Set(merkinnat.map(([, kohde]) => JSON.stringify(kohde))).size).toBe(240);
      expect((await tuonnit().yhteenveto('koko-maa')).yhteensa).toBe(240);
    });

    it('keskeytetty jatkuu siitä, mihin jäi, samaan lopputulokseen', async () => {
      const id = await lisaa(Array.from({ length: 250 }, (_, i) => esimerkkiTuontirivi({ passinumero: `P${i}` })));
      let eria = 0;
      expect(await kasittelija().aja(() => (eria += 1) > 1)).toBe(100);
      vastaa((await tuonnit().tuonti(id))?.maarat, { yhteensa: 250, odottavat: 150, virheet: 100 });
      expect(await kasittelija().aja()).toBe(150);
      expect(await kasittelija().aja()).toBe(0);
      expect(new Set(await oidit(id)).size).toBe(250);
    });

    it('kirjaa tulokset kokonaan tai ei ollenkaan', async () => {
      const [venla] = await oidit(await tuo([HETULLINEN]));
      const id = await lisaa([esimerkkiTuontirivi(), esimerkkiTuontirivi({ passinumero: 'XB2' })]);
      const ennen = (await audit()).length;
      const uusi = { ...(await henkilo(venla)), oid: '1.2.246.562.24.44400000019' as OppijaOid };
      const rivi = { tuonti: id, puutteet: [], ristiriita: false, oppijaOid: uusi.oid };
      const hetuVarattu = [{ ...rivi, paikka: 0, uusi }];
      const eiOdota = [
        { ...rivi, paikka: 0, uusi: { ...uusi, hetu: TOINEN_HETU } },
        { ...rivi, paikka: 9 },
      ];
      for (const tulokset of [hetuVarattu, eiOdota])
        expect(await tuonnit().kirjaaTulokset(tulokset, [kirjaus(id)])).toBe(false);
      expect(await tuonnit().henkilot([uusi.oid])).toEqual([]);
      expect((await tuonnit().odottavat(10)).map(({ paikka, tuoja }) => [paikka, tuoja.kayttajatunnus])).toEqual([
        [0, 'tuonti-esimerkki'],
        [1, 'tuonti-esimerkki'],
      ]);
      expect((await audit()).length).toBe(ennen);
    });

    it('perutun odottavia rivejä ei käsitellä, käsitellyt jäävät; toinen peruminen ei tee mitään', async () => {
      const id = await lisaa(Array.from({ length: 150 }, (_, i) => esimerkkiTuontirivi({ passinumero: `P${i}` })));
      let eria = 0;
      await kasittelija().aja(() => (eria += 1) > 1);
      await tuonnit().peru(id, kello.nyt(), PERUMINEN);
      await tuonnit().peru(id, siirraSekunteja(kello.nyt(), 60), PERUMINEN);
      expect(await kasittelija().aja()).toBe(0);
      vastaa(await tuonnit().tuonti(id), {
        peruttu: kello.nyt(),
        maarat: { yhteensa: 150, virheet: 100, keskeneraiset: 0, perutut: 50, odottavat: 0 },
      });
      expect((await audit()).filter(([toimi]) => toimi === 'peru-tuonti').length).toBe(1);
    });

    it('yksilöi, ja muutettu löytyy uusilla ja vanhoilla tunnisteilla', async () => {
      const id = await tuo([HETULLINEN]);
      const [oid] = await oidit(id);
      expect(await yksiloi(() => ({ ...VENLA, hetu: TOINEN_HETU }))).toBe(1);
      expect(await yksiloi(() => undefined)).toBe(0);
      vastaa(await henkilo(oid), { yksilointi: 'vtj', hetu: TOINEN_HETU, entisetHetut: [HETU], versio: 2 });
      for (const hetu of [HETU, TOINEN_HETU])
        expect((await tuonnit().loyda([{ laji: 'hetu', arvo: hetu }])).map((loydetty) => loydetty.oid)).toEqual([oid]);
      vastaa((await tuonnit().tuonti(id))?.maarat, { onnistuneet: 1, virheet: 0, keskeneraiset: 0 });
      expect((await audit()).at(-1)).toEqual(['yksiloi-oppija', { oppijaOid: oid }]);
    });

    it('täsmäämätön yritetään vasta, kun on aika', async () => {
      await tuo([HETULLINEN]);
      await yksiloi(() => undefined);
      expect(await tuonnit().yksiloitavat(siirraSekunteja(kello.nyt(), 11 * 60 - 1), 10)).toEqual([]);
      expect((await tuonnit().yksiloitavat(siirraSekunteja(kello.nyt(), 11 * 60), 10)).length).toBe(1);
      expect(await tuonnit().yhteenveto('koko-maa')).toEqual({
        yhteensa: 1,
        onnistuneet: 0,
        virheet: 1,
        keskeneraiset: 0,
      });
    });

    it('vaihtunut henkilötunnus, joka on jo yksilöidyllä, yhdistää häneen', async () => {
      const [vanha, uusi] = await oidit(await tuo([HETULLINEN, hetullinen(TOINEN_HETU)]));
      const vtj = { ...VENLA, hetu: TOINEN_HETU };
      await yksiloi((hetu) => (hetu === TOINEN_HETU ? vtj : undefined));
      kello.aseta('2026-10-02T09:00:00.000Z');
      await yksiloi(() => vtj);
      expect((await henkilo(vanha)).paanumero).toBe(uusi);
      expect((await tuonnit().yhdistetyt([loytyi(uusi)])).map(({ oid }) => oid)).toEqual([vanha]);
    });

    it('korvaa vain nähdyn päälle, kaikki tai ei yhtäkään', async () => {
      const [a, b] = await oidit(await tuo([esimerkkiTuontirivi(), esimerkkiTuontirivi({ passinumero: 'XB2' })]));
      const [yksi, toinen] = [await henkilo(a), await henkilo(b)];
      const paa = { ...toinen, yksilointi: 'kasin', versio: 2 } as const;
      await tuonnit().korvaa([paa], [kirjaus(1)]);
      const yhdistetty = yhdista(yksi, paa, [], kello.nyt());
      const ennen = (await audit()).length;
      for (const henkilot of [
        [...yhdistetty, paa],
        [{ ...yksi, passinumerot: ['XB2'], versio: 2 }],
        [{ ...yksi, oid: '1.2.246.562.24.44400000019' as OppijaOid, versio: 2 }],
      ])
        expect(await kieltaytyminen(tuonnit().korvaa(henkilot, [kirjaus(1)]))).toBe('oppija.muuttunut');
      expect([await henkilo(a), (await audit()).length]).toEqual([yksi, ennen]);
      await tuonnit().korvaa(yhdistetty, [kirjaus(1)]);
      expect((await henkilo(a)).paanumero).toBe(b);
    });

    it('näyttää tuonnit ja henkilöt vain piirissään: tuojan organisaatioille ja niiden yläpuolelle', async () => {
      const id = await tuo([esimerkkiTuontirivi()]);
      const [oid] = await oidit(id);
      await tuo([HETULLINEN], { piiri: [VIERAS], organisaatiot: [VIERAS] });
      for (const [piiri, tuonteja, henkiloita] of [
        [[OMA], 1, 1],
        [[YLEMPI], 1, 1],
        [[VIERAS], 1, 0],
        [[], 0, 0],
        ['koko-maa', 2, 1],
      ] as const) {
        expect((await tuonnit().tuonnit(piiri, SIVU)).yhteensa).toBe(tuonteja);
        expect((await tuonnit().virheelliset({ piiri, alkaen: 0, enintaan: 10 })).yhteensa).toBe(henkiloita);
        expect(await tuonnit().onHenkiloPiirissa(loytyi(oid), piiri)).toBe(henkiloita === 1);
        expect(await tuonnit().onPiirissa(id, piiri)).toBe(henkiloita === 1);
      }
      await tuo([esimerkkiTuontirivi({ sukunimi: 'Aivan muu' })], { piiri: [VIERAS], organisaatiot: [VIERAS] });
      expect(await tuonnit().onHenkiloPiirissa(loytyi(oid), [VIERAS])).toBe(false);
      await tuo([esimerkkiTuontirivi()], { piiri: [VIERAS], organisaatiot: [VIERAS] });
      expect(await tuonnit().onHenkiloPiirissa(loytyi(oid), [VIERAS])).toBe(true);
      expect((await tuonnit().yhteenveto([VIERAS])).yhteensa).toBe(2);
    });

    it('luettelee uusimmasta alkaen sivuittain ja hakee nimen aluilla', async () => {
      await tuo([esimerkkiTuontirivi({ etunimet: 'Åsa Maria', sukunimi: 'Määttä-Malli' })]);
      kello.aseta('2026-10-03T09:00:00.000Z');
      await tuo([esimerkkiTuontirivi({ passinumero: 'XB2' }), HETULLINEN]);
      const hae = async (sanat: readonly string[], alkaen = 0) => {
        const { henkilot, yhteensa } = await tuonnit().virheelliset({ piiri: [OMA], sanat, alkaen, enintaan: 1 });
        return [henkilot.map(({ sukunimi }) => sukunimi), yhteensa];
      };
      expect(await hae([])).toEqual([['Malli'], 2]);
      expect(await hae([], 1)).toEqual([['Määttä-Malli'], 2]);
      expect(await hae(['maa', 'as'])).toEqual([['Määttä-Malli'], 1]);
      expect(await hae(['mal'])).toEqual([['Malli'], 2]);
      expect(await hae(['atta'])).toEqual([[], 0]);
      expect(await hae(['%'])).toEqual([[], 0]);
      expect(
        (await tuonnit().tuonnit([OMA], { ...SIVU, alkaen: 1 })).tuonnit.map(({ maarat }) => maarat.yhteensa),
      ).toEqual([1]);
    });

    it('kiistetty henkilötunnus siirtyy sille, jonka se väestötietojärjestelmän mukaan on', async () => {
      const vaara: UusiRivi = { annettu: { ...VENLA, hetu: HETU, etunimet: 'Matti', sukunimi: 'Väärä' }, puutteet: [] };
      const [haltija] = await oidit(await tuo([vaara]));
      await yksiloi(() => ({ hetu: HETU, etunimet: VENLA.etunimet, sukunimi: VENLA.sukunimi }));
      const id = await tuo([HETULLINEN, HETULLINEN]);
      const [venla, toisenKerran] = await oidit(id);
      expect([venla === haltija, venla === toisenKerran]).toEqual([false, true]);
      expect((await tuonnit().tuonti(id))?.maarat.ristiriidat).toBe(0);
      expect(await oidit(await tuo([HETULLINEN, vaara]))).toEqual([venla, haltija]);
      await yksiloi(() => ({ hetu: HETU, etunimet: VENLA.etunimet, sukunimi: VENLA.sukunimi }));
      expect((await henkilo(venla)).yksilointi).toBe('vtj');
      expect((await henkilo(haltija)).yksilointi).toBe(undefined);
      expect((await tuonnit().loyda([{ laji: 'hetu', arvo: HETU }])).map(({ oid }) => oid)).toEqual([venla]);
      expect(await oidit(await tuo([HETULLINEN, vaara]))).toEqual([venla, haltija]);
    });

    it('kertoo muuttuneet aikaisimmasta alkaen, ja muuttuneiden määrät', async () => {
      kello.aseta('2026-10-10T09:00:00.000Z');
      const [omar] = await oidit(await tuo([esimerkkiTuontirivi()]));
      kello.aseta('2026-10-11T09:00:00.000Z');
      const [venla] = await oidit(await tuo([HETULLINEN]));
      await tuo([esimerkkiTuontirivi({ passinumero: 'XB2' })], { piiri: [VIERAS], organisaatiot: [VIERAS] });
      const muuttuneet = async (hetki: string, alkaen = 0, enintaan = 10) => {
        const haku = { piiri: [OMA], muokatut: aikaleima(hetki), alkaen, enintaan };
        return (await tuonnit().muuttuneet(haku)).map(({ oid }) => oid);
      };
      expect(await muuttuneet('2000-01-01T00:00:00.000Z')).toEqual([omar, venla]);
      expect(await muuttuneet('2000-01-01T00:00:00.000Z', 1, 1)).toEqual([venla]);
      expect(await muuttuneet('2026-10-11T09:00:00.000Z')).toEqual([venla]);
      expect(await muuttuneet('2026-10-11T09:00:00.001Z')).toEqual([]);
      vastaa(await tuonnit().yhteenveto([OMA], aikaleima('2026-10-11T09:00:00.000Z')), {
        yhteensa: 1,
        keskeneraiset: 1,
      });
      kello.aseta('2026-10-12T09:00:00.000Z');
      await tuonnit().korvaa(
        [korjaaNimet(await henkilo(omar), { ...(await henkilo(omar)), etunimet: 'Omar Ali' }, kello.nyt())],
        [],
      );
      expect(await muuttuneet('2026-10-11T09:00:00.000Z')).toEqual([venla, omar]);
    });

    it('poistaa vanhat käsitellyt tuonnit, ei uusia, odottavia eikä henkilöitä', async () => {
      const aika = aikaleima('2025-01-01T10:00:00.000Z');
      const vanha = await tuo([esimerkkiTuontirivi()], { aika });
      const [oid] = await oidit(vanha);
      const rajalla = await tuo([HETULLINEN], { aika: aikaleima('2025-01-02T10:00:00.000Z') });
      expect(await tuonnit().poistaVanhat(aikaleima('2025-01-02T10:00:00.000Z'))).toBe(1);
      expect(await tuonnit().poistaVanhat(aikaleima('2025-01-02T10:00:00.000Z'))).toBe(0);
      expect([await tuonnit().tuonti(vanha), await tuonnit().rivit(vanha, 0, 10)]).toEqual([undefined, []]);
      expect(await tuonnit().onPiirissa(vanha, [OMA])).toBe(false);
      expect((await tuonnit().tuonti(rajalla))?.maarat.yhteensa).toBe(1);
      expect(await tuonnit().onHenkiloPiirissa(loytyi(oid), [OMA])).toBe(true);
      const odottava = await lisaa([esimerkkiTuontirivi()], { aika: aikaleima('2025-01-03T10:00:00.000Z') });
      const kasitelty = await lisaa([{ ...esimerkkiTuontirivi(), puutteet: [{ koodi: 'muoto' }] }], {
        aika: aikaleima('2025-01-04T10:00:00.000Z'),
      });
      expect(await tuonnit().poistaVanhat(aikaleima('2025-06-01T00:00:00.000Z'))).toBe(2);
      expect((await tuonnit().tuonnit('koko-maa', SIVU)).tuonnit.map(({ id }) => id)).toEqual([odottava]);
      expect(await tuonnit().tuonti(kasitelty)).toBe(undefined);
    });

    it('hakee tuonnit osalla käsittelijän nimeä', async () => {
      const yksi = await tuo([esimerkkiTuontirivi()], { kasittelija: 'Åbo yrkesinstitut' });
      await tuo([HETULLINEN], { kasittelija: 'Beeta' });
      const haku = async (kasittelija: string) =>
        (await tuonnit().tuonnit([OMA], { ...SIVU, kasittelija })).tuonnit.map(({ id }) => id);
      expect(await haku('åBO')).toEqual([yksi]);
      expect(await haku('institut')).toEqual([yksi]);
      expect((await haku('%')).length).toBe(2);
      expect(await haku('gamma')).toEqual([]);
      expect((await tuonnit().tuonnit([VIERAS], { ...SIVU, kasittelija: 'beeta' })).yhteensa).toBe(0);
      expect((await tuonnit().tuonnit('koko-maa', { ...SIVU, kasittelija: 'beeta' })).yhteensa).toBe(1);
    });

    it('järjestää tuonnit, ja samanarvoisista uusin on ensin', async () => {
      const puute = { puutteet: [{ koodi: 'nimi-puuttuu', kentta: 'sukunimi' }] } as const;
      const hylatty = (i: number) => esimerkkiTuontirivi({ passinumero: `H${i}` }, puute);
      const yksi = await tuo([esimerkkiTuontirivi(), hylatty(1), hylatty(2)], { kasittelija: 'Beeta' });
      const kaksi = await tuo([HETULLINEN, esimerkkiTuontirivi({ sukunimi: 'Aivan muu' })], { kasittelija: 'Alfa' });
      const kolme = await lisaa([HETULLINEN, HETULLINEN, HETULLINEN], { kasittelija: 'Beeta' });
      const jarjestys = async (nimi: Tuontisivu['jarjestys'], laskeva: boolean) =>
        (await tuonnit().tuonnit('koko-maa', { ...SIVU, jarjestys: nimi, laskeva })).tuonnit.map(({ id }) => id);
      expect(await jarjestys('id', false)).toEqual([yksi, kaksi, kolme]);
      expect(await jarjestys('aika', true)).toEqual([kolme, kaksi, yksi]);
      expect(await jarjestys('kasittelija', false)).toEqual([kaksi, kolme, yksi]);
      expect(await jarjestys('yhteensa', false)).toEqual([kaksi, kolme, yksi]);
      expect(await jarjestys('virheet', true)).toEqual([yksi, kaksi, kolme]);
      expect(await jarjestys('keskeneraiset', true)).toEqual([kolme, kaksi, yksi]);
      expect(await jarjestys('ristiriidat', true)).toEqual([kaksi, kolme, yksi]);
      expect(await jarjestys('onnistuneet', true)).toEqual([kolme, kaksi, yksi]);
    });

    it('rajaa rivit hylättyihin tai ristiriitaisiin', async () => {
      const puute = { puutteet: [{ koodi: 'nimi-puuttuu', kentta: 'sukunimi' }] } as const;
      const id = await tuo([
        esimerkkiTuontirivi(),
        esimerkkiTuontirivi({ passinumero: 'H' }, puute),
        esimerkkiTuontirivi({ sukunimi: 'Aivan muu' }),
      ]);
      const rajatut = async (rajaus: Rivirajaus, alkaen = 0) =>
        (await tuonnit().rivit(id, alkaen, 10, rajaus)).map(({ paikka }) => paikka);
      expect(await rajatut('kaikki')).toEqual([0, 1, 2]);
      expect(await rajatut('hylatyt')).toEqual([1]);
      expect(await rajatut('ristiriidat')).toEqual([2]);
      expect(await rajatut('hylatyt', 2)).toEqual([]);
    });

    it('kertoo, missä piirin tuonneissa oppija tuli', async () => {
      const yksi = await tuo([esimerkkiTuontirivi(), esimerkkiTuontirivi()], { kasittelija: 'Ensimmäinen' });
      const [oid] = await oidit(yksi);
      const kaksi = await tuo([HETULLINEN, esimerkkiTuontirivi()], { kasittelija: 'Toinen' });
      await tuo([esimerkkiTuontirivi()], { piiri: [VIERAS], organisaatiot: [VIERAS] });
      const { aika } = esimerkkiTuonti();
      expect(await tuonnit().oppijoidenTuonnit([loytyi(oid)], [OMA])).toEqual([
        { oppijaOid: oid, id: kaksi, aika, kasittelija: 'Toinen' },
        { oppijaOid: oid, id: yksi, aika, kasittelija: 'Ensimmäinen' },
      ]);
      expect(await tuonnit().oppijoidenTuonnit([], 'koko-maa')).toEqual([]);
    });

    it('ilmoituksesta päättää yksi, kun rivit on käsitelty, ja vain kun osoite on', async () => {
      const osoite = { sahkoposti: 'toimisto@example.invalid' };
      await tuo([HETULLINEN]);
      const id = await lisaa([esimerkkiTuontirivi()], osoite);
      expect(await tuonnit().ilmoittamattomat(10)).toEqual([]);
      await kasittelija().aja();
      vastaa(await tuonnit().ilmoittamattomat(10), [{ id, ...osoite, maarat: { virheet: 1 } }]);
      const paatokset = await Promise.all([tuonnit().paataIlmoitus(id), tuonnit().paataIlmoitus(id)]);
      expect(paatokset.filter(Boolean).length).toBe(1);
      expect(await tuonnit().ilmoittamattomat(10)).toEqual([]);
      await tuonnit().peruIlmoitus(id);
      expect((await tuonnit().ilmoittamattomat(10)).length).toBe(1);
    });
  });
}
