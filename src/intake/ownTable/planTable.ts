import type { Dataset } from '../../figures/dataset.ts';
import { findUnit } from '../../figures/unit.ts';
import type { Field, HeaderCell } from './headerWords.ts';
import { readTitle } from './headLines.ts';
import { layeredHeader } from './layeredHeader.ts';
import { OwnIndicators } from './ownIndicators.ts';
import { readOwnPeriod } from './ownPeriod.ts';
import { OwnPlaces } from './ownPlaces.ts';
import { type OwnSheet, ownSheet } from './ownSheet.ts';
import { unsaid } from './ownStatements.ts';
import { layoutOf, type TablePlan } from './tableLayout.ts';
import type { TableMapping } from './tableMapping.ts';

/** The parts of a dataset that a table is read against. */
export type OwnKnowledge = Pick<Dataset, 'places' | 'indicators' | 'figures'>;

/** A table with a recognised header, and the plan for reading it. */
export interface PlannedTable {
  readonly sheet: OwnSheet;
  readonly header: readonly HeaderCell[];
  readonly plan: TablePlan;
  readonly whole: TableMapping['whole'];
}

/**
 * Plans how to read a table. The name of its sheet, such as 2023年一季度, gives the period if nothing
 * in the table does. With `undated` a period is not required, because the reader is asked for it.
 *
 * @returns undefined if the table has none of the known layouts
 */
export function planTable(
  cells: readonly (readonly string[])[],
  dataset: OwnKnowledge,
  fileName: string,
  sheetName = '',
  { undated = false } = {},
): PlannedTable | undefined {
  const { stem, year } = stemOf(fileName);
  const sheet = ownSheet(cells);
  if (!sheet) return undefined;
  const places = new OwnPlaces(dataset.places);
  const indicators = new OwnIndicators(dataset.indicators);
  const isPeriod = (text: string) => readOwnPeriod(text, year) !== undefined;
  const header = layeredHeader(sheet, isPeriod);
  const title = { ...sheet.title, period: sheet.title.period || readTitle([[sheetName]]).period };
  const dated = title.period !== '' && readOwnPeriod(title.period) !== undefined;
  const plan = layoutOf(header, sheet.body, {
    isPeriod,
    isPlace: (text) => places.has(text),
    isIndicator: (text) => indicators.has(text),
    isUnit: (text) => findUnit(text) !== undefined,
    periodInName: undated || dated || readOwnPeriod(stem) !== undefined,
  });
  if (!plan) return undefined;
  const missing = unsaid(plan, stem, dated ? title.period : '');
  const has = (...fields: Field[]) => fields.some((field) => plan.fields.has(field));
  const over = plan.spread?.over;
  const isDated =
    plan.periods.length > 0 ||
    over === 'period' ||
    plan.spread?.columns.some(({ period }) => period !== '');
  return {
    sheet,
    header,
    plan,
    whole: {
      place: has('place', 'place_name') || over === 'place' ? '' : missing.place,
      indicator:
        has('indicator', 'indicator_name') || over === 'indicator' ? '' : missing.indicator,
      period: isDated || undated ? '' : missing.period,
      unit: title.unit,
    },
  };
}

export function stemOf(fileName: string): {
  readonly stem: string;
  readonly year: number | undefined;
} {
  const stem = fileName.replace(/\.[^.]*$/, '').trim() || fileName;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(stem)?.[0];
  return { stem, year: year ? Number(year) : undefined };
}

/** A table of unknown layout, which only the reader's mapping explains. */
export function bare(
  cells: readonly (readonly string[])[],
  fileName: string,
  mapping: TableMapping | undefined,
): (Omit<PlannedTable, 'plan'> & { readonly plan: undefined }) | undefined {
  const sheet = mapping && ownSheet(cells);
  if (!sheet) return undefined;
  const { year } = stemOf(fileName);
  const header = layeredHeader(sheet, (text) => readOwnPeriod(text, year) !== undefined);
  return { sheet, header, whole: mapping.whole, plan: undefined };
}
