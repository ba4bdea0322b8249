import type { Dataset } from '../figures/dataset.ts';
import type { Figure, SourceId } from '../figures/figure.ts';
import { type SourcePage, sourcePage } from './sourcePage.ts';
import { type Verdict, verifyFigure } from './verifyFigure.ts';

/** The text of a source; `changed` if the file's fingerprint differs from that in the dataset. */
export interface SourceText {
  readonly text: string;
  readonly changed: boolean;
}

/** The verdict on a row of figures.csv; `line` is its physical line. */
export interface VerifiedRow {
  readonly figure: Figure;
  readonly line: number;
  readonly verdict: Verdict | { readonly kind: 'without-text' | 'without-literal' };
}

export interface Verification {
  readonly rows: readonly VerifiedRow[];
  /** Sources whose file has another fingerprint than in the dataset. */
  readonly changedSources: readonly SourceId[];
}

/** Looks up every printed literal of a dataset in the texts of its sources. */
export function verifyFigures(
  { figures, sources }: Pick<Dataset, 'figures' | 'sources'>,
  texts: ReadonlyMap<SourceId, SourceText>,
): Verification {
  const pages = new Map<string, SourcePage>();
  const pageOf = (text: string): SourcePage => {
    const page = pages.get(text) ?? sourcePage(text);
    pages.set(text, page);
    return page;
  };
  const rows = Array.from(figures.all(), (figure): VerifiedRow => {
    const line = figures.columns.lines[figure.row] ?? 0;
    const text = texts.get(figure.source)?.text;
    if (figure.printed === '') return { figure, line, verdict: { kind: 'without-literal' } };
    if (text === undefined) return { figure, line, verdict: { kind: 'without-text' } };
    return { figure, line, verdict: verifyFigure(pageOf(text), figure) };
  });
  const changedSources = [...sources.keys()].filter((id) => texts.get(id)?.changed);
  return { rows, changedSources };
}
