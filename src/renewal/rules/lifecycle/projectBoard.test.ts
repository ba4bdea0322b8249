import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../../figures/decimal.ts';
import type { SourceId } from '../../../figures/figure.ts';
import type { ProjectId, RulesetId } from '../../data/ids.ts';
import type { Project, Stage } from '../../data/project.ts';
import type { StageLimit } from '../../data/rules.ts';
import { boardColumns, projectBoard } from './projectBoard.ts';

const DAY = '2024-01-01';
const NEVER = { admitted: '', signed: '', started: '', completed: '', producing: '' };

function project(id: string, reached: Partial<Record<Stage, string>>, more: Partial<Project> = {}) {
  const land: Decimal = { mantissa: 105, scale: 1 };
  const made: Project = {
    id: id as ProjectId,
    name: { zh: id, en: id },
    park: undefined,
    place: undefined,
    enterprise: undefined,
    investment: undefined,
    land,
    landFrom: [],
    reached: { ...NEVER, ...reached },
    planned: NEVER,
    dropped: '',
    progress: undefined,
    source: 'book' as SourceId,
    note: '',
    ...more,
  };
  return made;
}

const LIMIT: StageLimit = {
  ruleset: 'limits' as RulesetId,
  from: 'signed',
  to: 'started',
  days: 180,
  source: 'book' as SourceId,
  locator: '',
};

const ids = (board: readonly { readonly project: Project }[]) =>
  board.map((one): string => one.project.id);

describe('the projects on a day', () => {
  const projects = [
    project('fresh', { admitted: '2023-10-01', signed: '2023-12-02' }),
    project(
      'given-up',
      { admitted: '2023-01-01', signed: '2023-02-01' },
      { dropped: '2023-06-01' },
    ),
    project('late', { admitted: '2023-01-01', signed: '2023-06-01' }),
    project('later', { admitted: '2022-01-01', signed: '2023-01-01' }, { land: undefined }),
    project('to-come', { admitted: '2024-02-01' }),
  ];
  const board = projectBoard(projects, [LIMIT], DAY);

  it('start with the longest overdue and end with dropped ones', () => {
    expect(ids(board)).toEqual(['later', 'late', 'fresh', 'given-up']);
  });

  it('exclude projects not yet known', () => {
    expect(ids(board)).not.toContain('to-come');
  });

  it('state the days in their stage and the limit', () => {
    const fresh = board.find((one) => one.project.id === 'fresh');
    expect(fresh).toMatchObject({ stage: 'signed', days: 30, limit: { days: 180 }, late: [] });
    expect(board[0]?.late[0]).toMatchObject({ kind: 'limit', daysOver: 185 });
  });

  it('are in one column each, whose land excludes unreported areas', () => {
    const columns = boardColumns(board);
    expect(columns.map((one) => one.projects.length)).toEqual([0, 3, 0, 0, 0]);
    expect(columns[1]).toMatchObject({ land: 210_000, withoutLand: 1 });
  });
});
