import { KANAVAT, KIELET, MUISTUTUSLAJIT, paiva, type Lahetys, type Viesti, type Viestinvalitys } from '@ehoks/core';
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
const LOPETUS = 'https://ehoks.example/muistutukset/1';
const IKKUNA = { alkaen: paiva('2026-01-13'), paattyen: paiva('2026-01-19') };
/** Each, and what in it the receiver needs. */
const VIESTIT: readonly { readonly viesti: Viesti; readonly tarpeelliset: readonly string[] }[] = [
  {
    viesti: { laji: 'jako', uri: 'https://ehoks.example/x/1', alku: paiva('2026-01-01'), loppu: paiva('2026-01-31') },
    tarpeelliset: ['https://ehoks.example/x/1'],
  },
  { viesti: KOODI, tarpeelliset: ['135790'] },
  { viesti: { laji: 'muistutusten-vahvistus', uri: LOPETUS }, tarpeelliset: [LOPETUS] },
  {
    viesti: {
      laji: 'muistutus',
      organisaatio: { sv: 'Testskolan' },
      rivit: MUISTUTUSLAJIT.map((laji, i) => ({
        laji,
        maara: 701 + i,
        ...IKKUNA,
        uri: `https://ehoks.example/${laji}`,
      })),
      lopetus: LOPETUS,
    },
    tarpeelliset: [
      'Testskolan',
      LOPETUS,
      ...MUISTUTUSLAJIT.flatMap((laji, i) => [String(701 + i), `https://ehoks.example/${laji}`]),
    ],
  },
  {
    viesti: {
      laji: 'oppijan-muistutus',
      rivit: [
        { laji: 'jakso-alkaa', alku: paiva('2026-01-12') },
        { laji: 'naytto-alkaa', alku: paiva('2026-01-14') },
      ],
      uri: 'https://ehoks.example/oma',
      lopetus: LOPETUS,
    },
    tarpeelliset: ['https://ehoks.example/oma', LOPETUS],
  },
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
        for (const { viesti } of VIESTIT) await tie().repository.laheta(lahetys({ kieli, viesti }));
      const lahteneet = await tie().lahteneet();
      expect(lahteneet.length).toBe(KIELET.length * VIESTIT.length);
      lahteneet.forEach((teksti, i) => {
        expect(teksti.includes('oili@example.invalid')).toBe(true);
        for (const sana of VIESTIT[i % VIESTIT.length]?.tarpeelliset ?? [])
          expect([sana, teksti.includes(sana)]).toEqual([sana, true]);
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
