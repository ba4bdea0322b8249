import { useMemo } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { hrefOf } from '../../../board/href.ts';
import { formatNumber } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { saveFile } from '../../../ui/saveFile.ts';
import { type TableSort, WindowedTable } from '../../../ui/WindowedTable.tsx';
import {
  type FirmSort,
  type FirmsQuery,
  firmsQueryText,
  parseFirmsQuery,
} from '../../address/firmsQuery.ts';
import { firmRows } from '../../rules/firmRows.ts';
import type { Overview } from '../../rules/overview.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { firmHref, firmRowId } from '../renewalHref.ts';
import { FirmsFilters } from './FirmsFilters.tsx';
import styles from './FirmsTable.module.css';
import { datasetMark, firmsCsv } from './firmsCsv.ts';
import { foundFirms, sortedFirms } from './firmsList.ts';
import { useFirmColumns } from './useFirmColumns.tsx';

type FirmsTableProps = Pick<RenewalContext, 'address' | 'dataset' | 'tables' | 'view'> & {
  readonly overview: Overview;
};

/** The firms of the year, or of one park on a park's page: to browse, sort, filter and download. */
export function FirmsTable({ dataset, address, tables, view, overview }: FirmsTableProps) {
  const { language, words: all } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const { parks } = tables;
  const { place } = address;
  const query = useMemo(() => parseFirmsQuery(address.query), [address.query]);
  const firms = useMemo(() => {
    const own = firmRows(overview);
    return place === undefined ? own : own.filter(({ park }) => park === place);
  }, [overview, place]);
  const key = firmsQueryText({ ...view, firm: undefined, mark: 'class' }, query);
  const rows = useMemo(() => {
    const names = new Map([...parks.values()].map(({ id, name }) => [id as string, name]));
    const parkName = (id: string) => {
      const name = names.get(id);
      return name ? nameOf(name, language) : id;
    };
    return sortedFirms(foundFirms(firms, query), query, { language, parkName });
  }, [firms, key, parks, language]);
  const go = (change: Partial<FirmsQuery>) =>
    navigate(hrefOf({ ...address, query: firmsQueryText(view, { ...query, ...change }) }), {
      replace: true,
    });
  const sortBy = (sort: FirmSort): TableSort => {
    const isNow = query.sort === sort;
    return {
      now: isNow ? (query.descending ? 'descending' : 'ascending') : undefined,
      onSort: () => go({ sort, descending: isNow && !query.descending }),
    };
  };
  const columns = useFirmColumns({ address, view, parks, sortBy, inPark: place !== undefined });
  const take = () => {
    const { evaluation, lowRules, year } = overview;
    const rules = [typeof evaluation === 'string' ? '' : evaluation.rules.set.id, lowRules?.set.id];
    const text = firmsCsv(rows, {
      language,
      words,
      year,
      parks,
      rules: rules.filter(Boolean).join(' '),
      dataset: datasetMark(dataset, all.shell),
    });
    // Chinese Excel recognises UTF-8 by its byte order mark.
    saveFile(
      `firms-${place ?? dataset.id}-${year}.csv`,
      new Blob([`\uFEFF${text}`], { type: 'text/csv' }),
    );
  };
  return (
    <>
      <FirmsFilters query={query} parks={place === undefined ? parks : undefined} go={go} />
      <div className={styles.found}>
        <p role="status">
          {words.foundOf(formatNumber(rows.length, language), formatNumber(firms.length, language))}
        </p>
        <span data-needs-script>
          <Button onPress={take}>{words.exportCsv}</Button>
        </span>
      </div>
      {rows.length === 0 ? <p>{words.nothing}</p> : null}
      <WindowedTable
        caption={words.tableCaption}
        heading={{
          key: 'firm',
          title: words.firm,
          width: 1.5,
          sort: sortBy('firm'),
          text: ({ name }) => nameOf(name, language),
          href: (row) => firmHref(address, view, row),
        }}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        idOf={({ id }) => firmRowId(id)}
        chosen={view.firm}
        notShown={(count) => words.notShown(formatNumber(count, language))}
      />
    </>
  );
}
