import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { FirmSort, FirmsQuery } from '../../address/firmsQuery.ts';
import { FIRM_SCOPES } from '../../data/enterprise.ts';
import { CLASSES } from '../../data/rules.ts';
import type { FirmRow } from '../../rules/firmRows.ts';

/** The firms that a query asks for. Every word of it must stand in the firm's names or id. */
export function foundFirms(firms: readonly FirmRow[], query: FirmsQuery): readonly FirmRow[] {
  const words = folded(query.words).split(/\s+/).filter(Boolean);
  return firms.filter((firm) => {
    if (query.class && (firm.class ?? 'none') !== query.class) return false;
    if (query.park && firm.park !== query.park) return false;
    // Not judged is not known either.
    const low = firm.low === 'not-judged' ? 'unknown' : firm.low;
    if (query.low && low !== query.low) return false;
    if (words.length === 0) return true;
    const text = folded(`${firm.id} ${firm.name.zh} ${firm.name.en}`);
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** What a firm is sorted by; undefined for what is not known. */
type SortKey = string | number | undefined;

interface Sorting {
  readonly language: Language;
  readonly parkName: (park: string) => string;
}

/** In the order that a query asks for; what is not known comes last either way. */
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

/** Low-efficiency first, by how many reasons. */
function lowKey({ low, reasons }: FirmRow): number | undefined {
  if (low === 'low') return -reasons.length;
  return low === 'not-low' ? 1 : undefined;
}
