import { Picker } from '../../ui/Picker.tsx';
import type { RenewalContext } from './renewalContext.ts';
import { viewHref } from './renewalHref.ts';
import { useRenewalWords } from './useRenewalWords.ts';

interface YearPickerProps {
  readonly context: Pick<RenewalContext, 'address' | 'view'>;
  readonly years: readonly number[];
  readonly chosen: number | undefined;
}

/** The years that can be looked at, as links; nothing where there is one. */
export function YearPicker({ context: { address, view }, years, chosen }: YearPickerProps) {
  const renewal = useRenewalWords();
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
