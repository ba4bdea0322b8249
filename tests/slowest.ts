import * as v from 'valibot';

/** One test with its time, in ms. */
export interface Timed {
  readonly name: string;
  readonly ms: number;
}

const VITEST = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({ fullName: v.string(), duration: v.optional(v.nullable(v.number())) }),
      ),
    }),
  ),
});

/** The times of the tests in vitest's JSON report. */
export function vitestTimes(json: unknown): Timed[] {
  return v
    .parse(VITEST, json)
    .testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({ name: fullName, ms: duration ?? 0 })),
    );
}

interface Suite {
  readonly suites?: readonly Suite[] | undefined;
  readonly specs?:
    | readonly {
        readonly title: string;
        readonly file: string;
        readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
      }[]
    | undefined;
}

const SUITE: v.GenericSchema<Suite> = v.object({
  suites: v.optional(v.array(v.lazy(() => SUITE))),
  specs: v.optional(
    v.array(
      v.object({
        title: v.string(),
        file: v.string(),
        tests: v.array(v.object({ results: v.array(v.object({ duration: v.number() })) })),
      }),
    ),
  ),
});

/** The times of the tests in Playwright's JSON report. */
export function playwrightTimes(json: unknown): Timed[] {
  return timesOf(v.parse(SUITE, json));
}

function timesOf({ suites = [], specs = [] }: Suite): Timed[] {
  const own = specs.map(({ title, file, tests }) => ({
    name: `${file}: ${title}`,
    ms: tests
      .flatMap(({ results }) => results)
      .reduce((whole, { duration }) => whole + duration, 0),
  }));
  return [...own, ...suites.flatMap(timesOf)];
}

/** The lines that list the slowest tests, slowest first. */
export function slowestLines(times: readonly Timed[], most: number): string[] {
  return [...times]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, most)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
}
