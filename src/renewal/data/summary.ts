import type { Decimal } from '../../figures/decimal.ts';
import type { SourceId } from '../../figures/figure.ts';
import { FIRM_TITLES } from './enterprise.ts';
import type { ParkId } from './ids.ts';
import { STAGES } from './project.ts';
import { CASE_KINDS } from './renewalCase.ts';
import { CLASSES } from './rules.ts';

/** The group of the row with the sum of all groups of a subject. */
export const TOTAL_GROUP = 'total';

/** Stands for firms that are in no park. */
export const NO_PARK = 'none';

/** Open, open and overdue, or closed. */
export const CASE_STATES = ['open', 'overdue', 'closed'] as const;

/**
 * The subjects of the summary and their groups; each firm, project or case is in one group:
 * - `class`: the firms of a year by class;
 * - `low_efficiency`: by low efficiency (`not-known` also if it depends on how the rule is read);
 * - `title`: by title as specialised SMEs;
 * - `class_move`: by change of class on the previous year; `new` had no class then;
 * - `stage`: projects by stage; land in 亩, investment in 万元;
 * - `case`: disposals and rectifications by status.
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
  /** Undefined if no source is named. */
  readonly source: SourceId | undefined;
} & (
    | {
        readonly status: 'final';
        readonly count: number;
        /** In 亩; undefined if the subject has no land. */
        readonly land: Decimal | undefined;
        /** In 万元; undefined if the subject has no investment. */
        readonly investment: Decimal | undefined;
      }
    /** Held back: a small number, or one from which a small number would follow. It is not zero. */
    | { readonly status: 'confidential' }
  );

export interface SummaryKey {
  /** ISO day to which the number refers; it is known from that day. */
  readonly asOf: string;
  readonly year: number;
  readonly subject: SummarySubject;
  /** One park or several combined; empty for the whole area. */
  readonly parks: readonly (ParkId | typeof NO_PARK)[];
  /** One of the subject's groups, or `total`. */
  readonly group: string;
}
