import styles from './BannerPrize.module.css';

interface BannerPrizeProps {
  readonly label: string;
  /** The three characters on the cloth. */
  readonly glyphs: readonly string[];
}

/** The banner itself, the only red element of a page. */
export function BannerPrize({ label, glyphs }: BannerPrizeProps) {
  return (
    <svg
      className={styles.banner}
      width="92"
      height="176"
      viewBox="0 0 92 176"
      role="img"
      aria-label={label}
    >
      <path className={styles.cord} d="M10 18L46 2L82 18" />
      <path className={styles.cloth} d="M10 19h72v153l-36-20-36 20z" />
      <path className={styles.seam} d="M15 25h62v138.5l-31-17.2-31 17.2z" />
      <path className={styles.rod} d="M4 18.5h84" />
      {glyphs.map((glyph, i) => (
        <text key={glyph} x="46" y={62 + 33 * i} fontSize="27" lang="zh-CN">
          {glyph}
        </text>
      ))}
    </svg>
  );
}
