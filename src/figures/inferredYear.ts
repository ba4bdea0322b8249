import type { Figure } from './figure.ts';

/** Whether a figure's note says that its source prints no year and the year is inferred. */
export function isYearInferred({ note }: Pick<Figure, 'note'>): boolean {
  return /年份系推断|year inferred/.test(note);
}
