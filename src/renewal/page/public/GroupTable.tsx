import type { ReactNode } from 'react';
import { formatDecimal, formatValue } from '../../../figures/format.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import type { SummaryCell } from '../../data/summary.ts';
import { RENEWAL_PUBLIC } from '../../words/renewalPublic.ts';
import styles from './PublicSummary.module.css';
import { SummaryBar } from './SummaryBar.tsx';
import { SummaryNumber } from './SummaryNumber.tsx';
import { countOf, type SubjectSummary } from './subjectSummary.ts';

interface GroupTableProps {
  readonly summary: SubjectSummary;
  readonly caption: ReactNode;
}

/** Drawn length of the dashed mark for held-back cells, in %; it is the same for every amount. */
const UNKNOWN = 8;

/**
 * A subject for the whole area: one row per group with its bar, and land and investment if it has
 * them.
 */
export function GroupTable({ summary, caption }: GroupTableProps) {
  const { language } = useSpeech();
  const told = useWords(RENEWAL_PUBLIC);
  const { subject, groups, whole } = summary;
  const most = Math.max(1, ...whole.cells.map((cell) => countOf(cell) ?? 0));
  const hasAmounts = whole.total?.status === 'final' && whole.total.investment !== undefined;
  const row = (name: string, cell: SummaryCell | undefined, isTotal = false) => {
    const count = countOf(cell);
    return (
      <tr key={name} data-whole={isTotal || undefined}>
        <th scope="row">{name}</th>
        <td data-bar>
          {isTotal ? null : (
            <SummaryBar
              parts={
                count === undefined
                  ? [{ group: undefined, percent: UNKNOWN }]
                  : [{ group: 'count', percent: (100 * count) / most }]
              }
            />
          )}
        </td>
        <td data-label={told.count}>
          <SummaryNumber cell={cell} />
        </td>
        {hasAmounts ? (
          <>
            <td data-label={told.landColumn}>
              {cell?.status === 'final' && cell.land ? (
                told.mu(formatDecimal(cell.land))
              ) : (
                <SummaryNumber cell={cell?.status === 'final' ? undefined : cell} />
              )}
            </td>
            <td data-label={told.investment}>
              {cell?.status === 'final' && cell.investment ? (
                formatValue(cell.investment, '万元', '=', language)
              ) : (
                <SummaryNumber cell={cell?.status === 'final' ? undefined : cell} />
              )}
            </td>
          </>
        ) : null}
      </tr>
    );
  };
  return (
    <table className={styles.table} data-subject={subject} data-compact={!hasAmounts || undefined}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <td data-bar />
          <th scope="col">{told.count}</th>
          {hasAmounts ? (
            <>
              <th scope="col">{told.landColumn}</th>
              <th scope="col">{told.investment}</th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {groups.map((group, i) => row(told.groups[subject]?.[group] ?? group, whole.cells[i]))}
        {row(told.total, whole.total, true)}
      </tbody>
    </table>
  );
}
