/** Today's date (ISO) in China, independent of the machine's time zone. */
export function todayInChina(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
