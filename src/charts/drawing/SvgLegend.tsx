import type { Family } from '../chartBase.ts';
import { labelLines, textWidth } from './labelLines.ts';

interface Entry {
  readonly name: string;
  readonly family: Family;
  /** A pattern, if the colour alone is not distinct. */
  readonly fill?: string;
}

/** The positions of legend entries, and their total height. */
interface LegendLayout {
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly height: number;
}

const ROW = 20;
const SWATCH = 18;
const GAP = 16;
const SIZE = 13;

/** Places entries side by side, in as many rows as the width requires. */
export function legendLayout(entries: readonly Entry[], width: number): LegendLayout {
  let [x, y] = [0, 0];
  const spots = entries.map(({ name }) => {
    const wide = SWATCH + textWidth(name, SIZE) + GAP;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += ROW;
    }
    const spot = { x, y };
    x += wide;
    return spot;
  });
  return { spots, height: entries.length > 0 ? y + ROW : 0 };
}

/** A legend inside the drawing, so that exports contain it. */
export function SvgLegend({
  layout,
  entries,
}: {
  readonly layout: LegendLayout;
  readonly entries: readonly Entry[];
}) {
  return (
    <g>
      {entries.map(({ name, family, fill = `var(--${family})` }, i) => {
        const { x, y } = layout.spots[i] ?? { x: 0, y: 0 };
        return (
          <g key={name}>
            <rect x={x} y={y + 3} width="12" height="12" fill={fill} />
            <text x={x + SWATCH} y={y + 14} fontSize={SIZE} fill="var(--ink-2)">
              {labelLines(name, 260, 1, SIZE)[0]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
