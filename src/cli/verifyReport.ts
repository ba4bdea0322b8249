import type { Difference } from '../extract/verifyFigure.ts';
import type { Verification, VerifiedRow } from '../extract/verifyFigures.ts';
import type { Dataset } from '../figures/dataset.ts';
import { decimalText } from '../figures/decimal.ts';
import type { Language } from '../figures/language.ts';
import { nameOf } from '../figures/names.ts';

const WORDS = {
  zh: {
    found: '找到',
    'not-found': '未找到',
    differs: '不符',
    'without-text': '没有原文',
    'without-literal': '没有 printed',
    expected: '应为',
    changed: '文件的 sha256 与 sources.csv 不同',
  },
  en: {
    found: 'found',
    'not-found': 'not found',
    differs: 'differs',
    'without-text': 'without text',
    'without-literal': 'without literal',
    expected: 'expected',
    changed: 'the file’s sha256 is not that of sources.csv',
  },
} as const;

export interface VerdictCounts {
  readonly found: number;
  readonly notFound: number;
  /** Rows that contradict their literal, and sources whose file has changed. */
  readonly differs: number;
  readonly withoutText: number;
  readonly withoutLiteral: number;
}

export function countVerdicts({ rows, changedSources }: Verification): VerdictCounts {
  const count = (kind: VerifiedRow['verdict']['kind']) =>
    rows.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    found: count('found'),
    notFound: count('not-found'),
    differs: count('differs') + changedSources.length,
    withoutText: count('without-text'),
    withoutLiteral: count('without-literal'),
  };
}

/** One line per searched literal, one per changed source, and the counts at the end. */
export function verifyReport(
  verification: Verification,
  dataset: Pick<Dataset, 'places' | 'indicators'>,
  language: Language,
): string {
  const words = WORDS[language];
  const lines = verification.changedSources.map(
    (source) => `sources.csv ${source} ${words.differs} — ${words.changed}`,
  );
  for (const { figure, line, verdict } of verification.rows) {
    if (verdict.kind === 'without-text' || verdict.kind === 'without-literal') continue;
    const place = dataset.places.get(figure.place);
    const indicator = dataset.indicators.get(figure.indicator);
    const what = [
      `figures.csv:${line}`,
      place ? nameOf(place.name, language) : figure.place,
      indicator ? nameOf(indicator.name, language) : figure.indicator,
      JSON.stringify(figure.printed),
      words[verdict.kind],
    ].join(' ');
    const wrong = verdict.kind === 'differs' ? verdict.differences : [];
    lines.push([what, ...wrong.map((one) => told(one, language))].join(' — '));
  }
  const counts = countVerdicts(verification);
  const summary = [
    `${words.found} ${counts.found}`,
    `${words['not-found']} ${counts.notFound}`,
    `${words.differs} ${counts.differs}`,
    `${words['without-text']} ${counts.withoutText}`,
    `${words['without-literal']} ${counts.withoutLiteral}`,
  ].join(language === 'zh' ? '，' : ', ');
  return `${[...lines, summary].join('\n')}\n`;
}

const told = ({ column, cell, expected }: Difference, language: Language): string =>
  `${column} ${JSON.stringify(cell)} ${WORDS[language].expected} ${expected}`;

/** The same report as JSON. */
export function verifyJson(verification: Verification): string {
  const rows = verification.rows.map(({ figure, line, verdict }) => ({
    line,
    place: figure.place,
    indicator: figure.indicator,
    measure: figure.measure,
    value: figure.value ? decimalText(figure.value) : '',
    unit: figure.unit,
    qualifier: figure.qualifier,
    printed: figure.printed,
    source: figure.source,
    verdict: verdict.kind,
    differences: verdict.kind === 'differs' ? verdict.differences : [],
  }));
  const { changedSources } = verification;
  return `${JSON.stringify({ counts: countVerdicts(verification), changedSources, rows }, null, 2)}\n`;
}
