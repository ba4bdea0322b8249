import type { Dataset } from '../../figures/dataset.ts';
import type { TableMapping } from '../../intake/ownTable/tableMapping.ts';
import type { Reading, ReadWatch } from './articleDraft.ts';
import { rememberedMapping, rememberedSheet } from './mappingStore.ts';
import { type OpenTable, openTable } from './readTableFile.ts';

/** A table that needs a mapping before it is read. */
export interface ToMap {
  readonly table: OpenTable;
  readonly mapping: TableMapping;
  readonly isRemembered: boolean;
}

/** A table with the mapping that the reader last used for its header, if there is one. */
export async function toMapOf(table: OpenTable): Promise<ToMap> {
  const remembered = await rememberedMapping(table.preview);
  const isRemembered = remembered !== undefined;
  return { table, mapping: remembered ?? table.preview.mapping, isRemembered };
}

/** Opens a table at the sheet that the reader last used; refused tables give problems. */
export async function toMap(
  given: Blob | string[][],
  name: string,
  dataset: Dataset,
  watch: ReadWatch,
): Promise<Reading | ToMap> {
  const first = await openTable(given, name, dataset, watch);
  if ('refused' in first) return { draft: undefined, problems: first.refused };
  const { sheets } = first;
  const sheet = sheets && (await rememberedSheet(sheets));
  const turned = sheet && sheet !== sheets.shown ? await first.turnTo(sheet, watch) : first;
  return toMapOf('refused' in turned ? first : turned);
}
