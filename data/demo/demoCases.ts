import { type DemoFirm, FIRMS } from './firms.ts';
import { randomStream } from './random.ts';

/** Days from one to another, as ISO. */
export const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** A plan for a firm that has left: its land is free. */
export interface ClosedCase {
  readonly id: string;
  readonly firm: DemoFirm;
  readonly closed: string;
  readonly land: number;
}

/** The day up to which the demonstration tells: what would come later is still open. */
export const DEMO_DAY = '2024-01-24';

const ends = (day: string) => (day <= DEMO_DAY ? day : '');
const caseId = (kind: 'd' | 'r', number: number) =>
  `case-${kind}${String(number).padStart(2, '0')}`;

/** Firms that left, and firms that do poorly and stay: each with one plan. */
const LEAVING = FIRMS.filter(({ to, from }) => to < 2023 && to > from);
const STAYING = FIRMS.filter(({ to, level, exempt }) => to === 2023 && level < 0.3 && !exempt);

export const CLOSED_CASES: readonly ClosedCase[] = LEAVING.map((firm, i) => {
  const random = randomStream(`case ${firm.id}`);
  return {
    id: caseId('d', i + 1),
    firm,
    closed: plusDays(`${firm.to}-06-01`, 60 + Math.floor(random() * 120)),
    land: firm.land,
  };
});

const base = { source: 'demo_renewal', note: '虚构 / fictional' };

function leavingRow({ id, firm, closed, land }: ClosedCase): Record<string, string> {
  const random = randomStream(`plan ${firm.id}`);
  const found = `${firm.to - 1}-${String(2 + Math.floor(random() * 9)).padStart(2, '0')}-10`;
  const disposal = ['buy-back', 'close', 'move'][Math.floor(random() * 3)] ?? 'close';
  return {
    ...base,
    case: id,
    kind: 'disposal',
    enterprise: firm.id,
    found,
    listed: plusDays(found, 9),
    disposal,
    due: `${firm.to}-12-31`,
    steps: `${plusDays(found, 60)} 签订协议|${plusDays(closed, -20)} 腾空`,
    closed,
    land_freed: land.toFixed(1),
  };
}

function stayingRow(firm: DemoFirm, i: number): Record<string, string> {
  const random = randomStream(`plan ${firm.id}`);
  const found = plusDays('2022-07-01', Math.floor(random() * 420));
  const due = plusDays(found, 240 + Math.floor(random() * 200));
  const disposal = ['upgrade', 'upgrade', 'merger', 'move', 'buy-back'][Math.floor(random() * 5)];
  const closed = disposal === 'upgrade' && random() < 0.35 ? ends(plusDays(due, -15)) : '';
  return {
    ...base,
    case: caseId('d', LEAVING.length + i + 1),
    kind: 'disposal',
    enterprise: firm.id,
    found,
    listed: ends(plusDays(found, 12)),
    disposal: disposal ?? 'upgrade',
    due,
    steps: random() < 0.7 ? `${plusDays(found, 30)} 约谈` : '',
    closed,
  };
}

const ISSUES: readonly (readonly [string, string])[] = [
  ['部分厂房未办消防验收（虚构）', 'part of the workshop without fire acceptance (fictional)'],
  ['用地超出出让范围（虚构）', 'land used beyond the grant (fictional)'],
  ['未按期安装能耗监测（虚构）', 'energy meters not installed in time (fictional)'],
  ['违规转租厂房（虚构）', 'workshop sublet against the terms (fictional)'],
];

function ledgerRow(firm: DemoFirm, i: number): Record<string, string> {
  const random = randomStream(`ledger ${firm.id}`);
  const found = plusDays('2023-02-01', Math.floor(random() * 300));
  const due = plusDays(found, 60 + Math.floor(random() * 90));
  const [zh, en] = ISSUES[i % ISSUES.length] ?? ['', ''];
  const mended = random() < 0.7 ? ends(plusDays(found, 40 + Math.floor(random() * 100))) : '';
  const rechecked = mended && random() < 0.8 ? ends(plusDays(mended, 12)) : '';
  return {
    ...base,
    case: caseId('r', i + 1),
    kind: 'rectification',
    enterprise: firm.id,
    found,
    listed: ends(plusDays(found, 5)),
    issue_zh: zh,
    issue_en: en,
    due,
    mended,
    rechecked,
    closed: rechecked ? ends(plusDays(rechecked, 6)) : '',
  };
}

/** Rows of cases.csv. Every fifth firm that does poorly has no plan yet. */
export const caseRows = (): Record<string, string>[] => [
  ...CLOSED_CASES.map(leavingRow),
  ...STAYING.filter((_, i) => i % 5 !== 0).map(stayingRow),
  ...FIRMS.filter(({ number, to }) => number % 37 === 0 && to === 2023).map(ledgerRow),
];
