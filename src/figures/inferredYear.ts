import type { Figure } from './figure.ts';

/** True if the note says that the source prints no year and the year is inferred. */
export function isYearInferred({ note }: Pick<Figure, 'note'>): boolean {
  return /年份系推断|year inferred/.test(note);
}
