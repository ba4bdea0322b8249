import {
  MEASURES,
  type Measure,
  QUALIFIERS,
  type Qualifier,
  SCOPES,
  type Scope,
  STATUSES,
  type Status,
} from '../../figures/figure.ts';
import { SPANS, type Span } from '../../figures/period.ts';
import { nameKey } from './nameKey.ts';

/** The words for one field of a figure: its codes, and the words that people write for them. */
interface Words<T extends string> {
  readonly codes: readonly T[];
  readonly others: Readonly<Partial<Record<T, string>>>;
}

const MEASURE: Words<Measure> = {
  codes: MEASURES,
  others: {
    level: '水平|总量|绝对值|绝对量|数值|总额|value',
    yoy: '同比|同比增速|同比增长|增速|增幅|增长率|growth|y/y|year on year',
    share: '占比|比重|份额',
    rank: '排名|位次|名次',
    completion: '完成率|完成进度|完成',
  },
};
const STATUS: Words<Status> = {
  codes: STATUSES,
  others: {
    final: '最终|终值|最终数|正式',
    preliminary: '初步|初值|快报|初步数',
    estimate: '估计|估算|预计|推算',
    missing: '缺报|缺失|未报|缺',
    confidential: '保密|不公开',
    not_applicable: '不适用',
  },
};
const SPAN: Words<Span> = {
  codes: SPANS,
  others: {
    ytd: '累计',
    quarter: '单季|当季',
    month: '单月|当月',
    year: '全年',
    point: '期末|时点',
  },
};
const SCOPE: Words<Scope> = {
  codes: SCOPES,
  others: { territory: '全域|属地', managed: '管理口径', unknown: '未说明' },
};
const QUALIFIER: Words<Qualifier> = { codes: QUALIFIERS, others: {} };

function reader<T extends string>({ codes, others }: Words<T>) {
  const known = new Map(
    codes.flatMap((code) =>
      [code, ...(others[code] ?? '').split('|')].map((word) => [nameKey(word), code] as const),
    ),
  );
  known.delete('');
  return (text: string): T | undefined => known.get(nameKey(text));
}

/** Each reads a Chinese or English word; undefined for an unknown one. */
export const readMeasure = reader(MEASURE);
export const readStatus = reader(STATUS);
export const readSpan = reader(SPAN);
export const readScope = reader(SCOPE);
export const readQualifier = reader(QUALIFIER);
