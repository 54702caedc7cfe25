import type { Muutosnumero } from '@ehoks/core';

export function etag(muutosnumero: Muutosnumero): string {
  return `"${muutosnumero}"`;
}

/** The changes named by If-Match; `undefined` when any will do. Weak and foreign tags match nothing (RFC 9110, 13.1.1). */
export function ehto(ifMatch: string | undefined): readonly Muutosnumero[] | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  return ifMatch.split(',').flatMap((tagi) => {
    const [, numero] = /^\s*"(\d{1,15})"\s*$/.exec(tagi) ?? [];
    return numero === undefined ? [] : [Number(numero)];
  });
}
