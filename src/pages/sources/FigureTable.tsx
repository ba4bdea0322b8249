import type { ReactNode } from 'react';
import type { Address } from '../../board/address.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodSpanName } from '../../figures/format.ts';
import { nameOf, noteOf } from '../../figures/names.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { shownValue, valueLines } from '../evidence/evidence.ts';
import { sourceHref } from '../evidence/sourceHref.ts';
import styles from './FigureTable.module.css';

/** The links of a table of figures, and the numbers of its sources. */
export interface FigureContext {
  readonly dataset: Dataset;
  readonly address: Address;
  /** The number of each source in the list of sources. */
  readonly numbers: ReadonlyMap<string, number>;
}

interface FigureTableProps extends FigureContext {
  readonly caption: ReactNode;
  readonly rows: readonly number[];
  /** Adds place and period to each row, for figures that share neither. */
  readonly mixed?: boolean;
  readonly after?: ReactNode;
}

/** Figures with all their details: literal, value, conversion, scope, source, release. */
export function FigureTable(props: FigureTableProps) {
  const { dataset, rows, caption, after } = props;
  const { columns } = useWords(SOURCES_WORDS);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col">{columns.literal}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.scope}</th>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.released}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureRow key={row} {...props} figure={dataset.figures.at(row)} />
        ))}
        {after}
      </tbody>
    </table>
  );
}

interface FigureRowProps extends FigureContext {
  readonly figure: Figure;
  readonly mixed?: boolean;
}

function FigureRow({ dataset, address, numbers, figure, mixed }: FigureRowProps) {
  const { language, words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const { evidence } = words;
  const { columns } = sources;
  const place = dataset.places.get(figure.place);
  const about = [
    place ? nameOf(place.name, language) : figure.place,
    periodSpanName(figure.period, figure.span, language),
  ];
  const [canonical, conversion, qualifier] = valueLines(figure, language, words);
  const converted = conversion?.text === evidence.noConversion ? canonical : conversion;
  return (
    <tr id={`f-${figure.row + 1}`}>
      <th scope="row">
        {mixed ? <span className={styles.about}>{about.join(' · ')}</span> : null}
        {measureName(dataset, figure, language, words)}
      </th>
      <td data-label={columns.literal} lang="zh-CN">
        {figure.printed || sources.noLiteral}
      </td>
      <td data-label={columns.value}>
        {shownValue(figure, language, words)}
        {converted ? <small>{converted.text}</small> : null}
        {qualifier ? <small>{qualifier.text}</small> : null}
        <Earlier dataset={dataset} figure={figure} />
      </td>
      <td data-label={columns.scope}>
        {evidence.scopes[figure.scope]} · {evidence.statuses[figure.status]}
        {figure.note ? <small>{noteOf(figure.note, language)}</small> : null}
      </td>
      <td data-label={columns.source}>
        <a
          href={sourceHref(address, figure.source)}
          aria-label={dataset.sources.get(figure.source)?.title}
        >
          [{numbers.get(figure.source)}]
        </a>{' '}
        {figure.locator}
      </td>
      <td data-label={columns.released}>{figure.released || evidence.notPrinted}</td>
    </tr>
  );
}

/** The previous value, if this figure revised one. */
function Earlier({ dataset, figure }: { readonly dataset: Dataset; readonly figure: Figure }) {
  const { language, words } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const history = dataset.figures.history(figure);
  const before = history[history.findIndex(({ row }) => row === figure.row) - 1];
  if (!before) return null;
  return (
    <small>
      {sources.revisedFrom(
        shownValue(before, language, words),
        before.released || words.evidence.notPrinted,
      )}
    </small>
  );
}

/** The statement of a figure: the indicator, and the measure unless it is the level. */
export function measureName(
  { indicators, places }: Dataset,
  { indicator: id, measure, of: whole }: Pick<Figure, 'indicator' | 'measure' | 'of'>,
  language: 'zh' | 'en',
  { evidence }: ReturnType<typeof useSpeech>['words'],
): string {
  const indicator = indicators.get(id);
  const of = whole && places.get(whole);
  const name = indicator ? nameOf(indicator.name, language) : id;
  if (measure === 'level') return name;
  const wholeName = of ? ` (${nameOf(of.name, language)})` : '';
  return `${name} · ${evidence.measures[measure]}${wholeName}`;
}
