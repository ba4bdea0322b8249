import type { Bilingual } from '../figures/language.ts';
import type { Cells } from '../tables/column.ts';

export const both = (name: string, { zh, en }: Bilingual): Cells => ({
  [`${name}_zh`]: zh,
  [`${name}_en`]: en,
});

/** A number without an exponent, which the contract does not know; '' for none. */
export function numberText(value: number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
