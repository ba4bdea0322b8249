import { parseDecimal } from '../../figures/decimal.ts';
import { QUALIFIERS } from '../../figures/figure.ts';
import { periodSpanName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { parsePeriod, SPANS } from '../../figures/period.ts';
import type { DraftRow } from '../../intake/draft/draftRow.ts';
import type { NamedTables } from '../../intake/draft/newEntries.ts';
import type { Words } from '../../locale/words.ts';
import { shortText, valueText } from './valueText.ts';

/** A row in words: its statement, its place and its time. */
export interface RowText {
  readonly what: string;
  readonly where: string;
}

export function rowText(
  { cells, names }: Pick<DraftRow, 'cells' | 'names'>,
  tables: NamedTables,
  language: Language,
  words: Words,
): RowText {
  const { evidence } = words;
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
    what: [indicator, statedText(cells, language, words)].join(' '),
    where: [place, when, of && `${evidence.of} ${of}`].filter(Boolean).join(' · '),
  };
}

/** The statement of the cells; an invalid value is shown unchanged. */
function statedText(cells: DraftRow['cells'], language: Language, words: Words): string {
  const value = parseDecimal(cells.value);
  if (cells.value !== '' && !value) return shortText(`${cells.value} ${cells.unit}`);
  const qualifier = QUALIFIERS.find((one) => one === cells.qualifier) ?? '=';
  return valueText({ ...cells, value, qualifier }, language, words);
}
