import { fixed, say, withoutData } from '../tables/report.ts';
import type { ComparedFigures } from './comparedFigures.ts';
import type { KeyCodes } from './figureIndex.ts';

/**
 * Checks that a part does not exceed its whole: a place within its parent, an indicator within the
 * one it is part of.
 */
export function checkParts(figures: ComparedFigures, row: number, key: KeyCodes): void {
  if (!figures.onlyGrows(key)) return;
  for (const place of figures.ancestors(key)) {
    const whole = figures.index.latest({ ...key, place });
    if (Number.isNaN(figures.central(whole))) continue;
    compare(figures, row, whole);
    break;
  }
  const partOf = figures.indicator(key)?.partOf;
  if (partOf === undefined) return;
  const indicator = figures.columns.indicator.names.indexOf(partOf);
  if (indicator >= 0) compare(figures, row, figures.index.latest({ ...key, indicator }));
}

function compare(figures: ComparedFigures, row: number, whole: number): void {
  // The fast check: a printed part below the printed whole is valid.
  if (!(figures.central(row) > figures.central(whole)) || !figures.comparable(row, whole)) return;
  const [part, all] = [figures.range(row), figures.range(whole)];
  if (!part || !all || part.low <= all.high) return;
  // If no scope is stated, the part may include more than the whole counts.
  const { scope, lines } = figures.columns;
  const said = scope.names[scope.codes[row] ?? 0];
  figures.report(
    said === '' || said === 'unknown' ? 'warning' : 'error',
    'part-above-whole',
    row,
    fixed('不大于它所属的整体', 'at most the whole that it is part of'),
    withoutData(
      say(
        `大于第 ${lines[whole]} 行的整体；核对数值、单位和口径；人均、单位能耗之类不能相加的指标，在 indicators.csv 里 kind 写 ratio`,
        `above the whole in line ${lines[whole]}; check value, unit and scope; an indicator per head or per unit of output does not add up: its kind in indicators.csv is ratio`,
      ),
    ),
  );
}
