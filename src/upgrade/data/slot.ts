import { slot } from '../../figures/extensionData.ts';
import type { UpgradeData } from './upgradeProject.ts';

/** The slot of a dataset that holds its upgrade projects. */
export const UPGRADE = /* @__PURE__ */ slot<UpgradeData>('upgrade');
