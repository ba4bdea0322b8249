import { useId } from 'react';
import { WORKBENCH_WORDS, type WorkbenchWords } from '../../locale/workbench.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import ProblemList from '../states/ProblemList.tsx';
import styles from './OwnFileBox.module.css';
import type { OwnState } from './useOwnFile.ts';

interface OwnFileBoxProps {
  readonly own: OwnState;
  readonly onFile: (file: File) => Promise<void>;
  readonly onLeave: () => void;
}

/** The input for the reader's own file, and the errors in it. */
export function OwnFileBox({ own, onFile, onLeave }: OwnFileBoxProps) {
  const workbench = useWords(WORKBENCH_WORDS);
  const title = useId();
  return (
    <section className={styles.box} aria-labelledby={title} data-needs-script>
      <h2 id={title}>{workbench.own}</h2>
      <p className={styles.text}>{workbench.ownText}</p>
      <div className={styles.row}>
        <label className={styles.choose}>
          <span>{workbench.ownChoose}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void onFile(file);
              // Allows the same file to be chosen again after a correction.
              currentTarget.value = '';
            }}
          />
        </label>
        <p role="status">{statusOf(own, workbench)}</p>
        {own.kind === 'read' || own.kind === 'failed' ? (
          <Button onPress={onLeave}>{workbench.ownLeave}</Button>
        ) : null}
      </div>
      {own.kind === 'read' && own.file.count > 0 ? <p>{workbench.ownNotInLink}</p> : null}
      {own.kind === 'read' && own.file.problems.length > 0 ? (
        <>
          <p>{workbench.ownProblems(own.file.problems.length)}</p>
          <ProblemList problems={own.file.problems} />
        </>
      ) : null}
    </section>
  );
}

function statusOf(own: OwnState, words: WorkbenchWords): string {
  switch (own.kind) {
    case 'none':
      return '';
    case 'reading':
      return words.ownReading(own.name);
    case 'failed':
      return words.ownFailed(own.name);
    case 'read':
      return words.ownRead(own.file.name, own.file.count);
  }
}
