import styles from './BannerMark.module.css';

/** The product's mark: a banner with three lines of text, in ink. */
export function BannerMark() {
  return (
    <svg width="22" height="30" viewBox="0 0 22 30" aria-hidden="true">
      <path fill="var(--ink)" d="M0 0h22v30l-11-6.5L0 30z" />
      <path fill="var(--paper)" d="M5 6h12v2.4H5zM5 11h8.6v2.4H5zM5 16h5.2v2.4H5z" />
    </svg>
  );
}

/** The small flag beside a winner's name. */
export function FlagMark() {
  return (
    <svg width="11" height="15" viewBox="0 0 22 30" aria-hidden="true" className={styles.inline}>
      <path fill="var(--banner)" d="M0 0h22v30l-11-6.5L0 30z" />
    </svg>
  );
}
