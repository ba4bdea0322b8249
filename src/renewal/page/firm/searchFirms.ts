import { nameAt } from '../../../figures/columns.ts';
import type { EnterpriseId } from '../../../figures/figure.ts';
import type { Bilingual } from '../../../figures/language.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import type { Overview } from '../../rules/overview.ts';

/** A firm that was looked for. */
export interface FoundFirm {
  readonly id: EnterpriseId;
  readonly name: Bilingual;
}

/** The firms of an evaluation whose name or code holds a text: how many, and the first of them. */
export function searchFirms(
  { tables }: Pick<Overview, 'tables'>,
  { firms }: Evaluation,
  text: string,
  most: number,
): { readonly count: number; readonly first: readonly FoundFirm[] } {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return { count: 0, first: [] };
  const { enterprise, name_zh, name_en } = tables.enterprises.columns.codes;
  // A column holds each text once: it is looked through once, not once a firm.
  const holding = [enterprise, name_zh, name_en].map((column) => ({
    column,
    holds: column.names.map((name) => name.toLowerCase().includes(wanted)),
  }));
  let count = 0;
  const first: FoundFirm[] = [];
  for (const row of firms.rows) {
    if (!holding.some(({ column, holds }) => holds[column.codes[row] ?? -1])) continue;
    count++;
    if (first.length >= most) continue;
    first.push({
      // The cast holds: intake has checked the column.
      id: nameAt(enterprise, row) as EnterpriseId,
      name: { zh: nameAt(name_zh, row), en: nameAt(name_en, row) },
    });
  }
  return { count, first };
}
