import { FAMILIES } from './indicatorFamily.ts';
import { points } from './points.ts';
import styles from './RankingTable.module.css';
import type { RankHead } from './rankHead.ts';

/** The total as a bar of its parts, one colour per family; empty if any part is negative. */
export function RankParts({
  contributions,
  heads,
  most,
}: {
  readonly contributions: readonly number[];
  readonly heads: readonly RankHead[];
  readonly most: number;
}) {
  if (contributions.some((part) => part < 0) || !(most > 0)) return null;
  const said = FAMILIES.flatMap((family) => {
    const name = heads.find((head) => head.family === family)?.familyName;
    if (name === undefined) return [];
    const sum = contributions.reduce(
      (all, part, j) => (heads[j]?.family === family ? all + part : all),
      0,
    );
    return `${name} ${points(sum)}`;
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
