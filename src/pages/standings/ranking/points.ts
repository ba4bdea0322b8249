/** Formats points with one decimal, or two if they are small, and a typographic minus. */
export function points(value: number): string {
  const digits = Math.abs(value) < 5 ? 2 : 1;
  return value.toFixed(digits).replace('-', '−');
}

/** Formats a share as a whole percentage; `<1%` and `>99%` if it is not exactly none or all. */
export function chanceText(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 1) return '<1%';
  if (percent < 100 && percent > 99) return '>99%';
  return `${Math.round(percent)}%`;
}
