import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { Sivutus } from './sivutus.js';
import { Taulukko, type Jarjestys, type Taulukkotiedot } from './taulukko.js';

/** The order of a table and which page of it is in sight, as the address keeps them. */
export const SIVUEHDOT = ['jarjestys', 'laskeva', 'sivu'] as const;
export type Sivuehdot = Readonly<Partial<Record<(typeof SIVUEHDOT)[number], string>>>;

/** `oletus`: the column by which rows are in order until another is chosen; '' when no column tells their order. */
export function sivunJarjestys({ jarjestys, laskeva }: Sivuehdot, oletus: string, oletusLaskeva = false): Jarjestys {
  return { tunnus: jarjestys ?? oletus, laskeva: jarjestys === undefined ? oletusLaskeva : laskeva === 'true' };
}

/** Number of the page from zero; an address may have anything in its place. */
export function sivunNumero({ sivu = '' }: Sivuehdot): number {
  return /^\d{1,6}$/.test(sivu) ? Number(sivu) : 0;
}

interface Props<R> extends Taulukkotiedot<R> {
  readonly ehdot: Sivuehdot;
  readonly muuta: (
    muutokset: Readonly<Record<keyof Sivuehdot, string | undefined>> | { sivu: string | undefined },
  ) => void;
  readonly oletus: string;
  /** Until another order is chosen, the last comes first. */
  readonly oletusLaskeva?: true;
  /** Rows on a page. */
  readonly koko: number;
  readonly yhteensa: number;
  /** All rows are given, and put in order here; else they are those of the page, in order. */
  readonly kaikki?: true;
}

/** A table a page at a time, whose order and page are in the address. */
export function Sivutaulukko<R extends object>(props: Props<R>): ReactNode {
  const { ehdot, muuta, oletus, oletusLaskeva, koko, yhteensa, kaikki, ...taulukko } = props;
  const numero = sivunNumero(ehdot);
  const siirry = (uusi: number): void => muuta({ sivu: uusi === 0 ? undefined : String(uusi) });
  const viimeinen = Math.max(0, Math.ceil(yhteensa / koko) - 1);
  const palaa = useEffectEvent(() => siirry(viimeinen));
  // The page's only row may have been deleted, or the address be of a time when there were more.
  useEffect(() => {
    if (numero > viimeinen) palaa();
  }, [numero, viimeinen]);
  return (
    <>
      <Taulukko
        {...taulukko}
        jarjestys={sivunJarjestys(ehdot, oletus, oletusLaskeva)}
        jarjesta={({ tunnus, laskeva }) =>
          muuta({ jarjestys: tunnus, laskeva: laskeva ? 'true' : undefined, sivu: undefined })
        }
        {...(kaikki && { jarjestaTaalla: true, sivu: { numero, koko } })}
      />
      <Sivutus sivu={numero} koko={koko} yhteensa={yhteensa} siirry={siirry} />
    </>
  );
}
