import type { GlossaryTerm } from '../locale/glossarySection.ts';

/** The terms of the program itself, by their names in the code. */
export const CODE_TERMS: readonly GlossaryTerm[] = [
  {
    code: 'Figure',
    zh: '数字',
    en: 'figure',
    meaning: {
      zh: '一句公布的话里的一个数，即 figures.csv 的一行；同一个键后公布的是修订',
      en: 'one number of one published statement, a row of figures.csv; a later one of the same key is a revision',
    },
  },
  {
    code: 'Dataset',
    zh: '数据集',
    en: 'dataset',
    meaning: {
      zh: '一个文件夹里的全部表，检查过；有错误就没有，不会只有一半',
      en: 'all tables of a folder, checked; a folder with an error gives none, never a partial one',
    },
  },
  {
    code: 'Problem',
    zh: '问题',
    en: 'problem',
    meaning: {
      zh: '使用者造成的错误，是值，不是异常：文件、行、列、写了什么、应该是什么、怎么改',
      en: 'a fault that a user can cause: a value, not an exception, with file, line, column, the value found, the expected form and a correction',
    },
  },
  {
    code: 'Standings',
    zh: '按规则计算的名次',
    en: 'standings by the rules',
    meaning: {
      zh: '由规则和数字算出，不是获奖；获奖只来自 awards.csv',
      en: 'computed from rules and figures, not an award; awards come only from awards.csv',
    },
  },
  {
    code: 'Edition',
    zh: '版本（公开版、内部版）',
    en: 'edition',
    meaning: {
      zh: '给一类读者、截至一天的数据集；公开版没有内部的、还没有公布的，也推不出来',
      en: 'a dataset for an audience as of a day; a public one has nothing internal or unreleased, nor what it follows from',
    },
  },
  {
    code: 'FrozenRelease',
    zh: '冻结的版本',
    en: 'frozen release',
    meaning: {
      zh: '某一天公布的内容，以后不变，链接写作 日期-校验码',
      en: 'what was out on a day and never changes; links name it as day-hash',
    },
  },
  {
    code: 'Drawn',
    zh: '要画的图',
    en: 'chart to draw',
    meaning: {
      zh: '读者的选择，每个值都已写成文字；图形由它做成 ChartModel，再由 Drawing 画出',
      en: 'the choice of a reader with every value written out; a kind makes a ChartModel of it, which a Drawing draws',
    },
  },
  {
    code: 'Extension',
    zh: '核心旁边的应用',
    en: 'application beside the core',
    meaning: {
      zh: '自带表、规则、页面的一项业务，核心不知道它',
      en: 'a subject with tables, rules and a page of its own, which the core knows nothing of',
    },
  },
];
