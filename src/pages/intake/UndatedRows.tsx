import { type FormEvent, useMemo, useRef, useState } from 'react';
import { type Draft, undatedRows } from '../../intake/draft/draft.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { DayField, isDay } from './DayField.tsx';
import styles from './UndatedRows.module.css';

interface UndatedRowsProps {
  readonly draft: Draft;
  readonly onDay: (published: string) => void;
}

/**
 * Stated once above the rows and not at each of them: the day of publication completes their
 * periods.
 */
export function UndatedRows({ draft, onDay }: UndatedRowsProps) {
  const intake = useWords(INTAKE_WORDS);
  const count = useMemo(() => undatedRows(draft).length, [draft]);
  const [day, setDay] = useState('');
  const form = useRef<HTMLFormElement>(null);
  if (count === 0) return null;
  const give = () => {
    if (isDay(day)) onDay(day);
    else form.current?.querySelector('input')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give();
  };
  return (
    <form ref={form} className={styles.box} onSubmit={submit} noValidate>
      <p>{intake.undated(count)}</p>
      <div className={styles.line}>
        <DayField value={day} onChange={setDay} />
        <Button onPress={give}>{intake.fillPeriods}</Button>
      </div>
    </form>
  );
}
