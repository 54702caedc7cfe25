import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import { IconSort, IconSortDown, IconSortUp } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

const OSAT = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
});

export interface Sarake<R> {
  readonly tunnus: string;
  readonly otsikko: string;
  /** What rows are put in order by; without it the column has no order. */
  readonly arvo?: (rivi: R) => string | number | undefined;
  readonly solu: (rivi: R) => ReactNode;
  /** The cell names its row to a screen reader. */
  readonly otsake?: true;
}

export interface Jarjestys {
  readonly tunnus: string;
  readonly laskeva: boolean;
}

export interface Taulukkotiedot<R> {
  /** What the table is of; read out, not shown. */
  readonly kuvaus: string;
  readonly sarakkeet: readonly Sarake<R>[];
  readonly rivit: readonly R[];
  readonly avain: (rivi: R) => string;
  /** Said in place of rows when there are none. */
  readonly tyhja: string;
}

interface Props<R> extends Taulukkotiedot<R> {
  /** When the order is kept elsewhere: which it is, and what to do when another is wanted. The rows come in it, unless the table is to put them in it. */
  readonly jarjestys?: Jarjestys;
  readonly jarjesta?: (jarjestys: Jarjestys) => void;
  readonly jarjestaTaalla?: true;
  /** Which of the rows in order are in sight; without it all are. */
  readonly sivu?: { readonly numero: number; readonly koko: number };
}

/** A table that is read row by row on a narrow screen. The roles are said aloud, for a table that styles lay out otherwise is none to browsers. */
export function Taulukko<R extends object>(props: Props<R>): ReactNode {
  const { kuvaus, sarakkeet, rivit, avain, tyhja, jarjestys, jarjesta, jarjestaTaalla = false, sivu } = props;
  const t = useTekstit();
  const columns = useMemo(() => {
    const apuri = createColumnHelper<typeof OSAT, R>();
    return apuri.columns(
      sarakkeet.map(({ tunnus, otsikko, arvo, solu }) =>
        apuri.accessor((rivi) => arvo?.(rivi), {
          id: tunnus,
          header: otsikko,
          cell: ({ row }) => solu(row.original),
          enableSorting: arvo !== undefined,
          sortUndefined: 'last',
        }),
      ),
    );
  }, [sarakkeet]);
  const jarjestysMuualla = jarjestys !== undefined && jarjesta !== undefined;
  const taulu = useTable({
    features: OSAT,
    columns,
    data: rivit,
    getRowId: avain,
    enableSortingRemoval: false,
    ...(jarjestysMuualla && {
      manualSorting: !jarjestaTaalla,
      state: { sorting: [{ id: jarjestys.tunnus, desc: jarjestys.laskeva }] },
      onSortingChange: (muutos: SortingState | ((vanha: SortingState) => SortingState)) => {
        const nykyinen = [{ id: jarjestys.tunnus, desc: jarjestys.laskeva }];
        const [uusi] = typeof muutos === 'function' ? muutos(nykyinen) : muutos;
        if (uusi) jarjesta({ tunnus: uusi.id, laskeva: uusi.desc });
      },
    }),
  });

  const { rows } = taulu.getRowModel();
  const nakyvat = sivu ? rows.slice(sivu.numero * sivu.koko, (sivu.numero + 1) * sivu.koko) : rows;

  return (
    <div className="taulukko" role="region" aria-label={kuvaus} tabIndex={0}>
      <table role="table">
        <caption className="vain-lukijalle">{kuvaus}</caption>
        <thead role="rowgroup">
          {taulu.getHeaderGroups().map((ryhma) => (
            <tr key={ryhma.id} role="row">
              {ryhma.headers.map(({ id, column }) => {
                const suunta = column.getIsSorted();
                const otsikko = String(column.columnDef.header);
                return (
                  <th
                    key={id}
                    scope="col"
                    role="columnheader"
                    aria-sort={suunta ? (suunta === 'desc' ? 'descending' : 'ascending') : undefined}
                  >
                    {column.getCanSort() ? (
                      <button
                        type="button"
                        className="jarjestys"
                        onClick={() => column.toggleSorting(suunta === 'asc')}
                      >
                        {otsikko}
                        {suunta === 'asc' ? <IconSortUp /> : suunta === 'desc' ? <IconSortDown /> : <IconSort />}
                        <span className="vain-lukijalle">{t('taulukko.jarjesta')}</span>
                      </button>
                    ) : (
                      otsikko
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup">
          {rivit.length === 0 && (
            <tr>
              <td colSpan={sarakkeet.length}>{tyhja}</td>
            </tr>
          )}
          {nakyvat.map((rivi) => (
            <tr key={rivi.id} role="row">
              {rivi.getAllCells().map(({ id, column }) => {
                const sarake = sarakkeet.find(({ tunnus }) => tunnus === column.id);
                const sisalto = sarake?.solu(rivi.original);
                return sarake?.otsake ? (
                  <th key={id} scope="row" role="rowheader" data-otsikko={sarake.otsikko}>
                    {sisalto}
                  </th>
                ) : (
                  <td key={id} role="cell" data-otsikko={sarake?.otsikko}>
                    {sisalto}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
