import { formatDecimal, formatNumber } from '../../../figures/format.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { SummaryCell } from '../../data/summary.ts';
import { RENEWAL_PUBLIC } from '../../words/renewalPublic.ts';
import styles from './PublicSummary.module.css';

interface SummaryNumberProps {
  readonly cell: SummaryCell | undefined;
  /** Adds the land in a second line. */
  readonly withLand?: boolean;
}

/** A number of the summary. A held-back or missing number is shown as a word, never as 0. */
export function SummaryNumber({ cell, withLand = false }: SummaryNumberProps) {
  const { language } = useSpeech();
  const told = useWords(RENEWAL_PUBLIC);
  if (!cell) return <span className={styles.word}>{told.notTold}</span>;
  if (cell.status === 'confidential') return <span className={styles.word}>{told.withheld}</span>;
  return (
    <>
      {formatNumber(cell.count, language)}
      {withLand && cell.land ? <small>{told.mu(formatDecimal(cell.land))}</small> : null}
    </>
  );
}
