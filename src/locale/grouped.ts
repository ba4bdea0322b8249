/** A count with its thousands set off, as both languages write it: 19,999. */
export const grouped = (count: number): string => count.toLocaleString('en');
