import type { Address } from '../../../board/address.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { Hidden } from '../../../ui/Hidden.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { TableColumn, TableSort } from '../../../ui/WindowedTable.tsx';
import type { FirmSort } from '../../address/firmsQuery.ts';
import type { RenewalView } from '../../address/renewalQuery.ts';
import type { ParkId } from '../../data/ids.ts';
import type { Park } from '../../data/park.ts';
import type { FirmRow } from '../../rules/firmRows.ts';
import { RENEWAL_GRID } from '../../words/renewalGrid.ts';
import { scoreText } from '../quantityText.ts';
import { parkHref } from '../renewalHref.ts';
import { rounded } from '../rounded.ts';
import { ClassMark } from './ClassMark.tsx';
import { reasonsText } from './firmLine.ts';

interface FirmColumnsAsked {
  readonly address: Address;
  readonly view: RenewalView;
  readonly parks: ReadonlyMap<ParkId, Park>;
  readonly sortBy: (sort: FirmSort) => TableSort;
  /** True if all firms are in one park, so that no column repeats it. */
  readonly inPark: boolean;
}

/** The columns of the table of firms, except the first. */
export function useFirmColumns(asked: FirmColumnsAsked): TableColumn<FirmRow>[] {
  const { address, view, parks, sortBy, inPark } = asked;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_GRID);
  const { columns } = words;
  const park: TableColumn<FirmRow> = {
    key: 'park',
    title: words.park,
    width: 1.4,
    sort: sortBy('park'),
    cell: (row, tabIndex) => {
      const own = row.park && parks.get(row.park);
      if (!own) return atHead(words.noPark);
      return (
        <a href={parkHref(address, view, own.id)} tabIndex={tabIndex}>
          {nameOf(own.name, language)}
        </a>
      );
    },
  };
  return [
    ...(inPark ? [] : [park]),
    {
      key: 'scope',
      title: words.scope,
      width: 0.9,
      sort: sortBy('scope'),
      cell: ({ scope }) => atHead(words.scopes[scope]),
    },
    {
      key: 'class',
      title: words.class,
      sort: sortBy('class'),
      cell: (row) => <ClassMark row={row} />,
    },
    {
      key: 'score',
      title: words.score,
      width: 0.8,
      numeric: true,
      sort: sortBy('score'),
      cell: ({ score }) => (score === undefined ? words.notEvaluated : scoreText(score)),
    },
    {
      key: 'rank',
      title: words.rank,
      numeric: true,
      sort: sortBy('rank'),
      cell: ({ rank }) => (rank ? `${rank.place} / ${rank.of}` : words.notEvaluated),
    },
    {
      key: 'tax',
      title: columns.tax,
      numeric: true,
      sort: sortBy('tax'),
      cell: ({ taxPerMu }) => (taxPerMu === undefined ? words.notReported : rounded(taxPerMu, 1)),
    },
    {
      key: 'low',
      title: columns.low,
      width: 1.3,
      sort: sortBy('low'),
      cell: (row) => {
        const { low, reasons } = row;
        if (low !== 'low') return words.lowStates[low];
        const text = reasonsText(row, { language, words });
        return (
          <span title={text}>
            {words.reasonCount(reasons.length)}
            <Hidden>{text}</Hidden>
          </span>
        );
      },
    },
  ];
}
