import type { Decimal } from '../../figures/decimal.ts';
import type { ParkId, SourceId } from '../../figures/figure.ts';
import { FIRM_TITLES } from './enterprise.ts';
import { STAGES } from './project.ts';
import { CASE_KINDS } from './renewalCase.ts';
import { CLASSES } from './rules.ts';

/** The sum of all groups of a subject, which is a row too. */
export const TOTAL_GROUP = 'total';

/** Firms in no park. */
export const NO_PARK = 'none';

/** Open, open and past its day, or closed. */
export const CASE_STATES = ['open', 'overdue', 'closed'] as const;

/**
 * What is counted, by the groups that each firm, project or case falls into one of:
 * - `class`: the firms of a year by class;
 * - `low_efficiency`: by whether they are low-efficiency (`not-known` also where it hangs on how the rule is read);
 * - `title`: by their title as specialised SMEs;
 * - `class_move`: by their class beside that of the year before; `new` had none then;
 * - `stage`: projects by the stage they are in; land in 亩, investment in 万元;
 * - `case`: disposals and rectifications by how they stand.
 */
export const SUMMARY_GROUPS = {
  class: [...CLASSES, 'not-classed'],
  low_efficiency: ['low', 'not-low', 'not-known'],
  title: [NO_PARK, ...FIRM_TITLES],
  class_move: ['up', 'same', 'down', 'new', 'not-classed'],
  stage: ['planned', ...STAGES, 'dropped'],
  case: CASE_KINDS.flatMap((kind) => CASE_STATES.map((state) => `${kind}-${state}` as const)),
} as const;

export type SummarySubject = keyof typeof SUMMARY_GROUPS;

export const SUMMARY_SUBJECTS = [
  'class',
  'low_efficiency',
  'title',
  'class_move',
  'stage',
  'case',
] as const satisfies readonly SummarySubject[];

/** A row of renewal_summary.csv: one number of a public table of firms, projects or cases. */
export type SummaryCell = SummaryKey & {
  /** Undefined where nothing is named. */
  readonly source: SourceId | undefined;
} & (
    | {
        readonly status: 'final';
        readonly count: number;
        /** 亩; undefined where the subject has none. */
        readonly land: Decimal | undefined;
        /** 万元; undefined where the subject has none. */
        readonly investment: Decimal | undefined;
      }
    /** Kept back: a number of few, or one from which such a number would follow. It is not nothing. */
    | { readonly status: 'confidential' }
  );

export interface SummaryKey {
  /** ISO day as of which it holds: it is known from then. */
  readonly asOf: string;
  readonly year: number;
  readonly subject: SummarySubject;
  /** A park, or several put together; none for the whole area. */
  readonly parks: readonly (ParkId | typeof NO_PARK)[];
  /** One of the subject's groups, or `total`. */
  readonly group: string;
}
