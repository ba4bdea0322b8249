import { describe, expect, it } from 'vitest';
import { openWith, problemLines, TABLES_TEXT } from './__data__/fictional.ts';

/** The one rule of the fictional contest, with additional cells. */
const rule = (columns: string, cells: string) =>
  TABLES_TEXT.contest_indicators
    .replace('direction', `direction,${columns}`)
    .replace('higher', `higher,${cells}`);

describe('a cell of another table', () => {
  it.each<[string, Record<string, string | undefined>, string]>([
    [
      'a place twice',
      { 'places.csv': `${TABLES_TEXT.places}x-south,虚构南镇,,town,x-city\n` },
      'error duplicate-key places.csv:5 place',
    ],
    [
      'an unknown parent',
      { 'places.csv': TABLES_TEXT.places.replace('town,x-city', 'town,x-ctiy') },
      'error unknown-place places.csv:3 parent',
    ],
    [
      'a circle of places',
      { 'places.csv': TABLES_TEXT.places.replace('city,\n', 'city,x-city\n') },
      'error circle places.csv:2 parent',
    ],
    [
      'a circle of indicators',
      { 'indicators.csv': TABLES_TEXT.indicators.replace('个,\n', '个,large_projects\n') },
      'error circle indicators.csv:3 part_of',
    ],
    [
      'a circle of stages',
      {
        'indicators.csv': TABLES_TEXT.indicators
          .replace('unit,part_of', 'unit,follows')
          .replace('亿元,\n', '亿元,profit\n')
          .replace('Profit,flow,亿元,', 'Profit,flow,亿元,output')
          .replace('个,projects', '个,'),
      },
      'error circle indicators.csv:2 follows',
    ],
    [
      'a stage that follows an unknown indicator',
      {
        'indicators.csv': TABLES_TEXT.indicators
          .replace('unit,part_of', 'unit,follows')
          .replace('个,projects', '个,porjects'),
      },
      'error unknown-indicator indicators.csv:4 follows',
    ],
    [
      'an unknown topic',
      {
        'indicators.csv':
          'indicator,name_zh,name_en,topic,kind,unit\noutput,产值,Output,gorwth,flow,亿元\n' +
          TABLES_TEXT.indicators
            .split('\n')
            .slice(2, 6)
            .map((line) => line.split(',').toSpliced(3, 0, 'growth').slice(0, 6).join(','))
            .join('\n') +
          '\n',
      },
      'warning unknown-topic indicators.csv:2 topic',
    ],
    [
      'an unknown unit',
      { 'indicators.csv': TABLES_TEXT.indicators.replace('ratio,%', 'ratio,率') },
      'error unknown-unit indicators.csv:6 unit',
    ],
    [
      'an invalid address',
      { 'sources.csv': 'source,title,url\ns1,虚构,javascript:alert(1)\n' },
      'error bad-address sources.csv:2 url',
    ],
    [
      'a target in another unit',
      { 'targets.csv': TABLES_TEXT.targets.replace('亿元', '个') },
      'error wrong-unit targets.csv:2 unit',
    ],
    [
      'a target that is not a number',
      { 'targets.csv': TABLES_TEXT.targets.replace('150', '约150') },
      'error bad-number targets.csv:2 value',
    ],
    [
      'a year in words',
      { 'targets.csv': TABLES_TEXT.targets.replace('2023', '二〇二三') },
      'error bad-year targets.csv:2 year',
    ],
    [
      'an unknown contest',
      { 'awards.csv': TABLES_TEXT.awards.replace('race', 'rcae') },
      'error unknown-contest awards.csv:2 contest',
    ],
    [
      'an unknown version',
      { 'contest_indicators.csv': TABLES_TEXT.contest_indicators.replace('race,1', 'race,2') },
      'error unknown-version contest_indicators.csv:2 version',
    ],
    [
      'no weight',
      { 'contest_indicators.csv': TABLES_TEXT.contest_indicators.replace('yoy,1', 'yoy,0') },
      'error no-weight contest_indicators.csv:2 weight',
    ],
    [
      'two versions in force',
      {
        'contests.csv': `${TABLES_TEXT.contests}race,2,虚构竞赛,2023-06-01,,min-max,arithmetic,zero,,s1\n`,
      },
      'error two-active-versions contests.csv:3 valid_from',
    ],
    [
      'rules that do not define how a missing value counts',
      { 'contests.csv': TABLES_TEXT.contests.replace('reweight', '') },
      'error unsaid-rule contests.csv:2 missing',
    ],
    [
      'an unknown rule',
      { 'contests.csv': TABLES_TEXT.contests.replace('min-max', 'max-min') },
      'error unknown-value contests.csv:2 score',
    ],
    [
      'an unknown indicator for breaking ties',
      { 'contests.csv': TABLES_TEXT.contests.replace('reweight,', 'reweight,outpt') },
      'error unknown-indicator contests.csv:2 tie_break',
    ],
    [
      'missing targets that the rule needs',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max', 'completion'),
        'targets.csv': undefined,
      },
      'error target-missing contest_indicators.csv:2 indicator',
    ],
    [
      'goalposts without bounds',
      { 'contests.csv': TABLES_TEXT.contests.replace('min-max', 'goalposts') },
      'error bounds-missing contest_indicators.csv:2 lower',
    ],
    [
      'a weight below 0',
      { 'contest_indicators.csv': TABLES_TEXT.contest_indicators.replace('yoy,1', 'yoy,-1') },
      'error negative-weight contest_indicators.csv:2 weight',
    ],
    [
      'z-scores under a geometric mean',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max,arithmetic', 'z-score,geometric'),
      },
      'error outside-method contests.csv:2 aggregate',
    ],
    [
      'a tolerance that is not a share',
      {
        'contests.csv': TABLES_TEXT.contests
          .replace('tie_break', 'tolerance')
          .replace('reweight,', 'reweight,1'),
      },
      'error bad-tolerance contests.csv:2 tolerance',
    ],
    [
      'a base of 0',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max', 'ratio-to-base'),
        'contest_indicators.csv': rule('base', '0'),
      },
      'error outside-method contest_indicators.csv:2 base',
    ],
    [
      'completion of a growth rate',
      { 'contests.csv': TABLES_TEXT.contests.replace('min-max', 'completion') },
      'error target-missing contest_indicators.csv:2 indicator',
    ],
    [
      'a floor in words',
      { 'contest_indicators.csv': rule('floor', 'low') },
      'error bad-number contest_indicators.csv:2 floor',
    ],
    [
      'a floor above the cap',
      { 'contest_indicators.csv': rule('floor,cap', '90,80') },
      'error out-of-order contest_indicators.csv:2 floor',
    ],
    [
      'bounds in the wrong order',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max', 'goalposts'),
        'contest_indicators.csv': rule('lower,upper', '9,3'),
      },
      'error out-of-order contest_indicators.csv:2 lower',
    ],
    [
      'efficacy between fixed bounds without floor or cap',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max', 'efficacy'),
        'contest_indicators.csv': rule('lower,upper,cap', '3,9,100'),
      },
      'warning unsaid-limits contest_indicators.csv:2 floor',
    ],
    [
      'a step of 0',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max', 'step-points'),
        'contest_indicators.csv': rule('step', '0'),
      },
      'error bad-step contest_indicators.csv:2 step',
    ],
    [
      'default steps that reach 0 before the last of 25 places',
      {
        'places.csv': `place,name_zh,kind,parent,group\nx-city,虚构市,city,,\nx-north,虚构北镇,town,x-city,\n${Array.from({ length: 25 }, (_, i) => `t${i},虚构镇${i},town,x-city,甲\n`).join('')}`,
        'contests.csv': TABLES_TEXT.contests
          .replace('min-max', 'step-points')
          .replace('tie_break', 'groups')
          .replace('reweight,', 'reweight,甲'),
      },
      'warning steps-end contest_indicators.csv:2 step',
    ],
    [
      'a target of 0 not covered by the rules of completion',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max', 'completion'),
        'contest_indicators.csv': rule('base', '').replace('yoy', 'level'),
        'targets.csv': TABLES_TEXT.targets.replace('150', '0'),
      },
      'warning zero-target targets.csv:2 value',
    ],
    [
      'a target below 0 to divide by',
      {
        'contests.csv': TABLES_TEXT.contests.replace('min-max', 'completion'),
        'contest_indicators.csv': rule('zero_target', 'full').replace('yoy', 'level'),
        'targets.csv': TABLES_TEXT.targets.replace('150', '-3'),
      },
      'error outside-method targets.csv:2 value',
    ],
  ])('with %s is a problem', async (_, files, problem) => {
    expect(problemLines(await openWith(files))).toEqual([problem]);
  });
});
