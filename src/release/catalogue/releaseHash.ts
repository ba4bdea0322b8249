import { decimalText } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodCode } from '../../figures/period.ts';
import { VersionHash } from '../../intake/version.ts';
import type { Release } from '../changeLog.ts';

/**
 * Sixteen hex digits that depend only on the content of a day's release, not on the position of its
 * rows in the file.
 */
export function releaseHash({ added, revised, withdrawn }: Release): string {
  const hash = new VersionHash();
  const say = (kind: string, lines: readonly string[]) =>
    hash.add(new TextEncoder().encode(JSON.stringify([kind, [...lines].sort()])));
  const pair = ({ from, to }: { from: Figure; to: Figure }) => `${line(from)} → ${line(to)}`;
  say('added', added.map(line));
  say('revised', revised.map(pair));
  say('withdrawn', withdrawn.map(pair));
  return hash.text();
}

function line(figure: Figure): string {
  const { place, indicator, measure, of, period, span, scope } = figure;
  const { value, unit, qualifier, status, printed, source, locator } = figure;
  return JSON.stringify([
    [place, indicator, measure, of ?? '', periodCode(period), span, scope],
    [value ? decimalText(value) : '', unit, qualifier, status, printed, source, locator],
  ]);
}
