import type { PageDefinition } from '../pages/pageDefinition.ts';
import { renewal } from '../renewal/page/definition.ts';
import { upgrade } from '../upgrade/page/definition.ts';

/** The pages of the applications beside the core, in the order of the navigation. */
export const EXTENSION_PAGES: readonly PageDefinition[] = [renewal, upgrade];
