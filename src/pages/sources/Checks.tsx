import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatValue, periodName, periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { periodCode } from '../../figures/period.ts';
import { shareRange } from '../../figures/shareCheck.ts';
import { findUnit } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import { AnnouncedDiffers } from '../contest/AnnouncedDiffers.tsx';
import styles from './Checks.module.css';
import type { SelfChecks } from './selfChecks.ts';

/** At most this many failures are listed; the counts include all. */
const LISTED = 60;
/** At most this many awards that differ from the rules are listed with explanations. */
const EXPLAINED = 12;
/** At most this many missing units are listed by name. */
const NAMED = 4;

interface ChecksProps {
  readonly dataset: Dataset;
  readonly checks: SelfChecks;
}

/**
 * Totals that differ from the sum of their parts, shares that contradict their levels, and checks
 * that could not run.
 */
export function Checks({ dataset, checks }: ChecksProps) {
  const { language } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  const { checkColumns: columns } = sources;
  const { agrees, differing, offShares, offAwards, openTotals, openShares } = checks;
  const tabled = differing.length + offShares.length;
  const differs = tabled + offAwards.length;
  const notRun = openTotals.length + openShares.length;
  const about = ({ place, indicator, period, span }: Figure) =>
    [
      nameIn(dataset.places, place, language),
      nameIn(dataset.indicators, indicator, language),
      periodSpanName(period, span, language),
    ].join(' · ');
  return (
    <>
      <p className={styles.text}>{sources.checksText}</p>
      <p className={styles.text}>{sources.checksCounts(agrees, differs, notRun)}</p>
      {offAwards.slice(0, EXPLAINED).map((one) => (
        <AnnouncedDiffers
          key={[
            one.run.rules.contest.id,
            periodCode(one.run.period),
            one.field?.group,
            one.prize,
          ].join(' ')}
          dataset={dataset}
          comparison={one}
          about={periodName(one.run.period, language)}
        />
      ))}
      {offAwards.length > EXPLAINED ? (
        <p className={styles.text}>{sources.checksMore(EXPLAINED, offAwards.length)}</p>
      ) : null}
      {tabled > 0 ? (
        <table className={styles.table}>
          <caption>
            {sources.differs}
            {differing.length > LISTED ? ` · ${sources.checksMore(LISTED, differing.length)}` : ''}
          </caption>
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.total}</th>
              <th scope="col">{columns.sum}</th>
              <th scope="col">{columns.gap}</th>
            </tr>
          </thead>
          <tbody>
            {differing.slice(0, LISTED).map(({ whole, sum, gap }) => (
              <tr key={whole.row}>
                <th scope="row">{about(whole)}</th>
                <td data-label={columns.total}>{writeValue(whole, language)?.text}</td>
                <td data-label={columns.sum}>{formatValue(sum, whole.unit, '=', language)}</td>
                <td data-label={columns.gap}>{formatValue(gap, whole.unit, '=', language)}</td>
              </tr>
            ))}
            {offShares.map(({ share, part, whole }) => (
              <tr key={share.row}>
                <th scope="row">{about(share)}</th>
                <td colSpan={3}>{offText(share, part, whole)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {notRun > 0 ? (
        <details className={styles.open} open={notRun <= LISTED / 4}>
          <summary>
            {sources.notRun} · {sources.found(notRun)}
          </summary>
          <ul>
            {openTotals.slice(0, LISTED).map(({ whole, units, without }) => (
              <li key={whole.row}>
                {about(whole)}
                {sources.colon}
                {sources.without(
                  units,
                  without.slice(0, NAMED).map((id) => nameIn(dataset.places, id, language)),
                  Math.max(0, without.length - NAMED),
                )}
              </li>
            ))}
            {openShares.slice(0, LISTED).map((share) => (
              <li key={share.row}>
                {about(share)}
                {sources.colon}
                {sources.shareAlone}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );

  function offText(share: Figure, part: Figure, whole: Figure): string {
    const [partUnit, wholeUnit] = [findUnit(part.unit), findUnit(whole.unit)];
    if (!share.value || !part.value || !whole.value || !partUnit || !wholeUnit) return '';
    const { low, high } = shareRange(
      { value: part.value, unit: partUnit },
      { value: whole.value, unit: wholeUnit },
    );
    const percent = (value: number) => `${value.toFixed(1)}%`;
    const written = writeValue(share, language)?.text ?? '';
    return sources.shareOff(written, percent(low), percent(high));
  }
}

function nameIn<Id extends string>(
  table: ReadonlyMap<Id, { readonly name: { readonly zh: string; readonly en: string } }>,
  id: Id,
  language: 'zh' | 'en',
): string {
  const one = table.get(id);
  return one ? nameOf(one.name, language) : id;
}
