import { timeWords } from './timeWords.ts';

/** The base of a change or a distance. */
export interface Base {
  /**
   * - `year`: the same time a year earlier, so a growth is year on year
   * - `time`: another time (上月, 年初, 一季度); `place`: a place or an average; `plan`: a target
   */
  readonly kind: 'year' | 'time' | 'place' | 'plan' | 'other';
  readonly words: string;
}

const YEAR =
  /^(?:同比|按年)$|(?:上年|去年|前年)(?:同期|同月|同季|同口径|度)?(?:水平)?$|^(?:上一年|往年)?同期$/;
// Prices and methods say how a growth was computed, not its base.
const METHOD = /口径|价格|现价|不变价|可比价|因素|名义|实际/;
const TIME =
  /环比|年均|平均每年|年平均|年初|年末|年底|上月|上季|上旬|同期|前期|季度|半年|月份?|年|春节|当日|前一|上一|此前|改革前|之前|疫情前/;
const PLAN = /目标|计划|预期|预算|任务|进度|序时|时序/;
const PLACE = /[省市县区镇乡国]|平均|均值|街道|板块|周边|同类|全域|行业|增速$|增幅$|水平$/;

/** The base named between 比 and 高, or between 较 and 增长; undefined if the words name none. */
export function readBase(words: string): Base | undefined {
  if (/年均|平均每年|[两二三四五]年平均|环比/.test(words)) return { kind: 'time', words };
  if (METHOD.test(words) && !/上年|去年|同期/.test(words)) return undefined;
  if (PLAN.test(words)) return { kind: 'plan', words };
  if (/(?:上年|去年)全年/.test(words)) return { kind: 'time', words };
  if (YEAR.test(words)) return { kind: 'year', words };
  if (PLACE.test(words)) return { kind: 'place', words };
  if (TIME.test(words) || timeWords(words).length > 0) return { kind: 'time', words };
  return undefined;
}
