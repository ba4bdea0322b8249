import styles from './BannerMark.module.css';

interface ComputedMarkProps {
  /** Its content: a rank, or an arrow for a climb. */
  readonly sign: string;
  /** A dashed outline instead of a filled disc. */
  readonly tried: boolean;
}

/**
 * The mark of a computed place: a disc, or a dashed square for a trial, so that neither looks
 * like a winner's flag.
 */
export function ComputedMark({ sign, tried }: ComputedMarkProps) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles.inline}>
      {tried ? (
        <rect
          x="1.5"
          y="1.5"
          width="13"
          height="13"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      ) : (
        <circle cx="8" cy="8" r="7.5" fill="var(--ink)" />
      )}
      <text
        x="8"
        y="12"
        textAnchor="middle"
        fontSize="11"
        fontWeight="600"
        fill={tried ? 'var(--ink)' : 'var(--paper)'}
      >
        {sign}
      </text>
    </svg>
  );
}
