import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../figures/figure.ts';
import { recordOf } from '../../data/enterpriseTable.ts';
import type { ProjectId, RulesetId } from '../../data/ids.ts';
import { type Project, STAGES, type Stage } from '../../data/project.ts';
import type { StageLimit } from '../../data/rules.ts';
import { lateness, reachedProduction, stageDurations, stageOn } from './stages.ts';

const BOOK = { source: 'book' as SourceId, locator: '' };

function project(reached: Partial<Record<Stage, string>>, more: Partial<Project> = {}): Project {
  const none = recordOf(STAGES, () => '');
  return {
    id: 'j' as ProjectId,
    name: { zh: '项目', en: 'Project' },
    park: undefined,
    place: undefined,
    enterprise: undefined,
    investment: undefined,
    land: undefined,
    landFrom: [],
    planned: none,
    dropped: '',
    progress: undefined,
    note: '',
    ...BOOK,
    ...more,
    reached: { ...none, ...reached },
  };
}

const LIMIT: StageLimit = {
  ruleset: 'r' as RulesetId,
  from: 'signed',
  to: 'started',
  days: 180,
  ...BOOK,
};
const SIGNED = project({ admitted: '2023-01-01', signed: '2023-02-01' });

describe('a project', () => {
  it('is in the last stage it has reached by the day', () => {
    expect(stageOn(SIGNED, '2022-12-31')).toBe(undefined);
    expect(stageOn(SIGNED, '2023-01-31')).toBe('admitted');
    expect(stageOn(SIGNED, '2023-02-01')).toBe('signed');
    expect(stageOn({ ...SIGNED, dropped: '2023-06-01' }, '2023-06-01')).toBe(undefined);
  });

  it('is late from the day after its plan or a limit expires', () => {
    const planned = { ...SIGNED.planned, started: '2023-06-30' };
    expect(lateness({ ...SIGNED, planned }, [], '2023-06-30')).toEqual([]);
    expect(lateness({ ...SIGNED, planned }, [], '2023-07-01')).toEqual([
      { kind: 'plan', stage: 'started', due: '2023-06-30', daysOver: 1 },
    ]);
    expect(lateness(SIGNED, [LIMIT], '2023-07-31')).toEqual([]);
    expect(lateness(SIGNED, [LIMIT], '2023-09-03')).toEqual([
      { kind: 'limit', stage: 'started', due: '2023-07-31', daysOver: 34, rule: LIMIT },
    ]);
  });

  it('is not late once it has reached the stage or was dropped', () => {
    const begun = project({ ...SIGNED.reached, started: '2023-12-01' });
    expect(lateness(begun, [LIMIT], '2024-01-01')).toEqual([]);
    expect(lateness({ ...SIGNED, dropped: '2023-05-01' }, [LIMIT], '2024-01-01')).toEqual([]);
  });
});

describe('projects in total', () => {
  const all = [
    SIGNED,
    project({
      admitted: '2023-01-01',
      signed: '2023-01-11',
      started: '2023-03-01',
      completed: '2023-08-01',
      producing: '2023-12-01',
    }),
    project({ admitted: '2023-01-01', signed: '2023-01-21' }, { dropped: '2023-05-01' }),
    project({ admitted: '2024-01-01' }),
  ];

  it('give the durations between stages, for projects that reached both', () => {
    expect(stageDurations(all, '2024-01-31')[0]).toEqual({
      from: 'admitted',
      to: 'signed',
      count: 3,
      median: 20,
      quartiles: [15, 25.5],
    });
    expect(stageDurations([], '2024-01-31')[0]).toMatchObject({ count: 0, median: undefined });
  });

  it('give the share of signed projects that produce, with open ones counted separately', () => {
    expect(reachedProduction(all, '2024-01-31')).toEqual({
      signed: 3,
      producing: 1,
      dropped: 1,
      open: 1,
      share: 1 / 3,
    });
    expect(reachedProduction(all, '2023-11-30').producing).toBe(0);
    expect(reachedProduction(all, '2024-01-31', (year) => year > 2023).share).toBe(undefined);
  });
});
