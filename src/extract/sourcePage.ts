import type { Literal } from './literal.ts';
import { plainText } from './plainText.ts';
import { readLiterals } from './readLiterals.ts';

/** A source's text and its numbers, for looking up printed literals. */
export interface SourcePage {
  readonly text: string;
  readonly literals: readonly Literal[];
}

export function sourcePage(given: string): SourcePage {
  const { text } = plainText(given);
  return { text, literals: readLiterals(text).literals };
}
