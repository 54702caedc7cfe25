import type { Henkilotunniste } from '@ehoks/core';
import { onLista, polussa } from '../json.js';
import type { JsonObjekti } from '../json.js';

/** The persons by their numbers, found by their other identifiers and by the person they have been joined to. */
export class Henkilot extends Map<string, JsonObjekti> {
  readonly #tunnisteet = new Map<string, string>();
  readonly #yhdistetyt = new Map<string, Set<string>>();

  /** The person in the register who has the identifier, now or earlier. */
  tunnisteella(tunniste: Henkilotunniste): JsonObjekti | undefined {
    const oid = tunniste.laji === 'oid' ? tunniste.arvo : this.#tunnisteet.get(avain(tunniste));
    return oid === undefined ? undefined : this.get(oid);
  }

  /** Those joined to the number. */
  yhdistetyt(oid: string): readonly string[] {
    return [...(this.#yhdistetyt.get(oid) ?? [])];
  }

  override set(oid: string, henkilo: JsonObjekti): this {
    this.#unohda(oid);
    for (const tunniste of tunnisteet(henkilo)) this.#tunnisteet.set(avain(tunniste), oid);
    const master = masterNumero(henkilo);
    if (master !== undefined && master !== oid)
      this.#yhdistetyt.set(master, (this.#yhdistetyt.get(master) ?? new Set()).add(oid));
    return super.set(oid, henkilo);
  }

  override delete(oid: string): boolean {
    this.#unohda(oid);
    return super.delete(oid);
  }

  override clear(): void {
    this.#tunnisteet.clear();
    this.#yhdistetyt.clear();
    super.clear();
  }

  #unohda(oid: string): void {
    const henkilo = this.get(oid);
    if (henkilo === undefined) return;
    this.#yhdistetyt.get(masterNumero(henkilo) ?? '')?.delete(oid);
    for (const tunniste of tunnisteet(henkilo))
      if (this.#tunnisteet.get(avain(tunniste)) === oid) this.#tunnisteet.delete(avain(tunniste));
  }
}

/** The number that counts for one marked `duplicate`: the person names it as its `oppijanumero`. */
export function masterNumero(henkilo: JsonObjekti): string | undefined {
  const oppijanumero = polussa(henkilo, 'oppijanumero');
  return polussa(henkilo, 'duplicate') === true && typeof oppijanumero === 'string' ? oppijanumero : undefined;
}

/** Control calls may put in a person with a few fields only. */
function tunnisteet(henkilo: JsonObjekti): readonly Henkilotunniste[] {
  return [
    ...tekstit(henkilo, 'kaikkiHetut', 'hetu').map((arvo) => ({ laji: 'hetu', arvo }) as const),
    ...tekstit(henkilo, 'passinumerot').map((arvo) => ({ laji: 'passinumero', arvo }) as const),
    ...tekstit(henkilo, 'sahkopostitunnisteet').map((arvo) => ({ laji: 'sahkoposti', arvo }) as const),
  ];
}

/** Texts of the fields, of which each may be one text or a list of them. */
export function tekstit(henkilo: JsonObjekti, ...kentat: readonly string[]): readonly string[] {
  return kentat.flatMap((kentta) => {
    const arvo = polussa(henkilo, kentta);
    return (onLista(arvo) ? arvo : [arvo]).filter((yksi) => typeof yksi === 'string');
  });
}

const avain = ({ laji, arvo }: Henkilotunniste): string => `${laji} ${arvo}`;
