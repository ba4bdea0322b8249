import type { ChartView } from '../../charts/workbench/chartView.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { nameOf } from '../../figures/names.ts';
import { statedMeasures } from '../../figures/statedMeasures.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { Picker } from '../../ui/Picker.tsx';
import styles from './ChartSettings.module.css';
import type { ChartWays } from './useChart.ts';

interface IndicatorPickersProps extends Pick<ChartWays, 'to'> {
  readonly dataset: Dataset;
  readonly view: ChartView;
}

/**
 * The pickers for the indicators of a chart: a first one, further ones, or all indicators of a
 * contest.
 */
export function IndicatorPickers({ dataset, view, to }: IndicatorPickersProps) {
  const { language } = useSpeech();
  const workbench = useWords(WORKBENCH_WORDS);
  const chosen = view.indicators;
  const [first, ...others] = chosen;
  const stated = new Set(Object.keys(statedMeasures(dataset.figures)));
  const known = [...dataset.indicators.values()].filter(({ id }) => stated.has(id));
  const counted = new Set(dataset.contestIndicators.map(({ indicator }) => indicator));
  const contest = known.filter(({ id }) => counted.has(id));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return (
    <>
      <Picker
        label={workbench.indicator}
        choices={known.map((indicator) => ({
          key: indicator.id,
          text: nameOf(indicator.name, language),
          href: to({
            indicators: ids([indicator, ...others.filter((one) => one !== indicator)]),
          }),
          chosen: indicator === first,
        }))}
      />
      {others.length > 0 ? (
        <ul className={styles.others}>
          {others.map((indicator) => {
            const name = nameOf(indicator.name, language);
            return (
              <li key={indicator.id}>
                <span>{name}</span>
                <a
                  href={to({ indicators: ids(chosen.filter((one) => one !== indicator)) })}
                  aria-label={workbench.without(name)}
                >
                  ×
                </a>
              </li>
            );
          })}
        </ul>
      ) : null}
      <Picker
        label={workbench.another}
        choices={[
          ...(contest.length > chosen.length
            ? [
                {
                  key: '',
                  text: workbench.allOfContest(contest.length),
                  href: to({ indicators: ids(contest) }),
                  chosen: false,
                },
              ]
            : []),
          ...known
            .filter((indicator) => !chosen.includes(indicator))
            .map((indicator) => ({
              key: indicator.id,
              text: nameOf(indicator.name, language),
              href: to({ indicators: ids([...chosen, indicator]) }),
              chosen: false,
            })),
        ]}
      />
    </>
  );
}
