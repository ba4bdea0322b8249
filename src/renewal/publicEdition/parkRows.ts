import type { SummaryKey } from '../../figures/land/summary.ts';
import { TOTAL_GROUP } from '../../figures/land/summary.ts';
import type { SubjectEntries } from './subjectEntries.ts';

type Parks = SummaryKey['parks'];

/**
 * The rows of a table by park, in the order of `parks`: a park alone where it has enough holders, the
 * others together, with the smallest of the rest if they still have too few. Rows that were published
 * before are kept where they still do. Undefined where all together have too few.
 */
export function parkRows(
  entries: SubjectEntries,
  parks: Parks,
  minimum: number,
  before: readonly Parks[],
): Parks[] | undefined {
  const holdersOf = (own: Parks) =>
    new Set(entries.of(TOTAL_GROUP, own).map(({ holder }) => holder)).size;
  const present = parks.filter((park) => entries.of(TOTAL_GROUP, [park]).length > 0);
  const isSame =
    before.flat().length === present.length &&
    present.every((park) => before.some((row) => row.includes(park)));
  if (isSame && before.every((row) => holdersOf(row) >= minimum)) return [...before];
  const bySize = present
    .map((park) => ({ park, holders: holdersOf([park]) }))
    .sort((a, b) => a.holders - b.holders);
  const together: Parks[number][] = [];
  for (const { park, holders } of bySize) {
    const own = together.length > 0 ? holdersOf(together) : 0;
    if (holders >= minimum && (own === 0 || own >= minimum)) break;
    together.push(park);
  }
  if (together.length > 0 && holdersOf(together) < minimum) return undefined;
  const alone = present.filter((park) => !together.includes(park)).map((park) => [park]);
  // Their order tells nothing of their size.
  const rows = together.length > 0 ? [...alone, together.sort()] : alone;
  return rows.length > 0 ? rows : undefined;
}
