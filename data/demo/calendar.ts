/** A printed quarter: its code, its place in the counting of `economy.ts`, and when it is released. */
export interface Quarter {
  readonly code: string;
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
  /** Counted from the first quarter of 2020. */
  readonly index: number;
  /** ISO date, some 25 days after the quarter ends. */
  readonly released: string;
  readonly zh: string;
}

export const YEARS = [2021, 2022, 2023] as const;

const RELEASES = ['04-25', '07-26', '10-25', '01-24'];
const WORDS = ['一季度', '上半年', '前三季度', '全年'];

/** The twelve quarters, oldest first. */
export const PRINTED_QUARTERS: readonly Quarter[] = YEARS.flatMap((year) =>
  [1, 2, 3, 4].map((number) => ({
    code: `${year}-Q${number}`,
    year,
    number,
    index: (year - 2020) * 4 + number - 1,
    released: `${number === 4 ? year + 1 : year}-${RELEASES[number - 1]}`,
    zh: `${year}年${WORDS[number - 1]}`,
  })),
);
