import type { Literal } from './literal.ts';

// 完成全年任务1.5亿美元的65.7%, 占年度任务（20亿元）的28%, 全年900万人次目标的79.5%.
const PLAN = /(?:目标|任务|计划|预算)(?:任务|数|值|额|总量)?[（(:：为]?$/;
const PART_OF = /^[）)]?的/;
const PLAN_BEHIND =
  /^的?(?:年度|全年)?(?:目标|任务|计划|预算)(?:任务|数|值)?的(?:近|超|约)?[\d百一二三四五六七八九]/;

/** True if an amount is a planned target whose completion rate is the number after it. */
export function isPlanAmount(text: string, { kind, start, end }: Literal): boolean {
  if (kind !== 'amount') return false;
  if (PLAN_BEHIND.test(text.slice(end, end + 14))) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  return PART_OF.test(text.slice(end, end + 2)) && PLAN.test(before);
}
