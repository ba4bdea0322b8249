import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { TOPICS } from '../figures/topics.ts';
import { NearestNames } from '../tables/nearest.ts';
import { problem, say } from '../tables/report.ts';
import type { Row } from './smallTable.ts';

/**
 * Topics unknown to both the contract and the dataset's description; each word is reported once.
 */
export function topicProblems(
  rows: readonly Row[],
  own: Readonly<Record<string, Bilingual>>,
): Problem[] {
  const known = [...new Set([...Object.keys(own), ...Object.keys(TOPICS)])];
  const nearest = new NearestNames(known);
  const told = new Set(known);
  return rows.flatMap(({ line, cells }) => {
    const value = cells.topic ?? '';
    if (value === '' || told.has(value)) return [];
    told.add(value);
    const near = nearest.of(value);
    return problem(
      'warning',
      'unknown-topic',
      { file: 'indicators.csv', line, column: 'topic', value },
      say(`其中之一：${known.join(' / ')}`, `one of: ${known.join(' / ')}`),
      near
        ? say(`是不是 ${near}？`, `did you mean ${near}?`)
        : say(
            '在 datapackage.json 的 red_banner.topics 里给它中英文名称',
            'name it in both languages in red_banner.topics of datapackage.json',
          ),
    );
  });
}
