import { CLASSES } from '../../data/rules.ts';
import styles from './PublicSummary.module.css';
import type { BarPart } from './subjectSummary.ts';

interface SummaryBarProps {
  readonly parts: readonly BarPart[];
  /** The letter in a part, if it has one. */
  readonly letterOf?: (group: string) => string | undefined;
}

/** A narrower part has no room for its letter, in %. */
const NARROW = 7;

/** A row as a bar; the table beside it shows the same numbers. */
export function SummaryBar({ parts, letterOf }: SummaryBarProps) {
  let end = 0;
  return (
    <svg className={styles.bar} width="100%" height="22" aria-hidden="true">
      {parts.map(({ group, percent }) => {
        const start = end;
        end += percent;
        return (
          <g key={group ?? ''} data-group={group ?? 'withheld'} data-k={classNamed(group)}>
            <rect x={percentText(start)} y="0.5" width={percentText(percent)} height="21" />
            {group && percent >= NARROW ? (
              <text x={percentText(start + percent / 2)} y="15.5" textAnchor="middle">
                {letterOf?.(group)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** The class of a group, if the group is a class. */
export const classNamed = (group: string | undefined) => CLASSES.find((one) => one === group);

const percentText = (percent: number) => `${Number(percent.toFixed(3))}%`;
