import type { Extension } from '../intake/extension.ts';
import { RENEWAL_EXTENSION } from '../renewal/extension.ts';
import { UPGRADE_EXTENSION } from '../upgrade/extension.ts';

/**
 * The applications beside the core that bring tables. An application missing from the lists of this
 * folder is not in the product.
 */
export const EXTENSIONS: readonly Extension[] = [RENEWAL_EXTENSION, UPGRADE_EXTENSION];
