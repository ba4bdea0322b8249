import { defineExtension, type Extension } from '../intake/extension.ts';
import { UPGRADE } from './data/slot.ts';
import { UPGRADE_TABLES } from './tables/tableNames.ts';

/** Registers digital and green upgrade projects (“两化”改造) with the core. */
export const UPGRADE_EXTENSION: Extension = defineExtension({
  slot: UPGRADE,
  tables: UPGRADE_TABLES,
  closed: [],
  lasting: [],
  reader: async () => (await import('./tables/upgradeReader.ts')).UPGRADE_READER,
  code: async () => (await import('./edition/upgradeCode.ts')).UPGRADE_CODE,
});
