import { legibleText } from './legibleText.ts';

/** What JSON can say; what is undefined is left out. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/**
 * The value as two-space JSON with a final line break. No `<` stands in it, so that the text inside a
 * `<script type="application/ld+json">` can neither close the element nor open a comment.
 */
export function scriptSafeJson(value: Json): string {
  const legible = (_name: string, one: Json) => (typeof one === 'string' ? legibleText(one) : one);
  return `${JSON.stringify(value, legible, 2).replaceAll('<', '\\u003c')}\n`;
}
