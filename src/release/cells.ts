import type { Bilingual } from '../figures/language.ts';

/** Cells by column name; what is left out is empty. */
export type Cells = Readonly<Record<string, string | undefined>>;

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
