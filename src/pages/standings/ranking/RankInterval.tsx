import { RANKING_WORDS } from '../../../locale/ranking.ts';
import type { Robustness } from '../../../ranking/robustness.ts';
import type { Standings } from '../../../ranking/standings.ts';
import { useWords } from '../../../ui/language.tsx';
import { isBannerWinner } from '../../contest/markText.ts';
import styles from './RankingTable.module.css';
import type { RankRow } from './rankingModel.ts';

/** The range of possible ranks of a place, and its chance of first place. */
export interface RankSpan {
  readonly low: number;
  readonly high: number;
  readonly chance: number;
}

/** Undefined while the draws are computed. */
export function spanOf(
  { index }: RankRow,
  drawn: Robustness | undefined,
  bounds: Standings['rankBounds'],
): RankSpan | undefined {
  if (!drawn) return undefined;
  const low = Math.round(drawn.p05[index] ?? 0);
  const high = Math.round(drawn.p95[index] ?? 0);
  return {
    low: Math.min(low, bounds?.best[index] ?? low),
    high: Math.max(high, bounds?.worst[index] ?? high),
    chance: drawn.winProbability[index] ?? 0,
  };
}

interface RankIntervalProps {
  readonly row: RankRow;
  readonly span: RankSpan | undefined;
  /** The number of places. */
  readonly size: number;
}

/**
 * The interval on a line from the first rank to the last, with the rank as a dot; the text beside
 * it says the same.
 */
export function RankInterval({ row, span, size }: RankIntervalProps) {
  const ranking = useWords(RANKING_WORDS);
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
            fill={isBannerWinner(row.marks) ? 'var(--banner)' : 'var(--ink)'}
          />
        ) : null}
      </svg>
      <span>{span ? ranking.interval(String(span.low), String(span.high)) : '…'}</span>
    </span>
  );
}
