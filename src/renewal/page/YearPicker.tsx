import { useWords } from '../../ui/language.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { RENEWAL_WORDS } from '../words/renewal.ts';
import type { RenewalContext } from './renewalContext.ts';
import { viewHref } from './renewalHref.ts';

interface YearPickerProps {
  readonly context: Pick<RenewalContext, 'address' | 'view'>;
  readonly years: readonly number[];
  readonly chosen: number | undefined;
}

/** The available years as links; empty if there is only one. */
export function YearPicker({ context: { address, view }, years, chosen }: YearPickerProps) {
  const renewal = useWords(RENEWAL_WORDS);
  if (years.length < 2) return null;
  return (
    <Picker
      label={renewal.year}
      choices={years.map((year) => ({
        key: String(year),
        text: renewal.yearOf(year),
        href: viewHref(address, { ...view, year }),
        chosen: year === chosen,
      }))}
    />
  );
}
