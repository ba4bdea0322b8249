import { resolve } from 'node:path';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import { type RenewalTables, renewalTables } from '../../src/renewal/data/renewalTables.ts';
import { RENEWAL } from '../../src/renewal/data/slot.ts';
import { evaluateYear } from '../../src/renewal/rules/evaluation/evaluate.ts';
import { simulateEvaluation } from '../../src/renewal/rules/evaluation/simulateEvaluation.ts';
import { overviewOf } from '../../src/renewal/rules/overview.ts';
import { simulateSme } from '../../src/renewal/rules/sme/simulateSme.ts';
import { smeFigures } from '../../src/renewal/rules/sme/smeFigures.ts';
import { smeRules } from '../../src/renewal/rules/sme/smeRules.ts';
import { median, withBenchPage } from './benchPage.ts';
import { firmsOf, RULES, YEARS } from './renewalFirms.ts';
import type { RenewalTimes } from './renewalPage.ts';
import { plainEvaluation } from './renewalPlain.ts';

const TURNS = 9;
const FIRMS = 800;
const MILLION = 250_000;

/**
 * Evaluates firms and answers the simulators, compared with a plain implementation in the same run.
 */
export async function benchRenewal(): Promise<string[]> {
  const lines = [small(), await overview(800), await overview(20_000), simulators(), await title()];
  const million = await withBenchPage('renewal.html', async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(url);
    const turns: RenewalTimes[] = [];
    for (let turn = 0; turn < 3; turn++) {
      turns.push(await page.evaluate((firms) => window.measureRenewal(firms), MILLION));
    }
    return told(turns);
  });
  return [...lines, million];
}

function times(work: () => unknown, turns = TURNS): number {
  return median(
    Array.from({ length: turns }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function small(): string {
  const table = firmsOf(FIRMS);
  const cold = performance.now();
  const ours = () => YEARS.map((year) => evaluateYear(table.columns, RULES, year));
  ours();
  const first = performance.now() - cold;
  const warm = times(ours);
  const plain = times(() => plainEvaluation(table, RULES, YEARS));
  return `${FIRMS} firms × ${YEARS.length} years: ${warm.toFixed(1)} ms, the first time ${first.toFixed(1)} ms (plainly written ${plain.toFixed(1)} ms, ratio ${(warm / plain).toFixed(2)})`;
}

function simulators(): string {
  const evaluation = evaluateYear(firmsOf(FIRMS).columns, RULES, 2023);
  const one = Array.from(evaluation.fieldOf).findIndex(
    (field, i) =>
      field === 0 && (evaluation.fields[0]?.classes[evaluation.placeOf[i] ?? 0] ?? 0) > 0,
  );
  const took = times(() => simulateEvaluation(evaluation, one, { tax: 700 }));
  return `a trial of the coming year among ${FIRMS} firms, with the least changes: ${took.toFixed(2)} ms`;
}

async function demoTables(): Promise<RenewalTables> {
  const { dataset } = await openFolder(resolve(import.meta.dirname, '../../data/demo'));
  return renewalTables(RENEWAL.of(dataset));
}

/**
 * Computes everything that the page first shows of the firms, including warnings with their least
 * changes.
 */
async function overview(firms: number): Promise<string> {
  const demo = await demoTables();
  const enterprises = firmsOf(firms);
  const sets = [RULES.set, ...demo.rules.sets.filter(({ kind }) => kind !== 'evaluation')];
  const { items, classes } = RULES;
  const rules = { ...demo.rules, sets, evaluations: [], items, classes };
  const ours = () => {
    // New tables each time, so that no cached result is reused.
    const tables = { ...demo, enterprises, rules, cases: [], projects: [] };
    return overviewOf(tables, { year: undefined, day: undefined, join: 'any' });
  };
  const warnings = ours()?.warnings.length ?? 0;
  const turns = firms > 5000 ? 3 : TURNS;
  const took = times(ours, turns);
  const plain = times(() => plainEvaluation(enterprises, RULES, YEARS), turns);
  return `the overview of ${firms.toLocaleString('en')} firms × ${YEARS.length} years, ${warnings.toLocaleString('en')} warnings: ${took.toFixed(0)} ms (their scores alone, plainly written, ${plain.toFixed(0)} ms, ratio ${(took / plain).toFixed(2)})`;
}

async function title(): Promise<string> {
  const renewal = await demoTables();
  const rules = smeRules(renewal.rules, '2023-12-31');
  const figures = smeFigures(renewal.enterprises, 'firm-105', 2023);
  if (!rules || !figures) throw new Error('the demonstration has no such firm');
  const took = times(() => simulateSme(rules, figures, { byHand: { provincial_items: 8 } }));
  return `the points of a specialised SME: ${took.toFixed(2)} ms`;
}

function told(turns: readonly RenewalTimes[]): string {
  const of = (pick: (one: RenewalTimes) => number) => median(turns.map(pick));
  const [ours, plain] = [of((one) => one.ours), of((one) => one.plain)];
  return [
    `${(MILLION * YEARS.length).toLocaleString('en')} firm-years in a worker: ${ours.toFixed(0)} ms`,
    `(plainly written ${plain.toFixed(0)} ms, ratio ${(ours / plain).toFixed(2)})`,
    `progress told ${of((one) => one.progress)} times, cancelled within ${of((one) => one.cancel).toFixed(1)} ms`,
    `longest frame meanwhile ${of((one) => one.longest).toFixed(0)} ms`,
  ].join('; ');
}
