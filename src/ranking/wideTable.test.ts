import { expect, it } from 'vitest';
import { readWideTable } from './wideTable.ts';

const file = (name: string, text: string) => ({ name, blob: new Blob([text]) });
const read = (data: string, meta: string) =>
  readWideTable(file('data.csv', data), file('meta.csv', meta));

it.each([
  [';', 'semicolon-separated'],
  ['\t', 'tab-separated'],
  ['|', 'pipe-separated'],
])('a file separated by %j has only the problem of its separator', async (sign, code) => {
  const data = 'place,gdp\nx,1\ny,2\n'.replaceAll(',', sign);
  const meta = 'indicator,weight\ngdp,1\n';
  const { table, problems } = await read(data, meta);
  expect(table).toBeUndefined();
  expect(problems.map((one) => [one.file, one.code])).toEqual([['data.csv', code]]);
  expect(problems[0]?.mend.en).toMatch(/save it from Excel as “CSV UTF-8 \(comma delimited\)”/);
  const other = await read('place,gdp\nx,1\n', meta.replaceAll(',', sign));
  expect(other.problems.map((one) => [one.file, one.code])).toEqual([['meta.csv', code]]);
});

it('a separator inside the names of a comma-separated table is no problem', async () => {
  const { problems } = await read('place,gdp; real\nx,1\n', 'indicator,weight\ngdp; real,1\n');
  expect(problems).toEqual([]);
});
