import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Statement } from '../../figures/statements.ts';
import type { Award, Indicator, Place } from '../../figures/tables.ts';
import { growthPhrase, writeValue } from '../../figures/writeValue.ts';
import type { Words } from '../../locale/words.ts';

export interface Headline {
  /** The finding, in phrases: a Chinese title breaks only between them. */
  readonly title: readonly string[];
  readonly lede: string;
}

interface HeadlineContext {
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly periodName: string;
  readonly spanName: string;
  readonly award: Award | undefined;
  /** In the order of indicators.csv, those that have tiles. */
  readonly statements: readonly { indicator: Indicator; statement: Statement }[];
  readonly language: Language;
  readonly words: Words;
}

/** The title says what stands out; the lede gives the first three indicators in a sentence. */
export function briefingHeadline(context: HeadlineContext): Headline {
  return { title: titleOf(context), lede: ledeOf(context) };
}

function titleOf({
  place,
  parent,
  periodName,
  award,
  statements,
  language,
  words,
}: HeadlineContext) {
  const { briefing } = words;
  const name = nameOf(place.name, language);
  const phrases: string[] = [];
  if (award) phrases.push(briefing.titleAward(name, periodName));
  const first = statements.find(({ statement: { rank } }) => rank?.value?.mantissa === 1);
  if (first && parent && first.statement.rank?.of === parent.id) {
    const said = briefing.titleFirst(
      nameOf(first.indicator.name, language),
      nameOf(parent.name, language),
    );
    phrases.push(phrases.length > 0 ? said : `${name}${language === 'zh' ? '' : ': '}${said}`);
  }
  if (phrases.length > 0) return phrases;
  const lead = statements.find(({ statement: { level, yoy } }) => yoy?.value ?? level?.value);
  if (!lead) return [briefing.titlePlain(name, periodName)];
  const indicator = nameOf(lead.indicator.name, language);
  const { level, yoy } = lead.statement;
  const growth = yoy && growthPhrase(yoy, language);
  if (growth) return [briefing.titleGrowth(name, indicator, growth.text, growth.direction)];
  const written = level && writeValue(level, language);
  return [
    written
      ? briefing.titleLevel(name, indicator, written.text)
      : briefing.titlePlain(name, periodName),
  ];
}

function ledeOf({ place, parent, spanName, statements, language, words }: HeadlineContext): string {
  const { briefing } = words;
  const city = parent && nameOf(parent.name, language);
  const said = statements
    .filter(({ statement: { level } }) => level?.value)
    .map(({ indicator, statement: { level, yoy, share, rank } }) => {
      const parts: string[] = [];
      const written = level && writeValue(level, language);
      if (written) parts.push(briefing.ledeLevel(nameOf(indicator.name, language), written.text));
      const growth = yoy && growthPhrase(yoy, language);
      if (growth) parts.push(briefing.ledeGrowth(growth.text, growth.direction));
      const part = share?.of === parent?.id && share && writeValue(share, language);
      if (part && city) parts.push(briefing.ledeShare(city, part.text));
      const place = rank?.of === parent?.id && rank && writeValue(rank, language);
      if (place && city) parts.push(briefing.ledeRank(city, place.text));
      return { text: parts.join(''), facts: parts.length };
    });
  // The richest statements say most; the order of the table decides between equals.
  const chosen = new Set([...said].sort((a, b) => b.facts - a.facts).slice(0, 3));
  const sentence = said.filter((one) => chosen.has(one)).map(({ text }) => text);
  if (sentence.length === 0) return '';
  return (
    briefing.ledeStart(spanName, nameOf(place.name, language)) +
    sentence.join(briefing.ledeJoin) +
    briefing.ledeEnd
  );
}
