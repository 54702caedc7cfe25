/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObjekti;

/** A JSON object whose shape nobody has checked: control calls may put anything into the registries. */
export interface JsonObjekti {
  readonly [avain: string]: Json | undefined;
}

/** True for an object; false for null and for arrays. */
export function onObjekti(arvo: unknown): arvo is JsonObjekti {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo);
}

/** `Array.isArray` would forget what the items are. */
export function onLista(arvo: Json | undefined): arvo is readonly Json[] {
  return Array.isArray(arvo);
}

/** The value behind the keys, or undefined when any of them leads nowhere. */
export function polussa(arvo: Json | undefined, ...avaimet: readonly string[]): Json | undefined {
  return avaimet.reduce<Json | undefined>((a, avain) => (onObjekti(a) ? a[avain] : undefined), arvo);
}

/** Looks no deeper than `raja`, so hostile nesting cannot exhaust the stack. */
export function onSyvempiKuin(raja: number, arvo: unknown): boolean {
  if (typeof arvo !== 'object' || arvo === null) return false;
  return raja === 0 || Object.values(arvo).some((osa) => onSyvempiKuin(raja - 1, osa));
}
