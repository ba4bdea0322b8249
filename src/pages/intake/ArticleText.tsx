import { useMemo } from 'react';
import type { Paragraph } from '../../intake/draft/draft.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './ArticleText.module.css';
import { piecesOf } from './articlePieces.ts';

interface ArticleTextProps {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The rows on the current page of rows. */
  readonly rows: readonly DraftRow[];
  /** True if the current page contains the first or the last row. */
  readonly ends: { readonly first: boolean; readonly last: boolean };
  readonly current: number;
  readonly onPick: (number: number) => void;
}

/** The article with its figures marked; each mark is a button that leads to its row. */
export function ArticleText({ text, paragraphs, rows, ends, current, onPick }: ArticleTextProps) {
  const intake = useWords(INTAKE_WORDS);
  const pieces = useMemo(
    () => piecesOf(text, paragraphs, rows, ends),
    [text, paragraphs, rows, ends],
  );
  return (
    <div className={styles.article} lang="zh-CN">
      {pieces.map(({ paragraph, parts }) => (
        <p key={paragraph.start} data-n={paragraph.number}>
          {parts.map((part) =>
            part.row === undefined ? (
              <span key={part.start}>{part.text}</span>
            ) : (
              <mark
                key={part.start}
                className={styles[part.row.state]}
                data-current={part.row.number === current || undefined}
              >
                <button
                  type="button"
                  id={`mark-${part.row.number}`}
                  aria-label={intake.markName(
                    part.row.cells.printed,
                    part.row.number,
                    intake.states[part.row.state],
                  )}
                  onClick={() => part.row && onPick(part.row.number)}
                >
                  {part.text}
                  <sup>{part.row.number}</sup>
                </button>
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
