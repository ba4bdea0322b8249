import * as v from 'valibot';
import {
  DEFAULT_DISCLOSURE,
  DISCLOSURE_LIMITS,
  type DisclosureRules,
} from '../figures/disclosure.ts';
import type { Problem } from '../figures/problem.ts';
import { fixed, problem, withoutData } from '../tables/report.ts';

const SCHEMA = v.strictObject({
  minimum_frequency: v.optional(v.number()),
  dominance: v.optional(v.strictObject({ n: v.number(), k: v.number() })),
  p_percent: v.optional(v.number()),
  frequency_range: v.optional(v.number()),
});

const WHOLE = ['minimum_frequency', 'n'];

/**
 * Reads `red_banner.disclosure` of datapackage.json: the dataset's own rules of disclosure control.
 * Omitted rules keep their defaults. A rule weaker than the minimum for every edition is a problem.
 *
 * @returns undefined if no rule is set
 */
export function readDisclosure(
  json: unknown,
  file: string,
): { rules: DisclosureRules | undefined; problems: Problem[] } {
  if (json === undefined) return { rules: undefined, problems: [] };
  const read = v.safeParse(SCHEMA, json);
  if (!read.success) {
    const [issue] = read.issues;
    const path = ['red_banner.disclosure', v.getDotPath(issue)].filter(Boolean).join('.');
    const expected = fixed(
      '只有 minimum_frequency、dominance（n 和 k）、p_percent、frequency_range，都是数',
      'minimum_frequency, dominance (n and k), p_percent, frequency_range alone, all numbers',
    );
    const mend = fixed('改正这一项，或删去，用默认值', 'correct it, or delete it for the default');
    const spot = { file, column: path, value: JSON.stringify(issue.input) ?? '' };
    return {
      rules: undefined,
      problems: [problem('error', 'bad-disclosure', spot, expected, mend)],
    };
  }
  const { minimum_frequency, dominance, p_percent, frequency_range } = read.output;
  const given = {
    minimum_frequency,
    n: dominance?.n,
    k: dominance?.k,
    p_percent,
    frequency_range,
  };
  const problems = Object.entries(DISCLOSURE_LIMITS).flatMap(([name, { least, most }]) => {
    const value = given[name as keyof typeof given];
    const isWhole = !WHOLE.includes(name) || Number.isInteger(value);
    if (value === undefined || (value >= least && value <= most && isWhole)) return [];
    const inside = name === 'n' || name === 'k' ? `dominance.${name}` : name;
    const spot = { file, column: `red_banner.disclosure.${inside}`, value: String(value) };
    const whole = WHOLE.includes(name);
    return [
      problem(
        'error',
        'bad-disclosure',
        spot,
        withoutData({
          zh: `${least} 到 ${most} 的${whole ? '整' : ''}数`,
          en: `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
        }),
        fixed(
          '公开版不能比这更宽；改正，或删去，用默认值',
          'public editions may not be less strict; correct it, or delete it for the default',
        ),
      ),
    ];
  });
  const rules: DisclosureRules = {
    minimumFrequency: minimum_frequency ?? DEFAULT_DISCLOSURE.minimumFrequency,
    dominance: dominance ?? DEFAULT_DISCLOSURE.dominance,
    pPercent: p_percent ?? DEFAULT_DISCLOSURE.pPercent,
    frequencyRange: frequency_range ?? DEFAULT_DISCLOSURE.frequencyRange,
  };
  return { rules, problems };
}
