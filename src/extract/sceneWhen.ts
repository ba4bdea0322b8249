import { yearBefore } from '../figures/period.ts';
import type { Cues } from './cue.ts';
import { type ResolvedPeriod, resolvePeriod } from './resolvePeriod.ts';
import type { Knowledge, Scene } from './scene.ts';
import type { Subject } from './subject.ts';
import { type TimeWords, timeWords } from './timeWords.ts';

/**
 * Applies the times that a clause names to the scene. 去年同期 applies to one number only and is
 * returned instead.
 *
 * @param bare whether the clause names nothing else
 */
export function takeTimes(
  scene: Scene,
  times: readonly TimeWords[],
  sentence: number,
  { published }: Knowledge,
  bare = false,
): ResolvedPeriod | undefined {
  let only: ResolvedPeriod | undefined;
  for (const time of times) {
    if (time.mark === 'same' && !time.stretch) {
      only = before(scene.period, time.words);
      continue;
    }
    const whole = time.stretch?.whole && !time.year && !scene.aim;
    const sentenceYear = scene.sentenceYear ?? (whole ? scene.period?.period?.year : undefined);
    const base = {
      published,
      sentenceYear: scene.aim ? undefined : sentenceYear,
      reportYear: scene.period?.period?.year,
      aim: scene.aim,
      forecast: scene.forecast,
    };
    const resolved = resolvePeriod(time, time.words, base);
    // 2021年为249.7亿元: an aside on an earlier name ends with its sentence.
    // So does 12月当月 among the figures of a year.
    if ((bare && scene.periodSentence === sentence) || time.single) {
      scene.asideFrom ??= scene.period;
    }
    scene.period = resolved;
    scene.periodSentence = sentence;
    if (time.year && resolved.period) scene.sentenceYear = resolved.period.year;
  }
  return only;
}

/** The period that 由1—5月的 or 从上年同期的 gives to one number. */
export function periodFrom(
  { from }: Cues,
  scene: Scene,
  knowledge: Knowledge,
): ResolvedPeriod | undefined {
  if (from === undefined) return undefined;
  const [time] = timeWords(from);
  if (!time) return { period: undefined, span: undefined, printed: false, words: from };
  if (time.mark === 'same') return before(scene.period, from);
  const { published } = knowledge;
  const sentenceYear = scene.sentenceYear ?? scene.period?.period?.year;
  return resolvePeriod(time, time.words, {
    published,
    sentenceYear,
    reportYear: scene.period?.period?.year,
    aim: false,
    forecast: false,
  });
}

/** 年产2万吨的项目于2021年上半年开工: the time after the number, if there is none before it. */
export function periodBehind(
  { times }: Subject,
  behind: string,
  scene: Scene,
  { published }: Knowledge,
): ResolvedPeriod | undefined {
  if (times.length > 0 || !/[于在]/.test(behind)) return undefined;
  const time = timeWords(behind).find(({ start }) => /[于在]$/.test(behind.slice(0, start)));
  if (!time?.stretch) return undefined;
  return resolvePeriod(time, time.words, {
    published,
    sentenceYear: scene.sentenceYear,
    reportYear: scene.period?.period?.year,
    aim: false,
    forecast: false,
  });
}

function before(period: ResolvedPeriod | undefined, words: string): ResolvedPeriod | undefined {
  if (!period) return undefined;
  return { ...period, period: period.period && yearBefore(period.period), words };
}
