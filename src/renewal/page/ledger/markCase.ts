import type { Decimal } from '../../../figures/decimal.ts';
import type { CaseStep, RenewalCase } from '../../data/renewalCase.ts';

/**
 * The actions that can be recorded on a case: listed, rectified, rechecked, closed, or only a step.
 */
export const CASE_MARKS = ['list', 'mend', 'recheck', 'close', 'step'] as const;
export type CaseMark = (typeof CASE_MARKS)[number];

/** The actions that apply to a kind of case. */
export function marksOf({ kind }: Pick<RenewalCase, 'kind'>): readonly CaseMark[] {
  return kind === 'rectification' ? CASE_MARKS : ['list', 'close', 'step'];
}

export interface CaseMarking {
  readonly mark: CaseMark;
  /** ISO day. */
  readonly day: string;
  /** The text of the step; '' for no step. */
  readonly what: string;
  /** Land that a disposal frees, in 亩; undefined keeps the existing value. */
  readonly landFreed?: Decimal | undefined;
}

/** Returns the case with the day recorded, and a step inserted in order of days. */
export function markCase(
  one: RenewalCase,
  { mark, day, what, landFreed }: CaseMarking,
): RenewalCase {
  const steps = what === '' ? one.steps : withStep(one.steps, { day, what });
  switch (mark) {
    case 'list':
      return { ...one, steps, listed: day };
    case 'close':
      return one.kind === 'disposal'
        ? { ...one, steps, closed: day, landFreed: landFreed ?? one.landFreed }
        : { ...one, steps, closed: day };
    case 'mend':
      return one.kind === 'rectification' ? { ...one, steps, mended: day } : { ...one, steps };
    case 'recheck':
      return one.kind === 'rectification' ? { ...one, steps, rechecked: day } : { ...one, steps };
    case 'step':
      return { ...one, steps };
  }
}

function withStep(steps: readonly CaseStep[], step: CaseStep): CaseStep[] {
  const after = steps.findIndex(({ day }) => day > step.day);
  return after < 0 ? [...steps, step] : steps.toSpliced(after, 0, step);
}

/**
 * The text of a step in the form that the table can store: one line, without the bar that separates
 * steps.
 */
export const stepText = (typed: string) => typed.replace(/\s+/g, ' ').replaceAll('|', '｜').trim();

/** Returns the next free id: one after the last id of the kind. */
export function nextCaseId(cases: readonly RenewalCase[], kind: RenewalCase['kind']): string {
  const taken = new Set<string>(cases.map(({ id }) => id));
  const last = cases.findLast((one) => one.kind === kind && /\d$/.test(one.id))?.id;
  const [, head = '', digits = ''] = /^(.*?)(\d+)$/.exec(last ?? '') ?? [];
  const start = head === '' ? `case-${kind === 'rectification' ? 'r' : 'd'}` : head;
  for (let n = Number(digits || '0') + 1; ; n++) {
    const id = start + String(n).padStart(digits.length, '0');
    if (!taken.has(id)) return id;
  }
}
