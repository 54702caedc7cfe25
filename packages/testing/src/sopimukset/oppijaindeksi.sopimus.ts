import {
  aikaleima,
  HETI,
  paiva,
  type Hoks,
  type HoksId,
  type HoksinOrganisaatiot,
  type HoksRepository,
  type Indeksihaku,
  type Indeksisivu,
  type Muutos,
  type Oppijaindeksi,
  type OppijaOid,
  type Opiskeluoikeustiedot,
  type Rekisteritiedot,
  type Siivottava,
} from '@ehoks/core';
import { esimerkkiHoks } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import {
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
} from '../rakentajat/esimerkki-oidit.js';
import { juoksevaTunnistegeneraattori } from '../rakentajat/juokseva-tunnistegeneraattori.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

/** The index, and the store of plans whose changes go into it. */
export interface IndeksiTietovarasto extends Tietovarasto<Oppijaindeksi> {
  readonly hoksit: HoksRepository;
}

const A = esimerkkiOrganisaatioOid(11);
const A1 = esimerkkiOrganisaatioOid(12);
const A1T = esimerkkiOrganisaatioOid(13);
const A2 = esimerkkiOrganisaatioOid(14);
const B = esimerkkiOrganisaatioOid(21);
const B1 = esimerkkiOrganisaatioOid(22);
const NYT = aikaleima('2026-10-01T09:00:00Z');
const MYOHEMMIN = aikaleima('2026-10-02T09:00:00Z');
const A1SSA: HoksinOrganisaatiot = { oppilaitosOid: A1, koulutustoimijaOid: A };
const OPISKELUOIKEUS: Opiskeluoikeustiedot = {
  tyyppi: 'ammatillinenkoulutus',
  tutkinto: { koodi: '351301', nimi: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen inom fordonsbranschen' } },
  osaamisala: { koodi: '1525', nimi: { fi: 'Ajoneuvotekniikan osaamisala' } },
  alkamispaiva: paiva('2025-08-11'),
  arvioituPaattymispaiva: paiva('2028-06-02'),
};
const A1HAKU: Indeksihaku = { piiri: { taso: 'oppilaitos', oid: A1 }, tanaan: paiva('2026-10-01') };
const KAIKKI: Indeksihaku = { ...A1HAKU, piiri: { taso: 'koko-maa' } };
const SIVU: Indeksisivu = { jarjestys: 'nimi', kieli: 'fi', laskeva: false, sivu: 0, enintaan: 100 };

/** What every index must do. `luo` opens an empty one, with its store of plans, for each test. */
export function oppijaindeksiSopimus(t: Testikehys, luo: () => Promise<IndeksiTietovarasto>): void {
  const { describe, it, expect } = t;

  describe('Oppijaindeksi', () => {
    const varasto = jokaiselleOma(t, luo);
    const indeksi = () => varasto().repository;
    let tunnisteet = juoksevaTunnistegeneraattori();
    t.beforeEach(async () => {
      tunnisteet = juoksevaTunnistegeneraattori();
    });

    const muutos = (laji: Muutos['laji'], rekisteritiedot?: Rekisteritiedot): Muutos => ({
      ...esimerkkiMuutos(laji),
      ...(rekisteritiedot && { rekisteritiedot }),
    });

    interface Lisattava {
      readonly nimi?: string;
      readonly opiskeluoikeus?: Partial<Opiskeluoikeustiedot>;
      readonly organisaatiot?: HoksinOrganisaatiot;
      readonly hoks?: Partial<Hoks>;
    }
    const lisatty = async (n: number, { nimi, opiskeluoikeus, organisaatiot = A1SSA, hoks }: Lisattava = {}) => {
      const uusi = esimerkkiHoks(
        { opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n), oppijaOid: esimerkkiOppijaOid(n), muokattu: NYT, ...hoks },
        tunnisteet,
      );
      const tiedot = { nimi: nimi ?? `Oppija ${n}`, opiskeluoikeus: { ...OPISKELUOIKEUS, ...opiskeluoikeus } };
      const id = await varasto().hoksit.lisaa(uusi, organisaatiot, muutos('luonti', tiedot));
      return { ...uusi, id };
    };
    const poistettu = async (hoks: Hoks): Promise<void> => {
      await varasto().hoksit.tallenna(
        { ...hoks, poistettu: MYOHEMMIN },
        A1SSA,
        { hoks, muutosnumero: 1 },
        muutos('poisto'),
      );
    };
    const loydetyt = async (haku: Partial<Indeksihaku>, sivu: Partial<Indeksisivu> = {}): Promise<readonly HoksId[]> =>
      (await indeksi().hae({ ...A1HAKU, ...haku }, { ...SIVU, ...sivu })).map(({ hoksId }) => hoksId);
    const nimet = async (haku: Partial<Indeksihaku>, sivu: Partial<Indeksisivu> = {}) =>
      (await indeksi().hae({ ...A1HAKU, ...haku }, { ...SIVU, ...sivu })).map(({ nimi }) => nimi);

    describe('kun suunnitelma kirjoitetaan', () => {
      it('rivillä on kaikki, mitä rekisterit kertoivat', async () => {
        const organisaatiot = { ...A1SSA, toimipisteOidit: [A1T] };
        const hoks = await lisatty(1, { nimi: 'Maija Määttä', organisaatiot });
        const { id, eid, oppijaOid, opiskeluoikeusOid, ensikertainenHyvaksyminen } = hoks;
        const rivi = {
          hoksId: id,
          eid,
          oppijaOid,
          opiskeluoikeusOid,
          organisaatiot,
          nimi: 'Maija Määttä',
          opiskeluoikeus: OPISKELUOIKEUS,
          paivitetty: NYT,
        };
        expect(await indeksi().hoksilla(id)).toEqual(rivi);
        expect(await indeksi().opiskeluoikeudella(opiskeluoikeusOid)).toEqual(rivi);
        expect(await indeksi().oppijalla(oppijaOid)).toEqual([rivi]);
        expect(await indeksi().hae(A1HAKU, SIVU)).toEqual([
          { ...rivi, ensikertainenHyvaksyminen, muokattu: NYT, suunnitelmia: 1 },
        ]);
        expect(await indeksi().maara(A1HAKU)).toBe(1);
      });

      it('niukkakin opiskeluoikeus tulee takaisin sellaisena', async () => {
        const niukka = { tyyppi: 'tuva' };
        const hoks = esimerkkiHoks({ muokattu: NYT }, tunnisteet);
        const id = await varasto().hoksit.lisaa(hoks, {}, muutos('luonti', { nimi: 'N', opiskeluoikeus: niukka }));
        expect((await indeksi().hoksilla(id))?.opiskeluoikeus).toEqual(niukka);
      });

      it('mitä ei kysytty, sitä ei tiedetä; tallennus ilman rekisteritietoja jättää entiset', async () => {
        const tyhja = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(1) }, tunnisteet);
        const id = await varasto().hoksit.lisaa(tyhja, A1SSA, muutos('luonti'));
        const { nimi, opiskeluoikeus, paivitetty } = (await indeksi().hoksilla(id)) ?? {};
        expect([nimi, opiskeluoikeus, paivitetty]).toEqual([undefined, undefined, undefined]);

        const hoks = await lisatty(2, { nimi: 'Maija' });
        const ennen = await indeksi().hoksilla(hoks.id);
        await varasto().hoksit.tallenna(hoks, A1SSA, { hoks, muutosnumero: 1 }, muutos('korvaus'));
        expect(await indeksi().hoksilla(hoks.id)).toEqual(ennen);
      });

      it('KOSKIn uudet tiedot korvaavat entiset, nimi jää', async () => {
        const hoks = await lisatty(1, { nimi: 'Maija' });
        const opiskeluoikeus = { tyyppi: 'ammatillinenkoulutus', paattyi: paiva('2026-09-30') };
        await varasto().hoksit.tallenna(
          hoks,
          { oppilaitosOid: A2 },
          { hoks, muutosnumero: 1 },
          muutos('korvaus', { opiskeluoikeus }),
        );
        const rivi = await indeksi().hoksilla(hoks.id);
        expect([rivi?.nimi, rivi?.opiskeluoikeus, rivi?.organisaatiot, rivi?.paivitetty]).toEqual([
          'Maija',
          opiskeluoikeus,
          { oppilaitosOid: A2 },
          NYT,
        ]);
      });

      it('monen oppijan rivit saa kerralla, poistetut ja tuntemattomat eivät', async () => {
        const [eka, toka] = [await lisatty(1, { nimi: 'Maija' }), await lisatty(2, { nimi: 'Matti' })];
        await lisatty(3);
        await poistettu(await lisatty(4, { hoks: { oppijaOid: toka.oppijaOid } }));
        const oidit = [toka.oppijaOid, eka.oppijaOid, esimerkkiOppijaOid(9)];
        expect((await indeksi().oppijoilla(oidit)).map(({ hoksId, nimi }) => [hoksId, nimi])).toEqual([
          [eka.id, 'Maija'],
          [toka.id, 'Matti'],
        ]);
        expect(await indeksi().oppijoilla([])).toEqual([]);
      });

      it('uusi oppijanumero siirtyy riviin, nimi pysyy', async () => {
        const hoks = await lisatty(1, { nimi: 'Maija' });
        const oppijaOid = esimerkkiOppijaOid(9);
        await varasto().hoksit.tallenna({ ...hoks, oppijaOid }, A1SSA, { hoks, muutosnumero: 1 }, muutos('muutos'));
        expect(await indeksi().oppijalla(hoks.oppijaOid)).toEqual([]);
        expect((await indeksi().oppijalla(oppijaOid)).map(({ nimi }) => nimi)).toEqual(['Maija']);
      });

      it('hävitetystä ei jää riviä', async () => {
        const hoks = await lisatty(1);
        await varasto().hoksit.havita(hoks.id, esimerkkiMuutos('poisto').kirjaukset);
        expect(await indeksi().hoksilla(hoks.id)).toBe(undefined);
        expect(await loydetyt({ nimi: ['oppija'] })).toEqual([]);
      });
    });

    describe('haku', () => {
      it('rajautuu organisaatioon', async () => {
        const a1 = await lisatty(1, { organisaatiot: { ...A1SSA, toimipisteOidit: [A1T] } });
        const a2 = await lisatty(2, {
          organisaatiot: { oppilaitosOid: A2, koulutustoimijaOid: A, toimipisteOidit: [A1T] },
        });
        const b1 = await lisatty(3, { organisaatiot: { oppilaitosOid: B1, koulutustoimijaOid: B } });
        const piirit: readonly (readonly [Indeksihaku['piiri'], readonly HoksId[]])[] = [
          [{ taso: 'koko-maa' }, [a1.id, a2.id, b1.id]],
          [{ taso: 'koulutustoimija', oid: A }, [a1.id, a2.id]],
          [{ taso: 'koulutustoimija', oid: A1 }, []],
          [{ taso: 'oppilaitos', oid: A1 }, [a1.id]],
          [{ taso: 'toimipiste', oid: A1T, ylemmat: [A, A1] }, [a1.id]],
          [{ taso: 'toimipiste', oid: A1T, ylemmat: [] }, []],
          [{ taso: 'toimipiste', oid: A2, ylemmat: [A1] }, []],
        ];
        for (const [piiri, idt] of piirit) {
          expect(await loydetyt({ piiri })).toEqual(idt);
          expect(await indeksi().maara({ ...A1HAKU, piiri })).toBe(idt.length);
        }
      });

      it('kertoo, montako suunnitelmaa oppijalla on haun piirissä', async () => {
        const oppijaOid = esimerkkiOppijaOid(1);
        const suunnitelmia = async (piiri: Indeksihaku['piiri']) =>
          (await indeksi().hae({ ...A1HAKU, piiri }, SIVU)).map((rivi) => rivi.suunnitelmia);
        await lisatty(1);
        await lisatty(2, { hoks: { oppijaOid } });
        await lisatty(3, { hoks: { oppijaOid }, organisaatiot: { oppilaitosOid: B1, koulutustoimijaOid: B } });
        await poistettu(await lisatty(4, { hoks: { oppijaOid } }));
        expect(await suunnitelmia({ taso: 'oppilaitos', oid: A1 })).toEqual([2, 2]);
        expect(await suunnitelmia({ taso: 'oppilaitos', oid: B1 })).toEqual([1]);
        expect(await suunnitelmia({ taso: 'koko-maa' })).toEqual([3, 3, 3]);
      });

      it('löytää nimen, jossa jokainen hakusana on jossakin kohdassa', async () => {
        await lisatty(1, { nimi: 'Anna-Liisa Määttä' });
        await lisatty(2, { nimi: 'Li Björk' });
        await lisatty(3, { nimi: 'Örjan Ängström' });
        await lisatty(4, { nimi: '𠮷田 Taro' });
        const haut: readonly (readonly [readonly string[], readonly string[]])[] = [
          [['maatta'], ['Anna-Liisa Määttä']],
          [['liisa', 'maat'], ['Anna-Liisa Määttä']],
          [['nna', 'li'], ['Anna-Liisa Määttä']],
          [['li'], ['Anna-Liisa Määttä', 'Li Björk']],
          [['l', 'jo'], ['Li Björk']],
          [['orjan', 'angstrom'], ['Örjan Ängström']],
          // Two characters of three units.
          [['𠮷田'], ['𠮷田 Taro']],
          [['taro', '𠮷田'], ['𠮷田 Taro']],
          [['maatta', 'bjork'], []],
          [['olematon'], []],
        ];
        for (const piiri of [A1HAKU.piiri, KAIKKI.piiri])
          for (const [nimi, odotetut] of haut) {
            expect([nimi, await nimet({ piiri, nimi })]).toEqual([nimi, odotetut]);
            expect(await indeksi().maara({ ...A1HAKU, piiri, nimi })).toBe(odotetut.length);
          }
      });

      it('hakee tutkinnosta ja osaamisalasta kaikilla kielillä ja koodilla', async () => {
        const ajoneuvo = await lisatty(1);
        const { osaamisala: _, ...ilman } = OPISKELUOIKEUS;
        const hoks = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(2) }, tunnisteet);
        const sahko = await varasto().hoksit.lisaa(
          hoks,
          A1SSA,
          muutos('luonti', {
            nimi: 'Sähkö Asentaja',
            opiskeluoikeus: {
              ...ilman,
              tutkinto: { koodi: '351407', nimi: { fi: 'Sähkö- ja automaatioalan perustutkinto' } },
            },
          }),
        );
        expect(await loydetyt({ tutkinto: ['perustutkinto'] })).toEqual([ajoneuvo.id, sahko]);
        expect(await loydetyt({ tutkinto: ['sahko', 'automaatio'] })).toEqual([sahko]);
        expect(await loydetyt({ tutkinto: ['fordonsbranschen'] })).toEqual([ajoneuvo.id]);
        expect(await loydetyt({ tutkinto: ['351407'] })).toEqual([sahko]);
        expect(await loydetyt({ osaamisala: ['ajoneuvotekniikan'] })).toEqual([ajoneuvo.id]);
        expect(await loydetyt({ osaamisala: ['sahko'] })).toEqual([]);
      });

      it('erottaa päättyneet päivän mukaan', async () => {
        const voimassa = await lisatty(1);
        const paattyva = await lisatty(2, { opiskeluoikeus: { paattyi: paiva('2026-10-02') } });
        const tanaan = await lisatty(3, { opiskeluoikeus: { paattyi: paiva('2026-10-01') } });
        expect(await loydetyt({ tila: 'voimassa' })).toEqual([voimassa.id, paattyva.id]);
        expect(await loydetyt({ tila: 'paattynyt' })).toEqual([tanaan.id]);
        expect(await loydetyt({ tila: 'paattynyt', tanaan: paiva('2026-10-02') })).toEqual([paattyva.id, tanaan.id]);
        expect(await loydetyt({})).toEqual([voimassa.id, paattyva.id, tanaan.id]);
      });

      it('poistetut ovat vain omassa haussaan, ja palautettu taas muissa', async () => {
        const hoks = await lisatty(1);
        await poistettu(hoks);
        expect(await loydetyt({})).toEqual([]);
        expect(await loydetyt({ nimi: ['oppija'] })).toEqual([]);
        expect(await loydetyt({ tila: 'poistettu', nimi: ['oppija'] })).toEqual([hoks.id]);
        expect((await indeksi().hoksilla(hoks.id))?.poistettu).toBe(MYOHEMMIN);
        expect(await indeksi().oppijalla(hoks.oppijaOid)).toEqual([]);
        await varasto().hoksit.tallenna(hoks, A1SSA, { hoks, muutosnumero: 2 }, muutos('palautus'));
        expect(await loydetyt({})).toEqual([hoks.id]);
        expect(await loydetyt({ tila: 'poistettu' })).toEqual([]);
      });

      it('löytää tunnisteilla', async () => {
        const hoks = await lisatty(1);
        await lisatty(2);
        const { id, oppijaOid, opiskeluoikeusOid } = hoks;
        for (const ehto of [{ hoksId: id }, { oppijaOid }, { opiskeluoikeusOid }])
          expect(await loydetyt(ehto)).toEqual([id]);
        expect(await loydetyt({ hoksId: 999 as HoksId })).toEqual([]);
        expect(await loydetyt({ piiri: { taso: 'oppilaitos', oid: A2 }, hoksId: id })).toEqual([]);
      });

      it('löytää ne, joista jokin puuttuu', async () => {
        const { sahkoposti: _, ...hoks } = esimerkkiHoks(
          { opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(1), puhelinnumero: '0401234567' },
          tunnisteet,
        );
        const ilmanPostia = await varasto().hoksit.lisaa(hoks, A1SSA, muutos('luonti'));
        const { tutkinto: __, ...tutkinnoton } = OPISKELUOIKEUS;
        const toinen = esimerkkiHoks(
          {
            opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(2),
            hankittavatAmmatTutkinnonOsat: [],
            hankittavatPaikallisetTutkinnonOsat: [],
            hankittavatYhteisetTutkinnonOsat: [],
            hankittavatKoulutuksenOsat: [],
          },
          tunnisteet,
        );
        const osaton = await varasto().hoksit.lisaa(
          toinen,
          A1SSA,
          muutos('luonti', { nimi: 'O', opiskeluoikeus: tutkinnoton }),
        );
        const tuntematon = await lisatty(3, { nimi: 'T', hoks: { puhelinnumero: '0401234567' } });
        await indeksi().merkitseTuntemattomaksi(tuntematon.id, MYOHEMMIN);
        expect(await loydetyt({ puuttuu: ['sahkoposti'] })).toEqual([ilmanPostia]);
        expect(await loydetyt({ puuttuu: ['hankittavat-osat'] })).toEqual([osaton]);
        expect(await loydetyt({ puuttuu: ['indeksi'] })).toEqual([ilmanPostia]);
        expect(await loydetyt({ puuttuu: ['tutkinto'] })).toEqual([ilmanPostia, osaton]);
        expect(await loydetyt({ puuttuu: ['tutkinto', 'hankittavat-osat'] })).toEqual([osaton]);
        expect(await loydetyt({ puuttuu: ['opiskeluoikeus'] })).toEqual([tuntematon.id]);
      });
    });

    describe('päivittämättä', () => {
      it('on suunnitelma, jota on muokattu viimeksi ennen puolen vuoden takaista päivää', async () => {
        const unohtunut = await lisatty(1, { hoks: { muokattu: aikaleima('2026-03-31T20:59:59.999Z') } });
        await lisatty(2, { hoks: { muokattu: aikaleima('2026-03-31T21:00:00Z') } });
        expect(await loydetyt({ puuttuu: ['paivitys'] })).toEqual([unohtunut.id]);
        expect(await indeksi().maara({ ...KAIKKI, puuttuu: ['paivitys'] })).toBe(1);
      });
    });

    describe('järjestys ja sivut', () => {
      it('nimet ovat suomen aakkosissa kirjainten koosta välittämättä, samat nimet numeron mukaan', async () => {
        const aakkosissa = ['anna Alku', 'Anna-Liisa Alku', 'Björn Z', 'Zeta', 'Åke', 'Äijö', 'Öland', 'Öland'];
        for (const [i, nimi] of [
          'Öland',
          'Zeta',
          'Äijö',
          'Öland',
          'Anna-Liisa Alku',
          'Åke',
          'Björn Z',
          'anna Alku',
        ].entries())
          await lisatty(i + 1, { nimi });
        expect(await nimet({})).toEqual(aakkosissa);
        expect(await nimet({}, { laskeva: true })).toEqual([...aakkosissa].reverse());
        expect(await loydetyt({ nimi: ['oland'] })).toEqual([1, 4]);
        expect(await loydetyt({ nimi: ['oland'] }, { laskeva: true })).toEqual([4, 1]);
      });

      it('sivut ovat peräkkäin, viimeisen jälkeen tyhjiä', async () => {
        for (const n of [1, 2, 3, 4, 5]) await lisatty(n, { nimi: 'Sama Nimi' });
        const sivut = await Promise.all([0, 1, 2, 3].map((sivu) => loydetyt({}, { sivu, enintaan: 2 })));
        expect(sivut).toEqual([[1, 2], [3, 4], [5], []]);
      });

      it('tutkinnon ja osaamisalan järjestys on pyydetyllä kielellä, saman tutkinnon nimen mukaan', async () => {
        const tutkinnossa = (fi: string, sv: string) => ({
          tutkinto: { nimi: { fi, sv } },
          osaamisala: { nimi: { fi: sv } },
        });
        await lisatty(1, { nimi: 'B', opiskeluoikeus: tutkinnossa('Auto', 'Örn') });
        await lisatty(2, { nimi: 'C', opiskeluoikeus: tutkinnossa('Sähkö', 'Bil') });
        await lisatty(3, { nimi: 'A', opiskeluoikeus: tutkinnossa('Sähkö', 'Bil') });
        expect(await nimet({}, { jarjestys: 'tutkinto' })).toEqual(['B', 'A', 'C']);
        expect(await nimet({}, { jarjestys: 'tutkinto', kieli: 'sv' })).toEqual(['A', 'C', 'B']);
        expect(await nimet({}, { jarjestys: 'osaamisala', laskeva: true })).toEqual(['B', 'C', 'A']);
      });
    });

    describe('virkistäminen', () => {
      it('luettelee ne, joista ei ole kysytty, ja pyydettäessä vanhat', async () => {
        const hoks = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(1) }, tunnisteet);
        const kysymaton = await varasto().hoksit.lisaa(hoks, A1SSA, muutos('luonti'));
        const kysytty = await lisatty(2);
        const poissa = await lisatty(3);
        await poistettu(poissa);
        const idt = async (ehdot: Partial<Parameters<Oppijaindeksi['virkistettavat']>[0]>) =>
          (await indeksi().virkistettavat({ suurempiKuin: 0, enintaan: 10, ...ehdot })).map(({ hoksId }) => hoksId);
        expect(await idt({})).toEqual([kysymaton]);
        expect(await idt({ ennen: NYT })).toEqual([kysymaton]);
        expect(await idt({ ennen: MYOHEMMIN })).toEqual([kysymaton, kysytty.id]);
        expect(await idt({ ennen: MYOHEMMIN, enintaan: 1 })).toEqual([kysymaton]);
        expect(await idt({ ennen: MYOHEMMIN, suurempiKuin: kysymaton })).toEqual([kysytty.id]);
        expect(await indeksi().tilanne()).toEqual({
          hokseja: 3,
          nimettomia: 1,
          opiskeluoikeudettomia: 1,
          tutkinnottomia: 1,
        });
      });

      it('päivittää rivin ja suunnitelman organisaatiot, muttei muutosnumeroa', async () => {
        const { id, ...hoks } = await lisatty(1, { nimi: 'Vanha' });
        await indeksi().merkitseTuntemattomaksi(id, NYT);
        const opiskeluoikeus = { tyyppi: 'ammatillinenkoulutus' };
        const organisaatiot = { oppilaitosOid: A2, koulutustoimijaOid: A };
        await indeksi().paivita(id, { nimi: 'Uusi', opiskeluoikeus }, organisaatiot, MYOHEMMIN);
        expect(await indeksi().hoksilla(id)).toEqual({
          hoksId: id,
          eid: hoks.eid,
          oppijaOid: hoks.oppijaOid,
          opiskeluoikeusOid: hoks.opiskeluoikeusOid,
          organisaatiot,
          nimi: 'Uusi',
          opiskeluoikeus,
          paivitetty: MYOHEMMIN,
        });
        expect(await varasto().hoksit.hae(id)).toEqual({ hoks: { ...hoks, id }, muutosnumero: 1, organisaatiot });
        await indeksi().paivita(id, { opiskeluoikeus }, organisaatiot, MYOHEMMIN);
        expect((await indeksi().hoksilla(id))?.nimi).toBe('Uusi');
        expect(await loydetyt({ piiri: { taso: 'oppilaitos', oid: A2 }, nimi: ['uusi'] })).toEqual([id]);
        expect(await loydetyt({ piiri: { taso: 'koko-maa' }, nimi: ['vanha'] })).toEqual([]);
      });

      it('KOSKIlle tuntemattoman ensimmäinen hetki säilyy, kunnes KOSKI tuntee sen', async () => {
        const hoks = await lisatty(1);
        await indeksi().merkitseTuntemattomaksi(hoks.id, NYT);
        await indeksi().merkitseTuntemattomaksi(hoks.id, MYOHEMMIN);
        const rivi = await indeksi().hoksilla(hoks.id);
        expect([rivi?.tuntematonAlkaen, rivi?.paivitetty, rivi?.opiskeluoikeus]).toEqual([
          NYT,
          MYOHEMMIN,
          OPISKELUOIKEUS,
        ]);
        await varasto().hoksit.tallenna(
          hoks,
          A1SSA,
          { hoks, muutosnumero: 1 },
          muutos('korvaus', { opiskeluoikeus: OPISKELUOIKEUS }),
        );
        expect((await indeksi().hoksilla(hoks.id))?.tuntematonAlkaen).toBe(undefined);
      });

      it('nimeää oppijan kaikki rivit, poistetutkin, eikä muita', async () => {
        const oppijaOid = esimerkkiOppijaOid(1);
        const yksi = await lisatty(1);
        const kaksi = await lisatty(2, { hoks: { oppijaOid } });
        const toinen = await lisatty(3);
        await poistettu(kaksi);
        await indeksi().nimea(oppijaOid, 'Uusi Nimi');
        for (const [{ id }, nimi] of [
          [yksi, 'Uusi Nimi'],
          [kaksi, 'Uusi Nimi'],
          [toinen, 'Oppija 3'],
        ] as const)
          expect((await indeksi().hoksilla(id))?.nimi).toBe(nimi);
        expect(await loydetyt({ nimi: ['nimi'] })).toEqual([yksi.id]);
      });

      it('luettelee oppijat numeroittain, poistetunkin; nimi vain, kun se on joka rivissä sama', async () => {
        const [oma, toinen, viimeinen] = [1, 2, 3].map((n) => esimerkkiOppijaOid(n)).sort() as [
          OppijaOid,
          OppijaOid,
          OppijaOid,
        ];
        await lisatty(1, { hoks: { oppijaOid: toinen } });
        await lisatty(2, { hoks: { oppijaOid: oma } });
        await lisatty(3, { hoks: { oppijaOid: toinen } });
        await poistettu(await lisatty(4, { hoks: { oppijaOid: viimeinen } }));
        const oppijat = [{ oid: oma, nimi: 'Oppija 2' }, { oid: toinen }, { oid: viimeinen, nimi: 'Oppija 4' }];
        expect(await indeksi().oppijat({ enintaan: 9 })).toEqual(oppijat);
        expect(await indeksi().oppijat({ enintaan: 2 })).toEqual(oppijat.slice(0, 2));
        expect(await indeksi().oppijat({ jalkeen: oma, enintaan: 1 })).toEqual(oppijat.slice(1, 2));
        expect(await indeksi().oppijat({ jalkeen: viimeinen, enintaan: 9 })).toEqual([]);
      });

      it('vanhentaa koulutustoimijan rivit', async () => {
        await lisatty(1);
        await lisatty(2, { organisaatiot: { oppilaitosOid: B1, koulutustoimijaOid: B } });
        expect(await indeksi().vanhenna(A)).toBe(1);
        expect(await indeksi().vanhenna(A2)).toBe(0);
        expect((await indeksi().virkistettavat({ suurempiKuin: 0, enintaan: 9 })).map(({ hoksId }) => hoksId)).toEqual([
          1,
        ]);
      });
    });

    describe('huolto', () => {
      const paattynyt = (paattyi: string) => ({ opiskeluoikeus: { paattyi: paiva(paattyi) } });
      const numerot = (rivit: readonly { readonly hoksId: HoksId }[]) => rivit.map(({ hoksId }) => hoksId);

      it('vanhentuneista ensin ne, joista ei ole kysytty, sitten vanhin tieto; poistetut mukana', async () => {
        const uusi = await lisatty(1, { hoks: { muokattu: MYOHEMMIN } });
        const vanha = await lisatty(2);
        const vanhin = await lisatty(3, { hoks: { muokattu: aikaleima('2026-09-01T09:00:00Z') } });
        const hoks = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(4) }, tunnisteet);
        const kysymaton = await varasto().hoksit.lisaa(hoks, A1SSA, muutos('luonti'));
        await poistettu(vanha);
        const haetut = async (ennen: typeof NYT, enintaan = 9) =>
          numerot(await indeksi().vanhentuneet({ ennen, enintaan }));
        expect(await haetut(MYOHEMMIN)).toEqual([kysymaton, vanhin.id, vanha.id]);
        expect(await haetut(NYT)).toEqual([kysymaton, vanhin.id]);
        expect(await haetut(MYOHEMMIN, 2)).toEqual([kysymaton, vanhin.id]);
        expect(await haetut(MYOHEMMIN, 1)).toEqual([kysymaton]);
        await indeksi().merkitseTuntemattomaksi(kysymaton, MYOHEMMIN);
        await indeksi().paivita(vanhin.id, { opiskeluoikeus: OPISKELUOIKEUS }, A1SSA, MYOHEMMIN);
        expect(await haetut(MYOHEMMIN)).toEqual([vanha.id]);
        expect(await haetut(aikaleima('2026-10-02T09:00:00.001Z'))).toEqual([vanha.id, uusi.id, vanhin.id, kysymaton]);
      });

      it('päättyneet vanhimmasta alkaen, poistetut mukana; KOSKIlle tuntemattomat ja päättymättömät eivät', async () => {
        const myohempi = await lisatty(1, paattynyt('2020-05-31'));
        const aiempi = await lisatty(2, paattynyt('2019-05-31'));
        const rajalla = await lisatty(3, paattynyt('2020-06-01'));
        const tuntematon = await lisatty(4, paattynyt('2018-01-01'));
        await lisatty(5);
        await poistettu(aiempi);
        await indeksi().merkitseTuntemattomaksi(tuntematon.id, NYT);
        const haetut = async (ennen: string, enintaan = 9) =>
          numerot(await indeksi().paattyneet({ ennen: paiva(ennen), enintaan }));
        expect(await haetut('2020-06-01')).toEqual([aiempi.id, myohempi.id]);
        expect(await haetut('2020-06-02')).toEqual([aiempi.id, myohempi.id, rajalla.id]);
        expect(await haetut('2020-06-02', 1)).toEqual([aiempi.id]);
        expect(await indeksi().loputtomat()).toEqual({ tuntemattomia: 1, kysymattomia: 0 });
      });

      it('loputtomat: tuntemattomat ja ne, joista ei ole kysytty', async () => {
        for (const n of [1, 2, 3]) {
          const hoks = esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n) }, tunnisteet);
          await varasto().hoksit.lisaa(hoks, A1SSA, muutos('luonti'));
        }
        await indeksi().merkitseTuntemattomaksi(1 as HoksId, NYT);
        expect(await indeksi().loputtomat()).toEqual({ tuntemattomia: 1, kysymattomia: 2 });
      });

      it('siivottavia ovat kirjoitetut ja ne, joiden päivä on tullut; poistetut mukana', async () => {
        const yksi = await lisatty(1);
        const kaksi = await lisatty(2, paattynyt('2020-05-31'));
        const haetut = (viimeistaan: string, jalkeen?: Siivottava) =>
          indeksi().siivottavat({ viimeistaan: paiva(viimeistaan), jalkeen, enintaan: 9 });
        const [eka, toka] = await haetut('2026-10-01');
        expect([eka, toka]).toEqual([
          { hoksId: yksi.id, siivotaan: HETI },
          { hoksId: kaksi.id, siivotaan: HETI, paattyi: paiva('2020-05-31') },
        ]);
        expect(await haetut('2026-10-01', eka)).toEqual([toka]);
        expect(numerot(await indeksi().siivottavat({ viimeistaan: HETI, enintaan: 1 }))).toEqual([yksi.id]);

        const siivottu = { hoksId: yksi.id, muutosnumero: 1 };
        expect(await indeksi().merkitseSiivotuksi({ ...siivottu, seuraavaksi: paiva('2026-12-01') })).toBe(true);
        expect(
          await indeksi().merkitseSiivotuksi({ ...siivottu, hoksId: kaksi.id, paattyi: paiva('2020-05-31') }),
        ).toBe(true);
        expect(await haetut('2026-11-30')).toEqual([]);
        expect(numerot(await haetut('2026-12-01'))).toEqual([yksi.id]);
        await poistettu(yksi);
        expect(numerot(await haetut('2026-10-01'))).toEqual([yksi.id]);
        await indeksi().paivita(kaksi.id, { opiskeluoikeus: OPISKELUOIKEUS }, A1SSA, MYOHEMMIN);
        expect(numerot(await haetut('2026-10-01'))).toEqual([yksi.id, kaksi.id]);
      });

      it('merkintä ei jää, kun suunnitelma tai päättyminen on jo toinen', async () => {
        const hoks = await lisatty(1, paattynyt('2020-05-31'));
        const siivottu = { hoksId: hoks.id, muutosnumero: 1, paattyi: paiva('2020-05-31') };
        expect(await indeksi().merkitseSiivotuksi({ hoksId: hoks.id, muutosnumero: 1 })).toBe(false);
        expect(await indeksi().merkitseSiivotuksi({ ...siivottu, paattyi: paiva('2020-06-01') })).toBe(false);
        await varasto().hoksit.tallenna(hoks, A1SSA, { hoks, muutosnumero: 1 }, muutos('korvaus'));
        expect(await indeksi().merkitseSiivotuksi(siivottu)).toBe(false);
        expect((await indeksi().siivottavat({ viimeistaan: HETI, enintaan: 9 })).length).toBe(1);
        expect(await indeksi().merkitseSiivotuksi({ ...siivottu, muutosnumero: 2 })).toBe(true);
        expect(await indeksi().merkitseSiivotuksi({ ...siivottu, hoksId: 4711 as HoksId })).toBe(false);
      });
    });

    it('luettelee oppilaitokset, joilla on suunnitelmia', async () => {
      for (const [i, oppilaitosOid] of [A2, A1, A1].entries())
        await lisatty(i + 1, { organisaatiot: { oppilaitosOid, koulutustoimijaOid: A } });
      await lisatty(4, { organisaatiot: { oppilaitosOid: B1, koulutustoimijaOid: B } });
      await lisatty(5, { organisaatiot: { koulutustoimijaOid: B } });
      expect(await indeksi().oppilaitokset(A)).toEqual([A1, A2].sort());
      expect(await indeksi().oppilaitokset(B)).toEqual([B1]);
      expect(await indeksi().oppilaitokset(A1)).toEqual([]);
      expect(await indeksi().oppilaitokset()).toEqual([A1, A2, B1].sort());
    });
  });
}
