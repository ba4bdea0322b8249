import { nameAt } from '../../../figures/columns.ts';
import type { Bilingual } from '../../../figures/language.ts';
import type { EnterpriseId } from '../../data/ids.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import type { Overview } from '../../rules/overview.ts';

/** A firm that the search found. */
export interface FoundFirm {
  readonly id: EnterpriseId;
  readonly name: Bilingual;
}

/**
 * Searches an evaluation for firms whose name or code contains a text: returns their number and the
 * first ones.
 */
export function searchFirms(
  { tables }: Pick<Overview, 'tables'>,
  { firms }: Evaluation,
  text: string,
  most: number,
): { readonly count: number; readonly first: readonly FoundFirm[] } {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return { count: 0, first: [] };
  const { enterprise, name_zh, name_en } = tables.enterprises.columns.codes;
  // A column holds each distinct text once, so each text is searched once and not once per firm.
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
      // Intake has checked the column, so the cast is safe.
      id: nameAt(enterprise, row) as EnterpriseId,
      name: { zh: nameAt(name_zh, row), en: nameAt(name_en, row) },
    });
  }
  return { count, first };
}
