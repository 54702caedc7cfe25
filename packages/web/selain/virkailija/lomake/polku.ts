import type { Objekti } from '@ehoks/wire/esitys';

/** Place in the plan's JSON. */
export type Polku = readonly (string | number)[];

/** RFC 6901. */
export function osoitin(polku: Polku): string {
  return polku.map((osa) => `/${String(osa).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function arvo(kohde: unknown, polku: Polku): unknown {
  return polku.reduce<unknown>(
    (sisalto, osa) => (sisalto as Readonly<Record<string | number, unknown>> | undefined)?.[osa],
    kohde,
  );
}

/** The same with the value at the place; `undefined` takes the place away from an object. What is above it is made when it is missing. */
export function asetettu(kohde: Objekti, polku: Polku, uusi: unknown): Objekti {
  return muutettu(kohde, polku, uusi) as Objekti;
}

function muutettu(kohde: unknown, [osa, ...loput]: Polku, uusi: unknown): unknown {
  if (osa === undefined) return uusi;
  if (typeof osa === 'number') {
    const lista = [...((kohde as readonly unknown[] | undefined) ?? [])];
    lista[osa] = muutettu(lista[osa], loput, uusi);
    return lista;
  }
  const objekti: Record<string, unknown> = { ...(kohde as Objekti | undefined) };
  const sisalto = muutettu(objekti[osa], loput, uusi);
  if (sisalto === undefined) Reflect.deleteProperty(objekti, osa);
  else objekti[osa] = sisalto;
  return objekti;
}

/** The pointer when the members of a list have new places; `undefined` when it is into one that is no more. */
export function siirtynyt(
  osoittava: string,
  lista: string,
  uusiPaikka: (paikka: number) => number | undefined,
): string | undefined {
  if (!osoittava.startsWith(`${lista}/`)) return osoittava;
  const [paikka, ...loput] = osoittava.slice(lista.length + 1).split('/');
  const uusi = uusiPaikka(Number(paikka));
  return uusi === undefined ? undefined : [lista, uusi, ...loput].join('/');
}

/** A copy that is a new part: what tells parts apart is not copied with it. */
export function kopio<T>(sisalto: T): T {
  if (Array.isArray(sisalto)) return sisalto.map(kopio) as T;
  if (typeof sisalto !== 'object' || sisalto === null) return sisalto;
  return Object.fromEntries(
    Object.entries(sisalto).flatMap(([avain, arvoSiina]) => {
      if (avain === 'module-id' || avain === 'id') return [];
      return [[avain, avain === 'yksiloiva-tunniste' ? crypto.randomUUID() : kopio<unknown>(arvoSiina)]];
    }),
  ) as T;
}

/** Without what has been left empty: nobody means an empty text, object or list of them. */
export function ilmanTyhjia(sisalto: unknown): unknown {
  if (Array.isArray(sisalto)) return sisalto.map(ilmanTyhjia).filter((jasen) => jasen !== undefined);
  if (typeof sisalto === 'string') return sisalto.trim() === '' ? undefined : sisalto.trim();
  if (typeof sisalto !== 'object' || sisalto === null) return sisalto;
  const taydet = Object.entries(sisalto).flatMap(([avain, arvoSiina]) => {
    const taysi = ilmanTyhjia(arvoSiina);
    return taysi === undefined ? [] : [[avain, taysi] as const];
  });
  return taydet.length === 0 ? undefined : Object.fromEntries(taydet);
}

/** The place on the form of a place in the plan that was sent, from which `ilmanTyhjia` had left members of lists. */
export function lomakkeenPaikka(suunnitelma: Objekti, osoittava: string): string {
  let kohde: unknown = suunnitelma;
  return osoittava
    .split('/')
    .map((osa, i) => {
      if (i === 0) return osa;
      const paikka = Array.isArray(kohde) ? String(taydenPaikka(kohde, Number(osa))) : osa;
      kohde = (kohde as Objekti | undefined)?.[paikka];
      return paikka;
    })
    .join('/');
}

function taydenPaikka(lista: readonly unknown[], monesko: number): number {
  const taydet = lista.flatMap((jasen, i) => (ilmanTyhjia(jasen) === undefined ? [] : [i]));
  return taydet[monesko] ?? monesko;
}
