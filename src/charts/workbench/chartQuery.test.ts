import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedParts } from '../../board/query.ts';
import { CHART_KINDS } from '../kinds/kinds.ts';
import { CHART_COMPARISONS, CHART_MEASURES, CHART_READINGS } from './chartChoices.ts';
import { CHART_QUERY, type ChartQuery } from './chartQuery.ts';

const id = fc.stringMatching(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,12}$/u);
const period = fc.constantFrom(undefined, '2022-Q1', '2023', '2023-07');
const query: fc.Arbitrary<ChartQuery> = fc.record({
  indicators: fc.uniqueArray(id, { maxLength: 4 }),
  places: fc.uniqueArray(id, { maxLength: 4 }),
  measure: fc.constantFrom(undefined, ...CHART_MEASURES),
  from: period,
  to: period,
  kind: fc.constantFrom(undefined, ...CHART_KINDS),
  compare: fc.subarray([...CHART_COMPARISONS]),
  as: fc.constantFrom(undefined, ...CHART_READINGS),
  at: fc.constantFrom(undefined, '2023-05-01'),
});

describe('the query of a chart', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(query, (one) => {
        expect(CHART_QUERY.parse(CHART_QUERY.text(one))).toEqual(one);
      }),
    );
  });

  it('is empty if every choice is open', () => {
    expect(CHART_QUERY.text(CHART_QUERY.parse(''))).toBe('');
  });

  it.each([
    ['type=bump&from=2021Q2&to=2022Q4', 'from=2021-Q2&to=2022-Q4&k=bump&v=1'],
    ['i=gdp&type=column', 'i=gdp&k=column&v=1'],
    ['i=gdp&type=line&v=1', 'i=gdp&v=1'],
    ['i=gdp,gdp,&u=,a', 'i=gdp&u=a&v=1'],
    ['i=gdp&m=depth&k=pie&with=moon,median&at=soon', 'i=gdp&with=median&v=1'],
    ['?i=%E7%A4%BA%E4%BE%8B&v=1', 'i=%E7%A4%BA%E4%BE%8B&v=1'],
  ])('%s is %s today', (old, now) => {
    expect(CHART_QUERY.text(CHART_QUERY.parse(old))).toBe(now);
  });

  it('treats hostile text as a name', () => {
    const { indicators } = CHART_QUERY.parse('i=%3Cscript%3E%3D1%2B1&v=1');
    expect(indicators).toEqual(['<script>=1+1']);
  });

  it('in its written form has no unread part', () => {
    fc.assert(
      fc.property(query, (one) => {
        expect(refusedParts(CHART_QUERY.text(one), CHART_QUERY)).toEqual([]);
      }),
    );
  });

  it.each([
    ['i=gdp&colour=red&v=1', 'colour=red', 'colour'],
    ['i=gdp&k=pie&v=1', 'k=pie', 'pie'],
    ['m=depth', 'm=depth', 'depth'],
    ['with=median,moon', 'with=median,moon', 'moon'],
    ['as=years,index', 'as=years,index', 'years,index'],
    ['at=soon', 'at=soon', 'soon'],
    ['type=pie', 'k=pie', 'pie'],
    ['type=line&v=1', 'type=line', 'type'],
  ])('%s has an unread part: %s', (text, part, name) => {
    expect(refusedParts(text, CHART_QUERY)).toMatchObject([{ part, name }]);
  });
});
