import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { FirmSort, FirmsQuery } from '../../address/firmsQuery.ts';
import { FIRM_SCOPES } from '../../data/enterprise.ts';
import { CLASSES } from '../../data/rules.ts';
import type { FirmRow } from '../../rules/firmRows.ts';

/** The firms that a query selects: each word of the query must occur in the firm's names or id. */
export function foundFirms(firms: readonly FirmRow[], query: FirmsQuery): readonly FirmRow[] {
  const words = folded(query.words).split(/\s+/).filter(Boolean);
  return firms.filter((firm) => {
    if (query.class && (firm.class ?? 'none') !== query.class) return false;
    if (query.park && firm.park !== query.park) return false;
    // Firms that are not judged count as unknown.
    const low = firm.low === 'not-judged' ? 'unknown' : firm.low;
    if (query.low && low !== query.low) return false;
    if (words.length === 0) return true;
    const text = folded(`${firm.id} ${firm.name.zh} ${firm.name.en}`);
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** The key that a firm is sorted by; undefined if unknown. */
type SortKey = string | number | undefined;

interface Sorting {
  readonly language: Language;
  readonly parkName: (park: string) => string;
}

/** Sorts firms as a query asks; unknown values come last in both directions. */
export function sortedFirms(
  firms: readonly FirmRow[],
  { sort, descending }: FirmsQuery,
  sorting: Sorting,
): readonly FirmRow[] {
  const collator = new Intl.Collator(sorting.language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const keyed = firms.map((firm) => ({ firm, key: keyOf(firm, sort, sorting) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined) || a.firm.row - b.firm.row;
    }
    const by =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return sign * by || a.firm.row - b.firm.row;
  });
  return keyed.map(({ firm }) => firm);
}

function keyOf(firm: FirmRow, sort: FirmSort, { language, parkName }: Sorting): SortKey {
  switch (sort) {
    case 'firm':
      return nameOf(firm.name, language);
    case 'park':
      return firm.park && parkName(firm.park);
    case 'scope':
      return FIRM_SCOPES.indexOf(firm.scope);
    case 'class':
      return firm.class && CLASSES.indexOf(firm.class);
    case 'score':
      return firm.score;
    case 'rank':
      return firm.rank?.place;
    case 'tax':
      return firm.taxPerMu;
    case 'low':
      return lowKey(firm);
  }
}

/** Low-efficiency firms come first, by their number of reasons. */
function lowKey({ low, reasons }: FirmRow): number | undefined {
  if (low === 'low') return -reasons.length;
  return low === 'not-low' ? 1 : undefined;
}
