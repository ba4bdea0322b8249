import type { FigureRow } from './figures.ts';

type Cell = Pick<FigureRow, 'place' | 'indicator'> & Partial<FigureRow>;

function matches(row: FigureRow, { place, indicator, period, measure }: Cell): boolean {
  return (
    row.place === place &&
    row.indicator === indicator &&
    (period === undefined || row.period === period) &&
    (measure === undefined || row.measure === measure)
  );
}

/** Cells without a value, each for a reason of its own. */
const WITHOUT_VALUE: readonly (Cell & Pick<FigureRow, 'status' | 'note'>)[] = [
  {
    place: 'demo-street-7',
    indicator: 'fixed_asset_investment',
    period: '2023-Q4',
    status: 'missing',
    note: '缺报：到发布日仍未报送（虚构） / late: not submitted by the day of release (fictional)',
  },
  {
    place: 'demo-street-7',
    indicator: 'foreign_capital_contracted',
    period: '2023-Q4',
    status: 'confidential',
    note: '不公开：只涉及一家企业（虚构） / confidential: it would tell of a single firm (fictional)',
  },
  {
    place: 'demo-town-4',
    indicator: 'foreign_capital_contracted',
    period: '2023-Q4',
    status: 'confidential',
    note: '不公开：以免从全市数推算出另一单位（虚构） / confidential: lest another unit’s be worked out from the city’s (fictional)',
  },
  {
    place: 'demo-zone-9',
    indicator: 'services_growth',
    status: 'not_applicable',
    note: '不适用：园区不单独核算服务业（虚构） / not applicable: the zone keeps no accounts of services (fictional)',
  },
];

/** Later releases of a figure already out. */
const REVISIONS: readonly (Cell &
  Pick<FigureRow, 'released'> & { by: number; first: FigureRow['status'] })[] = [
  {
    place: 'demo-town-2',
    indicator: 'gdp',
    period: '2022-Q4',
    measure: 'level',
    by: 0.37,
    first: 'preliminary',
    released: '2023-10-25',
  },
  {
    place: 'demo-zone-8',
    indicator: 'general_budget_revenue',
    period: '2023-Q1',
    measure: 'level',
    by: -0.04,
    first: 'final',
    released: '2023-07-26',
  },
];

/** An exact tie: the first cell takes the value of the second. */
const TIE = {
  indicator: 'industrial_value_added',
  measure: 'yoy',
  period: '2023-Q4',
  place: 'demo-town-5',
  like: 'demo-town-1',
} as const;

function revise(row: FigureRow): FigureRow[] {
  const revision = REVISIONS.find((cell) => matches(row, cell));
  if (!revision) return [row];
  const decimals = row.value.split('.')[1]?.length ?? 0;
  const value = (Number(row.value) + revision.by).toFixed(decimals);
  const later: FigureRow = {
    ...row,
    value,
    printed: `${value}${row.unit}`,
    status: 'final',
    source: 'demo_revisions',
    locator: `${row.locator}的修订`,
    released: revision.released,
    note: `修订数，初次公布为${row.printed}（虚构） / revised from ${row.printed} (fictional)`,
  };
  return [{ ...row, status: revision.first }, later];
}

/** Puts in the late report, the cells without a value, the tie and the revisions. */
export function withExceptions(rows: readonly FigureRow[]): FigureRow[] {
  const tied = rows.find((row) => matches(row, { ...TIE, place: TIE.like }));
  return rows
    .flatMap((row): FigureRow[] => {
      const cell = WITHOUT_VALUE.find((without) => matches(row, without));
      if (!cell) return [row];
      // Where the value is not known, neither is its share nor its rank.
      if (row.measure === 'share' || row.measure === 'rank') return [];
      return [{ ...row, value: '', printed: '', status: cell.status, note: cell.note }];
    })
    .map((row) =>
      tied && matches(row, TIE) ? { ...row, value: tied.value, printed: tied.printed } : row,
    )
    .flatMap(revise);
}
