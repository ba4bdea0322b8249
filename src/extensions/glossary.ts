import type { GlossarySection } from '../locale/glossarySection.ts';
import { RENEWAL_GLOSSARY } from '../renewal/words/glossary.ts';
import { UPGRADE_GLOSSARY } from '../upgrade/words/glossary.ts';

/** The terms of the applications beside the core, for docs/glossary.md. */
export const EXTENSION_GLOSSARY: readonly GlossarySection[] = [
  ...RENEWAL_GLOSSARY,
  ...UPGRADE_GLOSSARY,
];
