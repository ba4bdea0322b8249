import { memo, useMemo } from 'react';
import { nameOf } from '../../../figures/names.ts';
import type { Robustness } from '../../../ranking/robustness.ts';
import type { Standings } from '../../../ranking/standings.ts';
import { FlagMark } from '../../../ui/BannerMark.tsx';
import { Growth } from '../../../ui/Growth.tsx';
import { Hidden } from '../../../ui/Hidden.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { FAMILIES } from './indicatorFamily.ts';
import { chanceText, points } from './points.ts';
import styles from './RankingTable.module.css';
import type { IndicatorHead, RankCell, RankRow } from './rankingModel.ts';
import { useRankingWords } from './useRankingWords.ts';

interface RankingTableProps {
  readonly caption: string;
  readonly indicators: readonly IndicatorHead[];
  readonly rows: readonly RankRow[];
  /** Undefined while the draws are being made. */
  readonly drawn: Robustness | undefined;
  /** Best and worst possible ranks, where missing values are taken at both ends. */
  readonly bounds: Standings['rankBounds'];
  /** Whether there are several fields, so that an overall rank says more. */
  readonly overall: boolean;
  /** What the rows are sorted by: a column's name, or an indicator's id. */
  readonly sort: string;
  readonly hrefOfSort: (sort: string) => string;
}

/** The ranking of one field. On a narrow screen each row becomes a block with its indicators folded in. */
export const RankingTable = memo(function RankingTable({
  caption,
  indicators,
  rows,
  drawn,
  bounds,
  overall,
  sort,
  hrefOfSort,
}: RankingTableProps) {
  const { columns, weightOf, sortBy } = useRankingWords();
  const heads = useHeads(indicators);
  const head = (id: string, name: string, note?: string) => (
    <th
      key={id}
      scope="col"
      className={note ? styles.indicator : undefined}
      aria-sort={sort === id ? (id === 'place' ? 'ascending' : 'descending') : undefined}
    >
      <a href={hrefOfSort(id)} aria-label={sortBy(name)}>
        {name}
      </a>
      {note ? <span className={styles.unit}>{note}</span> : null}
    </th>
  );
  const most = Math.max(...rows.map(({ total }) => (Number.isNaN(total) ? 0 : total)));
  return (
    <table className={styles.ranking}>
      <caption>
        <Hidden>{caption}</Hidden>
      </caption>
      {/* Fixed widths: a hundred rows that move need not be measured to be laid out. */}
      <colgroup>
        <col className={styles.rankColumn} />
        <col className={styles.nameColumn} />
        <col className={styles.nameColumn} />
        <col className={styles.chanceColumn} />
        <col className={styles.changeColumn} />
        <col className={styles.totalColumn} />
        <col className={styles.partsColumn} />
        {indicators.map(({ id }) => (
          // Columns without a width share what is left.
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head('total', columns.rank)}
          {head('place', columns.place)}
          <th scope="col">{columns.interval}</th>
          {head('chance', columns.chance)}
          {head('change', columns.change)}
          <th scope="col" className={styles.number}>
            {columns.total}
          </th>
          <th scope="col">{columns.parts}</th>
          {indicators.map(({ id, name, weight, unit }) =>
            head(id, name, [weightOf(points(weight)), unit].filter(Boolean).join(' · ')),
          )}
        </tr>
      </thead>
      <tbody>
        {inOrder(rows, indicators, drawn, sort).map((row) => (
          <Row
            key={row.place.id}
            row={row}
            span={spanOf(row, drawn, bounds)}
            heads={heads}
            most={most}
            size={rows.length}
            overall={overall}
          />
        ))}
      </tbody>
    </table>
  );
});

function inOrder(
  rows: readonly RankRow[],
  indicators: readonly IndicatorHead[],
  drawn: Robustness | undefined,
  sort: string,
): readonly RankRow[] {
  const at = indicators.findIndex(({ id }) => id === sort);
  const least = Number.NEGATIVE_INFINITY;
  const down = (key: (row: RankRow) => number) => rows.toSorted((a, b) => key(b) - key(a));
  if (at >= 0) {
    return down(({ cells }) => {
      const own = cells[at]?.points ?? Number.NaN;
      return Number.isNaN(own) ? least : own;
    });
  }
  switch (sort) {
    case 'place':
      return rows.toSorted((a, b) => (a.place.id < b.place.id ? -1 : 1));
    case 'chance':
      return down(({ index }) => drawn?.winProbability[index] ?? least);
    case 'change':
      return down(({ gained }) => gained ?? least);
    default:
      return rows;
  }
}

/** Between which ranks a place may stand, and how often it comes first. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly chance: number;
}

function spanOf(
  { index }: RankRow,
  drawn: Robustness | undefined,
  bounds: Standings['rankBounds'],
): Span | undefined {
  if (!drawn) return undefined;
  const low = Math.round(drawn.p05[index] ?? 0);
  const high = Math.round(drawn.p95[index] ?? 0);
  return {
    low: Math.min(low, bounds?.best[index] ?? low),
    high: Math.max(high, bounds?.worst[index] ?? high),
    chance: drawn.winProbability[index] ?? 0,
  };
}

/** What the rows need of an indicator; its weight is not of it. */
type Head = Pick<IndicatorHead, 'id' | 'name' | 'family'>;

/** The heads of the indicators, the same object as long as only weights move. */
function useHeads(indicators: readonly IndicatorHead[]): readonly Head[] {
  const key = JSON.stringify(indicators.map(({ id, name, family }) => ({ id, name, family })));
  return useMemo(() => JSON.parse(key) as Head[], [key]);
}

interface RowProps {
  readonly row: RankRow;
  readonly span: Span | undefined;
  readonly heads: readonly Head[];
  readonly most: number;
  readonly size: number;
  readonly overall: boolean;
}

function Row({ row, span, heads, most, size, overall }: RowProps) {
  const { language } = useSpeech();
  const ranking = useRankingWords();
  const { columns } = ranking;
  return (
    <tr className={row.winner ? styles.won : undefined}>
      <td className={styles.rank}>
        {row.rank || ranking.noRank}
        {row.shared ? <small>{ranking.shared}</small> : null}
      </td>
      <th scope="row" className={styles.name}>
        {row.winner ? <FlagMark /> : null} {nameOf(row.place.name, language)}
        {row.winner ? <Hidden>{ranking.winner}</Hidden> : null}
        {overall ? (
          <small>
            {columns.overall} {row.overall}
          </small>
        ) : null}
        {row.climber ? <small>{ranking.climber}</small> : null}
        {row.bonus === 0 ? null : <small>{ranking.points(signed(row.bonus))}</small>}
        {row.veto ? <small>{ranking.vetoed(nameOf(row.veto.reason, language))}</small> : null}
      </th>
      <td data-label={columns.interval} className={styles.intervalCell}>
        <Interval row={row} span={span} size={size} />
      </td>
      <td data-label={columns.chance} className={styles.chanceCell}>
        {span ? chanceText(span.chance) : '…'}
      </td>
      <td data-label={columns.change} className={styles.changeCell}>
        <Change gained={row.gained} />
      </td>
      <td className={styles.totalCell}>{Number.isNaN(row.total) ? '' : points(row.total)}</td>
      <td className={styles.partsCell}>
        <Parts contributions={row.contributions} heads={heads} most={most} />
        <FoldedCells cells={row.cells} heads={heads} />
      </td>
      <Cells cells={row.cells} heads={heads} />
    </tr>
  );
}

const signed = (value: number) => (value > 0 ? `+${points(value)}` : points(value));

function Change({ gained }: { readonly gained: number | undefined }) {
  const ranking = useRankingWords();
  if (gained === undefined) return <small>{ranking.newcomer}</small>;
  if (gained === 0) return <Growth text={ranking.same} direction="flat" />;
  return gained > 0 ? (
    <Growth text={ranking.up(gained)} direction="up" />
  ) : (
    <Growth text={ranking.down(-gained)} direction="down" />
  );
}

/** The interval on a line from the first rank to the last, the rank as a dot; said in words beside it. */
function Interval({ row, span, size }: Pick<RowProps, 'row' | 'span' | 'size'>) {
  const ranking = useRankingWords();
  const x = (rank: number) => `${size > 1 ? 6 + ((rank - 1) / (size - 1)) * 88 : 50}%`;
  return (
    <span className={styles.interval}>
      <svg width="100%" height="16" aria-hidden="true">
        <line x1="6%" x2="94%" y1="8" y2="8" stroke="var(--hairline)" strokeWidth="1" />
        {span ? (
          <line
            x1={x(span.low)}
            x2={x(span.high)}
            y1="8"
            y2="8"
            stroke="var(--context)"
            strokeWidth="4"
            strokeLinecap="round"
          />
        ) : null}
        {row.rank > 0 ? (
          <circle
            cx={x(row.rank)}
            cy="8"
            r="4.5"
            fill={row.winner ? 'var(--banner)' : 'var(--ink)'}
          />
        ) : null}
      </svg>
      <span>{span ? ranking.interval(String(span.low), String(span.high)) : '…'}</span>
    </span>
  );
}

/** The total as a bar of its parts, a family a colour; nothing where parts are below 0. */
function Parts({
  contributions,
  heads,
  most,
}: {
  readonly contributions: readonly number[];
  readonly heads: readonly Head[];
  readonly most: number;
}) {
  const ranking = useRankingWords();
  if (contributions.some((part) => part < 0) || !(most > 0)) return null;
  const said = FAMILIES.map((family) => {
    const sum = contributions.reduce(
      (all, part, j) => (heads[j]?.family === family ? all + part : all),
      0,
    );
    return `${ranking.families[family]} ${points(sum)}`;
  });
  let start = 0;
  const marks = FAMILIES.flatMap((family) =>
    contributions.flatMap((part, j) => {
      if (heads[j]?.family !== family || part === 0) return [];
      const from = start;
      start += part;
      return [{ id: heads[j]?.id, family, from, width: part }];
    }),
  );
  const percent = (value: number) => `${(100 * value) / most}%`;
  return (
    <span className={styles.parts} role="img" aria-label={said.join(', ')}>
      <svg width="100%" height="18" aria-hidden="true">
        <rect width="100%" height="14" y="2" fill="var(--wash-2)" />
        {marks.map(({ id, family, from, width }) => (
          <rect
            key={id}
            x={percent(from)}
            width={percent(width)}
            y="2"
            height="14"
            fill={`var(--${family})`}
            stroke="var(--paper)"
            strokeWidth="0.75"
          />
        ))}
      </svg>
    </span>
  );
}

interface CellsProps {
  readonly cells: readonly RankCell[];
  readonly heads: readonly Head[];
}

/** Drawn again only when figures or rules change: a moved weight leaves them as they are. */
const Cells = memo(function Cells({ cells, heads }: CellsProps) {
  return heads.map(({ id, family }, j) => {
    const cell = cells[j];
    return (
      <td key={id} className={styles.cell}>
        {cell ? <Cell cell={cell} text={cell.short} family={family} /> : null}
      </td>
    );
  });
});

/** The same for a narrow screen, one under another and with their units. */
const FoldedCells = memo(function FoldedCells({ cells, heads }: CellsProps) {
  const ranking = useRankingWords();
  return (
    <details className={styles.more}>
      <summary>{ranking.details}</summary>
      <dl>
        {heads.map(({ id, name, family }, j) => {
          const cell = cells[j];
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{cell ? <Cell cell={cell} text={cell.text} family={family} /> : null}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
});

interface CellProps {
  readonly cell: RankCell;
  readonly text: string;
  readonly family: IndicatorHead['family'];
}

function Cell({ cell: { absent, growth, points: own, share }, text, family }: CellProps) {
  return (
    <span className={styles.value}>
      <span className={absent > 0 && !growth ? styles.absent : undefined}>{text}</span>
      {growth ? <Growth {...growth} /> : null}
      <svg width="100%" height="5" aria-hidden="true">
        {Number.isNaN(own) ? (
          <rect width="100%" height="5" fill="none" stroke="var(--control)" strokeDasharray="3 2" />
        ) : (
          <>
            <rect width="100%" height="5" fill="var(--wash-2)" />
            <rect width={`${Math.max(2, share * 100)}%`} height="5" fill={`var(--${family})`} />
          </>
        )}
      </svg>
    </span>
  );
}
