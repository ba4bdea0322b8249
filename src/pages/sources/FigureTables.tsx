import type { Dataset } from '../../figures/dataset.ts';
import { toNumber } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import {
  formatInterval,
  formatPercent,
  formatValue,
  periodSpanName,
} from '../../figures/format.ts';
import { impliedRest } from '../../figures/implied.ts';
import { nameOf } from '../../figures/names.ts';
import { Frozen } from '../../ui/Frozen.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { shownValue } from '../evidence/evidence.ts';
import styles from './FigureTables.module.css';
import { figureGroups, type ListedFigure, type PeriodGroup } from './figureGroups.ts';

/** With more figures than this, the places after the first are folded; folded text is still in the page. */
const UNFOLDED = 300;

interface FigureTablesProps {
  readonly dataset: Dataset;
  /** The number of each source in the list of sources. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Every figure with its literal, its value, its scope and status, its source and paragraph. */
export function FigureTables({ dataset, numbers }: FigureTablesProps) {
  const { language, words } = useSpeech();
  const groups = figureGroups(dataset);
  return (
    <Frozen>
      {groups.map(({ place, count, periods }, i) => (
        <details
          key={place.id}
          className={styles.place}
          open={i === 0 || dataset.figures.length <= UNFOLDED}
        >
          <summary>
            <h3>{nameOf(place.name, language)}</h3> {words.sources.figuresOf(count)}
          </summary>
          {periods.map((group) => (
            <PeriodTable
              key={periodSpanName(group.period, 'point', 'en')}
              dataset={dataset}
              group={group}
              numbers={numbers}
            />
          ))}
        </details>
      ))}
    </Frozen>
  );
}

interface PeriodTableProps extends FigureTablesProps {
  readonly group: PeriodGroup;
}

function PeriodTable({ dataset, group, numbers }: PeriodTableProps) {
  const { language, words } = useSpeech();
  const { columns } = words.sources;
  const [first] = group.figures;
  return (
    <table className={styles.table}>
      <caption>{periodSpanName(group.period, first?.figure.span ?? 'ytd', language)}</caption>
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
        {group.figures.map((listed) => (
          <FigureRow key={listed.figure.row} dataset={dataset} listed={listed} numbers={numbers} />
        ))}
        {group.figures.map(({ figure }) => (
          <ImpliedRow key={figure.row} dataset={dataset} share={figure} group={group} />
        ))}
      </tbody>
    </table>
  );
}

interface FigureRowProps extends FigureTablesProps {
  readonly listed: ListedFigure;
}

function FigureRow({ dataset, listed: { figure, earlier }, numbers }: FigureRowProps) {
  const { language, words } = useSpeech();
  const { evidence, sources } = words;
  const { columns } = sources;
  const indicator = dataset.indicators.get(figure.indicator);
  const of = figure.of && dataset.places.get(figure.of);
  const name = indicator ? nameOf(indicator.name, language) : figure.indicator;
  const measure =
    figure.measure === 'level'
      ? ''
      : ` · ${evidence.measures[figure.measure]}${of ? ` (${nameOf(of.name, language)})` : ''}`;
  return (
    <tr id={`f-${figure.row + 1}`}>
      <th scope="row">
        {name}
        {measure}
      </th>
      <td data-label={columns.literal} lang="zh-CN">
        {figure.printed || sources.noLiteral}
      </td>
      <td data-label={columns.value}>
        {shownValue(figure, language, words)}
        {earlier.map((old) => (
          <span key={old.row} className={styles.earlier} id={`f-${old.row + 1}`}>
            {sources.revisedFrom(shownValue(old, language, words), old.released)}
          </span>
        ))}
      </td>
      <td data-label={columns.scope}>
        {evidence.scopes[figure.scope]} · {evidence.statuses[figure.status]}
      </td>
      <td data-label={columns.source}>
        <a href={`#s-${figure.source}`}>[{numbers.get(figure.source)}]</a> {figure.locator}
      </td>
      <td data-label={columns.released}>{figure.released || evidence.notPrinted}</td>
    </tr>
  );
}

interface ImpliedRowProps {
  readonly dataset: Dataset;
  readonly share: Figure;
  readonly group: PeriodGroup;
}

/** What a share and its level imply for the rest: a range, named as implied. */
function ImpliedRow({ dataset, share, group }: ImpliedRowProps) {
  const { language, words } = useSpeech();
  const { sources, evidence } = words;
  if (share.measure !== 'share' || !share.value || toNumber(share.value) <= 0) return null;
  const level = group.figures.find(
    ({ figure }) =>
      figure.measure === 'level' &&
      figure.indicator === share.indicator &&
      figure.span === share.span,
  )?.figure;
  const whole = share.of && dataset.places.get(share.of);
  const indicator = dataset.indicators.get(share.indicator);
  if (!level?.value || !whole || !indicator || wholeIsKnown(dataset, share)) return null;
  const { range } = impliedRest(level.value, share.value, level.qualifier);
  const how = sources.impliedHow(
    formatValue(level.value, level.unit, level.qualifier, language),
    formatPercent(share.value, language),
  );
  return (
    <tr className={styles.implied}>
      <th scope="row">
        {nameOf(indicator.name, language)} · {sources.impliedRest(nameOf(whole.name, language))}
      </th>
      <td data-label={sources.columns.literal}>{sources.noLiteral}</td>
      <td data-label={sources.columns.value}>
        {formatInterval(range, level.unit, language, level.value.scale)}
      </td>
      <td data-label={sources.columns.scope}>
        {evidence.scopes[share.scope]} · {sources.implied}
      </td>
      <td data-label={sources.columns.source} colSpan={2}>
        {how}
      </td>
    </tr>
  );
}

function wholeIsKnown(dataset: Dataset, share: Figure): boolean {
  if (!share.of) return false;
  const { place: _place, of, ...key } = share;
  return (
    dataset.figures.history({ ...key, place: of ?? share.place, of: undefined, measure: 'level' })
      .length > 0
  );
}
