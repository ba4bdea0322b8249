import { type FormEvent, useEffect, useRef, useState } from 'react';
import { MEASURES, QUALIFIERS, SCOPES, STATUSES } from '../../figures/figure.ts';
import { nameOf } from '../../figures/names.ts';
import { parsePeriod, periodCode, SPANS } from '../../figures/period.ts';
import { readPeriod } from '../../figures/periodWording.ts';
import type { Problem } from '../../figures/problem.ts';
import type { DraftRow, FigureCells } from '../../intake/draft/draftRow.ts';
import type { NamedTables } from '../../intake/draft/newEntries.ts';
import { hasErrors, mayEnter, type Reviewer } from '../../intake/draft/review.ts';
import { INTAKE_WORDS, type IntakeWords } from '../../locale/intake.ts';
import type { FigureColumn } from '../../tables/figures.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { type Choice, ChoiceField, TextField } from './Field.tsx';
import { faultText } from './faultText.ts';
import styles from './RowForm.module.css';
import { standingText } from './standingText.ts';

interface RowFormProps {
  readonly row: DraftRow;
  readonly reviewer: Reviewer;
  readonly onSave: (cells: FigureCells) => void;
  readonly onLeave: () => void;
}

/**
 * A form to correct a row. It uses the checks of a dataset's file and shows each error at its
 * field.
 */
export function RowForm({ row, reviewer, onSave, onLeave }: RowFormProps) {
  const { language, words } = useSpeech();
  const intake = useWords(INTAKE_WORDS);
  const form = useRef<HTMLFormElement>(null);
  const [cells, setCells] = useState(row.cells);
  const [asked, setAsked] = useState(false);
  const review = reviewer.of({ ...row, cells });
  const faults = asked || row.state === 'open' ? review.problems : [];
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid], select, input')?.focus();
  }, []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (mayEnter(review)) {
      onSave(cells);
      return;
    }
    setAsked(true);
    const wrong = hasErrors(review) ? '[aria-invalid]' : '[data-column=released] input';
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(wrong)?.focus());
  };
  const field = (column: keyof IntakeWords['columns']) => ({
    label: intake.columns[column],
    value: cells[column],
    fault: faultOf(faults, column, language, intake),
    onChange: (value: string) => setCells((before) => ({ ...before, [column]: value })),
  });
  const { evidence } = words;
  const lists = listsOf(reviewer.tables, language);
  const standing =
    review.standing && standingText(review.standing, reviewer.dataset, language, words, intake);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={save}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <ChoiceField {...field('place')} empty={intake.chooseOne} choices={lists.places} />
      <ChoiceField
        {...field('indicator')}
        wide
        empty={intake.chooseOne}
        choices={lists.indicators}
      />
      <ChoiceField
        {...field('measure')}
        empty={intake.chooseOne}
        choices={MEASURES.map((one): Choice => [one, evidence.measures[one]])}
      />
      <TextField {...field('value')} />
      <TextField {...field('unit')} />
      <ChoiceField
        {...field('qualifier')}
        choices={QUALIFIERS.map((one): Choice => [one, evidence.qualifiers[one]])}
      />
      <TextField
        {...field('period')}
        hint={intake.periodHint}
        onChange={(text) =>
          setCells((before) => ({ ...before, ...periodCells(text, before.span) }))
        }
      />
      <ChoiceField
        {...field('span')}
        empty={intake.chooseOne}
        choices={SPANS.map((one): Choice => [one, intake.spans[one]])}
      />
      <ChoiceField {...field('of')} empty={intake.none} choices={lists.places} />
      <ChoiceField
        {...field('status')}
        empty={intake.chooseOne}
        choices={STATUSES.map((one): Choice => [one, evidence.statuses[one]])}
      />
      <ChoiceField
        {...field('scope')}
        choices={SCOPES.map((one): Choice => [one, evidence.scopes[one]])}
      />
      <div data-column="released">
        <TextField {...field('released')} placeholder="2024-04-22" />
      </div>
      <ChoiceField {...field('source')} wide empty={intake.chooseOne} choices={lists.sources} />
      <TextField {...field('locator')} wide />
      <TextField {...field('note')} wide />
      {standing ? <p className={styles.standing}>{standing}</p> : null}
      <div className={styles.buttons}>
        <button type="submit" className={styles.save}>
          {intake.save}
        </button>
        <Button onPress={onLeave}>{intake.leave}</Button>
      </div>
    </form>
  );
}

/** Replaces a period in words by its code as soon as it can be parsed. */
function periodCells(text: string, span: string): Pick<FigureCells, 'period' | 'span'> {
  const known = parsePeriod(text);
  if (known) return { period: text, span };
  const read = /[年月季末底a-z]/i.test(text) ? readPeriod(text) : undefined;
  return read ? { period: periodCode(read.period), span: read.span } : { period: text, span };
}

function faultOf(
  problems: readonly Problem[],
  column: FigureColumn,
  language: 'zh' | 'en',
  intake: IntakeWords,
): string | undefined {
  const found = problems.find((one) => one.column === column);
  return found && faultText(found, language, intake);
}

function listsOf(tables: NamedTables, language: 'zh' | 'en') {
  return {
    places: [...tables.places.values()].map(({ id, name }): Choice => [id, nameOf(name, language)]),
    indicators: [...tables.indicators.values()].map(
      ({ id, name }): Choice => [id, nameOf(name, language)],
    ),
    sources: [...tables.sources.values()].map(({ id, title }): Choice => [id, title]),
  };
}
