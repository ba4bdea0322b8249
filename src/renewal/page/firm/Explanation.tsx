import type { Address } from '../../../board/address.ts';
import type { Dataset } from '../../../figures/dataset.ts';
import { formatNumber } from '../../../figures/format.ts';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { FirmResult, ItemResult } from '../../rules/evaluation/firmResult.ts';
import { type FirmWords, RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { amountText, ratioText, said, scoreText } from '../quantityText.ts';
import { RuleMark } from '../RuleMark.tsx';
import styles from './Firm.module.css';

interface ExplanationProps {
  readonly dataset: Pick<Dataset, 'sources'>;
  readonly address: Address;
  readonly result: Extract<FirmResult, { kind: 'evaluated' }>;
}

/** Explains the score: each item with its amounts, its formula and the source of its rule. */
export function Explanation({ dataset, address, result }: ExplanationProps) {
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const { columns } = words;
  const { items, raisedBy } = result;
  return (
    <table className={styles.explain}>
      <caption>
        {words.explain}
        <small>{words.explainText}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.amounts}</th>
          <th scope="col">{columns.formula}</th>
          <th scope="col">{columns.points}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.item.indicator}>
            <th scope="row">
              {nameOf(FIRM_RATIOS[one.item.indicator].name, language)}{' '}
              <RuleMark dataset={dataset} address={address} rule={one.item} />
            </th>
            <td data-label={columns.amounts}>{atHead(amountsText(one, words, language))}</td>
            <td data-label={columns.formula}>
              {formulaText(one, words, language)}
              <small>{reasonText(one, words)}</small>
              {raisedBy !== 1 && one.value !== undefined ? (
                <small>{words.raised(said(raisedBy, language))}</small>
              ) : null}
            </td>
            <td data-label={columns.points}>
              <b>{scoreText(one.points)}</b>
              <small>{mostText(one, words, language)}</small>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td colSpan={2}>{items.map(({ points }) => scoreText(points)).join(' + ')}</td>
          <td>
            <b>{scoreText(result.score)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function amountsText(
  { item, over, under, value }: ItemResult,
  words: FirmWords,
  language: Language,
) {
  const ratio = FIRM_RATIOS[item.indicator];
  const amount = (name: typeof ratio.over, number: number | undefined) =>
    `${words.amounts[name]} ${number === undefined ? words.notReported : amountText(number, name, language)}`;
  const sum = `${amount(ratio.over, over)} ÷ ${amount(ratio.under, under)}`;
  return value === undefined ? sum : `${sum} = ${ratioText(value, item.indicator, language)}`;
}

function formulaText({ item, value }: ItemResult, words: FirmWords, language: Language): string {
  const { weight, benchmark, direction, indicator } = item;
  const own = value === undefined ? words.notReported : ratioText(value, indicator, language);
  const bench = ratioText(benchmark, indicator, language);
  const [over, under] = direction === 'higher' ? [own, bench] : [bench, own];
  return `${formatNumber(weight, language)} × ${over} ÷ ${under}`;
}

function reasonText({ item, raw, reason }: ItemResult, { reasons }: FirmWords): string {
  const { weight, cap = 1, floor = 0 } = item;
  switch (reason) {
    case 'capped':
      return reasons.capped(scoreText(raw ?? 0), scoreText(cap * weight));
    case 'floored':
      return reasons.floored(scoreText(raw ?? 0), scoreText(floor * weight));
    default:
      return reasons[reason];
  }
}

const mostText = ({ item: { weight, cap } }: ItemResult, words: FirmWords, language: Language) =>
  cap === undefined
    ? words.uncapped(formatNumber(weight, language))
    : words.of(formatNumber(cap * weight, language));
