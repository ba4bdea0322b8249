import { decimalAt, nameAt } from '../../figures/columns.ts';
import { toNumber } from '../../figures/decimal.ts';
import type { Bilingual } from '../../figures/language.ts';
import { FIRM_SCOPES, type FirmScope } from '../data/enterprise.ts';
import type { EnterpriseId, ParkId } from '../data/ids.ts';
import type { FirmClass } from '../data/rules.ts';
import { reaches } from './evaluation/classBounds.ts';
import { ClassHistory, classOf } from './evaluation/classHistory.ts';
import type { Evaluation } from './evaluation/evaluate.ts';
import { type Exclusion, exclusionOf } from './evaluation/exclusion.ts';
import { ratioOf } from './evaluation/pointsOfItem.ts';
import type { ScopeField } from './evaluation/scopeField.ts';
import { isBetter } from './evaluation/standing.ts';
import type { CriterionResult } from './lowEfficiency.ts';
import type { Overview } from './overview.ts';

/** Low-efficiency, not low-efficiency, unknown because a figure is missing, or not judged. */
export const LOW_STATES = ['low', 'not-low', 'unknown', 'not-judged'] as const;
export type LowState = (typeof LOW_STATES)[number];

/** One line about a firm in the year on show. */
export interface FirmRow {
  /** Its row in enterprises.csv. */
  readonly row: number;
  readonly id: EnterpriseId;
  readonly name: Bilingual;
  readonly park: ParkId | undefined;
  /** The scope in which it is evaluated; other firms on its parcel can raise it to above scale. */
  readonly scope: FirmScope;
  /** Undefined if it is not evaluated or the rules have no classes. */
  readonly class: FirmClass | undefined;
  /** Its class in the previous year. */
  readonly classBefore: FirmClass | undefined;
  /** Undefined if it has no class in one of the two years. */
  readonly move: 'up' | 'down' | 'same' | undefined;
  readonly score: number | undefined;
  /** Its rank in its field, and the size of the field; ties share the better rank. */
  readonly rank: { readonly place: number; readonly of: number } | undefined;
  /** In 万元 per mu, of the parcel that is judged as a unit; undefined if not reported. */
  readonly taxPerMu: number | undefined;
  readonly low: LowState;
  readonly reasons: readonly CriterionResult[];
  /** The reason why it is not evaluated. */
  readonly excluded: Exclusion | undefined;
}

const known = new WeakMap<Overview, readonly FirmRow[]>();

/** The firms of the year on show, in the order of their table. */
export function firmRows(overview: Overview): readonly FirmRow[] {
  const made = known.get(overview) ?? makeRows(overview);
  known.set(overview, made);
  return made;
}

function makeRows(overview: Overview): FirmRow[] {
  const { evaluation, earlier, low, year, tables } = overview;
  const { columns } = tables.enterprises;
  const { codes } = columns;
  const named = (row: number) => ({
    row,
    id: nameAt(codes.enterprise, row) as EnterpriseId,
    name: { zh: nameAt(codes.name_zh, row), en: nameAt(codes.name_en, row) },
    park: (nameAt(codes.park, row) || undefined) as ParkId | undefined,
  });
  const ownScope = (row: number) =>
    FIRM_SCOPES.find((one) => one === nameAt(codes.scope, row)) ?? 'below-scale';
  const ownTax = (row: number) => {
    const [tax, land] = [decimalAt(columns.amounts.tax, row), decimalAt(columns.amounts.land, row)];
    return tax && land ? stated(ratioOf(toNumber(tax), toNumber(land))) : undefined;
  };
  if (typeof evaluation === 'string') {
    return rowsOfYear(codes.year, year).map((row) => ({
      ...named(row),
      ...NOT_EVALUATED,
      scope: ownScope(row),
      taxPerMu: ownTax(row),
      excluded: 'no-rules',
    }));
  }
  const before = new ClassHistory(tables.enterprises, earlier);
  const judged = new Map(low.map((one) => [one.firm, one]));
  const ranks = evaluation.fields.map(rankOf);
  return Array.from(evaluation.firms.rows, (row, i) => {
    const field = evaluation.fields[evaluation.fieldOf[i] ?? -1];
    const place = evaluation.placeOf[i] ?? -1;
    const score = field?.scores[place];
    const own = classOf(evaluation, i);
    const classBefore = before.at(codes.enterprise.codes[row] ?? -1, year - 1);
    const result = judged.get(i);
    return {
      ...named(row),
      scope: field?.scope ?? ownScope(row),
      class: own,
      classBefore,
      move: own && classBefore && moveOf(classBefore, own),
      score,
      rank:
        field && score !== undefined
          ? { place: ranks[evaluation.fieldOf[i] ?? -1]?.(score) ?? 1, of: field.size }
          : undefined,
      taxPerMu: taxOfUnit(evaluation, i) ?? ownTax(row),
      low: result ? stateOf(result.low) : 'not-judged',
      reasons: result?.reasons ?? [],
      excluded: exclusionOf(evaluation.exclusions[i] ?? 0),
    };
  });
}

const NOT_EVALUATED = {
  class: undefined,
  classBefore: undefined,
  move: undefined,
  score: undefined,
  rank: undefined,
  low: 'not-judged',
  reasons: [],
} as const;

const stateOf = (low: boolean | undefined): LowState =>
  low === undefined ? 'unknown' : low ? 'low' : 'not-low';

const moveOf = (before: FirmClass, now: FirmClass) =>
  before === now ? 'same' : isBetter(now, before) ? 'up' : 'down';

const stated = (value: number) => (Number.isNaN(value) ? undefined : value);

function taxOfUnit({ units }: Evaluation, i: number): number | undefined {
  const unit = units.unitOf[i] ?? -1;
  const amount = (name: 'tax' | 'land') => units.amounts[name]?.[unit] ?? Number.NaN;
  return stated(ratioOf(amount('tax'), amount('land')));
}

/**
 * The rank of a score in a field: the number of better scores plus one. Equals the rank in
 * `firmResult`, but is computed for all firms together.
 */
function rankOf({ scores }: ScopeField): (score: number) => number {
  const sorted = scores.toSorted();
  return (score) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reaches(score, { least: sorted[middle] ?? 0 })) low = middle + 1;
      else high = middle;
    }
    return 1 + sorted.length - low;
  };
}

function rowsOfYear(
  { codes, names }: { codes: Int32Array; names: readonly string[] },
  year: number,
) {
  const wanted = names.indexOf(String(year));
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) if (codes[row] === wanted) rows.push(row);
  return rows;
}
