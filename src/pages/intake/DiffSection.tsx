import { useState } from 'react';
import type { Dataset } from '../../figures/dataset.ts';
import type { Draft } from '../../intake/draft/draft.ts';
import { type DraftDiff, type Entering, entering } from '../../intake/draft/draftDiff.ts';
import type { Reviewer } from '../../intake/draft/review.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { FIGURES } from '../../tables/figures.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './DiffSection.module.css';
import { draftFiles, madeOf } from './draftFiles.ts';
import { rowText } from './rowText.ts';
import { StoppedRows } from './StoppedRows.tsx';
import { valueText } from './valueText.ts';

interface DiffSectionProps {
  readonly dataset: Dataset;
  readonly draft: Draft;
  readonly diff: DraftDiff;
  readonly reviewer: Reviewer;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onHide: () => void;
  readonly onFind: (number: number) => void;
}

/** The accepted rows compared with the dataset, and the buttons that save or discard them. */
export function DiffSection(props: DiffSectionProps) {
  const { dataset, draft, diff, reviewer, isShown, onShow, onHide, onFind } = props;
  const intake = useWords(INTAKE_WORDS);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const rows = entering(diff);
  const files = rows.length > 0 ? draftFiles(dataset, draft, rows) : [];
  const [figures] = files;
  const named = madeOf(draft, rows);
  const copy = (text: string) => {
    navigator.clipboard
      .writeText(text)
      .then(() => setCopied('yes'))
      .catch(() => setCopied('failed'));
  };
  return (
    <section aria-labelledby="diff" className={styles.diff}>
      <h2 id="diff">{intake.diff}</h2>
      <p className={styles.text}>{intake.diffText}</p>
      <ul className={styles.counts}>
        <li>{intake.added(diff.added.length)}</li>
        <li>{intake.revised(diff.revised.length)}</li>
        {diff.unchanged.length > 0 ? <li>{intake.unchanged(diff.unchanged.length)}</li> : null}
        {diff.stopped.length > 0 ? (
          <li className={styles.stopped}>{intake.stopped(diff.stopped.length)}</li>
        ) : null}
        <li>{intake.rejectedCount(diff.rejected)}</li>
        <li>{intake.openCount(diff.open)}</li>
      </ul>
      <Changes title={intake.added(diff.added.length)} rows={diff.added} reviewer={reviewer} />
      <Changes
        title={intake.revised(diff.revised.length)}
        rows={diff.revised}
        reviewer={reviewer}
      />
      <StoppedRows stopped={diff.stopped} reviewer={reviewer} onFind={onFind} />
      {rows.length === 0 && diff.stopped.length === 0 ? <p>{intake.nothingYet}</p> : null}
      {figures ? (
        <>
          {files.length > 1 ? (
            <p>{intake.entries(named.places.size, named.indicators.size, named.sources.size)}</p>
          ) : null}
          <div className={styles.buttons}>
            {files.map((file, i) => (
              <Button
                key={file.name}
                primary={i === 0}
                onPress={() => saveFile(file.name, new Blob([file.text], { type: 'text/csv' }))}
              >
                {i === 0 ? intake.download : intake.downloadOf(file.name)}
              </Button>
            ))}
            <Button onPress={() => copy(figures.text.replace(/^\ufeff/, ''))}>{intake.copy}</Button>
            <span role="status">
              {copied === 'yes' ? intake.copied : copied === 'failed' ? intake.copyFailed : ''}
            </span>
          </div>
          <p className={styles.text}>{intake.downloadText}</p>
          <div className={styles.buttons}>
            {isShown ? (
              <Button onPress={onHide}>{intake.hide}</Button>
            ) : (
              <Button onPress={onShow}>{intake.show}</Button>
            )}
            <span role="status">{isShown ? intake.shown : ''}</span>
          </div>
          <p className={styles.text}>{intake.showText}</p>
        </>
      ) : null}
    </section>
  );
}

/** At most this many rows are listed; the file contains all. */
const LISTED = 100;

interface ChangesProps {
  readonly title: string;
  readonly rows: readonly (Entering & Partial<Pick<DraftDiff['revised'][number], 'there'>>)[];
  readonly reviewer: Reviewer;
}

function Changes({ title, rows, reviewer }: ChangesProps) {
  const { language, words } = useSpeech();
  const intake = useWords(INTAKE_WORDS);
  if (rows.length === 0) return null;
  return (
    <details className={styles.changes} open={rows.length <= 20}>
      <summary>{title}</summary>
      <ol>
        {rows.slice(0, LISTED).map(({ row, figure, there }) => {
          const text = rowText(
            { ...row, cells: FIGURES.write(figure) },
            reviewer.tables,
            language,
            words,
          );
          return (
            <li key={row.number}>
              <b>{text.what}</b> <span>{text.where}</span>
              {there ? (
                <p>
                  {intake.fromTo(
                    `${valueText(there, language, words)} (${there.released || '…'})`,
                    `${valueText(figure, language, words)} (${figure.released})`,
                  )}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
      {rows.length > LISTED ? <p>{intake.more(rows.length - LISTED)}</p> : null}
    </details>
  );
}
