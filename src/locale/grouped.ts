/** A count with thousands separators, as both languages write it: 19,999. */
export const grouped = (count: number): string => count.toLocaleString('en');
