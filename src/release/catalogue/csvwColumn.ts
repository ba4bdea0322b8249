import { PERIOD_FORM } from '../../tables/dataPackage.ts';
import type { ColumnSchema } from '../../tables/schema.ts';
import type { Json } from './scriptSafeJson.ts';

/**
 * The words for yes and no in a file's flags. CSVW allows one pair per column, intake accepts both.
 */
export type FlagWords = 'yes|no' | 'true|false';

/**
 * A column in CSV on the Web. If the file may mix pairs of flag words, its flags are described as
 * texts of a list, because a description must hold for every file that the contract allows.
 */
export function csvwColumn(column: ColumnSchema, flags: FlagWords | undefined): Json {
  const { name, required } = column;
  return {
    name,
    titles: name,
    ...datatypeOf(column, flags),
    lang: languageOf(column),
    required,
  };
}

/**
 * A column of the file that is not in the contract. Without a title it is named by its position.
 */
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

/** Anchored, because the specification does not say if a format must match the whole text. */
function oneOf(values: readonly string[]): Json {
  const plain = values.map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return { base: 'string', format: `^(${plain.join('|')})$` };
}

function languageOf({ name, lang }: ColumnSchema): string | undefined {
  if (name.endsWith('_en')) return 'en';
  return name.endsWith('_zh') ? 'zh' : lang;
}
