import * as v from 'valibot';
import { browserStore } from '../../board/browserStore.ts';
import type { TablePreview } from '../../intake/ownTable/openTable.ts';
import type { Sheets } from '../../intake/ownTable/ownCells.ts';
import type { TableMapping } from '../../intake/ownTable/tableMapping.ts';

const SHAPE = v.object({
  roles: v.array(v.string()),
  over: v.picklist(['period', 'place', 'indicator']),
  whole: v.object({
    period: v.string(),
    place: v.string(),
    indicator: v.string(),
    unit: v.string(),
  }),
});

/** True if a stored value is a mapping; an invalid role excludes its column. */
const isMapping = (kept: unknown): kept is TableMapping => v.is(SHAPE, kept);

const keyOf = ({ signature }: TablePreview) => `mapping 1 ${signature}`;

const LONGEST = 400;

// 2023年一季度 in a workbook of one year corresponds to 2024年一季度 in the next one.
const sheetKey = ({ names }: Sheets) =>
  `sheet 1 ${names.join('|').replace(/\d+/g, '#').slice(0, LONGEST)}`;

/** The properties of a table by which a similar one is recognised. */
interface Read {
  readonly preview: TablePreview;
  readonly sheets: Sheets | undefined;
}

/** The mapping of an earlier table with the same header. */
export async function rememberedMapping(preview: TablePreview): Promise<TableMapping | undefined> {
  try {
    const kept = await browserStore.get(keyOf(preview));
    // A damaged mapping only costs the reader a few choices.
    return isMapping(kept) && kept.roles.length === preview.header.length
      ? // A year said for one table is not the next one's.
        { ...kept, whole: { ...kept.whole, period: preview.mapping.whole.period } }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The sheet that was read in an earlier workbook with the same tabs, ignoring numbers in their
 * names.
 */
export async function rememberedSheet(sheets: Sheets): Promise<string | undefined> {
  try {
    const at = await browserStore.get(sheetKey(sheets));
    return typeof at === 'number' ? sheets.names[at] : undefined;
  } catch {
    return undefined;
  }
}

export async function rememberReading(
  { preview, sheets }: Read,
  mapping: TableMapping,
): Promise<void> {
  // A browser that stores nothing asks again the next time.
  await browserStore.put(keyOf(preview), mapping).catch(() => undefined);
  if (!sheets) return;
  const at = sheets.names.indexOf(sheets.shown);
  await browserStore.put(sheetKey(sheets), at).catch(() => undefined);
}

export async function forgetReading({ preview, sheets }: Read): Promise<void> {
  await browserStore.delete(keyOf(preview)).catch(() => undefined);
  if (sheets) await browserStore.delete(sheetKey(sheets)).catch(() => undefined);
}
