import { useState } from 'react';
import ProblemList from '../../../pages/states/ProblemList.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { saveFile } from '../../../ui/saveFile.ts';
import { casesCsv } from '../../tables/casesCsv.ts';
import { readCaseTable } from '../../tables/caseTable.ts';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import { CaseFileDiff } from './CaseFileDiff.tsx';
import { type CaseFile, compareCaseFile } from './caseEntry.ts';
import styles from './forms.module.css';
import type { LedgerRow } from './ledgerRows.ts';
import type { Writing } from './writing.ts';

interface LedgerFilesProps extends Writing {
  readonly shown: readonly LedgerRow[];
  /** Announces the action that was done. */
  readonly say: (text: string) => void;
}

/** The chosen file and the result of reading it. */
type Import =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'compared'; readonly name: string; readonly file: CaseFile };

/** Exports the ledger as cases.csv and imports a file in the same format. */
export function LedgerFiles({ shown, say, ...writing }: LedgerFilesProps) {
  const ledger = useWords(RENEWAL_LEDGER);
  const [state, setState] = useState<Import>({ kind: 'none' });
  const { cases, published, checkAgainst, write } = writing;
  const save = (name: string, text: string) =>
    saveFile(name, new Blob([text], { type: 'text/csv' }));
  const read = async (file: File) => {
    setState({ kind: 'reading' });
    try {
      const table = await readCaseTable(file.name, file);
      const compared = compareCaseFile(file.name, table, cases, published, checkAgainst());
      setState({ kind: 'compared', name: file.name, file: compared });
    } catch {
      setState({ kind: 'unreadable', name: file.name });
    }
  };
  return (
    <section className={styles.form} aria-labelledby="ledger-files">
      <h3 id="ledger-files">{ledger.files}</h3>
      <div className={styles.buttons}>
        <Button onPress={() => save('cases.csv', casesCsv(cases))}>
          {ledger.exportAll(cases.length)}
        </Button>
        {shown.length > 0 && shown.length < cases.length ? (
          <Button
            onPress={() => save('cases-found.csv', casesCsv(shown.map(({ case: one }) => one)))}
          >
            {ledger.exportShown(shown.length)}
          </Button>
        ) : null}
        <label className={styles.choose}>
          <span>{ledger.import}</span>
          <input
            type="file"
            accept=".csv,.xlsx"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void read(file);
              // Allows the same file to be chosen again after a correction.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p className={styles.text}>
        {ledger.exportText} {ledger.importText}
      </p>
      <div role="status">
        {state.kind === 'reading' ? ledger.reading : null}
        {state.kind === 'unreadable' ? ledger.importUnreadable(state.name) : null}
        {state.kind === 'compared' && state.file.kind === 'refused' ? (
          <p>
            <b>{ledger.importRefused(state.name, errorCount(state.file))}</b>
          </p>
        ) : null}
      </div>
      {state.kind === 'compared' ? (
        <>
          {state.file.problems.length > 0 ? <ProblemList problems={state.file.problems} /> : null}
          {state.file.kind === 'read' ? (
            <CaseFileDiff
              name={state.name}
              file={state.file}
              onCancel={() => {
                setState({ kind: 'none' });
                say(ledger.done.nothing);
              }}
              onEnter={(rows) => {
                write({ kind: 'import', cases: rows });
                setState({ kind: 'none' });
                say(ledger.done.import(rows.length));
              }}
            />
          ) : null}
        </>
      ) : null}
    </section>
  );
}

const errorCount = ({ problems }: CaseFile) =>
  problems.filter(({ severity }) => severity === 'error').length;
