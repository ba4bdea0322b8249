import { intervalKey } from '../../figures/days.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatValue, periodName, spanPhrase } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf, sentenceName } from '../../figures/names.ts';
import type { Period } from '../../figures/period.ts';
import { growthPhrase, writeValue } from '../../figures/writeValue.ts';
import type { Words } from '../../locale/words.ts';
import type { Finding } from './findings.ts';
import { shownAhead } from './progress.ts';

/** A finding in words. */
export interface SaidFinding {
  /** The time of the finding, such as `2023年1–3月` or `in January–March 2023`. */
  readonly when: string;
  readonly text: string;
  /** True if the text itself names the time. */
  readonly dated: boolean;
  /** True if it covers exactly the days of the page's period. */
  readonly ofPeriod: boolean;
}

interface Speech {
  readonly period: Period;
  readonly language: Language;
  readonly words: Words;
  /**
   * True if places of one whole won prizes of more than one contest, so that each must be named.
   */
  readonly manyContests: boolean;
}

/** Puts a finding into words: a rank with its field, a comparison with its base. */
export function sayFinding(finding: Finding, speech: Speech): SaidFinding {
  const { period, language, words } = speech;
  const { headline } = words.briefing;
  const name = periodName(period, language);
  const spanOf = (figure: Figure) => spanPhrase(figure.period, figure.span, language);
  switch (finding.kind) {
    case 'award': {
      const contest =
        speech.manyContests && finding.contest ? nameOf(finding.contest.name, language) : '';
      const text = headline.award(name, finding.award.award, contest);
      return { when: headline.inPeriod(name), text, dated: true, ofPeriod: true };
    }
    case 'contest': {
      const { rank, field = 0, group, shared } = finding;
      const contest = nameOf(finding.contest.name, language);
      const text = headline.contest(contest, group, rankText(rank, language), field, shared);
      return said(headline.inPeriod(name), text + movedText(finding.moved));
    }
    case 'rank': {
      const indicator = sentenceName(finding.indicator, language);
      const rank = writeValue(finding.figure, language)?.text ?? '';
      const whole = nameOf(finding.whole.name, language);
      const text = headline.rank(indicator, whole, rank, finding.field);
      return said(spanOf(finding.figure), text + movedText(finding.moved));
    }
    case 'target': {
      const { indicator, done = 0 } = finding.progress;
      const yearEnd = finding.pace === 1;
      const tenths = shownAhead(done, finding.pace);
      const isAhead = tenths > 0;
      const size = oneDecimal(Math.abs(tenths) / 10, yearEnd && isAhead ? '%' : '个百分点');
      const against = words.briefing.against(size, isAhead, yearEnd);
      const text = headline.target(
        sentenceName(indicator, language),
        oneDecimal(100 * done, '%'),
        against,
      );
      return said(spanOf(finding.figure), text);
    }
    case 'change': {
      const growth = growthPhrase(finding.figure, language);
      const indicator = sentenceName(finding.indicator, language);
      const text = headline.change(indicator, growth?.text ?? '', growth?.direction ?? 'flat');
      const { extreme } = finding;
      const end = extreme
        ? headline.extreme[extreme.end](nameOf(extreme.whole.name, language), extreme.size)
        : '';
      return said(spanOf(finding.figure), text + end);
    }
    case 'revision': {
      const [from, to] = [finding.from, finding.figure].map(
        (figure) => writeValue(figure, language)?.text ?? '',
      );
      const indicator = sentenceName(finding.indicator, language);
      const isGrowth = finding.figure.measure === 'yoy';
      const text = headline.revision(indicator, isGrowth, from ?? '', to ?? '');
      return said(spanOf(finding.figure), text);
    }
    case 'level': {
      const value = writeValue(finding.figure, language)?.text ?? '';
      const text = headline.level(sentenceName(finding.indicator, language), value);
      return said(spanOf(finding.figure), text);
    }
  }

  function said(when: string, text: string): SaidFinding {
    const about = 'figure' in finding ? finding.figure : undefined;
    const days = intervalKey(period, SINGLE[period.kind]);
    const ofPeriod = !about || intervalKey(about.period, about.span) === days;
    return { when, text, dated: false, ofPeriod };
  }

  function movedText(moved: number | undefined): string {
    return moved ? headline.moved(Math.abs(moved), moved > 0, period.kind) : '';
  }

  function oneDecimal(value: number, unit: string): string {
    const mantissa = Math.round(Number((value * 10).toPrecision(12)));
    return formatValue({ mantissa, scale: 1 }, unit, '=', language);
  }
}

const SINGLE = { year: 'year', quarter: 'quarter', month: 'month', day: 'point' } as const;

const rankText = (rank: number, language: Language) =>
  formatValue({ mantissa: rank, scale: 0 }, '位', '=', language);
