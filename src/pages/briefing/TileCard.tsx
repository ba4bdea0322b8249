import { Growth } from '../../ui/Growth.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { ValuePieces } from '../../ui/ValuePieces.tsx';
import styles from './TileCard.module.css';
import type { Tile } from './tiles.ts';

interface TileCardProps {
  readonly tile: Tile;
  /** The link to the evidence, or to the reason why there is none. */
  readonly evidenceHref: string;
  /** True if the dataset states anything about the indicator. */
  readonly stated: boolean;
}

/** One indicator: its figure, growth, share or rank, and the link to its evidence. */
export function TileCard({ tile, evidenceHref, stated }: TileCardProps) {
  const { evidence } = useSpeech().words;
  const { indicator, name, value, absence, rows } = tile;
  return (
    <article
      className={value ? styles.tile : `${styles.tile} ${styles.absent}`}
      id={`k-${indicator.id}`}
    >
      <div className={styles.head}>
        <h3>{name}</h3>
        <SourceMark
          href={evidenceHref}
          label={stated ? evidence.markOf(name) : evidence.whyOf(name)}
        >
          {stated ? evidence.mark : evidence.why}
        </SourceMark>
      </div>
      {value ? (
        <p className={styles.value}>
          <ValuePieces value={value} />
        </p>
      ) : (
        <p className={styles.word}>{absence?.word}</p>
      )}
      {absence?.why ? <p className={styles.why}>{absence.why}</p> : null}
      {!absence?.why && rows.length > 0 ? (
        <dl>
          {rows.map(({ label, text, direction, absent }) => (
            <div key={label} className={styles.row}>
              <dt>{label}</dt>
              <dd className={absent ? styles.na : undefined}>
                {direction ? <Growth text={text} direction={direction} /> : text}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </article>
  );
}
