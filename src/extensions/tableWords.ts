import { LAND_WORDS } from '../renewal/tables/landWords.ts';
import type { TableWords } from '../tables/words.ts';
import { UPGRADE_PROJECTS_WORDS } from '../upgrade/tables/upgradeProjects.ts';

/** The words of the applications' tables, by the table's name; no page loads them. */
export const EXTENSION_TABLE_WORDS: readonly Readonly<Record<string, TableWords>>[] = [
  LAND_WORDS,
  { upgrade_projects: UPGRADE_PROJECTS_WORDS },
];
