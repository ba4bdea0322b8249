import { memo, useMemo } from 'react';
import { nameOf } from '../../../figures/names.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import type { Robustness } from '../../../ranking/robustness.ts';
import type { Standings } from '../../../ranking/standings.ts';
import { Growth } from '../../../ui/Growth.tsx';
import { Hidden } from '../../../ui/Hidden.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { MarkIcon } from '../../contest/MarkIcon.tsx';
import { isBannerWinner, markText } from '../../contest/markText.ts';
import type { IndicatorHead } from './indicatorHeads.ts';
import { chanceText, points } from './points.ts';
import { FoldedCells, RankCells } from './RankCells.tsx';
import { RankInterval, type RankSpan, spanOf } from './RankInterval.tsx';
import styles from './RankingTable.module.css';
import { RankParts } from './RankParts.tsx';
import type { RankHead } from './rankHead.ts';
import type { RankRow } from './rankingModel.ts';

interface RankingTableProps {
  readonly caption: string;
  readonly indicators: readonly IndicatorHead[];
  readonly rows: readonly RankRow[];
  /** Undefined while the draws are computed. */
  readonly drawn: Robustness | undefined;
  /** Best and worst possible ranks, with missing values at either extreme. */
  readonly bounds: Standings['rankBounds'];
  /** True if there are several fields, so that an overall rank is informative. */
  readonly overall: boolean;
  /** The sort key: a column's name, or an indicator's id. */
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
  const { columns, weightOf, sortBy } = useWords(RANKING_WORDS);
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
      {/* Fixed widths, so that the layout of a hundred moving rows needs no measurement. */}
      <colgroup>
        <col className={styles.rankColumn} />
        <col className={styles.nameColumn} />
        <col className={styles.nameColumn} />
        <col className={styles.chanceColumn} />
        <col className={styles.changeColumn} />
        <col className={styles.totalColumn} />
        <col className={styles.partsColumn} />
        {indicators.map(({ id }) => (
          // Columns without a width share the remaining space.
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

/** The heads of the indicators; the same object while only weights change. */
function useHeads(indicators: readonly IndicatorHead[]): readonly RankHead[] {
  const key = JSON.stringify(
    indicators.map(({ id, name, family, familyName }) => ({ id, name, family, familyName })),
  );
  return useMemo(() => JSON.parse(key) as RankHead[], [key]);
}

interface RowProps {
  readonly row: RankRow;
  readonly span: RankSpan | undefined;
  readonly heads: readonly RankHead[];
  readonly most: number;
  readonly size: number;
  readonly overall: boolean;
}

function Row({ row, span, heads, most, size, overall }: RowProps) {
  const { language } = useSpeech();
  const ranking = useWords(RANKING_WORDS);
  const { columns } = ranking;
  return (
    <tr className={isBannerWinner(row.marks) ? styles.won : undefined}>
      <td className={styles.rank}>
        {row.rank || ranking.noRank}
        {row.shared ? <small>{ranking.shared}</small> : null}
      </td>
      <th scope="row" className={styles.name}>
        {row.marks.map((mark) => (
          <MarkIcon key={markText(mark, ranking)} mark={mark} />
        ))}{' '}
        {nameOf(row.place.name, language)}
        {row.marks.map((mark) => (
          <small key={markText(mark, ranking)}>{markText(mark, ranking)}</small>
        ))}
        {overall ? (
          <small>
            {columns.overall} {row.overall}
          </small>
        ) : null}
        {row.bonus === 0 ? null : <small>{ranking.points(signed(row.bonus))}</small>}
        {row.veto ? <small>{ranking.vetoed(nameOf(row.veto.reason, language))}</small> : null}
      </th>
      <td data-label={columns.interval} className={styles.intervalCell}>
        <RankInterval row={row} span={span} size={size} />
      </td>
      <td data-label={columns.chance} className={styles.chanceCell}>
        {span ? chanceText(span.chance) : '…'}
      </td>
      <td data-label={columns.change} className={styles.changeCell}>
        <Change gained={row.gained} />
      </td>
      <td className={styles.totalCell}>{Number.isNaN(row.total) ? '' : points(row.total)}</td>
      <td className={styles.partsCell}>
        <RankParts contributions={row.contributions} heads={heads} most={most} />
        <FoldedCells cells={row.cells} heads={heads} />
      </td>
      <RankCells cells={row.cells} heads={heads} />
    </tr>
  );
}

const signed = (value: number) => (value > 0 ? `+${points(value)}` : points(value));

function Change({ gained }: { readonly gained: number | undefined }) {
  const ranking = useWords(RANKING_WORDS);
  if (gained === undefined) return <small>{ranking.newcomer}</small>;
  if (gained === 0) return <Growth text={ranking.same} direction="flat" />;
  return gained > 0 ? (
    <Growth text={ranking.up(gained)} direction="up" />
  ) : (
    <Growth text={ranking.down(-gained)} direction="down" />
  );
}
