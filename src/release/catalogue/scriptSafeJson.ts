import { legibleText } from './legibleText.ts';

/** The values of JSON; undefined properties are left out. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/**
 * The value as JSON on one line. It contains no `<`, so that inside a `<script
 * type="application/ld+json">` it can neither close the element nor open a comment.
 */
export function scriptSafeJson(value: Json): string {
  return written(value, 0);
}

/** The same as two-space JSON with a final line break, for files that people also read. */
export function scriptSafeJsonFile(value: Json): string {
  return `${written(value, 2)}\n`;
}

function written(value: Json, spaces: number): string {
  const legible = (_name: string, one: Json) => (typeof one === 'string' ? legibleText(one) : one);
  return JSON.stringify(value, legible, spaces).replaceAll('<', '\\u003c');
}
