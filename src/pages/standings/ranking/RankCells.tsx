import { memo } from 'react';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { Growth } from '../../../ui/Growth.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { IndicatorHead } from './indicatorHeads.ts';
import styles from './RankingTable.module.css';
import type { RankCell } from './rankCells.ts';
import type { RankHead } from './rankHead.ts';

interface CellsProps {
  readonly cells: readonly RankCell[];
  readonly heads: readonly RankHead[];
}

/** Renders again only if figures or rules change, not when a weight moves. */
export const RankCells = memo(function RankCells({ cells, heads }: CellsProps) {
  return heads.map(({ id, family }, j) => {
    const cell = cells[j];
    return (
      <td key={id} className={styles.cell}>
        {cell ? <Cell cell={cell} text={cell.short} family={family} /> : null}
      </td>
    );
  });
});

/** The same cells for a narrow screen, one below another and with their units. */
export const FoldedCells = memo(function FoldedCells({ cells, heads }: CellsProps) {
  const ranking = useWords(RANKING_WORDS);
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
