import type { Family } from '../../chartBase.ts';

const SIZE = 8;
/** Patterns on grey: dots, horizontal lines, vertical lines, a grid, large dots, waves, crosses, squares. */
const MARKS: readonly string[] = [
  'M2 2h2v2h-2zM6 6h2v2h-2z',
  'M0 2h8v2h-8zM0 6h8v2h-8z',
  'M2 0h2v8h-2zM6 0h2v8h-2z',
  'M0 3h8v1.5h-8zM3 0h1.5v8h-1.5z',
  'M1.5 1.5h5v5h-5z',
  'M0 6l4-4l4 4v2l-4-4l-4 4z',
  'M3 1h2v2h2v2h-2v2h-2v-2h-2v-2h2z',
  'M0 0h4v4h-4zM4 4h4v4h-4z',
];

/** The fill of a series: its colour, or the pattern with its number. */
export const fillOf = (family: Family, pattern: number | undefined, id: string): string =>
  pattern === undefined ? `var(--${family})` : `url(#${id}-${pattern % (2 * MARKS.length)})`;

/**
 * Patterns for series beyond the colours, on light grey and then on dark grey; `id` is unique on
 * the page.
 */
export function Patterns({ id, count }: { readonly id: string; readonly count: number }) {
  if (count === 0) return null;
  return (
    <defs>
      {Array.from({ length: Math.min(count, 2 * MARKS.length) }, (_, i) => {
        const dark = i >= MARKS.length;
        return (
          <pattern
            key={MARKS[i % MARKS.length]?.concat(String(dark))}
            id={`${id}-${i}`}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
          >
            <rect width={SIZE} height={SIZE} fill={dark ? 'var(--ink-2)' : 'var(--context)'} />
            <path d={MARKS[i % MARKS.length]} fill="var(--paper)" />
          </pattern>
        );
      })}
    </defs>
  );
}
