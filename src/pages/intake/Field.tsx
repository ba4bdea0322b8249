import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  /** Small print below the field; an error replaces it. */
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly wide?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** The attributes that connect a control to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A labelled field that shows its error next to the control. */
export function Field({ label, hint, fault, wide = false, children }: FieldProps) {
  const id = useId();
  const said = fault ?? hint;
  return (
    <div className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': said ? `${id}-said` : undefined,
        'aria-invalid': fault ? true : undefined,
      })}
      {said ? (
        <p id={`${id}-said`} className={fault ? styles.fault : styles.hint}>
          {said}
        </p>
      ) : null}
    </div>
  );
}

export type Choice = readonly [key: string, text: string];

interface ChoiceFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly choices: readonly Choice[];
  /** The label of the empty choice; without it, a choice is required. */
  readonly empty?: string;
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ value, choices, empty, onChange, ...field }: ChoiceFieldProps) {
  const known = choices.some(([key]) => key === value);
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          {empty === undefined && (known || value !== '') ? null : (
            <option value="">{empty ?? ''}</option>
          )}
          {known || value === '' ? null : <option value={value}>{value}</option>}
          {choices.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'url';
  readonly placeholder?: string;
}

export function TextField({
  value,
  onChange,
  type = 'text',
  placeholder,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
