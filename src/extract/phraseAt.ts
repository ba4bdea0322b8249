import { isCount } from './admitCount.ts';
import type { Cues } from './cue.ts';
import type { Literal } from './literal.ts';
import type { Scene } from './scene.ts';
import { nounBehind, type Subject, verbBehind } from './subject.ts';
import { DONE_VERB, VERBS_ONLY } from './verbs.ts';

/** The phrase that names a number, and where it was found. */
export interface PhraseAt {
  readonly phrase: string;
  readonly from: 'own' | 'behind' | 'carried' | 'none';
  /** The noun after the number. */
  readonly noun: string;
  /** True if an action verb goes with it. */
  readonly done: boolean;
  /** The noun after it is also the subject of the next number in the clause. */
  readonly acts?: boolean;
}

// Words that refer back to an earlier name.
const GENERIC =
  /^(?:总量|总额|规模|总规模|数量|总数|金额|增速|增幅|进度|超额|总值|位次|排名|综合排名|名次|其|该项|该指标|该项指标|增量|同比|前者|后者|比|这一数据|这一数字|数值|增长|经济|总体|不含[^，。；]{1,12}|剔除[^，。；]{1,12}|整体|合计|分别|平均|绝对量|绝对值|绝对额)?$/;
const LIGHT_END = /(?:实现|达到|达成|完成|取得|拥有|新增|形成|保有)$/;
const VERB_HEAD = /^(?:全年|共计?|累计|已经?|先后|陆续|相继|还|又|新)+/;

/**
 * Finds the phrase: before the number, after it, or the topic of the sentence. `said` and `right`
 * are the words of the clause on both sides.
 */
export function phraseAt(
  literal: Literal,
  cues: Cues,
  subject: Subject,
  { said, right }: { readonly said: string; readonly right: string },
  scene: Pick<Scene, 'topic'>,
): PhraseAt {
  const own = GENERIC.test(subject.phrase) ? '' : subject.phrase;
  const behind = literal.kind === 'amount' ? nounBehind(right) : '';
  const verbal = own !== '' && VERBS_ONLY.test(own);
  const verb = verbal ? own.replace(VERB_HEAD, '') : '';
  if (verbal && behind !== '')
    return { phrase: verb + behind, from: 'behind', noun: behind, done: true };
  if (verbal) {
    const shared = sharedNoun(scene.topic?.phrase ?? '');
    return { phrase: verb + shared, from: 'own', noun: '', done: true };
  }
  // 承包的460亩水稻: the words before belong to the noun after the number.
  if (own !== '' && cues.head.endsWith('的') && behind !== '') {
    const did = cues.head.search(DONE_VERB) >= 0;
    return { phrase: behind, from: 'behind', noun: behind, done: did };
  }
  if (own !== '') {
    // 某项目实现了500吨的产能: the noun after the number completes the name before it.
    const goesOn = behind !== '' && LIGHT_END.test(cues.head);
    return { phrase: goesOn ? own + behind : own, from: 'own', noun: behind, done: goesOn };
  }
  if (behind !== '' && !/^[的]?$/.test(behind)) {
    const doing = isCount(literal) ? verbBehind(right, behind) : '';
    const light = LIGHT_END.test(cues.head) || /[对为向给让使]$/.test(cues.head);
    // 49家规上企业完成产值: the noun is also the subject of the next number.
    const after = right.slice(right.indexOf(behind) + behind.length);
    const acts = /^(?:累计|共)?(?:完成|实现|贡献)/.test(after);
    const done = doing !== '' || light || acts;
    return { phrase: doing + behind, from: 'behind', noun: behind, done, acts };
  }
  // 净增46家，总数达到312家: the total does not count only the added ones.
  const topic = scene.topic?.phrase ?? '';
  const total =
    /^(?:总数|总量|总规模|总数量)$/.test(subject.phrase) || /^累计(?:达|为|有|已)/.test(said);
  const carried = total ? topic.replace(/^(?:净增|新增|新认定|新培育|新引进)/, '') : topic;
  return { phrase: carried, from: carried === '' ? 'none' : 'carried', noun: behind, done: false };
}

/** 签约项目14个、开工9个: the second verb shares the noun of the first. */
function sharedNoun(topic: string): string {
  const match = /^(.{2,3})(项目|企业|工程|场馆|住房|人员|人才)$/.exec(topic);
  return match && VERBS_ONLY.test(match[1] ?? '') ? (match[2] ?? '') : '';
}
