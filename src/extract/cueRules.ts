import { readBase } from './comparisonBase.ts';
import type { CueKind, Cues } from './cue.ts';
import { timeWords } from './timeWords.ts';

/** A pattern for the last words before a number, and their meaning. */
export interface Rule {
  readonly pattern: RegExp;
  /** For a pattern that spans arbitrary words: a character that must occur. */
  readonly needs?: RegExp;
  /** The characters that can end a match, if they are fewer than those in the pattern. */
  readonly last?: string;
  readonly only?: CueKind;
  /** The meaning of a match; undefined if the words turn out not to have it. */
  readonly says: (match: RegExpExecArray, cues: Cues, kind: CueKind) => Partial<Cues> | undefined;
}

const says = (partial: Partial<Cues>) => () => partial;

// 从最初的: an earlier time, but no words give a date.
const EARLIER = /最初|起初|原来|原先|过去|此前/;

// Unambiguous words come first; patterns that reach far back come last.
export const RULES: readonly Rule[] = [
  { pattern: /(?:分别|各自|依次)$/, says: says({ apart: true }) },
  {
    pattern: /分$/,
    says: (_, { rankIn }) => (rankIn === undefined ? undefined : { apart: true }),
  },
  {
    last: '的',
    pattern:
      /(?:(?:完成|达到?|实现|占|为)了?[^，。；0-9]{0,10}?)?(?:目标|任务|计划|预算|年度指标|时序进度|序时进度)(?:任务|数|值|总量)?的$/,
    says: says({ completion: true }),
  },
  {
    pattern: /(?:目标|任务|计划|预算)?(?:完成率|完成进度|完成比例|执行率)$/,
    says: says({ completion: true }),
  },
  {
    last: '标务划算数值量',
    pattern:
      /(?:完成|占|达到?|实现)了?[^，。；0-9]{0,8}?(?:目标|任务|计划|预算)(?:任务|数|值|总量)?$/,
    says: (_, __, kind) => (kind === 'rate' ? { completion: true } : undefined),
  },
  {
    pattern: /(?:增长|增速|增幅)(?:预期|的)?(?:目标|预期)(?:值|任务)?$/,
    says: says({ aimed: true, rate: true }),
  },
  { pattern: /(?:预期)?目标(?:值|任务)?$/, says: says({ aimed: true }) },
  {
    last: '负正降升增跌涨减',
    pattern: /(?:由|从)?[负正降升增跌涨减]转[负正降升增跌涨减]$/,
    says: (_, __, kind) => (kind === 'rate' ? { rate: true } : undefined),
  },
  {
    pattern: /(?:转为|变为|转成|降为|升为|减为|增为|扩为|调整为|优化为|演变为)$/,
    says: says({ arrived: true }),
  },
  {
    last: '的',
    // 回升到1-3月的增长0.8%: the value after the change, and its time.
    pattern:
      /(?:回升|回落|提高|提升|扩大|加快|上升|下降|增加|减少|收窄)(?:至|到)([^，。；至到]{1,10})的$/,
    says: ([, words = '']) =>
      timeWords(words).length > 0 ? { arrived: true, from: words } : undefined,
  },
  {
    pattern:
      /(?:提高|提升|上升|上涨|增加|增长|回升|攀升|加快|扩大|下降|降低|回落|放缓|减少|收窄|缩小|缩短|优化|改善|压缩|压降|扩容|扩展|发展|壮大|升|降|缩减|减|扩|上调|下调|调整)(?:至|到)$/,
    says: says({ arrived: true }),
  },
  {
    last: '的',
    pattern: /(?:相当于|恢复至|恢复到|达到|是|为|达)([^，。；是为]{1,14})的$/,
    says: ([, words = ''], _, kind) => {
      const base = kind === 'rate' ? readBase(words) : undefined;
      return base && { timesOf: true, base };
    },
  },
  {
    pattern:
      /(?:负增长|正增长|增长|增加(?!值)|净增长?|多增|少增|再增|上升|上涨|上扬|上浮|提高|提升|提速|扩大|攀升|回升|加快|递增|(?<=[长比期末初月增])增|(?:再|又|续)[增降升涨]|下降|下滑|下跌|下行|回落|减少|少减|降低|下调|放缓|缩减|缩小|缩短|收窄|压减|压降|萎缩|下挫|前移|前进|后移|后退|进位|(?:跃升|跃进|提前|倒退)(?!到|至))(?:了|幅度)?$/,
    says: says({ changed: true }),
  },
  {
    last: '了收支产利盈亏员贷增减',
    // 同比增收, 较上年减产: income, payments or output changed. 户均增收 is a name.
    pattern:
      /(?<=^[，、]?|同比|环比|(?:比|较)[^，。；]{1,12})(?:[增减多少][收支产利盈亏员贷]|少增|多增|少减|多减)(?:了)?$/,
    says: says({ changed: true }),
  },
  {
    // A single character of change counts only after a base: 比全省高, 较上年降.
    pattern:
      /(?<=(?:比|较|同比|环比)[^，。；]{0,16})(?:高|低|快|慢|多|少|增|降|升|涨|跌|减)(?:出|了)?$/,
    says: ([word]) => ({ changed: true, below: /^[低慢]/.test(word) }),
  },
  {
    pattern: /(?:净新增|新增加|新增)$/,
    says: ({ index }) => (index > 0 ? { added: true } : undefined),
  },
  {
    // Words between a name and its number that have no meaning of their own.
    pattern:
      /(?:达到了?|高达|多达|可达|(?<![到发送抵传表])达|约为|(?<![行作因成认较])为(?:了)?|(?<!但)是|共计|(?<![产债益])(?:合计|总计)|迈上了?|站上|跨上|迈过|跨过|(?<![统审设预会估总合])计|(?<!公)共(?:有)?|累计|(?<![所国占公私民现])有|仅为?|只有?|就|已经?|(?<![平人亩户村镇校家店场班])均|各|突破了?|超过了?|首次|首(?![位席])|(?<![为除])了|(?<![现存所潜])在|约|合|折合|人民币|[:：、“「=])$/,
    says: says({}),
  },
  { pattern: /(?:至|到)$/, says: says({ arrived: true }) },
  {
    pattern: /(?:稳定|维持|保持|有望|可望|或将|再|仍然?|依然|依旧|也|还)$/,
    says: (_, __, kind) => (kind === 'rank' ? undefined : {}),
  },
  {
    pattern:
      /(?:同比|环比|按年|年均|平均每年|[两二三四五]年平均|同口径|可比口径|(?:按|以)(?:可比|不变|现行)(?:价格?|口径)(?:计算)?|按现价(?:计算)?|扣除价格因素后?|剔除[^，。；]{2,10}因素后?|名义|实际(?!利用|使用|到位)|自然口径|口径)$/,
    says: ({ 0: words }, { base }) => (base ? {} : { base: readBase(words) }),
  },
  {
    last: '由从',
    pattern: /(?:由|从)$/,
    says: () => ({ from: '' }),
  },
  {
    needs: /[由从]/,
    pattern: /(?:由|从)([^，。；由从0-9]{0,3}[^，。；由从]{1,12}?)的?$/,
    says: ([, words = '']) =>
      timeWords(words).length > 0 || EARLIER.test(words) ? { from: words } : undefined,
  },
  {
    // 比上年同期的8个增加: the number belongs to that time.
    needs: /[比较与同于过]/,
    last: '的',
    pattern: /(?:比|较|与|同|高于|低于|多于|少于|超过|好于)([^，。；的]{1,12})的$/,
    says: ([, words = '']) => (timeWords(words).length > 0 ? { from: words } : undefined),
  },
  {
    needs: /[比较]/,
    pattern:
      /(?<![占同环对评攀])(?:比(?!重|例|率|较)|较)((?:(?!比|较)[^，。；]){1,18}?)(?:相比|相比较)?$/,
    says: ([, words = ''], { base }, kind) => {
      const read = kind === 'rank' ? undefined : readBase(words);
      return read && { base: base?.kind === 'place' ? base : read };
    },
  },
  {
    needs: /[与同跟和]/,
    pattern: /(?:与|同|跟|和)([^，。；与]{1,12}?)(?:相比|比)?$/,
    says: ([, words = ''], _, kind) => {
      const read = kind === 'rank' ? undefined : readBase(words);
      return read?.kind === 'year' || read?.kind === 'time' ? { base: read } : undefined;
    },
  },
  {
    pattern: /(?:增速|增幅|降幅|涨幅|跌幅|升幅|增长率|增长速度|减幅)$/,
    says: says({ rate: true }),
  },
  { pattern: /(?:占比|比重|份额)$/, says: says({ shareOf: '' }) },
  {
    needs: /占/,
    pattern:
      /占(?!地(?!区)|用|道)(?:到|据|了)?([^，。；占]{0,24}?)的?(?:比重|比例|份额|总量|总数|总额)?$/,
    says: ([, of = '']) => ({ shareOf: of }),
  },
  {
    needs: /[于出过先后]/,
    pattern:
      /(?<!以)(?:高于|低于|快于|慢于|好于|优于|差于|大于|小于|多于|少于|高出|低出|超出|超过|领先于?|落后于?|滞后于?|高过)([^，。；0-9]{1,18}?|[^，。；0-9]{0,4}\d{1,2}(?:[-—至]\d{1,2})?月份?|[^，。；0-9]{0,2}前\d{1,2}个月)$/,
    says: ([words, of = '']) => ({
      distance: true,
      below: /^(?:[低慢差小少]|落后|滞后)/.test(words),
      base: readBase(of) ?? { kind: 'other', words: of },
    }),
  },
  {
    // 超序时进度, 跑赢全区平均增速.
    needs: /[超跑逊]/,
    pattern: /(?:超|跑赢|跑输|逊于)([^，。；0-9]{2,16})$/,
    says: ([words, of = '']) => {
      const base = readBase(of);
      const below = /^(?:跑输|逊)/.test(words);
      return base && base.kind !== 'time' ? { distance: true, below, base } : undefined;
    },
  },
  {
    only: 'rank',
    needs: /./,
    pattern:
      /(?:位列|位居|名列|排名|排在|排位|列|居|排|跃居|跃升|升至|前移至|上升至|保持|稳居|继续|荣获|获得?|夺得?|蝉联|位次)(?:在|为|于|至|到)?([^，。；列居排位]{0,18})$/,
    says: ([, words = ''], { rankIn }, kind) =>
      kind === 'rank' && rankIn === undefined ? { rankIn: words } : undefined,
  },
  {
    // 在全市各县区中排第4.
    only: 'rank',
    needs: /[中里内]/,
    pattern: /(?:在|于)([^，。；]{2,18}?)(?:当中|之中|之内|中|里|内)$/,
    says: ([, words = ''], { rankIn }) => (rankIn === '' ? { rankIn: words } : undefined),
  },
  {
    only: 'rank',
    needs: /./,
    pattern: /((?:全[国省市县区镇]|[\u4e00-\u9fff]{2,4}[省市县区])[^，。；0-9]{0,8}?)$/,
    says: ([, words = ''], { rankIn }, kind) =>
      kind === 'rank' && rankIn === undefined ? { rankIn: words } : undefined,
  },
  {
    needs: /[动拉献]/,
    pattern: /(?:拉动|下拉|上拉|带动|贡献)(?:了)?[^，。；0-9]{0,16}$/,
    says: (_, __, kind) => (kind === 'rate' ? { contribution: true } : undefined),
  },
];
