import { useId } from 'react';
import type { Family } from '../../charts/chartBase.ts';
import { CHART_KINDS, type ChartKind, KINDS } from '../../charts/kinds/kinds.ts';
import { CHART_COMPARISONS } from '../../charts/workbench/chartChoices.ts';
import type { ChartQuery } from '../../charts/workbench/chartQuery.ts';
import type { ChartView } from '../../charts/workbench/chartView.ts';
import type { ShownSeries } from '../../charts/workbench/shownSeries.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { PlaceId } from '../../figures/figure.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { type Period, periodCode } from '../../figures/period.ts';
import { placesWithPages } from '../../figures/statements.ts';
import type { Place } from '../../figures/tables.ts';
import { wholeName } from '../../figures/wholeName.ts';
import { atHead } from '../../locale/sentence.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { Picker } from '../../ui/Picker.tsx';
import styles from './ChartSettings.module.css';
import { IndicatorPickers } from './IndicatorPickers.tsx';
import { KindIcon } from './KindIcon.tsx';
import type { ChartWays } from './useChart.ts';

interface ChartSettingsProps extends ChartWays {
  readonly dataset: Dataset;
  /** The places of the dataset without those of the reader's own file. */
  readonly published: ReadonlyMap<PlaceId, Place>;
  readonly query: ChartQuery;
  readonly view: ChartView;
  readonly shown: readonly ShownSeries[];
}

/** The settings of a chart: indicators, measure, kind, periods, places, comparisons. */
export function ChartSettings(props: ChartSettingsProps) {
  const { dataset, published, query, view, shown, to, go } = props;
  const workbench = useWords(WORKBENCH_WORDS);
  const { language } = useSpeech();
  const parent = view.places[0]?.parent;
  const whole = parent && dataset.places.get(parent);
  return (
    <section className={styles.side} aria-label={workbench.settings} data-needs-script>
      <div className={styles.group}>
        <IndicatorPickers dataset={dataset} view={view} to={to} />
        <Picker
          label={workbench.measure}
          choices={view.measures.map((measure) => ({
            key: measure,
            text: workbench.measures[measure],
            href: to({ measure }),
            chosen: measure === view.measure,
          }))}
        />
      </div>
      <Kinds view={view} go={go} />
      {view.readings.length > 0 ? (
        <div className={styles.group}>
          <Picker
            label={workbench.reading}
            choices={[undefined, ...view.readings].map((as) => ({
              key: as ?? '',
              text: as ? workbench.readings[as] : workbench.plainReading,
              href: to({ as }),
              chosen: as === view.as,
            }))}
          />
        </div>
      ) : null}
      <Periods query={query} view={view} to={to} />
      <Places dataset={dataset} published={published} view={view} shown={shown} go={go} />
      <fieldset className={`${styles.group} ${styles.checks}`}>
        <legend>{workbench.compare}</legend>
        {CHART_COMPARISONS.map((role) => (
          <label key={role} className={styles.check}>
            <input
              type="checkbox"
              checked={view.compare.includes(role)}
              onChange={({ target }) =>
                go({
                  compare: CHART_COMPARISONS.filter((one) =>
                    one === role ? target.checked : view.compare.includes(one),
                  ),
                })
              }
            />
            {role === 'parent' && whole
              ? atHead(wholeName(whole, language))
              : workbench.comparisons[role]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Kinds({ view, go }: { readonly view: ChartView } & Pick<ChartWays, 'go'>) {
  const workbench = useWords(WORKBENCH_WORDS);
  const { language } = useSpeech();
  const group = useId();
  const refused = [...view.refused];
  const reasons = [...new Set(view.refused.values())];
  const nameOfKind = (kind: ChartKind) => KINDS[kind].words[language].name;
  return (
    <fieldset className={styles.group}>
      <legend>{workbench.kind}</legend>
      <div className={styles.kinds}>
        {CHART_KINDS.map((kind) => {
          const reason = view.refused.get(kind);
          return (
            <label key={kind} className={styles.kind} title={reason?.[language]}>
              <input
                type="radio"
                name={group}
                checked={kind === view.kind}
                disabled={reason !== undefined}
                onChange={() => go({ kind })}
              />
              <KindIcon icon={KINDS[kind].icon} />
              <span>{nameOfKind(kind)}</span>
            </label>
          );
        })}
      </div>
      {reasons.length > 0 ? (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason[language]}>
              {workbench.notOffered(
                refused.flatMap(([kind, own]) => (own === reason ? nameOfKind(kind) : [])),
                reason[language],
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  );
}

function Periods({
  query,
  view,
  to,
}: { readonly query: ChartQuery; readonly view: ChartView } & Pick<ChartWays, 'to'>) {
  const { language } = useSpeech();
  const workbench = useWords(WORKBENCH_WORDS);
  const { periods } = view.selection;
  const [first, last] = [periods[0], periods.at(-1)];
  const choices = (now: Period | undefined, href: (code: string) => string) =>
    view.known.toReversed().map((period) => ({
      key: periodCode(period),
      text: periodName(period, language),
      href: href(periodCode(period)),
      chosen: now !== undefined && periodCode(period) === periodCode(now),
    }));
  const codes = view.known.map(periodCode);
  const at = (code: string | undefined) => codes.indexOf(code ?? '');
  return (
    <div className={`${styles.group} ${styles.two}`}>
      <Picker
        label={workbench.from}
        choices={choices(first, (from) =>
          // A start after the end would be an empty span, so the end is reset.
          to(at(query.to) >= 0 && at(from) > at(query.to) ? { from, to: undefined } : { from }),
        )}
      />
      <Picker
        label={workbench.to}
        choices={choices(last, (code) =>
          to({
            to: code,
            ...(at(query.from) > at(code) ? { from: code } : {}),
          }),
        )}
      />
    </div>
  );
}

interface PlacesProps extends Pick<ChartWays, 'go'> {
  readonly dataset: Dataset;
  readonly published: ReadonlyMap<PlaceId, Place>;
  readonly view: ChartView;
  readonly shown: readonly ShownSeries[];
}

function Places({ dataset, published, view, shown, go }: PlacesProps) {
  const { language } = useSpeech();
  const workbench = useWords(WORKBENCH_WORDS);
  const known = placesWithPages(dataset);
  const chosen = view.places;
  // The reader's own places come first, then places from the link that no page shows.
  const own = known.filter(({ id }) => !published.has(id));
  const listed = known.filter((place) => !own.includes(place));
  const others = chosen.filter((place) => !known.includes(place));
  const all = [...own, ...others, ...listed];
  const familyOf = (place: Place): Family | undefined =>
    shown.find(({ series }) => series.role === 'chosen' && series.place === place)?.family;
  return (
    <fieldset className={styles.group}>
      <legend>{workbench.places(chosen.length)}</legend>
      <div className={styles.places}>
        {all.map((place) => {
          const on = chosen.includes(place);
          return (
            <label key={place.id} className={styles.check}>
              <input
                type="checkbox"
                checked={on}
                // The last one cannot be removed, because a chart needs at least one.
                disabled={on && chosen.length === 1}
                onChange={() =>
                  go({
                    places: (on ? chosen.filter((one) => one !== place) : [...chosen, place]).map(
                      ({ id }) => id,
                    ),
                  })
                }
              />
              <span>{nameOf(place.name, language)}</span>
              {on ? <i className={styles.swatch} data-family={familyOf(place)} /> : null}
            </label>
          );
        })}
      </div>
      <p className={styles.hint}>{workbench.placesHint}</p>
    </fieldset>
  );
}
