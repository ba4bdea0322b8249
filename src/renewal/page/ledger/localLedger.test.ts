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

describe('the changes on this device', () => {
  it('replace published cases in place, and new cases follow them', () => {
    const { cases, marks } = layLedger(published, done);
    expect(cases.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(cases[0]).toBe(mended);
    expect([...marks]).toEqual([
      ['r1', 'changed'],
      ['r3', 'added'],
    ]);
  });

  it('are undone and redone step by step', () => {
    const back = undo(undo(done));
    expect(layLedger(published, back).cases).toBe(published);
    expect(redo(redo(back)).changes).toEqual(done.changes);
    expect(undo(NO_LOCAL)).toBe(NO_LOCAL);
    expect(redo(done)).toBe(done);
  });

  it('can be discarded together, and restored until the next change', () => {
    const gone = discard(done);
    expect(gone.changes).toEqual([]);
    expect(restore(gone).changes).toEqual(done.changes);
    expect(withChange(gone, add).discarded).toEqual([]);
  });

  it('have no mark once they are published', () => {
    const { marks } = layLedger([mended, ...published.slice(1)], done);
    expect(marks.has(mended.id)).toBe(false);
  });

  it('show if the published row has changed since', () => {
    const other = rectification('r1', { note: 'published later' });
    expect(layLedger([other], done).marks.get(other.id)).toBe('published-since');
  });
});

describe('a mark', () => {
  it('records its day, and its step in order of days', () => {
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

  it('adds no step without a text', () => {
    const after = markCase(rectification('r'), { mark: 'close', day: '2023-07-01', what: '' });
    expect(after).toEqual(rectification('r', { closed: '2023-07-01' }));
  });

  it('that closes a disposal records the land it freed, or keeps the existing value', () => {
    const plan = disposal('d', { landFreed: { mantissa: 5, scale: 0 } });
    const close = { mark: 'close', day: '2023-07-01', what: '' } as const;
    expect(markCase(plan, close)).toEqual({ ...plan, closed: '2023-07-01' });
    const landFreed = { mantissa: 125, scale: 1 };
    expect(markCase(plan, { ...close, landFreed })).toMatchObject({ landFreed });
  });

  it('of rectification does not apply to a disposal', () => {
    expect(markCase(disposal('d'), { mark: 'mend', day: '2023-07-01', what: '' })).toEqual(
      disposal('d'),
    );
    expect(marksOf({ kind: 'disposal' })).toEqual(['list', 'close', 'step']);
  });

  it('keeps a step on one line, without the bar that separates steps', () => {
    expect(stepText(' a | b\n c ')).toBe('a ｜ b c');
  });
});

it('numbers a new case after the last of its kind', () => {
  const cases = [rectification('case-r09'), rectification('case-r20')];
  expect(nextCaseId(cases, 'rectification')).toBe('case-r21');
  expect(nextCaseId(cases, 'disposal')).toBe('case-d1');
  expect(nextCaseId([rectification('case-r09'), rectification('x')], 'rectification')).toBe(
    'case-r10',
  );
});
