import { candidatesOf } from './candidates.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Draft, draftFigure } from './draftFigure.ts';
import { ACCOUNTED } from './figureNouns.ts';
import { comparable } from './indicatorNames.ts';
import type { Literal } from './literal.ts';
import { partsOf } from './partsOf.ts';
import { isSmall, knownPlaces, type PagePlaces } from './placeNames.ts';
import { readNumber } from './readNumber.ts';
import type { Knowledge, Scene } from './scene.ts';
import { takeTimes } from './sceneWhen.ts';
import { stripLead } from './subject.ts';
import { timeWords } from './timeWords.ts';
import { subjectOf } from './wholePlace.ts';

/** A paragraph ready for reading: its plain text and its printed numbers. */
export interface Paragraph {
  readonly text: string;
  /** It continues the previous one, as the lines of a headline do. */
  readonly goesOn: boolean;
  readonly literals: readonly Literal[];
}

/**
 * Reads the figures of a paragraph, clause by clause; `scene` holds the context from earlier
 * paragraphs.
 */
export function readParagraph(
  { text, goesOn, literals }: Paragraph,
  scene: Scene,
  knowledge: Knowledge,
  page: PagePlaces,
): Draft[] {
  const drafts: Draft[] = [];
  const all = candidatesOf(text, literals);
  let lead: Scene['period'];
  let at = 0;
  let depth = 0;
  let sentence = -1;
  if (!goesOn) enterParagraph(scene);
  for (const clause of clausesOf(text, all)) {
    if (clause.sentence !== sentence) {
      sentence = clause.sentence;
      enterSentence(scene, sentence);
    }
    for (; depth < clause.depth; depth++) scene.outer.push(scene.topic);
    for (; depth > clause.depth; depth--) scene.topic = scene.outer.pop() ?? scene.topic;
    if (clause.literals.length === 0) {
      readLead(text, clause, scene, knowledge, page);
      continue;
    }
    clause.literals.forEach((_, index) => {
      const reading = readNumber(
        { text, clause, index, all, at: at + index },
        scene,
        knowledge,
        page,
      );
      if (!reading) return;
      const setting = { text, clause, scene, knowledge, page };
      if (!reading.period) lead ??= scene.period;
      const draft = draftFigure(reading, setting);
      for (const { phrase } of reading.alike) {
        drafts.push(draftFigure({ ...reading, phrase }, setting));
      }
      drafts.push(...partsOf(draft));
    });
    at += clause.literals.length;
  }
  scene.leadPeriod ??= lead;
  return drafts;
}

/**
 * A firm or site stays the subject only to the end of its paragraph; then the enclosing place is
 * the subject again.
 */
function enterParagraph(scene: Scene): void {
  if (isSmall(scene.place)) scene.place = scene.home;
  scene.period = scene.leadPeriod;
  scene.periodSentence = -1;
  scene.placeSentence = -1;
  scene.asideFrom = undefined;
  scene.firstTopic = undefined;
  scene.outer = [];
  if (scene.topic) scene.topic = { ...scene.topic, sentence: -1 };
}

function enterSentence(scene: Scene, sentence: number): void {
  if (scene.place?.kind === 'site' && scene.placeSentence !== sentence) scene.place = scene.home;
  scene.period = scene.asideFrom ?? scene.period;
  scene.asideFrom = undefined;
  scene.recent = [];
  scene.list = undefined;
  scene.lastApart = undefined;
  scene.sentenceYear = undefined;
  scene.aim = false;
  scene.forecast = false;
  scene.turned = false;
  scene.place ??= scene.home;
}

// A clause names its topic at the beginning.
const LEAD = 120;

/**
 * A clause without a number can name the place, the time and the topic of the following clauses.
 */
function readLead(
  text: string,
  clause: Clause,
  scene: Scene,
  knowledge: Knowledge,
  page: PagePlaces,
): void {
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + LEAD));
  const lead = stripLead(words, knowledge.places);
  const met = knownPlaces(words, knowledge.places).find(
    ({ start }) => start === 0 || /[在到位于对从由进是]$/.test(words.slice(0, start)),
  );
  const whole =
    lead.whole && subjectOf(lead.whole, { names: knowledge.places, current: scene.place, page });
  const place = lead.place ?? met?.place ?? whole;
  if (place) {
    if (isSmall(place) && place.name !== scene.place?.name) scene.period = undefined;
    scene.place = place;
    scene.placeSentence = clause.sentence;
    if (!isSmall(place)) scene.home = place;
  }
  scene.aim ||= lead.aim || YEAR_AIM.test(words);
  scene.forecast ||= lead.forecast;
  scene.turned ||= TURNED.test(words);
  const times =
    lead.times.length > 0
      ? [...lead.times]
      : timeWords(words).filter(({ start }) => !/[比较与同由从对自]$/.test(words.slice(0, start)));
  if (YEAR_AIM.test(words)) times.push(...timeWords('全年'));
  takeTimes(scene, times.slice(-1), clause.sentence, knowledge);
  if (BY_PLACE.test(words)) scene.topic = scene.firstTopic ?? scene.leadTopic ?? scene.topic;
  const topic = topicOf(VIEWED.exec(words)?.[1] ?? lead.phrase, knowledge);
  if (topic !== '') scene.topic = { phrase: topic, sentence: clause.sentence };
}

const LONGEST_NAME = 14;
// Words that fit any name.
const BARE = /^(?:总量|数量|金额|增加|增速|人数|户数|家数|面积|总额)$/;
// Words for a development: the name comes before them.
const TREND = /[稳升降占比较]|增(?!加值)|回[落暖]|持续|保持|继续|较快|实现|完成|拉动|带动|呈|显/;

// 同比增长由负转正，达0.8%.
const TURNED =
  /(?:由|从)[负正降升增跌涨减]转[负正降升增跌涨减]$|(?:增速|增幅|增长|同比)[^，]{0,4}转[正负]$/;

// 紧扣全年目标: the following numbers are targets for the end of the year.
const YEAR_AIM = /(?:紧扣|围绕|瞄准|锚定|冲刺|奋战|对标|聚焦)全年/;
// 分地区看: the first topic of the paragraph, or else of the article, applies to each place.
const BY_PLACE =
  /^(?:分|从|按)(?:各)?(?:地区|县区|县市区|县市|区县|区域|板块|镇街|镇|乡镇|街道|市县|园区|各地|辖区)[^，]{0,4}?来?看$/;
// 从规上工业增加值看.
const VIEWED = /^从(.{2,20}?)来?看$/;

/** 固定资产投资稳步回升，增长5.5%: the name at the head of a clause that only describes a development. */
function topicOf(phrase: string, { indicators }: Knowledge): string {
  if (/计算$|因素/.test(phrase)) return '';
  const words = comparable(phrase);
  const judged = /^在?(.{2,20}(?:评价|考核|评比|测评|排名|竞赛|评估|考评))中?$/.exec(phrase);
  if (judged) return judged[1] ?? '';
  const known = indicators.names.find(({ name }) => words.startsWith(name));
  if (known) return known.name;
  for (let length = Math.min(LONGEST_NAME, phrase.length); length >= 2; length--) {
    const head = phrase.slice(0, length);
    if (ACCOUNTED.test(head) && !TREND.test(head) && !BARE.test(head)) return head;
  }
  return '';
}
