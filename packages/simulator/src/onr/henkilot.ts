import type { Henkilotunniste } from '@ehoks/core';
import { onLista, polussa } from '../json.js';
import type { JsonObjekti } from '../json.js';

/** The persons by their numbers, found by their other identifiers as well. */
export class Henkilot extends Map<string, JsonObjekti> {
  readonly #tunnisteet = new Map<string, string>();

  /** The person in the register who has the identifier, now or earlier. */
  tunnisteella(tunniste: Henkilotunniste): JsonObjekti | undefined {
    const oid = tunniste.laji === 'oid' ? tunniste.arvo : this.#tunnisteet.get(avain(tunniste));
    return oid === undefined ? undefined : this.get(oid);
  }

  override set(oid: string, henkilo: JsonObjekti): this {
    this.#unohda(oid);
    for (const tunniste of tunnisteet(henkilo)) this.#tunnisteet.set(avain(tunniste), oid);
    return super.set(oid, henkilo);
  }

  override delete(oid: string): boolean {
    this.#unohda(oid);
    return super.delete(oid);
  }

  override clear(): void {
    this.#tunnisteet.clear();
    super.clear();
  }

  #unohda(oid: string): void {
    const henkilo = this.get(oid);
    if (henkilo === undefined) return;
    for (const tunniste of tunnisteet(henkilo))
      if (this.#tunnisteet.get(avain(tunniste)) === oid) this.#tunnisteet.delete(avain(tunniste));
  }
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
