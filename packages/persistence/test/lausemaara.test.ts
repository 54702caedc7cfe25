import { DataSource, type Logger } from 'typeorm';
import { paiva } from '@ehoks/core';
import {
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOrganisaatioOid,
  juoksevaTunnistegeneraattori,
  laajaHoks,
} from '@ehoks/testing';
import {
  avaaTietokanta,
  tietokannanAsetukset,
  TypeormHoksRepository,
  TypeormOppijaindeksi,
  type Tietokanta,
} from '../src/index.js';

const OPISKELUOIKEUS = { tyyppi: 'ammatillinenkoulutus' };
const LUONTI = { ...esimerkkiMuutos('luonti'), rekisteritiedot: { nimi: 'Maija', opiskeluoikeus: OPISKELUOIKEUS } };
const KORVAUS = { ...esimerkkiMuutos('korvaus'), rekisteritiedot: { opiskeluoikeus: OPISKELUOIKEUS } };

/**
 * The budget of statements, BEGIN and COMMIT included, for a plan of 15 parts with 4 periods and 3 demonstrations each.
 * Beside it each of the two logs takes one statement.
 */
describe('lausemäärä', () => {
  const lauseet: string[] = [];
  const ohita = () => undefined;
  const logger: Logger = {
    logQuery: (lause) => {
      lauseet.push(lause);
    },
    logQueryError: ohita,
    logQuerySlow: ohita,
    logSchemaBuild: ohita,
    logMigration: ohita,
    log: ohita,
  };
  let tietokanta: Tietokanta;
  let repository: TypeormHoksRepository;
  const tunnisteet = juoksevaTunnistegeneraattori();

  beforeAll(async () => {
    tietokanta = await avaaTietokanta(new DataSource({ ...(await tietokannanAsetukset('sqlite::memory:')), logger }));
    await tietokanta.migroi();
    repository = new TypeormHoksRepository(tietokanta);
  });
  afterAll(() => tietokanta.sulje());

  const laskettu = async <T>(tyo: () => Promise<T>): Promise<{ maara: number; lokeihin: number; tulos: T }> => {
    lauseet.length = 0;
    const tulos = await tyo();
    const lokeihin = lauseet.filter((lause) => /^INSERT INTO ehoks_(audit|siirto)loki/.test(lause)).length;
    return { maara: lauseet.length - lokeihin, lokeihin, tulos };
  };

  it('pysyy rajoissa', async () => {
    const hoks = laajaHoks({}, tunnisteet);
    const lisays = await laskettu(() => repository.lisaa(hoks, {}, LUONTI));
    expect(lisays.maara).toBeLessThanOrEqual(6);
    expect(lisays.lokeihin).toBe(2);
    expect(lauseet[0]).toContain('BEGIN');
    expect(lauseet.at(-1)).toBe('COMMIT');

    const luku = await laskettu(() => repository.hae(lisays.tulos));
    expect(luku.maara).toBeLessThanOrEqual(2);

    const korvaus = await laskettu(async () => {
      const luettu = await repository.hae(lisays.tulos);
      if (!luettu) throw new Error('The plan has vanished');
      return repository.tallenna({ ...hoks, id: lisays.tulos }, {}, luettu, KORVAUS);
    });
    expect(korvaus.tulos).toBe(2);
    expect(korvaus.maara).toBeLessThanOrEqual(8);
    expect(korvaus.lokeihin).toBe(2);

    const sivu = await laskettu(() =>
      repository.selaa({ suurempiKuin: 0, enintaan: 500, organisaatiot: [esimerkkiOrganisaatioOid(1)] }),
    );
    expect(sivu.maara).toBeLessThanOrEqual(2);

    const indeksi = new TypeormOppijaindeksi(tietokanta);
    const luettelo = await laskettu(() => {
      const haku = { piiri: { taso: 'koko-maa' }, tanaan: paiva('2026-10-01'), nimi: ['maija'] } as const;
      const sivulla = { jarjestys: 'nimi', kieli: 'fi', laskeva: false, sivu: 0, enintaan: 50 } as const;
      return Promise.all([indeksi.hae(haku, sivulla), indeksi.maara(haku)]);
    });
    expect(luettelo.maara).toBeLessThanOrEqual(2);

    const jakso = await laskettu(() => repository.haeHankkimistapa(20));
    expect(jakso.maara).toBe(1);
  });

  it('muutos, joka ei ole siirto, maksaa lokeihin yhden lauseen', async () => {
    const hoks = laajaHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(78) }, tunnisteet);
    const id = await repository.lisaa(hoks, {}, LUONTI);
    const poisto = await laskettu(() =>
      repository.tallenna({ ...hoks, id }, {}, { hoks, muutosnumero: 1 }, esimerkkiMuutos('poisto')),
    );
    expect(poisto.lokeihin).toBe(1);
  });

  it('erä maksaa saman kuin yksi suunnitelma', async () => {
    const uusi = (n: number) => laajaHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n) }, tunnisteet);
    const lisaykset = Array.from({ length: 20 }, (_, i) => ({
      hoks: uusi(100 + i),
      organisaatiot: {},
      muutos: LUONTI,
    }));
    const lisays = await laskettu(() => repository.kirjoitaErana(lisaykset, []));
    expect(lisays.lokeihin).toBe(2);
    expect(lisays.maara).toBe(6);

    const tallennukset = lisaykset.map(({ hoks }, i) => ({
      hoks: { ...hoks, id: lisays.tulos.lisatyt[i]! },
      organisaatiot: {},
      luettu: { hoks: { ...hoks, id: lisays.tulos.lisatyt[i]! }, muutosnumero: 1 },
      muutos: KORVAUS,
    }));
    const korvaus = await laskettu(() => repository.kirjoitaErana([], tallennukset));
    expect(korvaus.lokeihin).toBe(2);
    expect(korvaus.maara).toBe(7);
    expect(korvaus.tulos.tallennetut.every((muutosnumero) => muutosnumero === 2)).toBe(true);
  });

  it('hylätty toinen HOKS maksaa yhden lisähaun', async () => {
    const hoks = laajaHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(77) }, tunnisteet);
    await repository.lisaa(hoks, {}, LUONTI);
    const toinen = { ...hoks, eid: tunnisteet.uuid() };
    const { maara } = await laskettu(() => repository.lisaa(toinen, {}, LUONTI).catch(() => undefined));
    expect(lauseet.slice(0, -1).map((lause) => lause.trim().split(' ')[0])).toEqual(['BEGIN', 'INSERT', 'COMMIT']);
    expect(maara).toBe(4);
  });
});
