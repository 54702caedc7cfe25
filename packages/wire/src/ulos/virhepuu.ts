import { havainnonTeksti, rajapintaAvain, taydenna, type Havainto, type Kieli } from '@ehoks/core';

/** Nested by the places of the plan, a text at each fault; places of a list without faults are null. */
export type Virhepuu = string | { readonly [avain: string]: Virhepuu } | readonly (Virhepuu | null)[];

interface Oksa {
  readonly lista: boolean;
  readonly lapset: Map<string | number, Oksa>;
  readonly tekstit: string[];
}

/**
 * The tree of errors that clients of the existing API read. It has the faults that refuse. Where an object and something
 * inside it both have one, the tree shows the inner one, as it always did; the flat list has both.
 */
export function virhepuu(havainnot: readonly Havainto[], kieli: Kieli): Virhepuu {
  const juuri = oksa(false);
  // What is wrong with the plan as a whole has no field to stand at: it is in the flat list and in `error`.
  for (const { polku, koodi, tiedot } of havainnot.filter(({ taso, polku }) => taso === 'virhe' && polku.length > 0)) {
    const paikka = polku.reduce<Oksa>((ylempi, osa, i) => {
      const avain = typeof osa === 'number' ? osa : rajapintaAvain(osa);
      const lapsi = ylempi.lapset.get(avain) ?? oksa(typeof polku[i + 1] === 'number');
      ylempi.lapset.set(avain, lapsi);
      return lapsi;
    }, juuri);
    paikka.tekstit.push(taydenna(havainnonTeksti(koodi).tekstit[kieli].syy, tiedot, kieli));
  }
  return puuksi(juuri);
}

function oksa(lista: boolean): Oksa {
  return { lista, lapset: new Map(), tekstit: [] };
}

function puuksi({ lista, lapset, tekstit }: Oksa): Virhepuu {
  if (lapset.size === 0 && tekstit.length > 0) return tekstit.join(' ');
  const alkiot = [...lapset].map(([avain, lapsi]) => [avain, puuksi(lapsi)] as const);
  if (!lista) return Object.fromEntries(alkiot);
  const paikat: (Virhepuu | null)[] = [];
  for (const [i, alkio] of alkiot) {
    while (paikat.length <= Number(i)) paikat.push(null);
    paikat[Number(i)] = alkio;
  }
  return paikat;
}
