import {
  aikaleima,
  KOULUTUSSOPIMUS,
  paiva,
  type HoksinOrganisaatiot,
  type HoksRepository,
  type Jaksoehdot,
  type Jaksosivu,
  type KoodiUri,
  type OsaamisenHankkimistapa,
  type Tyopaikkajaksot,
} from '@ehoks/core';
import { esimerkkiHoks, esimerkkiTyopaikkajakso } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import { esimerkkiOpiskeluoikeusOid, esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import { juoksevaTunnistegeneraattori } from '../rakentajat/juokseva-tunnistegeneraattori.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

/** The periods, and the store of the plans that they are in. */
export interface JaksojenTietovarasto extends Tietovarasto<Tyopaikkajaksot> {
  readonly hoksit: HoksRepository;
}

const A = esimerkkiOrganisaatioOid(11);
const A1 = esimerkkiOrganisaatioOid(12);
const A1SSA: HoksinOrganisaatiot = { oppilaitosOid: A1, koulutustoimijaOid: A };
const KAIKKI: Jaksoehdot = { piiri: { taso: 'koko-maa' }, kaikki: true };
const TUTKINTO = { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen inom fordonsbranschen' };

/** What every source of workplace periods must do. `luo` opens an empty one, with its store of plans, for each test. */
export function tyopaikkajaksotSopimus(t: Testikehys, luo: () => Promise<JaksojenTietovarasto>): void {
  const { describe, it, expect } = t;

  describe('Tyopaikkajaksot', () => {
    const varasto = jokaiselleOma(t, luo);
    const jaksot = () => varasto().repository;
    let tunnisteet = juoksevaTunnistegeneraattori();
    t.beforeEach(async () => {
      tunnisteet = juoksevaTunnistegeneraattori();
    });

    const jakso = (loppu: string, muut: Partial<OsaamisenHankkimistapa> = {}): OsaamisenHankkimistapa => {
      const { osaAikaisuustieto: _, ...tapa } = esimerkkiTyopaikkajakso(tunnisteet.uuid());
      return { ...tapa, alku: paiva('2026-09-01'), loppu: paiva(loppu), ...muut };
    };
    const uusi = (n: number, tavat: readonly OsaamisenHankkimistapa[]) => {
      const malli = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n) }, tunnisteet);
      const ilmanTapoja = <T extends object>(osat: readonly T[]): T[] =>
        osat.map((osa) => ({ ...osa, osaamisenHankkimistavat: [] }));
      const [osa, ...muut] = ilmanTapoja(malli.hankittavatAmmatTutkinnonOsat);
      return {
        ...malli,
        hankittavatAmmatTutkinnonOsat: osa ? [{ ...osa, osaamisenHankkimistavat: tavat }, ...muut] : [],
        hankittavatPaikallisetTutkinnonOsat: ilmanTapoja(malli.hankittavatPaikallisetTutkinnonOsat),
        hankittavatYhteisetTutkinnonOsat: malli.hankittavatYhteisetTutkinnonOsat.map((yto) => ({
          ...yto,
          osaAlueet: ilmanTapoja(yto.osaAlueet),
        })),
      };
    };
    const lisatty = async (n: number, tavat: readonly OsaamisenHankkimistapa[], organisaatiot = A1SSA, nimi = 'O') => {
      const hoks = uusi(n, tavat);
      const rekisteritiedot = {
        nimi,
        opiskeluoikeus: { tyyppi: 'ammatillinenkoulutus', tutkinto: { nimi: TUTKINTO } },
      };
      const id = await varasto().hoksit.lisaa(hoks, organisaatiot, { ...esimerkkiMuutos('luonti'), rekisteritiedot });
      return { ...hoks, id };
    };
    const loydetyt = async (ehdot: Partial<Jaksoehdot>) =>
      (await jaksot().hae({ ...KAIKKI, ...ehdot }, { sivu: 0, enintaan: 100 })).map(
        ({ hankkimistapa }) => hankkimistapa,
      );

    it('antaa jakson ja suunnitelman, uusimmasta suunnitelmasta alkaen, sivuittain', async () => {
      const [yksi, kaksi, kolme] = [jakso('2026-10-01'), jakso('2026-10-02'), jakso('2026-10-03')];
      const eka = await lisatty(1, [yksi, kaksi]);
      const toka = await lisatty(2, [kolme]);
      const rivi = ({ id, eid, oppijaOid, opiskeluoikeusOid }: typeof eka, hankkimistapa: OsaamisenHankkimistapa) => ({
        hoksId: id,
        eid,
        oppijaOid,
        opiskeluoikeusOid,
        oppilaitosOid: A1,
        nimi: 'O',
        hankkimistapa,
      });
      const odotetut = [rivi(toka, kolme), rivi(eka, yksi), rivi(eka, kaksi)];
      expect(await jaksot().hae(KAIKKI, { sivu: 0, enintaan: 10 })).toEqual(odotetut);
      expect(await jaksot().hae(KAIKKI, { sivu: 1, enintaan: 2 })).toEqual(odotetut.slice(2));
      expect(await jaksot().hae(KAIKKI, { sivu: 9, enintaan: 2 })).toEqual([]);
      expect(await jaksot().maara(KAIKKI)).toBe(3);
      expect(await jaksot().hoksIdt(KAIKKI)).toEqual([toka.id, eka.id]);
      expect(await jaksot().hoksien(KAIKKI, [eka.id])).toEqual(odotetut.slice(1));
      expect(await jaksot().hoksien(KAIKKI, [])).toEqual([]);
    });

    it('rajaa alkamispäivän mukaan', async () => {
      const alkava = (alku: string) => jakso('2027-01-01', { alku: paiva(alku) });
      await lisatty(1, ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04'].map(alkava));
      const ehdot = { alkuAlkaen: paiva('2026-09-02'), alkuPaattyen: paiva('2026-09-03') };
      expect((await loydetyt(ehdot)).map(({ alku }) => alku)).toEqual(['2026-09-02', '2026-09-03']);
      expect(await jaksot().maara({ ...KAIKKI, ...ehdot })).toBe(2);
    });

    it('järjestää pyydettäessä, samat suurimmasta suunnitelman numerosta alkaen', async () => {
      const [yksi, kaksi] = [jakso('2026-10-02'), jakso('2026-10-01', { alku: paiva('2026-09-02') })];
      await lisatty(1, [yksi], A1SSA, 'Örjan');
      await lisatty(2, [kaksi], A1SSA, 'Anna');
      await lisatty(3, [jakso('2026-10-02')], A1SSA, 'anna');
      const nimet = async (sivu: Partial<Jaksosivu>) =>
        (await jaksot().hae(KAIKKI, { sivu: 0, enintaan: 100, ...sivu })).map(({ nimi }) => nimi);
      expect(await nimet({})).toEqual(['anna', 'Anna', 'Örjan']);
      expect(await nimet({ jarjestys: 'nimi' })).toEqual(['anna', 'Anna', 'Örjan']);
      expect(await nimet({ jarjestys: 'nimi', laskeva: true })).toEqual(['Örjan', 'anna', 'Anna']);
      expect(await nimet({ jarjestys: 'loppu' })).toEqual(['Anna', 'anna', 'Örjan']);
      expect(await nimet({ jarjestys: 'alku', laskeva: true })).toEqual(['Anna', 'anna', 'Örjan']);
      expect(await nimet({ jarjestys: 'nimi', enintaan: 1, sivu: 2 })).toEqual(['Örjan']);
    });

    it('löytää jaksot kaikenlaisista osista, muttei muita hankkimistapoja eikä poistettujen suunnitelmien', async () => {
      const hoks = esimerkkiHoks({}, tunnisteet);
      const [osa] = hoks.hankittavatPaikallisetTutkinnonOsat;
      const [yto] = hoks.hankittavatYhteisetTutkinnonOsat;
      const [osaAlue] = yto?.osaAlueet ?? [];
      if (!osa || !yto || !osaAlue) throw new Error('esimerkkiHoks lacks a part');
      const [paikallinen, yhteinen] = [jakso('2026-10-01'), jakso('2026-10-02')];
      const muu = jakso('2026-10-03', {
        osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' as KoodiUri,
      });
      await varasto().hoksit.lisaa(
        {
          ...hoks,
          hankittavatAmmatTutkinnonOsat: [],
          hankittavatPaikallisetTutkinnonOsat: [{ ...osa, osaamisenHankkimistavat: [paikallinen, muu] }],
          hankittavatYhteisetTutkinnonOsat: [
            { ...yto, osaAlueet: [{ ...osaAlue, osaamisenHankkimistavat: [yhteinen] }] },
          ],
        },
        A1SSA,
        esimerkkiMuutos('luonti'),
      );
      expect(await loydetyt({})).toEqual([paikallinen, yhteinen]);
      const poistettava = await lisatty(2, [jakso('2026-10-04')]);
      const poistettu = { ...poistettava, poistettu: aikaleima('2026-11-02T07:00:00Z') };
      await varasto().hoksit.tallenna(
        poistettu,
        A1SSA,
        { hoks: poistettu, muutosnumero: 1 },
        esimerkkiMuutos('poisto'),
      );
      expect(await jaksot().maara(KAIKKI)).toBe(2);
    });

    it('rajaa päättymispäivällä, osa-aikaisuudella, tutkinnolla ja organisaatiolla', async () => {
      const eka = jakso('2026-10-01', { osaamisenHankkimistapaKoodiUri: KOULUTUSSOPIMUS as KoodiUri });
      const toka = jakso('2026-10-02', { osaAikaisuustieto: 50 });
      await lisatty(1, [eka, toka]);
      const rajat: readonly (readonly [Partial<Jaksoehdot>, readonly OsaamisenHankkimistapa[]])[] = [
        [{ alkaen: paiva('2026-10-01'), paattyen: paiva('2026-10-01') }, [eka]],
        [{ alkaen: paiva('2026-10-02') }, [toka]],
        [{ paattyen: paiva('2026-09-30') }, []],
        [{ kaikki: false }, [eka]],
        [{ tutkinto: TUTKINTO }, [eka, toka]],
        [{ tutkinto: { sv: TUTKINTO.sv } }, [eka, toka]],
        [{ tutkinto: { ...TUTKINTO, en: 'Vehicle' } }, []],
        [{ piiri: { taso: 'koulutustoimija', oid: A } }, [eka, toka]],
        [{ piiri: { taso: 'oppilaitos', oid: A1 } }, [eka, toka]],
        [{ piiri: { taso: 'oppilaitos', oid: A } }, []],
      ];
      for (const [ehdot, odotetut] of rajat) expect([ehdot, await loydetyt(ehdot)]).toEqual([ehdot, odotetut]);
    });
  });
}
