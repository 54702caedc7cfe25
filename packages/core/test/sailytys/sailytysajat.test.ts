import fc from 'fast-check';
import { esimerkkiHoks, esimerkkiTyopaikkajakso } from '@ehoks/testing';
import { lisaaKuukausia, lisaaPaivia, onPaiva, paiva, type Paiva } from '../../src/aika/paiva.js';
import type { Hoks } from '../../src/hoks/hoks.js';
import { sailytyksenRaja, tuontienRaja } from '../../src/sailytys/sailytysajat.js';
import { siivoaYhteystiedot, yhteystietojenLoput } from '../../src/sailytys/yhteystietojen-siivous.js';
import { luettelo, taulukko, type Rivi } from '../taulukko.js';

const RIVIT = taulukko('sailytysajat.md');
const rivit = (sarake: string): Rivi[] => RIVIT.filter((rivi) => rivi[sarake]);
const ehka = (solu: string | undefined): Paiva | undefined => (solu ? paiva(solu) : undefined);
const solu = (rivi: Rivi, sarake: string): Paiva => paiva(rivi[sarake] ?? '');

const OSA = esimerkkiHoks().hankittavatAmmatTutkinnonOsat[0]!;
const jaksoilla = (loput: readonly Paiva[], muutokset: Partial<Hoks> = {}): Hoks => ({
  ...esimerkkiHoks(),
  hankittavatYhteisetTutkinnonOsat: [],
  hankittavatPaikallisetTutkinnonOsat: [],
  hankittavatAmmatTutkinnonOsat: [
    { ...OSA, osaamisenHankkimistavat: loput.map((loppu, i) => esimerkkiTyopaikkajakso(`m${i}`, { loppu })) },
  ],
  ...muutokset,
});
const ohjaaja = (hoks: Hoks) =>
  hoks.hankittavatAmmatTutkinnonOsat[0]?.osaamisenHankkimistavat?.[0]?.tyopaikallaJarjestettavaKoulutus
    ?.vastuullinenTyopaikkaOhjaaja;

describe('suunnitelma', () => {
  test.each(rivit('suunnitelma'))('$suunnitelma', (rivi) => {
    const paattyi = solu(rivi, 'opiskeluoikeus päättyi');
    expect(paattyi < sailytyksenRaja(solu(rivi, 'tänään'))).toBe(rivi['hävitetään'] === 'kyllä');
  });
});

describe('oppijoiden tuonti', () => {
  test.each(rivit('oppijoiden tuonti'))('$oppijoiden tuonti', (rivi) => {
    expect(solu(rivi, 'tuotu') < tuontienRaja(solu(rivi, 'tänään'))).toBe(rivi['poistetaan'] === 'kyllä');
  });
});

describe('opiskelijan yhteystiedot', () => {
  test.each(rivit('opiskelijan yhteystiedot'))('$opiskelijan yhteystiedot', (rivi) => {
    const saavutettu = ehka(rivi['osaaminen saavutettu']);
    const hoks = jaksoilla(luettelo(rivi['hankkimistavat loppuvat'] ?? '').map(paiva), {
      ...(saavutettu && { osaamisenSaavuttamisenPvm: saavutettu }),
    });
    const loput = yhteystietojenLoput(hoks, ehka(rivi['opiskeluoikeus päättyi']));
    const { sahkoposti, puhelinnumero } = siivoaYhteystiedot(hoks, loput, solu(rivi, 'tänään')).hoks;
    const jaljella = rivi['poistetaan'] === 'kyllä' ? [undefined, undefined] : [hoks.sahkoposti, hoks.puhelinnumero];
    expect([sahkoposti, puhelinnumero]).toEqual(jaljella);
  });
});

describe('työpaikkaohjaajan yhteystiedot', () => {
  test.each(rivit('työpaikkaohjaajan yhteystiedot'))('$työpaikkaohjaajan yhteystiedot', (rivi) => {
    const voimassa = ehka(rivi['voimassa olevassa']);
    const loput = yhteystietojenLoput(jaksoilla(voimassa ? [voimassa] : []), undefined);
    const versio = jaksoilla([solu(rivi, 'jakso loppuu')]);
    const { nimi = '', ...yhteystiedot } = ohjaaja(versio) ?? {};
    const siivottu = ohjaaja(siivoaYhteystiedot(versio, loput, solu(rivi, 'tänään')).hoks);
    expect(siivottu).toEqual(rivi['poistetaan'] === 'kyllä' ? { nimi } : { nimi, ...yhteystiedot });
  });

  test('poistetaan kaikista osista, myös osa-alueista ja silloin, kun jakso ei ole työpaikkajakso', () => {
    const tapa = esimerkkiTyopaikkajakso('m', {
      loppu: paiva('2020-01-01'),
      osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' as never,
    });
    const malli = esimerkkiHoks();
    const tavoilla = <T extends object>(osa: T): T => ({ ...osa, osaamisenHankkimistavat: [tapa] });
    const hoks: Hoks = {
      ...malli,
      hankittavatAmmatTutkinnonOsat: malli.hankittavatAmmatTutkinnonOsat.map(tavoilla),
      hankittavatPaikallisetTutkinnonOsat: malli.hankittavatPaikallisetTutkinnonOsat.map(tavoilla),
      hankittavatYhteisetTutkinnonOsat: malli.hankittavatYhteisetTutkinnonOsat.map((yhteinen) => ({
        ...yhteinen,
        osaAlueet: yhteinen.osaAlueet.map(tavoilla),
      })),
    };
    const siivottu = siivoaYhteystiedot(hoks, yhteystietojenLoput(hoks, undefined), paiva('2026-01-01')).hoks;
    expect(JSON.stringify(hoks).match(/ohto\.ohjaaja/g)).toHaveLength(3);
    expect(JSON.stringify(siivottu)).not.toMatch(/ohto\.ohjaaja|\+358401234567/);
    expect(JSON.stringify(siivottu).match(/Ohto Ohjaaja/g)?.length).toBe(
      JSON.stringify(hoks).match(/Ohto Ohjaaja/g)?.length,
    );
  });
});

const PAIVA = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((hetki) => paiva(hetki.toISOString().slice(0, 10)));

describe('mille tahansa suunnitelmalle', () => {
  const tilanne = fc.record({
    loput: fc.array(PAIVA, { maxLength: 4 }),
    saavutettu: fc.option(PAIVA, { nil: undefined }),
    paattyi: fc.option(PAIVA, { nil: undefined }),
    tanaan: PAIVA,
  });
  const suunnitelma = ({ loput, saavutettu }: { loput: Paiva[]; saavutettu: Paiva | undefined }): Hoks =>
    jaksoilla(loput, saavutettu ? { osaamisenSaavuttamisenPvm: saavutettu } : {});

  test('toinen kerta ei muuta mitään, ja seuraava päivä on ensimmäinen, jona jotain poistuu', () => {
    fc.assert(
      fc.property(tilanne, ({ paattyi, tanaan, ...muut }) => {
        const hoks = suunnitelma(muut);
        const eka = siivoaYhteystiedot(hoks, yhteystietojenLoput(hoks, paattyi), tanaan);
        const uudelleen = (paivana: Paiva) =>
          siivoaYhteystiedot(eka.hoks, yhteystietojenLoput(eka.hoks, paattyi), paivana).hoks;
        expect(uudelleen(tanaan)).toBe(eka.hoks);
        const { seuraavaksi } = eka;
        if (seuraavaksi === undefined) return;
        expect(seuraavaksi > tanaan).toBe(true);
        expect(uudelleen(lisaaPaivia(seuraavaksi, -1))).toBe(eka.hoks);
        expect(uudelleen(seuraavaksi)).not.toBe(eka.hoks);
      }),
    );
  });

  test('ilman seuraavaa päivää mitään ei enää poistu, ellei opiskeluoikeus pääty', () => {
    fc.assert(
      fc.property(tilanne, ({ paattyi, tanaan, ...muut }) => {
        const hoks = suunnitelma(muut);
        const loput = yhteystietojenLoput(hoks, paattyi);
        const { hoks: siivottu, seuraavaksi } = siivoaYhteystiedot(hoks, loput, tanaan);
        if (seuraavaksi === undefined)
          expect(siivoaYhteystiedot(siivottu, loput, paiva('2099-01-01')).hoks).toBe(siivottu);
      }),
    );
  });

  test('muu kuin yhteystiedot säilyy sellaisenaan', () => {
    const yhteystiedoitta = (arvo: unknown) =>
      JSON.stringify(arvo, (avain, v: unknown) => (['sahkoposti', 'puhelinnumero'].includes(avain) ? undefined : v));
    fc.assert(
      fc.property(tilanne, ({ paattyi, tanaan, ...muut }) => {
        const hoks = suunnitelma(muut);
        const siivottu = siivoaYhteystiedot(hoks, yhteystietojenLoput(hoks, paattyi), tanaan).hoks;
        expect(yhteystiedoitta(siivottu)).toBe(yhteystiedoitta(hoks));
      }),
    );
  });
});

test('kuukausi eteenpäin on sama päivä tai kuukauden viimeinen, vuodenkin yli', () => {
  expect(lisaaKuukausia(paiva('2026-11-30'), 3)).toBe('2027-02-28');
  expect(lisaaKuukausia(paiva('2027-11-30'), 3)).toBe('2028-02-29');
  expect(lisaaKuukausia(paiva('2026-01-31'), -2)).toBe('2025-11-30');
  expect(lisaaKuukausia(paiva('0001-02-01'), -3)).toBe('0001-01-01');
  expect(lisaaKuukausia(paiva('9999-11-01'), 3)).toBe('9999-12-31');
  fc.assert(
    fc.property(PAIVA, fc.integer({ min: -60, max: 60 }), (alku, maara) => {
      const tulos = lisaaKuukausia(alku, maara);
      expect(onPaiva(tulos)).toBe(true);
      const kuukausia = (p: Paiva) => Number(p.slice(0, 4)) * 12 + Number(p.slice(5, 7));
      expect(kuukausia(tulos) - kuukausia(alku)).toBe(maara);
    }),
  );
});
