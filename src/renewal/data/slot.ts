import { slot } from '../../figures/extensionData.ts';
import type { RenewalParts } from './renewalTables.ts';

/** The slot of a dataset that contains land renewal. */
export const RENEWAL = /* @__PURE__ */ slot<RenewalParts>('renewal');
