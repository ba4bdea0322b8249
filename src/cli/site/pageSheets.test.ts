import { describe, expect, it } from 'vitest';
import { type Sheet, sheetsOf } from './pageSheets.ts';

const sheet = (file: string, classes?: readonly string[]): Sheet => ({
  file,
  css: '',
  source: '',
  classes: classes && new Set(classes),
});

const FRAME = sheet('app.css');
const TABLE = sheet('table.css', ['_table_1', '_row_1']);
const CHART = sheet('chart.css', ['_chart_1']);

const files = (html: string) => sheetsOf([FRAME, TABLE, CHART], html).map(({ file }) => file);

describe('the style sheets of a page', () => {
  it('include the sheet of every page, even if it names none of its classes', () => {
    expect(files('<p>')).toEqual(['app.css']);
  });

  it('include a sheet with any class of the page, in the order of the app', () => {
    expect(files('<svg class="_chart_1"></svg><tr class="wide _row_1">')).toEqual([
      'app.css',
      'table.css',
      'chart.css',
    ]);
  });

  it('leave out a sheet whose class only starts like one of the page', () => {
    expect(files('<svg class="_chart_12"></svg>')).toEqual(['app.css']);
  });
});
