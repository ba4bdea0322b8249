import { formatNumber } from '../../../figures/format.ts';
import { nameOf } from '../../../figures/names.ts';
import { Growth } from '../../../ui/Growth.tsx';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { FirmResult } from '../../rules/evaluation/firmResult.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { ratioText, scoreText } from '../quantityText.ts';
import styles from './Trial.module.css';

interface TrialItemsProps {
  readonly before: FirmResult;
  readonly after: FirmResult;
}

/** The points of each item before and after the trial, and their sum. */
export function TrialItems({ before, after }: TrialItemsProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  if (after.kind === 'excluded') return null;
  const then = before.kind === 'evaluated' ? before : undefined;
  const weights = after.items.reduce((sum, { item }) => sum + item.weight, 0);
  const { trialColumns: columns } = words;
  return (
    <table className={styles.items}>
      <thead>
        <tr>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.points}</th>
          <th scope="col">{columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {after.items.map(({ item, points, value }) => {
          const own = then?.items.find((one) => one.item.indicator === item.indicator)?.points;
          const { indicator, weight, benchmark, direction } = item;
          const [over, under] = direction === 'higher' ? [value, benchmark] : [benchmark, value];
          const written = (number: number | undefined) =>
            number === undefined ? words.notReported : ratioText(number, indicator, language);
          return (
            <tr key={indicator} className={changed(own, points) ? styles.hot : undefined}>
              <th scope="row">
                {nameOf(FIRM_RATIOS[indicator].name, language)}
                <small>
                  {formatNumber(weight, language)} × {written(over)} ÷ {written(under)}
                </small>
              </th>
              <td>
                <Moved from={own} to={points} /> / {formatNumber(weight, language)}
              </td>
              <td>
                <Change from={own} to={points} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>
            <Moved from={then?.score} to={after.score} /> / {formatNumber(weights, language)}
          </td>
          <td>
            <Change from={then?.score} to={after.score} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

const changed = (from: number | undefined, to: number) =>
  from !== undefined && scoreText(from) !== scoreText(to);

interface MoveProps {
  readonly from: number | undefined;
  readonly to: number;
}

function Moved({ from, to }: MoveProps) {
  if (!changed(from, to)) return <>{scoreText(to)}</>;
  return (
    <>
      {scoreText(from ?? 0)} → <b>{scoreText(to)}</b>
    </>
  );
}

function Change({ from, to }: MoveProps) {
  const words = useWords(RENEWAL_FIRM);
  if (from === undefined || !changed(from, to)) return <>{words.same}</>;
  const text = scoreText(to - from);
  return <Growth text={to > from ? `+${text}` : text} direction={to > from ? 'up' : 'down'} />;
}
