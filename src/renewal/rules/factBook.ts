import type { Enterprise } from '../data/enterprise.ts';
import { amountOf } from '../data/enterpriseTable.ts';
import type { EnterpriseId } from '../data/ids.ts';
import type { Disposal } from '../data/renewalCase.ts';
import type { FirmClass } from '../data/rules.ts';
import { classOf } from './evaluation/classHistory.ts';
import { exclusionOf } from './evaluation/exclusion.ts';
import { firmsOfYear } from './firmsOfYear.ts';
import type { Overview } from './overview.ts';
import type { PolicyFacts } from './policies.ts';
import type { Known } from './threeValued.ts';

/** The facts about an overview's firms that policies use, by row of enterprises.csv. */
export class FactBook {
  readonly #overview: Overview;
  readonly #classes = new Map<number, FirmClass | 'not-known' | undefined>();
  readonly #low = new Map<number, Known>();
  readonly #near: ReadonlySet<EnterpriseId>;
  readonly #disposals = new Map<EnterpriseId, Disposal[]>();

  constructor(overview: Overview) {
    this.#overview = overview;
    const { evaluation, low, warnings, tables, day } = overview;
    if (typeof evaluation !== 'string') {
      evaluation.firms.rows.forEach((row, i) => {
        const why = exclusionOf(evaluation.exclusions[i] ?? 0);
        const isOpen = why === 'missing' || why === 'no-rules';
        this.#classes.set(row, isOpen ? 'not-known' : classOf(evaluation, i));
      });
      for (const one of low) this.#low.set(evaluation.firms.rows[one.firm] ?? -1, one.low);
    }
    this.#near = new Set(
      warnings.flatMap(({ kind, enterprise }) => (kind === 'cultivation' ? [enterprise] : [])),
    );
    for (const one of tables.cases) {
      const isOpen = one.found <= day && (one.closed === '' || one.closed > day);
      if (one.kind !== 'disposal' || !isOpen) continue;
      const known = this.#disposals.get(one.enterprise);
      if (known) known.push(one.disposal);
      else this.#disposals.set(one.enterprise, [one.disposal]);
    }
  }

  /** The facts of a firm in the overview's year. */
  of(firm: Enterprise): PolicyFacts {
    const { evaluation, lowRules } = this.#overview;
    return {
      firm,
      class: typeof evaluation === 'string' ? 'not-known' : this.#classes.get(firm.row),
      // The rules of low efficiency skip firms that the evaluation excludes, so these are not
      // low-efficiency.
      low: lowRules ? (this.#low.has(firm.row) ? this.#low.get(firm.row) : false) : undefined,
      withinReach: this.#isNear(firm),
      disposals: this.#disposals.get(firm.id) ?? [],
    };
  }

  /** The facts of every firm of the year, in the order of the file. */
  all(): PolicyFacts[] {
    const { tables, year } = this.#overview;
    return Array.from(firmsOfYear(tables, year).values(), (firm) => this.of(firm));
  }

  #isNear(firm: Enterprise): Known {
    if (!this.#overview.smeRules) return undefined;
    if (this.#near.has(firm.id)) return true;
    const isAsked =
      firm.state === 'producing' && firm.title !== 'specialised' && firm.title !== 'little-giant';
    // A firm without reported revenue cannot be assessed.
    const isKnown =
      amountOf(firm, 'revenue') !== undefined && amountOf(firm, 'main_business') !== undefined;
    return isAsked && !isKnown ? undefined : false;
  }
}
