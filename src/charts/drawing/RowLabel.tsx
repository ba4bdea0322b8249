import { labelLines } from './labelLines.ts';

interface RowLabelProps {
  readonly x: number;
  /** The middle of the row. */
  readonly y: number;
  readonly text: string;
  readonly width: number;
}

/** The name of a row, in one or two lines, left of its marks. */
export function RowLabel({ x, y, text, width }: RowLabelProps) {
  const lines = labelLines(text, width);
  const first = y + 5 - (lines.length - 1) * 8.5;
  return (
    <text x={x} fill="var(--ink-2)" fontSize="14">
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={first + i * 17}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
