import {
  FIELDS,
  fixtureIndicators,
  fixturePlaces,
  readArticles,
  type Score,
  scoreRows,
} from '../../src/extract/__data__/scoreArticle.ts';
import { type ExtractOptions, extractFigures } from '../../src/extract/extractFigures.ts';
import { extractionRow } from '../../src/extract/extractionTable.ts';
import { plainText } from '../../src/extract/plainText.ts';
import { median } from './benchPage.ts';

const TURNS = 5;
// The articles over and over, to some megabyte, so that the optimiser has settled.
const TIMES = 40;

/**
 * What the extraction finds in the articles written for the tests, by field, and how fast it reads;
 * the baseline is a pass that only makes the text plain.
 */
export async function benchExtract(): Promise<string[]> {
  const dataset = { indicators: fixtureIndicators(), places: fixturePlaces() };
  const articles = readArticles();
  const scores = articles.map(({ text, published, expected }) => {
    const options = published === undefined ? dataset : { ...dataset, published };
    return scoreRows(expected, extractFigures(text, options).figures.map(extractionRow));
  });
  const text = articles
    .map((article) => article.text)
    .join('\n\n')
    .repeat(TIMES);
  return [...accuracy(articles.length, scores), speed(text, dataset)];
}

function accuracy(articles: number, scores: readonly Score[]): string[] {
  const sum = (of: (score: Score) => number) => scores.reduce((total, one) => total + of(one), 0);
  const [expected, found, proposed] = [
    sum((one) => one.expected),
    sum((one) => one.found),
    sum((one) => one.proposed),
  ];
  const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
  const told = (name: string, right: number) =>
    `${name}: precision ${percent(right, proposed)}, recall ${percent(right, expected)}`;
  return [
    `${articles} articles, ${expected} figures in them, ${proposed} proposed`,
    told('the literal', found),
    ...FIELDS.map((field) =>
      told(
        `with the right ${field}`,
        sum((one) => one.right[field] ?? 0),
      ),
    ),
    told(
      'with every field right',
      sum((one) => one.whole),
    ),
  ];
}

function speed(text: string, options: ExtractOptions): string {
  const megabytes = new TextEncoder().encode(text).length / 1e6;
  const seconds = (run: () => void) => {
    const times = Array.from({ length: TURNS }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    });
    return median(times);
  };
  const ours = seconds(() => extractFigures(text, options));
  const plain = seconds(() => plainText(text));
  return `${megabytes.toFixed(1)} MB dense with figures: ${(megabytes / ours).toFixed(1)} MB/s of processor time, ${(ours / plain).toFixed(0)} × a pass that only makes the text plain`;
}
