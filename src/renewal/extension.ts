import { defineExtension, type Extension } from '../intake/extension.ts';
import { RENEWAL } from './data/slot.ts';
import { LAND_NAMES } from './tables/landNames.ts';

/** Registers land renewal (腾笼换鸟) with the core. */
export const RENEWAL_EXTENSION: Extension = defineExtension({
  slot: RENEWAL,
  tables: LAND_NAMES,
  closed: ['enterprises', 'projects', 'cases'],
  lasting: ['renewal_summary'],
  reader: async () => (await import('./tables/landReader.ts')).LAND_READER,
  code: async () => (await import('./edition/landCode.ts')).LAND_CODE,
});
