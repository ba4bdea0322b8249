/** The ends of an axis and its labelled values. */
export interface RoundAxis {
  readonly low: number;
  readonly high: number;
  readonly marks: number[];
}

/** Three or four round values that enclose the data. */
export function roundAxis(least: number, most: number): RoundAxis {
  const rough = (most - least || 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power;
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(most / step) * step;
  const marks: number[] = [];
  for (let mark = low; mark <= high + step / 2; mark += step)
    marks.push(Number(mark.toPrecision(6)));
  return { low, high, marks };
}

/** A label of an axis: a real minus sign and thousands separators. */
export function axisText(mark: number | string | undefined): string {
  return Number(mark ?? 0)
    .toLocaleString('en', { maximumFractionDigits: 10 })
    .replace('-', '−');
}
