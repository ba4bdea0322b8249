import { describe, expect, it } from 'vitest';
import { dataset, indicator } from '../figures/tableFixture.ts';
import { changeLog } from './changeLog.ts';

const GDP = indicator('gdp');

describe('the change log', () => {
  const log = changeLog(
    dataset(
      [GDP],
      [
        { value: '35.1', released: '2023-04-25' },
        { value: '3.1', measure: 'yoy', unit: '%', released: '2023-04-25' },
        { value: '35.3', released: '2023-07-20' },
        { status: 'confidential', released: '2023-10-20' },
        { value: '9.9', period: '2022' },
      ],
    ),
  );
  const rows = (day: string) => {
    const release = log.find((one) => one.day === day);
    return {
      added: release?.added.map(({ row }) => row),
      revised: release?.revised.map(({ from, to }) => [from.row, to.row]),
      withdrawn: release?.withdrawn.map(({ from, to }) => [from.row, to.row]),
    };
  };

  it('lists the added, revised and withdrawn figures of each day, newest first', () => {
    // A row without a day of its own was released with its source, on 25 April.
    expect(log.map(({ day }) => day)).toEqual(['2023-10-20', '2023-07-20', '2023-04-25']);
    expect(rows('2023-04-25')).toEqual({ added: [0, 1, 4], revised: [], withdrawn: [] });
    expect(rows('2023-07-20')).toEqual({ added: [], revised: [[0, 2]], withdrawn: [] });
    expect(rows('2023-10-20')).toEqual({ added: [], revised: [], withdrawn: [[2, 3]] });
  });

  it('treats a later value under another name of the period as a revision, but not one of the same day', () => {
    const march = { period: '2023-03' };
    const twice = changeLog(
      dataset(
        [GDP],
        [
          { value: '35.1', released: '2023-04-25' },
          { ...march, value: '35.1', released: '2023-04-25' },
          { ...march, value: '35.3', released: '2023-07-20' },
        ],
      ),
    );
    expect(twice).toMatchObject([
      { day: '2023-07-20', added: [], revised: [{ to: { row: 2 } }] },
      { day: '2023-04-25', added: [{ row: 0 }, { row: 1 }], revised: [] },
    ]);
  });

  it('keeps undated rows under no date', () => {
    const undated = dataset([GDP], [{ value: '1', source: 'nowhere' }]);
    expect(changeLog(undated)).toMatchObject([{ day: '', added: [{ row: 0 }] }]);
  });
});
