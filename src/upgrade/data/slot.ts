import { slot } from '../../figures/extensionData.ts';
import type { UpgradeData } from './upgradeProject.ts';

/** Where a dataset holds its upgrade projects. */
export const UPGRADE = slot<UpgradeData>('upgrade');
