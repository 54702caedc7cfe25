import { KANAVAT, KIELET, paiva, type Lahetys, type Viesti, type Viestinvalitys } from '@ehoks/core';
import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma } from './tietovarasto.js';

/** A way out for messages under test. */
export interface Viestitie {
  readonly repository: Viestinvalitys;
  /** Texts of what has left, in the order in which it left; each holds what the receiver needs. */
  lahteneet(): Promise<readonly string[]>;
  /** From now on nothing leaves. */
  katkaise(): Promise<void>;
  sulje(): Promise<void>;
}

const KOODI: Viesti = { laji: 'kertakoodi', koodi: '135790', minuutteja: 15 };
const VIESTIT: readonly Viesti[] = [
  { laji: 'jako', uri: 'https://ehoks.example/x/1', alku: paiva('2026-01-01'), loppu: paiva('2026-01-31') },
  KOODI,
];

/** What every way out for messages must do. */
export function viestinvalitysSopimus(t: Testikehys, luo: () => Promise<Viestitie>): void {
  const { describe, it, expect } = t;

  describe('Viestinvalitys', () => {
    const tie = jokaiselleOma(t, luo);
    const lahetys = (muutokset: Partial<Lahetys> = {}): Lahetys => ({
      vastaanottaja: { kanava: 'sahkoposti', osoite: 'oili@example.invalid' },
      kieli: 'fi',
      viesti: KOODI,
      ...muutokset,
    });

    it('lähettää jokaisen viestin jokaisella kielellä, ja siinä on se, mitä saaja tarvitsee', async () => {
      for (const kieli of KIELET)
        for (const viesti of VIESTIT) await tie().repository.laheta(lahetys({ kieli, viesti }));
      const lahteneet = await tie().lahteneet();
      expect(lahteneet.length).toBe(KIELET.length * VIESTIT.length);
      lahteneet.forEach((teksti, i) => {
        expect(teksti.includes('oili@example.invalid')).toBe(true);
        expect(teksti.includes(i % 2 === 0 ? 'https://ehoks.example/x/1' : '135790')).toBe(true);
      });
      expect(new Set(lahteneet).size).toBe(lahteneet.length);
    });

    it('kanavaan, jota se ei lupaa, ei lähde mitään', async () => {
      for (const kanava of KANAVAT.filter((nimi) => !tie().repository.kanavat.includes(nimi)))
        expect(await kieltaytyminen(tie().repository.laheta(lahetys({ vastaanottaja: { kanava, osoite: '1' } })))).toBe(
          'viesti.ei-lahde',
        );
      expect(await tie().lahteneet()).toEqual([]);
    });

    it('kun viesti ei lähde, se kerrotaan', async () => {
      await tie().katkaise();
      expect(await kieltaytyminen(tie().repository.laheta(lahetys()))).toBe('viesti.ei-lahde');
    });
  });
}
