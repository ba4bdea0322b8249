/** A closed range of numbers; an open end is `Infinity`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
