/**
 * Sama termi kolmessa asussa: rajapinnassa `osaamisen-hankkimistapa`, koodissa `osaamisenHankkimistapa`, kannassa
 * `osaamisen_hankkimistapa`. Käännös on mekaaninen kumpaankin suuntaan. `tyopaikan-y-tunnus` <-> `tyopaikanYTunnus`.
 */
export function kebab(camel: string): string {
  return camel.replace(/[A-Z]/g, (iso) => `-${iso.toLowerCase()}`);
}

export function camel(kebab: string): string {
  return kebab.replace(/-([a-z])/g, (_, pieni: string) => pieni.toUpperCase());
}
