import { legibleText } from './legibleText.ts';

/** What JSON can say; what is undefined is left out. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/**
 * The value as JSON on one line. No `<` stands in it, so that the text inside a
 * `<script type="application/ld+json">` can neither close the element nor open a comment.
 */
export function scriptSafeJson(value: Json): string {
  return written(value, 0);
}

/** The same as two-space JSON with a final line break, for files that people read too. */
export function scriptSafeJsonFile(value: Json): string {
  return `${written(value, 2)}\n`;
}

function written(value: Json, spaces: number): string {
  const legible = (_name: string, one: Json) => (typeof one === 'string' ? legibleText(one) : one);
  return JSON.stringify(value, legible, spaces).replaceAll('<', '\\u003c');
}
