import { HUOLTOAJOJEN_NIMET, HUOLTOAJOT, type Ajontulos } from '@ehoks/core';
import { data, VIRKAILIJA, virkailijana } from './istunto.js';
import { kaynnista, type Koepalvelin } from './palvelin.js';

interface Huoltoajo {
  readonly ajo: string;
  readonly pyydetty?: string;
  readonly viimeisin?: Ajontulos;
}

const HUOLTO = `${VIRKAILIJA}/huolto`;

describe('huolto', () => {
  let p: Koepalvelin;
  beforeAll(async () => {
    p = await kaynnista();
  });
  afterAll(() => p.sulje());

  test('Opetushallitus näkee ajot ja niiden tuloksen ja pyytää uuden; se tehdään seuraavalla vuorolla', async () => {
    const oph = await virkailijana(p, 'oph');
    const ajot = async () => data<readonly Huoltoajo[]>(await oph('GET', HUOLTO));
    expect((await ajot()).map(({ ajo }) => ajo)).toEqual(HUOLTOAJOJEN_NIMET);
    expect((await ajot())[1]).toMatchObject({
      tehtava: HUOLTOAJOT.yhteystiedot.tehtava,
      peruste: HUOLTOAJOT.yhteystiedot.peruste,
      'vali-tunteina': 24,
    });

    // The first turn is at the start; the next one does only what has been asked for.
    const vuoro = (haltija: string) => p.palvelu.ehoks.ajaHuolto.aja('yhteystiedot', { haltija });
    while ((await ajot())[1]?.viimeisin === undefined) await new Promise((seuraava) => setTimeout(seuraava, 20));
    expect(await vuoro('toinen')).toBe(undefined);
    expect((await oph('POST', `${HUOLTO}/yhteystiedot`)).tila).toBe(204);
    expect((await ajot())[1]?.pyydetty).toEqual(expect.any(String));
    await p.luo();
    expect((await vuoro('toinen'))?.raportti).toMatchObject({ lapikaytyja: 1 });
    const [, tehty] = await ajot();
    expect([tehty?.pyydetty, tehty?.viimeisin?.tulos, tehty?.viimeisin?.raportti['lapikaytyja']]).toEqual([
      undefined,
      'onnistui',
      1,
    ]);
  });

  test('muut eivät näe eivätkä pyydä; ajoa, jota ei ole, ei voi pyytää', async () => {
    for (const tunnus of ['virkailija-a', 'paakayttaja-a']) {
      const virkailija = await virkailijana(p, tunnus);
      for (const [metodi, polku] of [
        ['GET', HUOLTO],
        ['POST', `${HUOLTO}/sailytysaika`],
      ] as const) {
        const { tila, koodi } = await virkailija(metodi, polku);
        expect([tila, koodi]).toEqual([403, 'oikeus.kielletty']);
      }
    }
    const { tila, koodi } = await (await virkailijana(p, 'oph'))('POST', `${HUOLTO}/constructor`);
    expect([tila, koodi]).toEqual([404, 'huolto.ajoa-ei-ole']);
  });
});
