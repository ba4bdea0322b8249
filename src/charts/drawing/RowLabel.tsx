interface RowLabelProps {
  /** The vertical middle of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** The name of a row, in the lines of its layout. */
export function RowLabel({ y, lines }: RowLabelProps) {
  const first = y + 5 - (lines.length - 1) * 8.5;
  return (
    <text x={0} fill="var(--ink-2)" fontSize="14">
      {lines.map((line, i) => (
        <tspan key={line} x={0} y={first + i * 17}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
