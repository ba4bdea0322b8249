import { FIRM_SCOPES } from '../../data/enterprise.ts';
import type { EnterpriseColumns } from '../../data/enterpriseTable.ts';
import { amountsAsked, type EvaluationRules, leastLandOf } from './evaluationRules.ts';
import { EXCLUSION } from './exclusion.ts';
import { evaluatedColumns, type FirmColumns, firmColumns } from './firmColumns.ts';
import { mergeParcels, type Units } from './mergeParcels.ts';
import { evaluateScope, type ScopeField } from './scopeField.ts';

/** The evaluation of a year. Arrays are indexed by firm of `firms`. */
export interface Evaluation {
  readonly year: number;
  readonly rules: EvaluationRules;
  readonly firms: FirmColumns;
  readonly units: Units;
  /** A code of EXCLUSION; 0 for a firm that is evaluated. */
  readonly exclusions: Uint8Array;
  /** One field for each of FIRM_SCOPES that has indicators in the rules, in that order. */
  readonly fields: readonly ScopeField[];
  /**
   * The index of the firm's field, and of its unit there, which all firms of a parcel share; -1 for
   * none.
   */
  readonly fieldOf: Int8Array;
  readonly placeOf: Int32Array;
}

/** Evaluates the firms of a year. */
export function evaluateYear(
  enterprises: EnterpriseColumns,
  rules: EvaluationRules,
  year: number,
): Evaluation {
  const asked = amountsAsked(rules);
  const firms = firmColumns(evaluatedColumns(enterprises, asked), year, asked);
  return evaluateFirms(firms, rules, year);
}

/** Evaluates the given firms, also those of a future year. Calls `onScope` before each scope. */
export function evaluateFirms(
  firms: FirmColumns,
  rules: EvaluationRules,
  year: number,
  onScope?: () => void,
): Evaluation {
  const units = mergeParcels(firms, rules.set.parcels);
  const exclusionOfUnit = new Uint8Array(units.count);
  const fieldOfUnit = new Int8Array(units.count).fill(-1);
  const placeOfUnit = new Int32Array(units.count).fill(-1);
  const fields: ScopeField[] = [];
  FIRM_SCOPES.forEach((scope, s) => {
    onScope?.();
    const items = rules.items.filter((item) => item.scope === scope);
    const candidates = candidatesOf(units, s, rules, items.length > 0, exclusionOfUnit);
    if (items.length === 0) return;
    const classes = rules.classes.filter((one) => one.scope === scope);
    const { field, units: own, lacking } = evaluateScope(scope, items, classes, units, candidates);
    for (const unit of lacking) exclusionOfUnit[unit] = EXCLUSION.missing;
    for (let place = 0; place < own.length; place++) {
      const unit = own[place] ?? 0;
      fieldOfUnit[unit] = fields.length;
      placeOfUnit[unit] = place;
    }
    fields.push(field);
  });

  const exclusions = firms.excluded.slice();
  const fieldOf = new Int8Array(firms.length).fill(-1);
  const placeOf = new Int32Array(firms.length).fill(-1);
  for (let i = 0; i < firms.length; i++) {
    const unit = units.unitOf[i] ?? -1;
    if (unit < 0) continue;
    exclusions[i] = exclusionOfUnit[unit] ?? 0;
    fieldOf[i] = fieldOfUnit[unit] ?? -1;
    placeOf[i] = placeOfUnit[unit] ?? -1;
  }
  return { year, rules, firms, units, exclusions, fields, fieldOf, placeOf };
}

/** The units of a scope that have enough land. */
function candidatesOf(
  { count, scope, amounts }: Units,
  wanted: number,
  rules: EvaluationRules,
  hasItems: boolean,
  exclusions: Uint8Array,
): Uint32Array {
  const least = leastLandOf(rules, FIRM_SCOPES[wanted] ?? 'above-scale');
  const found = new Uint32Array(count);
  let n = 0;
  for (let unit = 0; unit < count; unit++) {
    if (scope[unit] !== wanted) continue;
    if (!hasItems) exclusions[unit] = EXCLUSION['no-rules'];
    // Land that is not reported counts as missing, not as small.
    else if ((amounts.land?.[unit] ?? Number.NaN) < least)
      exclusions[unit] = EXCLUSION['least-land'];
    else found[n++] = unit;
  }
  return found.slice(0, n);
}
