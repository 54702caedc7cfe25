import { parseArgs } from 'node:util';
import { KIELET, type Kieli } from '@ehoks/core';

/** Operations whose rules can be tried on a file alone. */
const TOIMINNOT = ['luo', 'korvaa'] as const;

export interface Argumentit {
  readonly tiedosto: string;
  readonly toiminto: (typeof TOIMINNOT)[number];
  readonly kieli: Kieli;
  readonly json: boolean;
}

export const KAYTTO = `Käyttö: npm run saannot -- tiedosto.json [--toiminto ${TOIMINNOT.join('|')}] [--kieli ${KIELET.join('|')}] [--json]`;

/** `undefined` when the command was not given as `KAYTTO` says. */
export function lueArgumentit(argv: readonly string[]): Argumentit | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        toiminto: { type: 'string', default: 'luo' },
        kieli: { type: 'string', default: 'fi' },
        json: { type: 'boolean', default: false },
      },
    });
    const toiminto = TOIMINNOT.find((nimi) => nimi === values.toiminto);
    const kieli = KIELET.find((nimi) => nimi === values.kieli);
    const [tiedosto, ...muut] = positionals;
    if (tiedosto === undefined || muut.length > 0 || toiminto === undefined || kieli === undefined) return undefined;
    return { tiedosto, toiminto, kieli, json: values.json };
  } catch (virhe) {
    if (onVaarinAnnettu(virhe)) return undefined;
    throw virhe;
  }
}

/** What `parseArgs` throws for an unknown option or a missing value. */
function onVaarinAnnettu(virhe: unknown): boolean {
  return (
    typeof virhe === 'object' && virhe !== null && 'code' in virhe && String(virhe.code).startsWith('ERR_PARSE_ARGS_')
  );
}
