import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as PAGES from '../board/pages.ts';
import { CHART_KINDS, type ChartKind, KINDS } from '../charts/kinds/kinds.ts';
import { EXTENSION_GLOSSARY } from '../extensions/glossary.ts';
import {
  AGGREGATIONS,
  type AggregationName,
  SCORINGS,
  type ScoringName,
} from '../figures/rankingNames.ts';
import { TOPICS } from '../figures/topics.ts';
import { ranking as inEnglish } from '../locale/en/ranking.ts';
import { sources as sourcesEn } from '../locale/en/sources.ts';
import { terms as en } from '../locale/en/terms.ts';
import { type GlossarySection, type GlossaryTerm, termsOf } from '../locale/glossarySection.ts';
import { ranking as inChinese } from '../locale/zh/ranking.ts';
import { sources as sourcesZh } from '../locale/zh/sources.ts';
import { terms as zh } from '../locale/zh/terms.ts';
import { METHODS } from '../ranking/scoring/methods.ts';
import { CODE_TERMS } from './codeTerms.ts';

const FILE = new URL('../../docs/glossary.md', import.meta.url);

const INTRODUCTION = `# 词汇 · Glossary

由 \`npx tsx src/cli/glossary.ts\` 从网站所用的词写成（\`src/locale/zh/terms.ts\`、\`src/locale/en/terms.ts\` 和各定义自带的名称）；要改一个词，改那里。
Written by \`npx tsx src/cli/glossary.ts\` from the words that the site uses (\`src/locale/zh/terms.ts\`, \`src/locale/en/terms.ts\` and the names that definitions bring); a term is changed there.

红旗是奖，不是警报。A red banner is a prize, never a warning.
`;

const SECTIONS: readonly GlossarySection[] = [
  { title: { zh: '数字和竞赛', en: 'Figures and contests' }, terms: termsOf(named(zh), named(en)) },
  { title: { zh: '数据类型', en: 'Measures' }, terms: termsOf(zh.measures, en.measures) },
  { title: { zh: '限定词', en: 'Qualifiers' }, terms: termsOf(zh.qualifiers, en.qualifiers) },
  { title: { zh: '状态', en: 'Statuses' }, terms: termsOf(zh.statuses, en.statuses) },
  { title: { zh: '口径', en: 'Scopes' }, terms: termsOf(zh.scopes, en.scopes) },
  {
    title: { zh: '指标类型', en: 'Kinds of indicator' },
    terms: termsOf(sourcesZh.kinds, sourcesEn.kinds),
  },
  {
    title: { zh: '主题', en: 'Topics' },
    terms: Object.entries(TOPICS).map(([code, name]) => ({ code, ...name })),
  },
  { title: { zh: '奖项', en: 'Awards' }, terms: termsOf(zh.awards, en.awards) },
  { title: { zh: '计分', en: 'Scoring' }, terms: SCORINGS.map(scoringTerm) },
  { title: { zh: '合成', en: 'Aggregation' }, terms: AGGREGATIONS.map(aggregationTerm) },
  {
    title: { zh: '页面', en: 'Pages' },
    terms: Object.values(PAGES)
      .map(({ name, title }) => ({ code: name, ...title }))
      .sort((a, b) => a.code.localeCompare(b.code)),
  },
  { title: { zh: '图形', en: 'Kinds of chart' }, terms: CHART_KINDS.map(kindTerm) },
  ...EXTENSION_GLOSSARY,
  { title: { zh: '程序', en: 'The program' }, terms: CODE_TERMS },
];

/** The text of docs/glossary.md. */
export const glossary = (): string => [INTRODUCTION, ...SECTIONS.map(section)].join('\n');

/** The terms that are plain words, without those of a vocabulary. */
function named(terms: typeof zh): Readonly<Record<string, string>> {
  const names = Object.entries(terms).flatMap(([code, name]) =>
    typeof name === 'string' ? [[code, name] as const] : [],
  );
  return Object.fromEntries(names);
}

function scoringTerm(code: ScoringName): GlossaryTerm {
  const { words } = METHODS[code];
  return {
    code,
    zh: words.zh.name,
    en: words.en.name,
    meaning: { zh: words.zh.counts, en: words.en.counts },
  };
}

function aggregationTerm(code: AggregationName): GlossaryTerm {
  return {
    code,
    zh: inChinese.aggregationNames[code],
    en: inEnglish.aggregationNames[code],
    meaning: { zh: inChinese.aggregations[code], en: inEnglish.aggregations[code] },
  };
}

function kindTerm(code: ChartKind): GlossaryTerm {
  const { words } = KINDS[code];
  return { code, zh: words.zh.name, en: words.en.name };
}

function section({ title, terms }: GlossarySection): string {
  const isExplained = terms.some(({ meaning }) => meaning);
  const header = ['代码 · code', '中文', 'English', ...(isExplained ? ['说明', 'meaning'] : [])];
  return [
    `## ${title.zh} · ${title.en}`,
    '',
    row(header),
    row(header.map(() => '---')),
    ...terms.map(({ code, zh, en, meaning }) =>
      row([`\`${code}\``, zh, en, ...(meaning ? [meaning.zh, meaning.en] : [])]),
    ),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, glossary());
