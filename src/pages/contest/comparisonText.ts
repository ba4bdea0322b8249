import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Place } from '../../figures/tables.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { RankingWords } from '../../locale/ranking.ts';
import type { Compared, Comparison } from '../../ranking/comparison.ts';
import type { explanationsOf } from '../../ranking/explain.ts';
import type { Explanation } from '../../ranking/explanation.ts';

/** What is said where the announced and the computed result differ. */
export interface ComparisonText {
  readonly title: string;
  /** Who is announced, where the rules put them, and whom the rules put first. */
  readonly sentences: readonly string[];
  /** Changes that would make both agree; empty where none was found or looked for. */
  readonly explanations: readonly string[];
  /** That none of the changes tried does, or why none was tried; undefined where there is nothing to say. */
  readonly none: string | undefined;
}

interface Speaker {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly words: RankingWords;
}

/** Puts a comparison that does not agree into words, and what would explain it, where that was tried. */
export function comparisonText(
  comparison: Comparison,
  explained: ReturnType<typeof explanationsOf>,
  speaker: Speaker,
): ComparisonText {
  const { language, words } = speaker;
  const { run, prize, field, announced, leaders } = comparison;
  const { announced: said } = words;
  const name = (place: Place) => nameOf(place.name, language);
  const contest = nameOf(run.rules.contest.name, language);
  const title = said.title(field?.group ? `${contest} · ${words.groupOf(field.group)}` : contest);
  const names = leaders.map(name);
  const explanations = typeof explained === 'string' ? [] : explained;
  const noneText = () => {
    if (explained === 'too-large') return said.tooLarge;
    return explained !== 'not-tried' && explained.length === 0 ? said.none : undefined;
  };
  const computed = prize === 'banner' ? said.leaders(names) : said.climbers(names);
  return {
    title,
    sentences: [
      said.winners(
        words.awards[prize],
        announced.map((one) => winnerText(one, speaker)),
      ),
      names.length > 0 ? computed : said.nobody,
      said.stays,
    ],
    explanations: explanations.map((one) => explanationText(one, speaker)),
    none: noneText(),
  };
}

function winnerText(
  { announced: { place }, byRules }: Compared,
  { language, words }: Speaker,
): string {
  const { announced: said } = words;
  const name = nameOf(place.name, language);
  const note = () => {
    switch (byRules.kind) {
      case 'agrees':
        return '';
      case 'ranked': {
        const { rank, of, behind } = byRules;
        const gap = behind === undefined ? '' : said.behind(behind.toFixed(2));
        return `${said.ranked(rank, of)}${gap}`;
      }
      case 'vetoed':
        return said.vetoed(byRules.rank, nameOf(byRules.veto.reason, language));
      case 'no-score':
        return said.noScore;
      case 'not-in-field':
        return said.notInField;
    }
  };
  return words.noted(name, note());
}

function explanationText(explanation: Explanation, speaker: Speaker): string {
  const { language, words, dataset } = speaker;
  const { announced: said } = words;
  const name = (place: Place) => nameOf(place.name, language);
  const indicatorName = (id: string) => {
    const known = [...dataset.indicators.values()].find((one) => one.id === id);
    return known ? nameOf(known.name, language) : id;
  };
  switch (explanation.kind) {
    case 'figures-of-day':
      return said.figuresOfDay(explanation.day);
    case 'count':
      return said.count(explanation.count, explanation.rules);
    case 'without-veto':
      return said.withoutVeto(name(explanation.place), nameOf(explanation.veto.reason, language));
    case 'without-points':
      return said.withoutPoints;
    case 'points':
      return said.points(name(explanation.place), explanation.points.toFixed(2));
    case 'value': {
      const { figure, need, place } = explanation;
      const measure = figure.measure === 'yoy' ? words.measures.yoy : words.measures.level;
      return said.value(
        name(place),
        words.noted(indicatorName(figure.indicator), measure),
        writeValue({ ...figure, value: need, qualifier: '=' }, language)?.text ?? '',
        writeValue(figure, language)?.text ?? '',
      );
    }
    case 'weight':
      return said.weight(
        indicatorName(explanation.indicator),
        weightText(explanation.need),
        weightText(explanation.now),
      );
  }
}

/** A weight of 100 in as few digits as it needs, two at most. */
function weightText(weight: number): string {
  return String(Number(weight.toFixed(2)));
}
