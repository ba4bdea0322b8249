import type { Decimal } from '../../../figures/decimal.ts';
import { toNumber } from '../../../figures/decimal.ts';
import { formatDecimal, formatNumber, formatValue } from '../../../figures/format.ts';
import type { LowEfficiencyCriterion } from '../../../figures/land/rules.ts';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { RenewalGridWords } from '../../../locale/renewalGrid.ts';
import type { FirmRow } from '../../../renewal/firmRows.ts';
import type { CriterionResult } from '../../../renewal/lowEfficiency.ts';
import { roundedDecimal } from '../rounded.ts';

export interface Telling {
  readonly language: Language;
  readonly words: RenewalGridWords;
}

/** A computed number to so many decimals. */
export const rounded = (value: number, decimals: number): Decimal => ({
  mantissa: Math.round(value * 10 ** decimals),
  scale: decimals,
});

/** A score, or tax a mu, to one decimal. */
export const tenths = (value: number): string => formatDecimal(rounded(value, 1));

/** 万元, as given to at most two decimals. */
function money(value: number, language: Language): string {
  const decimals = [0, 1].find((one) => Number.isInteger(value * 10 ** one)) ?? 2;
  return formatValue(rounded(value, decimals), '万元', '=', language);
}

/** A class, or that and why there is none. */
export function classText({ class: own, excluded }: FirmRow, { words }: Telling): string {
  if (own) return words.classOf(own);
  return excluded ? words.excluded[excluded] : words.noClass;
}

/** Why a firm is low-efficiency, with its figure and the rule's. */
export function reasonText({ criterion, value }: CriterionResult, { language, words }: Telling) {
  const own = value ?? Number.NaN;
  switch (criterion.criterion) {
    case 'tax-per-mu-below': {
      const [has, bound] = [toNumber(roundedDecimal(own, 2, Math.floor)), criterion.threshold];
      return words.reason['tax-per-mu-below'](money(has, language), money(bound, language));
    }
    case 'land-at-least':
      return words.reason['land-at-least'](
        formatNumber(own, language),
        formatNumber(criterion.threshold, language),
      );
    case 'class-in-years':
      return words.reason['class-in-years'](
        formatNumber(own, language),
        formatNumber(criterion.threshold, language),
        criterion.class,
      );
  }
}

/** A criterion by itself. */
export function criterionText(criterion: LowEfficiencyCriterion, { language, words }: Telling) {
  const { threshold, scope } = criterion;
  const text = (() => {
    switch (criterion.criterion) {
      case 'tax-per-mu-below':
        return words.criterion['tax-per-mu-below'](money(threshold, language));
      case 'land-at-least':
        return words.criterion['land-at-least'](formatNumber(threshold, language));
      case 'class-in-years':
        return words.criterion['class-in-years'](
          formatNumber(threshold, language),
          criterion.class,
        );
    }
  })();
  return scope ? words.criterionFor(words.scopes[scope], text) : text;
}

/** What a cell is called: firm, class, low efficiency. */
export function cellName(row: FirmRow, telling: Telling): string {
  const { language, words } = telling;
  const low = row.low === 'low' || row.low === 'unknown' ? ` · ${words.lowStates[row.low]}` : '';
  return `${nameOf(row.name, language)} · ${classText(row, telling)}${low}`;
}

/** All of a firm in a line: name, class, score, place in its field, why it is low-efficiency. */
export function firmLine(row: FirmRow, telling: Telling): string {
  const { language, words } = telling;
  const { score, rank, scope, reasons, low } = row;
  const parts = [
    nameOf(row.name, language),
    classText(row, telling),
    score === undefined ? '' : words.scoreOf(tenths(score)),
    rank ? words.rankOf(rank.place, rank.of, words.scopes[scope]) : '',
    reasons.length > 0
      ? words.reasonsOf(reasons.map((one) => reasonText(one, telling)).join(words.listSeparator))
      : low === 'unknown'
        ? words.lowStates.unknown
        : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
