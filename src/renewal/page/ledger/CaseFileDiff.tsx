import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { CASES } from '../../tables/cases.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { caseText } from '../caseText.ts';
import styles from './CaseFileDiff.module.css';
import type { CaseFile } from './caseEntry.ts';
import forms from './forms.module.css';
import { changedColumns, type LocalCase } from './localLedger.ts';

interface CaseFileDiffProps {
  readonly name: string;
  readonly file: Extract<CaseFile, { kind: 'read' }>;
  readonly onEnter: (cases: readonly LocalCase[]) => void;
  readonly onCancel: () => void;
}

/** At most this many cases are listed; all of them are imported. */
const MAX_LISTED = 50;

/** Shows what a file would add and change, before the import. */
export function CaseFileDiff({ name, file, onEnter, onCancel }: CaseFileDiffProps) {
  const { language } = useSpeech();
  const ledger = useWords(RENEWAL_LEDGER);
  const heading = useRef<HTMLHeadingElement>(null);
  // Moves focus here because reading the file may take a while.
  useEffect(() => heading.current?.focus(), []);
  const { added, changed, same, unnamed } = file;
  const count = added.length + changed.length;
  return (
    <section className={styles.diff} aria-labelledby="case-diff">
      <h4 id="case-diff" ref={heading} tabIndex={-1}>
        {ledger.importRead(name)}
      </h4>
      <ul className={styles.counts}>
        <li>{ledger.diffAdded(added.length)}</li>
        <li>{ledger.diffChanged(changed.length)}</li>
        <li>{ledger.diffSame(same)}</li>
        <li>{ledger.diffUnnamed(unnamed)}</li>
      </ul>
      {count === 0 ? <p>{ledger.nothingNew}</p> : null}
      {added.length > 0 ? (
        <details open={added.length <= 20}>
          <summary>{ledger.diffAdded(added.length)}</summary>
          <ol>
            {added.slice(0, MAX_LISTED).map(({ after }) => (
              <li key={after.id}>
                <b>{after.id}</b> <bdi>{after.enterprise}</bdi> ·{' '}
                <bdi>{caseText(after, ledger, language)}</bdi> · {after.found}
              </li>
            ))}
          </ol>
          {added.length > MAX_LISTED ? <p>{ledger.diffMore(added.length - MAX_LISTED)}</p> : null}
        </details>
      ) : null}
      {changed.length > 0 ? (
        <details open={changed.length <= 20}>
          <summary>{ledger.diffChanged(changed.length)}</summary>
          <ol>
            {changed.slice(0, MAX_LISTED).map(({ before, after }) => {
              const [was, is] = [CASES.write(before), CASES.write(after)];
              return (
                <li key={after.id}>
                  <b>{after.id}</b>
                  <ul>
                    {changedColumns(before, after).map((column) => (
                      <li key={column}>
                        <code>{column}</code> <bdi>{was[column] || ledger.empty}</bdi> →{' '}
                        <bdi>{is[column] || ledger.empty}</bdi>
                      </li>
                    ))}
                  </ul>
                </li>
              );
            })}
          </ol>
          {changed.length > MAX_LISTED ? (
            <p>{ledger.diffMore(changed.length - MAX_LISTED)}</p>
          ) : null}
        </details>
      ) : null}
      <div className={forms.buttons}>
        {count > 0 ? (
          <Button primary onPress={() => onEnter([...added, ...changed].map(localCase))}>
            {ledger.enter(count)}
          </Button>
        ) : null}
        <Button onPress={onCancel}>{ledger.cancel}</Button>
      </div>
    </section>
  );
}

const localCase = ({ after, published }: LocalCase): LocalCase => ({ after, published });
