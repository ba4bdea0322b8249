import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import type { NamedTables } from '../../intake/draft/newEntries.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { useWords } from '../../ui/language.tsx';
import { DayField, isBadDay } from './DayField.tsx';
import { type Choice, ChoiceField, Field, TextField } from './Field.tsx';
import { focusFault } from './focusFault.ts';
import type { Given } from './given.ts';
import styles from './InputForm.module.css';
import type { IntakeFacts } from './intakeFacts.ts';
import { pastedCells } from './pastedCells.ts';

interface InputFormProps {
  readonly tables: NamedTables;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly facts: IntakeFacts;
  readonly onFacts: (facts: IntakeFacts) => void;
  readonly onGiven: (given: Given) => void;
}

/** Pasted text longer than this is read at once, because a text field is too slow for it. */
const LONGEST_IN_FIELD = 200_000;

/** The form for a text or table and for the facts about it. */
export function InputForm({ tables, text, onText, facts, onFacts, onGiven }: InputFormProps) {
  const intake = useWords(INTAKE_WORDS);
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [long, setLong] = useState(0);
  const isBlank = text.trim() === '';
  /** An invalid day blocks all input, because every row would get it. */
  const give = (given: Given) => {
    if (isBadDay(facts.published)) focusFault(form.current);
    else onGiven(given);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(isBlank);
    if (isBlank) focusFault(form.current);
    else give({ kind: 'text', text });
  };
  const paste = (event: ClipboardEvent) => {
    const cells = pastedCells(event.clipboardData.getData('text/html'));
    if (cells) {
      event.preventDefault();
      give({ kind: 'cells', cells });
      return;
    }
    const plain = event.clipboardData.getData('text/plain');
    if (plain.length <= LONGEST_IN_FIELD) return;
    event.preventDefault();
    setLong(plain.length);
    give({ kind: 'text', text: plain });
  };
  const put = (change: Partial<IntakeFacts>) => onFacts({ ...facts, ...change });
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate data-needs-script>
      <div className={styles.text}>
        <Field
          label={intake.input}
          hint={intake.drop}
          fault={asked && isBlank ? intake.nothingGiven : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              value={text}
              placeholder={intake.inputHint}
              onChange={({ target }) => onText(target.value)}
              onPaste={paste}
            />
          )}
        </Field>
        {long > 0 ? <p role="status">{intake.pasteTooLong(long)}</p> : null}
      </div>
      <div className={styles.facts}>
        <DayField
          hint={intake.publishedHint}
          value={facts.published}
          onChange={(published) => put({ published })}
        />
        <ChoiceField
          label={intake.source}
          empty={intake.sourceNew}
          value={facts.source}
          choices={[...tables.sources.values()].map(({ id, title }): Choice => [id, title])}
          onChange={(source) => put({ source })}
        />
        {facts.source === '' ? (
          <>
            <TextField
              label={intake.sourceTitle}
              hint={intake.sourceTitleHint}
              value={facts.title}
              onChange={(title) => put({ title })}
            />
            <TextField
              label={intake.sourcePublisher}
              value={facts.publisher}
              onChange={(publisher) => put({ publisher })}
            />
            <TextField
              label={intake.sourceUrl}
              type="url"
              value={facts.url}
              onChange={(url) => put({ url })}
            />
          </>
        ) : null}
      </div>
      <div className={styles.buttons}>
        <button type="submit" className={styles.read}>
          {intake.read}
        </button>
        <label className={styles.choose}>
          <span>{intake.choose}</span>
          <input
            type="file"
            accept=".txt,.csv,.tsv,.xlsx"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) give({ kind: 'file', name: file.name, blob: file });
              // Allows the same file to be chosen again after a correction.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </form>
  );
}
