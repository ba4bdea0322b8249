/** The tables of upgrade projects. */
export const UPGRADE_TABLES = ['upgrade_projects'] as const;
