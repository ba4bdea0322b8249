import type { Dataset } from '../../figures/dataset.ts';
import { decimalText } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatNumber, periodSpanName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { joinParts, withBound } from '../../figures/levelParts.ts';
import { nameOf, noteOf } from '../../figures/names.ts';
import type { Source } from '../../figures/tables.ts';
import { findUnit, toCanonical } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { Words } from '../../locale/words.ts';

/** One line of evidence: a label and its content. */
export interface EvidenceLine {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

/** All information about one figure, in words. */
export interface Evidence {
  readonly figure: Figure;
  readonly measure: string;
  /** The value as the page shows it. */
  readonly value: string;
  readonly literal: string;
  readonly lines: readonly EvidenceLine[];
}

/**
 * Collects a figure's evidence in words: literal, canonical value, conversion, source, revisions.
 */
export function evidenceOf(
  dataset: Dataset,
  figure: Figure,
  language: Language,
  words: Words,
): Evidence {
  const { evidence } = words;
  const source = dataset.sources.get(figure.source);
  const place = dataset.places.get(figure.place);
  const of = figure.of && dataset.places.get(figure.of);
  const lines: EvidenceLine[] = [
    ...valueLines(figure, language, words),
    { label: evidence.period, text: periodSpanName(figure.period, figure.span, language) },
    { label: evidence.place, text: place ? nameOf(place.name, language) : figure.place },
  ];
  if (of) lines.push({ label: evidence.of, text: nameOf(of.name, language) });
  lines.push(
    { label: evidence.scope, text: evidence.scopes[figure.scope] },
    { label: evidence.status, text: evidence.statuses[figure.status] },
    ...sourceLines(source, language, words),
    { label: evidence.paragraph, text: figure.locator || evidence.notPrinted },
    { label: evidence.released, text: figure.released || evidence.notPrinted },
    { label: evidence.revisions, text: revisionText(dataset, figure, language, words) },
  );
  if (figure.note) {
    lines.push({ label: evidence.note, text: noteOf(figure.note, language) });
  }
  return {
    figure,
    measure: evidence.measures[figure.measure],
    value: shownValue(figure, language, words),
    literal: figure.printed || evidence.noLiteral,
    lines,
  };
}

/** A figure as the page writes it, or the word for its absence. */
export function shownValue(figure: Figure, language: Language, { evidence }: Words): string {
  return writeValue(figure, language)?.text ?? evidence.statuses[figure.status];
}

/**
 * The canonical value of a figure, its conversion, and the meaning of its qualifier; empty for a
 * rank.
 */
export function valueLines(
  figure: Figure,
  language: Language,
  { evidence }: Words,
): EvidenceLine[] {
  const unit = findUnit(figure.unit);
  if (!figure.value || !unit || figure.measure === 'rank') return [];
  const number = formatNumber(toCanonical(figure.value, unit), language);
  const converted = evidence.canonicalOf(number, unit.canonical);
  const bare = { before: '', number: converted, after: '' };
  const canonical = joinParts(withBound(bare, figure.qualifier, language), language);
  const lines = [{ label: evidence.canonical, text: canonical }];
  const { numerator, denominator } = unit.factor;
  const factor = numerator / denominator;
  lines.push({
    label: evidence.conversion,
    text:
      factor === 1
        ? evidence.noConversion
        : `${decimalText(figure.value)} ${figure.unit} × ${factorText(numerator, denominator, language)} = ${converted}`,
  });
  if (figure.qualifier !== '=') {
    lines.push({ label: evidence.qualifier, text: evidence.qualifiers[figure.qualifier] });
  }
  return lines;
}

function factorText(numerator: number, denominator: number, language: Language): string {
  const top = formatNumber(numerator, language);
  return denominator === 1 ? top : `${top}/${formatNumber(denominator, language)}`;
}

function sourceLines(
  source: Source | undefined,
  language: Language,
  { evidence }: Words,
): EvidenceLine[] {
  if (!source) return [];
  const lines: EvidenceLine[] = [
    { label: evidence.source, text: source.title, ...(source.url ? { href: source.url } : {}) },
  ];
  if (source.publisher) lines.push({ label: evidence.publisher, text: source.publisher });
  if (source.author) lines.push({ label: evidence.author, text: source.author });
  lines.push({ label: evidence.published, text: source.published || evidence.notPrinted });
  if (source.hand === 'second') lines.push({ label: '', text: evidence.secondHand });
  if (source.note) lines.push({ label: '', text: noteOf(source.note, language) });
  return lines;
}

function revisionText(dataset: Dataset, figure: Figure, language: Language, words: Words): string {
  const { evidence } = words;
  const history = dataset.figures.history(figure);
  const changes = history.slice(1).map((to, i) => {
    const from = history[i] ?? to;
    return evidence.revised(
      shownValue(from, language, words),
      shownValue(to, language, words),
      to.released,
    );
  });
  return changes.length > 0 ? changes.join(language === 'zh' ? '；' : '; ') : evidence.noRevisions;
}
