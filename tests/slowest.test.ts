import { expect, it } from 'vitest';
import { playwrightTimes, slowestLines, vitestTimes } from './slowest.ts';

it('lists the slowest tests of both runners, slowest first', () => {
  const unit = vitestTimes({
    testResults: [
      {
        assertionResults: [
          { fullName: 'a rank keeps its field', duration: 40 },
          { fullName: 'a test that did not run' },
        ],
      },
    ],
  });
  const result = (duration: number) => [{ results: [{ duration }] }];
  const browser = playwrightTimes({
    suites: [
      {
        suites: [{ specs: [{ title: 'opens', file: 'b.spec.ts', tests: result(2500) }] }],
        specs: [{ title: 'prints', file: 'a.spec.ts', tests: result(900) }],
      },
    ],
  });
  expect(slowestLines([...unit, ...browser], 3)).toEqual([
    '    2.5 s  b.spec.ts: opens',
    '    0.9 s  a.spec.ts: prints',
    '    0.0 s  a rank keeps its field',
  ]);
});
