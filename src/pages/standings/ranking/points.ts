/** Points to one decimal, two where they are small; the minus as it is printed. */
export function points(value: number): string {
  const digits = Math.abs(value) < 5 ? 2 : 1;
  return value.toFixed(digits).replace('-', '−');
}

/** A share as whole per cent, `<1%` and `>99%` where it is not quite none or all. */
export function chanceText(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 1) return '<1%';
  if (percent < 100 && percent > 99) return '>99%';
  return `${Math.round(percent)}%`;
}
