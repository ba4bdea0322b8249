import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Place } from '../../figures/tables.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { RankingWords } from '../../locale/ranking.ts';
import type { Compared, Comparison } from '../../ranking/comparison.ts';
import type { explanationsOf } from '../../ranking/explain.ts';
import type { Explanation } from '../../ranking/explanation.ts';

/** The text for an announced and a computed result that differ. */
export interface ComparisonText {
  readonly title: string;
  /** The announced winner, its computed rank, and the computed winner. */
  readonly sentences: readonly string[];
  /** Changes that would make both agree; empty if none was found or searched for. */
  readonly explanations: readonly string[];
  /**
   * States that no tested change explains it, or why none was tested; undefined if neither applies.
   */
  readonly none: string | undefined;
}

interface Speaker {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly words: RankingWords;
}

/** Puts a difference into words, with its explanations if they were searched for. */
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

/** Formats a weight out of 100 with as few decimals as possible, at most two. */
function weightText(weight: number): string {
  return String(Number(weight.toFixed(2)));
}
