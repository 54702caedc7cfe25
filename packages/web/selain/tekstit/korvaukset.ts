import type { Kieli } from '@ehoks/core';
import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/**
 * Those of the keepers' texts that can be used: of a text that there is, written as ICU messages are, with the same variables. Others
 * would break the page or hide something that it tells.
 */
export function kelvolliset<T extends Readonly<Record<string, string>>>(
  omat: T,
  korvaukset: Readonly<Record<string, unknown>>,
  kieli: Kieli,
): Partial<T> {
  return Object.fromEntries(
    Object.entries(korvaukset).filter(([avain, teksti]) => {
      const oma = Object.hasOwn(omat, avain) ? omat[avain] : undefined;
      if (oma === undefined || typeof teksti !== 'string') return false;
      const [halutut, annetut] = [muuttujat(oma, kieli), muuttujat(teksti, kieli)];
      return halutut !== undefined && annetut !== undefined && halutut.join() === annetut.join();
    }),
  ) as Partial<T>;
}

/** Names in order, each once; `undefined` when the text is not a message. */
function muuttujat(teksti: string, kieli: Kieli): readonly string[] | undefined {
  try {
    return [...new Set(nimet(new IntlMessageFormat(teksti, kieli).getAst()))].sort();
  } catch {
    return undefined;
  }
}

function nimet(ast: Ast): readonly string[] {
  return ast.flatMap((osa) => {
    // The number sign of a plural has no name, and plain text (type 0) is none.
    if (!('value' in osa) || Number(osa.type) === 0) return [];
    const sisalla = 'options' in osa ? Object.values(osa.options).flatMap(({ value }) => nimet(value)) : [];
    return [osa.value, ...sisalla, ...('children' in osa ? nimet(osa.children) : [])];
  });
}
