import type { ExtensionCode } from '../../intake/extensionCode.ts';
import type { UpgradeData } from '../data/upgradeProject.ts';
import { UPGRADE_PROJECTS } from '../tables/upgradeProjects.ts';
import { upgradeAsOf } from './upgradeAsOf.ts';

/** The operations of an edition on upgrade projects. */
export const UPGRADE_CODE: ExtensionCode<UpgradeData> = {
  schemas: [UPGRADE_PROJECTS],
  rows: ({ projects }) => ({ upgrade_projects: projects.map(UPGRADE_PROJECTS.write) }),
  sources: ({ projects }) => projects.map(({ source }) => source),
  places: ({ projects }) => projects.map(({ place }) => place),
  asOf: upgradeAsOf,
  publicEdition: (data, { sources, day }) => {
    const { version, projects } = upgradeAsOf(data, sources, day);
    return { version, projects: projects.filter(({ access }) => access === 'public') };
  },
  record: () => undefined,
};
