import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Indicator, Place } from '../../figures/tables.ts';
import { DIRECTIONS, INDICATOR_KINDS, PLACE_KINDS } from '../../figures/tables.ts';
import { unknownUnit } from '../../intake/unitChecks.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { type CellFault, cellFault } from '../../tables/cellChecks.ts';
import { must, text } from '../../tables/column.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { ChoiceField, TextField } from './Field.tsx';
import styles from './RowForm.module.css';

interface NewNameFormProps<Entry> {
  /** Initial values, guessed from the name and its row. */
  readonly guess: Entry;
  readonly onMake: (entry: Entry) => void;
  readonly onLeave: () => void;
}

/** The name and kind of a new place. */
export function NewPlaceForm({ guess, onMake, onLeave }: NewNameFormProps<Place>) {
  const intake = useWords(INTAKE_WORDS);
  const [place, setPlace] = useState(guess);
  return (
    <NewNameForm
      entry={place}
      label={intake.createPlace}
      isSound
      onName={(name) => setPlace({ ...place, name })}
      onMake={onMake}
      onLeave={onLeave}
    >
      <ChoiceField
        label={intake.placeKind}
        value={place.kind}
        choices={PLACE_KINDS.map((one) => [one, intake.placeKinds[one]])}
        onChange={(text) =>
          setPlace({ ...place, kind: PLACE_KINDS.find((one) => one === text) ?? place.kind })
        }
      />
    </NewNameForm>
  );
}

/** The name of a new indicator, its kind of number and its unit. */
export function NewIndicatorForm({ guess, onMake, onLeave }: NewNameFormProps<Indicator>) {
  const intake = useWords(INTAKE_WORDS);
  const { language } = useSpeech();
  const [indicator, setIndicator] = useState(guess);
  const { kind, direction, unit } = indicator;
  const fault = unknownUnit(unit.trim());
  return (
    <NewNameForm
      entry={{ ...indicator, unit: unit.trim() }}
      label={intake.createIndicator}
      isSound={fault === undefined}
      onName={(name) => setIndicator({ ...indicator, name })}
      onMake={onMake}
      onLeave={onLeave}
    >
      <ChoiceField
        label={intake.indicatorKind}
        value={kind}
        choices={INDICATOR_KINDS.map((one) => [one, intake.indicatorKinds[one]])}
        onChange={(text) =>
          setIndicator({ ...indicator, kind: INDICATOR_KINDS.find((one) => one === text) ?? kind })
        }
      />
      <TextField
        label={intake.indicatorUnit}
        hint={intake.indicatorUnitHint}
        fault={fault && intake.fieldProblem(fault.expected[language], fault.mend[language])}
        value={unit}
        onChange={(text) => setIndicator({ ...indicator, unit: text })}
      />
      <ChoiceField
        label={intake.direction}
        value={direction}
        choices={DIRECTIONS.map((one) => [one, intake.directions[one]])}
        onChange={(text) =>
          setIndicator({
            ...indicator,
            direction: DIRECTIONS.find((one) => one === text) ?? direction,
          })
        }
      />
    </NewNameForm>
  );
}

interface NamesProps<Entry> {
  readonly entry: Entry;
  readonly label: (name: string) => string;
  /** True if the fields below the names are valid. */
  readonly isSound: boolean;
  readonly onName: (name: Place['name']) => void;
  readonly onMake: (entry: Entry) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

const OPEN = text('name').schema;
const REQUIRED = must(text('name')).schema;

function NewNameForm<Entry extends Pick<Place, 'name'>>(props: NamesProps<Entry>) {
  const { entry, label, isSound, onName, onMake, onLeave, children } = props;
  const { language } = useSpeech();
  const intake = useWords(INTAKE_WORDS);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { zh, en } = entry.name;
  const faults = [cellFault(REQUIRED, zh.trim()), cellFault(OPEN, en.trim())];
  const said = (fault: CellFault | undefined) =>
    fault &&
    (intake.faults[fault.code]?.(fault.expected[language]) ??
      intake.fieldProblem(fault.expected[language], fault.mend[language]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSound && faults.every((fault) => fault === undefined)) {
      onMake({ ...entry, name: { zh: zh.trim(), en: en.trim() || zh.trim() } });
      return;
    }
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <TextField
        label={intake.nameZh}
        fault={said(faults[0])}
        value={zh}
        onChange={(text) => onName({ zh: text, en })}
      />
      <TextField
        label={intake.nameEn}
        hint={intake.nameEnHint}
        fault={said(faults[1])}
        value={en}
        onChange={(text) => onName({ zh, en: text })}
      />
      {children}
      <div className={styles.buttons}>
        <button type="submit" className={styles.save}>
          {label(zh.trim())}
        </button>
        <Button onPress={onLeave}>{intake.leave}</Button>
      </div>
    </form>
  );
}
