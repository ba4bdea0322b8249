import { slot } from '../../figures/extensionData.ts';
import type { RenewalParts } from './renewalTables.ts';

/** Where a dataset holds land renewal. */
export const RENEWAL = slot<RenewalParts>('renewal');
