import { decimalText } from '../figures/decimal.ts';
import { periodCode } from '../figures/period.ts';
import type { Paragraph } from '../intake/draft/draft.ts';
import { type DraftRow, type FigureCells, NO_CELLS } from '../intake/draft/draftRow.ts';
import { withoutBroken } from '../tables/cellChecks.ts';
import { locatorAt } from './paragraphs.ts';
import type { ProposedFigure } from './proposedFigure.ts';

/** The properties that all rows of an article share. */
export interface ArticleFacts {
  readonly source: string;
  /** ISO date of publication, or ''. */
  readonly published: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The proposed figures of an article as rows of figures.csv, for a person to check. */
export function proposedRows(figures: readonly ProposedFigure[], facts: ArticleFacts): DraftRow[] {
  return figures.map(
    (figure, i): DraftRow => ({
      number: i + 1,
      cells: cellsOf(figure, facts),
      state: 'open',
      mended: false,
      names: {
        ...(figure.place && !figure.place.id ? { place: figure.place.name } : {}),
        ...(figure.indicator ? {} : { indicator: figure.subject }),
        ...(figure.of && !figure.of.id ? { of: figure.of.name } : {}),
      },
      mark: { start: figure.start, end: figure.end },
      confidence: figure.confidence,
      reasons: figure.measure === 'comparison' ? [...figure.reasons, 'comparison'] : figure.reasons,
    }),
  );
}

function cellsOf(
  figure: ProposedFigure,
  { source, published, paragraphs }: ArticleFacts,
): FigureCells {
  const { measure, period, span } = figure;
  return {
    ...NO_CELLS,
    place: figure.place?.id ?? '',
    indicator: figure.indicator ?? '',
    // A comparison is no measure of figures.csv: the reader chooses one or rejects the row.
    measure: measure === 'comparison' ? '' : measure,
    of: measure === 'share' || measure === 'rank' ? (figure.of?.id ?? '') : '',
    period: period ? periodCode(period) : '',
    span: span ?? '',
    value: decimalText(figure.value),
    unit: figure.unit,
    qualifier: figure.qualifier,
    // A target is no figure: the reader chooses a status or rejects the row.
    status: figure.reasons.includes('aim') ? '' : 'final',
    printed: withoutBroken(figure.printed),
    source,
    locator: withoutBroken(locatorAt(paragraphs, figure.start)),
    released: published,
    note: figure.upper ? `${figure.printed} 的下端 / the lower end of ${figure.printed}` : '',
  };
}
