import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatInterval, periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { comparePeriods, periodCode } from '../../figures/period.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import type { ShareCheck } from '../../release/shareChecks.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { shownValue } from '../evidence/evidence.ts';
import styles from './FigureTable.module.css';
import { type FigureContext, FigureTable } from './FigureTable.tsx';

interface PlaceFiguresProps extends FigureContext {
  readonly rows: readonly number[];
  readonly shares: readonly ShareCheck[];
}

/** The figures of one place, one table per period and span; implied figures follow their table. */
export function PlaceFigures({ rows, shares, ...context }: PlaceFiguresProps) {
  const { language } = useSpeech();
  const groups = new Map<string, Figure[]>();
  for (const row of rows) {
    const figure = context.dataset.figures.at(row);
    const key = `${periodCode(figure.period)} ${figure.span}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const newestFirst = [...groups].sort(([, [a]], [, [b]]) =>
    a && b ? comparePeriods(b.period, a.period) : 0,
  );
  return newestFirst.map(([key, figures]) => {
    const [first] = figures;
    if (!first) return null;
    const own = shares.filter(({ share }) => figures.some(({ row }) => row === share.row));
    return (
      <FigureTable
        key={key}
        {...context}
        caption={periodSpanName(first.period, first.span, language)}
        rows={figures.map(({ row }) => row)}
        after={own.map((check) => (
          <ImpliedRow key={check.share.row} dataset={context.dataset} check={check} />
        ))}
      />
    );
  });
}

interface ImpliedRowProps {
  readonly dataset: Dataset;
  readonly check: ShareCheck;
}

/**
 * The range that a share and its level imply for the other value, marked as implied, with its
 * arithmetic.
 */
export function ImpliedRow({ dataset, check: { share, outcome } }: ImpliedRowProps) {
  const { language, words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const whole = share.of && dataset.places.get(share.of);
  const indicator = dataset.indicators.get(share.indicator);
  if (outcome.kind !== 'implies' || !whole || !indicator || !share.value) return null;
  const { part, rest } = outcome;
  if (!part.value) return null;
  return (
    <tr className={styles.implied}>
      <th scope="row">
        {nameOf(indicator.name, language)} · {sources.impliedRest(nameOf(whole.name, language))}
      </th>
      <td data-label={sources.columns.literal}>{sources.noLiteral}</td>
      <td data-label={sources.columns.value}>
        {formatInterval(rest.range, part.unit, language, part.value.scale)}
      </td>
      <td data-label={sources.columns.scope}>
        {words.evidence.scopes[share.scope]} · {sources.implied}
      </td>
      <td data-label={sources.columns.source} colSpan={2}>
        {sources.impliedHow(shownValue(part, language, words), shownValue(share, language, words))}
      </td>
    </tr>
  );
}
