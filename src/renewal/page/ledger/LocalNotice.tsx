import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RENEWAL_LEDGER } from '../../words/renewalLedger.ts';
import styles from './forms.module.css';
import { discard, type LaidLedger, type LocalLedger, redo, restore, undo } from './localLedger.ts';
import type { LocalLedgerState } from './useLocalLedger.ts';

interface LocalNoticeProps {
  readonly device: LocalLedgerState;
  readonly marks: LaidLedger['marks'];
  /** Announces the action that was done. */
  readonly say: (text: string) => void;
}

/**
 * Lists the entries that exist only on this device, with undo and discard; empty if there are none.
 */
export function LocalNotice({ device, marks, say }: LocalNoticeProps) {
  const ledger = useWords(RENEWAL_LEDGER);
  const { local, keeping, change } = device;
  const { changes, undone, discarded } = local;
  const press = (step: (local: LocalLedger) => LocalLedger, done: string) => () => {
    change(step);
    say(done);
  };
  if (changes.length === 0 && undone.length === 0 && discarded.length === 0) return null;
  const since = [...marks.values()].filter((mark) => mark === 'published-since').length;
  return (
    <Notice
      title={
        discarded.length > 0
          ? ledger.discarded
          : marks.size > 0
            ? ledger.localTitle(marks.size)
            : ledger.localNone
      }
      text={
        marks.size > 0 ? (
          <>
            {ledger.localText} {since > 0 ? ledger.localSince(since) : null}{' '}
            {keeping === 'refused' ? <b>{ledger.refused}</b> : null}
          </>
        ) : null
      }
      action={
        <div className={styles.buttons}>
          {changes.length > 0 ? (
            <Button onPress={press(undo, ledger.done.undo)}>{ledger.undo}</Button>
          ) : null}
          {undone.length > 0 ? (
            <Button onPress={press(redo, ledger.done.redo)}>{ledger.redo}</Button>
          ) : null}
          {changes.length > 0 ? (
            <Button onPress={press(discard, ledger.done.discard)}>{ledger.discard}</Button>
          ) : null}
          {discarded.length > 0 ? (
            <Button onPress={press(restore, ledger.done.restore)}>{ledger.restore}</Button>
          ) : null}
        </div>
      }
    />
  );
}
