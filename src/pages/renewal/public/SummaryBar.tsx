import styles from './PublicSummary.module.css';
import type { BarPart } from './subjectSummary.ts';

interface SummaryBarProps {
  readonly parts: readonly BarPart[];
  /** The letter in a part, where it has one. */
  readonly letterOf?: (group: string) => string | undefined;
}

/** As narrow a part has no room for its letter, %. */
const NARROW = 7;

/** A row as a bar; the table beside it says the same in numbers. */
export function SummaryBar({ parts, letterOf }: SummaryBarProps) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts.map(({ group, percent }) => (
        <i key={group ?? ''} data-group={group ?? 'withheld'} style={{ inlineSize: `${percent}%` }}>
          {group && percent >= NARROW ? letterOf?.(group) : null}
        </i>
      ))}
    </span>
  );
}
