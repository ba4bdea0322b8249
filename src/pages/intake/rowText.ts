import { parseDecimal } from '../../figures/decimal.ts';
import { type Figure, QUALIFIERS } from '../../figures/figure.ts';
import { formatGrowth, formatRank, formatValue, periodSpanName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { parsePeriod, SPANS } from '../../figures/period.ts';
import { findUnit } from '../../figures/unit.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import type { NamedTables } from '../../intake/draft/newEntries.ts';
import type { Words } from '../../locale/words.ts';

/** A row in words: what it states, and of where and when. */
export interface RowText {
  readonly what: string;
  readonly where: string;
}

export function rowText(
  { cells, names }: Pick<DraftRow, 'cells' | 'names'>,
  tables: NamedTables,
  language: Language,
  { evidence }: Words,
): RowText {
  const nameIn = (
    entries: Iterable<{ id: string; name: { zh: string; en: string } }>,
    id: string,
  ) => {
    for (const one of entries) if (one.id === id) return nameOf(one.name, language);
    return undefined;
  };
  const quoted = (name: string | undefined) => (name ? `“${shortText(name)}”` : undefined);
  const indicator =
    nameIn(tables.indicators.values(), cells.indicator) ?? quoted(names.indicator) ?? '…';
  const place = nameIn(tables.places.values(), cells.place) ?? quoted(names.place) ?? '…';
  const of = nameIn(tables.places.values(), cells.of) ?? quoted(names.of);
  const [period, span] = [parsePeriod(cells.period), SPANS.find((one) => one === cells.span)];
  const when = period && span ? periodSpanName(period, span, language) : cells.period || '…';
  return {
    what: [indicator, valueText(cells, language, evidence)].join(' '),
    where: [place, when, of && `${evidence.of} ${of}`].filter(Boolean).join(' · '),
  };
}

const LONGEST = 100;

/** A text as a row has room for it; the row itself keeps the whole. */
export const shortText = (text: string): string =>
  text.length > LONGEST ? `${[...text.slice(0, LONGEST)].slice(0, -1).join('')}…` : text;

function valueText(
  { measure, value, unit, qualifier, status }: DraftRow['cells'],
  language: Language,
  evidence: Words['evidence'],
): string {
  const decimal = parseDecimal(value);
  const said = QUALIFIERS.find((one) => one === qualifier) ?? '=';
  if (!decimal) {
    const without =
      status === 'missing' || status === 'confidential' || status === 'not_applicable'
        ? evidence.statuses[status]
        : undefined;
    return without ?? (value === '' ? '…' : shortText(`${value} ${unit}`));
  }
  const plain = findUnit(unit)
    ? formatValue(decimal, unit, said, language)
    : shortText(`${value} ${unit}`);
  switch (measure) {
    case 'yoy': {
      const growth = formatGrowth(decimal, unit, language);
      const bound = said === '=' ? '' : `（${evidence.qualifiers[said]}）`;
      return `${evidence.measures.yoy} ${growth.text}${bound}`;
    }
    case 'rank':
      return decimal.scale === 0 ? formatRank(decimal.mantissa, language) : plain;
    case 'share':
    case 'completion':
      return `${evidence.measures[measure]} ${plain}`;
    default:
      return plain;
  }
}

/** The value of a figure that is there, as its page shows it. */
export function figureText(
  { value, unit, qualifier, measure, status }: Omit<Figure, 'row'>,
  language: Language,
  { evidence }: Words,
): string {
  if (!value) return evidence.statuses[status];
  if (measure === 'yoy') return formatGrowth(value, unit, language).text;
  if (measure === 'rank') return formatRank(value.mantissa, language);
  return formatValue(value, unit, qualifier, language);
}
