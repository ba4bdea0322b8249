import { describe, expect, it } from 'vitest';
import { disposal, rectification } from './caseFixture.ts';
import {
  discard,
  type LedgerChange,
  layLedger,
  NO_LOCAL,
  redo,
  restore,
  undo,
  withChange,
} from './localLedger.ts';
import { markCase, marksOf, nextCaseId, stepText } from './markCase.ts';

const published = [rectification('r1'), rectification('r2')];
const [r1] = published;
const mended = rectification('r1', { mended: '2023-05-01' });
const mend: LedgerChange = { kind: 'mark', cases: [{ after: mended, published: r1 }] };
const add: LedgerChange = {
  kind: 'add',
  cases: [{ after: rectification('r3'), published: undefined }],
};
const done = withChange(withChange(NO_LOCAL, mend), add);

describe('what is done on this device', () => {
  it('stands in the place of what is published, and what is new behind it', () => {
    const { cases, marks } = layLedger(published, done);
    expect(cases.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(cases[0]).toBe(mended);
    expect([...marks]).toEqual([
      ['r1', 'changed'],
      ['r3', 'added'],
    ]);
  });

  it('is taken back step by step and done again', () => {
    const back = undo(undo(done));
    expect(layLedger(published, back).cases).toBe(published);
    expect(redo(redo(back)).changes).toEqual(done.changes);
    expect(undo(NO_LOCAL)).toBe(NO_LOCAL);
    expect(redo(done)).toBe(done);
  });

  it('is thrown away at once, and can be had back until something else is done', () => {
    const gone = discard(done);
    expect(gone.changes).toEqual([]);
    expect(restore(gone).changes).toEqual(done.changes);
    expect(withChange(gone, add).discarded).toEqual([]);
  });

  it('has no mark once it is published so', () => {
    const { marks } = layLedger([mended, ...published.slice(1)], done);
    expect(marks.has(mended.id)).toBe(false);
  });

  it('says where the published row has changed since', () => {
    const other = rectification('r1', { note: 'published later' });
    expect(layLedger([other], done).marks.get(other.id)).toBe('published-since');
  });
});

describe('a mark', () => {
  it('writes the day, and a step in the order of the days', () => {
    const steps = [
      { day: '2023-02-01', what: 'a' },
      { day: '2023-06-01', what: 'c' },
    ];
    const after = markCase(rectification('r', { steps }), {
      mark: 'mend',
      day: '2023-05-01',
      what: 'b',
    });
    expect(after).toMatchObject({ mended: '2023-05-01', closed: '' });
    expect(after.steps.map(({ what }) => what)).toEqual(['a', 'b', 'c']);
  });

  it('without a text adds no step', () => {
    const after = markCase(rectification('r'), { mark: 'close', day: '2023-07-01', what: '' });
    expect(after).toEqual(rectification('r', { closed: '2023-07-01' }));
  });

  it('that closes a disposal writes the land it freed, or leaves what is there', () => {
    const plan = disposal('d', { landFreed: { mantissa: 5, scale: 0 } });
    const close = { mark: 'close', day: '2023-07-01', what: '' } as const;
    expect(markCase(plan, close)).toEqual({ ...plan, closed: '2023-07-01' });
    const landFreed = { mantissa: 125, scale: 1 };
    expect(markCase(plan, { ...close, landFreed })).toMatchObject({ landFreed });
  });

  it('of mending is no mark of a disposal', () => {
    expect(markCase(disposal('d'), { mark: 'mend', day: '2023-07-01', what: '' })).toEqual(
      disposal('d'),
    );
    expect(marksOf({ kind: 'disposal' })).toEqual(['list', 'close', 'step']);
  });

  it('keeps a step on one line and free of the bar that parts steps', () => {
    expect(stepText(' a | b\n c ')).toBe('a ｜ b c');
  });
});

it('a new case counts on from the last of its kind', () => {
  const cases = [rectification('case-r09'), rectification('case-r20')];
  expect(nextCaseId(cases, 'rectification')).toBe('case-r21');
  expect(nextCaseId(cases, 'disposal')).toBe('case-d1');
  expect(nextCaseId([rectification('case-r09'), rectification('x')], 'rectification')).toBe(
    'case-r10',
  );
});
