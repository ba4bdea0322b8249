import { browserStore } from '../../board/browserStore.ts';
import type { TablePreview } from '../../intake/ownTable/openTable.ts';
import type { TableMapping } from '../../intake/ownTable/tableMapping.ts';

const keyOf = ({ signature }: TablePreview) => `mapping 1 ${signature}`;

/** How an earlier table with the same header was read. */
export async function rememberedMapping(preview: TablePreview): Promise<TableMapping | undefined> {
  try {
    // Written by `rememberMapping` of the same format alone.
    const kept = (await browserStore.get(keyOf(preview))) as TableMapping | undefined;
    return kept?.roles.length === preview.header.length
      ? // A year said for one table is not the next one's.
        { ...kept, whole: { ...kept.whole, period: preview.mapping.whole.period } }
      : undefined;
  } catch {
    return undefined;
  }
}

export async function rememberMapping(preview: TablePreview, mapping: TableMapping): Promise<void> {
  // A browser that keeps nothing asks again the next time.
  await browserStore.put(keyOf(preview), mapping).catch(() => undefined);
}

export async function forgetMapping(preview: TablePreview): Promise<void> {
  await browserStore.delete(keyOf(preview)).catch(() => undefined);
}
