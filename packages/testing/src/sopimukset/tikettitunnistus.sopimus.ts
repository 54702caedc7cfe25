import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';

/** A checker of tickets under test, somebody it knows, and the giver of that somebody's tickets. */
export interface Tikettikohde<Tunnistaja, Tunnistettu> {
  readonly tunnistautuminen: Tunnistaja;
  readonly kayttaja: Tunnistettu;
  tiketti(palvelu: string): Promise<string>;
  sulje(): Promise<void>;
}

/** What every checker of one-time tickets to `palvelu` must do, whomever the tickets identify; to be called within its `describe`. */
export function tikettitunnistusSopimus(
  { it, expect }: Testikehys,
  kohde: () => Tikettikohde<{ tunnista(tiketti: string, palvelu: string): Promise<unknown> }, unknown>,
  palvelu: string,
): void {
  it('kertoo, kenen tiketti on', async () => {
    const tiketti = await kohde().tiketti(palvelu);
    expect(await kohde().tunnistautuminen.tunnista(tiketti, palvelu)).toEqual(kohde().kayttaja);
  });

  it('tiketti kelpaa kerran', async () => {
    const tiketti = await kohde().tiketti(palvelu);
    const kaikki = Array.from({ length: 5 }, () => kieltaytyminen(kohde().tunnistautuminen.tunnista(tiketti, palvelu)));
    const koodit = await Promise.all(kaikki);
    expect(koodit.filter((koodi) => koodi === undefined).length).toBe(1);
    expect(new Set(koodit)).toEqual(new Set([undefined, 'tunnistus.tiketti-ei-kelpaa']));
  });

  it('tiketti kelpaa vain sille palvelulle, jolle se on annettu', async () => {
    for (const muu of [`${palvelu}muu`, `${palvelu}/muu`]) {
      const vieraalle = kohde().tunnistautuminen.tunnista(await kohde().tiketti(palvelu), muu);
      expect(await kieltaytyminen(vieraalle)).toBe('tunnistus.tiketti-ei-kelpaa');
    }
  });

  for (const tiketti of ['ST-1-tuntematon', '', 'ST-', '../../x', 'ST-å&service=muu', `ST-${'x'.repeat(50_000)}`]) {
    it(`mikään muu ei ole tiketti: ${tiketti.slice(0, 20)}`, async () => {
      const koodi = await kieltaytyminen(kohde().tunnistautuminen.tunnista(tiketti, palvelu));
      expect(koodi).toBe('tunnistus.tiketti-ei-kelpaa');
    });
  }
}
