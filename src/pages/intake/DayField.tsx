import { parsePeriod } from '../../figures/period.ts';
import { INTAKE_WORDS } from '../../locale/intake.ts';
import { useWords } from '../../ui/language.tsx';
import { TextField } from './Field.tsx';

/** True if a text is a day such as 2023-04-25. */
export const isDay = (text: string): boolean => parsePeriod(text)?.kind === 'day';

/** True if a text is neither empty nor a day. */
export const isBadDay = (text: string): boolean => text !== '' && !isDay(text);

interface DayFieldProps {
  readonly value: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The day of publication of the input; it may be empty, but otherwise it must be a day. */
export function DayField({ value, hint, onChange }: DayFieldProps) {
  const intake = useWords(INTAKE_WORDS);
  return (
    <TextField
      label={intake.published}
      hint={hint}
      fault={isBadDay(value) ? intake.badDate : undefined}
      placeholder="2024-04-22"
      value={value}
      onChange={onChange}
    />
  );
}
