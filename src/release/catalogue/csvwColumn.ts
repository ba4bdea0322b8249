import { PERIOD_FORM } from '../../tables/dataPackage.ts';
import type { ColumnSchema } from '../../tables/schema.ts';
import type { Json } from './scriptSafeJson.ts';

/** The words by which a file's flags say yes and no. CSVW knows one pair a column, intake takes both. */
export type FlagWords = 'yes|no' | 'true|false';

// Texts that are Chinese whatever dataset they stand in; `_zh` and `_en` say it of the others.
const CHINESE = new Set([
  'aliases',
  'synonyms',
  'unit',
  'title',
  'publisher',
  'author',
  'printed',
  'locator',
  'note',
]);

/**
 * A column as CSV on the Web describes it. Where the file's flags are not known to be of one pair, they
 * are texts of a list: a description must hold of every file that the contract allows.
 */
export function csvwColumn(column: ColumnSchema, flags: FlagWords | undefined): Json {
  const { name, required } = column;
  return {
    name,
    titles: name,
    ...datatypeOf(column, flags),
    lang: languageOf(name),
    required,
  };
}

/** A column of the file that the contract does not know. Without a title it goes by its position. */
export function unknownColumn(title: string): Json {
  return title === '' ? { datatype: 'string' } : { titles: title, datatype: 'string' };
}

function datatypeOf(
  { type, values }: ColumnSchema,
  flags: FlagWords | undefined,
): { readonly datatype: Json; readonly separator?: string } {
  switch (type) {
    case 'text':
    case 'id':
      return { datatype: values ? oneOf(values) : 'string' };
    case 'list':
      return { datatype: 'string', separator: '|' };
    case 'decimal':
    case 'integer':
    case 'date':
      return { datatype: type };
    case 'year':
      return { datatype: 'gYear' };
    case 'period':
      return { datatype: { base: 'string', format: PERIOD_FORM } };
    case 'flag':
      return {
        datatype: flags
          ? { base: 'boolean', format: flags }
          : oneOf(['yes', 'no', 'true', 'false']),
      };
  }
}

/** Anchored, for the specification leaves open whether a format has to match the whole text. */
function oneOf(values: readonly string[]): Json {
  const plain = values.map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return { base: 'string', format: `^(${plain.join('|')})$` };
}

function languageOf(name: string): string | undefined {
  if (name.endsWith('_en')) return 'en';
  return name.endsWith('_zh') || CHINESE.has(name) ? 'zh' : undefined;
}
