import { isSmall, type NamedPlace, type PlaceNames, placeAtHead } from './placeNames.ts';
import { type TimeWords, timeAtHead } from './timeWords.ts';
import { DONE_VERB, LIGHT_VERB, VERBS_ONLY } from './verbs.ts';
import { wholeAtHead } from './wholePlace.ts';

/** The parts of the words before a number. */
export interface Subject {
  /** The phrase that names the figure; empty if the words contain no name. */
  readonly phrase: string;
  /** Its own place, by name or as 全市; undefined if none is named. */
  readonly place: NamedPlace | undefined;
  readonly whole: string | undefined;
  readonly times: readonly TimeWords[];
  /** 其中: part of an earlier number. */
  readonly part: boolean;
  /** 两地合计: several places together. */
  readonly together: boolean;
  /** 力争, 目标: a target; 预计: a forecast. */
  readonly aim: boolean;
  readonly forecast: boolean;
}

const PART = /^(?:其中|内中|当中)/;
const TOGETHER =
  /^(?:上述|以上|这)?(?:[两三四五六七八九十]|\d+)个?(?:地|市|县|区|镇|乡|街道|镇街|园区|县区|板块|平台)(?:合计|共计|总计|累计|合共|一共|加起来|共)/;
const AIM =
  /^(?:全力|奋力|努力|力求)?(?:力争|确保|(?:经济|社会|国民|发展|工作|主要|总体|预期|奋斗|的|和)*目标(?:任务|值|数)?(?:定为|确定为|设定为|是|为)?|计划(?!总?投资)|拟|将|要|冲刺|瞄准|规划)/;
const FORECAST = /^(?:预计|预期|可望|有望|预估|初步预计)/;
const LEAD =
  /^(?:[，、；:：“”「」\s（）()·■●◆▪]|(?:首先|第[一二三四五六]，|[一二三四五六七八九]是|[一二三四五六]要)|同时|但是?|不过|此外|另外|与此同时|据悉|据了解|据统计|据初步统计|据初步核算|据测算|数据显示|统计显示|结果显示|经初步核算|经核算|初步核算|初步统计|根据[^，]{2,14}结果|从[^，]{1,8}看|分[^，]{1,6}看|在[^，]{2,10}方面|并且?|而且|且|而|还|也|则|以(?![内外及])|又|再|均|都|已经?|目前|现|共有|共计?|现有|有(?![色限效机线害序])|该(?:公司|企业|项目|单位)|[市县区镇园境]内|街道(?=[在已共累今先]|走访|新增|引进|签约|完成|受理|实现|开展|组织|建成|盘活)|可(?![再支持])|累计|合计|总计|连续(?:\d+|[两三四五六七八九十]+)(?:年|个?月|个季度)|全年|全部|[一二两三四五六七八九十]+[家个项座](?:企业|公司|项目)|及|和|与|以及|或|在|对|对于|由|从|以|按|经|通过|至|到|的|了|达|年|截至|截止|全面|成功|共同|主要|先后|陆续|相继|仅|就|连续|继续|共|之后|后|前|末|底|初|期间|期末|情况|当中|里|内|上|时|其|该|这|那|约|单|全市各|所|才|首次)/;
// 全社会用电量, 新能源汽车, 从业人员: a lead word that is the start of the name itself.
const NAME =
  /^(?:全社会|全口径|全体居民|全员|全产业|新能源|新材料|新兴|新建|新增|新设|新签|新认定|新引进|新培育|新开|新投|新竣|新登|新注|新型|新产品|新市民|新质|新入|从业|对外|对口|对[^，。；]{1,16}(?:进出口|出口|进口|贸易|投资)|共建|在[审研校职院手航谈]|按[时期揭需]|以上|后备|前端|上市|上规|上云|上缴|上划|内销|内贸|内河|内资|单位|单产|其他|年末|年产|年均|年主营|年度|末端|底层|情况|就业|在建|在册|在岗|在校|在库|在园|在外|在营|再生|现代|现价|及时|共享|了解|到位|达产|达标|和谐|由于|约定|所得|所有|里程|时尚|经营|经济|经费|还建|由浅|首店|首台|首位|主要农产品|主要污染物|主要经济|主要产品)/;

/** Reads the words between the start of a clause and the cues of its number. */
export function readSubject(head: string, names: PlaceNames): Subject {
  const lead = stripLead(head, names);
  return { ...lead, phrase: phraseOf(lead.phrase) };
}

/** Reads only the lead of a clause without a number: its place and time. */
export function stripLead(head: string, names: PlaceNames): Subject {
  let rest = head;
  let place: NamedPlace | undefined;
  let whole: string | undefined;
  let part = false;
  let together = false;
  let aim = false;
  let forecast = false;
  const times: TimeWords[] = [];
  for (let before = -1; before !== rest.length; ) {
    before = rest.length;
    const whose = PART.exec(rest);
    if (whose) {
      part = true;
      rest = rest.slice(whose[0].length);
      continue;
    }
    const group = TOGETHER.exec(rest)?.[0];
    if (group) {
      together = true;
      rest = rest.slice(group.length);
      continue;
    }
    const time = timeAtHead(rest);
    if (time) {
      times.push(time);
      rest = rest.slice(time.end);
      continue;
    }
    const word = wholeAtHead(rest);
    if (word !== undefined) {
      whole = word;
      rest = rest.slice(word.length);
      continue;
    }
    const mention = placeAtHead(rest, names);
    // After a place, a word that only looks like another place continues the sentence; a firm
    // counts.
    if (mention && (!place || mention.place.id || isSmall(mention.place))) {
      place = mention.place;
      rest = rest.slice(mention.end);
      continue;
    }
    if (AIM.test(rest)) aim = true;
    if (FORECAST.test(rest)) forecast = true;
    // A name in quotation marks is part of the phrase: “某某香米”销售额.
    if (/^“[^”]*”/.test(rest)) break;
    const cut = AIM.exec(rest) ?? FORECAST.exec(rest) ?? (NAME.test(rest) ? null : LEAD.exec(rest));
    if (cut) rest = rest.slice(cut[0].length);
  }
  return { phrase: rest, place, whole, times, part, together, aim, forecast };
}

// A verb before one of these nouns is part of the name: 签约项目, 竣工面积, 技改投资.
const COMPOUND =
  /^(?:的)?(?:项目|工程|面积|投资|资金|收入|支出|金额|总额|总量|数量|覆盖|额|量|率|数|费|企业|主体|成本|价格|指数|能力|规模|任务|用地|专利|合同|协议)/;

// 由亏损转为盈利: the earlier state is no part of the name.
const TURN = /由[^，由]{1,8}转为?/;

/**
 * The name in a clause's words: after an enumeration, or after the last verb that is not part of
 * it.
 */
function phraseOf(words: string): string {
  const listed = /^(.*)等(?!级|次|待|额|离|值)(?:\d+)?([^，。；]*)$/.exec(words);
  const phrase = (listed ? enumerated(listed[1] ?? '', listed[2] ?? '') : words).replace(TURN, '');
  const done = lastVerb(phrase);
  const light = lastMatch(phrase, LIGHT_VERB);
  if (light && (!done || light.end > done.start)) return withoutLight(phrase, light);
  // 新洽谈项目: 新 before a verb belongs to it.
  if (done && phrase.charAt(done.start - 1) === '新') return trimmed(phrase.slice(done.start - 1));
  // 城镇新增就业: a short name before 新增 belongs to it.
  const kept = done && done.start <= 4 && phrase.startsWith('新增', done.start);
  return trimmed(done && !kept ? phrase.slice(done.start) : phrase);
}

/** 引进甲、乙等大项目: the verb with the noun behind the list. */
function enumerated(list: string, noun: string): string {
  const verb = [...list.matchAll(DONE_VERB)][0];
  return `${verb && verb.index <= 4 ? verb[0] : ''}${noun}`;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function lastMatch(text: string, pattern: RegExp): Stretch | undefined {
  const match = [...text.matchAll(pattern)].at(-1);
  return match && { start: match.index, end: match.index + match[0].length };
}

function lastVerb(text: string): Stretch | undefined {
  const verbs = [...text.matchAll(DONE_VERB)].filter(
    ({ index, 0: verb }) =>
      text.length - index - verb.length >= 2 &&
      !COMPOUND.test(text.slice(index + verb.length)) &&
      !/^[、和与及”]/.test(text.slice(index + verb.length)),
  );
  const last = verbs.at(-1);
  if (!last) return undefined;
  // Takes the first of adjacent verbs (组织开展).
  let { index } = last;
  for (const verb of verbs.slice(0, -1).reverse()) {
    if (verb.index + verb[0].length === index) index = verb.index;
  }
  return { start: index, end: last.index + last[0].length };
}

/** 规上工业企业实现利润 becomes 规上工业企业利润; a mere agent (该公司实现营收) is left out. */
function withoutLight(phrase: string, { start, end }: Stretch): string {
  const before = trimmed(phrase.slice(0, start)).replace(/生产$/, '');
  const after = trimmed(phrase.slice(end));
  if (after === '') return VERBS_ONLY.test(before) ? '' : before;
  if (after.length <= 2 && before === '')
    return phrase.slice(start, end) === '完成' ? `完成${after}` : after;
  const agent = before === '' || before.length > 12 || /[，、]|们$|部门$|单位$/.test(before);
  const verbal = lastVerb(before) !== undefined || VERBS_ONLY.test(before);
  return agent || verbal ? after : before + after;
}

const trimmed = (phrase: string): string =>
  phrase
    .replace(/^[”」、，：:的了共已]+/, '')
    .replace(/^[“「](?![^“”]*[”」])/, '')
    .replace(/(?:[、，：:]|的|了|也|还|(?<![平户人村亩])均|都|已|共|总共|全年|累计|同时)+$/, '')
    .replace(/^“([^“”]*)”$/, '$1');

// Words that continue a sentence after the noun of a number.
const NOUN_END =
  /[，。；：、！？（）()\d…]|[户人村亩]均|提供|参加|参与|获[^得]?|被|将|已|正|喜获|(?<![户人村亩])均|都|在|完成|实现|开工|竣工|投产|签约|落户|落地|入驻|入选|列入|进行|开展|达|占|是|为|来自|用于|同比|[比较]|增[长加至到]|减少|提高|扩|发展到|攀升|跃升|回[升落]|上升|下降|升至|降至|集中|顺利|相继|陆续|先后|等|中|奔赴|投入|纳入|担任|组成|赴|下沉|通过|不仅|以及|并|和谐|成为|的/;

/** The noun after a number (40余家企业), at most 14 characters. */
export function nounBehind(right: string): string {
  const noun = right.replace(/^(?:的|左右|以上)+/, '');
  const end = NOUN_END.exec(noun)?.index ?? noun.length;
  return trimmed(noun.slice(0, Math.min(end, 14)));
}

/** The verb directly after that noun (12个项目开工), if any. */
export function verbBehind(right: string, noun: string): string {
  const at = right.indexOf(noun) + noun.length;
  const rest = right.slice(at).replace(/^(?:集中|顺利|相继|陆续|先后|已|已经|全部|正式|成功)+/, '');
  const verb = [...rest.matchAll(DONE_VERB)][0];
  return verb?.index === 0 ? verb[0] : '';
}
