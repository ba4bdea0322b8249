import type { Extension } from './intake/extension.ts';
import { RENEWAL_EXTENSION } from './renewal/extension.ts';

/** The applications beside the core. Whoever leaves one out of this list has the product without it. */
export const EXTENSIONS: readonly Extension[] = [RENEWAL_EXTENSION];
