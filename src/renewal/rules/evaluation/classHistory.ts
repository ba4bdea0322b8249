import type { CodeColumn } from '../../../figures/columns.ts';
import type { EnterpriseTable } from '../../data/enterpriseTable.ts';
import { CLASSES, type FirmClass } from '../../data/rules.ts';
import type { Evaluation } from './evaluate.ts';

/**
 * The class of a firm, by its index among the firms of the evaluation; undefined if it has none.
 */
export function classOf(
  { fields, fieldOf, placeOf }: Evaluation,
  i: number,
): FirmClass | undefined {
  const field = fields[fieldOf[i] ?? -1];
  return field?.bounds[field.classes[placeOf[i] ?? -1] ?? -1]?.class;
}

/** The number that identifies a firm in every year: its code in enterprises.csv. */
export function firmCode({ firms }: Pick<Evaluation, 'firms'>, { codes }: CodeColumn, i: number) {
  return codes[firms.rows[i] ?? -1] ?? -1;
}

/** The classes of all firms in some years. */
export class ClassHistory {
  readonly #byYear = new Map<number, Int8Array>();

  constructor({ columns }: EnterpriseTable, evaluations: readonly Evaluation[]) {
    const { enterprise } = columns.codes;
    for (const evaluation of evaluations) {
      const classes = new Int8Array(enterprise.names.length).fill(-1);
      for (let i = 0; i < evaluation.firms.length; i++) {
        const own = classOf(evaluation, i);
        if (own) classes[firmCode(evaluation, enterprise, i)] = CLASSES.indexOf(own);
      }
      this.#byYear.set(evaluation.year, classes);
    }
  }

  /** The class of a firm in a year, by the firm's code. */
  at(code: number, year: number): FirmClass | undefined {
    return CLASSES[this.#byYear.get(year)?.[code] ?? -1];
  }

  /** Counts the consecutive years, up to this one, in which the firm was in the class. */
  yearsIn(wanted: FirmClass, code: number, year: number): number {
    let years = 0;
    while (this.at(code, year - years) === wanted) years++;
    return years;
  }
}
