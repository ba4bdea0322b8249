import type { Dataset } from '../../figures/dataset.ts';
import { intervalKey } from '../../figures/days.ts';
import type { Figure } from '../../figures/figure.ts';
import { spanPhrase } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf, sentenceName } from '../../figures/names.ts';
import type { Period } from '../../figures/period.ts';
import type { Place } from '../../figures/tables.ts';
import { growthPhrase, writeValue } from '../../figures/writeValue.ts';
import type { Words } from '../../locale/words.ts';
import { announcedIn } from '../../ranking/announced.ts';
import { type Finding, findingsOf, type Stated } from './findings.ts';
import { type SaidFinding, sayFinding } from './sayFinding.ts';

export interface Headline {
  /** The finding, in phrases: a Chinese title breaks only between them. */
  readonly title: readonly string[];
  readonly lede: string;
}

export interface HeadlineContext {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly period: Period;
  readonly periodName: string;
  /** Indicators that have tiles, in the order of indicators.csv. */
  readonly statements: readonly Stated[];
  readonly language: Language;
  readonly words: Words;
}

/**
 * Builds the headline. The title states the most important finding, or after an award also the next
 * one; the lede states the first three indicators in one sentence.
 */
export function briefingHeadline(context: HeadlineContext): Headline {
  return { title: titleOf(context), lede: ledeOf(context) };
}

function titleOf({
  dataset,
  place,
  period,
  periodName,
  statements,
  language,
  words,
}: HeadlineContext): string[] {
  const name = nameOf(place.name, language);
  const findings = findingsOf(dataset, place, period, statements);
  const won = findings.find(({ kind }) => kind === 'award');
  const speech = { period, language, words, manyContests: hasManyContests(dataset, place, period) };
  const chosen = findings
    .filter((finding) => !repeats(finding, won))
    // After an award there is room for one more finding; a level is news only if there is no other
    // finding.
    .filter(({ kind }, i) => i === 0 || (i === 1 && won && kind !== 'level'))
    .map((finding) => sayFinding(finding, speech));
  const [first, ...more] = chosen;
  const { headline, titlePlain } = words.briefing;
  if (!first) return [titlePlain(name, periodName)];
  return [
    first.dated ? headline.dated(name, first.text) : headline.opening(name, first.when, first.text),
    ...more.map((one) => followUp(first, one)),
  ];

  function followUp(lead: SaidFinding, one: SaidFinding): string {
    const known = one.when === lead.when || (lead.dated && one.ofPeriod);
    return known ? one.text : headline.later(one.when, one.text);
  }
}

/** After a contest award, the rank in the same contest adds nothing. */
const repeats = (finding: Finding, won: Finding | undefined): boolean =>
  finding.kind === 'contest' && won?.kind === 'award' && finding.contest.id === won.award.contest;

function hasManyContests(dataset: Dataset, { parent }: Place, period: Period): boolean {
  const contests = announcedIn(dataset, period)
    .filter(({ place }) => place.parent === parent)
    .map(({ award }) => award.contest);
  return new Set(contests).size > 1;
}

const MOST_LATE = 3;

function ledeOf({ place, parent, statements, language, words }: HeadlineContext): string {
  const { briefing } = words;
  const city = parent && nameOf(parent.name, language);
  const withLevel = statements.filter(({ statement: { level } }) => level?.value);
  const first = withLevel[0]?.statement.level;
  if (!first) return '';
  const said = withLevel
    // One sentence covers one span of time.
    .filter(({ statement: { level } }) => level && sameTime(level, first))
    .map(({ indicator, statement: { level, yoy, share, rank } }) => {
      const parts: string[] = [];
      const beside = (figure: Figure | undefined) =>
        figure && level && sameTime(figure, level) ? figure : undefined;
      const within = (figure: Figure | undefined) =>
        beside(figure) && figure?.of === parent?.id ? figure : undefined;
      const value = level && writeValue(level, language);
      if (value) parts.push(briefing.ledeLevel(sentenceName(indicator, language), value.text));
      const grown = beside(yoy);
      const growth = grown && growthPhrase(grown, language);
      if (growth) parts.push(briefing.ledeGrowth(growth.text, growth.direction));
      const part = within(share);
      const shareText = part && writeValue(part, language)?.text;
      if (shareText && city) parts.push(briefing.ledeShare(city, shareText));
      const ranked = within(rank);
      const rankText = ranked && writeValue(ranked, language)?.text;
      if (rankText && city) parts.push(briefing.ledeRank(city, rankText));
      return { text: parts.join(''), facts: parts.length };
    });
  // Prefers the statements with the most facts; ties follow the order of the table.
  const chosen = new Set([...said].sort((a, b) => b.facts - a.facts).slice(0, 3));
  const sentence = said.filter((one) => chosen.has(one)).map(({ text }) => text);
  const late = statements
    .filter(({ statement: { level, yoy } }) => (level ?? yoy)?.status === 'missing')
    .map(({ indicator }) => sentenceName(indicator, language));
  const when = spanPhrase(first.period, first.span, language);
  return [
    briefing.ledeStart(when, nameOf(place.name, language)) +
      sentence.join(briefing.ledeJoin) +
      briefing.ledeEnd,
    late.length > 0 ? briefing.ledeLate(late.slice(0, MOST_LATE), late.length) : '',
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ');
}

/** True if two figures have the same time and scope, so that one sentence can contain both. */
const sameTime = (a: Figure, b: Figure): boolean =>
  a.scope === b.scope && intervalKey(a.period, a.span) === intervalKey(b.period, b.span);
