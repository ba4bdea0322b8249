import type { IndicatorId } from '../figures/figure.ts';
import { kindMeaning } from '../figures/kindMeaning.ts';
import { parsePeriod, periodCode } from '../figures/period.ts';
import { findUnit } from '../figures/unit.ts';
import type { IndicatorNames } from './indicatorNames.ts';
import type { Literal } from './literal.ts';
import type { ResolvedPeriod } from './resolvePeriod.ts';
import { DONE_VERB } from './verbs.ts';

// Amounts at a point in time: balances, herds, people, rates.
const STOCK =
  /(?:余额|存款|贷款|存量|保有量|存栏|库存|资产(?:总计|总额|规模)?|负债|账款|资本|市值|人口|总数|家数|户数|拥有量|储备|在谈.*|在建.*|率|面|度|比|比例|系数)$/;
// Amounts over a period, in any unit.
const FLOW =
  /(?:生产总值|GDP|增加值|产值|产量|销量|营收|营业额|投资|投资额|收入|支出|税收|税额|零售额|销售额|交易额|成交额|进出口|出口|进口|总额|外资|内资|资金|利润|利税|电量|用电|吞吐量|周转量|客运量|货运量|消费|能耗|引资额|签约额|人次|批次|增收)$/i;
// An action that leaves a state, and the state is counted: 入驻企业, 惠及市场主体.
const STATE =
  /^(?:入驻|集聚|登记|注册|在建|续建|储备|惠及|覆盖|带动|服务|吸纳|扶持|支持|上市|上云)/;

/** The facts that distinguish a flow from a stock. */
export interface FlowClues {
  readonly phrase: string;
  readonly indicator: IndicatorId | undefined;
  readonly completes: boolean;
  readonly literal: Literal;
}

/**
 * True if a figure is a flow over a period (投资, 新签约项目) instead of a stock at its end (贷款余额,
 * 常住人口). The dataset's indicator decides if it can, otherwise the phrase.
 */
export function isFlow(clues: FlowClues, { kinds }: IndicatorNames): boolean {
  const { phrase, indicator, completes, literal } = clues;
  const kind = indicator === undefined ? undefined : kinds.get(indicator);
  if (kind && kindMeaning({ kind }).accumulates) return true;
  if (kind === 'stock') return false;
  if (completes) return true;
  if (STOCK.test(phrase)) return false;
  if (FLOW.test(phrase)) return true;
  if (!STATE.test(phrase) && phrase.search(DONE_VERB) === 0) return true;
  return literal.kind === 'amount' && findUnit(literal.unit)?.quantity === 'money';
}

/**
 * 截至3月末 of a flow means the sum from January to then: 2023-03 as a point becomes 2023-Q1 year to
 * date. A day within a month, as in 目前, ends no period of the tables and stays a point.
 */
export function upTo(when: ResolvedPeriod): ResolvedPeriod {
  const { period, span } = when;
  if (span !== 'point' || /目前|当前|现在|今$/.test(when.words)) return when;
  if (!period) return { ...when, span: 'ytd' };
  if (period.kind === 'day') {
    const days = new Date(Date.UTC(period.year, period.month, 0)).getUTCDate();
    if (period.day < days) return when;
  } else if (period.kind !== 'month') return when;
  const { year, month } = period;
  if (month === 12) return { ...when, period: parsePeriod(`${year}`), span: 'year' };
  const end =
    month % 3 === 0
      ? parsePeriod(`${year}-Q${month / 3}`)
      : parsePeriod(periodCode({ kind: 'month', year, month }));
  return { ...when, period: end, span: 'ytd' };
}
